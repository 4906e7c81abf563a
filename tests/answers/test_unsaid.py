"""A company with few pages in a language doesn't answer there what they don't say, however alone they are in it."""

from collections.abc import Iterator

import pytest

from tests.client import Client
from tests.conftest import Server

ENGLISH = {
    "Tuning": "We tune upright and grand pianos. A standard tuning takes about 90 minutes.",
    "Hire": "An upright for your living room costs 49 EUR a month, with a minimum of 6 months.",
    "Moving": "Two movers carry your piano. The transport within the town costs 180 EUR.",
    "Lessons": "A lesson of 30 minutes costs 28 EUR. The first lesson is a trial.",
    "Restoration": "We restore uprights and grands built after 1880. The work takes 4 to 9 months.",
    "Warranty": "Restoration work has a warranty of 5 years; strings and hammers of 2 years.",
}
FOREIGN = {
    "Klavierstimmung": "Eine Stimmung kostet 130 EUR für ein Klavier und 155 EUR für einen Flügel. "
    "Die Anfahrt ist inbegriffen. Die Absage eines Termins ist bis 48 Stunden vorher kostenlos.",
    "Afinación": "Afinar un piano vertical cuesta 110 EUR y un piano de cola 140 EUR. El desplazamiento está incluido.",
    "Accord": "Un accord coûte 105 EUR pour un piano droit. Le déplacement est compris dans le prix.",
    "Accordatura": "L'accordatura di un pianoforte costa 100 EUR. Il viaggio è compreso nel prezzo.",
    "Stemmen": "Het stemmen van een piano kost 90 EUR. De reiskosten zijn bij de prijs inbegrepen.",
}


@pytest.fixture(scope="module")
def tuner(server: Server) -> Iterator[Client]:
    """A company whose pages are English, but for one in each of five languages."""
    with server.company("Tuner", "theodor") as theodor:
        for title, text in {**ENGLISH, **FOREIGN}.items():
            theodor.text(title, text)
        yield theodor


@pytest.mark.parametrize(
    "question",
    [
        "Was kostet der Verleih eines Klaviers?",
        "Was kostet ein Umzug eines Klaviers?",
        "Was kostet der Transport eines Flügels?",
        "Was kostet eine Klavierstunde?",
        "Kann ich ein Klavier mieten?",
        "Gibt es eine Garantie auf eine Stimmung?",
        "¿Cuánto cuesta el alquiler de un piano?",
        "¿Cuánto cuesta el transporte de un piano de cola?",
        "Combien coûte la location d'un piano droit ?",
        "Quanto costa il noleggio di un pianoforte?",
        "Hoeveel kost het huren van een piano?",
    ],
)
def test_another_service_s_price_is_no_answer(tuner: Client, question: str) -> None:
    assert tuner.ask(question)["refused"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Was kostet eine Stimmung für einen Flügel?", "155 EUR"),
        ("Ist die Anfahrt inbegriffen?", "inbegriffen"),
        ("Bis wann ist die Absage eines Termins kostenlos?", "48 Stunden"),
        ("¿Cuánto cuesta afinar un piano de cola?", "140 EUR"),
        ("Combien coûte un accord ?", "105 EUR"),
        ("Quanto costa l'accordatura di un pianoforte?", "100 EUR"),
        ("Hoeveel kost het stemmen van een piano?", "90 EUR"),
    ],
)
def test_what_the_page_says_is_told(tuner: Client, question: str, told: str) -> None:
    assert told in tuner.ask(question)["support_answer"]
