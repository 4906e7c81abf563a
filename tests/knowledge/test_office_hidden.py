"""What an office file hides from who opens it no customer is told, and its source says so; lists by style are lists."""

import io
import re
import tracemalloc
import zipfile

import pytest

from frontdesk.knowledge.readers import office_hidden, read
from frontdesk.knowledge.readers.hidden_cells import whole
from tests.knowledge.test_read_office import MAIN, TYPES, A, W, zipped

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml"
NUMBERED, BULLETS = "1", "2"
SEEN = '<w:vanish w:val="0"/>'


def xlsx(*sheets: tuple[str, str, str]) -> bytes:
    """A workbook of sheets: name, attributes, and what stands in the sheet."""
    numbers = range(1, len(sheets) + 1)
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{BOOK}.worksheet+xml"/>' for n in numbers
    )
    names = "".join(
        f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}" {attributes}/>'
        for n, (name, attributes, _) in zip(numbers, sheets, strict=True)
    )
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    root = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    main = f'<Override PartName="/xl/workbook.xml" ContentType="{BOOK}.sheet.main+xml"/>'
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{TYPES}">{main}{overrides}</Types>',
            "_rels/.rels": f'<Relationships xmlns="{RELATIONS}">{root}</Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets>{names}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}">{links}</Relationships>',
            **{
                f"xl/worksheets/sheet{n}.xml": f'<worksheet xmlns="{SHEET}">{content}</worksheet>'
                for n, (_, _, content) in zip(numbers, sheets, strict=True)
            },
        }
    )


def rows(*cells: list[str], hidden: int = 0) -> str:
    """Rows of a sheet, one of which may be hidden."""
    lines = []
    for number, row in enumerate(cells, start=1):
        written = "".join(
            f'<c r="{"ABCD"[at]}{number}" t="inlineStr"><is><t>{text}</t></is></c>' for at, text in enumerate(row)
        )
        lines.append(f'<row r="{number}" hidden="{int(number == hidden)}">{written}</row>')
    return f"<sheetData>{''.join(lines)}</sheetData>"


def test_hidden_sheets_are_left_out_and_their_source_says_so() -> None:
    prices = rows(["Part", "Price"], ["Filter", "12 EUR"])
    reading = read(
        xlsx(
            ("Prices", "", prices),
            ("Margins", 'state="hidden"', rows(["Secret margin", "55%"], ["of", "all"])),
            ("Costs", 'state="veryHidden"', rows(["Very secret", "1"], ["of", "all"])),
            ("Delivery", 'state="visible"', rows(["Country", "Days"], ["Norway", "5"])),
        ),
        "prices.xlsx",
    )
    assert "ecret" not in reading.text
    assert "Norway" in reading.text
    assert reading.warnings == ["2 hidden sheets were left out. Show what customers may know, and upload it again."]


def test_hidden_rows_and_columns_are_left_out() -> None:
    columns = '<cols><col min="3" max="3" hidden="1"/></cols>'
    content = rows(["Part", "Price", "Cost"], ["Filter", "12 EUR", "3 EUR"], ["Old", "9 EUR", "2 EUR"], hidden=3)
    reading = read(xlsx(("Prices", "", columns + content)), "prices.xlsx")
    assert reading.text.endswith("| Part | Price |\n| --- | --- |\n| Filter | 12 EUR |")
    assert reading.warnings[0].startswith("1 hidden row and 1 hidden column were left out.")


PRICES = rows(["Part", "Price"], ["Filter", "12 EUR"], ["Old", "9 EUR"])


@pytest.mark.parametrize(
    "content",
    [
        PRICES.replace('<row r="3" hidden="0">', '<row r="3" hidden = "1">'),
        PRICES.replace('<row r="3" hidden="0">', '<row r="3" hidden=" true ">'),
        PRICES.replace('<row r="3" hidden="0">', '<row r="3" ht="0" customHeight="1">'),
        '<cols><col hidden="1"/></cols>' + PRICES.replace('<row r="3" hidden="0">', '<row r="3" hidden="1">'),
        PRICES.replace('hidden="0"', 'hidden="false"').replace('r="3" hidden="false"', 'r="3" hidden="true"'),
        PRICES.replace('<row r="3" hidden="0">', '<row r="3" hidden="1">').replace(
            "Filter", "Filter" + 11_000_000 * "x"
        ),
    ],
    ids=["blanks", "blanks in it", "no height", "a column without place", "as LibreOffice writes", "a huge text"],
)
def test_rows_are_hidden_in_several_ways(content: str) -> None:
    reading = read(xlsx(("Prices", "", content)), "prices.xlsx")
    assert "Filter" in reading.text
    assert "9 EUR" not in reading.text
    assert reading.warnings[0].startswith("1 hidden row was left out.")


@pytest.mark.parametrize("column", ['hidden="1"', 'hidden = "1"', 'width="0" customWidth="1"'])
@pytest.mark.parametrize("places", ["A1 B1 C1", ""], ids=["with places", "without places"])
def test_cells_of_hidden_columns_are_left_out_wherever_they_stand(column: str, places: str) -> None:
    content = rows(["Part", "Cost", "Price"], ["Filter", "3 EUR", "12 EUR"])
    content = content if places else re.sub(r'<c r="\w+"', "<c", content)
    reading = read(xlsx(("Prices", "", f'<cols><col min="2" max="2" {column}/></cols>{content}')), "prices.xlsx")
    assert "12 EUR" in reading.text
    assert "| Part |  | Price |" in reading.text or "| Part | Price |" in reading.text
    assert "3 EUR" not in reading.text
    assert reading.warnings[0].startswith("1 hidden column was left out.")


def test_a_strict_workbook_hides_its_rows() -> None:
    hidden = PRICES.replace('<row r="3" hidden="0">', '<row r="3" hidden="1">')
    with zipfile.ZipFile(io.BytesIO(xlsx(("Prices", "", hidden)))) as usual:
        strict = {
            name: usual.read(name).decode().replace(SHEET, "http://purl.oclc.org/ooxml/spreadsheetml/main")
            for name in usual.namelist()
        }
    reading = read(zipped(strict), "prices.xlsx")
    assert "Filter" in reading.text
    assert "9 EUR" not in reading.text


def test_rows_of_a_sheet_whose_unused_rows_are_hidden_are_read() -> None:
    sheet = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>' + PRICES
    assert "9 EUR" in read(xlsx(("Prices", "", sheet)), "prices.xlsx").text


def test_a_workbook_that_is_misunderstood_is_read_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise TypeError

    monkeypatch.setattr(office_hidden, "without_hidden_cells", fails)
    reading = read(xlsx(("Prices", "", PRICES.replace('r="3" hidden="0"', 'r="3" hidden="1"'))), "prices.xlsx")
    assert "Filter" in reading.text
    assert reading.warnings[0].startswith("What this file hides can't be told apart")


def test_a_workbook_that_hides_nothing_says_nothing() -> None:
    assert read(xlsx(("Prices", 'state="visible"', rows(["Part"], ["Filter"]))), "prices.xlsx").warnings == []


def test_hidden_slides_are_left_out() -> None:
    def slide(text: str, attributes: str = "") -> str:
        return f"<x {A} {attributes}><a:p><a:r><a:t>{text}</a:t></a:r></a:p></x>"

    slides = {
        "ppt/presentation.xml": "<broken",
        "ppt/slides/slide1.xml": slide("Our boats"),
        "ppt/slides/slide2.xml": slide("What we pay", 'show="0"'),
    }
    reading = read(zipped(slides), "deck.pptx")
    assert reading.text == "## Our boats"
    assert reading.warnings[0].startswith("1 hidden slide was left out.")


def document(body: str) -> bytes:
    """A Word file whose styles number their paragraphs, or hide them."""
    numberings = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{mark}"/></w:lvl></w:abstractNum>'
        for n, form, mark in ((NUMBERED, "decimal", "%1."), (BULLETS, "bullet", "•"))
    )
    numberings += "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (NUMBERED, BULLETS))
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/><w:pPr><w:numPr>'
        f'<w:numId w:val="{n}"/></w:numPr></w:pPr></w:style>'
        for name, n in (("ListNumber", NUMBERED), ("ListBullet", BULLETS))
    )
    styles += (
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="ListNumber"/></w:style>'
    )
    styles += '<w:style w:type="paragraph" w:styleId="Inside"><w:rPr><w:vanish/></w:rPr></w:style>'
    styles += '<w:style w:type="character" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>'
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{what}" Target="{what}.xml"/>'
        for n, what in enumerate(("styles", "numbering"), start=1)
    )
    root = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    parts = "".join(
        f'<Override PartName="/word/{what}.xml" ContentType="{word}.{what}+xml"/>' for what in ("styles", "numbering")
    )
    main = f'<Override PartName="/word/document.xml" ContentType="{MAIN}"/>'
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{TYPES}">{main}{parts}</Types>',
            "_rels/.rels": f'<Relationships xmlns="{RELATIONS}">{root}</Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{RELATIONS}">{links}</Relationships>',
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
            "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
            "word/numbering.xml": f"<w:numbering {W}>{numberings}</w:numbering>",
        }
    )


def paragraph(text: str, style: str = "", run: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}<w:r><w:rPr>{run}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


def test_lists_by_style_are_lists() -> None:
    body = paragraph("Washing:")
    body += "".join(paragraph(text, "ListNumber") for text in ("Empty the pockets.", "Close the zips."))
    body += paragraph("You need:") + "".join(paragraph(text, "ListBullet") for text in ("Soap", "Water"))
    reading = read(document(body), "washing.docx")
    assert "1. Empty the pockets.\n2. Close the zips." in reading.text
    assert "- Soap\n- Water" in reading.text
    assert reading.warnings == []


def test_a_style_that_is_based_on_a_lists_is_one() -> None:
    body = "".join(paragraph(text, "Own") for text in ("Empty the pockets.", "Close the zips."))
    assert "1. Empty the pockets.\n2. Close the zips." in read(document(body), "washing.docx").text


def test_hidden_text_is_left_out() -> None:
    body = paragraph("The boat costs 90 EUR.") + paragraph("We pay 40.", run="<w:vanish/>")
    body += paragraph("We like no one.", run='<w:rStyle w:val="Note"/>')
    body += paragraph("This is seen.", run='<w:vanish w:val="0"/>')
    reading = read(document(body), "boats.docx")
    assert reading.text == "The boat costs 90 EUR.\n\nThis is seen."
    assert reading.warnings[0].startswith("Hidden text was left out.")


@pytest.mark.parametrize("space", ["", "http://purl.oclc.org/ooxml/wordprocessingml/main"], ids=["usual", "strict"])
@pytest.mark.parametrize(
    "hidden",
    [
        paragraph("We pay 40.", run="<w:vanish/>"),
        paragraph("We pay 40.", run='<w:rStyle w:val="Note"/>'),
        paragraph("We pay 40.", "Inside"),
    ],
    ids=["itself", "its style", "its paragraph's style"],
)
def test_text_is_hidden_in_several_ways(hidden: str, space: str) -> None:
    shown = f"<w:p><w:r><w:t>The boat costs 90 EUR.</w:t></w:r></w:p>{paragraph('Seen.', 'Inside', SEEN)}"
    with zipfile.ZipFile(io.BytesIO(document(shown + hidden))) as usual:
        own = W.partition('"')[2].strip('"')
        parts = {name: usual.read(name).decode().replace(own, space or own) for name in usual.namelist()}
    reading = read(zipped(parts), "boats.docx")
    assert reading.text == "The boat costs 90 EUR.\n\nSeen."
    assert reading.warnings[0].startswith("Hidden text was left out.")


def test_a_number_that_is_none_hides_nothing_and_harms_nothing() -> None:
    assert [whole(number) for number in ("²", "", None, "9" * 5000, " 12 ")] == [None, None, None, None, 12]


def test_an_entry_of_an_index_is_no_hidden_text() -> None:
    entry = '<w:r><w:rPr><w:vanish/></w:rPr><w:instrText> XE "tent" </w:instrText></w:r>'
    reading = read(document(paragraph("Tents are dried first.").replace("</w:p>", f"{entry}</w:p>")), "tents.docx")
    assert (reading.text, reading.warnings) == ("Tents are dried first.", [])


OPEN = "urn:oasis:names:tc:opendocument:xmlns"


def ods(tables: str, styles: str = "") -> bytes:
    spaces = " ".join(f'xmlns:{name}="{OPEN}:{name}:1.0"' for name in ("table", "office", "style", "text"))
    content = (
        f"<office:document-content {spaces}><office:automatic-styles>{styles}</office:automatic-styles><office:body>"
        f"<office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = f'<manifest:manifest xmlns:manifest="{OPEN}:manifest:1.0"/>'
    files = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content}
    return zipped({**files, "META-INF/manifest.xml": manifest})


def open_row(*cells: str | tuple[str, int]) -> str:
    """A row whose cells may each stand for several."""
    written = "<table:table-row>"
    for cell in cells:
        text, times = (cell, 1) if isinstance(cell, str) else cell
        repeated = f'office:value-type="string" table:number-columns-repeated="{times}"'
        written += f"<table:table-cell {repeated}><text:p>{text}</text:p></table:table-cell>"
    return f"{written}</table:table-row>"


def test_hidden_sheets_and_columns_of_an_opendocument_file_are_left_out() -> None:
    columns = '<table:table-column/><table:table-column table:visibility="collapse"/>'

    def sheet(style: str, *lines: tuple[str, ...]) -> str:
        written = "".join(open_row(*line) for line in lines)
        return f'<table:table table:name="{style}" table:style-name="{style}">{columns}{written}</table:table>'

    gone = '<style:style style:name="gone"><style:table-properties table:display="false"/></style:style>'
    sheets = sheet("seen", ("Part", "Cost"), ("Filter", "3 EUR")) + sheet("gone", ("Margin", "x"), ("55%", "y"))
    reading = read(ods(sheets, gone), "prices.ods")
    assert "Filter" in reading.text
    assert not any(secret in reading.text for secret in ("3 EUR", "55%", "Cost"))
    assert reading.warnings[0].startswith("1 hidden sheet and 1 hidden column were left out.")


def test_cells_that_a_repeated_one_stands_for_are_left_out_only_where_their_column_is_hidden() -> None:
    hidden = '<table:table-column table:visibility="collapse"/>'
    columns = f"<table:table-column/><table:table-column/>{hidden}<table:table-column/>"
    lines = open_row("Day", "Monday", "Tuesday", "Wednesday") + open_row("Hours", ("9:00-17:00", 3))
    reading = read(ods(f'<table:table table:name="Hours">{columns}{lines}</table:table>'), "hours.ods")
    assert "| Hours | 9:00-17:00 |  | 9:00-17:00 |" in reading.text
    assert reading.warnings[0].startswith("1 hidden column was left out.")


def test_a_sheet_that_hides_more_columns_than_there_are_takes_no_memory() -> None:
    column = '<table:table-column table:visibility="collapse" table:number-columns-repeated="16384"/>'
    sheet = f'<table:table table:name="S">{2_000 * column}{open_row(*("a" for _ in range(5)))}</table:table>'
    tracemalloc.start()
    try:
        data = ods(sheet)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _, warnings = office_hidden.shown(archive, data, "ods")
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()
    assert warnings[0].startswith("5 hidden columns were left out.")
