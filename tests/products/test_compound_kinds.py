"""A kind of thing that several words name is found by its title, whatever categories the words name."""

from collections.abc import Iterator

import pytest

from tests.client import Client
from tests.conftest import Server

FURNITURE = """id,title,description,price,availability,brand,product_type,color,material
S1,Alder two-seat sofa,Compact,649 GBP,in stock,Alder,Furniture > Sofas,grey,wool
S2,Birk corner sofa,Roomy,1299 GBP,in stock,Birk,Furniture > Sofas,navy,linen
S3,Birk sofa bed,Unfolds for two,999 GBP,preorder,Birk,Furniture > Sofas,green,cotton
T1,Corrie dining table,Extends,529 GBP,in stock,Corrie,Furniture > Tables > Dining,,oak
T2,Dell coffee table,With a shelf,119 GBP,in stock,Dell,Furniture > Tables > Coffee,,pine
C1,Esk armchair,High back,329 GBP,in stock,Esk,Furniture > Chairs,green,velvet
C2,Fenn dining chair,Stackable,98 GBP,in stock,Fenn,Furniture > Chairs,black,beech
C3,Fenn rocking chair,For the nursery,219 GBP,in stock,Fenn,Furniture > Chairs,cream,rattan
B1,Glen double bed,With slats,459 GBP,in stock,Glen,Furniture > Beds,,oak
B2,Hart bunk bed,With a ladder,549 GBP,in stock,Hart,Furniture > Beds,,pine
L1,Isla floor lamp,Dimmable,85.50 GBP,in stock,Isla,Lighting,black,steel
L2,Isla table lamp,Small,45 GBP,in stock,Isla,Lighting,cream,ceramic
U1,Fenn chair cushion,Washable,19 GBP,in stock,Fenn,Furniture > Cushions,grey,wool
"""
MIXED = """id,title,price,category,color
G1,Moss rose bush,19 EUR,Garden > Shrubs,red
G2,Rose hip tea,5 EUR,Teas,red
G3,Rose trellis,39 EUR,Garden > Trellises,white
G4,Bay climbing rose,24 EUR,Garden > Roses,white
G5,Bay standard rose,34 EUR,Garden > Roses,red
W1,Claret wine glass,12 EUR,Glasses,
W2,Claret water glass,9 EUR,Glasses,
W3,Quinta red,14 EUR,Wines,
W4,Oak wine rack,59 EUR,Racks,
H1,Bench saw,249 EUR,Saws,
H2,Hand saw,19 EUR,Saws,
H3,Pine saw bench,79 EUR,Benches,
H4,Garden bench,129 EUR,Benches,
Y1,Toy train,29 EUR,Toys > Trains,blue
Y2,Train table,99 EUR,Tables,white
"""
MUEBLES = """id,título,descripción,precio,categoría,color
1,Silla Alba,Una silla para la cocina con el respaldo muy alto,49 EUR,Muebles > Sillas,negro
2,Silla Bruma,La silla que se puede plegar sin esfuerzo,59 EUR,Muebles > Sillas,rojo
3,Mesa Cala,Es una mesa para seis personas en el comedor,99 EUR,Muebles > Mesas,rojo
4,Sofá cama Duna,Un sofá que se convierte en una cama para dos,499 EUR,Muebles > Sofás,verde
5,Cama Estela,Con los cajones debajo y el cabecero de madera,299 EUR,Muebles > Camas,blanco
"""
MOEBEL = """id,Titel,Preis,Kategorie,Farbe
1,Stuhl Alba,49 EUR,Möbel > Stühle,schwarz
2,Stuhl Bruma,59 EUR,Möbel > Stühle,rot
3,Tisch Cala,99 EUR,Möbel > Tische,rot
4,Tisch Duna,199 EUR,Möbel > Tische,grün
"""


@pytest.fixture(scope="module")
def furniture(server: Server) -> Iterator[Client]:
    client = server.company("Furniture", "compoundfurniture")
    assert client.uploaded("furniture.csv", FURNITURE.encode(), kind="catalog")["products"] == 13
    yield client


@pytest.fixture(scope="module")
def mixed(server: Server) -> Iterator[Client]:
    client = server.company("Everything", "compoundmixed")
    assert client.uploaded("all.csv", MIXED.encode(), kind="catalog")["products"] == 15
    yield client


def fits(client: Client, question: str) -> set[str]:
    """The ids of what is shown as fitting whole."""
    message = client.ask(question)
    assert "Without" not in message["support_answer"], message["support_answer"]
    return {product["id"] for product in message["products"]}


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("sofa bed", {"S3"}),
        ("do you have sofa beds?", {"S3"}),
        ("a green sofa bed", {"S3"}),
        ("couch bed", {"S3"}),
        ("Birk bed", {"S3"}),
        ("table lamp", {"L2"}),
        ("dining chairs", {"C2"}),
        ("chair cushion", {"U1"}),
        ("beds", {"B1", "B2"}),
        ("bunk bed", {"B2"}),
        ("coffee table", {"T2"}),
        ("Birk sofas", {"S2", "S3"}),
        ("sofas and beds", {"S1", "S2", "S3", "B1", "B2"}),
    ],
)
def test_a_title_that_says_the_words_is_a_match(furniture: Client, question: str, right: set[str]) -> None:
    assert fits(furniture, question) == right


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("wine glass", {"W1"}),
        ("wine rack", {"W4"}),
        ("bench saw", {"H1"}),
        ("saw bench", {"H3"}),
        ("rose trellis", {"G3"}),
        ("train table", {"Y2"}),
        ("toy trains", {"Y1"}),
        ("roses", {"G4", "G5"}),
        ("garden bench", {"H4"}),
    ],
)
def test_whatever_is_sold(mixed: Client, question: str, right: set[str]) -> None:
    assert fits(mixed, question) == right


def test_of_a_compound_the_stock_is_given_up_and_not_the_thing(furniture: Client) -> None:
    shown = furniture.ask("Do you have a sofa bed in stock?")["products"]
    assert [product["id"] for product in shown] == ["S3"]


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("not black chairs", {"C1", "C3"}),
        ("chairs that are not black", {"C1", "C3"}),
        ("no black chairs please", {"C1", "C3"}),
        ("not black or cream chairs", {"C1"}),
        ("not black dining chairs or sofas in grey", set()),
        ("non-velvet chairs", {"C2", "C3"}),
        ("chairs, but not velvet", {"C2", "C3"}),
        ("not Birk sofas", {"S1"}),
        ("not leather sofas", {"S1", "S2", "S3"}),
    ],
)
def test_a_denied_value_denies_the_value(furniture: Client, question: str, right: set[str]) -> None:
    if right:
        assert fits(furniture, question) == right
    else:
        shown = furniture.ask(question)["products"]
        assert all(product["attributes"].get("color") != "black" for product in shown)


def test_so_it_is_in_other_languages(server: Server) -> None:
    spanish = server.company("Muebles", "compoundmuebles")
    spanish.uploaded("muebles.csv", MUEBLES.encode(), kind="catalog")
    for question in ("sillas no negras", "sillas que no sean negras", "no quiero sillas negras", "sillas rojas"):
        assert {p["id"] for p in spanish.ask(question)["products"]} == {"2"}, question
    assert [p["id"] for p in spanish.ask("¿Tienen sofá cama?")["products"]] == ["4"]
    german = server.company("Möbel", "compoundmoebel")
    german.uploaded("moebel.csv", MOEBEL.encode(), kind="catalog")
    for question in ("nicht schwarze Stühle", "keine schwarzen Stühle", "Stühle, die nicht schwarz sind"):
        assert {p["id"] for p in german.ask(question)["products"]} == {"2"}, question
    assert {p["id"] for p in german.ask("Tische, aber nicht rot")["products"]} == {"4"}


def test_a_count_of_something_else_is_not_answered_with_what_is_left(furniture: Client) -> None:
    assert furniture.ask("How many roses does bed number 5 hold?")["products"] == []


def test_a_count_of_what_is_sold_is(furniture: Client) -> None:
    assert furniture.ask("How many red beds do you have?")["products"]
