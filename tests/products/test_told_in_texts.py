"""What only the texts of rows tell, and what no row does: measures, uses, words of quality, lower prices, sold out."""

import pytest

from frontdesk.answers.shop.than import says_than
from frontdesk.knowledge.products.understand import understand
from tests.client import Client
from tests.conftest import Server
from tests.products.test_goes_on_in_the_shop import sells
from tests.products.test_yes_and_no import lexicon

SHOP = """id,title,description,price,availability,color,size,category
A1,Linen Apron,Heavy linen.,39.00 EUR,in stock,blue,S,Aprons
A2,Linen Apron,Heavy linen.,39.00 EUR,out of stock,grey,L,Aprons
A3,Waxed Apron,Waterproof and made for barbecues.,59.00 EUR,in stock,olive,M,Aprons
M1,Oven Mitt,Cotton.,14.50 EUR,in stock,red,,Mitts
M2,Oven Mitt,Cotton.,14.50 EUR,in stock,blue,,Mitts
S1,Kestrel Saucepan 16 cm,"With a lid, 1.5 litres.",52.00 EUR,in stock,silver,16 cm,Pots
S2,Kestrel Saucepan 20 cm,"With a lid, 3 litres.",66.00 EUR,in stock,silver,20 cm,Pots
S3,Kestrel Stockpot 24 cm,"With a lid, 7 litres.",88.00 EUR,out of stock,silver,24 cm,Pots
C1,Aveline Casserole 4 L,Cast iron.,165.00 EUR,in stock,red,4 L,Pots
N1,Left-Handed Knife,Ground for left-handers.,88.00 EUR,in stock,black,,Knife
N2,Short Knife,The smaller one for small hands.,48.00 EUR,in stock,black,,Knife
N3,Bread Knife,Serrated.,58.00 EUR,in stock,black,,Knife
"""


@pytest.fixture(scope="module")
def shop(server: Server) -> Client:
    """A shop for cooks."""
    return sells(server, SHOP)


def ids(client: Client, question: str) -> list[str]:
    return [product["id"] for product in client.ask(question)["products"]]


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("7 litre stockpot", ["S3"]),
        ("a 7-litre pot", ["S3"]),
        ("saucepan 3 L", ["S2"]),
        ("1500 ml saucepan", ["S1"]),
        ("a 4 litre casserole", ["C1"]),
    ],
)
def test_a_measure_that_a_text_says_is_found(shop: Client, question: str, right: list[str]) -> None:
    assert ids(shop, question) == right


@pytest.mark.parametrize(
    "question",
    ["is there a bigger pot than the 3 litre one?", "Do you have a pot that is larger than 3 litres?"],
)
def test_what_is_larger_than_a_measure_is_none_of_it(shop: Client, question: str) -> None:
    answer = shop.ask(question)
    fits = [product["id"] for product in answer["products"]] if "fits:" in answer["support_answer"] else []
    assert not {"S1", "S2"} & set(fits)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("is there a bigger pot than the 3 litre one?", True),
        ("Gibt es einen größeren Topf als den mit 3 Litern?", True),
        ("¿Hay una olla más grande que la de 3 litros?", True),
        ("une casserole plus grande que celle de 3 litres", True),
        ("een pan groter dan die van 3 liter", True),
        ("a larger pot, 7 litres", False),
        ("una olla que tenga 7 litros", False),
        ("Ich suche einen Topf als Geschenk, 7 Liter", False),
        ("a pot of more than one layer and 7 litres", False),
    ],
)
def test_what_is_compared_with_something(question: str, says: bool) -> None:
    assert says_than(question) == says


def test_a_measure_that_nothing_has_is_given_up_aloud(shop: Client) -> None:
    assert "Without “5 litre”" in shop.ask("a 5 litre saucepan")["support_answer"]


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Do you have knives for small hands?", ["N2"]),
        ("Which knife is good for small hands?", ["N2"]),
        ("knife for small hands under 60 euros", ["N2"]),
        ("a knife for left-handers", ["N1"]),
        ("Is there anything for left-handers?", ["N1"]),
        ("a left-handed knife", ["N1"]),
    ],
)
def test_what_a_thing_is_for_its_text_tells(shop: Client, question: str, right: list[str]) -> None:
    assert ids(shop, question) == right


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("waterproof apron in blue", "A1"),
        ("waterproof apron under 60 euros in blue, size S", "A1"),
        ("apron in blue, waterproof, size S", "A1"),
        ("a waterproof mitt", "M"),
    ],
)
def test_a_quality_that_nothing_fitting_has_is_named(shop: Client, question: str, first: str) -> None:
    message = shop.ask(question)
    assert "“waterproof”" in message["support_answer"].split("\n")[0]
    assert message["products"][0]["id"].startswith(first)


def test_a_quality_that_one_has_is_a_condition(shop: Client) -> None:
    assert ids(shop, "a waterproof apron") == ["A3"]
    assert "Without “red”" in shop.ask("waterproof red apron")["support_answer"]


@pytest.mark.parametrize(
    ("question", "untold"),
    [
        ("vegan blue apron", ["vegan"]),
        ("blue apron, vegan, size S", ["vegan"]),
        ("dishwasher proof mitt", ["dishwasher", "proof"]),
        ("blue apron please", []),
        ("an apron in blue, size S", []),
    ],
)
def test_words_of_quality_that_no_row_says(question: str, untold: list[str]) -> None:
    assert list(understand(question, lexicon(SHOP)).untold) == untold


def test_in_spanish_they_stand_behind_the_thing() -> None:
    words = lexicon(
        "id,title,price,color,category\n1,Alba,9 EUR,azul,Mochila\n2,Bea,8 EUR,rojo,Mochila\n3,Cleo,7 EUR,azul,Silla\n",
        "es",
    )
    assert understand("una mochila impermeable en azul", words).untold == ("impermeable",)
    assert understand("¿La mochila llega mañana por la tarde?", words).untold == ()


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("any offers on aprons?", "offers"),
        ("Is there an offer on aprons?", "offer"),
        ("Do you have any deals on aprons?", "deals"),
        ("Are there discounts on the oven mitt?", "discounts"),
        ("Which aprons are on sale?", "sale"),
    ],
)
def test_that_no_lower_prices_are_known_is_said(shop: Client, question: str, word: str) -> None:
    assert shop.ask(question)["support_answer"].startswith(f"The catalog doesn't say which are “{word}”")


def test_an_offer_is_no_condition_where_a_shop_offers_things(shop: Client) -> None:
    assert "doesn't say" not in shop.ask("Which aprons do you offer?")["support_answer"]


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Which products are sold out?", {"A2", "S3"}),
        ("Which aprons are sold out?", {"A2"}),
        ("What is sold out?", {"A2", "S3"}),
    ],
)
def test_what_is_sold_out_is_told(shop: Client, question: str, right: set[str]) -> None:
    assert set(ids(shop, question)) == right


def test_sold_out_is_said_in_other_languages() -> None:
    words = lexicon(
        "id,titel,preis,verfügbarkeit,kategorie\n1,Anna,9 EUR,auf Lager,Regale\n2,Bea,8 EUR,auf Lager,Regale\n"
    )
    choices = understand("Welche Regale sind ausverkauft?", words).choices
    assert [each.negated for each in choices if "availability" in each.facets] == [True]
