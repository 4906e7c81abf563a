"""Before a thing is not after it, and what guests bring is nothing that we provide."""

import pytest

from frontdesk.answers.support.judge import supported

FALSE: tuple[tuple[str, str, str], ...] = (
    ("en", "The rest is due 14 days before the first evening.", "The rest is due on the first evening."),
    ("en", "The rest is due 14 days before the first evening.", "The rest is due after the first evening."),
    (
        "en",
        "Evening courses\n\nYou pay a deposit of £50 when you book. The course has six evenings.",
        "You pay a deposit of £50 after the course.",
    ),
    (
        "en",
        "We fire your pieces, but we post nothing: you collect them after three weeks.",
        "We post your pieces after three weeks.",
    ),
    ("en", "Cake may be brought; we provide plates and juice.", "We provide cake, plates and juice."),
)
TRUE: tuple[tuple[str, str, str], ...] = (
    ("en", "The rest is due 14 days before the first evening.", "The rest is due 14 days before the first evening."),
    ("en", "The rest is due 14 days before the first evening.", "The rest is due two weeks before the first evening."),
    ("en", "The rest is due 14 days before the first evening.", "The rest is due before the first evening."),
    (
        "en",
        "Evening courses\n\nYou pay a deposit of £50 when you book. The course has six evenings.",
        "You pay a deposit of £50 when you book.",
    ),
    (
        "en",
        "Evening courses\n\nYou pay a deposit of £50 when you book. The course has six evenings.",
        "The deposit is £50.",
    ),
    (
        "en",
        "We fire your pieces, but we post nothing: you collect them after three weeks.",
        "You collect your pieces after three weeks.",
    ),
    ("en", "We fire your pieces, but we post nothing: you collect them after three weeks.", "We don't post anything."),
    ("en", "Cake may be brought; we provide plates and juice.", "We provide plates and juice."),
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
