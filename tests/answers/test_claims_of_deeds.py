"""That something of the visitor's stands done is claimed by who can't know it; how it is done for all is a fact."""

import time

import pytest

from frontdesk.answers.general.promises import promises
from tests.answers.promise_sentences import lines
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

OF_THIS_ONE = lines("""
    Your lesson is booked.
    Your lesson is booked for Monday at 10.
    Your place on the course is reserved.
    You are now on the list.
    You're on the waiting list.
    Moira has been informed.
    I let Dev know.
    I have let Dev know.
    I've told Moira about it.
    You paid £38 last time.
    You were charged £38 last week.
    You have been charged £38.
    Your card has been charged.
    Your message was sent to Dev.
    The lesson is booked for Monday at 10.
    It's booked for Monday at 10.
    That's booked for you.
    Booked for Monday at 10!
    Done, your lesson on Monday is cancelled.
    Yes, your test is confirmed.
    Your name is on the list.
    Your name has been added to the list.
    Your request has been noted.
    Your wish is noted.
    Your instructor knows about it.
    Dev knows about your request.
    Dev has been told.
    The instructor has been notified.
    The team has your message.
    Your spot on Tuesday is taken care of.
    Your gift voucher is on its way.
    Your lesson with Dev has been moved to Friday.
    Your change of address was saved.
    Ihre Fahrstunde ist gebucht.
    Ihre Fahrstunde ist für Montag um 10 Uhr gebucht.
    Deine Fahrstunde ist am Montag um 10 Uhr reserviert.
    Ihr Platz im Kurs ist reserviert.
    Sie stehen jetzt auf der Warteliste.
    Moira wurde informiert.
    Ich habe Dev Bescheid gegeben.
    Dev weiß Bescheid.
    Sie haben letztes Mal 38 Euro bezahlt.
    Ihre Stunde ist bestätigt.
    Su clase está reservada.
    Su clase está reservada para el lunes a las 10.
    Tu plaza en el curso está reservada.
    Ya está en la lista de espera.
    Moira ha sido informada.
    He avisado a Dev.
    La última vez pagó 38 euros.
    Usted pagó 38 euros la última vez.
    Votre leçon est réservée.
    Votre leçon est réservée pour lundi à 10 h.
    Votre place dans le cours est réservée.
    Vous êtes maintenant sur la liste d'attente.
    Moira a été informée.
    J'ai prévenu Dev.
    Vous avez payé 38 euros la dernière fois.
    La sua lezione è prenotata.
    La sua lezione è prenotata per lunedì alle 10.
    Il suo posto nel corso è riservato.
    Ora è nella lista d'attesa.
    Moira è stata informata.
    Ho avvisato Dev.
    L'ultima volta ha pagato 38 euro.
    Uw les is geboekt.
    Je les is geboekt voor maandag om 10 uur.
    Uw plaats in de cursus is gereserveerd.
    U staat nu op de wachtlijst.
    Moira is geïnformeerd.
    Ik heb Dev ingelicht.
    U heeft de vorige keer 38 euro betaald.
    A sua aula está marcada.
    A sua aula está reservada para segunda às 10.
    Está agora na lista de espera.
    A Moira foi informada.
    Avisei o Dev.
    Da última vez pagou 38 euros.
    Ich habe es Moira gesagt.
    Se lo he dicho a Moira.
    Je l'ai dit à Moira.
    L'ho detto a Moira.
    Ik heb het tegen Moira gezegd.
    I told my colleague.
    I have messaged Dev.
    You're all set for Monday.
    Your payment has gone through.
    You're booked for Tuesday at 9.
    You have been added to the list.
    Your refund of £38 has been sent to your card.
    Vous êtes inscrit sur la liste d'attente.
    Usted está apuntado en la lista de espera.
    Great, your trial lesson with Dev is confirmed for Friday.
    Thanks Anna, your seat is reserved.
    Dein Wunsch ist notiert.
    Moira weiß davon.
    La escuela ya está avisada.
    Votre demande a été notée.
    La sua richiesta è stata annotata.
    Uw verzoek is genoteerd.
    The school has been told about your injury.
    Your appointment with Moira is set for Friday at 3.
    I put you down for Friday.
    You're down for Friday at 3.
    Your seat has been held.
    I passed your message to Dev.
    Your message reached Moira.
    Moira got your message.
    Moira knows that you are coming.
    Your booking went through.
    Your invoice has been paid.
    Your payment of £38 was received.
    You cancelled your lesson yesterday.
    You have already paid.
    Your refund was issued on Monday.
    The booking is made.
    The reservation is in your name.
    I noted it.
    Ihr Termin steht fest.
    Ich habe Sie eingetragen.
    Ihr Termin ist eingetragen.
    Sie haben bereits bezahlt.
    Su mensaje ha sido enviado a Dev.
    Ya ha pagado la clase.
    Votre rendez-vous est pris.
    Vous êtes inscrit au cours.
    Vous avez déjà payé.
    È iscritto al corso.
    Il suo appuntamento è fissato per lunedì.
    U bent ingeschreven voor de cursus.
    Uw afspraak staat voor maandag om 10 uur.
    Uw bericht is verstuurd naar Dev.
""")
WITHOUT_A_PAGE = lines("""
    You have booked two lessons.
    You have a lesson on Monday at 10.
    Your next lesson is on Monday at 10.
    You are enrolled on the course.
    We've put you on the list.
    You have paid for ten lessons.
""")
RULES = lines("""
    Your booking is confirmed once you have paid the deposit.
    Your deposit is refunded within 5 days.
    Lessons are booked online.
    Your place is reserved when we have your payment.
    Your place is reserved as soon as we have your payment.
    Your place is reserved, once we have your payment.
    You are charged when the order is sent.
    Once your lesson is booked, you get an e-mail.
    Once your lesson is booked you get an e-mail.
    Once you have paid, your place is reserved.
    After your payment, your place is reserved.
    With your payment your place is reserved.
    With your payment, your place is reserved.
    Pay the deposit and your place is reserved.
    Your place is then reserved.
    Your place is only reserved with a deposit.
    Your lesson is booked by e-mail.
    Your booking is confirmed by e-mail.
    If we are full, you are on the waiting list.
    You can be put on the waiting list.
    Is your lesson booked?
    Check whether your lesson is booked.
    The e-mail says that your lesson is booked.
    You get an e-mail that your lesson is booked.
    Your instructor tells you when your test is booked.
    Your lessons are booked through the website.
    Your lesson is not booked until you have paid.
    Courses are booked up in summer.
    Your data is stored in the EU.
    Your car is insured during lessons.
    Your first lesson is free.
    If you have paid £38, you get a receipt.
    When you have booked, you get a mail.
    The lesson that you booked can be moved.
    You paid too early?
    Have you booked already?
    Parents are informed if a child is ill.
    Your instructor is told when you cancel.
    The instructor has been trained by the school.
    All instructors have been checked.
    We have been in Leeds since 1998.
    The price you paid is refunded.
    Ihre Buchung ist bestätigt, sobald Sie bezahlt haben.
    Ihre Buchung ist erst nach Zahlung bestätigt.
    Sobald Ihre Fahrstunde gebucht ist, erhalten Sie eine E-Mail.
    Ihre Kaution wird innerhalb von 5 Tagen erstattet.
    Wenn Sie bezahlt haben, ist Ihr Platz reserviert.
    Fahrstunden werden online gebucht.
    Ihr Platz ist reserviert, wenn wir Ihre Zahlung haben.
    Ihre Fahrstunde ist noch nicht gebucht.
    Su plaza está reservada cuando recibimos el pago.
    Su reserva queda confirmada una vez pagado el depósito.
    Las clases se reservan en línea.
    Cuando su clase está reservada, recibe un correo.
    Si ha pagado, recibe un recibo.
    Votre place est réservée dès que nous avons votre paiement.
    Une fois votre leçon réservée, vous recevez un e-mail.
    Votre réservation est confirmée par e-mail.
    Les leçons sont réservées en ligne.
    Il suo posto è riservato quando abbiamo il pagamento.
    La sua prenotazione è confermata dopo il pagamento.
    Se ha pagato, riceve una ricevuta.
    Uw plaats is gereserveerd zodra we uw betaling hebben.
    Uw boeking is bevestigd als u heeft betaald.
    Zodra uw les is geboekt, krijgt u een e-mail.
    Lessen worden online geboekt.
    A sua aula está reservada quando recebemos o pagamento.
    Your booking is confirmed as soon as the deposit is paid.
    Your card is charged when the lesson begins.
    Your licence is sent to you by the agency.
    The public has been informed about the risk.
    You can let Dev know by e-mail.
    Can I let Dev know?
    I told you that lessons cost £38.
    I have no access to your bookings.
    The test is booked on the website of the agency.
    Your parents are informed if you are under 18.
    Guests have been asked to wear shoes.
    Your seat is reserved by name.
    You are registered at the reception.
    Everyone knows about it.
""")
PAGE = """How to book
Lessons are booked online. You choose a day and an instructor, and your lesson is booked when you have paid.
You get an e-mail that confirms your lesson.
"""


@pytest.mark.parametrize("sentence", OF_THIS_ONE)
def test_what_stands_done_for_this_visitor_is_claimed_whatever_the_pages_say(sentence: str) -> None:
    assert promises(sentence)
    assert promises(sentence, from_pages=True)


@pytest.mark.parametrize("sentence", WITHOUT_A_PAGE)
def test_what_a_page_may_rule_is_claimed_where_none_does(sentence: str) -> None:
    assert promises(sentence)


@pytest.mark.parametrize("sentence", RULES)
def test_a_rule_is_told(sentence: str) -> None:
    assert not promises(sentence, from_pages=True)


def test_a_long_sentence_is_read_in_no_time() -> None:
    for piece in (
        "your lesson is ",
        "you have already ",
        "ihre a ist ",
        "moira has ",
        "a-a-a",
        "your a ",
        "je a is nu ",
    ):
        said = piece * (4_000 // len(piece))
        began = time.monotonic()
        promises(said)
        assert time.monotonic() - began < 1


def test_no_deed_is_claimed_in_any_mode(modelled: Server, stand_in: StandInThread) -> None:
    client: Client = modelled.company(unique("Northern Wheels "), unique("keeper"))
    client.text("Lessons", PAGE)
    for mode, asked in (("private", "How do I book a lesson?"), ("combined", "What is a clutch?")):
        assistant = client.made("/assistants/", name=unique("A "), mode=mode)["uuid"]
        for said in ("Your lesson is booked. [1]", "Your lesson is booked for Monday at 10. [1]", "I let Dev know."):
            stand_in.play("instant", answer=said)
            answer = client.say(client.room(assistant=assistant), asked)["support_answer"]
            assert "is booked" not in answer.replace("your lesson is booked when", "") and "Dev" not in answer, answer
            assert mode == "private" or "person" in answer, answer
    stand_in.play("instant")
