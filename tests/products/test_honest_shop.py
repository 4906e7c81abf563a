"""Answers from a catalog that say what they gave up, what there isn't, and what isn't known, whatever else is sold."""

from collections.abc import Iterator

import pytest

from tests.client import Client
from tests.conftest import Server

NAMES = ("Ash", "Birch", "Cedar", "Dune", "Elm", "Fern")
MUGS = b"id,title,price,color\nA,Bright mug,9 USD,blue\nB,Calm mug,9.50 EUR,blue\nC,Dark mug,12 EUR,navy\n"
DRILLS = b"id,title,price,color\nD,Aurora drill,149.5 EUR,red\nE,Borealis drill,99 EUR,red\n"
BOATS = (
    "id,title,description,price,length,product_type\n"
    "X1,Orca kayak,A two-person kayak.,699 GBP,4.2 m,Boats > Kayaks\n"
    "X2,Seal kayak,Stable and quick.,499 GBP,,Boats > Kayaks\n"
    "X3,Ember stove,Comes with a five-year guarantee. Quiet fan.,899 GBP,,Stoves\n"
    "X4,Calm lamp,Glazed by hand in Porto. Dishwasher safe.,39 GBP,,Lamps\n"
)
POTS = "Artikelnummer;Name;Preis;Farbe\nA-1;Teekanne Lotus;34,90 €;grün\nA-2;Teekanne Iris;1.034,90 €;blau\n"


@pytest.fixture(scope="module")
def seller(server: Server) -> Iterator[Client]:
    """A shop with two small catalogs beside a big one of other things."""
    client = server.company("Seller of all", "sellerofall")
    cars = "".join(f"{n},Model {n % 40} car,{5000 + n},white\n" for n in range(600))
    for name, data in (("mugs", MUGS), ("drills", DRILLS), ("cars", f"id,title,price,color\n{cars}".encode())):
        assert client.uploaded(f"{name}.csv", data, kind="catalog")["status"] == "ready"
    yield client


@pytest.fixture(scope="module")
def kitchen(server: Server) -> Iterator[Client]:
    """A shop whose rows name kinds of things."""
    client = server.company("Kitchen", "kitchenshop")
    rows = [f"M{n},{name} mug,{10 + 3 * n},EUR,Kitchen > Mugs" for n, name in enumerate(NAMES)]
    rows += [f"K{n},{name} kettle,{40 + 3 * n},EUR,Kitchen > Kettles" for n, name in enumerate(NAMES)]
    data = "\n".join(["id,title,price,currency,product_type", *rows]).encode()
    assert client.uploaded("kitchen.csv", data, kind="catalog")["products"] == 12
    yield client


@pytest.fixture(scope="module")
def boats(server: Server) -> Iterator[Client]:
    client = server.company("Boats", "boatsshop")
    assert client.uploaded("boats.csv", BOATS.encode(), kind="catalog")["products"] == 4
    yield client


@pytest.mark.parametrize(
    ("question", "given_up", "ids"),
    [
        ("mug under 5 EUR", "“under 5 EUR”", "B C A"),
        ("Which mug costs less than 5 euros?", "“costs less than 5 euros”", "B C A"),
        ("two drills under 50 euros", "“under 50 euros”", "E D"),
        ("Do you have a drill for less than 90 EUR?", "“less than 90 EUR”", "E D"),
        ("blue drill under 50 euros", "“blue”, “under 50 euros”", "E D"),
    ],
)
def test_what_nothing_meets_is_said_whatever_else_is_sold(
    seller: Client, question: str, given_up: str, ids: str
) -> None:
    answer = seller.ask(question)
    assert answer["support_answer"].startswith(f"Nothing fits all of that. Without {given_up}, this fits:")
    assert [product["id"] for product in answer["products"]] == ids.split()


def test_prices_in_the_asked_currency_come_first_and_others_are_spoken_of(seller: Client) -> None:
    answer = seller.ask("blue mugs under 10 euros")
    assert [product["id"] for product in answer["products"]] == ["B", "A"]
    assert "Some prices here are in USD; of those I compared the plain number." in answer["support_answer"]
    assert [product["id"] for product in seller.ask("cheapest mug under 10 euros")["products"]] == ["B"]
    assert [product["id"] for product in seller.ask("cheapest mug under 5 EUR")["products"]] == ["B"]
    assert [product["id"] for product in seller.ask("most expensive mug over 50 EUR")["products"]] == ["C"]
    dollars = seller.ask("mugs under 20 dollars")
    assert next(product["id"] for product in dollars["products"]) == "A"
    assert "Some prices here are in EUR" in dollars["support_answer"]


@pytest.mark.parametrize(
    ("question", "missing"),
    [
        ("Compare the Ash mug and the Zed mug", "Zed mug"),
        ("compare zed mug and ash mug", "zed mug"),
        ("Is the Ash mug cheaper than the Zed mug?", "Zed mug"),
        ("What's the difference between the Ash mug and the Makita kettle?", "Makita kettle"),
    ],
)
def test_what_there_is_not_is_not_compared_with_another(kitchen: Client, question: str, missing: str) -> None:
    answer = kitchen.ask(question)
    assert answer["support_answer"].startswith(f"I found no “{missing}” in the catalog.")
    assert [product["title"] for product in answer["products"]] == ["Ash mug"]


def test_of_three_things_the_one_that_there_is_not_is_named(kitchen: Client) -> None:
    answer = kitchen.ask("Compare the Ash mug, the Birch mug and the Zed mug")
    assert answer["support_answer"].startswith("No product is called “Zed mug”.\n\nThey differ in this:")
    assert [product["title"] for product in answer["products"]] == ["Ash mug", "Birch mug"]


def test_a_comparison_without_kinds_names_what_there_is_not(seller: Client, boats: Client) -> None:
    assert "no “Foo mug”" in seller.ask("Compare the Bright mug and the Foo mug")["support_answer"]
    assert "no “Zebra kayak”" in boats.ask("Compare the Orca kayak and the Zebra kayak")["support_answer"]
    both = boats.ask("Compare the Orca kayak and the Seal kayak for my daughter")
    assert both["support_answer"].startswith("They differ in this:")


@pytest.mark.parametrize(
    "question",
    [
        "What is the warranty of the Orca kayak?",
        "What is the weight of the Orca kayak?",
        "Is the Orca kayak made of carbon?",
        "Is the Orca kayak foldable?",
        "Is the Ember stove remote controlled?",
        "How tall is the Ember stove?",
        "Does the Calm lamp come with a lid?",
    ],
)
def test_what_a_row_does_not_say_is_not_answered_with_something_else(boats: Client, question: str) -> None:
    answer = boats.ask(question)
    assert "The catalog doesn't say that about" in answer["support_answer"]
    assert len(answer["products"]) == 1


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("What is the warranty of the Ember stove?", "five-year guarantee"),
        ("Is the Ember stove loud?", "Quiet fan."),
        ("Can the Calm lamp go in the dishwasher?", "Dishwasher safe."),
        ("Can two people paddle the Orca kayak?", "A two-person kayak."),
        ("Tell me about the Orca kayak", "A two-person kayak."),
    ],
)
def test_what_a_row_says_in_other_words_is_quoted(boats: Client, question: str, says: str) -> None:
    assert says in boats.ask(question)["support_answer"]


def test_words_that_ask_for_a_price_are_not_left_to_pages_that_hold_them(server: Server) -> None:
    shop = server.company("Teeladen", "teeladen")
    shop.uploaded("boats.csv", BOATS.encode(), kind="catalog")
    shop.uploaded("tee.csv", POTS.encode("cp1252"), kind="catalog")
    shop.text("Besuch", "# Besuch\n\nWie viel kostet der Eintritt? Er kostet nichts. Es gibt viel zu sehen.")
    shop.text("Visite", "# Visite\n\nCombien coûte le parking ? Le parking coûte 3 EUR. ¿Cuánto cuesta? Nada.")
    for question in (
        "Wie viel kostet die Teekanne Lotus?",
        "Wieviel kostet Teekanne Lotus?",
        "Was kostet Teekanne Lotus?",
    ):
        assert "34.90 EUR" in shop.ask(question)["support_answer"]
    assert "34.90 EUR" in shop.ask("Combien coûte la Teekanne Lotus ?")["support_answer"]
    assert "1034.90 EUR" in shop.ask("¿Cuánto cuesta la Teekanne Iris?")["support_answer"]
    assert "grün" in shop.ask("Welche Farbe hat die Teekanne Lotus?")["support_answer"]
