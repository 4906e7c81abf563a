"""What reads a question's kind of fact holds only where it is asked for: true answers beside it are left alone."""

import pytest

from frontdesk.answers.asked.confirming import figure_asked
from frontdesk.answers.asked.told_already import tells_in_one
from frontdesk.answers.look_up import _put_otherwise
from frontdesk.answers.quoted.compose import compose
from frontdesk.answers.quoted.other_payments import of_another
from frontdesk.answers.quoted.windows import Passage, Question
from frontdesk.knowledge.search.analyze import content_terms
from frontdesk.knowledge.search.wanted import AGE, asked_facts, tells_alone, told_facts, wanted
from frontdesk.knowledge.search.written_amounts import each_with_signs, with_signs


@pytest.mark.parametrize(
    ("question", "text", "above", "told"),
    [
        ("Do you take cards?", "Maestro Rossi leads the orchestra on Friday.", "Concerts", False),
        ("Do you accept Visa?", "You need a visa to enter Turkey.", "Travel", False),
        ("Do you accept Visa?", "The visa fee is paid in advance.", "Travel", False),
        ("Can I pay by card?", "If your credit card was stolen, call your bank to stop payments.", "Help", False),
        ("Can I pay by card?", "Your credit card shows your name.", "Help", False),
        ("Can I pay by card?", "We accept Visa and Mastercard.", "Help", True),
        ("Can I pay by card?", "Visa, Mastercard, Amex", "Payment methods", True),
        ("Do you take cards?", "Cash only.", "Info", True),
        ("Nehmt ihr Kreditkarten?", "Wir akzeptieren EC-Karte und Visa.", "Info", True),
        ("¿Puedo pagar con tarjeta?", "Aceptamos tarjeta de débito.", "Info", True),
        ("Est-ce que je peux payer par carte ?", "Nous acceptons la carte bancaire.", "Info", True),
        ("Posso pagare con la carta?", "Accettiamo bancomat.", "Info", True),
        ("Kan ik pinnen?", "Wij accepteren pinpas.", "Info", True),
        ("When are you open?", "Applications open on Monday at 9:00 and close on Friday at 17:00.", "Info", False),
        ("When are you open?", "Registration opens on Monday at 9:00.", "Courses", False),
        ("When are you open?", "Opening hours of the sauna: Mon-Fri 9:00-17:00", "Info", False),
        ("When are you open?", "We are open Monday to Friday 9:00 to 17:00.", "Info", True),
        ("When are you open?", "Open Monday to Friday 9:00 to 17:00, closed on Sundays.", "Info", True),
        ("When are you open?", "Mon-Fri 9:00-17:00, Sat closed", "Info", True),
        ("When are you open?", "Mon-Fri 9:00-17:00", "Opening hours", True),
        ("When are you open?", "The shop is open Mon-Fri 9:00-17:00.", "Info", True),
        ("Wann habt ihr geöffnet?", "Wir haben von Montag bis Freitag von 9:00 bis 18:00 geöffnet.", "Info", True),
        ("¿Cuándo abren?", "Abierto de lunes a viernes de 9:00 a 18:00", "Info", True),
        ("¿Cuándo abren?", "Horario de la piscina: lunes a viernes de 9:00 a 18:00", "Info", False),
        ("À quelle heure fermez-vous ?", "Horaires d'ouverture : lundi–vendredi 9 h–18 h", "Info", True),
        ("Are you open on bank holidays?", "We are open Mon-Fri 9:00-17:00.", "Info", False),
        ("Are you open on bank holidays?", "We are open Mon-Fri 9:00-17:00, not on bank holidays.", "Info", True),
        ("Habt ihr an Feiertagen offen?", "Öffnungszeiten: Mo–Fr 9–18 Uhr, So geschlossen", "Info", False),
    ],
)
def test_hours_and_cards_are_told_of_the_company_and_of_paying(
    question: str, text: str, above: str, told: bool
) -> None:
    assert tells_alone(question, text, above) is told


@pytest.mark.parametrize(
    ("question", "quoted", "language", "another"),
    [
        ("How much is the weekend surcharge?", "There is a surcharge of 10% on Saturdays.", "en", False),
        ("What's the surcharge for weekends?", "Saturday and Sunday bookings cost £10 extra.", "en", False),
        ("How much is the penalty for late payment?", "A late fee of £15 is added.", "en", False),
        ("How much is the penalty for late payment?", "A penalty of £15 is due for overdue invoices.", "en", False),
        ("How much are vitamin supplements?", "Vitamin C £5.", "en", False),
        ("How much is the deposit for a van?", "The deposit is £100 per vehicle.", "en", False),
        ("How much is the deposit for a van?", "A deposit of £100 is due on arrival.", "en", False),
        ("How much is the deposit for a van?", "£100, refunded within 3 days.", "en", False),
        ("How much is the excess for a van?", "You are liable for the first £500.", "en", False),
        ("How much is the deposit for a van?", "Ask us at the desk.", "en", False),
        (
            "Wie hoch ist die Kaution für einen Transporter?",
            "Für jedes Fahrzeug zahlen Sie 200 € Kaution.",
            "de",
            False,
        ),
        ("Wie hoch ist die Kaution für einen Transporter?", "Für jede Lagerbox zahlen Sie 50 € Kaution.", "de", True),
        ("Wie hoch ist die Kaution für einen Transporter?", "Ein Transporter kostet 40 € am Tag.", "de", True),
        ("How much is the deposit for the hall?", "Hall. You pay £100 when you book.", "en", False),
        ("How much is the bottle deposit?", "You get 25 cents back per bottle.", "en", False),
        ("How much is the fine?", "If you lose your ticket you pay £20.", "en", False),
        ("How much is the fine for a lost ticket?", "A lost ticket: £20", "en", False),
        ("How much is the deposit for a van?", "A deposit of £50 is due per unit.", "en", True),
        ("How much is the fine?", "Small unit: £40 a month.", "en", True),
        ("How much is the deposit for a van?", "A van costs £45. You have held your licence for a year.", "en", True),
        ("How much is the deposit for a van?", "A sum of £200 is held on your card.", "en", False),
        ("How much is the deposit for a van?", "We hold £200 until you bring it back.", "en", False),
    ],
)
def test_another_payment_is_one_without_any_name_of_that_asked_for(
    question: str, quoted: str, language: str, another: bool
) -> None:
    assert of_another(question, [quoted], content_terms(question, language), language) is another


def composed(question: str, *texts: str) -> str:
    asked = content_terms(question, "en")
    near = [Passage(text, "", "Info", ((0, len(text)),), ((1.0,),), 1.0, page=str(n)) for n, text in enumerate(texts)]
    return compose(Question(question, (1.0,), "en", dict.fromkeys(asked, 1.0), False), near).text


@pytest.mark.parametrize(
    ("question", "first", "second", "both"),
    [
        (
            "How old do I have to be to rent a van or a car?",
            "To rent a van you must be 25.",
            "You must be 21 to rent a car.",
            True,
        ),
        ("How old do I have to be to rent a van?", "To rent a van you must be 25.", "You must be 18 to rent.", False),
        ("How much is the deposit and how do I get it back?", "The deposit is £100.", "You get it by transfer.", True),
        ("How much is the deposit for a van?", "The deposit for a van is £100.", "A van is £40 a day.", False),
    ],
)
def test_the_other_half_of_what_is_asked_is_told(question: str, first: str, second: str, both: bool) -> None:
    told = composed(question, first, second)
    assert first in told
    assert (second in told) is both


@pytest.mark.parametrize(
    "question",
    [
        "Can the shelf hold 300 pounds?",
        "I'm 250 pounds, can I ride?",
        "Can I ship a 50 pound box?",
        "a 20 pound kettlebell",
        "How much is a 20 pound kettlebell?",
        "How much to ship a 20 pounds parcel?",
        "what does delivery cost for 40 pounds",
        "How much for a box of 10 pounds?",
    ],
)
def test_pounds_that_nobody_pays_are_a_weight(question: str) -> None:
    assert with_signs(question) == question


@pytest.mark.parametrize(
    ("question", "signed"),
    [
        ("what does cover for 5000 pounds cost?", "what does cover for £5000 cost?"),
        ("may I pay a 50 pound deposit?", "may I pay a £50 deposit?"),
        ("is it 100 euros?", "is it €100?"),
        ("is it 20 quid?", "is it £20?"),
        ("is delivery free over 50 pounds?", "is delivery free over £50?"),
        ("insurance up to 2000 pounds price?", "insurance up to £2000 price?"),
    ],
)
def test_pounds_that_are_paid_have_their_sign(question: str, signed: str) -> None:
    assert with_signs(question) == signed
    assert each_with_signs(["what does cover cost?", "for 50 pounds?"])[1] == "for £50?"


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("I ordered 3 days ago", "en"),
        ("Are you open 24 hours?", "en"),
        ("Is £50 enough for a taxi?", "en"),
        ("Are £50 notes accepted?", "en"),
        ("Is the shirt 100% cotton?", "en"),
        ("Is a 4 hour hire possible?", "en"),
        ("I lost £50 in the locker", "en"),
        ("My parcel took 5 days?", "en"),
        ("Parking costs £5", "en"),
        ("Do you sell £20 gift cards?", "en"),
        ("Ich warte seit 3 Tagen", "de"),
        ("Verkauft ihr Gutscheine für 20 €?", "de"),
        ("J'attends depuis 3 jours", "fr"),
    ],
)
def test_who_tells_something_has_no_figure_confirmed(question: str, language: str) -> None:
    assert figure_asked(question, language) == question


@pytest.mark.parametrize(
    ("question", "language", "asked"),
    [
        ("is the excess £50", "en", "How much is the excess?"),
        ("Is the discount 10% for members?", "en", "How much is the discount for members?"),
        ("can you confirm the deposit is £50", "en", "How much is the deposit?"),
        ("je betaalt 50 euro borg, toch?", "nl", "Hoeveel is je betaalt borg?"),
        ("Es verdad que la fianza es 50 €", "es", "¿Cuánto es la fianza?"),
    ],
)
def test_who_asks_in_any_way_has_a_figure_confirmed(question: str, language: str, asked: str) -> None:
    assert figure_asked(question, language) == asked


def test_a_question_is_put_in_one_other_way_at_most() -> None:
    for same in ("I ordered 3 days ago", "Do you sell mugs?"):
        assert _put_otherwise(same, same) == same
    assert _put_otherwise("is there wi fi?", "is there wi fi?") == "is there wi-fi?"
    assert _put_otherwise("is a tshirt £12?", "is a tshirt £12?") == "How much is a t-shirt?"


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("Can I store a motorbike?", "We store cars, a motorbike cover is £20.", False),
        ("Can I cancel a booking online?", "Online booking costs £2 and you can cancel by phone.", False),
        ("Is the deposit refundable?", "The deposit is £50, and refunds take 5 days.", False),
        ("und kann ich die Kaution zurückbekommen?", "Die Kaution beträgt 50 €.", False),
        ("How much is the deposit for a van?", "A van costs £40 a day.", False),
        ("How much is the deposit for a van?", "A van costs £40 a day, the deposit for it is £100.", True),
        ("How much is the pass?", "A pass costs £5.", True),
        ("How much is a van?", "The deposit for a van is £200.", False),
        ("How much is a van?", "A van is £40 a day, with a deposit of £200.", True),
        ("Quel est le montant de la caution ?", "La caution est de 50 €.", True),
    ],
)
def test_one_sentence_tells_the_fact_that_is_wanted(question: str, answer: str, told: bool) -> None:
    assert tells_in_one(question, answer) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Your bag should be 40 cm.", False),
        ("Water should be 37 degrees.", False),
        ("Deposit must be at least 20%.", False),
        ("Water should be between 37 and 40 degrees.", False),
        ("Bags have to be 12.5 kg.", False),
        ("Children must be 8 or over.", True),
        ("You must be 8 years old.", True),
        ("Ages 5 to 12", True),
        ("You must be 21.", True),
        ("You must be at least 21 to rent a car.", True),
        ("Players must be between 18 and 30 years old.", True),
        ("Renters must be 25 and hold a licence.", True),
    ],
)
def test_an_age_is_told_of_people(text: str, told: bool) -> None:
    assert (AGE in told_facts(text)) is told


def test_how_old_somebody_is_asks_for_no_age_to_join() -> None:
    assert AGE not in asked_facts("How old are your instructors and how many are there?")
    assert AGE in asked_facts("How old are kids allowed to be?")


@pytest.mark.parametrize(
    ("question", "is_sum"),
    [
        ("What is the amount of luggage allowed?", False),
        ("What amount of water?", False),
        ("valor de la experiencia", False),
        ("What is the amount of the deposit?", True),
        ("Quel est le montant de la caution ?", True),
        ("How much of a discount do students get?", True),
    ],
)
def test_an_amount_is_a_sum_of_what_is_paid(question: str, is_sum: bool) -> None:
    assert ("money" in wanted(question)) is is_sum
