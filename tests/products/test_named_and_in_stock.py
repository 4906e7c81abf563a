"""What is said of things that one word of few titles names: to be had or not, how many are left, how they differ."""

import pytest

from tests.client import Client, unique
from tests.conftest import Server

GARDEN = """id,title,price,availability,colour,weight,pieces left
1,Larch Hand Trowel,9.50 GBP,in stock,green,180 g,40
2,Orvil Copper Trowel,27.00 GBP,in stock,copper,240 g,3
3,Tamsin Secateurs,24.00 GBP,in stock,red,210 g,60
4,Tamsin Loppers,36.00 GBP,out of stock,red,1100 g,0
5,Hallow Wheelbarrow 85,79.00 GBP,in stock,green,13 kg,4
6,Hallow Wheelbarrow 120,119.00 GBP,in stock,black,19 kg,2
7,Orvil Garden Fork,42.00 GBP,preorder,black,2.0 kg,0
8,Larch Bulb Planter,12.00 GBP,in stock,green,300 g,17
9,Tamsin Leaf Rake,19.00 GBP,in stock,red,750 g,22
"""


@pytest.fixture(scope="module")
def garden(server: Server) -> Client:
    client = server.company(unique("Garden "), unique("garden"))
    assert client.uploaded("tools.csv", GARDEN.encode(), kind="catalog")["status"] == "ready"
    return client


@pytest.mark.parametrize(
    ("question", "title", "told"),
    [
        ("Do you have secateurs in stock?", "Tamsin Secateurs", "in stock"),
        ("secateurs in stock?", "Tamsin Secateurs", "in stock"),
        ("Do you have loppers in stock?", "Tamsin Loppers", "out of stock"),
        ("loppers in stock?", "Tamsin Loppers", "out of stock"),
        ("Do you have red secateurs in stock?", "Tamsin Secateurs", "in stock"),
        ("Do you have a garden fork in stock?", "Orvil Garden Fork", "preorder"),
        ("Haben Sie Loppers auf Lager?", "Tamsin Loppers", "out of stock"),
    ],
)
def test_whether_one_is_to_be_had_is_told_of_it(garden: Client, question: str, title: str, told: str) -> None:
    answer = garden.ask(question)
    assert [product["title"] for product in answer["products"]] == [title]
    assert f": {told}. [1]" in answer["support_answer"] and not answer["refused"]


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("How many garden forks are left?", "0"),
        ("How many copper trowels are left?", "3"),
        ("how many bulb planters do you have in stock?", "17"),
        ("Do you have 100 bulb planters?", "17"),
    ],
)
def test_a_column_of_pieces_left_tells_how_many(garden: Client, question: str, left: str) -> None:
    assert f"pieces left: {left}" in garden.ask(question)["support_answer"]


@pytest.mark.parametrize(
    ("question", "cells"),
    [
        ("Compare the two wheelbarrows", ("| 119.00 GBP | 79.00 GBP |", "| 19 kg | 13 kg |")),
        ("compare wheelbarrows", ("| 119.00 GBP | 79.00 GBP |", "| 19 kg | 13 kg |")),
        ("What's the difference between the wheelbarrows?", ("| 19 kg | 13 kg |",)),
        ("compare the trowels", ("| 9.50 GBP | 27.00 GBP |", "| 180 g | 240 g |")),
    ],
)
def test_the_few_of_one_kind_are_laid_side_by_side(garden: Client, question: str, cells: tuple[str, ...]) -> None:
    told = garden.ask(question)["support_answer"]
    turned = [" | ".join(["", *reversed(cell.strip("| ").split(" | ")), ""]).strip() for cell in cells]
    assert all(cell in told or back in told for cell, back in zip(cells, turned, strict=True)), told


def test_one_of_a_kind_is_not_compared(garden: Client) -> None:
    assert "differ" not in garden.ask("Compare the rakes")["support_answer"]
