"""A workbook is told as whoever opens it sees it: prices with their currency, percentages, dates and times."""

import io
import zipfile

import pytest

from frontdesk.knowledge.products.table import read_table
from frontdesk.knowledge.readers import DEFAULT_LIMITS, read
from tests.knowledge.test_office_hidden import OFFICE, SHEET, xlsx
from tests.knowledge.test_read_office import zipped

FIRST_OWN = 164


def workbook(*lines: tuple[tuple[str, str], ...], title: str = "What", since_1904: bool = False) -> bytes:
    """A workbook of one sheet: numbers, each with its format or the number of one, below columns called `title`."""
    codes = list(dict.fromkeys(code for line in lines for _, code in line))
    heads = "".join(f'<c t="inlineStr"><is><t>{title} {n}</t></is></c>' for n, _ in enumerate(lines[0], 1))
    cells = ""
    for line in lines:
        row = "".join(f'<c s="{codes.index(code) + 1}"><v>{number}</v></c>' for number, code in line)
        cells += f"<row>{row}</row>"
    sheet = f"<sheetData><row>{heads}</row>{cells}</sheetData>"
    with zipfile.ZipFile(io.BytesIO(xlsx(("Rates", "", sheet)))) as plain:
        parts = {name: plain.read(name).decode() for name in plain.namelist()}
    if since_1904:
        parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
    formats, styles = "", '<xf numFmtId="0"/>'
    for number, code in enumerate(codes, FIRST_OWN):
        written = code.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
        is_built_in = code.isdigit() and len(code) == 2
        formats += "" if is_built_in else f'<numFmt numFmtId="{number}" formatCode="{written}"/>'
        styles += f'<xf numFmtId="{code if is_built_in else number}"/>'
    parts["xl/styles.xml"] = (
        f'<styleSheet xmlns="{SHEET}"><numFmts>{formats}</numFmts><cellXfs>{styles}</cellXfs></styleSheet>'
    )
    links = parts["xl/_rels/workbook.xml.rels"]
    style = f'<Relationship Id="rId9" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>'
    parts["xl/_rels/workbook.xml.rels"] = links.replace("</Relationships>", style)
    return zipped(parts)


def told(data: bytes) -> list[str]:
    """The cells of a table's first row."""
    row = read(data, "rates.xlsx").text.split("\n")[-1]
    return [cell.strip() for cell in row.strip("|").split("|")]


@pytest.mark.parametrize(
    ("number", "code", "seen"),
    [
        ("1250", '"£"#,##0.00', "£1,250.00"),
        ("1250", "[$£-809]#,##0", "£1,250"),
        ("-1250.5", '_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-', "-£1,250.50"),
        ("1250", '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-', "1250.00 €"),
        ("1250", "#,##0.00\\ [$€-407]", "1.250,00 €"),
        ("1250", "#,##0\\ [$€-407]", "1250 €"),
        ("1250", "[$€-1809]#,##0.00", "€1,250.00"),
        ("1250", '_ "CHF"* #,##0.00_ ', "CHF 1250.00"),
        ("18.5", "[$CHF-807] 0.00", "CHF 18.50"),
        ("18.5", "0.00", "18.50"),
        ("0.15", "0%", "15%"),
        ("0.075", "0.0%", "7.5%"),
        ("0.155", "10", "15.50%"),
        ("1.005", '0.00" kg"', "1.01 kg"),
        ("1234567.891", "#,##0.00", "1,234,567.89"),
        ("1204", "00000", "01204"),
        ("0.39583333333333331", "h:mm:ss", "09:30"),
        ("0.39583333333333331", "[$-F400]h:mm:ss\\ AM/PM", "09:30"),
        ("1.5", "[h]:mm", "36:00"),
        ("0.00347222", "mm:ss", "0:05:00"),
        ("1250", '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)', "$1,250.00"),
        ("1250", "[$R$-416]\\ #,##0.00", "R$ 1.250,00"),
        ("46151", "dd mmm yyyy", "2026-05-09"),
        ("46151", "14", "2026-05-09"),
        ("46151", "[$-407]d/\\ mmmm\\ yyyy;@", "2026-05-09"),
        ("46151", "mmm yyyy", "2026-05"),
        ("46151.70833333334", "yyyy-mm-dd h:mm:ss", "2026-05-09 17:00"),
        ("59", "yyyy-mm-dd", "1900-02-28"),
    ],
)
def test_a_number_is_told_as_its_format_shows_it(number: str, code: str, seen: str) -> None:
    assert told(workbook(((number, code), ("1", "General")))) == [seen, "1"]


@pytest.mark.parametrize("code", ["General", "# ?/?", "0.00E+00", "00000-0000", '[<100]0.0;0" big"', "#,##0,", "@"])
def test_a_number_whose_format_is_not_understood_stays_as_it_is(code: str) -> None:
    assert told(workbook((("1250.25", code),))) == ["1250.25"]


def test_days_may_be_counted_since_1904() -> None:
    assert told(workbook((("44689", "yyyy-mm-dd"),), since_1904=True)) == ["2026-05-09"]


def test_a_long_workbook_is_told_to_its_end() -> None:
    lines = [((f"{n}", '"£"#,##0.00'), ("46151", "14"), ("0.2", "0%")) for n in range(30_000)]
    text = read(workbook(*lines), "rates.xlsx").text
    assert [text.count(sign) for sign in ("£", "2026-05-09", "20%")] == [30_000] * 3
    assert "- What 1: £29,999.00; What 2: 2026-05-09; What 3: 20%" in text


def test_prices_of_a_catalog_keep_their_amounts_and_its_shares_are_told_as_such() -> None:
    data = workbook((("1250", '"£"#,##0.00'), ("0.12", "0%"), ("0.39583333333333331", "h:mm")), title="Column")
    (_, cells), *_ = read_table(data, "catalog.xlsx", DEFAULT_LIMITS)[0]
    assert cells == {"Column 1": ["1250 GBP"], "Column 2": ["12%"], "Column 3": ["09:30"]}
