"""What is asked, and what is known of things and of everyone, is no claim; what was done meanwhile is one."""

import pytest

from frontdesk.answers.general.promises import promises
from tests.answers.promise_sentences import lines

MEANWHILE = lines("""
    While you were waiting your refund has been issued.
    Before we opened this chat your order has been shipped and your card refunded.
    While waiting your refund has been issued.
    After lunch your parcel has been sent.
    After your call this morning your appointment has been moved.
    Until you wrote nothing was known, but your parcel has been sent.
    Während Sie warteten, wurde Ihre Buchung storniert und Ihre Erstattung ist veranlasst.
    Bevor Sie schrieben wurde alles geprüft, Ihre Bestellung wurde bereits verschickt.
    Tras su llamada su cita ha sido cambiada.
    Après votre appel votre rendez-vous a été déplacé.
    Dopo la sua chiamata il suo ordine è stato annullato.
    Nadat u belde is het geregeld, uw afspraak is verzet.
    Po Pana telefonie Pana wizyta została przełożona.
    Your refund has been issued, is there anything else?
""")

CONDITIONS = lines("""
    Once the bike is checked and your order has been shipped, you get a mail.
    If the vet has signed and your claim has been processed, you will see it online.
    After the check is complete and your refund has been issued, you see it online.
    When your booking has been confirmed, you can pay.
    Before your order has been shipped, you can change it.
    Until your appointment has been confirmed, it is only a wish.
    Nachdem Ihre Bestellung verschickt wurde, sehen Sie die Nummer.
    Wenn das Paket ankam und Ihre Retoure bearbeitet wurde, sehen Sie es im Konto.
    Una vez que su pedido ha sido enviado, no se puede cambiar.
    Une fois que votre commande a été expédiée, vous voyez le numéro.
    Nadat uw bestelling is verzonden, ziet u het nummer.
    Gdy Pana zamówienie zostało wysłane, zobaczy Pan numer.
""")

QUESTIONS = lines("""
    Has it happened that your order was cancelled?
    You're already registered?
    Your parcel has been damaged or your order was cancelled?
    Sie sind bereits registriert?
    Sie sind bereits für den Kurs angemeldet?
    Ihre Bestellung ist noch nicht da oder wurde storniert?
    U bent al ingeschreven?
    ¿Ya está registrado?
    ¿Su pedido ha sido cancelado?
    Vous êtes déjà inscrit ?
    Votre colis a été endommagé ?
    Sei già registrato?
    Lei è già iscritto al corso?
    Já está registado?
    Du är redan anmäld?
    Du er allerede tilmeldt?
    Jesteś już zarejestrowany?
    Twoja paczka została uszkodzona?
    Вы уже зарегистрированы?
    Ваш заказ отменён?
    您的订单已取消了吗？
""")

FACTS = lines("""
    Il concerto del 5 maggio è stato cancellato.
    Il volo è stato cancellato.
    Il marchio è stato registrato nel 1990.
    Lo spettacolo è stato prenotato da molti.
    El modelo Luna ha sido dado de baja.
    El terreno ha sido dado en alquiler.
    La marca ya está registrada en Europa.
    El logotipo ha sido registrado en 1985.
    A marca já foi registada em 1990.
    O produto já foi removido da loja.
    O modelo já está registado na Europa.
    O jogo foi removido do catálogo.
    Foi removido da loja em março.
    Está registrado en el Registro Mercantil.
    È stato registrato nel 1990.
    Ta dostawa została odwołana w maju.
    Adres został zmieniony na Rynek 5.
    Zamówienia zostały wysłane do wszystkich w maju.
    Dostawy zostały wysłane w marcu.
    Этот адрес был изменён в 2020 году.
    Подписка уже была успешно обновлена для всех.
    The concert has been cancelled.
    Der Kurs wurde abgesagt.
    Le concert a été annulé.
""")

ADDRESSED = lines("""
    Ha sido dado de baja.
    Usted ha sido inscrito en el curso.
    Ya está registrado.
    Listo – ya está dado de alta.
    Has sido reembolsada.
    È stato rimborsato.
    Lei è stato cancellato dalla lista.
    Sei stata iscritta al corso.
    Fatto: è già stato registrato.
    Você foi removido da lista.
    Já foi reembolsado.
    Já está inscrito no curso.
    Pronto, já foi registada.
    Sie sind bereits abgemeldet.
    U bent nu ingeschreven.
    Vous êtes déjà désinscrit.
    Jesteś już wypisany z listy.
    Вы уже записаны к врачу.
    Twoje zamówienie zostało anulowane.
    Ваш возврат уже отправлен.
""")


@pytest.mark.parametrize("sentence", MEANWHILE)
def test_what_was_done_in_the_meantime_is_claimed(sentence: str) -> None:
    assert promises(sentence)


@pytest.mark.parametrize("sentence", CONDITIONS)
def test_what_is_done_on_a_condition_is_not(sentence: str) -> None:
    assert not promises(sentence, from_pages=True)


@pytest.mark.parametrize("sentence", QUESTIONS)
def test_a_question_claims_nothing(sentence: str) -> None:
    assert not promises(sentence, from_pages=True)


@pytest.mark.parametrize("sentence", FACTS)
def test_what_became_of_things_is_a_fact(sentence: str) -> None:
    assert not promises(sentence, from_pages=True)


@pytest.mark.parametrize("sentence", ADDRESSED)
def test_what_was_done_for_the_visitor_is_a_claim_whatever_the_pages_say(sentence: str) -> None:
    assert promises(sentence, from_pages=True)
