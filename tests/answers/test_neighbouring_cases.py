"""What a page tells of one case is not told of the one beside it: its figures, its half prices, its denials."""

import pytest

from frontdesk.answers.support.judge import supported
from tests.answers.neighbouring_sentences import NEIGHBOURING

RIGHT = [(language, one, page) for language, (page, said, _) in NEIGHBOURING for one in said]
WRONG = [(language, one, page) for language, (page, _, unsaid) in NEIGHBOURING for one in unsaid]


def is_said(sentence: str, passage: str, language: str) -> bool:
    return supported(sentence, [f"Shop\nInfo\n\n{passage}"], language).supported


@pytest.mark.parametrize(("language", "sentence", "passage"), RIGHT)
def test_what_a_page_says_of_each_case_is_told(language: str, sentence: str, passage: str) -> None:
    assert is_said(sentence, passage, language)


@pytest.mark.parametrize(("language", "sentence", "passage"), WRONG)
def test_what_a_page_says_of_the_case_beside_it_is_not_told(language: str, sentence: str, passage: str) -> None:
    assert not is_said(sentence, passage, language)
