"""What is denied of all abroad is so of a country; the line of payments tells of cash beside any other means."""

import pytest

from frontdesk.answers.quoted.of_others import of_all_others
from frontdesk.knowledge.search.asking_cards import asks_card
from frontdesk.knowledge.search.wanted import told_facts


@pytest.mark.parametrize(
    ("question", "text", "is_denied"),
    [
        ("Do you ship to France?", "We do not ship abroad.", True),
        ("Do you ship to Ireland?", "We don't ship overseas.", True),
        ("Do you ship to Leeds?", "We do not ship abroad.", False),
        ("Do you ship to France?", "We ship abroad.", False),
        ("Do you ship to Canada?", "We do not ship to other countries.", True),
    ],
)
def test_what_is_denied_abroad_is_denied_to_a_country(question: str, text: str, is_denied: bool) -> None:
    assert (of_all_others(question, [(text, [(0, len(text))])], ["ship"], "en") is not None) is is_denied


@pytest.mark.parametrize(
    ("plain", "is_asked"),
    [
        ("do you take cash and paypal", True),
        ("bitcoin or cash", True),
        ("kann ich mit paypal oder bar zahlen", True),
        ("do you take paypal", False),
        ("can i check in by card", False),
        ("do you take checks", False),
        ("is there a bar", False),
    ],
)
def test_cash_beside_another_means_asks_for_the_line_of_payments(plain: str, is_asked: bool) -> None:
    assert asks_card(plain) is is_asked


@pytest.mark.parametrize("text", ["Bezahlt wird mit Karte oder bar.", "Sie zahlen per Karte.", "Bar oder mit Karte."])
def test_german_lines_of_payments_are_found(text: str) -> None:
    assert "\N{SECTION SIGN}card" in told_facts(text)
