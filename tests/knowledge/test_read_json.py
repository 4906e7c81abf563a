"""JSON: pairs where it holds them, and Markdown that a person can read."""

import pytest

from frontdesk.knowledge.readers import ReadError, read


def test_objects_become_sections_and_short_ones_a_table() -> None:
    text = read(
        b'{"title": "Fern Outdoor", "openingHours": {"monday": "9-17", "sunday": null},'
        b' "stores": [{"city": "Oulu", "open": true}, {"city": "Turku", "open": false}],'
        b' "pages": [{"title": "Returns", "body": "<p>You have <b>60</b> days.</p><p>Ask us.</p>",'
        b' "tags": ["a", "b"]}]}',
        "site.json",
    )
    assert text.title == "Fern Outdoor"
    assert "## opening Hours\n\n- monday: 9-17" in text.text
    assert "| Oulu | yes |" in text.text
    assert "### Returns\n\n- tags: a; b\n\nYou have 60 days.\nAsk us." in text.text


def test_lists_of_questions_become_pairs() -> None:
    reading = read(
        b'{"faq": [{"question": "Do you ship to Norway?", "answer": "Yes.", "alternatives": ["Norway delivery?"]},'
        b' {"q": "And to Chile?", "a": "No."}, {"question": "Unanswered?"}]}',
        "faq.json",
    )
    assert [(p.question, p.answer, p.phrasings) for p in reading.pairs] == [
        ("Do you ship to Norway?", "Yes.", ("Norway delivery?",)),
        ("And to Chile?", "No.", ()),
    ]


def test_lines_of_json_are_a_list() -> None:
    assert (
        "| Hanko | 11 |" in read(b'{"route": "Hanko", "price": 11}\n{"route": "Turku", "price": 9}\n', "a.jsonl").text
    )


@pytest.mark.parametrize("data", [b'{"a": [1, 2', b'{"a": ' + b"9" * 5_000 + b"}"])
def test_broken_json_says_so(data: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        read(data, "a.json")
    assert caught.value.code == "damaged"


def test_deep_json_is_still_text() -> None:
    assert "42" in read(b'{"a":' * 50 + b"42" + b"}" * 50, "deep.json").text


def test_text_that_is_called_json_is_text() -> None:
    assert read(b"We open at nine.", "hours.json").text == "We open at nine."


def test_lists_inside_lists_inside_lists_are_called_what_they_are() -> None:
    with pytest.raises(ReadError, match="more levels than can be read"):
        read(b"[" * 100_000 + b"]" * 100_000, "nested.json")
