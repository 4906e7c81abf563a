"""Rows that say what a thing is without: they are no answer to who wants it with that, and the first to who doesn't."""

from collections.abc import Callable

import pytest

from tests.client import Client, unique
from tests.conftest import Server

HOME = """id,title,description,price,material,width_cm,product_type
C1,Chair Alto,A chair with armrests,120 EUR,oak,60,Chairs
C2,Chair Bero,A chair without armrests,90 EUR,oak,50,Chairs
C3,Chair Cino,Stackable,80 EUR,pine,45,Chairs
L1,Lamp Dora,Lamp with a dimmer,50 EUR,steel,20,Lamps
L2,Lamp Elko,"Lamp of steel, no dimmer. Bulb not included",40 EUR,steel,20,Lamps
S1,Sofa Fino,Sofa without castors or headrest,400 EUR,wool,200,Sofas
S2,Sofa Gala,Sofa without any castors,500 EUR,wool,220,Sofas
D1,Desk Hano,Desk with a drawer,300 EUR,oak,160,Desks
D2,Desk Iver,Desk with two drawers,350 EUR,oak,180,Desks
J1,Jacket Nord,Jacket that is not waterproof,150 EUR,wool,,Jackets
J2,Jacket Sund,Waterproof jacket for storms,190 EUR,nylon,,Jackets
T1,Atlas table,Of one piece,100 EUR,oak,80,Tables
T2,Bolt table,Of one piece,200 EUR,oak,120,Tables
T3,Cord table,Of one piece,300 EUR,oak,160,Tables
"""
BAKERY = """id,title,description,price,product_type
B1,Cake Rosa,Sugar-free cake of almonds,18 EUR,Cakes
B2,Cake Vera,Cake with sugar and cream,16 EUR,Cakes
B3,Cake Zoe,Cake of the season,15 EUR,Cakes
R1,Roll with seeds,Baked at night,1 EUR,Rolls
R2,Roll without seeds,Baked at night,1 EUR,Rolls
"""
MOEBEL = """Artikelnr;Titel;Beschreibung;Preis;Kategorie
M1;Stuhl Alm;Stuhl mit Armlehnen;349,00 EUR;Stühle
M2;Stuhl Berg;Stuhl ohne Armlehnen;299,00 EUR;Stühle
M3;Lampe Lund;Lampe ohne Dimmer;29,00 EUR;Lampen
M4;Lampe Mira;Lampe mit Dimmer;59,00 EUR;Lampen
"""
MUEBLES = """id,titulo,descripcion,precio,categoria
U1,Silla Luna,Silla sin brazos,329.00 EUR,Sillas
U2,Silla Mar,Silla con brazos,459.00 EUR,Sillas
"""

Shop = Callable[[str], Client]


@pytest.fixture(scope="module")
def shop(server: Server) -> Shop:
    """A company with this catalog."""
    made: dict[str, Client] = {}

    def of(catalog: str) -> Client:
        if catalog not in made:
            made[catalog] = server.company(unique("Shop "), unique("shop"))
            assert made[catalog].uploaded("shop.csv", catalog.encode(), kind="catalog")["status"] == "ready"
        return made[catalog]

    return of


def asked(client: Client, question: str) -> tuple[set[str], str]:
    answer = client.ask(question)
    assert not answer["refused"], answer
    return {product["id"] for product in answer["products"]}, answer["support_answer"]


@pytest.mark.parametrize(
    ("catalog", "question", "ids"),
    [
        (HOME, "a chair without armrests", {"C2"}),
        (HOME, "a chair with armrests", {"C1"}),
        (HOME, "do you have chairs that have no armrests?", {"C2"}),
        (HOME, "chairs, but not with armrests", {"C2"}),
        (HOME, "a lamp without dimmer", {"L2"}),
        (HOME, "lamps with a dimmer", {"L1"}),
        (HOME, "sofa without castors", {"S1", "S2"}),
        (HOME, "sofa without headrest", {"S1"}),
        (HOME, "a waterproof jacket", {"J2"}),
        (BAKERY, "sugar-free cake", {"B1"}),
        (BAKERY, "cake without sugar", {"B1"}),
        (BAKERY, "cake with sugar", {"B2"}),
        (BAKERY, "a roll without seeds", {"R2"}),
        (BAKERY, "rolls with seeds", {"R1"}),
        (MOEBEL, "Stuhl ohne Armlehnen", {"M2"}),
        (MOEBEL, "Stuhl mit Armlehnen", {"M1"}),
        (MOEBEL, "Lampen ohne Dimmer", {"M3"}),
        (MUEBLES, "silla sin brazos", {"U1"}),
        (MUEBLES, "silla con brazos", {"U2"}),
    ],
)
def test_a_row_that_says_without_lacks_it(shop: Shop, catalog: str, question: str, ids: set[str]) -> None:
    found, said = asked(shop(catalog), question)
    assert found == ids
    assert "No product" not in said


def test_where_every_row_says_without_it_is_told_that_none_has_it(shop: Shop) -> None:
    found, said = asked(shop(HOME), "sofa with castors")
    assert found == {"S1", "S2"}
    assert "Without “castors”, this fits" in said


def test_what_only_words_of_rows_tell_is_not_denied(shop: Shop) -> None:
    found, said = asked(shop(HOME), "desk without drawers")
    assert not found
    assert "doesn't say which are without “drawers”" in said
    assert "Without “not made of wool”, this fits" in asked(shop(HOME), "sofas not made of wool")[1]


@pytest.mark.parametrize(
    "question", ["Do you have a large table under 150 EUR?", "how many large tables under 150 EUR?"]
)
def test_one_product_is_not_said_to_be_large(shop: Shop, question: str) -> None:
    found, said = asked(shop(HOME), question)
    assert found == {"T1"}
    assert "fits" not in said
    assert "width" in said
    assert "80" in said


@pytest.mark.parametrize(
    "question",
    [
        "a short delivery time table",
        "a table with a short notice period",
        "a long warranty table",
        "a table for a long stay",
    ],
)
def test_what_is_short_or_long_of_other_things_orders_no_tables(shop: Shop, question: str) -> None:
    assert "By width" not in shop(HOME).ask(question)["support_answer"]
