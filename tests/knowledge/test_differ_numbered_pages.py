"""Pages called by a number and a letter, and headings that call things new: which tell two things apart."""

import time

import pytest

from frontdesk.knowledge.staleness.differ import contradict
from frontdesk.knowledge.staleness.states import statements
from tests.knowledge.test_differ import found

LATE = "The late fee is £{}."
PIANOS = "Digital pianos have a guarantee of {} years."


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("Note 8a", "Note 8b"), ("Notes 8a", "Notes 8b"), ("Memo 3a", "Memo 3b"), ("Info sheet 2a", "Info sheet 2b"),
        ("Part 1a", "Part 1b"), ("Page 4a", "Page 4b"), ("Leaflet 3a", "Leaflet 3b"), ("Blatt 1a", "Blatt 1b"),
        ("Notiz 8a", "Notiz 8b"), ("Fiche 2a", "Fiche 2b"), ("Hoja 1a", "Hoja 1b"), ("Note 8", "Note 9"),
        ("8a", "8b"), ("FAQ 2a", "FAQ 2b"), ("Page A", "Page B"), ("Leaflet 1", "Leaflet 2"), ("v1", "v2"),
        ("Prices 2025", "Prices 2026"), ("Document 8a", "Document 8b"),
    ],
)  # fmt: skip
def test_a_page_called_by_a_number_is_no_other_thing(title: str, other: str) -> None:
    for sentence in (LATE, PIANOS):
        assert found(sentence.format(2), sentence.format(3), title, other)
        assert found(sentence.format(3), sentence.format(2), other, title)


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("Room 8a", "Room 8b"), ("Flat 2a", "Flat 2b"), ("Class 7a", "Class 7b"), ("Gate 3a", "Gate 3b"),
        ("Hall 1a", "Hall 1b"), ("Zimmer 3a", "Zimmer 3b"), ("Table 2a", "Table 2b"), ("Course 1", "Course 2"),
        ("Plan 1a", "Plan 1b"), ("Model 3a", "Model 3b"), ("Note: York", "Note: Leeds"),
    ],
)  # fmt: skip
def test_a_thing_called_by_a_number_is_another(title: str, other: str) -> None:
    assert not found(LATE.format(20), LATE.format(30), title, other)
    assert not found(LATE.format(30), LATE.format(20), other, title)


@pytest.mark.parametrize(
    ("above", "other_above"),
    [
        ("New pianos", "Homepage"), ("Leaflet > New pianos", "Homepage"), ("New pianos", "Homepage > Digital pianos"),
        ("New pianos", "FAQ"),
    ],
)  # fmt: skip
def test_that_what_is_sold_is_new_tells_nothing_apart(above: str, other_above: str) -> None:
    assert found(PIANOS.format(3), PIANOS.format(5), above, other_above)
    assert found(PIANOS.format(5), PIANOS.format(3), other_above, above)


@pytest.mark.parametrize(
    ("one", "other", "above", "other_above"),
    [
        (PIANOS.format(3), PIANOS.format(5), "New pianos", "Used pianos"),
        (PIANOS.format(3), PIANOS.format(5), "Used pianos", "Homepage"),
        (PIANOS.format(3), PIANOS.format(5), "New pianos", "Second-hand pianos"),
        (PIANOS.format(3), PIANOS.format(5), "New pianos", "Refurbished pianos"),
        (PIANOS.format(3), "Grand pianos have a guarantee of 5 years.", "New pianos", "Homepage"),
        (PIANOS.format(5), "Used digital pianos have a guarantee of 2 years.", "New pianos", "Homepage"),
        ("It has a guarantee of 5 years.", "It has a guarantee of 2 years.", "New pianos", "Homepage"),
        ("The deposit is £20.", "The deposit is £40.", "New pianos", "Homepage"),
        ("The fee is £20.", "The fee is £30.", "New members", "Homepage"),
        ("Students have 2 weeks of leave.", "Students have 3 weeks of leave.", "New students", "Homepage"),
        ("Rooms cost £80.", "Rooms cost £60.", "New rooms", "Old rooms"),
        ("Bikes cost £20.", "Bikes cost £30.", "Used bikes", "Bikes"),
        ("Dogs cost £4 a night on the campsite.", "Dogs cost £2 a night.", "Leaflet", "Homepage > Cabins"),
    ],
)
def test_what_is_used_or_of_another_kind_is_told_apart(one: str, other: str, above: str, other_above: str) -> None:
    assert not found(one, other, above, other_above)
    assert not found(other, one, other_above, above)


@pytest.mark.parametrize(
    "word", ["refund ", "until ", "served ", "cancel or ", "two ", "is ", "kept at ", "deposit ", "a", "11 ", "we pay "]
)
def test_a_text_of_one_word_takes_no_time(word: str) -> None:
    began = time.process_time()
    for length in (390, 990, 4_000):
        text = f"{(word * length)[:length]} costs £5 until 11."
        (said,) = statements(text, [(0, len(text))], "Leaflet")
        (other,) = statements("Breakfast is served until 10.", [(0, 29)], "Homepage")
        assert not any(contradict(here, there) for here in said for there in other)
    assert time.process_time() - began < 0.5
