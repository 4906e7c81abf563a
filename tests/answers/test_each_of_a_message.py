"""Several questions of one message: none is lost behind others, or answered by their words."""

import pytest

from frontdesk.answers.quoted.pairs import very_words
from frontdesk.knowledge.search.followup import points
from frontdesk.knowledge.search.wanted import AGE, asked_facts, told_facts
from tests.client import Client
from tests.conftest import Server

ENGLISH = {
    "Classes": "The taster class lasts two hours and costs £35 per person, clay and firing included.\n\n"
    "The wheel course runs on six Tuesday evenings and costs £240.\n\n"
    "| Class | Price |\n|---|---|\n| Taster class | £35 |\n| Wheel course | £240 |",
    "Membership": "Membership costs £60 a month. Members use the studio whenever it is open.",
}
PAIRS = {
    "What should I wear?": "Old clothes and flat shoes; we have aprons.",
    "Do I need experience?": "No, beginners are welcome in every class.",
    "Where can I park?": "Behind the mill.",
}
GERMAN = {
    "Kurse": "Der Töpferkurs kostet 180 € pro Person und beginnt am 5. März um 18 Uhr.\n\n"
    "Bis sieben Tage vorher kann man kostenlos stornieren.",
    "Besuch": "Die Werkstatt ist in der Mühlgasse 12, 90402 Nürnberg.\n\nHunde dürfen leider nicht mit.",
}
SPANISH = {
    "Talleres": "El taller de cerámica cuesta 45 € por persona y dura dos horas y media. El taller es a partir de "
    "10 años.\n\n## Cancelación\n\nSe puede cancelar gratis hasta siete días antes.",
    "Visítanos": "El estudio está en la Calle Mayor 12, 28013 Madrid.",
}


def company(server: Server, pages: dict[str, str], pairs: dict[str, str]) -> Client:
    client = server.private_company("potter")
    for title, text in pages.items():
        client.uploaded(f"{title}.md", f"# {title}\n\n{text}".encode())
    for question, answer in pairs.items():
        client.read(client.made("/sources/", kind="qa", question=question, answer=answer))
    return client


@pytest.fixture(scope="module")
def english(server: Server) -> Client:
    return company(server, ENGLISH, PAIRS)


@pytest.fixture(scope="module")
def german(server: Server) -> Client:
    return company(server, GERMAN, {"Was soll ich anziehen?": "Alte Kleidung; Schürzen haben wir."})


@pytest.fixture(scope="module")
def spanish(server: Server) -> Client:
    return company(server, SPANISH, {})


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("How much is the taster class? What should I wear?", ("£35", "flat shoes")),
        ("How much is the wheel course? And do I need experience?", ("£240", "beginners")),
        ("What does membership cost? Where can I park?", ("£60", "Behind the mill")),
        ("How much is the wheel course and what should I wear?", ("£240", "flat shoes")),
    ],
)
def test_a_pair_is_given_behind_another_question(english: Client, asked: str, told: tuple[str, ...]) -> None:
    answer = english.ask(asked)["support_answer"]
    assert [each for each in told if each not in answer] == [], answer
    assert "found nothing" not in answer


def test_a_pair_is_given_behind_another_message(english: Client) -> None:
    room = english.room()
    assert "£35" in english.say(room, "How much is the taster class?")["support_answer"]
    assert "beginners" in english.say(room, "and do I need experience?")["support_answer"]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Wie viel kostet der Töpferkurs? Wann beginnt er? Darf mein Hund mit?", ("180 €", "5. März", "Hund")),
        ("Was kostet der Töpferkurs? Wo ist die Werkstatt?", ("180 €", "Mühlgasse 12")),
        ("Was kostet der Töpferkurs? Was soll ich anziehen?", ("180 €", "Schürzen")),
        ("Was kostet der Töpferkurs? Wer leitet ihn?", ("180 €", "Zu „Wer leitet ihn?“ habe ich nichts gefunden")),
    ],
)
def test_no_german_question_vanishes(german: Client, asked: str, told: tuple[str, ...]) -> None:
    answer = german.ask(asked)["support_answer"]
    assert [each for each in told if each not in answer] == [], answer


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("¿Cuánto cuesta el taller? ¿Dónde es?", ("45 €", "Calle Mayor 12")),
        ("¿Cuál es la edad mínima? ¿Dónde es el taller?", ("10 años", "Calle Mayor 12")),
        ("¿Cuánto cuesta el taller? ¿Hay aparcamiento?", ("45 €", "«¿Hay aparcamiento?» no encontré nada")),
    ],
)
def test_no_spanish_question_vanishes(spanish: Client, asked: str, told: tuple[str, ...]) -> None:
    answer = spanish.ask(asked)["support_answer"]
    assert [each for each in told if each not in answer] == [], answer
    assert "cancelar" not in answer


def test_the_very_words_are_told_from_others() -> None:
    assert very_words("what should i wear", "What should I wear?")
    assert not very_words("what should I bring", "What should I wear?")
    assert not very_words("?", "!")


@pytest.mark.parametrize(
    ("question", "is_pointing"),
    [
        ("Where is it?", True),
        ("Is that included?", True),
        ("Was kostet das?", True),
        ("Was soll ich anziehen?", False),
        ("Haben Sie Parkplätze?", False),
        ("Wo ist das Studio?", False),
    ],
)
def test_what_points_to_something_is_told_from_whom_one_speaks_to(question: str, is_pointing: bool) -> None:
    assert points(question) is is_pointing


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("El taller es a partir de 10 años.", True),
        ("Niños desde los 8 años.", True),
        ("Kinder ab 6 Jahren sind willkommen.", True),
        ("L'atelier est ouvert à partir de 7 ans.", True),
        ("Dai 6 anni in su.", True),
        ("A partir dos 9 anos.", True),
        ("Vanaf 6 jaar.", True),
        ("Abrimos desde hace 10 años.", False),
        ("Wir töpfern seit 10 Jahren.", False),
        ("La garantía dura 3 años.", False),
    ],
)
def test_the_age_of_children_is_told(text: str, is_told: bool) -> None:
    assert (AGE in told_facts(text)) is is_told
    assert AGE in asked_facts("¿Cuál es la edad mínima?")
