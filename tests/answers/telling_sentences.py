"""Sentences of many trades, in every language that Frontdesk speaks, that promise nothing."""

from tests.answers.promise_sentences import lines

TOLD = {
    "en": lines("""
        We refund within 5 days of that check.
        You will see the parcel's number once your order has been shipped.
        If your order was cancelled, you are not charged.
        Your deposit is paid back when you return the keys.
        Orders that are placed before noon leave the same day.
        Parcels to Austria arrive within three days.
        The refund form is on the website.
        You can change your address under Account.
        Call us to move your appointment.
        I can't tell whether your order has been shipped.
        The workshop is closed tomorrow.
        Your subscription is renewed every month.
    """),
    "de": lines("""
        Wir versenden montags und donnerstags.
        Wir haben von neun bis fünf Uhr geöffnet.
        Sobald Ihre Bestellung verschickt wurde, sehen Sie die Sendungsnummer.
        Sie können Ihre Adresse im Konto ändern.
        Der Termin kann bis zum Vortag abgesagt werden.
        Rufen Sie uns an, wenn Sie Fragen haben.
        Ich weiß nicht, wann Ihr Paket ankommt.
        Die Werkstatt ist morgen geschlossen.
        Rückgaben sind 60 Tage lang möglich.
        Ich habe dazu leider keine Angaben.
        Der Standardversand nach Österreich kostet 9,95 EUR.
        Schreiben Sie uns eine E-Mail.
    """),
    "es": lines("""
        El envío estándar a Austria cuesta 9,95 EUR.
        Puede cambiar su dirección en la cuenta.
        No puedo cancelar su pedido desde aquí.
        Abrimos de nueve a cinco.
        Los pedidos salen los lunes.
        Cuando su pedido ha sido enviado, verá el número de seguimiento.
        Llámenos si tiene preguntas.
        No sé cuándo llegará.
        La tienda cierra mañana.
        Aceptamos devoluciones durante 60 días.
    """),
    "fr": lines("""
        La livraison standard en Autriche coûte 9,95 EUR.
        Vous pouvez modifier votre adresse dans votre compte.
        Je ne peux pas annuler votre commande d'ici.
        Nous sommes ouverts de neuf à cinq heures.
        Les commandes partent le lundi.
        Une fois que votre commande a été expédiée, vous voyez le numéro de suivi.
        Appelez-nous si vous avez des questions.
        Je ne sais pas quand votre colis arrive.
        Le magasin est fermé demain.
        Nous acceptons les retours pendant 60 jours.
        Je vais vous expliquer comment faire.
    """),
    "it": lines("""
        La spedizione standard in Austria costa 9,95 EUR.
        Può cambiare il suo indirizzo nel conto.
        Non posso annullare l'ordine da qui.
        Siamo aperti dalle nove alle cinque.
        Gli ordini partono il lunedì.
        Ci chiami se ha domande.
        Non so quando arriva il pacco.
        Il negozio è chiuso domani.
        Accettiamo resi entro 60 giorni.
        Deve verificare e modificare i dati da solo.
    """),
    "pt": lines("""
        O envio normal para a Áustria custa 9,95 EUR.
        Pode alterar o seu endereço na conta.
        Não posso cancelar o pedido daqui.
        Estamos abertos das nove às cinco.
        Os pedidos saem à segunda-feira.
        Ligue-nos se tiver perguntas.
        Não sei quando chega a encomenda.
        A loja está fechada amanhã.
        Aceitamos devoluções durante 60 dias.
    """),
    "nl": lines("""
        De standaardverzending naar Oostenrijk kost 9,95 EUR.
        U kunt uw adres in uw account wijzigen.
        Ik kan uw bestelling hier niet annuleren.
        We zijn open van negen tot vijf.
        Bestellingen gaan op maandag weg.
        Zodra uw bestelling is verzonden, ziet u het nummer.
        Bel ons als u vragen heeft.
        Ik weet niet wanneer uw pakket komt.
        De winkel is morgen gesloten.
        U kunt het binnen 60 dagen terugsturen.
    """),
    "pl": lines("""
        Standardowa wysyłka do Austrii kosztuje 9,95 EUR.
        Możesz zmienić adres na swoim koncie.
        Nie mogę stąd anulować zamówienia.
        Jesteśmy otwarci od dziewiątej do siedemnastej.
        Zamówienia wychodzą w poniedziałki.
        Proszę do nas zadzwonić.
        Nie wiem, kiedy dotrze paczka.
        Sklep jest jutro zamknięty.
        Towar można zwrócić w ciągu 60 dni.
    """),
    "sv": lines("""
        Standardfrakt till Österrike kostar 9,95 EUR.
        Du kan ändra din adress på ditt konto.
        Jag kan inte avboka din beställning härifrån.
        Vi har öppet från nio till fem.
        Beställningar skickas på måndagar.
        Ring oss om du har frågor.
        Jag vet inte när ditt paket kommer.
        Butiken är stängd i morgon.
        Du kan lämna tillbaka varan inom 60 dagar.
    """),
    "da": lines("""
        Standardlevering til Østrig koster 9,95 EUR.
        Du kan ændre din adresse på din konto.
        Jeg kan ikke annullere din ordre herfra.
        Vi har åbent fra ni til fem.
        Ordrer sendes om mandagen.
        Ring til os, hvis du har spørgsmål.
        Jeg ved ikke, hvornår din pakke kommer.
        Butikken er lukket i morgen.
        Du kan returnere varen inden for 60 dage.
    """),
    "nb": lines("""
        Standardfrakt til Østerrike koster 9,95 EUR.
        Du kan endre adressen på kontoen din.
        Jeg kan ikke kansellere bestillingen din herfra.
        Vi har åpent fra ni til fem.
        Bestillinger sendes på mandager.
        Ring oss hvis du har spørsmål.
        Jeg vet ikke når pakken din kommer.
        Butikken er stengt i morgen.
        Du kan returnere varen innen 60 dager.
    """),
    "ru": lines("""
        Стандартная доставка в Австрию стоит 9,95 EUR.
        Вы можете изменить адрес в личном кабинете.
        Я не могу отменить ваш заказ отсюда.
        Мы открыты с девяти до пяти.
        Заказы отправляются по понедельникам.
        Позвоните нам, если есть вопросы.
        Я не знаю, когда придёт посылка.
        Магазин завтра закрыт.
        Товар можно вернуть в течение 60 дней.
    """),
    "zh": lines("""
        寄往奥地利的标准运费为9.95欧元。
        您可以在账户中更改地址。
        我无法从这里取消您的订单。
        我们的营业时间是九点到五点。
        订单每周一发货。
        如有问题请致电我们。
        我不知道您的包裹什么时候到。
        商店明天不营业。
        60天内可以退货。
    """),
    "ja": lines("""
        オーストリアへの通常配送料は9.95ユーロです。
        住所はアカウントで変更できます。
        こちらではご注文をキャンセルできません。
        営業時間は9時から17時までです。
        ご質問があればお電話ください。
        お荷物がいつ届くかはわかりません。
        明日は休業です。
        60日以内であれば返品できます。
    """),
    "several": lines("""
        Send us your order number by e-mail.
        The team will be at the fair in May.
        A technician needs about an hour.
        Our chefs cook with local produce.
        You will need your order number.
        You will get a discount of 10% with the card.
        The doctor will see you in room 4 if you have an appointment.
        They will last for years.
        We have three shops in Turku.
        We have been repairing bikes since 1998.
        The order of the courses is up to you.
        Bitte senden Sie uns Ihre Bestellnummer.
        Wir haben drei Läden in Wien.
        Wir reparieren Fahrräder seit 1998.
        Ein Techniker braucht etwa eine Stunde.
        Ich empfehle Ihnen das große Zelt.
        Sie erhalten mit der Karte 10 % Rabatt.
        Unser Team besteht aus acht Leuten.
        Jemand mit Führerschein darf das Boot fahren.
        Wir bieten Ihnen drei Größen an.
        Puede enviar un correo a la tienda.
        Tenemos tres tiendas en Madrid.
        Le recomiendo la tienda grande.
        El paso de peatones está cerrado.
        Recibirá un descuento del 10 % con la tarjeta.
        Podemos ayudarle con eso.
        Esperamos verle en la feria.
        Nous avons trois magasins à Lyon.
        Je vous recommande la grande tente.
        Vous recevrez une remise de 10 % avec la carte.
        Nous réparons des vélos depuis 1998.
        Le service est compris.
        Abbiamo tre negozi a Roma.
        Le consiglio la tenda grande.
        Il controllo dura un'ora.
        Il passo è aperto in estate.
        Temos três lojas em Lisboa.
        Recomendo a tenda grande.
        We hebben drie winkels in Gent.
        Ik raad u de grote tent aan.
        Ons team bestaat uit acht mensen.
        Mamy trzy sklepy w Krakowie.
        Polecam duży namiot.
        Vi har tre butiker i Malmö.
        Jag rekommenderar det stora tältet.
        Vi har tre butikker i Oslo.
        Jeg anbefaler det store telt.
        Vi sender til hele Norden.
        У нас три магазина в Москве.
        Я рекомендую большую палатку.
        Мы работаем с 1998 года.
        我们在北京有三家店。
        我推荐大帐篷。
        我们提供上门维修服务。
        東京に3店舗あります。
        大きいテントをおすすめします。
        手順をご説明します。
        ご予約はお電話で承ります。
    """),
}

FROM_PAGES: dict[str, list[str]] = {
    "en": lines("""
        We refund within 5 days of that check.
        We will refund you within 14 days.
        You will get an e-mail once your order has been shipped.
        Your deposit is refunded when you return the keys.
        Your order is shipped within two days.
        We will call you the day before delivery.
        Your parcel will arrive tomorrow if you order before noon.
        When the table is free, we'll send you a message.
    """),
    "de": lines("""
        Wir erstatten Ihnen den Betrag innerhalb von 14 Tagen.
        Sobald Ihre Bestellung verschickt wurde, erhalten Sie eine E-Mail von uns.
        Wir rufen Sie am Tag vor der Lieferung an.
        Ihre Kaution wird erstattet, wenn Sie die Schlüssel abgeben.
        Ihre Bestellung wird innerhalb von zwei Tagen verschickt.
    """),
    "es": lines("""
        Le reembolsaremos el importe en 14 días.
        Le llamaremos el día antes de la entrega.
        Recibirá un correo nuestro cuando su pedido ha sido enviado.
    """),
    "fr": lines("""
        Nous vous rembourserons dans les 14 jours.
        Nous vous appelons la veille de la livraison.
        Vous recevrez un message dès que votre commande a été expédiée.
    """),
    "it": ["La rimborseremo entro 14 giorni.", "Le inviamo un messaggio prima della consegna."],
    "pt": ["Reembolsaremos o valor em 14 dias.", "Vamos ligar-lhe no dia anterior à entrega."],
    "nl": ["Wij betalen u binnen 14 dagen terug.", "We bellen u de dag voor de levering."],
    "pl": ["Zwrócimy pieniądze w ciągu 14 dni.", "Zadzwonimy do Państwa dzień przed dostawą."],
    "sv": ["Vi återbetalar till dig inom 14 dagar.", "Vi ringer dig dagen före leverans."],
    "da": ["Vi refunderer til dig inden for 14 dage.", "Vi ringer til dig dagen før levering."],
    "nb": ["Vi refunderer til deg innen 14 dager.", "Vi ringer deg dagen før levering."],
    "ru": ["Мы вернём деньги в течение 14 дней.", "Мы позвоним вам за день до доставки."],
    "zh": ["我们会在14天内退款。", "我们会在送货前一天给您打电话。"],
    "ja": ["14日以内に返金いたします。", "配送の前日にお電話いたします。"],
}
