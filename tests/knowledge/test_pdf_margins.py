"""The headers and footers of a PDF: what only numbers its pages is left out, and what they say besides is kept."""

import pytest

from frontdesk.knowledge.readers import read
from tests.knowledge.test_pdf_page import at, prose, text_of
from tests.knowledge.test_read_pdf import pdf


def test_the_number_of_the_page_is_no_heading_and_no_text() -> None:
    pages = [
        at(60, 820, "Kestrel Ltd - Handbook", 8)
        + at(60, 770, heading, 18)
        + prose(740)
        + at(500, 20, f"Page {number} of 3", 8)
        for number, heading in enumerate(["Start", "Care", "Repair"], start=1)
    ]
    reading = read(pdf(*pages), "handbook.pdf")
    assert "Page" not in reading.text
    assert [line for line in reading.text.split("\n") if line.startswith("#")] == ["# Start", "# Care", "# Repair"]


@pytest.mark.parametrize(
    "line",
    [
        "Page {}",
        "- {} -",
        "{}",
        "Seite {} von 3",
        "p. {}/3",
        "strona {} z 3",
        "Rental of boats {}",
        "{} Rental of boats",
    ],
)
def test_a_line_that_only_numbers_the_pages_is_no_text(line: str) -> None:
    pages = [at(60, 770, "Rental of boats", 18) + prose(740) + at(60, 30, line.format(n), 8) for n in (1, 2, 3)]
    text = text_of(*pages)
    assert not any(line.format(number) in text.split("\n") for number in (1, 2, 3))


@pytest.mark.parametrize(
    "line",
    ["Ask for details in room {}", "Extension 1{}", "Gate to hall {}", "Tel. 0171 555-1{}", "Hotline 0800 - 2{}"],
)
@pytest.mark.parametrize("held", [True, False], ids=["found by kreuzberg", "lost"])
def test_what_a_footer_says_with_a_number_is_said_on_its_page(line: str, held: bool) -> None:
    pages = [
        "".join(prose(740 - 40 * part) for part in range(1 if held else 5)) + at(60, 30, line.format(number), 8)
        for number in (1, 2, 3)
    ]
    text = text_of(*pages)
    assert [text.count(line.format(number)) for number in (1, 2, 3)] == [1, 1, 1]


@pytest.mark.parametrize("price", ["12.50", "12,50", "$ 12", "18:00", "50%"])
def test_a_price_that_stands_alone_at_the_end_of_a_page_is_read(price: str) -> None:
    assert price in text_of("".join(prose(740 - 40 * part) for part in range(5)) + at(280, 40, price))


@pytest.mark.parametrize(
    "line",
    [
        "Hotline 08001234567 - info@example.com",
        "Hotline 0800 123 45 67, day and night",
        "VAT DE123456789, Example Boats Ltd, Harbour Street 4",
        "Call our office by the bridge at any time",
        "Example Boats Ltd, tel. 0171 555 012 - Page {} of 3",
        "{} - Emergency on the water: 112",
    ],
)
@pytest.mark.parametrize("y", [30, 815], ids=["below", "above"])
@pytest.mark.parametrize("held", [True, False], ids=["found by kreuzberg", "lost"])
def test_what_stands_on_each_page_is_said_once(line: str, y: float, held: bool) -> None:
    pages = [
        at(60, 770, heading, 18)
        + "".join(prose(740 - 40 * part) for part in range(1 if held else 5))
        + at(60, y, line.format(number), 8)
        for number, heading in enumerate(["Rental", "Delivery", "Returns"], start=1)
    ]
    reading = read(pdf(*pages), "terms.pdf")
    assert reading.text.count(line.format(1)) == 1
    assert line.format(1) in reading.text[: reading.page_starts[1]]
    assert line.format(2) not in reading.text[reading.page_starts[1] :]


def test_the_name_of_a_chapter_above_its_pages_is_no_text() -> None:
    first = at(60, 770, "Care of boats", 18) + "".join(prose(740 - 40 * part) for part in range(5))
    others = [at(60, 815, f"{number} CARE OF BOATS", 8) + prose(740) for number in (2, 3, 4)]
    assert "CARE" not in text_of(first, *others)


def test_what_ends_two_pages_by_chance_is_said_on_both() -> None:
    pages = [
        at(60, 770, f"Boat {name}", 18) + "".join(prose(740 - 36 * part) for part in range(18)) + prose(62, end)
        for name, end in zip(
            ["Osprey", "Kestrel", "Heron", "Egret", "Swan"],
            ["Delivery takes 3 days.", "Ask us first.", "Delivery takes 3 days.", "It is sold out.", "Come by."],
            strict=True,
        )
    ]
    assert text_of(*pages).count("Delivery takes 3 days.") == 2


def test_a_sentence_over_the_end_of_a_page_stays_one_above_a_footer() -> None:
    pages = [
        at(60, 770, "Rental", 18) + "".join(prose(740 - 40 * part) for part in range(5)),
        prose(780, "boat is yours for the whole of the day and has to be back by nine.")
        + "".join(prose(740 - 40 * part) for part in range(5)),
    ]
    pages[0] += prose(540, "Whoever pays before noon gets the best of what we have and the")
    text = text_of(*(page + at(60, 30, "Hotline 0800 123 45 67", 8) for page in pages))
    assert "what we have and the boat is yours" in text
    assert text.count("Hotline 0800 123 45 67") == 1


def test_pages_that_are_numbered_in_large_type_keep_their_headings() -> None:
    pages = [at(60, 800, f"Room {number}", 18) + prose(760) for number in (1, 2, 3)]
    assert text_of(*pages).count("# Room ") == 3


def test_pages_that_are_numbered_in_the_type_of_the_text_keep_their_words() -> None:
    assert text_of(*[prose(790, f"Day {number}") for number in (1, 2, 3)]) == "Day 1\n\nDay 2\n\nDay 3"
