"""A model's sentence with a word that its passage doesn't have isn't told, however many words it shares."""

import pytest

from frontdesk.answers.support.judge import supported
from tests.answers.strange_words import PAGES

RIGHT = [(language, one, page) for language, (page, said, _) in PAGES for one in said]
WRONG = [(language, one, page) for language, (page, _, unsaid) in PAGES for one in unsaid]


@pytest.mark.parametrize(("language", "sentence", "passage"), RIGHT)
def test_other_words_for_the_same_are_told(language: str, sentence: str, passage: str) -> None:
    assert supported(sentence, [f"House\nInfo\n\n{passage}"], language).supported


@pytest.mark.parametrize(("language", "sentence", "passage"), WRONG)
def test_a_word_that_the_page_has_not_is_not_told(language: str, sentence: str, passage: str) -> None:
    assert not supported(sentence, [f"House\nInfo\n\n{passage}"], language).supported


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("You find us at 14 Harbour Road, Bristol BS1 4TR.", True),
        ("You find us at 14 Harbour Road, Bristol BS1 4TX.", False),
        ("You find us at 14 Harbour Road, Bristol BS2 4TR.", False),
        ("The desk opens at 9AM.", True),
    ],
)
def test_a_postcode_is_told_to_the_letter(sentence: str, said: bool) -> None:
    page = "Sites\nHarbour\n\nYou find us at 14 Harbour Road, Bristol BS1 4TR. The desk opens at 9 am."
    assert supported(sentence, [page]).supported is said
