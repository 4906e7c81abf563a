"""The hours of every shop, where a question names none; of one where it does."""

from collections.abc import Iterator

import pytest

from frontdesk.knowledge.search.wanted import asked_facts, told_facts
from tests.client import Client
from tests.conftest import Server

SHOPS = """# Our shops

We have three shops.

## Oulu

3 Harbour Road. Phone 020 555 0101.

Monday to Friday 9:00–18:00, Saturday 10:00–15:00. Parking behind the house.

## Vaasa

18 Market Street. Phone 020 555 0102.

Monday to Saturday 10:00–17:00.

## Rauma

7 Old Lane. Phone 020 555 0103.

Open on Sunday 11:00–16:00 only.
"""
NUMBERS = """# Useful numbers

## Taxi

Ring 020 777 0101.

## Mountain rescue

Ring 020 777 0202.
"""
CONTACT = """# Contact

## By phone

Ring +358 20 555 0100, Monday to Friday 8:00–16:00.
"""


@pytest.fixture(scope="module")
def shops(server: Server) -> Iterator[Client]:
    """A company with three shops and a page of how to reach it."""
    with server.company("Shops", "sanna") as sanna:
        sanna.uploaded("shops.md", SHOPS.encode())
        sanna.uploaded("contact.md", CONTACT.encode())
        yield sanna


@pytest.mark.parametrize("question", ["What are your opening hours?", "when are you open?", "shop hours"])
def test_the_hours_of_each_shop_are_told_under_its_name(shops: Client, question: str) -> None:
    answer = shops.ask(question)
    for told in ("Oulu: Monday to Friday 9:00–18:00", "Vaasa: Monday to Saturday", "Rauma: Open on Sunday 11:00–16:00"):
        assert told in answer["support_answer"]
    assert {cited["heading"].rpartition("> ")[2] for cited in answer["citations"]} == {"Oulu", "Vaasa", "Rauma"}


def test_of_the_shop_that_is_named_only(shops: Client) -> None:
    answer = shops.ask("What are the opening hours in Vaasa?")["support_answer"]
    assert "10:00–17:00" in answer
    assert "11:00–16:00" not in answer


def test_a_place_that_no_page_names_has_none(shops: Client) -> None:
    assert "Oulu:" not in (shops.ask("When is the shop in Oslo open?")["support_answer"] or "")


def test_the_company_s_own_number_comes_before_the_shops(shops: Client) -> None:
    assert shops.ask("What is your phone number?")["support_answer"].startswith("Ring +358 20 555 0100")


def test_numbers_of_others_are_no_list_of_ours(server: Server) -> None:
    with server.company("Guides", "gunnar") as gunnar:
        gunnar.uploaded("numbers.md", NUMBERS.encode())
        gunnar.text("Tours", "Our tours start at the harbour.")
        answer = gunnar.ask("What is your phone number?")
        assert answer["refused"] or answer["support_answer"].startswith("Taxi: Ring 020 777 0101")


def test_a_search_gives_as_many_passages_as_were_asked_for(shops: Client) -> None:
    assert len(shops.made("/search/", query="What are your opening hours?", limit=1)["results"]) == 1


@pytest.mark.parametrize(
    "question",
    [
        "how long does it take to open an account",
        "is it possible to close my account",
        "Is your software open source?",
        "Is the kitchen open plan?",
        "Are you close by?",
        "How many working hours does a repair take?",
        "Do you sell phone cases?",
        "Do you repair phone screens?",
        "How do I change my email address?",
    ],
)
def test_words_of_facts_are_not_always_questions_for_them(question: str) -> None:
    assert asked_facts(question) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Mon–Fri 10:00–17:00",
        "Monday 9 to 17",
        "Sat: 10-4",
        "martes 9:00-14:00",
        "Mo-Fr 9:00",
        "Open 9 am - 5 pm, Monday through Friday",
        "from 9am to 5pm on weekdays",
        "9:00 - 18:00 Mon - Fri",
        "Daily 10-6",
    ],
)
def test_hours_are_known_however_they_are_written(text: str) -> None:
    assert list(told_facts(text)) == list(asked_facts("opening hours"))


@pytest.mark.parametrize("text", ["(212) 555-0199", "1-800-555-0199", "Ring 020 910 0100.", "+358 20 555 0100"])
def test_numbers_to_ring_are_known_however_they_are_written(text: str) -> None:
    assert list(told_facts(text)) == list(asked_facts("phone number"))


@pytest.mark.parametrize(
    "text", ["Order number 0123456789012", "ISBN 978-3-16-148410-0", "3 to 5 working days after Monday"]
)
def test_other_numbers_are_neither(text: str) -> None:
    assert not told_facts(text)
