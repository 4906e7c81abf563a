"""Attributes that are limits by their names serve for less, and those of yes or no for what things work with."""

import pytest

from frontdesk.knowledge.products.understand import understand
from tests.client import Client
from tests.conftest import Server
from tests.products.test_goes_on_in_the_shop import sells
from tests.products.test_yes_and_no import lexicon

KITCHEN = """id,title,price,availability,category,material,dishwasher safe,induction,oven safe up to
P1,Clarette Frying Pan,38.00 GBP,in stock,Pans > Frying Pans,aluminium,yes,no,180 °C
P2,Forgeway Skillet,45.00 GBP,in stock,Pans > Frying Pans,cast iron,no,yes,260 °C
P3,Kestrel Saucepan,66.00 GBP,in stock,Pans > Saucepans,steel,yes,yes,240 °C
P4,Aveline Sauté Pan,210.00 GBP,in stock,Pans > Sauté Pans,copper,no,no,230 °C
K1,Oak Knife Block,48.00 GBP,in stock,Knife Storage,oak,no,,
"""
OUTDOORS = """id,title,price,availability,category,weight,max load,waterproof to
B1,Alder Backpack,59.00 EUR,in stock,Backpacks,0.9 kg,12 kg,
B2,Birch Backpack,119.00 EUR,in stock,Backpacks,1.6 kg,32 kg,
S1,Camp Stool,25.00 EUR,in stock,Stools,1.2 kg,90 kg,
S2,Elm Stool,39.00 EUR,in stock,Stools,2.8 kg,140 kg,
W1,Tarn Watch,79.00 EUR,in stock,Watches,0.1 kg,,50 m
W2,Loch Watch,129.00 EUR,in stock,Watches,0.1 kg,,100 m
W3,Fjord Watch,249.00 EUR,in stock,Watches,0.1 kg,,200 m
"""
SHELVES = "id,titel,preis,kategorie,belastbar bis\n1,Anna,49 EUR,Regale,20 kg\n2,Berta,99 EUR,Regale,45 kg\n"
ETAGERES = "id,title,price,category,supporte jusqu'à\n1,Anna,49 EUR,Étagères,20 kg\n2,Berta,99 EUR,Étagères,45 kg\n"
PLANTS = "id,title,price,hardy to\n1,Rose Ada,9 EUR,-20 °C\n2,Rose Bea,8 EUR,-10 °C\n3,Palm Cleo,7 EUR,2 °C\n"
SCOOTERS = "id,title,price,max speed\n1,Scooter Ada,900 EUR,20 mph\n2,Scooter Bea,990 EUR,45 mph\n"


@pytest.fixture(scope="module")
def kitchen(server: Server) -> Client:
    """A shop for pans."""
    return sells(server, KITCHEN)


@pytest.fixture(scope="module")
def outdoors(server: Server) -> Client:
    """A shop for hikers."""
    return sells(server, OUTDOORS)


def ids(client: Client, question: str) -> set[str]:
    return {product["id"] for product in client.ask(question)["products"]}


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Which pans are oven safe to 250 °C?", {"P2"}),
        ("Which pans can go in the oven at 250 degrees?", {"P2"}),
        ("pans that are safe in the oven up to 235 °C", {"P2", "P3"}),
        ("Which pan can take 250 degrees?", {"P2"}),
        ("pans that are oven safe above 240 degrees", {"P2"}),
        ("pans with less than 200 degrees", {"P1"}),
        ("dishwasher safe pans that are oven safe to 200 °C", {"P3"}),
    ],
)
def test_a_pan_for_more_heat_serves_for_less(kitchen: Client, question: str, right: set[str]) -> None:
    message = kitchen.ask(question)
    assert {product["id"] for product in message["products"]} == right, message["support_answer"]
    assert "Nothing fits" not in message["support_answer"]


def test_whether_one_is_safe_is_told_by_its_limit(kitchen: Client) -> None:
    assert kitchen.ask("Is the Kestrel Saucepan oven safe to 250 °C?")["support_answer"].startswith("Not “oven safe")
    said = kitchen.ask("Is the Forgeway Skillet oven safe at 200 degrees?")["support_answer"]
    assert "260 °C" in said and "Not" not in said


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("I'm looking for a frying pan that works on induction", {"P2"}),
        ("Which pans work on induction?", {"P2", "P3"}),
        ("frying pans for induction", {"P2"}),
        ("pans that go in the dishwasher", {"P1", "P3"}),
    ],
)
def test_what_things_work_with_is_a_condition(kitchen: Client, question: str, right: set[str]) -> None:
    assert ids(kitchen, question) == right


def test_whether_a_thing_works_with_something_is_told(kitchen: Client) -> None:
    for question in ("Is the copper sauté pan suitable for induction?", "Does the copper pan work on induction?"):
        assert "induction: no" in kitchen.ask(question)["support_answer"], question


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Which watches are waterproof to 100 m?", {"W2", "W3"}),
        ("a watch waterproof to 150 m", {"W3"}),
        ("Which stool carries 120 kg?", {"S2"}),
        ("a stool for 120 kg", {"S2"}),
        ("a stool under 2 kg", {"S1"}),
        ("backpack with a max load of 15 kg", {"B2"}),
    ],
)
def test_what_carries_or_stands_more_serves_for_less(outdoors: Client, question: str, right: set[str]) -> None:
    assert ids(outdoors, question) == right


@pytest.mark.parametrize(
    ("rows", "language", "question", "least", "most"),
    [
        (SHELVES, "de", "Welches Regal ist bis 40 kg belastbar?", 40.0, None),
        (SHELVES, "de", "Regal für 40 kg", 40.0, None),
        (SHELVES, "de", "Regal unter 40 kg", None, 40.0),
        (SHELVES, "de", "Regal bis 50 Euro", None, 50.0),
        (ETAGERES, "fr", "étagère qui supporte jusqu'à 40 kg", 40.0, None),
        (ETAGERES, "fr", "étagère jusqu'à 60 euros", None, 60.0),
        (PLANTS, "en", "roses hardy to -15 degrees", None, -15.0),
        (SCOOTERS, "en", "scooter with a max speed of 20 mph", 20.0, 20.0),
    ],
)
def test_which_way_a_number_is_a_limit_its_name_tells(
    rows: str, language: str, question: str, least: float | None, most: float | None
) -> None:
    ranges = understand(question, lexicon(rows, language)).ranges
    assert [(each.least, each.most) for each in ranges] == [(least, most)]
