"""A word for its opposite turns a sentence round, whatever it is said of; in turns of speech it doesn't."""

import pytest

from frontdesk.answers.support.judge import supported
from tests.answers.turned_words import SAID, UNSAID

TOLD = [(language, *told) for language, all_told in SAID.items() for told in all_told]
TURNED = [(language, *told) for language, all_told in UNSAID.items() for told in all_told]


@pytest.mark.parametrize(("language", "sentence", "passage"), TOLD)
def test_what_is_said_is_told(language: str, sentence: str, passage: str) -> None:
    assert supported(sentence, [f"Shop\nInfo\n\n{passage}"], language).supported


@pytest.mark.parametrize(("language", "sentence", "passage"), TURNED)
def test_its_contrary_is_not(language: str, sentence: str, passage: str) -> None:
    assert not supported(sentence, [f"Shop\nInfo\n\n{passage}"], language).supported
