"""Rows of one title: another size or colour of what was shown is another row, and lists tell such rows apart."""

import pytest

from frontdesk.knowledge.products.shades import plain_form
from tests.client import Client
from tests.conftest import Server
from tests.products.test_goes_on_in_the_shop import Talk, sells, talking

CLOTHES = """id,title,price,availability,color,size,category
J1,Rain Jacket,89.00 EUR,in stock,blue,M,Jackets
J2,Rain Jacket,89.00 EUR,out of stock,blue,L,Jackets
J3,Rain Jacket,95.00 EUR,preorder,red,L,Jackets
J4,Wool Jacket,189.00 EUR,in stock,grey,M,Jackets
C1,Long Coat,250.00 EUR,in stock,brown,M,Coats
C2,Long Coat,250.00 EUR,out of stock,brown,S,Coats
S1,Oak Stool,49.00 EUR,in stock,black,small,Stools
S2,Oak Stool,59.00 EUR,out of stock,black,large,Stools
S3,Elm Shelf,79.00 EUR,in stock,white,large,Shelves
"""
FIRST = "blue jacket in size M"


@pytest.fixture(scope="module")
def clothes(server: Server) -> Client:
    """A shop with several rows of one title."""
    return sells(server, CLOTHES)


@pytest.fixture(scope="module")
def talk(clothes: Client) -> Talk:
    """Talks with it."""
    return talking(clothes)


@pytest.mark.parametrize(
    ("question", "product", "stock"),
    [
        ("in size L?", "J2", "out of stock"),
        ("do you have it in size L?", "J2", "out of stock"),
        ("in large?", "J2", "out of stock"),
        ("is it available in L?", "J2", "out of stock"),
        ("what about red?", "J3", "preorder"),
        ("and in red?", "J3", "preorder"),
        ("gibt es die auch in L?", "J2", "out of stock"),
    ],
)
def test_another_size_or_colour_is_another_row(talk: Talk, question: str, product: str, stock: str) -> None:
    products, said = talk(FIRST, question)
    assert products == [product] and stock in said
    assert talk(FIRST, question, "is it in stock?")[0] == [product]


def test_it_goes_on_from_row_to_row(talk: Talk) -> None:
    assert talk(FIRST, "in L?", "and in M?")[0] == ["J1"]
    assert talk(FIRST, "in blue too?")[0] == ["J1"]


@pytest.mark.parametrize("question", ["do you have it in green?", "in size XL?", "do you have it in pink?"])
def test_what_no_row_is_is_said(clothes: Client, question: str) -> None:
    room = clothes.room()
    clothes.say(room, FIRST)
    answer = clothes.say(room, question)
    assert answer["support_answer"].startswith("Not “") and not answer["refused"]
    assert {product["id"] for product in answer["products"]} == {"J1", "J2", "J3"}


def test_others_of_the_kind_may_be_so(talk: Talk) -> None:
    products, said = talk(FIRST, "what about grey?")
    assert products == ["J4"] and "Wool Jacket" in said
    assert talk("brown coat in size M", "what about green?")[1].startswith("Not “green”")


def test_what_is_asked_of_the_row_itself_is_told_of_it(talk: Talk) -> None:
    assert talk(FIRST, "is it blue?")[1].startswith("**Rain Jacket**: color: blue")
    assert talk(FIRST, "how much is it?") == (["J1"], "**Rain Jacket**: price: 89.00 EUR. [1]")
    assert talk(FIRST, "do you have coats?")[0] == ["C1", "C2"]


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("black oak stool small", ["S1"]),
        ("oak stool in black, small", ["S1"]),
        ("small oak stool", ["S1"]),
        ("oak stool, large", ["S2"]),
        ("oak stool large", ["S2"]),
    ],
)
def test_a_size_behind_a_products_name_is_heard(talk: Talk, question: str, shown: list[str]) -> None:
    assert talk(question)[0] == shown


@pytest.mark.parametrize(
    "question", ["which sizes do you have?", "in another colour?", "what colours does it come in?"]
)
def test_all_rows_are_told_where_their_sizes_or_colours_are_asked_for(talk: Talk, question: str) -> None:
    products, said = talk(FIRST, question)
    assert sorted(products) == ["J1", "J2", "J3"] and "color red, size L" in said
    assert talk(FIRST, "what colour is it?")[1].startswith("**Rain Jacket**: color: blue")
    assert talk("How much is the Elm Shelf?", "what colours do you have?")[0] == ["S3"]


def test_rows_of_one_title_are_told_apart(talk: Talk) -> None:
    said = talk("Show me rain jackets")[1]
    assert all(each in said for each in ("color blue, size M", "color blue, size L", "color red, size L"))
    assert "**Rain Jacket** (red, L): availability: preorder" in talk("How many rain jackets are left?")[1]
    assert "color" not in talk("Show me shelves")[1]


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("Zeig mir blaue Jacken unter 100 Euro", {"J1", "J2"}),
        ("Zeig mir rote Jacken unter 100 Euro", {"J3"}),
        ("Welche schwarzen Sachen gibt es unter 55 Euro?", {"S1"}),
        ("Show me grey jackets", {"J4"}),
    ],
)
def test_a_colour_may_be_said_in_another_language(clothes: Client, question: str, shown: set[str]) -> None:
    answer = clothes.ask(question)
    assert {product["id"] for product in answer["products"]} == shown
    assert "steht nicht im Katalog" not in answer["support_answer"]


@pytest.mark.parametrize(
    ("word", "colour"),
    [("blaue", "blau"), ("schwarzen", "schwarz"), ("rojas", "rojo"), ("noires", "noir"), ("blanche", "blanc"),
     ("rosse", "rosso"), ("pretas", "preto"), ("zwarte", "zwart"), ("blau", ""), ("jacket", ""), ("rest", "")],
)  # fmt: skip
def test_forms_of_colours(word: str, colour: str) -> None:
    assert plain_form(word) == colour
