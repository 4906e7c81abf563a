"""What any reader promises: the kind is found in the content, and every failure has its code and final sentence."""

import io
import pickle
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.knowledge.readers import READERS, Limits, ReadError, read, took_too_long
from frontdesk.knowledge.readers.kind import ENDINGS
from frontdesk.knowledge.readers.reading import some_pages_are_pictures


def zipped(**entries: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def failure(data: bytes, name: str, limits: Limits | None = None) -> ReadError:
    with pytest.raises(ReadError) as caught:
        read(data, name, limits=limits or Limits())
    return caught.value


@pytest.mark.parametrize(
    ("data", "name", "code", "sentence"),
    [
        (b"", "notes.txt", "empty", '"notes.txt" has no text in it. Nothing was added.'),
        (b" \n\t\n", "notes.txt", "empty", '"notes.txt" has no text in it. Nothing was added.'),
        (
            b"AC1027\x00\x00\x00\x01\x02\x03" * 50,
            "plan.dwg",
            "unreadable_kind",
            "Frontdesk can't read .dwg files. Export it as PDF, or paste its text.",
        ),
        (
            b"\x89PNG\r\n\x1a\n\x00\x00\x00",
            "photo",
            "unreadable_kind",
            '"photo" is a PNG picture. Frontdesk can\'t read pictures. '
            "Paste the text in it, or upload a document that holds it.",
        ),
        (
            b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" * 20,
            "price-list.pdf",
            "unreadable_kind",
            '"price-list.pdf" is a JPEG picture. Frontdesk can\'t read pictures. '
            "Paste the text in it, or upload a document that holds it.",
        ),
        (
            b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00" * 20,
            "tour.docx",
            "unreadable_kind",
            '"tour.docx" is an MP4 video. Frontdesk can\'t read video. Upload what is said in it as a text.',
        ),
        (
            b"Rar!\x1a\x07\x01\x00" + bytes(range(256)),
            "help.zip",
            "unreadable_kind",
            '"help.zip" is a RAR archive. Frontdesk can\'t read archives of this kind. Upload the files inside it.',
        ),
        (
            bytes(range(256)),
            "thing",
            "unreadable_kind",
            "Frontdesk can't read files of this kind. Export it as PDF, or paste its text.",
        ),
        (
            b"PK\x03\x04 cut off",
            "manual.docx",
            "damaged",
            '"manual.docx" is damaged, so it can\'t be read. Open it on your computer, save it again, and upload it.',
        ),
        (
            b"%PDF-1.7\nnothing more",
            "manual.pdf",
            "damaged",
            '"manual.pdf" is damaged, so it can\'t be read. Open it on your computer, save it again, and upload it.',
        ),
        (
            zipped(**{"a.pdf": b"%PDF-1.7"}),
            "archive.zip",
            "too_deep",
            '"archive.zip" is an archive inside another file. An archive in an archive is opened, one in that is not, '
            "nor one in a mail. Upload it by itself.",
        ),
    ],
)
def test_a_file_that_cannot_be_used_says_why(data: bytes, name: str, code: str, sentence: str) -> None:
    error = failure(data, name)
    assert (error.code, error.sentence) == (code, sentence)


def test_a_file_over_the_limit_is_not_opened() -> None:
    error = failure(bytes(212 * 1024 * 1024), "catalog.pdf")
    assert error.code == "too_big"
    assert error.sentence == (
        '"catalog.pdf" is 212 MB. Files can be up to 50 MB. Split it, or upload the parts you need.'
    )


def test_a_file_a_little_over_the_limit_does_not_read_as_the_limit() -> None:
    assert '"a.txt" is 2 MB. Files can be up to 1 MB.' in str(failure(b"x" * 1_048_577, "a.txt", Limits(1024**2)))


def test_an_office_file_that_unpacks_to_a_bomb_is_not_opened() -> None:
    bomb = zipped(**{"word/document.xml": b"<w:document/>", "word/media/image1.bmp": bytes(20_000_000)})
    error = failure(bomb, "letter.docx", Limits(expansion_floor=1_000_000))
    assert error.code == "unpacks_too_big"
    assert error.sentence == (
        '"letter.docx" unpacks to more than 200 times its size. It was not opened. '
        "Open it on your computer, save it again, and upload it."
    )


def test_a_bomb_that_understates_its_size_is_counted() -> None:
    bomb = bytearray(zipped(**{"word/document.xml": bytes(20_000_000)}))
    said, lie = (20_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little")
    assert bytes(bomb).count(said) == 2
    error = failure(bytes(bomb).replace(said, lie), "letter.docx", Limits(expansion_floor=1_000_000))
    assert error.code == "unpacks_too_big"


def test_an_encrypted_office_file_is_locked() -> None:
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + b"\x3e\x00\x03\x00\xfe\xff\x09\x00\x06\x00"
    data = header.ljust(512, b"\x00") + "EncryptedPackage".encode("utf-16-le").ljust(1024, b"\x00")
    error = failure(data, "prices.xlsx")
    assert error.code == "locked"
    assert (
        error.sentence == '"prices.xlsx" is locked with a password. Save a copy without the password and upload that.'
    )


def test_a_wrong_ending_does_not_hide_what_a_file_is() -> None:
    page = b"<!DOCTYPE html><title>Opening hours</title><h1>Opening hours</h1><p>We are open from nine to five.</p>"
    assert read(page, "hours.txt").title == "Opening hours"
    mail = b"From: a@shop.example\nTo: b@shop.example\nSubject: Your order\n\nThe parcel left today.\n"
    assert read(mail, "download").title == "Your order"
    assert "only text" in read(b"This is only text.", "fake.pdf").text


def test_a_text_that_starts_like_another_kind_is_a_text() -> None:
    for start in ("BM", "MZ", "ID3", "BZh", "GIF89a", "OggS"):
        assert read(f"{start} is how this text begins.".encode(), "notes.txt").text.startswith(start)


def test_text_is_fit_for_a_database() -> None:
    text = read("a\r\nb\x0c\x01\ufeffc\x7f\n\n\n\n\nd".encode(), "odd.txt").text
    assert text == "a\nb\n\ufeffc\n\nd"


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("utf-8-sig", "Größe, naïve, 10 €"),
        ("utf-16", "Größe, naïve, 10 €"),
        ("utf-16-le", "Delivery takes two days"),
        ("utf-16-be", "Delivery takes two days"),
        ("cp1252", "Die Größe können Sie ändern, auch später, für 10 €. Das Gerät wird schön verpackt."),
        ("cp1251", "Доставка занимает два рабочих дня, возврат бесплатный в течение месяца."),
        ("shift_jis", "返品は商品到着後三十日以内に限ります。送料はお客様のご負担となります。"),
    ],
)
def test_text_of_any_encoding_is_read(encoding: str, words: str) -> None:
    assert read(words.encode(encoding), "notes.txt").text == words


def test_a_part_scanned_file_says_how_much_is_in_use() -> None:
    assert some_pages_are_pictures(12, 88) == "12 of 88 pages hold only pictures. The other 76 are in use."
    assert some_pages_are_pictures(1, 2) == "1 of 2 pages holds only a picture. The other 1 is in use."


def test_a_failure_crosses_from_one_process_to_another() -> None:
    error = pickle.loads(pickle.dumps(took_too_long("atlas.pdf", Limits())))
    assert error.code == "took_too_long"
    assert str(error) == (
        'Reading "atlas.pdf" took longer than 10 minutes and was stopped. '
        "Try again at a quieter time, or split the file."
    )


def test_every_ending_has_a_reader() -> None:
    assert set(ENDINGS.values()) - {"zip"} <= set(READERS)


STARTS = [
    b"",
    b"%PDF-1.4\n",
    b"PK\x03\x04",
    b"{\\rtf1 ",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"<html>",
    b"---\ntitle: ",
]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(STARTS), st.binary(max_size=600) | st.text(max_size=300), st.sampled_from(sorted(ENDINGS)))
def test_any_bytes_end_in_text_or_in_a_sentence(start: bytes, rest: bytes | str, ending: str) -> None:
    tail = rest if isinstance(rest, bytes) else rest.encode()
    try:
        reading = read(start + tail, f"file{ending}")
    except ReadError as error:
        assert error.code and error.sentence.endswith(".")
    else:
        assert reading.text and "\x00" not in reading.text
        assert reading.title
        reading.text.encode()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", b'{"bread": "3 EUR\x00"}'),
        ("a.csv", b"bread,price\nrye\x00,3\n"),
        ("a.md", b"# Bread\n\nrye\x00"),
        ("a.txt", b"\x00\x01\x02"),
        ("late.json", b'{"bread": "' + b"rye " * 4_000 + b'\x00", ]'),
    ],
)
def test_a_text_with_bytes_that_no_text_has_is_not_said_to_be_cut_off(name: str, data: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        read(data, name)
    assert caught.value.code == "not_text"
    assert "cut off" not in caught.value.sentence
    with pytest.raises(ReadError) as caught:
        read(b'{"bread": ', "cut.json")
    assert caught.value.code == "damaged"
