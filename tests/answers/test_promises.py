"""A sentence that promises an act, or claims one, is told from what merely informs."""

import pytest

from frontdesk.answers.general.promises import promises
from tests.answers.company_sentences import OF_THE_PAGES, OF_THE_WRITER
from tests.answers.promise_sentences import PROMISED
from tests.answers.telling_sentences import FROM_PAGES, TOLD

PROMISES = """
I'll pass this on to the team.
I will forward your request to our support department.
We will call you tomorrow morning.
I have checked your order and it is on its way.
I've ordered a replacement for you.
I have refunded the amount to your card.
Your refund has been issued.
Your order has now been cancelled.
Someone will contact you shortly.
One of our agents will get back to you within 24 hours.
Our support team will reach out to you by e-mail.
I'm escalating this to a manager.
I am forwarding your message to the right department.
Let me check your order for you.
Let me connect you with a colleague.
I'll make sure that this does not happen again.
I'll have someone from the team call you.
You will receive a call from us soon.
You'll hear back from our team shortly.
You will be contacted by a specialist.
I've notified the warehouse.
I went ahead and I have updated your address.
I've created a ticket for you.
We have processed your return.
A colleague will look into this.
Rest assured, everything is handled.
Consider it done.
I'll gladly book a table for you.
I will personally follow up on this.
We'll be in touch.
They will get back to you.
I spoke too soon: I have spoken to the manager.
I'll send you the documents by e-mail.
I've let the team know.
Ich leite Ihre Anfrage an das Team weiter.
Ich habe Ihre Bestellung storniert.
Wir melden uns bei Ihnen.
Ein Mitarbeiter wird Sie anrufen.
Voy a pasar su solicitud al equipo.
He cancelado su pedido.
Nos pondremos en contacto con usted.
Je vais transmettre votre demande.
J'ai annulé votre commande.
Un conseiller vous rappellera.
Ho inoltrato la sua richiesta.
Un operatore la contatterà.
Vou encaminhar o seu pedido.
Entraremos em contato em breve.
Ik zal uw vraag doorsturen.
Een medewerker neemt contact met u op.
""".strip().splitlines()

INFORMS = """
You can return a jacket within 60 days.
The Ocean plan costs 30 euros a month.
You can call us from nine to five.
Call the boat house to book a mooring.
We ship to Norway within five days.
Paris is the capital of France.
Refunds are paid within five working days.
I can't check your order from here.
I can't cancel it, but you can do so under Orders.
I don't know when your order will arrive.
I haven't checked your order.
I won't be able to call you.
Let me explain how it works.
I'll show you the steps below.
Let me know if you have another question.
Would you like to talk to a person?
To cancel your order, open Orders and choose Cancel.
Your order is confirmed when you receive our e-mail.
Orders that were placed before noon leave the same day.
The team meets every Monday.
Our support team is there on weekdays.
Members get a discount of 10%.
You get your money back if the tent leaks.
The parcel is sent by post.
A refund takes a week.
Someone who rents a boat needs a licence.
I recommend the Harbour plan.
I understand that this is frustrating.
We don't refund opened food.
It will rain tomorrow in Turku.
The sauna opens at four.
Sie können die Jacke innerhalb von 60 Tagen zurückgeben.
Ich kann Ihre Bestellung von hier nicht stornieren.
Der Versand dauert fünf Tage.
Wir sind von neun bis fünf Uhr da.
Puede devolverlo en 60 días.
El envío tarda cinco días.
Vous pouvez annuler la commande dans votre compte.
La livraison prend cinq jours.
Può restituire la giacca entro 60 giorni.
O envio demora cinco dias.
U kunt ons bellen van negen tot vijf.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", PROMISES)
def test_a_promise_is_heard(sentence: str) -> None:
    assert promises(sentence)


@pytest.mark.parametrize("sentence", INFORMS)
def test_what_informs_is_no_promise(sentence: str) -> None:
    assert not promises(sentence)


@pytest.mark.parametrize("sentence", ["We will refund you within 14 days.", "Our team will call you before delivery."])
def test_what_the_pages_say_is_the_company_s_own_word(sentence: str) -> None:
    assert promises(sentence)
    assert not promises(sentence, from_pages=True)


@pytest.mark.parametrize(
    "sentence", ["I'll pass this on.", "I have checked it with the team.", "Your refund was issued."]
)
def test_what_the_writer_claims_is_a_promise_whatever_the_pages_say(sentence: str) -> None:
    assert promises(sentence, from_pages=True)


@pytest.mark.parametrize("language", PROMISED)
def test_a_promise_is_heard_in_every_language(language: str) -> None:
    assert [sentence for sentence in PROMISED[language] if not promises(sentence)] == []


@pytest.mark.parametrize("language", TOLD)
def test_what_informs_is_no_promise_in_any_language(language: str) -> None:
    assert [sentence for sentence in TOLD[language] if promises(sentence)] == []


@pytest.mark.parametrize("language", FROM_PAGES)
def test_the_company_s_ways_are_its_own_word_in_every_language(language: str) -> None:
    assert [sentence for sentence in FROM_PAGES[language] if promises(sentence, from_pages=True)] == []


@pytest.mark.parametrize("sort", OF_THE_PAGES)
def test_what_pages_say_of_everyone_s_is_no_claim(sort: str) -> None:
    assert [sentence for sentence in OF_THE_PAGES[sort] if promises(sentence, from_pages=True)] == []


@pytest.mark.parametrize("sort", OF_THE_WRITER)
def test_what_nobody_but_a_person_does_is_a_promise(sort: str) -> None:
    assert [sentence for sentence in OF_THE_WRITER[sort] if not promises(sentence)] == []
