"""What can't be done is no promise, and what is promised in the same breath is one."""

import pytest

from frontdesk.answers.general.promises import promises
from tests.answers.promise_sentences import lines

BEHIND_A_DENIAL = {
    "English": lines("""
        I can't change it myself — I'll pass your request to the team.
        I can't change it – I've asked the kitchen to do it.
        I can't change the date - I've asked the studio to do it.
        I couldn't find your order and I have asked the warehouse to look for it.
        I don't have access to that (I've forwarded your request to billing).
        We can't do it today and I've booked you for tomorrow.
        I never forget a customer and I'll call you tomorrow.
        I haven't forgotten you and your refund has been issued.
        I can't see the invoice [I've asked the accountant].
        I cannot reach the driver and I'll send you a message soon.
        I can't open the file and our team will call you tomorrow.
        I don't know when the plumber is free and I've asked him.
        I can't say whether the dress has been altered and I'll ask the tailor.
        I can't cancel it because your order has already been shipped.
        We don't do piercings on Sundays – you've been booked for Monday.
        I am unable to see your file … I'll get back to you.
        I can't tell from here — your parcel is on its way, though.
        I've not heard from the vet and I will ring her.
        I can't see that and your ticket has been escalated.
        I can't move the appointment & I've asked the dentist.
        I don't have the price and have forwarded your question to the team.
        I can't answer that, and have passed it on to a colleague.
        I cannot change the cake but will ask the baker.
        I can't see the repair and am checking with the workshop.
    """),
    "German and Dutch": lines("""
        Ich kann das nicht ändern – ich leite es an das Team weiter.
        Ich kann das nicht ändern und ich habe die Küche gefragt.
        Ich kann den Termin nicht sehen (ich frage in der Praxis nach).
        Ich weiß nicht, wann der Monteur kommt, und ich rufe ihn an.
        Ich weiß nicht, wann der Monteur kommt und ich rufe ihn an.
        Ich darf das nicht entscheiden – Ihre Anfrage wurde weitergeleitet.
        Ich kann das nicht ändern und leite es an die Werkstatt weiter.
        Ich kann das nicht sehen – habe aber die Praxis informiert.
        Ik kan dat niet zien en heb de keuken gebeld.
        Ik kan dat niet wijzigen – ik geef het door aan de keuken.
        Ik kan de afspraak niet vinden en ik heb de garage gebeld.
        Ik weet niet wanneer de monteur komt en ik bel hem nu.
    """),
    "Romance languages": lines("""
        Je ne peux pas le faire – je transmets votre demande au service.
        Je ne peux pas modifier le menu et j'ai prévenu la cuisine.
        Je ne peux pas le faire et transmets votre demande au service.
        Je ne sais pas quand le plombier arrive et je vais l'appeler.
        No puedo hacerlo – he enviado su solicitud al equipo.
        No puedo cambiar la cita y he avisado a la clínica.
        No sé cuándo llega el técnico y le llamaré mañana.
        Non posso farlo e ho inoltrato la richiesta.
        Non posso cambiare l'orario (ho avvisato lo studio).
        Não posso alterar a reserva e vou avisar a cozinha.
        Não consigo ver a encomenda – encaminho o seu pedido à equipa.
    """),
    "Nordic and Slavic languages": lines("""
        Jag kan inte ändra det – jag vidarebefordrar det till verkstaden.
        Jag kan inte se bokningen och jag har kontaktat salongen.
        Jag kan inte ändra det men har kontaktat köket.
        Jeg kan ikke se det og har kontaktet køkkenet.
        Jeg kan ikke ændre det – jeg sender det videre til køkkenet.
        Jeg kan ikke endre timen og jeg har kontaktet klinikken.
        Nie mogę tego zmienić i przekażę prośbę kolegom.
        Nie mogę tego zrobić – zapytam kolegę z warsztatu.
        Nie wiem, kiedy dotrze paczka i zadzwonię do kuriera.
        Я не могу это изменить и передам коллегам.
        Я не могу найти запись – я позвоню в клинику.
        Я не знаю, когда приедет мастер и позвоню ему.
    """),
}

ONLY_DENIED = lines("""
    I can't check your order and cancel it from here.
    I can't say whether your order has been shipped and when your refund has been issued.
    I can't see bookings – only the salon can.
    I cannot confirm that your order has been shipped.
    I cannot promise that our team will call you and that your parcel will arrive tomorrow.
    I don't have access to your account (the team has) and can't tell whether your refund has been issued.
    I'm not able to book tables — please call the restaurant.
    I never forward your messages and I don't store them.
    I won't call you and I won't write to you.
    We can't ship lamps to islands - they break.
    I can't open orders and have no access to the till.
    I can't give medical advice and recommend seeing a doctor.
    Ich kann nicht buchen und habe keinen Zugriff.
    Ik kan niet boeken en heb geen toegang.
    Jag kan inte boka och har ingen tillgång.
    Je ne peux pas réserver et n'ai pas accès.
    Ich kann Ihre Bestellung nicht sehen und nicht stornieren.
    Ich kann nicht sagen, ob Ihre Bestellung storniert wurde und wann Ihr Geld kommt.
    Ich kann nicht bestätigen, dass Ihre Bestellung verschickt wurde.
    Ich kann Termine nicht ändern – das macht die Praxis.
    Ik kan uw bestelling niet zien en niet annuleren.
    Je ne peux pas voir votre commande ni annuler la livraison.
    Je ne sais pas si votre colis est en route et quand il arrivera.
    No puedo ver su pedido y no sé cuándo llegará.
    No puedo decir si su pedido ha sido enviado y cuándo llegará mañana.
    Non posso vedere l'ordine e non so quando arriva.
    Não posso ver o pedido e não sei quando chega.
    Jag kan inte se din beställning och inte avboka den.
    Jeg kan ikke se ordren – det kan butikken.
    Nie mogę zobaczyć zamówienia i nie wiem, kiedy dotrze.
    Я не могу видеть заказ и не знаю, когда он придёт.
""")


@pytest.mark.parametrize("languages", BEHIND_A_DENIAL)
def test_a_promise_behind_a_denial_is_heard(languages: str) -> None:
    assert [sentence for sentence in BEHIND_A_DENIAL[languages] if not promises(sentence)] == []


def test_what_is_denied_is_no_promise_however_it_goes_on() -> None:
    assert [sentence for sentence in ONLY_DENIED if promises(sentence)] == []
