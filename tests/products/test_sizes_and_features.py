"""Words of size, things with and without something: what fits, what is nearest, what the catalog doesn't tell."""

from collections.abc import Callable

import pytest

from tests.client import Client, unique
from tests.conftest import Server

FURNITURE = """id,title,description,price,color,material,width_cm,product_type
F1,Alder armchair,Deep armchair for reading,349.00 EUR,green,velvet,80,Armchairs
F2,Birk armchair,Armchair with wooden arms,299.00 EUR,grey,wool,75,Armchairs
F3,Cedar armchair,Classic club chair,599.00 EUR,brown,leather,85,Armchairs
F4,Oak coffee table,Low table for the living room,189.00 EUR,oak,oak,110,Coffee tables
F5,Small coffee table,Round table for little rooms,89.00 EUR,white,metal,50,Coffee tables
F6,Large coffee table,Room for everybody,259.00 EUR,oak,oak,140,Coffee tables
F7,Lund bed frame,Bed frame of pine,329.00 EUR,pine,pine,160,Bed frames
F8,Mira bed frame,Bed frame with two drawers below,459.00 EUR,white,pine,160,Bed frames
"""
SHOES = """id,title,description,price,color,material,product_type
S1,City sneaker Bo,Sneaker for every day,89.00 EUR,white,leather,Sneakers
S2,City sneaker Lin,Canvas sneaker,59.00 EUR,black,canvas,Sneakers
S3,Chelsea boot Dun,Boot with elastic sides,159.00 EUR,brown,leather,Boots
S4,Winter boot Ice,Boot with a warm lining and a zip,139.00 EUR,black,synthetic,Boots
S5,Sandal Sol,Sandal with a cork sole,49.00 EUR,beige,suede,Sandals
"""
FOOD = """id,title,description,price,product_type
G1,Rye bread,Dark bread with seeds,4.20 EUR,Bread
G2,Wheat bread,White bread,3.10 EUR,Bread
G3,Almond cake,Cake with almonds and eggs,18.00 EUR,Cakes
G4,Carrot cake,Moist cake with nuts,16.50 EUR,Cakes
G5,Orange juice,Pressed today,5.00 EUR,Juice
G6,Large apple juice,Two litres for the family,7.00 EUR,Juice
"""
MOEBEL = """Artikelnr;Titel;Beschreibung;Preis;Material;Breite (cm);Kategorie
M1;Sessel Alm;Tiefer Sessel;349,00 EUR;Samt;80;Sessel
M2;Sessel Berg;Sessel mit Armlehnen;299,00 EUR;Wolle;75;Sessel
M3;Bett Lund;Bett aus Kiefer;329,00 EUR;Kiefer;160;Betten
M4;Bett Mira;Bett mit Schubladen;459,00 EUR;Kiefer;160;Betten
"""
MUEBLES = """id,titulo,descripcion,precio,material,categoria
U1,Cama Luna,Cama de pino,329.00 EUR,pino,Camas
U2,Cama Mar,Cama con cajones,459.00 EUR,pino,Camas
U3,Mesa grande Sol,Mesa de comedor,389.00 EUR,roble,Mesas
U4,Mesa Nube,Mesa de centro,189.00 EUR,cristal,Mesas
"""
BELLS = """sku,name,description,weight
P1,Brass bell,A bell for doors,1.2
P2,Iron bell,A heavy bell,3.4
P3,Copper kettle,For tea,0.9
P4,Oak shelf,With three boards,
"""
CARE = "# Care\n\nVelvet is cleaned with a soft brush. Drawers are mounted at the factory. Wheels can be replaced."

Shop = Callable[[str], Client]


@pytest.fixture(scope="module")
def shop(server: Server) -> Shop:
    """A company with this catalog, whose pages speak of materials and parts, too."""
    made: dict[str, Client] = {}

    def of(catalog: str) -> Client:
        if catalog not in made:
            made[catalog] = server.company(unique("Shop "), unique("shop"))
            made[catalog].text("Care", CARE)
            assert made[catalog].uploaded("shop.csv", catalog.encode(), kind="catalog")["status"] == "ready"
        return made[catalog]

    return of


def asked(client: Client, question: str) -> tuple[list[str], str]:
    answer = client.ask(question)
    assert not answer["refused"], answer
    return [product["id"] for product in answer["products"]], answer["support_answer"]


@pytest.mark.parametrize(
    ("catalog", "question", "ids"),
    [
        (FURNITURE, "large coffee table", ["F6"]),
        (FURNITURE, "do you have a big coffee table?", ["F6"]),
        (FURNITURE, "a small coffee table", ["F5"]),
        (FURNITURE, "wide armchair", ["F3", "F1", "F2"]),
        (FURNITURE, "narrow armchairs", ["F2", "F1", "F3"]),
        (FURNITURE, "large armchair", ["F3", "F1", "F2"]),
        (FOOD, "large juice", ["G6"]),
        (MOEBEL, "breiter Sessel", ["M1", "M2"]),
        (MOEBEL, "schmaler Sessel", ["M2", "M1"]),
        (MUEBLES, "mesa grande", ["U3"]),
    ],
)
def test_a_size_chooses_by_name_or_orders_by_the_number(
    shop: Shop, catalog: str, question: str, ids: list[str]
) -> None:
    assert asked(shop(catalog), question)[0] == ids


@pytest.mark.parametrize(
    ("catalog", "question", "word"),
    [
        (FURNITURE, "a tall armchair", "tall"),
        (SHOES, "wide boots", "wide"),
        (FOOD, "small bread", "small"),
        (MUEBLES, "mesa pequeña", "pequeña"),
    ],
)
def test_a_size_that_no_row_tells_is_named(shop: Shop, catalog: str, question: str, word: str) -> None:
    ids, said = asked(shop(catalog), question)
    assert ids
    assert f"doesn't say which are “{word}”" in said


@pytest.mark.parametrize(
    ("catalog", "question", "ids"),
    [
        (FURNITURE, "armchair without velvet", {"F2", "F3"}),
        (FURNITURE, "armchair not made of velvet", {"F2", "F3"}),
        (FURNITURE, "armchairs, no leather", {"F1", "F2"}),
        (FURNITURE, "leather-free armchairs", {"F1", "F2"}),
        (SHOES, "boots not made of leather", {"S4"}),
        (FOOD, "cake without nuts", {"G3"}),
        (MOEBEL, "Sessel ohne Samt", {"M2"}),
        (MUEBLES, "cama sin cajones", {"U1"}),
        (SHOES, "sandals without cork", set()),
    ],
)
def test_what_is_not_wanted_is_left_out(shop: Shop, catalog: str, question: str, ids: set[str]) -> None:
    assert set(asked(shop(catalog), question)[0]) == ids


@pytest.mark.parametrize(
    ("catalog", "question", "first"),
    [
        (FURNITURE, "bed frame with drawers", ["F8"]),
        (SHOES, "boots with a zip", ["S4"]),
        (MOEBEL, "Bett mit Schubladen", ["M4"]),
        (MUEBLES, "cama con cajones", ["U2"]),
    ],
)
def test_what_a_thing_comes_with_is_found_in_any_words_of_its_row(
    shop: Shop, catalog: str, question: str, first: list[str]
) -> None:
    assert asked(shop(catalog), question)[0] == first


@pytest.mark.parametrize(
    ("catalog", "question", "told"),
    [
        (FURNITURE, "armchair with wheels", "doesn't say which are “with wheels”. These come nearest"),
        (FURNITURE, "armchair with drawers", "Without “drawers”, this fits"),
        (FOOD, "bread with raisins", "doesn't say which are “with raisins”"),
        (FOOD, "juice without sugar", "doesn't say which are “without sugar”"),
        (MOEBEL, "Sessel mit Rollen", "Welche “mit Rollen” sind, steht nicht im Katalog."),
    ],
)
def test_what_no_such_thing_comes_with_is_said_and_the_nearest_offered(
    shop: Shop, catalog: str, question: str, told: str
) -> None:
    ids, said = asked(shop(catalog), question)
    assert ids
    assert told in said


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("bells under 20 euros", "Without “under 20 euros”, this fits"),
        ("cheapest bell", "doesn't say which are “cheapest”"),
        ("which bell is on sale?", "doesn't say which are “sale”"),
        ("lightest shelf", "doesn't say which are “lightest”"),
    ],
)
def test_what_no_row_tells_is_not_taken_for_met(shop: Shop, question: str, told: str) -> None:
    ids, said = asked(shop(BELLS), question)
    assert ids
    assert told in said
