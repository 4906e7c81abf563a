"""Answers that a shop's owner would trust: the thing itself, its row's own words, an honest no, nothing invented."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from frontdesk import demo
from tests.client import Client
from tests.conftest import Server

ROWS = list(csv.DictReader(io.StringIO(demo.catalog_csv().decode())))
RETURNS = "# Returns\n\nYou can return a jacket within 60 days if it is unused. Sending it back is free of charge."


@pytest.fixture(scope="module")
def shop(server: Server) -> Iterator[Client]:
    """A shop with the demo's catalog and a page of its own."""
    client = server.company("Owner's shop", "ownersshop")
    client.text("Returns", RETURNS)
    assert client.uploaded("catalog.csv", demo.catalog_csv(), kind="catalog")["products"] == len(ROWS)
    yield client


def titles(message: Any) -> list[str]:
    """The products of an answer."""
    return [product["title"] for product in message["products"]]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Which is the cheapest tent?", "Heron 2 Tent"),  # Its footprint costs less.
        ("What is the lightest tent you have?", "Wren 1 Ultralight Tent"),
        ("Is there a footprint for the Heron 2?", "Heron 2 Footprint"),
        ("do you have tent accessories", "Heron 2 Footprint"),
        ("hiking poles", "Cairn Walking Poles, pair"),
        ("sleeping bag for -10 degrees", "Vinter 900 Down Bag"),
        ("I need a sleeping bag for minus 5", "Vinter 900 Down Bag"),
        ("warmest sleeping bag for 0 °C", "Vinter 900 Down Bag"),
        ("sleeping bag that goes down to minus ten degrees", "Vinter 900 Down Bag"),
        ("tent for 5 people", "Meadow 6 Base Camp Tent"),
        ("Do you have the Stormkast 3?", "Stormkast 2 Tent"),
    ],
)
def test_the_thing_itself_comes_first(shop: Client, question: str, first: str) -> None:
    assert titles(shop.ask(question))[:1] == [first]


def test_navy_is_a_blue(shop: Client) -> None:
    answer = shop.ask("waterproof jacket under 130 euros in blue, size M")
    assert titles(answer) == ["Drizzle Rain Jacket Men"]
    assert "Without" not in answer["support_answer"]


@pytest.mark.parametrize(
    "question",
    [
        "Do you sell boats?",  # Boots are none.
        "What's the weather tomorrow?",  # Rain jackets are no forecast.
        "My tent leaks at the seam after 3 years, it is a Fernway one. Is that covered?",  # Nobody wants another.
        "How much is shipping for the Heron 2?",  # That is no price of a tent.
        "Do you sell water bottles?",  # Only a description speaks of bottles.
        "Do you have the Osprey Talon 22?",
        "what's the weather in Cork tomorrow",
        "Do you have a store in Cork?",  # Walking poles have handles of it.
        "What is 12 times 12?",  # The Ramble 12 isn't asked about.
        "How much is a boot resole?",  # A resole is no boot.
        "How much is a boot resole? Thanks!",
        "Can you lengthen trousers?",  # That is work, and no trousers.
        "do you buy used tents",
        "Do you offer guided hikes?",  # Hiking trousers guide nobody.
        "which size am I with a chest of 92 cm, women",  # A table of sizes would tell.
        "How much is a new zip for a jacket?",  # Zip-off trousers have none for it.
        "How much is a new Zip?",
        "Wie lange kann ich Schuhe zurückgeben?",
        "¿Cuánto tarda el envío a España?",
    ],
)
def test_what_is_not_understood_is_no_reason_to_list_products(shop: Client, question: str) -> None:
    message = shop.ask(question)
    assert message["products"] == []
    assert message["refused"]


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Is the Heron 2 waterproof?", "**Heron 2 Tent**: waterproof: 4000 mm."),
        ("How heavy is the Heron 2?", "**Heron 2 Tent**: weight: 2350 g."),
        ("¿Cuánto cuesta la Heron 2?", "379.00 EUR"),
        ("Does the Hollin fleece come in black?", "Not “black”. The catalog says:"),
        ("Is the Ridge jacket available in XL for women?", "Women**: availability: preorder; size: XS, S, M, L."),
        ("How many people does the Meadow 6 sleep?", "persons: 6."),
        ("What temperature is the Vinter 900 good for?", "comfort: -12 °C."),
        ("Is the Stormkast 2 under 500 euros?", "price: 699.00 EUR."),
        ("Was wiegt das Heron 2?", "2350 g."),
        ("Haben Sie den Heron 2 auf Lager?", "availability: in stock."),
        ("Does the Meadow 4 have standing height?", "standing height of 195 cm"),
        ("Is the Vinter 900 better than the Lyng 500?", "| comfort | -12 °C | -1 °C |"),
        ("Does the Traverse 65 have a rain cover?", "a rain cover, and a front opening"),
        ("Which is warmer, the Lyng 500 or the Vinter 900?", "**Vinter 900 Down Bag** is warmer: -12 °C"),
        ("Compare the Heron 2 and the Linnet 1", "I found no “Linnet 1” in the catalog."),
        ("vegan sleeping bag", "The catalog doesn't say which are “vegan”."),
        ("Which brands do you sell?", "Norrhage"),
    ],
)  # fmt: skip
def test_a_question_about_one_product_is_answered_from_its_row(shop: Client, question: str, says: str) -> None:
    assert says in shop.ask(question)["support_answer"]


def test_what_the_row_does_not_say_is_not_known(shop: Client) -> None:
    message = shop.ask("Does the Beacon 400 have a battery?")
    assert message["support_answer"].startswith("The catalog doesn't say that about **Beacon 400 Head Torch**.")
    assert message["refused"]


def test_a_comparison_is_talked_about(shop: Client) -> None:
    room = shop.room()
    assert titles(shop.say(room, "Compare the Heron 2 and the Wren 1")) == ["Heron 2 Tent", "Wren 1 Ultralight Tent"]
    lighter = shop.say(room, "which one is lighter?")["support_answer"]
    assert lighter == "**Wren 1 Ultralight Tent** is lighter: 960 g [2]; **Heron 2 Tent** weighs 2350 g [1]."
    second = shop.say(room, "the second one, is it in stock?")
    assert titles(second) == ["Wren 1 Ultralight Tent"]
    assert "preorder" in second["support_answer"]
    assert titles(shop.say(room, "and how much is the first one?")) == ["Heron 2 Tent"]
    assert "color: green" in shop.say(room, "does it come in blue?")["support_answer"]


def test_a_product_and_a_page_are_asked_in_one_message(shop: Client) -> None:
    answer = shop.ask("How much is the Heron 2, and is sending a jacket back free?")["support_answer"]
    assert "379.00 EUR" in answer
    assert "free of charge" in answer


def test_without_categories_the_head_of_a_title_decides(server: Server) -> None:
    client = server.company("Lamp oil", "lampoil")
    rows = (
        "id,title,price\n1,Brass lamp,30 EUR\n2,Lamp oil,5 EUR\n3,Lamp set,20 EUR\n4,Glass lamp for the wall,25 EUR\n"
    )
    client.uploaded("lamps.csv", rows.encode(), kind="catalog")
    assert titles(client.ask("What is your cheapest lamp?")) == ["Lamp set"]
    assert titles(client.ask("What is the cheapest lamp oil?")) == ["Lamp oil"]


def invented(message: Any, rows: list[dict[str, str]], title: str) -> set[str]:
    """What an answer calls a product, or a price, that no row has."""
    prices = {re.sub(r"[^\d.]", "", row["price"]) for row in rows}
    prices = {f"{float(price):.2f}" for price in prices}
    answer = message["support_answer"] or ""
    said = {found.replace("\\", "") for found in re.findall(r"\*\*(.+?)\*\*", answer)} | set(titles(message))
    costs = set(re.findall(r"\d+\.\d\d(?= EUR)|(?<=\*\*, )\d+\.\d\d", answer)) | {
        p["price"] for p in message["products"]
    }
    return (said - {row[title].strip() for row in rows}) | (costs - prices)


def test_no_product_and_no_price_is_invented(shop: Client) -> None:
    kinds = ["tent", "jacket", "sleeping bag", "boot", "bag"]
    asked = [f"{how} {kind}" for kind in kinds for how in ("cheapest", "Do you have a blue", "How many", "a 10 euro")]
    asked += [f"How much is the {row['title']}?" for row in ROWS[::7]] + ["Compare the Lyng 500 and the Burrow"]
    found = {question: invented(shop.ask(question), ROWS, "title") for question in asked}
    assert {question: each for question, each in found.items() if each} == {}


def test_no_car_is_invented(server: Server, data: Path) -> None:
    lines = (data / "cars" / "audi.csv").read_text().splitlines()[:400]
    client = server.company("Audi cars", "audicars")
    client.uploaded("audi.csv", "\n".join(lines).encode(), kind="catalog")
    rows = [{key: value.strip() for key, value in row.items()} for row in csv.DictReader(lines)]
    asked = [
        "cheapest A3",
        "newest automatic",
        "A4 under 15000 pounds",
        "diesel with more than 60 mpg",
        "a red Q7 for 1 pound",
    ]
    for question in asked:
        message = client.ask(question)
        assert message["products"], question
        assert invented(message, rows, "model") == set(), question
    assert client.ask("newest Golf under 15000")["products"] == [], "no Golf is no A3"
