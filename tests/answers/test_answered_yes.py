"""A "Yes" or "No" is told to the question that it answers; to another one what stands behind it is told alone."""

import pytest

from frontdesk.answers.quoted.answered_yes import led_rightly, says_nothing_of
from tests.answers.test_left_alone import FLIGHTS, OFFICE, SAFETY
from tests.client import Client, unique
from tests.conftest import Server

OWN = "Do you do marriage proposals?"
BEHIND = "A proposal package with a banner on the field costs £120 and must be booked three weeks ahead."
PAIRS = f"""question,answer
{OWN},"Yes. {BEHIND}"
Do you take bookings by phone?,Yes.
Who owns the company?,"It was founded in 1998 by Ruth and Alan Pym, who still run it."
"""
PAGE = """# Guests ask

## Do you run a shuttle bus?

Yes. A shuttle bus leaves the station every hour and costs £6 per person.
"""


@pytest.fixture(scope="module")
def balloons(server: Server) -> Client:
    client = server.company(unique("Banners "), unique("bannerman"))
    client.uploaded("pairs.csv", PAIRS.encode(), kind="qa")
    for name, text in [("guests.md", PAGE), ("flights.md", FLIGHTS), ("office.md", OFFICE), ("safety.md", SAFETY)]:
        client.uploaded(name, text.encode())
    return client


@pytest.mark.parametrize("question", [OWN, "do you do marriage proposals", "Do you offer proposals?"])
def test_the_pairs_own_question_is_answered_with_its_yes(balloons: Client, question: str) -> None:
    assert balloons.ask(question)["support_answer"].startswith(f"Yes. {BEHIND}")


@pytest.mark.parametrize(
    "question",
    [
        "Is the proposal package free?",
        "Do proposals cost £90?",
        "is the proposal package £100?",
        "Do I have to book the proposal one week ahead?",
    ],
)
def test_another_question_is_not_answered_with_it(balloons: Client, question: str) -> None:
    told = balloons.ask(question)
    assert told["support_answer"].startswith(BEHIND)
    assert told["citations"][0]["quote"] == BEHIND


def test_a_yes_alone_answers_no_claim(balloons: Client) -> None:
    assert balloons.ask("Do you take bookings by phone?")["support_answer"].startswith("Yes.")
    assert not balloons.ask("Do you take bookings by phone only?")["support_answer"].startswith("Yes.")


def test_a_pages_yes_is_told_to_the_question_above_it_alone(balloons: Client) -> None:
    assert balloons.ask("Do you run a shuttle bus?")["support_answer"].startswith("Yes. A shuttle bus")
    other = balloons.ask("How much is the shuttle bus per person?")
    assert "A shuttle bus leaves" in other["support_answer"]
    assert "Yes" not in other["support_answer"]
    assert all(not cited["quote"].startswith("Yes") for cited in other["citations"])


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        ("Sure, we do that every day.", "we do that every day."),
        ("Of course! Dogs are welcome.", "Dogs are welcome."),
        ("No. Dogs stay outside.", "Dogs stay outside."),
        ("Ja, der Eintritt kostet 5 Euro.", "der Eintritt kostet 5 Euro."),
        ("Natürlich. Hunde sind willkommen.", "Hunde sind willkommen."),
        ("Sí, la entrada cuesta 5 euros.", "la entrada cuesta 5 euros."),
        ("Oui, le parking est gratuit.", "le parking est gratuit."),
        ("Certo, il parcheggio è gratuito.", "il parcheggio è gratuito."),
        ("Sim, o estacionamento é gratuito.", "o estacionamento é gratuito."),
        ("Ja, het parkeren is gratis.", "het parkeren is gratis."),
        ("**Yes.** The bus costs £6.", "The bus costs £6."),
        # No whole sentence stands behind these.
        ("Yes, for 12 EUR.", "Yes, for 12 EUR."),
        ("Yes, one month's rent.", "Yes, one month's rent."),
        ("Yes.", "Yes."),
        ("The bus costs £6.", "The bus costs £6."),
    ],
)
def test_what_stands_behind_a_yes(answer: str, left: str) -> None:
    assert answer[led_rightly(answer, "Is the big one cheaper?", "Is there a bus?") :] == left
    assert led_rightly(answer, "Is there a bus?", "Is there a bus?") == 0


@pytest.mark.parametrize(
    ("question", "answer", "nothing"),
    [
        ("Is the package free?", "Yes.", True),
        ("Is the package £90?", "Sure!", True),
        ("Ist das Paket kostenlos?", "Ja.", True),
        ("Is the package free?", "Yes. The package costs £6.", False),
        ("Can I have a big package?", "Yes.", False),
        ("Do you sell packages?", "Yes.", False),
    ],
)
def test_a_bare_yes_says_nothing_of_a_claim(question: str, answer: str, nothing: bool) -> None:
    assert says_nothing_of(question, "Do you sell packages?", answer) is nothing


ROOMS = """# Our rooms

## The Submarine

The Submarine is for 4 to 8 players aged 12 and over. There is a ladder. It costs £28 per person.
"""


def test_what_is_no_sentence_behind_a_yes_stands_behind_its_question(server: Server) -> None:
    client = server.private_company("escape")
    rows = (
        "question,answer\n"
        'Do you do team building events?,"Yes, on Tuesdays and Wednesdays from 6 pm, for £45 per person."\n'
        'Can we bring our own cake?,"Yes. There is a party room where you can eat it."\n'
    )
    client.uploaded("qa.csv", rows.encode())
    client.uploaded("rooms.md", ROOMS.encode())
    told = client.ask("how much is team building?")["support_answer"]
    assert "Do you do team building events? Yes, on Tuesdays and Wednesdays from 6 pm, for £45" in told
    assert client.ask("Do you do team building events?")["support_answer"].startswith("Yes, on Tuesdays")
