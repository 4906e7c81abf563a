"""A PDF is read as its pages show it: ruled and unruled tables, headings by their size, steps, and whose page it is."""

import pytest

from frontdesk.knowledge.readers import pdf as pdf_reader
from frontdesk.knowledge.readers import read
from frontdesk.knowledge.split import split
from tests.knowledge.test_read_pdf import pdf

Cells = list[list[str]]
PRICES = [
    ["Part", "Code", "Price"],
    ["Filter", "KF-1", "12.50 EUR"],
    ["Bracket", "KB-2", "18.00 EUR"],
    ["Thermostat", "KT-9", "44.90 EUR"],
]
PROSE = (
    "This tells how the pump is put up by a person who has read all",
    "of the notes on safety before and has the right tools at hand.",
)


def at(x: float, y: float, text: str, size: float = 10) -> str:
    """A text at a place on the page."""
    return f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n"


def prose(y: float, *texts: str, x: float = 60) -> str:
    return "".join(at(x, y - 12 * number, text) for number, text in enumerate(texts or PROSE))


def table(y: float, cells: Cells, *, x: float = 60, width: float = 90, lines: str = "all") -> str:
    """Rows of 18 points from `y` down, with ruled lines around all cells, below each row, or with none."""
    columns, rows = len(cells[0]), len(cells)
    drawn = [
        at(x + 6 + width * column, y - 13 - 18 * row, text)
        for row, texts in enumerate(cells)
        for column, text in enumerate(texts)
        if text
    ]
    if lines != "none":
        drawn += [f"{x} {y - 18 * row} m {x + width * columns} {y - 18 * row} l S" for row in range(rows + 1)]
    if lines == "all":
        drawn += [f"{x + width * c} {y} m {x + width * c} {y - 18 * rows} l S" for c in range(columns + 1)]
    return "\n".join(drawn) + "\n"


def as_text(cells: Cells) -> str:
    head, *rows = ("| " + " | ".join(row) + " |" for row in cells)
    return "\n".join([head, "|" + " --- |" * len(cells[0]), *rows])


def text_of(*pages: str) -> str:
    return read(pdf(*pages), "manual.pdf").text


@pytest.mark.parametrize("lines", ["all", "below", "none"])
def test_a_table_between_paragraphs_is_a_table(lines: str) -> None:
    text = text_of(at(60, 770, "Prices of parts", 18) + prose(740) + table(700, PRICES, lines=lines) + prose(600))
    assert as_text(PRICES) in text
    assert text.startswith("# Prices of parts\n\nThis tells how")
    assert text.count("Thermostat") == 1
    assert text.endswith("tools at hand.")


def test_a_table_on_squared_paper_is_read_and_so_is_what_else_stands_there() -> None:
    squares = "".join(
        f"40 {40 + 8 * n} m 550 {40 + 8 * n} l S {40 + 8 * n} 40 m {40 + 8 * n} 550 l S\n" for n in range(64)
    )
    text = text_of(squares + at(60, 770, "Prices of parts", 18) + table(750, PRICES) + prose(500))
    assert as_text(PRICES) in text
    assert "right tools at hand" in text


def test_a_table_beside_a_drawing_of_many_strokes_is_a_table() -> None:
    map_of_town = "60 60 m " + " ".join(f"{60 + n % 300} {60 + 7 * n % 290} l" for n in range(6_000)) + " S\n"
    text = text_of(map_of_town + at(60, 770, "Prices of parts", 18) + table(750, PRICES))
    assert as_text(PRICES) in text


def test_a_long_list_in_columns_is_one_table_below_what_breaks_it_off() -> None:
    rows = [[f"Boat {chr(65 + n % 26)}{n}", f"{n + 9} EUR", f"{n % 7} km"] for n in range(19)]
    wide = at(60, 430, "Whoever stays for longer than the day asks us for a price before.")
    text = text_of(table(800, rows, lines="none") + wide + table(400, rows[:12], lines="none"))
    assert text.count("Boat A0") == 2
    assert "| 9 EUR | 0 km |" in text
    assert "Whoever stays for longer" in text


def test_a_heading_right_above_a_table_is_no_cell_of_it() -> None:
    text = text_of(at(60, 760, "Prices of parts", 14) + table(745, PRICES))
    assert text == f"# Prices of parts\n\n{as_text(PRICES)}"


def test_two_tables_stand_each_below_its_own_heading() -> None:
    hours = [["Day", "Opens", "Closes"], ["Monday", "9:00", "18:00"], ["Saturday", "10:00", "14:00"]]
    fees = [["Service", "Fee"], ["Passport", "60 EUR"], ["Copy", "2 EUR"]]
    text = text_of(
        at(60, 770, "Opening hours", 18)
        + table(755, hours)
        + at(60, 670, "Fees", 18)
        + table(655, fees)
        + prose(580, "Fees are paid in cash.")
    )
    assert text.split("\n\n") == [
        "# Opening hours",
        as_text(hours),
        "# Fees",
        as_text(fees),
        "Fees are paid in cash.",
    ]


def test_empty_cells_stay_in_their_column() -> None:
    sizes = [["Size", "Chest", "Waist", "Note"], ["S", "88", "74", ""], ["L", "", "90", "sold out"]]
    assert as_text(sizes) in text_of(at(60, 770, "Sizes", 18) + table(750, sizes))


def test_a_cell_over_two_columns_stands_in_both() -> None:
    boats = [["Boat", "Summer", ""], ["", "leaves", "returns"], ["Hanko", "9:00", "17:00"]]
    ruled = table(750, boats).replace("240 750 m 240 696 l S", "240 732 m 240 696 l S")
    assert "| Boat | Summer | Summer |" in text_of(at(60, 770, "Timetable", 18) + ruled)


def test_a_table_that_goes_on_has_its_names_on_each_page() -> None:
    rows = [[f"Country {n}", f"Z{n % 7}", f"{n + 4}.50 EUR"] for n in range(70)]
    names = ["Country", "Zone", "Price"]
    reading = read(pdf(table(800, [names, *rows[:40]]), table(800, rows[40:])), "tariffs.pdf")
    assert as_text([names, *rows[40:]]) == reading.text[reading.page_starts[1] :]


def test_a_table_that_goes_on_with_an_empty_column_keeps_its_values_below_their_names() -> None:
    boats = [["Item", "Deposit", "Price"], *([f"Boat {n}", f"{n}00 EUR", f"{n}9 EUR"] for n in range(1, 6))]
    kayaks = [[f"Kayak {n}", "", f"{n}5 EUR"] for n in range(1, 6)]
    text = text_of(table(800, boats), table(800, kayaks) + prose(600))
    assert "| Item | Deposit | Price |\n| --- | --- | --- |\n| Kayak 1 |  | 15 EUR |" in text


def test_a_table_whose_empty_column_is_another_on_the_next_page_keeps_its_values_below_their_names() -> None:
    boats = [["Item", "Summer", "Winter", ""], *([f"Boat {n}", f"{n}00 EUR", f"{n}9 EUR", ""] for n in range(1, 6))]
    kayaks = [[f"Kayak {n}", "", f"{n}5 EUR", f"{n}7 km"] for n in range(1, 6)]
    text = text_of(table(800, boats), table(800, kayaks), table(800, [["Raft 8", "80 EUR", "", ""]] * 2))
    assert "| Item | Summer | Winter |  |\n| --- | --- | --- | --- |\n| Kayak 1 |  | 15 EUR | 17 km |" in text
    assert "| Item | Summer | Winter |\n| --- | --- | --- |\n| Raft 8 | 80 EUR |  |" in text


def test_a_page_that_is_misunderstood_is_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise IndexError

    monkeypatch.setattr(pdf_reader, "put_right", fails)
    assert text_of(prose(740, "Bring your card.")) == "Bring your card."


def test_a_table_that_says_its_names_again_says_them_once_a_page() -> None:
    rows = [[f"Country {n}", f"Z{n % 7}", f"{n + 4}.50 EUR"] for n in range(20)]
    names = ["Country", "Zone 1 to 7", "Price"]
    text = text_of(table(800, [names, *rows[:10]]), table(800, [names, *rows[10:]]))
    assert text.count("Zone 1 to 7") == 2


def test_a_title_and_the_heading_below_it_are_two() -> None:
    page = at(200, 770, "Osprey pump manual", 18) + at(60, 742, "Installation", 18) + prose(715)
    assert text_of(page).startswith("# Osprey pump manual\n\n# Installation\n\nThis tells")


def test_a_heading_over_two_lines_is_one() -> None:
    page = at(60, 770, "How the Osprey pump is put up", 18) + at(60, 749, "and taken down again", 18) + prose(715)
    assert text_of(page).startswith("# How the Osprey pump is put up and taken down again\n\nThis tells")


def test_headings_of_several_sizes_keep_their_order() -> None:
    page = (
        at(60, 780, "Practice handbook", 24)
        + at(60, 740, "Before you come", 18)
        + prose(720, "Bring your card.")
        + at(60, 690, "Children", 14)
        + prose(670, "They come with a parent.")
        + at(60, 640, "Payment", 18)
        + prose(620, "We take cards and cash.")
    )
    lines = [line for line in text_of(page).split("\n") if line.startswith("#")]
    assert [line.lstrip("# ") for line in lines] == ["Practice handbook", "Before you come", "Children", "Payment"]
    assert lines[1].count("#") == lines[3].count("#") < lines[2].count("#")


def test_two_columns_are_read_one_after_the_other() -> None:
    page = at(60, 780, "Museum of Glass", 20) + at(60, 740, "Tickets", 13)
    page += prose(720, "A ticket for an adult costs twelve euros and", "a ticket for a child costs five euros.")
    page += at(320, 740, "How to get here", 13)
    page += prose(720, "Tram 4 stops in front of the door, and the", "walk from the station takes ten minutes.", x=320)
    text = text_of(page)
    assert "costs twelve euros and a ticket for a child costs five euros.\n\n" in text
    assert "# How to get here\n\nTram 4 stops in front of the door, and the walk from" in text


def test_steps_whose_numbers_have_no_stop_are_steps() -> None:
    page = at(60, 770, "Cleaning", 14) + prose(750, "Clean the filter each month:")
    for number, step in enumerate(["Switch the pump off.", "Take out the filter.", "Wash it."], start=1):
        page += at(60, 750 - 18 * number, str(number)) + at(78, 750 - 18 * number, step)
    assert "\n1. Switch the pump off.\n2. Take out the filter.\n3. Wash it." in text_of(page)


def test_prices_by_number_of_persons_are_no_steps() -> None:
    page = at(60, 770, "Boats", 14) + prose(750, "1 person 10 EUR", "2 persons 18 EUR", "3 persons 25 EUR")
    assert "1." not in text_of(page)


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


def test_a_price_is_cited_with_its_own_page() -> None:
    steps = at(60, 770, "Installation", 18) + prose(740)
    reading = read(pdf(steps, at(60, 770, "Prices", 18) + table(750, PRICES)), "manual.pdf")
    pages = {chunk.page for chunk in split(reading.text, page_starts=reading.page_starts) if "44.90" in chunk.text}
    assert pages == {2}


@pytest.mark.parametrize(
    "title",
    ["(anonymous)", "untitled", "Untitled-1", "Microsoft Word - price list.docx", "prices.indd", "Document1", "-"],
)
def test_a_title_that_a_program_filled_in_is_none(title: str) -> None:
    assert read(pdf(prose(740), title=title), "price-list.pdf").title == "price list"


def test_a_title_that_a_person_gave_is_kept() -> None:
    assert read(pdf(prose(740), title="Documents we need"), "a.pdf").title == "Documents we need"
