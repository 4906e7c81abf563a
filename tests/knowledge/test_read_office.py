"""Office files: text, structure and language; what kreuzberg cannot read is read from the XML."""

import io
import itertools
import zipfile

import pytest

from frontdesk.knowledge.readers import ReadError, read
from frontdesk.knowledge.readers.office import tidy
from tests.conftest import DATA

needs_data = pytest.mark.skipif(not DATA.exists(), reason="the shared files are not here")
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def zipped(entries: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def docx(*paragraphs: tuple[str, str]) -> bytes:
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
        for style, text in paragraphs
    )
    override = f'<Override PartName="/word/document.xml" ContentType="{MAIN}"/>'
    return zipped(
        {
            "[Content_Types].xml": f'<?xml version="1.0"?><Types xmlns="{TYPES}">{override}</Types>',
            "word/document.xml": f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>',
        }
    )


def test_a_word_file_keeps_its_headings() -> None:
    reading = read(docx(("Heading1", "Returns"), ("Normal", "You have 60 days.")), "returns.docx")
    assert reading.text.lstrip("#") == " Returns\n\nYou have 60 days."
    assert reading.text.startswith("#")
    assert reading.title == "Returns"


def test_a_word_file_under_another_name_is_still_one() -> None:
    assert read(docx(("Normal", "You have 60 days.")), "returns.pdf").text == "You have 60 days."


def test_a_word_file_without_words_is_empty() -> None:
    with pytest.raises(ReadError) as caught:
        read(docx(), "blank.docx")
    assert caught.value.sentence == '"blank.docx" has no text in it. Nothing was added.'


def test_a_presentation_that_kreuzberg_refuses_is_read_slide_by_slide() -> None:
    def slide(*texts: str) -> str:
        return f"<x {A}>" + "".join(f"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>" for text in texts) + "</x>"

    slides = {f"ppt/slides/slide{n}.xml": slide(f"Slide {n}", "A point") for n in (10, 2, 1)}
    text = read(zipped({"ppt/presentation.xml": "<broken", **slides}), "deck.pptx").text
    assert text == "## Slide 1\n\nA point\n\n## Slide 2\n\nA point\n\n## Slide 10\n\nA point"


def doctype(declared: str) -> str:
    return f"<!DOCTYPE x [{declared}]>"


BOMB = '<!ENTITY a "lol">' + "".join(
    f'<!ENTITY {name} "{10 * f"&{before};"}">' for before, name in itertools.pairwise("abcdefghij")
)


@pytest.mark.parametrize(
    ("name", "files"),
    [
        (
            "deck.pptx",
            {
                "ppt/presentation.xml": "<broken",
                "ppt/slides/slide1.xml": doctype('<!ENTITY e SYSTEM "file:///etc/hostname">')
                + f"<x {A}><a:p><a:t>Hello &e;</a:t></a:p></x>",
            },
        ),
        (
            "letter.docx",
            {"word/document.xml": f"{doctype(BOMB)}<w:document {W}><w:p><w:t>&j;</w:t></w:p></w:document>"},
        ),
        ("rates.xlsx", {"xl/workbook.xml": "<x/>", "xl/sharedStrings.xml": f"{doctype(BOMB)}<sst><t>&b;</t></sst>"}),
        (
            "letter.odt",
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "content.xml": f"{doctype(BOMB)}<office><p>Hello &a;</p></office>",
            },
        ),
    ],
    ids=["of another file", "one in another", "in a workbook", "of OpenDocument"],
)
def test_a_file_that_makes_its_texts_of_entities_says_so(name: str, files: dict[str, str]) -> None:
    with pytest.raises(ReadError) as caught:
        read(zipped(files), name)
    assert caught.value.code == "entities"
    assert caught.value.sentence.startswith(f'"{name}" makes its texts of abbreviations of its own')


def test_a_file_that_declares_entities_and_uses_none_is_read() -> None:
    slide = doctype(BOMB) + f"<x {A}><a:p><a:t>Salt &amp; pepper</a:t></a:p></x>"
    assert read(zipped({"ppt/presentation.xml": "<broken", "ppt/slides/slide1.xml": slide}), "deck.pptx").text == (
        "## Salt & pepper"
    )


def test_a_mail_has_its_subject_and_day_and_nobodys_address() -> None:
    people = b"From: Ann <ann@shop.example>\r\nTo: b@shop.example\r\nCc: c@shop.example\r\n"
    date = b"Date: Tue, 5 May 2026 10:00:00 +0200\r\n"
    reading = read(people + date + b"Subject: Your parcel\r\n\r\nIt left today. Ask help@shop.example.\r\n", "mail.eml")
    assert reading.title == "Your parcel"
    assert reading.text == "# Your parcel\n\nDate: 2026-05-05\n\nIt left today. Ask help@shop.example."


@needs_data
def test_attachments_of_an_outlook_mail_are_named_in_a_warning() -> None:
    data = (DATA / "documents/office/msg_with_attachment.msg").read_bytes()
    assert read(data, "mail.msg").warnings == [
        'The mail\'s attachments were not read: "test.txt", "report.pdf". Upload them as files of their own.'
    ]


def test_a_table_on_an_opendocument_slide_is_a_table() -> None:
    spaces = 'xmlns:d="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    spaces += 'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    spaces += 'xmlns:x="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    cells = [["Cut", "Price"], ["Men", "20 EUR"]]
    rows = "".join(
        f"<t:table-row>{''.join(f'<t:table-cell><x:p>{c}</x:p></t:table-cell>' for c in row)}</t:table-row>"
        for row in cells
    )
    content = f"<o {spaces}><d:page><x:p>Haircuts</x:p><t:table>{rows}</t:table></d:page></o>"
    files = {"mimetype": "application/vnd.oasis.opendocument.presentation", "content.xml": content}
    text = read(zipped(files), "deck.odp").text
    assert text == "## Haircuts\n\n| Cut | Price |\n| --- | --- |\n| Men | 20 EUR |"


@needs_data
def test_the_numbers_of_a_chart_are_a_table() -> None:
    text = read((DATA / "documents/office/pptx_chart.pptx").read_bytes(), "deck.pptx").text
    assert "| --- |" in text
    assert any(line.startswith("| ") and any(map(str.isdigit, line)) for line in text.split("\n"))


@needs_data
def test_old_office_files_keep_no_codes() -> None:
    folder = DATA / "documents/office"
    document = read((folder / "legacy_sample.doc").read_bytes(), "a.doc").text
    assert "Figure 1: This is a cute duckling" in document
    assert "&#9;" not in document
    slides = read((folder / "legacy_sample.ppt").read_bytes(), "a.ppt")
    assert "Master" not in slides.text
    assert slides.title == "a"
    assert slides.warnings[0].startswith("Tables in this old kind of file can't be told from other text.")


def test_needless_escapes_and_pictures_go_and_needful_escapes_stay() -> None:
    raw = (
        "# 0\\. Version\n\n1\\. not a list, \\<b@shop.example\\>\n\n![](media/image1.png)\n\n| a \\| b |\n\n<u>Note</u>"
    )
    assert tidy(raw) == "# 0. Version\n\n1\\. not a list, <b@shop.example>\n\n| a \\| b |\n\nNote"
