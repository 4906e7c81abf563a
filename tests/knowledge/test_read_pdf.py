"""PDF files: text with the place of each page in it, and pages that are only pictures."""

import struct
from pathlib import Path

import pytest
from kreuzberg import render_pdf_page

from frontdesk.knowledge.readers import Limits, ReadError, read
from frontdesk.knowledge.readers.layout import Block, page_markdown
from frontdesk.knowledge.readers.recognize import is_installed

PICTURE_OBJECT = (
    b"<< /Type /XObject /Subtype /Image /Width 4 /Height 4 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 16 >>\n"
    b"stream\n" + bytes(range(0, 160, 10)) + b"\nendstream"
)
SHOWN_OBJECT = "q 200 0 0 200 50 500 cm /Im1 Do Q"


def lines(*texts: str, size: int = 11) -> str:
    return f"BT /F1 {size} Tf 14 TL 50 780 Td " + " ".join(f"({text}) Tj T*" for text in texts) + " ET"


def pdf(*pages: str, picture: bytes = PICTURE_OBJECT, title: str = "") -> bytes:
    """A PDF with one content stream a page, each able to show the picture Im1, that says this title of itself."""
    contents = [page.encode("latin-1") for page in pages]
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        picture,
    ]
    for number, content in enumerate(contents):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> "
            b"/XObject << /Im1 4 0 R >> >> /Contents %d 0 R >>" % (6 + 2 * number)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    escaped = title.replace("(", "\\(").replace(")", "\\)")
    objects.append(f"<< /Title ({escaped}) >>".encode())
    data, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    end = b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    return (
        data
        + end
        + b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, size - 1, len(data))
    )


def test_each_page_begins_where_the_reading_says() -> None:
    reading = read(pdf(lines("Delivery takes two days."), lines("Returns take sixty days.")), "help-pages.pdf")
    assert reading.pages == 2
    first, second = reading.page_starts
    assert reading.text[first:second].strip() == "Delivery takes two days."
    assert reading.text[second:] == "Returns take sixty days."
    assert reading.title == "help pages"


def scan(text: str, folder: Path) -> bytes:
    """A PDF whose only page is a picture of a page that shows this text; PNG and PDF pack pictures alike."""
    original = folder / "original.pdf"
    original.write_bytes(pdf(lines(text, size=24)))
    png = render_pdf_page(original, 0, dpi=150)
    width, height, depth, colors = struct.unpack(">IIBB", png[16:26])
    assert (depth, colors) == (8, 2)
    packed, at = b"", 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        packed += png[at + 8 : at + 8 + length] if png[at + 4 : at + 8] == b"IDAT" else b""
        at += 12 + length
    head = (
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter"
        b" /FlateDecode /DecodeParms << /Predictor 15 /Colors 3 /Columns %d >> /Length %d >>\nstream\n"
    )
    picture = head % (width, height, width, len(packed)) + packed + b"\nendstream"
    return pdf("q 595 0 0 842 0 0 cm /Im1 Do Q", picture=picture)


@pytest.mark.skipif(not is_installed(), reason="Tesseract is not installed")
def test_text_on_a_scan_is_recognized(tmp_path: Path) -> None:
    reading = read(scan("The ferry to Hanko leaves at nine", tmp_path), "scan.pdf")
    assert "ferry to Hanko leaves at nine" in reading.text
    assert (reading.pages, reading.warnings) == (1, [])


@pytest.mark.skipif(is_installed(), reason="Tesseract is installed")
def test_a_scan_is_pictures_only() -> None:
    with pytest.raises(ReadError) as caught:
        read(pdf(SHOWN_OBJECT), "scan.pdf")
    assert caught.value.code == "pictures_only"
    assert caught.value.sentence == (
        "This PDF holds pictures of pages, not text. Text recognition isn't installed on this server. "
        "Upload a PDF with text, or ask your administrator to install Tesseract."
    )


def test_pages_that_are_pictures_are_counted_and_empty_sheets_are_not() -> None:
    reading = read(pdf(lines("Some words here."), SHOWN_OBJECT, "", lines("And some more words.")), "a.pdf")
    assert reading.warnings == ["1 of 4 pages holds only a picture. The other 3 are in use."]
    assert reading.pages == 4
    assert read(pdf(lines("Some words here."), ""), "a.pdf").warnings == []


def test_more_pages_than_allowed() -> None:
    with pytest.raises(ReadError) as caught:
        read(pdf(*[lines("One page.")] * 4), "a.pdf", limits=Limits(max_pages=3))
    assert caught.value.code == "too_many_pages"
    assert "has 4 pages. Files can have up to 3." in caught.value.sentence


def test_words_cut_at_the_line_end_are_whole_again() -> None:
    text = "Our ware\x02house sends Black\x02White parcels every work\x02\ning day\nfrom nine."
    assert page_markdown([Block("paragraph", text)], text) == (
        "Our warehouse sends Black-White parcels every working day from nine."
    )


def test_wrapped_lines_join_and_rows_stay_rows() -> None:
    text = "The refund reaches your account within five working\ndays.\nIreland 4.95\nGermany 7.95"
    assert page_markdown([Block("paragraph", text)], text).splitlines() == [
        "The refund reaches your account within five working days.",
        "Ireland 4.95",
        "Germany 7.95",
    ]


def test_a_mark_taken_for_a_ligature_is_a_mark_again() -> None:
    assert page_markdown([Block("paragraph", "Hello, Worldfi")], "Hello, World!") == "Hello, World!"
    assert page_markdown([Block("paragraph", "the office")], "the of!ce") == "the office"


def test_only_headings_become_headings() -> None:
    blocks = [
        Block("heading", "Care of your tent", 2),
        Block("heading", "x", 2),
        Block("heading", "It is dry.", 2),
        Block("list_item", "• Dry it"),
        Block("list_item", "• Store it"),
    ]
    plain = "Care of your tent\nx\nIt is dry.\n• Dry it\n• Store it"
    assert page_markdown(blocks, plain) == "## Care of your tent\n\nx\n\nIt is dry.\n\n- Dry it\n- Store it"


def test_text_that_the_layout_lost_is_taken_from_the_page() -> None:
    plain = "A line.\nA long paragraph that the layout analysis did not see."
    assert page_markdown([Block("paragraph", "A line.")], plain) == plain
