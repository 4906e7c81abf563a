"""What companies write of their ways, which is theirs to say, and what only a person could have done or do."""

from tests.answers.promise_sentences import lines

OF_THE_PAGES: dict[str, list[str]] = {
    "places and ways": lines("""
        The museum is on Main Street; it is on the way to the station.
        The bakery is on Oak Lane; it's on the way to the harbour.
        The delivery entrance is behind the shop.
        Once you sign in it's all set up.
        Once the sensor is paired, everything is all set up.
        Once it is packed, your order is on its way.
        As soon as the courier scans it, your parcel is on its way.
        When the oven beeps, it is done.
    """),
    "put in other words": lines("""
        Let me put it this way: two years.
        I'll put it simply: yes.
        Let me put it another way: the pool is heated.
        Let me put this differently: no pets.
        I'll put it in simple terms: you pay once.
    """),
    "what was done to all": lines("""
        The address has been changed to Main Street 5.
        The booking has been moved to our new site for everyone.
        The subscription has been replaced by the Ocean plan.
    """),
    "how it is done": lines("""
        Your booking is confirmed by e-mail.
        Your money is refunded to the card you paid with.
        Your payment is processed by Stripe.
        Your parcel is sent with DHL.
        Your subscription is cancelled at the end of the month.
        Your deposit payment is credited to the final bill.
        Your table is reserved until a quarter past.
        Your password is reset by an administrator.
        Your membership is extended each January.
        You are registered with the tax office by us.
    """),
    "what is assured": lines("""
        Rest assured that your data never leaves the EU.
        Rest assured, our nuts are roasted in a separate room.
        Leave it to us!
        I can confirm that the pool is heated.
        I'd like to inform you that the car park closes at ten.
    """),
    "German": lines("""
        Ihr Paket wird mit DHL versendet.
        Ihre Bestellung wird von unserem Lager in Graz versandt.
        Ihr Vertrag wird zum Monatsende gekündigt.
        Ihre Anfrage wird von der Werkstatt bearbeitet.
        Ihr Geld wird auf die Karte erstattet.
        Ihre Buchung wird per SMS bestätigt.
        Ich informiere Sie, dass der Laden montags geschlossen ist.
        Ich weise Sie darauf hin, dass der Rabatt nur im Mai gilt.
    """),
    "French": lines("""
        Votre commande est expédiée de Lyon.
        Votre colis est expédié par La Poste.
        Votre demande est transmise au service compétent.
        Votre abonnement est annulé à la fin du mois.
        Votre rendez-vous est confirmé par SMS.
        Je vous informe que le magasin est fermé le lundi.
        Je vous signale que la garantie dure deux ans.
        Je vous rappelle que les chiens sont admis.
    """),
    "other languages": lines("""
        Le informo de que la tienda cierra los lunes.
        Le comunico que la garantía dura dos años.
        Su pedido está confirmado con el pago.
        La informo che il negozio chiude il lunedì.
        Le segnalo che la garanzia dura due anni.
        Informo que a loja fecha à segunda-feira.
        Ik meld u dat de winkel op maandag gesloten is.
        Jag informerar om att butiken är stängd på måndagar.
        Jeg informerer om, at butikken er lukket om mandagen.
        Informuję, że sklep jest zamknięty w poniedziałki.
        Сообщаю вам, что магазин закрыт по понедельникам.
        当店は24時間体制ですのでご安心ください。
        引っ越しは当社にお任せください。
        请放心，我们的食材都是新鲜的。
    """),
}

OF_THE_WRITER: dict[str, list[str]] = {
    "English": lines("""
        I'll speak to the manager.
        I'll ask my colleague.
        I've taken care of it.
        I took care of your refund.
        I have handled your request.
        You have been refunded.
        You're booked for 5 pm.
        I'd be happy to cancel it for you.
        I'll talk to the kitchen.
        I spoke with the vet.
        I dealt with your complaint.
        I've seen to it.
        I'm happy to book that for you.
        You are now unsubscribed.
        You've been signed up for the course.
        I've unsubscribed you.
        I am pleased to confirm that your order has been cancelled.
        Rest assured that everything is taken care of.
        Rest assured that your booking has been moved.
        I can't cancel it here, but I'll ask the warehouse.
        I can't do that, but we will call you tomorrow.
        I don't know when it was sent, so I'll check with the driver.
        It's on its way.
        Leave it to me.
    """),
    "German": lines("""
        Sie sind jetzt abgemeldet.
        Sie wurden vom Newsletter abgemeldet.
        Ich kümmere mich darum, keine Sorge.
        Ich leite Ihre Anfrage weiter, damit Sie nicht warten müssen.
        Ich kann das nicht selbst ändern, aber ich leite es an die Kollegen weiter.
        Ich spreche mit der Filialleitung.
        Ich rede mit dem Koch.
        Ich würde das gerne für Sie stornieren.
        Ich kann bestätigen, dass Ihre Bestellung storniert wurde.
        Ich setze Sie auf die Warteliste, das kostet nichts.
        Ich storniere das, Sie müssen nichts tun.
        Ich rufe Sie an, keine Angst.
    """),
    "Romance languages": lines("""
        Hablaré con el encargado.
        Me he ocupado de su reembolso.
        Ha sido dado de baja.
        No puedo cambiarlo yo, pero aviso a la cocina.
        Voy a hablar con el taller.
        Je vais parler au responsable.
        Je m'en suis occupé.
        Vous avez été remboursé.
        Vous êtes maintenant désinscrit.
        Je vous informe que votre commande a été annulée.
        Je ne peux pas le changer, mais je transmets votre demande.
        Parlerò con il direttore.
        Me ne sono occupata.
        Chiederò al collega.
        Non posso farlo io, ma inoltro la richiesta.
        Vou falar com o gerente.
        Tratei do seu reembolso.
        Não posso alterar, mas encaminho o seu pedido.
    """),
    "Dutch and Nordic languages": lines("""
        Ik stuur het door, dat kost geen geld.
        Ik overleg met de monteur.
        Ik heb het opgelost.
        U bent nu uitgeschreven.
        Ik kan dat niet zelf wijzigen, maar ik geef het door.
        Jag skickar det, det kostar inget.
        Jag pratar med chefen.
        Du är nu avregistrerad.
        Jag kan inte ändra det, men jag vidarebefordrar det.
        Jeg taler med chefen.
        Du er nu afmeldt.
        Jeg sender det videre, det koster ikke noget.
        Jeg snakker med sjefen.
        Du er nå avmeldt.
    """),
    "Slavic languages": lines("""
        Porozmawiam o tym z kierownikiem.
        Zapytam kolegę.
        Zająłem się Pana zwrotem.
        Nie mogę tego zmienić, ale przekażę prośbę.
        Została Pani wypisana z listy.
        Я поговорю с менеджером.
        Я позаботился о вашем возврате.
        Вы отписаны от рассылки.
        Я не могу это изменить, но передам коллегам.
    """),
    "Chinese and Japanese": lines("""
        我会跟经理说。
        我去问同事。
        您已成功退订。
        上司に相談します。
        担当者に問い合わせます。
    """),
}
