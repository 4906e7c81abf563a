"""Words that limit what a page says aren't left out: a further child is not every child."""

import pytest

from frontdesk.answers.support.judge import supported

FALSE: tuple[tuple[str, str, str], ...] = (
    ("en", "Companies can pay by invoice.", "Everyone can pay by invoice."),
    ("en", "Companies can pay by invoice.", "You can pay by invoice."),
    ("en", "The party costs £220. Every further child costs £18.", "Every child costs £18."),
    ("en", "The party costs £220. Every further child costs £18.", "Each child costs £18."),
    ("en", "Vouchers come by e-mail or, for £3 more, as a card by post.", "A voucher by post costs £3."),
    ("en", "Members use the studio whenever it is open.", "Everyone can use the studio whenever it is open."),
    ("en", "Members use the studio whenever it is open.", "Anyone can use the studio whenever it is open."),
    ("de", "Jeden ersten Sonntag im Monat ist offenes Atelier.", "Jeden Sonntag ist offenes Atelier."),
    ("de", "Jeden ersten Sonntag im Monat ist offenes Atelier.", "Sonntags ist offenes Atelier."),
    ("es", "El segundo sábado de cada mes hay taller abierto.", "Cada sábado hay taller abierto."),
    ("es", "El segundo sábado de cada mes hay taller abierto.", "Hay taller abierto todos los sábados."),
    ("en", "Open studio is on the first Sunday of the month.", "Open studio is every Sunday."),
    ("en", "Open studio is on the first Sunday of the month.", "Open studio is on Sundays."),
    ("en", "Students get 15% off membership.", "Students get 15% off everything."),
)
TRUE: tuple[tuple[str, str, str], ...] = (
    ("en", "Companies can pay by invoice.", "Companies can pay by invoice."),
    ("en", "Companies can pay by invoice.", "If you are a company, you can pay by invoice."),
    ("en", "Companies can pay by invoice.", "As a company you can pay by invoice."),
    ("en", "Customers can pay by invoice.", "You can pay by invoice."),
    ("en", "The party costs £220. Every further child costs £18.", "Each additional child costs £18."),
    ("en", "The party costs £220. Every further child costs £18.", "Every further child costs £18."),
    ("en", "The party costs £220. Every further child costs £18.", "Further children cost £18 each."),
    ("en", "The party costs £220. Every further child costs £18.", "An extra child costs £18."),
    ("en", "Vouchers come by e-mail or, for £3 more, as a card by post.", "A card by post costs £3 more."),
    ("en", "Vouchers come by e-mail or, for £3 more, as a card by post.", "A card by post costs £3 extra."),
    ("en", "Members use the studio whenever it is open.", "Members can use the studio whenever it is open."),
    ("de", "Jeden ersten Sonntag im Monat ist offenes Atelier.", "Am ersten Sonntag im Monat ist offenes Atelier."),
    ("de", "Jeden ersten Sonntag im Monat ist offenes Atelier.", "Offenes Atelier ist jeden ersten Sonntag."),
    ("es", "El segundo sábado de cada mes hay taller abierto.", "Hay taller abierto el segundo sábado de cada mes."),
    ("en", "Students get 15% off membership.", "Students get 15% off membership."),
    ("en", "Students get 15% off membership.", "Students get a discount of 15% on membership."),
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
