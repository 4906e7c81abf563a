"""A title that is the name of a kind as well stands for all things of that kind, unless just the one is meant."""

from collections.abc import Iterable

import pytest

from frontdesk.knowledge.products.facets import learn_facets
from frontdesk.knowledge.products.lexicon import Learned, Lexicon
from frontdesk.knowledge.products.read import read_catalog
from frontdesk.knowledge.products.title_kinds import longer_titles
from frontdesk.knowledge.readers import Limits
from tests.client import Client
from tests.conftest import Server
from tests.products.test_goes_on_in_the_shop import Talk, sells, talking

LAMPS = """id,title,price,availability
L1,Desk lamp,49.00 EUR,in stock
L2,LED desk lamp,35.00 EUR,in stock
L3,Small desk lamp,20.00 EUR,out of stock
L4,Floor lamp,80.00 EUR,in stock
L5,Desk lamp shade,9.00 EUR,in stock
L6,Red LED desk lamp,31.00 EUR,in stock
"""


@pytest.fixture(scope="module")
def lamps(server: Server) -> Client:
    """A shop without categories, one of whose titles is the end of others."""
    return sells(server, LAMPS)


@pytest.fixture(scope="module")
def talk(lamps: Client) -> Talk:
    """Talks with it."""
    return talking(lamps)


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("desk lamp under 40 euros", {"L2", "L3", "L6"}),
        ("cheapest desk lamp", {"L3"}),
        ("What is the most expensive desk lamp?", {"L1"}),
        ("How many desk lamps do you have?", {"L1", "L2", "L3", "L6"}),
        ("Which desk lamps do you have?", {"L1", "L2", "L3", "L6"}),
        ("do you have a desk lamp in stock?", {"L1", "L2", "L6"}),
        ("LED desk lamp under 33 euros", {"L6"}),
        ("cheapest LED desk lamp", {"L6"}),
    ],
)
def test_things_of_the_kind_are_found(lamps: Client, question: str, shown: set[str]) -> None:
    answer = lamps.ask(question)
    assert {product["id"] for product in answer["products"]} == shown
    assert "Nothing fits" not in answer["support_answer"]


@pytest.mark.parametrize(
    ("question", "product", "told"),
    [
        ("how much is the desk lamp?", "L1", "49.00 EUR"),
        ("Is the desk lamp in stock?", "L1", "in stock"),
        ("Is the desk lamp under 50 euros?", "L1", "49.00 EUR"),
        ("How much is the small desk lamp?", "L3", "20.00 EUR"),
    ],
)
def test_the_one_that_is_called_so_is_meant_by_its_article(
    lamps: Client, question: str, product: str, told: str
) -> None:
    answer = lamps.ask(question)
    assert answer["products"][0]["id"] == product
    assert told in answer["support_answer"].split("\n")[0]
    assert len(answer["products"]) == 1


def test_two_are_compared_by_their_titles(talk: Talk) -> None:
    assert sorted(talk("compare the desk lamp and the floor lamp")[0]) == ["L1", "L4"]
    assert sorted(talk("compare desk lamp and floor lamp")[0]) == ["L1", "L4"]


def test_each_of_several_is_priced(talk: Talk) -> None:
    said = talk("How much are 2 desk lamps and 1 floor lamp?")[1]
    assert "**Desk lamp**: 49.00 EUR each, 98.00 EUR for 2." in said and "**Floor lamp**: 80.00 EUR each." in said


def lexicon(titles: Iterable[str], language: str = "en") -> Lexicon:
    rows = "\n".join(f"{n},{title},10 EUR,{'black' if n else 'white'}" for n, title in enumerate(titles))
    catalog = read_catalog(f"id,title,price,color\n{rows}\n".encode(), "shop.csv", Limits(), 100)
    return Lexicon([Learned("1", "shop.csv", learn_facets(catalog.products, catalog.units, language))])


@pytest.mark.parametrize(
    ("title", "others", "longer"),
    [
        ("Desk lamp", ["LED desk lamp", "Desk lamp shade", "Floor lamp"], ["led desk lamp"]),
        ("Desk lamp", ["Oak desk lamp with clamp", "Desk lampshade"], ["oak desk lamp with clamp"]),
        ("Piano", ["Digital piano", "Piano bench", "Upright piano 88"], ["digital piano", "upright piano 88"]),
        ("Jacket", ["Jacket black", "Jacket hanger", "Rain jackets"], ["jacket black", "rain jackets"]),
    ],
)
def test_which_titles_are_of_a_kind(title: str, others: list[str], longer: list[str]) -> None:
    assert longer_titles(title.casefold(), lexicon([title, *others]), added=True) == longer


def test_in_many_languages_the_kind_comes_first() -> None:
    known = lexicon(["Silla", "Silla plegable", "Mesa para silla"], "es")
    assert longer_titles("silla", known) == ["silla plegable"]
