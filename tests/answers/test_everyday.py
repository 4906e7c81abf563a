"""Right sentences in plain words are told, contrary ones aren't, and one that only measures is tied to its question."""

import pytest

from frontdesk.answers.support.judge import supported
from tests.answers.everyday import RIGHT, TIED, TIED_ELSEWHERE, WRONG

EVERYDAY = [
    (language, *told, said)
    for table, said in ((RIGHT, True), (WRONG, False))
    for language in table
    for told in table[language]
]
ALL_TIED = [*(("en", *row) for row in TIED), *TIED_ELSEWHERE]


def as_judged(passage: str) -> list[str]:
    return [f"Shop\nInfo\n\n{passage}"]


@pytest.mark.parametrize(("language", "sentence", "passage", "said"), EVERYDAY)
def test_a_passage_says_what_it_says_in_plain_words(language: str, sentence: str, passage: str, said: bool) -> None:
    assert supported(sentence, as_judged(passage), language).supported is said


@pytest.mark.parametrize(("language", "sentence", "before", "passage", "said"), ALL_TIED)
def test_a_number_alone_answers_what_was_asked(
    language: str, sentence: str, before: str, passage: str, said: bool
) -> None:
    assert supported(sentence, as_judged(passage), language, before=(before,)).supported is said


@pytest.mark.parametrize(("language", "sentence", "before", "passage", "said"), ALL_TIED)
def test_a_number_alone_says_nothing_where_nothing_was_asked(
    language: str, sentence: str, before: str, passage: str, said: bool
) -> None:
    assert not supported(sentence, as_judged(passage), language).supported


def test_of_two_passages_that_hold_a_kind_of_number_the_one_about_the_question_counts() -> None:
    pages = [*as_judged("The guarantee on tents is 24 months."), *as_judged("You can return a tent within 60 days.")]
    asked = ("How long can I return a tent?",)
    assert supported("You have 60 days.", pages, before=asked).supported
    assert not supported("You have 24 months.", pages, before=asked).supported


def test_the_question_counts_and_not_the_story_before_it() -> None:
    pages = as_judged("Refunds take 5 working days. You can return a tent within 30 days.")
    asked = ("Hello, I bought a tent last week and sent it back. How long does a refund take?",)
    assert supported("It takes 5 working days.", pages, before=asked).supported
    assert not supported("It takes 30 days.", pages, before=asked).supported
