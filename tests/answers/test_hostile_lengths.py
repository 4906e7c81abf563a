"""Lines that are made to be slow to read, long lists of sizes or a greeting over and over, are read at once."""

import time
from collections.abc import Iterator

import pytest

from frontdesk.answers.asked.confirming import figure_asked
from frontdesk.answers.asked.greeted_in import greeted_in
from frontdesk.answers.phrases import spoken
from frontdesk.answers.quoted.price_rows import price_rows
from frontdesk.knowledge.crawl import look
from frontdesk.knowledge.readers.number_format import TimeFormat, understood

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


@pytest.mark.parametrize("words", ["you ", "has to pay ", "right, ", "no no ", "do i have to pay "])
def test_a_figure_to_confirm_is_found_behind_the_same_words_over_and_over(words: str) -> None:
    asked = f"is the excess {words * 12}£50 {words * 12}x?"
    assert figure_asked(asked[-150:], "en")


def test_a_format_of_a_cell_that_is_no_time_is_seen_at_once() -> None:
    assert not isinstance(understood("ymdhs" * 400 + "!x"), TimeFormat)
    assert isinstance(understood("dd/mm/yyyy hh:mm"), TimeFormat)
    assert isinstance(understood("hh:mm:ss.000 am/pm"), TimeFormat)


@pytest.mark.parametrize("said", ["\n" * 3_000 + "x", "0;" + " " * 3_000, "5" + " " * 3_000 + "x"])
def test_a_page_that_goes_on_to_none_is_seen_at_once(said: str) -> None:
    assert look._REFRESH.match(said) is None


@pytest.mark.parametrize("said", ["0; url=/next", " 0.5 ;URL = '/next'", "0,url=/next", "url=/next"])
def test_a_page_that_goes_on_is_followed(said: str) -> None:
    found = look._REFRESH.match(said)
    assert found
    assert found[1] == "/next"
