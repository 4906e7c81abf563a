"""Sentences of many trades, in every language that Frontdesk speaks: promises, and claims to have acted."""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


PROMISED = {
    "en": lines("""
        Your order 4711 was cancelled.
        Your order #A-4711 has been cancelled.
        Your order number 4711 is cancelled.
        Your order is cancelled.
        The refund is on its way.
        Your replacement is on the way.
        I've gone ahead and updated your address.
        I have gone ahead and cancelled the booking.
        Expect a call from us tomorrow.
        You can expect a reply from our team within the hour.
        Your parcel will arrive tomorrow.
        Your package should be with you on Friday.
        We're processing your refund.
        I'm on it.
        A colleague is looking into it.
        I cancelled your appointment.
        The appointment has been moved, and your booking 12 has been changed.
        I'll take it from here.
    """),
    "de": lines("""
        Sie erhalten in Kürze eine E-Mail von uns.
        Wir rufen Sie morgen an.
        Morgen rufen wir Sie zurück.
        Ich kümmere mich darum.
        Gerne leite ich Ihre Anfrage weiter.
        Ich rufe Sie heute noch an.
        Ihre Bestellung 4711 wurde storniert.
        Ihre Bestellung ist storniert.
        Ihr Paket kommt morgen an.
        Die Erstattung ist unterwegs.
        Wir erstatten Ihnen den Betrag.
        Eine Kollegin kümmert sich um Ihr Anliegen.
        Unser Kundenservice meldet sich bei Ihnen.
        Ich habe Ihre Adresse geändert.
        Jemand wird Sie kontaktieren.
        Sie werden in Kürze kontaktiert.
        Das ist bereits erledigt.
        Du bekommst gleich einen Anruf.
    """),
    "es": lines("""
        Le paso con un compañero.
        Me encargo de ello.
        Le llamaremos mañana.
        Enviaré su solicitud al equipo.
        He actualizado su dirección.
        Su pedido 4711 ha sido cancelado.
        Su pedido está en camino.
        El reembolso está en camino.
        Recibirá un correo nuestro en breve.
        Un compañero le llamará mañana.
        Alguien se pondrá en contacto con usted.
        Cancelé su reserva.
        Vamos a reembolsarle el importe.
        Tramito su devolución ahora mismo.
        Su paquete llegará mañana.
        Ya he avisado al almacén.
    """),
    "fr": lines("""
        Nous vous rappellerons.
        Nous vous rappelons demain.
        Je transmets votre demande à l'équipe.
        Je m'en occupe.
        Je m’en charge tout de suite.
        Je vous mets en relation avec un conseiller.
        Je vous rappellerai demain.
        Votre commande 4711 a été annulée.
        Votre colis est en route.
        Votre colis arrivera demain.
        J'ai bien modifié votre adresse.
        Vous recevrez un appel de notre part.
        Une collègue va vous contacter.
        Quelqu'un vous répondra sous peu.
        Notre équipe prendra contact avec vous.
        Nous allons vous rembourser.
    """),
    "it": lines("""
        La richiameremo domani.
        Inoltro la richiesta al reparto.
        Me ne occupo io.
        La metto in contatto con un collega.
        Le invieremo una conferma.
        Ho aggiornato il suo indirizzo.
        Il suo ordine 4711 è stato annullato.
        Il rimborso è in arrivo.
        Inoltrerò la sua domanda.
        Un collega la chiamerà domani.
        Qualcuno la contatterà a breve.
        Riceverà a breve una nostra e-mail.
        Il suo pacco arriverà domani.
        Verrà ricontattato al più presto.
    """),
    "pt": lines("""
        Vamos ligar-lhe amanhã.
        Vou encaminhar o seu pedido.
        Encaminho a sua mensagem para a equipa.
        Já cancelei a sua reserva.
        O seu pedido 4711 foi cancelado.
        O seu reembolso está a caminho.
        Um colega vai entrar em contacto consigo.
        Alguém entrará em contato em breve.
        Receberá um e-mail nosso em breve.
        Ligaremos amanhã de manhã.
        Atualizei o seu endereço.
        Trato disso agora mesmo.
        A sua encomenda chegará amanhã.
        Vou verificar isso com a equipa.
    """),
    "nl": lines("""
        We bellen u morgen terug.
        Morgen bellen wij u.
        Ik geef uw vraag door.
        Ik zal dit voor u regelen.
        Ik heb uw adres aangepast.
        Uw bestelling 4711 is geannuleerd.
        Uw pakket is onderweg.
        Uw pakket komt morgen aan.
        Iemand neemt contact met u op.
        Een collega belt u terug.
        U ontvangt binnenkort een e-mail van ons.
        Wij storten het bedrag terug naar u.
        Dat is al geregeld.
        U wordt morgen gebeld.
    """),
    "pl": lines("""
        Zadzwonimy do Pana jutro.
        Przekażę Pani prośbę do zespołu.
        Zajmę się tym.
        Skontaktujemy się z Państwem wkrótce.
        Anulowałem Twoje zamówienie.
        Zaktualizowałam adres dostawy.
        Twoje zamówienie 4711 zostało anulowane.
        Zwrot jest już w drodze.
        Konsultant zadzwoni do Ciebie jutro.
        Ktoś z zespołu się z Tobą skontaktuje.
        Wkrótce otrzymasz od nas wiadomość.
        Otrzymasz wkrótce e-mail od nas.
        Twoja paczka dotrze jutro.
        Połączę Panią z konsultantem.
    """),
    "sv": lines("""
        Vi ringer dig i morgon.
        Jag vidarebefordrar din fråga till teamet.
        Jag ska kolla upp det åt dig.
        Jag tar hand om det.
        Jag har uppdaterat din adress.
        Din beställning 4711 har avbokats.
        Din beställning är annullerad.
        Återbetalningen är på väg.
        Ditt paket kommer i morgon.
        En kollega hör av sig till dig.
        Någon kommer att kontakta dig.
        Du får snart ett mejl från oss.
        Vi hör av oss till dig.
        Vi kommer att återbetala beloppet.
    """),
    "da": lines("""
        Vi ringer til dig i morgen.
        Jeg videresender din forespørgsel.
        Jeg sørger for det.
        Jeg har opdateret din adresse.
        Din ordre 4711 er blevet annulleret.
        Din ordre er annulleret.
        Refusionen er på vej.
        Din pakke kommer i morgen.
        En kollega kontakter dig snart.
        Nogen vil ringe til dig.
        Du får snart en mail fra os.
        Vi vender tilbage til dig.
        Jeg har sendt din besked til teamet.
    """),
    "nb": lines("""
        Vi ringer deg i morgen.
        Jeg videresender henvendelsen din.
        Jeg sørger for det.
        Jeg tar meg av det.
        Jeg har oppdatert adressen din.
        Din bestilling 4711 er kansellert.
        Refusjonen er på vei.
        Din pakke kommer i morgen.
        En kollega tar kontakt med deg.
        Noen vil ringe deg.
        Du får snart en e-post fra oss.
        Vi kommer tilbake til deg.
        Jeg skal sjekke det for deg.
    """),
    "ru": lines("""
        Мы перезвоним вам завтра.
        Я передам ваш запрос команде.
        Я этим займусь.
        Я отменил ваш заказ.
        Я обновила ваш адрес.
        Ваш заказ 4711 отменён.
        Ваш заказ был отменён.
        Возврат уже в пути.
        Ваша посылка прибудет завтра.
        Наш менеджер свяжется с вами.
        Кто-нибудь вам перезвонит.
        Вам скоро позвонят.
        Вы скоро получите письмо от нас.
        Соединяю вас с оператором.
    """),
    "zh": lines("""
        我们明天会给您打电话。
        我会把您的请求转达给团队。
        我已经取消了您的订单。
        我来帮您处理。
        我这就为您查询。
        您的订单4711已取消。
        您的退款已在处理中。
        您的包裹明天送达。
        客服人员会尽快联系您。
        同事将与您联系。
        您很快会收到我们的邮件。
        已为您更新地址。
        我们会尽快退款给您。
    """),
    "ja": lines("""
        明日お電話いたします。
        担当者におつなぎします。
        ご注文4711をキャンセルしました。
        ご注文はキャンセルされました。
        すぐに確認いたします。
        担当者からご連絡いたします。
        スタッフが折り返しお電話します。
        返金の手続きを処理しました。
        お荷物は明日届きます。
        まもなくメールが届きます。
        ご要望をチームに伝えます。
        住所を変更いたしました。
        私が対応いたします。
    """),
    "several": lines("""
        Our technician is going to visit you this afternoon.
        I just asked the kitchen to prepare your table.
        Someone from billing will get in touch.
        We have put your order on hold.
        I've put you on the waiting list.
        I will let the doctor know that you are late.
        You're all set, your table is booked.
        Your reservation for four is confirmed.
        I have reserved a table for two.
        I've escalated ticket 88 to engineering.
        We'll send someone over today.
        A refund of 30 euros has been issued.
        Your money will be refunded tomorrow.
        I'll have a word with the manager.
        We will fix this for you.
        Don't worry, I'm sorting this out now.
        Wir schicken Ihnen morgen einen Techniker.
        Ich habe für Sie einen Tisch reserviert.
        Ihr Termin wurde verschoben.
        Ich werde das an die Werkstatt weitergeben.
        Ich gebe der Küche Bescheid.
        Ihr Geld ist unterwegs.
        Wir kümmern uns sofort darum.
        Ein Techniker kommt morgen zu Ihnen.
        Sie hören bald von uns.
        Ich lasse Ihnen das Formular zukommen.
        Ihre Buchung habe ich storniert.
        Wir haben Ihre Bestellung storniert.
        Mandaremos un técnico mañana.
        Le hemos reservado una mesa.
        Su cita ha sido cambiada al martes.
        Me pondré en contacto con el taller.
        Ahora mismo aviso a la cocina.
        Le escribiremos hoy mismo.
        Le devolveremos el dinero.
        Nous envoyons un technicien demain.
        Je vous ai réservé une table.
        Votre rendez-vous est déplacé.
        Je préviens la cuisine.
        On vous rappelle demain.
        Nous revenons vers vous rapidement.
        Je fais remonter votre demande.
        Le manderemo un tecnico domani.
        Le ho prenotato un tavolo.
        Il suo appuntamento è stato spostato.
        Avviso subito la cucina.
        Ci metteremo in contatto con lei.
        La faccio richiamare.
        Enviaremos um técnico amanhã.
        Reservei uma mesa para si.
        A sua consulta foi alterada.
        Vou avisar a cozinha.
        Retornaremos o contato em breve.
        Entro em contato com a oficina.
        Wij sturen morgen een monteur naar u.
        Ik heb een tafel voor u gereserveerd.
        Uw afspraak is verzet.
        Ik laat het de keuken weten.
        U hoort snel van ons.
        We nemen zo snel mogelijk contact met u op.
        Wyślemy jutro technika.
        Zarezerwowałem dla Pana stolik.
        Twoja wizyta została przełożona.
        Dam znać kuchni.
        Odezwiemy się wkrótce.
        Ktoś do Pani oddzwoni.
        Vi skickar en tekniker i morgon.
        Jag har bokat ett bord åt dig.
        Din tid har ändrats.
        Jag meddelar köket.
        Vi återkommer till dig.
        Du blir uppringd i morgon.
        Vi sender en tekniker i morgen.
        Jeg har reserveret et bord til dig.
        Din tid er blevet ændret.
        Jeg giver køkkenet besked.
        Du hører fra os snart.
        Vi ringer til deg.
        Jeg gir beskjed til kjøkkenet.
        Jeg har bestilt et bord for deg.
        Мы пришлём техника завтра.
        Я забронировал для вас столик.
        Ваша запись перенесена.
        Я сообщу кухне.
        Мы с вами свяжемся.
        Сейчас проверю статус вашего заказа.
        明天我们会派技术人员上门。
        我已为您预订了座位。
        您的预约已更改。
        我会通知厨房。
        稍后会有专人联系您。
        我帮您转接人工客服。
        明日技術者を派遣いたします。
        お席を予約しました。
        ご予約を変更しました。
        厨房に伝えておきます。
        後ほどご連絡します。
        担当の者が対応いたします。
    """),
}
