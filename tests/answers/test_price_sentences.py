"""A sentence that tells just the price that is asked for answers by itself, beside any price list."""

import pytest

from frontdesk.answers.quoted.price_rows import sum_asked
from frontdesk.answers.quoted.price_sentences import price_sentences
from frontdesk.knowledge.search.words import language_of
from tests.client import Client

UNITS = """# Storage units and prices

All prices are per month and include VAT.

| Unit | Size | Price per month |
| --- | --- | --- |
| Locker | 1 m² | £19 |
| Small room | 3 m² | £48 |
| Medium room | 7 m² | £96 |
| Large room | 15 m² | £174 |

The minimum rental period is 4 weeks. When you move in, you pay a deposit of £50, which you get back within 10 working
days after moving out if the room is empty and clean.
"""


def told(question: str, sentence: str) -> bool:
    language = language_of(question)
    return bool(price_sentences(sum_asked(question, language), language, [sentence]))


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How much is the deposit?", "When you move in, you pay a deposit of £50, which you get back."),
        ("How much is a van?", "A van costs £45 for half a day and £75 for a whole day."),
        ("How much is the deposit for a van?", "The deposit for a van is £200."),
        ("How much do adults pay?", "Adults pay £12 and children £6."),
        ("How much do children pay?", "Adults pay £12 and children £6."),
        ("How much is insurance?", "Our insurance costs £6 a month."),
        ("How much is delivery to Norway?", "Delivery to Norway costs 30 EUR."),
        ("Was kostet die Kaution?", "Wir verlangen eine Kaution von 50 €."),
        ("Was kostet ein Schreibtisch?", "Ein Schreibtisch kostet 89 € im Monat."),
        ("Combien coûte le nettoyage ?", "Le nettoyage coûte 40 €."),
        ("¿Cuánto cuesta una mudanza?", "Una mudanza cuesta 280 € con dos personas."),
    ],
)
def test_a_sentence_tells_the_price_of_what_is_asked(question: str, sentence: str) -> None:
    assert told(question, sentence)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How much is a van?", "The deposit for a van is £50."),
        ("How much is the deposit for a van?", "A van costs £45 for half a day."),
        ("How much is the late fee for a van?", "A van costs £45 for half a day."),
        ("How much is a key?", "A lost key costs £20."),
        ("How much is delivery?", "Delivery to Norway costs 30 EUR."),
        ("What does a night cost?", "Each further night costs 30 EUR."),
        ("How much is surgery?", "Dental surgery costs 300 EUR."),
        ("When do I get the deposit back?", "You pay a deposit of £50."),
        ("How much is a van?", "You must be 23 to hire a van, and pay £45."),
    ],
)
def test_the_price_of_something_else_is_none(question: str, sentence: str) -> None:
    assert not told(question, sentence)


def test_the_sentence_is_told_without_the_list_beside_it(bob: Client) -> None:
    source = bob.uploaded("units.md", UNITS.encode())
    answer = bob.say(bob.room(), "How much is the deposit?")
    assert "£50" in answer["support_answer"]
    assert "Locker" not in answer["support_answer"]
    assert not answer["refused"]
    bob.delete(f"/sources/{source['uuid']}/")
