"""Everyday questions are answered by the sentence that tells the fact in other words, and by none that tells it of
others."""

import pytest

from frontdesk.answers.quoted.price_rows import sum_asked
from frontdesk.answers.quoted.price_sentences import price_sentences
from frontdesk.answers.quoted.told_asked import tells_asked
from frontdesk.knowledge.search.wanted import AGE, asked_facts, asks_alone, told_facts
from frontdesk.knowledge.search.words import language_of
from tests.client import Client
from tests.conftest import Server

PAGES = {
    "Lessons and prices": """
A driving lesson lasts 60 minutes and costs £38 in a manual car. In an automatic car it costs £42.

Students with a valid student card get 10% off blocks of ten, but not off single lessons.

## Who can learn

You can start lessons from the day you are 17.
""",
    "Paying": """
You can pay by Visa, Mastercard, bank transfer or in the app. We do not take American Express, cheques or cash.

Refunds go back to the card that was used and take five working days.
""",
    "Booking and cancelling": """
Write to hello@kestrel.example or call 01632 960 214.

We ask for a deposit of £50 when you book a block of ten. Single lessons need no deposit.

You can move or cancel a lesson free of charge up to 48 hours before it starts.
""",
    "Your practical test": """
Use of our car on the test day costs £95. It includes a warm-up lesson before the test.

Your instructor picks you up 90 minutes before the test and drives you home afterwards.
""",
    "Instructors and cars": """
All manual cars are Ford Fiestas. Smoking and vaping are forbidden.

We have one car adapted for wheelchair users, with hand controls. Please book it two weeks ahead.
""",
    "Terms": "Contracts run for at least 3 months.",
    "Hausordnung": "Hunde dürfen mit. Rauchen ist nur auf dem Balkon möglich.",
}


@pytest.fixture(scope="module")
def school(server: Server) -> Client:
    client = server.private_company("school")
    for title, text in PAGES.items():
        client.uploaded(f"{title}.md", f"# {title}\n\n{text}".encode())
    return client


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Which cards do you accept?", "Visa"),
        ("Which credit cards do you take?", "Visa"),
        ("what payment methods do you accept?", "Visa"),
        ("What payment options are there?", "Visa"),
        ("Do you accept cheques?", "cheques"),
        ("What's the minimum age?", "17"),
        ("how old must I be?", "17"),
        ("Can my 16 year old son take lessons?", "17"),
        ("can my daughter start at 15?", "17"),
        ("how much notice do I need to give to cancel?", "48 hours"),
        ("Can I cancel 24 hours before?", "48 hours"),
        ("how late can I cancel?", "48 hours"),
        ("do you do student discounts?", "10% off"),
        ("Do students get a discount?", "10% off"),
        ("what's your phone number", "01632 960 214"),
        ("What's your email address?", "hello@kestrel.example"),
        ("Can I call you?", "01632 960 214"),
        ("Is the deposit £100?", "£50"),
        ("How long is a lesson?", "60 minutes"),
        ("How long do refunds take?", "five working days"),
        ("How long is the minimum term?", "3 months"),
        ("is vaping allowed?", "forbidden"),
        ("Sind Hunde erlaubt?", "Hunde dürfen mit"),
        ("Darf ich meinen Hund mitbringen?", "Hunde dürfen mit"),
    ],
)
def test_an_everyday_question_is_answered_by_the_page(school: Client, question: str, told: str) -> None:
    answer = school.ask(question)
    assert not answer["refused"]
    assert told in answer["support_answer"]


@pytest.mark.parametrize(
    "question",
    [
        "Do you accept bitcoin?",
        "Do pensioners get a discount?",
        "Do you do military discounts?",
        "what's your fax number",
        "Can I call the examiner?",
        "Is there a minimum height?",
        "How long is the waiting list?",
        "How long is the theory test?",
        "How old are the cars?",
        "Are cats allowed?",
        "Sind Katzen erlaubt?",
    ],
)
def test_what_no_page_says_stays_refused(school: Client, question: str) -> None:
    assert school.ask(question)["refused"]


@pytest.mark.parametrize(
    ("before", "question", "told"),
    [
        ("What does the test day car cost?", "how early do you pick me up?", "90 minutes before"),
        ("Do you have a wheelchair car?", "how long ahead do I have to book it?", "two weeks ahead"),
        ("Do you have a wheelchair car?", "how far in advance must it be booked?", "two weeks ahead"),
    ],
)
def test_a_follow_up_asks_for_a_notice(school: Client, before: str, question: str, told: str) -> None:
    room = school.room()
    school.say(room, before)
    answer = school.say(room, question)
    assert not answer["refused"]
    assert told in answer["support_answer"]


def test_a_follow_up_about_something_else_stays_refused(school: Client) -> None:
    room = school.room()
    school.say(room, "Do you have a wheelchair car?")
    assert school.say(room, "and what colour is it?")["refused"]


@pytest.mark.parametrize(
    ("question", "sentence", "told"),
    [
        ("Wie lange vorher muss ich stornieren?", "Sie können bis 48 Stunden vorher stornieren.", True),
        ("¿Con cuánta antelación hay que cancelar?", "Para cancelar hay que avisar con 48 horas de antelación.", True),
        ("Combien de temps à l'avance faut-il annuler ?", "Vous pouvez annuler 48 heures à l'avance.", True),
        ("Hoe lang van tevoren moet ik annuleren?", "Annuleren kan tot 24 uur van tevoren.", True),
        ("Con quanto anticipo devo prenotare?", "Prenotate 2 giorni prima.", True),
        ("Gibt es Rabatt für Studenten?", "Studenten bekommen 10 % Rabatt.", True),
        ("Gibt es Rabatt für Rentner?", "Studenten bekommen 10 % Rabatt.", False),
        ("¿Hay descuento para estudiantes?", "Los estudiantes tienen un 10 % de descuento.", True),
        ("Y a-t-il une réduction pour les étudiants ?", "Les étudiants ont 10 % de réduction.", True),
        ("Wie lange ist die Mindestlaufzeit?", "Der Vertrag läuft mindestens drei Monate.", True),
        ("How long is the minimum term?", "Please book at least one week ahead.", False),
        ("¿Se admiten perros?", "Los perros son bienvenidos.", True),
        ("¿Se admiten gatos?", "Los perros son bienvenidos.", False),
        ("Est-ce que les chiens sont admis ?", "Les chiens sont bienvenus.", True),
        ("Zijn honden toegestaan?", "Honden zijn welkom.", True),
        ("Are children allowed?", "Dogs are not allowed near children.", False),
        ("how much notice do I need?", "Please book two weeks ahead.", False),
        ("How long is the lesson?", "The break lasts 10 minutes, then the lesson goes on.", False),
        ("Can I call you at night?", "Call 01632 960 214.", False),
    ],
)
def test_a_sentence_tells_a_fact_of_what_it_is_asked_of(question: str, sentence: str, told: bool) -> None:
    assert tells_asked(question, sentence, language_of(question)) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("You can start lessons from the day you are 17.", True),
        ("You can start at 17.", True),
        ("Sobald du 17 bist, geht es los.", True),
        ("Hay que tener por lo menos 17 años.", True),
        ("Il faut avoir 18 ans.", True),
        ("The tour starts at 17.", False),
        ("You can check in from 15.", False),
        ("You can start at 17:00.", False),
    ],
)
def test_an_age_is_told_by_who_may_begin(text: str, told: bool) -> None:
    assert (AGE in told_facts(text)) is told


def test_somebodys_age_asks_for_the_age() -> None:
    assert AGE in asked_facts("Can my 16 year old son take lessons?")
    assert AGE in asked_facts("Darf mein 16-jähriger Sohn mitmachen?")
    assert AGE not in asked_facts("Can I come at 5?")
    assert AGE not in asked_facts("Do you sell 12 year old whisky?")


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Which cards do you accept?", True),
        ("What forms of payment do you take?", True),
        ("Welche Zahlungsarten gibt es?", True),
        ("¿Qué formas de pago aceptan?", True),
        ("Quels moyens de paiement acceptez-vous ?", True),
        ("Welke betaalmethoden accepteren jullie?", True),
        ("Which gift cards do you sell?", False),
        ("What kinds of dogs do you take?", False),
    ],
)
def test_ways_of_paying_are_asked_for_as_cards_are(question: str, asks: bool) -> None:
    assert bool(asks_alone(question)) is asks


def test_a_preposition_of_asking_tells_nothing_of_what_is_asked_for() -> None:
    subject = sum_asked("How much is the deposit?", "en")
    assert price_sentences(subject, "en", ["We ask for a deposit of £50 when you book."])
    assert not price_sentences(subject, "en", ["We ask for a fee for the deposit of £50."])
