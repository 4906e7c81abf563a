"""Lines that are made to be slow to read, long lists of sizes or a greeting over and over, are read at once."""

import time
from collections.abc import Iterator

import pytest

from frontdesk.answers.asked.greeted_in import greeted_in
from frontdesk.answers.phrases import spoken
from frontdesk.answers.quoted.price_rows import price_rows

SIZES = [str(size) for size in range(20, 900)]


@pytest.fixture(autouse=True)
def at_once() -> Iterator[None]:
    begun = time.perf_counter()
    yield
    assert time.perf_counter() - begun < 1


@pytest.mark.parametrize("joint", [",", " ", ", ", "/", ".", " per "])
def test_a_row_of_many_sizes_is_told(joint: str) -> None:
    row = f"| Felt slippers (sizes {joint.join(SIZES)} sizes) | 20 EUR |"
    found = price_rows("How much are felt slippers?", "en", "Prices", f"| Item | Price |\n|---|---|\n{row}")
    assert found.told == {row}


@pytest.mark.parametrize("name", ["Massage, 60 min", "Massage for 1 hour", "Massage per person", "Massage, 1.5 hours"])
def test_for_how_much_a_price_is_makes_no_other_thing_of_a_row(name: str) -> None:
    row = f"| {name} | 60 EUR |"
    found = price_rows("How much is a massage?", "en", "Prices", f"| Item | Price |\n|---|---|\n{row}")
    assert found.just == {row}


@pytest.mark.parametrize("word", ["hej", "moin", "god morgon", "hallo", "guten", "hola"])
def test_a_greeting_over_and_over_is_none_with_something_behind(word: str) -> None:
    assert greeted_in(f"{word} " * 30 + "!x") is None
    spoken(f"{word} " * 400 + "!x")


@pytest.mark.parametrize(("said", "language"), [("Hej hej!", "sv"), ("Moin moin", "de"), ("Hej", "sv"), ("Moin", "de")])
def test_who_greets_twice_greets(said: str, language: str) -> None:
    assert greeted_in(said) == language
