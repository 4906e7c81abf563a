"""Each condition that no product meets is named, whatever the thing is called and in whatever language its row is."""

import pytest

from tests.client import Client, unique
from tests.conftest import Server

CLOTHES = """id,title,description,price,brand,color,size,product_type
J1,Storm Jacket,Waterproof jacket for hikers,89.00 EUR,Alder,blue,M,Clothing > Jackets
J2,Rain Shell,"Waterproof jacket, light",95.00 EUR,Birch,blue,M,Clothing > Jackets
J3,Rain Shell red,"Waterproof jacket, light",75.00 EUR,Birch,red,M,Clothing > Jackets
J4,Wool Coat,Warm coat,60.00 EUR,Cedar,blue,M,Clothing > Coats
"""
LAMPS = """id,title,price,color,product_type
L1,Desk lamp,29.90 EUR,black,Lamps > Desk
L2,Floor lamp Atlas,119 EUR,white,
L3,Lamp oil,9 EUR,white,
L4,Table with lamp,180 EUR,white,
L5,Wall lamp XR-200,150 EUR,white,
"""
JACKEN = """id,title,price,Farbe,product_type
1,Regenjacke Alm,79 EUR,schwarz,Jacken
2,Regenjacke Berg,89 EUR,grün,Jacken
3,Wollmütze,19 EUR,dunkelblau,Mützen
4,Hose Tal,59 EUR,rot,Hosen
"""


def shop(server: Server, catalog: str) -> Client:
    client = server.company(unique("Shop "), unique("shop"))
    assert client.uploaded("shop.csv", catalog.encode(), kind="catalog")["status"] == "ready"
    return client


@pytest.fixture(scope="module")
def clothes(server: Server) -> Client:
    return shop(server, CLOTHES)


@pytest.mark.parametrize(
    ("question", "given_up"),
    [
        ("anything purple below 100 euros", ["purple"]),
        ("do you have something green?", []),
        ("waterproof jacket in green size XL under 100 euros", ["green", "size XL"]),
        ("show me a green jacket in XL", ["green", "XL"]),
        ("orange things under 80 euros", ["orange"]),
        ("a green trekking jacket under 100 euros", ["green"]),
    ],
)
def test_each_condition_that_nothing_meets_is_named(clothes: Client, question: str, given_up: list[str]) -> None:
    answer = clothes.ask(question)["support_answer"]
    assert "fit:" not in answer
    if given_up:
        assert f"Without {', '.join(f'“{each}”' for each in given_up)}, this fits:" in answer


def test_nothing_fits_a_word_beside_anything_that_no_row_has(clothes: Client) -> None:
    assert "fit:" not in clothes.ask("anything vegan below 100 euros")["support_answer"]


def test_a_colour_is_known_in_the_language_of_the_rows(server: Server) -> None:
    german = shop(server, JACKEN)
    for question, ids in (("anything black below 100 euros", ["1"]), ("something blue", ["3"])):
        assert [product["id"] for product in german.ask(question)["products"]] == ids


def test_a_thing_without_a_category_is_of_the_kind_that_its_title_names(server: Server) -> None:
    lamps = shop(server, LAMPS)
    for question, ids in (("white lamp", {"L2", "L5"}), ("lamps over 100 euros", {"L2", "L5"})):
        answer = lamps.ask(question)
        assert "Without" not in answer["support_answer"]
        assert {product["id"] for product in answer["products"]} == ids
