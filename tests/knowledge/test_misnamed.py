"""Content that its name or its server calls something else is what it is, and bytes that are no text are refused."""

import pytest

from frontdesk.knowledge.readers import ReadError, read

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
PAGE = b"<html><body><h1>Boats</h1><p>The boat to Hanko leaves at nine each morning.</p></body></html>"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (PNG, "unreadable_kind"),
        (b"%!PS\x00" + bytes(range(256)) * 20, "not_text"),
        (bytes(range(256)) * 40, "not_text"),
        (b"<html>" + bytes(range(1, 9)) * 400, "not_text"),
    ],
)
def test_bytes_that_a_server_calls_a_page_are_refused(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(data, "https://shop.example/logo", kind="html")
    assert caught.value.code == code


@pytest.mark.parametrize("data", [PAGE.replace(b"each", b"ea\x00ch"), PAGE.decode().encode("utf-16")])
def test_a_page_with_an_odd_byte_or_of_wide_characters_is_read(data: bytes) -> None:
    assert "leaves at nine" in read(data, "https://shop.example/", kind="html").text


def test_a_page_that_declares_entities_of_its_own_is_refused() -> None:
    data = b'<!DOCTYPE html [<!ENTITY e "a lot of words">]><html><body><p>&e;&e;&e;</p></body></html>'
    with pytest.raises(ReadError) as caught:
        read(data, "entities.html")
    assert caught.value.code == "entities"


@pytest.mark.parametrize("name", ["faq.csv", "faq.txt", "faq"])
def test_json_under_another_name_is_read_as_json(name: str) -> None:
    pairs = read(b'[{"question": "Are there showers?", "answer": "Yes, at 1 EUR."}]', name).pairs
    assert [(pair.question, pair.answer) for pair in pairs] == [("Are there showers?", "Yes, at 1 EUR.")]


@pytest.mark.parametrize(
    ("data", "name"), [(b"[note] The boat leaves at nine.\n", "a.txt"), (b"[a],[b]\n1,2\n3,4\n", "a.csv")]
)
def test_a_text_that_begins_with_a_bracket_stays_one(data: bytes, name: str) -> None:
    reading = read(data, name)
    assert not reading.pairs
    assert reading.text.count("[") >= 1


@pytest.mark.parametrize("data", [b"%PDF-1.7\n" + bytes(range(256)) * 9, b"PK\x03\x04" + bytes(4_000)])
def test_what_is_damaged_is_called_no_more_than_that(data: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        read(data, "manual.docx" if data.startswith(b"PK") else "manual.pdf")
    assert "is damaged, so it can't be read." in caught.value.sentence
    assert "cut off" not in caught.value.sentence
