"""A price keeps its own unit: per child is neither per family nor in total."""

import pytest

from frontdesk.answers.support.judge import supported

FALSE: tuple[tuple[str, str, str], ...] = (
    (
        "en",
        "The family class costs £24 per child; the accompanying adult pays nothing.",
        "The family class costs £24 per family.",
    ),
    (
        "en",
        "Parties begin at £45 per person. Groups of adults can book the studio in the evening.",
        "Parties begin at £45 per group.",
    ),
    (
        "en",
        "Parties begin at £45 per person. Groups of adults can book the studio in the evening.",
        "Parties begin at £45 in total.",
    ),
    ("en", "A party for up to ten children costs £220.", "A party costs £220 per child."),
    (
        "en",
        "The course includes 10 kg of clay. Each further bag of clay costs £14.",
        "Each further bag of clay costs £14 per kilogram.",
    ),
    ("en", "The course includes 10 kg of clay. Each further bag of clay costs £14.", "Clay costs £14 per kilogram."),
)
TRUE: tuple[tuple[str, str, str], ...] = (
    (
        "en",
        "The family class costs £24 per child; the accompanying adult pays nothing.",
        "The family class costs £24 per child.",
    ),
    (
        "en",
        "The family class costs £24 per child; the accompanying adult pays nothing.",
        "The family class costs £24 for each child.",
    ),
    (
        "en",
        "Parties begin at £45 per person. Groups of adults can book the studio in the evening.",
        "Parties begin at £45 per person.",
    ),
    (
        "en",
        "Parties begin at £45 per person. Groups of adults can book the studio in the evening.",
        "Parties start at £45 a person.",
    ),
    ("en", "A party for up to ten children costs £220.", "A party for up to ten children costs £220."),
    ("en", "A party for up to ten children costs £220.", "A party costs £220 for up to ten children."),
    (
        "en",
        "The course includes 10 kg of clay. Each further bag of clay costs £14.",
        "Each further bag of clay costs £14.",
    ),
    ("en", "The course includes 10 kg of clay. Each further bag of clay costs £14.", "Clay costs £14 per further bag."),
)


def _said(language: str, page: str, sentence: str) -> bool:
    text = page if "\n\n" in page else f"Studio\nQuestions\n\n{page}"
    return supported(sentence, [text], language).supported


@pytest.mark.parametrize(("language", "page", "sentence"), FALSE)
def test_what_the_page_does_not_say_is_dropped(language: str, page: str, sentence: str) -> None:
    assert not _said(language, page, sentence)


@pytest.mark.parametrize(("language", "page", "sentence"), TRUE)
def test_what_the_page_says_in_other_words_stays(language: str, page: str, sentence: str) -> None:
    assert _said(language, page, sentence)
