"""A word, bound or condition turned round makes a sentence another; saying the same in other words doesn't."""

import pytest

from frontdesk.answers.support.judge import supported
from tests.answers.contraries import OF_A_HELP_CENTER, OF_THE_DEMO
from tests.answers.test_grounding import DEMO, HELP_CENTER, searched, table
from tests.answers.turned_trades import TURNED


@pytest.mark.parametrize(("sentence", "said"), table(OF_THE_DEMO))
def test_the_demo_companys_pages_say_it_and_not_the_contrary(sentence: str, said: bool) -> None:
    assert supported(sentence, searched(sentence, DEMO)).supported is said


@pytest.mark.skipif(not HELP_CENTER.is_dir(), reason="../shared/data is not here")
@pytest.mark.parametrize(("sentence", "said"), table(OF_A_HELP_CENTER))
def test_a_help_centers_pages_say_it_and_not_the_contrary(sentence: str, said: bool) -> None:
    assert supported(sentence, searched(sentence, HELP_CENTER)).supported is said


@pytest.mark.parametrize("trade", TURNED)
def test_companies_of_other_trades_say_it_and_not_the_contrary(trade: str) -> None:
    language, told, said, unsaid = TURNED[trade]
    assert [one for one in said if not supported(one, told, language).supported] == []
    assert [one for one in unsaid if supported(one, told, language).supported] == []


@pytest.mark.parametrize(
    ("sentence", "passage", "said"),
    [
        ("You have forty-eight hours.", "You have 48 hours.", True),
        ("You have two hundred hours.", "You have 200 hours.", True),
        ("It takes three to four days.", "It takes 3–4 days.", True),
        ("It takes twenty-one days.", "It takes 20 days.", False),
        ("Es dauert vierundzwanzig Stunden.", "Es dauert 24 Stunden.", True),
        ("Es dauert sechzig Tage.", "Es dauert 90 Tage.", False),
        ("Cuesta noventa euros.", "Cuesta 90 €.", True),
        ("Cela prend soixante jours.", "Cela prend 60 jours.", True),
    ],
)
def test_a_number_in_words_is_its_digits(sentence: str, passage: str, said: bool) -> None:
    assert supported(sentence, [f"Help\n\n\n{passage}"]).supported is said


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Ana Ruiz heads sales.", True),
        ("Sales is led by our team, and Ana Ruiz is head of sales.", True),
        ("Tom Becker runs the workshop.", True),
        ("Ana Ruiz heads the workshop.", False),
        ("Ask Tom Becker, who is responsible for sales.", False),
        ("Tom Becker founded the workshop.", False),
    ],
)
def test_a_post_is_held_by_the_person_who_is_said_to_hold_it(sentence: str, said: bool) -> None:
    passage = "Team\n\n\nOur sales team is led by Ana Ruiz, who heads sales. Tom Becker runs the workshop."
    assert supported(sentence, [passage]).supported is said


def test_what_is_set_against_a_number_is_no_denial_of_it() -> None:
    page = "Returns\n\n\nYou can return things within 60 days. Members have 90 days to return things."
    assert supported("Members have 90 days to return things instead of 60.", [page]).supported
    assert not supported("Members have 60 days to return things instead of 90.", [page]).supported
