"""A payment for one thing is not told as that for another, be it asked for with an article or without."""

import pytest

from frontdesk.answers.quoted.other_payments import of_another
from frontdesk.knowledge.search.analyze import terms


@pytest.mark.parametrize(
    ("question", "told", "another"),
    [
        ("How much is the deposit for kayaks?", "The deposit for a room is 50 euros.", True),
        ("How much is the deposit for a kayak?", "The deposit for a room is 50 euros.", True),
        ("Wie hoch ist die Kaution für Kajaks?", "Die Kaution für ein Zimmer beträgt 50 Euro.", True),
        ("How much is the fine for littering?", "The van costs 80 euros a day.", True),
        ("How much is the deposit for kayaks?", "The deposit for kayaks is 20 euros.", False),
        ("How much is the deposit for kayaks?", "For all rentals the deposit is 20 euros.", False),
        ("How much is the deposit for two nights?", "The deposit for a room is 50 euros.", False),
        ("How much is the fine for littering?", "Littering: 80 euros.", False),
    ],
)
def test_a_payment_is_told_for_the_thing_that_was_asked_about(question: str, told: str, another: bool) -> None:
    language = "de" if question.startswith("Wie") else "en"
    assert of_another(question, [told], set(terms(question, language)), language) is another
