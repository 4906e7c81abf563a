"""Columns of prose on a PDF's page are read one after the other, in whatever order the file stores their lines."""

from textwrap import wrap

import pytest

from tests.knowledge.test_pdf_page import Cells, as_text, at, table, text_of

OPENING = (
    "The greenhouse opens at nine in the morning from March until October and closes at half past six. Groups of more "
    "than twelve visitors should call the office two days ahead so that a guide can be arranged for them without a fee."
)
DOGS = (
    "Dogs are welcome on a short lead in the outer garden but they have to stay out of the palm house. Bowls of water "
    "stand beside the east gate. Bicycles may be left at the racks by the ticket office where a camera watches them."
)
TICKETS = (
    "Tickets cost 8 euros for adults and 3 euros for pupils. A year card costs 29 euros and is valid at all of our "
    "three gardens. Cards can be paid at the counter or by bank transfer, cheques are not taken any more since 2021."
)


def across(*columns: tuple[int, list[str]], y: float = 700, lower: float = 0) -> str:
    """Columns, each at its place, stored line by line across the page; each is so much lower than the one before."""
    rows = max(len(lines) for _, lines in columns)
    return "".join(
        at(x, y - 13 * row - lower * number, lines[row], 15 if lines[row].isupper() else 10)
        for row in range(rows)
        for number, (x, lines) in enumerate(columns)
        if row < len(lines) and lines[row]
    )


@pytest.mark.parametrize("lower", [0, 2, 5])
def test_two_columns_are_read_each_to_its_end(lower: float) -> None:
    page = at(60, 760, "The town garden", 20) + across((60, wrap(OPENING, 42)), (320, wrap(DOGS, 42)), lower=lower)
    assert text_of(page) == f"# The town garden\n\n{OPENING}\n\n{DOGS}"


@pytest.mark.parametrize("picture", ["", "q 60 0 0 60 400 500 cm /Im1 Do Q\n"])
def test_three_columns_and_what_stands_over_and_under_them(picture: str) -> None:
    over = "Our garden is open to all who love plants and wish to see how they grow in all of the four seasons."
    under = "Please call us before you come when you wish to be shown around by one of the gardeners who work here."
    columns = across((40, wrap(OPENING, 28)), (215, wrap(DOGS, 28)), (390, wrap(TICKETS, 28)))
    text = text_of(picture + at(40, 740, over) + columns + at(40, 560, under))
    assert text.split("\n\n") == [over, OPENING, DOGS, TICKETS, under]


def test_columns_have_headings_and_paragraphs_of_their_own() -> None:
    left = ["OPENING", "", *wrap(OPENING, 42), "", *wrap(TICKETS, 42)]
    right = ["RULES", "", *wrap(DOGS, 42), "", "- No music", "- No fires"]
    text = text_of(across((60, left), (320, right)))
    assert text == f"# OPENING\n\n{OPENING}\n\n{TICKETS}\n\n# RULES\n\n{DOGS}\n\n- No music\n- No fires"


def test_a_word_that_is_parted_at_the_end_of_a_columns_line_is_whole() -> None:
    left = [
        "The green-",
        "house opens at nine in the morn-",
        "ing from March until October and",
        "closes at six. Groups",
    ]
    text = text_of(across((60, [*left, "of more should call."]), (320, wrap(DOGS, 40)[:5])))
    assert "The greenhouse opens at nine in the morning from March" in text


def test_an_address_beside_prose_is_not_mixed_into_it() -> None:
    address = ["Town garden Ltd", "14 Long Lane", "21120 Malmo", "Phone 040 1234", "Open daily 9 to 18", "Bus line 3"]
    text = text_of(across((60, wrap(OPENING, 42)), (320, address)))
    assert OPENING in text
    assert text.index("14 Long Lane") > text.index("without a fee")


TOURS = [["Tour", "Group", "Price"], ["Palm house", "up to 12", "38 EUR"], ["Water garden", "up to 8", "22 EUR"]]
NAMES = [
    ["milk of our farm", "2 EUR"],
    ["butter with salt", "4 EUR"],
    ["cheese with herbs", "7 EUR"],
    ["eggs", "3 EUR"],
]


@pytest.mark.parametrize("cells", [TOURS, NAMES])
def test_a_list_of_prices_without_ruled_lines_stays_a_table(cells: Cells) -> None:
    prose = across((60, wrap(OPENING, 42)), (320, wrap(DOGS, 42)), y=560)
    text = text_of(at(60, 780, "Prices", 18) + table(760, cells, lines="none", width=120) + prose)
    assert as_text(cells) in text
    assert text.endswith(f"{OPENING}\n\n{DOGS}")


def test_names_and_values_of_a_form_stay_side_by_side() -> None:
    names = ["Name:", "Street:", "Town:", "Phone:", "Customer since:"]
    values = ["Ada Holm", "14 Long Lane", "Malmo", "040 1234", "2019"]
    text = text_of(across((60, names), (200, values)))
    assert all(f"{name} {value}" in text.replace(" | ", " ") for name, value in zip(names, values, strict=True))


def test_what_a_term_means_stays_beside_it() -> None:
    terms = ["Deposit", "", "", "", "Return", "", "", "", "Damage"]
    meant = [*wrap(DOGS, 60), "", *wrap(TICKETS, 60)]
    text = text_of(across((60, terms), (180, meant)))
    assert "Deposit Dogs are welcome" in text.replace(" | ", " ")
