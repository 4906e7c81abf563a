"""What a thing is or hasn't: columns of yes and no, colours and sizes that none has, kinds that a row leaves out."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from frontdesk.knowledge.products.facets import learn_facets
from frontdesk.knowledge.products.lexicon import Learned, Lexicon
from frontdesk.knowledge.products.read import read_catalog
from frontdesk.knowledge.products.understand import understand
from frontdesk.knowledge.readers import Limits
from tests.client import Client
from tests.conftest import Server

JACKETS = """id,title,price,availability,color,size,product_type,waterproof,hood,pockets
J1,Brook Rain Jacket,89 EUR,in stock,blue,L,Jackets,yes,yes,2
J2,Brook Rain Jacket,89 EUR,in stock,blue,M,Jackets,yes,yes,2
J3,Gull Softshell,59 EUR,in stock,blue,M,Jackets,no,no,-
J4,Reef Rain Jacket,99 EUR,in stock,red,M,Jackets,yes,yes,-
P1,Tern Parka,149 EUR,in stock,blue,M,Parkas,no,yes,4
P2,Heath Parka,159 EUR,in stock,blue,"M, L",Parkas,no,yes,4
P3,Storm Parka,199 EUR,in stock,blue,"M, L",Parkas,yes,yes,4
P4,Gale Parka,219 EUR,out of stock,navy,"M, L",Parkas,yes,no,4
"""
FOOD = """id,title,price,category,vegan,gluten-free
F1,Oat Biscuit,3 EUR,Biscuits,✓,✗
F2,Almond Biscuit,4 EUR,Biscuits,✓,✓
F3,Butter Biscuit,2 EUR,Biscuits,✗,✗
F4,Rice Cracker,2.50 EUR,Crackers,✓,✓
F5,Cheese Cracker,2.80 EUR,Crackers,✗,✗
"""
LAMPS = [
    {"id": "N1", "title": "Gnat Headlamp", "price": 30, "category": ["Light", "Headlamps"], "lumens": 300},
    {"id": "N2", "title": "Moth Headlamp", "price": 25, "lumens": 900},
    {"id": "N3", "title": "Glow Lantern", "price": 40, "category": ["Light", "Lanterns"], "lumens": 200},
    {"id": "N4", "title": "Headlamp Strap", "price": 5, "category": ["Accessories"]},
    {"id": "N5", "title": "Headlamp Case", "price": 6},
]
CARS = """id,title,price,type,year,4x4
C1,Volt Falke,12000 GBP,Hatchback,2017,0
C2,Volt Falke SV,15000 GBP,Estate,2019,1
C3,Arno T3,22000 GBP,SUV,2019,1
C4,Arno T1,7000 GBP,SUV,2015,0
"""


@pytest.fixture(scope="module")
def jackets(server: Server) -> Iterator[Client]:
    client = server.company("Jackets", "yesjackets")
    client.text("Returns", "# Returns\n\nSending a jacket back is free of charge within 60 days.")
    client.uploaded("autumn.csv", JACKETS.encode(), kind="catalog")
    yield client


@pytest.fixture(scope="module")
def food(server: Server) -> Iterator[Client]:
    client = server.company("Pantry", "yesfood")
    client.uploaded("pantry.csv", FOOD.encode(), kind="catalog")
    yield client


@pytest.fixture(scope="module")
def lamps(server: Server) -> Iterator[Client]:
    client = server.company("Headlamps", "kindlamps")
    client.uploaded("light.json", json.dumps(LAMPS).encode(), kind="catalog")
    yield client


@pytest.fixture(scope="module")
def cars(server: Server) -> Iterator[Client]:
    client = server.company("Used cars", "yescars")
    client.uploaded("cars.csv", CARS.encode(), kind="catalog")
    yield client


def ids(message: Any) -> set[str]:
    """The products of an answer."""
    return {product["id"] for product in message["products"]}


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("waterproof jacket under 100 euros in blue, size M", {"J2"}),
        ("Which parkas are waterproof?", {"P3", "P4"}),
        ("waterproof parka in blue, size M", {"P3", "P4"}),
        ("a parka that is not waterproof", {"P1", "P2"}),
        ("non-waterproof jackets", {"J3"}),
        ("waterproof parka without a hood", {"P4"}),
        ("How many waterproof jackets do you have?", {"J1", "J2", "J4"}),
        ("cheapest waterproof parka", {"P3"}),
        ("jackets with pockets", {"J1", "J2"}),
    ],
)
def test_yes_and_no_are_conditions(jackets: Client, question: str, right: set[str]) -> None:
    message = jackets.ask(question)
    assert ids(message) == right
    assert "Without" not in message["support_answer"]


def test_what_a_thing_must_be_is_not_given_up_for_its_price(jackets: Client) -> None:
    message = jackets.ask("waterproof jacket under 60 euros in blue, size M")
    assert ids(message) == {"J2"}
    assert "Without “under 60 euros”" in message["support_answer"]
    assert "waterproof: yes" in message["support_answer"]


def test_whether_a_product_is_so_is_told(jackets: Client) -> None:
    assert jackets.ask("Is the Tern Parka waterproof?")["support_answer"] == "**Tern Parka**: waterproof: no. [1]"


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("vegan biscuits", {"F1", "F2"}),
        ("gluten-free biscuits", {"F2"}),
        ("glutenfree crackers", {"F4"}),
        ("biscuits with gluten", {"F1", "F3"}),
        ("biscuits without gluten", {"F2"}),
        ("non-vegan crackers", {"F5"}),
        ("anything vegan?", {"F1", "F2", "F4"}),
    ],
)
def test_marks_are_yes_and_no(food: Client, question: str, right: set[str]) -> None:
    message = food.ask(question)
    assert ids(message) == right
    assert "✓" not in message["support_answer"]


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("parka in green", "green"),
        ("a yellow parka", "yellow"),
        ("parka in size XXL", "size XXL"),
        ("parka XXL", "XXL"),
        ("jacket size 44", "size 44"),
        ("parka in the colour mustard", "colour mustard"),
        ("purple jackets under 100 euros", "purple"),
        ("gold parka", "gold"),
    ],
)
def test_a_value_that_no_product_has_is_said(jackets: Client, question: str, lacking: str) -> None:
    message = jackets.ask(question)
    assert message["support_answer"].startswith(f"Nothing fits all of that. Without “{lacking}”")
    assert ids(message)


def test_one_product_has_not_what_none_has(jackets: Client) -> None:
    said = jackets.ask("Is the Heath Parka available in size XXL?")["support_answer"]
    assert said.startswith("Not “size XXL”.") and "size: M, L" in said


def test_the_variant_that_was_asked_for_is_told_of(jackets: Client) -> None:
    message = jackets.ask("Is the blue Brook Rain Jacket in size M in stock?")
    assert [product["id"] for product in message["products"]] == ["J2"]


def test_a_name_that_no_product_has_is_said(jackets: Client) -> None:
    for question in ("What does the Zephyr parka cost?", "Do you have the Zephyr parka?"):
        assert jackets.ask(question)["support_answer"].startswith("No product is called “Zephyr”."), question
    for question in (
        "Do you have jackets by Zephyr?",
        "I want a rain jacket from Zephyr",
        "Do you have Zephyr jackets?",
    ):
        said = jackets.ask(question)["support_answer"]
        assert said.startswith("No product is called “Zephyr”. These come nearest"), question
    assert jackets.ask("A jacket by The Zephyr Works")["support_answer"].startswith(
        "No product is called “Zephyr”, “Works”."
    )
    for question in (
        "Can I rent a jacket from Monday?",
        "Is there a discount on jackets from Friday on?",
        "I bought a jacket from Amazon, can I return it?",
        "Do you ship jackets from Berlin?",
    ):
        assert "is called" not in jackets.ask(question)["support_answer"], question


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Show me your headlamps", {"N1", "N2"}),
        ("headlamp with more than 500 lumens", {"N2"}),
        ("headlamp from Moth", {"N2"}),
        ("cheapest headlamp", {"N2"}),
    ],
)
def test_a_title_tells_the_kind_that_a_row_leaves_out(lamps: Client, question: str, right: set[str]) -> None:
    message = lamps.ask(question)
    assert ids(message) == right
    assert "Without" not in message["support_answer"]


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("How many cars from 2019?", {"C2", "C3"}),
        ("which cars are 4x4", {"C2", "C3"}),
        ("cars under 13000 pounds", {"C1", "C4"}),
        ("How many boats from 2019?", set()),
    ],
)
def test_a_catalog_is_of_what_it_is_called(cars: Client, question: str, right: set[str]) -> None:
    assert ids(cars.ask(question)) == right


def lexicon(rows: str, language: str = "en") -> Lexicon:
    """The words of a catalog."""
    catalog = read_catalog(rows.encode(), "catalog.csv", Limits(), 100)
    return Lexicon([Learned("1", "catalog.csv", learn_facets(catalog.products, catalog.units, language))])


@pytest.mark.parametrize(
    "cells",
    ["yes no yes", "TRUE FALSE TRUE", "1 0 0", "ja nein ja", "sí no sí", "oui non oui", "✔️ ✗ ✗", "x - x", "yes n/a no"],
)
def test_a_column_of_yes_and_no_is_known(cells: str) -> None:
    rows = "".join(f"{n},Thing {n},{cell}\n" for n, cell in enumerate(cells.split()))
    facet = lexicon("id,title,outdoor\n" + rows).facets["outdoor"]
    assert facet.kind == "yes-no"
    assert (facet.products, facet.denied) in {(2, 1), (1, 2), (1, 1)}


@pytest.mark.parametrize("cells", ["1 1 1", "0 1 2", "- - -", "S M X", "yes partly no"])
def test_any_other_column_is_none(cells: str) -> None:
    rows = "".join(f"{n},Thing {n},{cell}\n" for n, cell in enumerate(cells.split()))
    assert lexicon("id,title,outdoor\n" + rows).facets["outdoor"].kind != "yes-no"


@pytest.mark.parametrize(
    "question",
    [
        "Do you have a size chart for the parkas?",
        "Do you ship parkas to the Black Forest?",
        "Is there a black friday sale?",
        "Which parkas come with a good colour guide?",
        "Do you have green energy?",
        "I'm a parka lover",
        "Has the parka been in the yellow press?",
    ],
)
def test_chatter_is_no_condition(question: str) -> None:
    wish = understand(question, lexicon(JACKETS))
    assert not [choice.said for choice in wish.choices if {"color", "size"} & set(choice.facets)]
