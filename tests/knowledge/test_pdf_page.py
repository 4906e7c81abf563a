"""A PDF is read as its pages show it: ruled and unruled tables, columns, headings by their size, and steps."""

from textwrap import wrap

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


def test_a_list_without_names_that_goes_on_begins_each_page_with_its_own_row() -> None:
    rows = [[f"Cabin {name}", f"{40 + number}.00 EUR"] for number, name in enumerate("ABCDEFGH")]
    text = text_of(prose(740) + table(700, rows[:4], lines="none"), table(800, rows[4:], lines="none") + prose(600))
    assert text.count("Cabin A") == 1
    assert as_text(rows[4:]) in text


def test_columns_that_are_named_by_years_have_their_names_on_each_page() -> None:
    names = ["Room", "2025", "2026"]
    rows = [[f"Room {name}", f"{40 + number}", f"{45 + number}"] for number, name in enumerate("ABCDEFGH")]
    assert as_text([names, *rows[4:]]) in text_of(table(800, [names, *rows[:4]]), table(800, rows[4:]) + prose(600))


@pytest.mark.parametrize(
    "rows",
    [
        [
            "Monday/closed",
            "Tuesday/closed",
            "Wednesday/9 am - 5 pm",
            "Thursday/9 am - 8 pm",
            "Friday/9 am",
            "Sunday/closed",
        ],
        ["Under 6/free", "Pupils/4", "Adults/9", "Seniors/7", "Groups/6", "Guided tour/45"],
        ["Bread/wheat/yes", "Soup/celery/no", "Pasta/wheat/yes", "Fish/fish/no", "Cake/egg/yes", "Sorbet/none/no"],
        [
            "Apples/September/October",
            "Cherries/June/July",
            "Plums/July/August",
            "Pears/September/October",
            "Quince/October/May",
        ],
    ],
    ids=["hours", "fees", "allergens", "seasons"],
)
def test_a_first_row_that_tells_in_words_names_no_columns_of_the_next_page(rows: list[str]) -> None:
    cells = [row.split("/") for row in rows]
    text = text_of(table(700, cells[:3]), table(800, cells[3:]))
    assert text == f"{as_text(cells[:3])}\n\n{as_text(cells[3:])}"


@pytest.mark.parametrize("lines", ["all", "none"])
@pytest.mark.parametrize(
    "rows",
    [
        ["Place/Sunday", "Pool/9 am - 5 pm", "Sauna/closed", "Gym/8 am", "Cafe/closed", "Shop/10 am", "Kiosk/7 am"],
        ["Leistung/Preis", "Manik\xfcre/28", "Massage/55", "Wimpern/40", "Make-up/auf Anfrage", "Brauen/15", "Bad/30"],
        [
            "Ticket/Adult/Child",
            "Museum/9/free",
            "Tower/5/2",
            "Boat/12/free",
            "Cave/free/free",
            "Zoo/19/9",
            "Park/3/free",
        ],
        [
            "Plan/Free/Pro",
            "Storage/5 GB/50 GB",
            "Users/1/5",
            "Logs/no/yes",
            "Export/no/yes",
            "History/7 days/1 year",
            "Keys/1/9",
        ],
    ],
    ids=["hours", "prices", "tickets", "plans"],
)
def test_a_page_that_goes_on_with_a_row_of_words_has_the_names_of_the_columns(rows: list[str], lines: str) -> None:
    names, *cells = (row.split("/") for row in rows)
    text = text_of(table(700, [names, *cells[:3]], lines=lines), table(800, cells[3:], lines=lines))
    assert text == f"{as_text([names, *cells[:3]])}\n\n{as_text([names, *cells[3:]])}"


@pytest.mark.parametrize("again", [True, False], ids=["named again", "named once"])
def test_a_short_list_without_lines_is_a_table_also_where_some_of_its_rows_tell_in_words(again: bool) -> None:
    names, *cells = (row.split("/") for row in ("Work/Takes", *SHORT))
    text = text_of(
        table(700, [names, *cells[:3]], lines="none"), table(800, [names][: int(again)] + cells[3:], lines="none")
    )
    assert text == f"{as_text([names, *cells[:3]])}\n\n{as_text([names, *cells[3:]])}"


SHORT = (
    "Washing/2 days",
    "Cleaning/a week",
    "Repair/3 days",
    "Ironing/1 day",
    "Carpets/on request",
    "Curtains/10 days",
)
NOTES = ["New", "Sold", "Ask", "Late"]


@pytest.mark.parametrize("x", [20, 340], ids=["before", "behind"])
@pytest.mark.parametrize("filling", [0, 12], ids=["a short page", "a long one"])
def test_what_stands_beside_a_ruled_table_is_read_and_is_no_part_of_it(x: float, filling: int) -> None:
    row_by_row = "".join(
        "".join(at(66 + 90 * column, 687 - 18 * row, text) for column, text in enumerate(texts)) + note
        if x > 60
        else note + "".join(at(66 + 90 * column, 687 - 18 * row, text) for column, text in enumerate(texts))
        for row, texts in enumerate(PRICES)
        for note in [at(x, 687 - 18 * row, NOTES[row])]
    )
    ruled = table(700, [[" "] * 3] * 4)
    text = text_of(prose(740) + ruled + row_by_row + "".join(prose(600 - 30 * part) for part in range(filling)))
    assert as_text(PRICES) in text
    assert [text.count(note) for note in NOTES] == [1] * 4


def test_columns_whose_texts_touch_keep_all_of_their_cells() -> None:
    rows = ["Article       Price", "Bracket-1234     12", "Bolt        1245.00", "Nut           10.45"]
    page = prose(740) + "".join(at(60, 690 - 14 * number, row) for number, row in enumerate(rows))
    text = read(pdf(page).replace(b"Helvetica", b"Courier"), "prices.pdf").text
    assert "| Bolt | 1245.00 |" in text
    assert "| Nut | 10.45 |" in text


FLYERS = {
    "English": [
        "We repair bikes of any make. A check takes two days and costs 39 EUR. Parts are charged on top. Please call.",
        "Rental bikes are here all year. Electric bikes must be reserved a day before. We also rent trailers for kids.",
        "We are open from Monday to Friday. On Saturday we close at noon. In August our partner at the market helps.",
    ],
    "German": [
        "Unsere Werkstatt repariert alle Hersteller. Eine Durchsicht dauert zwei Werktage. Ersatzteile kosten extra.",
        "Mietwagen stehen das ganze Jahr bereit. Die Kaution wird sofort erstattet. Ein Kindersitz kostet extra.",
        "Ohne Termin schauen wir gern kurz nach. Samstags ist nur bis Mittag offen. Im August hilft ein Partner.",
    ],
}


@pytest.mark.parametrize("language", FLYERS)
@pytest.mark.parametrize("width", [20, 26])
def test_a_flyer_in_three_columns_is_read_column_by_column(language: str, width: int) -> None:
    page = at(60, 780, "Our house", 18)
    for column, text in enumerate(FLYERS[language]):
        page += "".join(at(60 + 170 * column, 740 - 13 * number, line) for number, line in enumerate(wrap(text, width)))
    text = text_of(page)
    assert "|" not in text
    assert all(said in " ".join(text.split()) for said in FLYERS[language])


@pytest.mark.parametrize(
    "rows",
    [
        [["chambre simple", "vue sur rue", "un lit"], ["chambre double", "vue sur mer", "deux lits"]],
        [["Basic", "up to ten", "by mail only."], ["Team", "up to fifty", "by mail and phone."]],
        [["Dr. Anna Braun", "Inst. of Law", "Bldg. North"], ["Prof. Eva Lang", "Inst. of Art", "Bldg. East"]],
        [["repair of brakes", "approx. two days", "incl. parts"], ["check", "one hour", "incl. oil"]],
    ],
    ids=["small letters", "sentences", "abbreviations", "both"],
)
def test_a_table_of_words_without_lines_is_a_table(rows: Cells) -> None:
    cells = [["First", "Second", "Third"], *rows]
    assert as_text(cells) in text_of(prose(740) + table(700, cells, width=130, lines="none") + prose(600))


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


def test_a_price_is_cited_with_its_own_page() -> None:
    steps = at(60, 770, "Installation", 18) + prose(740)
    reading = read(pdf(steps, at(60, 770, "Prices", 18) + table(750, PRICES)), "manual.pdf")
    pages = {chunk.page for chunk in split(reading.text, page_starts=reading.page_starts) if "44.90" in chunk.text}
    assert pages == {2}


@pytest.mark.parametrize(
    "title",
    [
        "(anonymous)",
        "untitled",
        "Untitled-1",
        "Untitled document",
        "Microsoft Word - price list.docx",
        "prices.indd",
        "Document1",
        "-",
    ],
)
def test_a_title_that_a_program_filled_in_is_none(title: str) -> None:
    assert read(pdf(prose(740), title=title), "price-list.pdf").title == "price list"


@pytest.mark.parametrize(
    "title", ["Documents we need", "How we use character.ai", "Untitled Gallery: prices", "How to send us a .pdf"]
)
def test_a_title_that_a_person_gave_is_kept(title: str) -> None:
    assert read(pdf(prose(740), title=title), "a.pdf").title == title
