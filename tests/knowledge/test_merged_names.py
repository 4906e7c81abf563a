"""A table whose names of columns stand in merged cells: a name over several columns belongs to each of them."""

import io
import time
import zipfile

import pytest

from frontdesk.knowledge.readers import read
from frontdesk.knowledge.readers.merged_cells import with_merged_names
from frontdesk.knowledge.readers.merged_names import with_joined_names
from tests.client import Client, unique
from tests.knowledge.test_office_hidden import xlsx
from tests.knowledge.test_read_office import docx, zipped

NAMED = "| Item | Price Weekday | Price Weekend | Deposit |"
TWO_ROWS = [["Item", "Price", "", "Deposit"], ["", "Weekday", "Weekend", ""]]
CANOE = ["Canoe", "20 EUR", "25 EUR", "50 EUR"]
LETTERS = "ABCD"
KAYAK = ["Kayak", "10 EUR", "15 EUR", "40 EUR"]


def sheet(rows: list[list[str]], *merged: str, prefix: str = "", places: bool = True) -> bytes:
    """A workbook of one sheet in which these cells are merged."""

    def cell(row: int, column: int, text: str) -> str:
        place = f' r="{LETTERS[column]}{row}"' if places else ""
        kind = ' t="inlineStr"' if text else ""
        said = f"<{prefix}is><{prefix}t>{text}</{prefix}t></{prefix}is>" if text else ""
        return f"<{prefix}c{place}{kind}>{said}</{prefix}c>"

    lines = "".join(
        f"<{prefix}row>{''.join(cell(row, column, text) for column, text in enumerate(texts))}</{prefix}row>"
        for row, texts in enumerate(rows, 1)
    )
    cells = "".join(f'<{prefix}mergeCell ref="{each}"/>' for each in merged)
    held = f"<{prefix}sheetData>{lines}</{prefix}sheetData><{prefix}mergeCells>{cells}</{prefix}mergeCells>"
    data = xlsx(("Prices", "", held))
    if not prefix:
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace("<worksheet xmlns=", f"<{prefix}worksheet xmlns:{prefix[:-1]}=")
    parts[name] = parts[name].replace("</worksheet>", f"</{prefix}worksheet>")
    return zipped(parts)


def word(*rows: str) -> bytes:
    """A Word file of one table."""
    with zipfile.ZipFile(io.BytesIO(docx(("Normal", "Boats")))) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    lines = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    table = f"<w:tbl><w:tblGrid>{'<w:gridCol/>' * 4}</w:tblGrid>{lines}</w:tbl></w:body>"
    parts["word/document.xml"] = parts["word/document.xml"].replace("</w:body>", table)
    return zipped(parts)


def cells(*texts: str, how: str = "") -> str:
    return "".join(f"<w:tc><w:tcPr>{how}</w:tcPr><w:p><w:r><w:t>{t}</w:t></w:r></w:p></w:tc>" for t in texts)


def table(data: bytes, name: str = "prices.xlsx") -> list[str]:
    """The lines of the only table."""
    return [line for line in read(data, name).text.split("\n") if line.startswith("|")]


@pytest.mark.parametrize("places", [True, False])
@pytest.mark.parametrize("prefix", ["", "x:"])
def test_a_merged_name_of_a_workbook_stands_over_each_of_its_columns(prefix: str, places: bool) -> None:
    rows = [["Item", "Price per day", "", "Deposit"], CANOE, KAYAK]
    lines = table(sheet(rows, "B1:C1", prefix=prefix, places=places))
    assert lines[0] == "| Item | Price per day | Price per day | Deposit |"
    assert lines[2] == "| Canoe | 20 EUR | 25 EUR | 50 EUR |"


@pytest.mark.parametrize("merged", [("B1:C1",), ("B1:C1", "A1:A2", "D1:D2")])
def test_names_below_a_merged_one_are_joined_with_it(merged: tuple[str, ...]) -> None:
    lines = table(sheet([*TWO_ROWS, CANOE, KAYAK], *merged))
    assert lines[0] == NAMED
    assert lines[2:] == ["| Canoe | 20 EUR | 25 EUR | 50 EUR |", "| Kayak | 10 EUR | 15 EUR | 40 EUR |"]


def test_a_title_over_all_columns_is_no_name_of_a_column() -> None:
    rows = [["Boats in summer", "", "", ""], ["", "", "", ""], *TWO_ROWS, CANOE, KAYAK]
    data = sheet(rows, "A1:D1", "B3:C3", "A3:A4", "D3:D4")
    assert "Boats in summer\n\n| Item" in read(data, "prices.xlsx").text
    assert table(data)[0] == NAMED


def test_a_note_over_all_columns_below_the_names_is_said_once() -> None:
    rows = [["Item", "Weekday", "Weekend", "Deposit"], CANOE, ["Two hours at least", "", "", ""], KAYAK]
    assert read(sheet(rows, "A3:D3"), "prices.xlsx").text.count("Two hours") == 1


def test_each_row_of_a_long_sheet_has_the_merged_names() -> None:
    many = [[f"Boat {n}", f"{n} EUR", f"{n + 5} EUR", "50 EUR"] for n in range(40)]
    text = read(sheet([*TWO_ROWS, *many], "B1:C1", "A1:A2", "D1:D2"), "prices.xlsx").text
    assert "- Item: Boat 7; Price Weekday: 7 EUR; Price Weekend: 12 EUR; Deposit: 50 EUR" in text


def filled(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return with_merged_names(archive, data)


def test_a_merged_cell_told_many_times_is_looked_at_once() -> None:
    data = sheet([*TWO_ROWS, CANOE, KAYAK], *["B1:C1"] * 200_000)
    begin = time.monotonic()
    assert len(filled(data)) < len(data) + 10_000
    assert time.monotonic() - begin < 5


@pytest.mark.parametrize(
    ("rows", "merged"),
    [
        ([["a" * 201, "", "b", "c"], CANOE], ("A1:B1",)),
        ([["a", "", "b", "c"], CANOE], [f"{chr(65 + n % 26)}{chr(65 + n // 26)}1:AZZ1" for n in range(501)]),
    ],
)
def test_a_sheet_that_would_grow_without_end_stays_as_it_is(rows: list[list[str]], merged: tuple[str, ...]) -> None:
    data = sheet(rows, *merged)
    assert filled(data) is data


def test_a_merged_name_of_a_word_file_is_joined_with_the_names_below_it() -> None:
    over, down, on = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    first = cells("Item", how=down) + cells("Price", how=over) + cells("Deposit", how=down)
    second = cells("", how=on) + cells("Weekday", "Weekend") + cells("", how=on)
    lines = table(word(first, second, cells(*CANOE)), "prices.docx")
    assert (lines[0], lines[2]) == (NAMED, "| Canoe | 20 EUR | 25 EUR | 50 EUR |")
    assert len(lines) == 3


@pytest.mark.parametrize(
    "rows",
    [
        ("| Item | Price | Deposit |", "| Canoe | 20 EUR | 50 EUR |", "| Kayak | 10 EUR | 40 EUR |"),
        ("| Item | Price | Price |", "| Canoe | 20 EUR | 25 EUR |", "| Kayak | 10 EUR | 15 EUR |"),
        ("| From | To | From | To |", "| Oslo | Bergen | Bodø | Narvik |", "| Hamar | Moss | Voss | Flåm |"),
        ("| Price | Price | Fee | Fee |", "| 20 EUR | 25 EUR | 5 EUR | 5 EUR |", "| 20 EUR | 25 EUR | 5 EUR | 6 EUR |"),
        ("| Yes | Yes |", "| No | No |"),
    ],
)
def test_rows_that_name_nothing_stay_rows(rows: tuple[str, ...]) -> None:
    text = "\n".join([rows[0], "|" + " --- |" * (rows[0].count("|") - 1), *rows[1:]])
    assert with_joined_names(text) == text


def test_a_customer_is_told_the_price_of_the_right_column(alice: Client) -> None:
    boat = unique("Skiff ")
    rows = [*TWO_ROWS, [boat, "31 EUR", "47 EUR", "50 EUR"], CANOE, KAYAK]
    source = alice.uploaded("boats.xlsx", sheet(rows, "B1:C1", "A1:A2", "D1:D2"))
    answer = alice.ask(f"What is the price of the {boat} at the weekend?")["support_answer"]
    alice.delete(f"/sources/{source['uuid']}/")
    assert "Price Weekend: 47 EUR" in answer
