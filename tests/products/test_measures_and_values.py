"""Sizes of several measures in one column, values that no product has, who made it not, and lists that are sorted."""

from collections.abc import Callable

import pytest

from frontdesk import demo
from tests.client import Client, unique
from tests.conftest import Server

PLANTS = """id,title,description,price,availability,brand,color,size,product_type,height_cm,hardy_to_c,evergreen
P1,Rosa Sunburst Climbing Rose,Scented.,18.90 EUR,in stock,Thornby,yellow,5 L,Plants > Roses > Climbing,300,-20,no
P2,Rosa Night Velvet Climbing Rose,Dark red.,24.50 EUR,in stock,Thornby,red,10 L,Plants > Roses > Climbing,250,-18,no
P3,Rosa Snowdrift Shrub Rose,Low shrub rose.,16.00 EUR,out of stock,Elmgrove,white,5 L,Plants > Roses > Shrub,90,-22,no
P4,Lavandula Blue Haze,Lavender loved by bees.,6.75 EUR,in stock,Elmgrove,blue,2 L,Plants > Herbs,45,-12,yes
P5,Hydrangea Cloud Nine,Large mophead hydrangea.,32.00 EUR,in stock,Petalworks,white,10 L,Plants > Shrubs,140,-20,no
P6,Hydrangea Sea Mist,Lacecap hydrangea.,27.90 EUR,preorder,Petalworks,blue,5 L,Plants > Shrubs,120,-20,no
P7,Buxus Ball,Evergreen box ball.,39.00 EUR,in stock,Thornby,green,10 L,Plants > Hedges,60,-22,yes
P8,Camellia Pink Dawn,Blooms in March.,29.00 EUR,in stock,Petalworks,pink,5 L,Plants > Shrubs,150,-10,yes
P9,Fern Lady Frond,Lacy fern for deep shade.,8.20 EUR,in stock,Fernwell,green,2 L,Plants > Ferns,70,-25,no
P10,Terracotta Pot Siena 30,Frost-proof pot.,21.00 EUR,in stock,Clayfold,terracotta,30 cm,Pots,,,
P11,Terracotta Pot Siena 45,Frost-proof pot.,38.00 EUR,in stock,Clayfold,terracotta,45 cm,Pots,,,
P12,Zinc Planter Harbour 60,Zinc planter with drainage.,64.00 EUR,in stock,Clayfold,grey,60 cm,Pots,,,
P13,Clematis Blue Cascade,Climbing clematis.,15.60 EUR,in stock,Thornby,blue,2 L,Plants > Climbers,280,-24,no
"""
MILL = """id,title,description,price,availability,size,brand,product_type
G1,Rye flour,Dark flour,4.20 EUR,in stock,500 g,Muhle,Flour
G2,Wheat flour,White flour,3.10 EUR,in stock,1 kg,Muhle,Flour
G3,Spelt flour,Old grain,4.00 EUR,in stock,5 kg,Kornfeld,Flour
G4,Orange juice,Pressed today,5.00 EUR,in stock,1 L,Saftig,Juice
G5,Apple juice,Cloudy,7.00 EUR,in stock,750 ml,Saftig,Juice
G6,Grape juice,Red,7.50 EUR,in stock,3 L,Kornfeld,Juice
"""
SHOES = """id,title,description,price,availability,color,size,weight_g,product_type
S1,City sneaker Bo,Sneaker for every day,89.00 EUR,in stock,white,42,300,Shoes > Sneakers
S2,City sneaker Lin,Canvas sneaker,59.00 EUR,in stock,black,44,280,Shoes > Sneakers
S3,Chelsea boot Dun,Boot with elastic sides,159.00 EUR,in stock,brown,41,600,Shoes > Boots
S4,Winter boot Ice,Boot with a warm lining,139.00 EUR,in stock,black,43,800,Shoes > Boots
S5,Sandal Sol,Sandal with a cork sole,49.00 EUR,in stock,beige,39,200,Shoes > Sandals
"""
DEMO = demo.catalog_csv().decode()

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


@pytest.mark.parametrize(
    ("catalog", "question", "denied", "told"),
    [
        (PLANTS, "is Buxus Ball available in 20 L?", "20 L", "size: 10 L"),
        (PLANTS, "is the Camellia Pink Dawn available in 3 L?", "3 L", "size: 5 L"),
        (PLANTS, "do you have Buxus Ball in 20 litres?", "20 litres", "size: 10 L"),
        (PLANTS, "is the Terracotta Pot Siena 30 available in 40 cm?", "40 cm", "size: 30 cm"),
        (PLANTS, "is the Terracotta Pot Siena 30 over 40 cm?", "over 40 cm", "size: 30 cm"),
        (PLANTS, "Can Camellia Pink Dawn stand -15 degrees?", "-15 degrees", "hardy to: -10 °C"),
        (PLANTS, "is the Buxus Ball under 30 EUR?", "under 30 EUR", "price: 39.00 EUR"),
        (MILL, "is the Rye flour available in 2 kg?", "2 kg", "size: 500 g"),
        (SHOES, "is the City sneaker Bo available in 44?", "44", "size: 42"),
        (SHOES, "is the City sneaker Bo available in 50?", "50", "size: 42"),
        (SHOES, "is the Chelsea boot Dun available in turquoise?", "turquoise", "color: brown"),
    ],
)
def test_what_a_product_is_not_available_in_is_denied(
    shop: Shop, catalog: str, question: str, denied: str, told: str
) -> None:
    said = shop(catalog).ask(question)["support_answer"]
    assert said.startswith(f"Not “{denied}”.")
    assert told in said


@pytest.mark.parametrize(
    ("catalog", "question"),
    [
        (PLANTS, "is the Camellia Pink Dawn available in 5 L?"),
        (PLANTS, "is the Camellia Pink Dawn over 100 cm?"),
        (MILL, "is the Rye flour available in 0.5 kg?"),
        (MILL, "is the Wheat flour heavier than 500 g?"),
        (SHOES, "is the City sneaker Bo available in 42?"),
    ],
)
def test_what_it_is_available_in_is_not_denied(shop: Shop, catalog: str, question: str) -> None:
    answer = shop(catalog).ask(question)
    assert not answer["refused"]
    assert "Not “" not in answer["support_answer"]


def test_no_stock_is_told_where_something_unknown_is_asked(shop: Shop) -> None:
    said = shop(SHOES).ask("is the City sneaker Bo available in marble?")["support_answer"]
    assert "in stock" not in said


@pytest.mark.parametrize(
    ("catalog", "question", "word", "ids"),
    [
        (PLANTS, "any purple lavender?", "purple", {"P4"}),
        (PLANTS, "any turquoise hydrangea?", "turquoise", {"P5", "P6"}),
        (PLANTS, "got any orange hydrangeas?", "orange", {"P5", "P6"}),
        (PLANTS, "a yellow lavender please", "yellow", {"P4"}),
        (SHOES, "any purple sandals?", "purple", {"S5"}),
        (SHOES, "any silver boots?", "silver", {"S3", "S4"}),
    ],
)
def test_a_colour_that_no_such_thing_has_is_named(
    shop: Shop, catalog: str, question: str, word: str, ids: set[str]
) -> None:
    answer = shop(catalog).ask(question)
    assert f"Without “{word}”" in answer["support_answer"]
    assert {product["id"] for product in answer["products"]} == ids


@pytest.mark.parametrize(
    ("catalog", "question", "ids"),
    [
        (PLANTS, "terracotta pot at least 40 cm", {"P11"}),
        (PLANTS, "pots over 40 cm", {"P11", "P12"}),
        (PLANTS, "pots bigger than 40 cm", {"P11", "P12"}),
        (PLANTS, "pots smaller than 40 cm", {"P10"}),
        (PLANTS, "planters longer than 50 cm", {"P12"}),
        (PLANTS, "Which pots are between 40 and 50 cm?", {"P11"}),
        (PLANTS, "shrubs over 130 cm", {"P5", "P8"}),
        (PLANTS, "shrubs of at least 10 L", {"P5"}),
        (MILL, "flour of at least 1 kg", {"G2", "G3"}),
        (MILL, "flour over 750 g", {"G2", "G3"}),
        (MILL, "juice up to 1 litre", {"G4", "G5"}),
        (MILL, "juice between 500 ml and 1.5 L", {"G4", "G5"}),
        (PLANTS, "plants not by Petalworks in blue", {"P4", "P13"}),
        (PLANTS, "plants that are not from Elmgrove in green", {"P7", "P9"}),
        (PLANTS, "plants not by Petalworks or Thornby in blue", {"P4"}),
        (MILL, "juice not from Saftig in 3 L", {"G6"}),
        (SHOES, "boots not in black", {"S3"}),
        (PLANTS, "plants that stay green all year", {"P4", "P7", "P8"}),
        (PLANTS, "climbing plants at most 15.60 EUR", {"P13"}),
    ],
)
def test_what_fits_is_found(shop: Shop, catalog: str, question: str, ids: set[str]) -> None:
    answer = shop(catalog).ask(question)
    assert "Nothing fits" not in answer["support_answer"]
    assert {product["id"] for product in answer["products"]} == ids


@pytest.mark.parametrize("question", ["What weight is the Zinc Planter Harbour 60?", "What volume is the Buxus Ball?"])
def test_no_other_number_is_told_for_the_one_that_is_asked(shop: Shop, question: str) -> None:
    said = shop(PLANTS).ask(question)["support_answer"]
    assert "60 cm" not in said
    assert "height" not in said


@pytest.mark.parametrize(
    ("catalog", "question", "ids"),
    [
        (PLANTS, "roses sorted by price", ["P3", "P1", "P2"]),
        (PLANTS, "roses sorted by price descending", ["P2", "P1", "P3"]),
        (PLANTS, "roses, cheapest first", ["P3", "P1", "P2"]),
        (PLANTS, "roses by price, high to low", ["P2", "P1", "P3"]),
        (PLANTS, "roses from cheapest to most expensive", ["P3", "P1", "P2"]),
        (SHOES, "boots ordered by weight", ["S3", "S4"]),
        (SHOES, "lightest sneakers first", ["S2", "S1"]),
        (MILL, "flour, most expensive first", ["G1", "G3", "G2"]),
    ],
)
def test_a_list_is_sorted_as_asked(shop: Shop, catalog: str, question: str, ids: list[str]) -> None:
    assert [product["id"] for product in shop(catalog).ask(question)["products"]] == ids


@pytest.mark.parametrize("question", ["cheapest two person tent", "cheapest 2-person tent"])
def test_a_number_of_people_is_no_number_of_products(shop: Shop, question: str) -> None:
    products = shop(DEMO).ask(question)["products"]
    assert len(products) == 1
