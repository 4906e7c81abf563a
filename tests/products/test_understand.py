"""Questions are understood with the words of a catalog, whatever it sells."""

from functools import cache

import pytest

from frontdesk import demo
from frontdesk.answers.shop.compare import MOST_PARTS, compared_parts
from frontdesk.knowledge.products.facets import learn_facets
from frontdesk.knowledge.products.lexicon import Learned, Lexicon
from frontdesk.knowledge.products.read import read_catalog
from frontdesk.knowledge.products.tokens import MOST_TOKENS
from frontdesk.knowledge.products.understand import understand
from frontdesk.knowledge.products.wish import Wish
from frontdesk.knowledge.readers import Limits

CARS = """id,make,model,year,price,transmission,mileage,fuelType,mpg,engineSize
1,Volt,Falke,2017,12000 GBP,Manual,30000,Diesel,60.1,2.0
2,Volt,Falke SV,2018,15000 GBP,Semi-Auto,10000,Petrol,40.3,1.4
3,Arno,3 Series,2019,22000 GBP,Automatic,8000,Hybrid,90.0,2.0
4,Arno,T-Bex,2015,7000 GBP,Automatic,60000,Petrol,38.0,1.6
"""


@cache
def lexicon(of: str) -> Lexicon:
    """The words of a catalog: the demo's, or of some cars."""
    data = demo.catalog_csv() if of == "demo" else CARS.encode()
    catalog = read_catalog(data, "catalog.csv", Limits(), 1_000)
    return Lexicon([Learned("1", "catalog.csv", learn_facets(catalog.products, catalog.units, "en"))])


def read(question: str, of: str = "cars") -> Wish:
    """What a question asks of a catalog."""
    return understand(question, lexicon(of))


def ranges(wish: Wish) -> list[tuple[object, ...]]:
    """(attribute, least, most) with the brackets that mathematicians write."""
    return [
        (r.facet, f"{'[' if r.least_closed else '('}{r.least}, {r.most}{']' if r.most_closed else ')'}")
        for r in wish.ranges
    ]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("under 15000 pounds", [("price", "[None, 15000.0)")]),
        ("up to £15k", [("price", "[None, 15000.0]")]),
        ("at least 50 mpg", [("mpg", "[50.0, None]")]),
        ("fewer than 20,000 miles", [("mileage", "[None, 20000.0)")]),
        ("mileage below 20000 and mpg over 40", [("mileage", "[None, 20000.0)"), ("mpg", "(40.0, None]")]),
        ("between 2015 and 2017", [("year", "[2015.0, 2017.0]")]),
        ("10 to 20k miles", [("mileage", "[10000.0, 20000.0]")]),
        ("newer than 2017", [("year", "(2017.0, None]")]),
        ("no older than 2017", [("year", "[2017.0, None]")]),
        ("from 2018 onwards", [("year", "[2018.0, None]")]),
        ("a 2017 one", [("year", "[2017.0, 2017.0]")]),
        ("with a 1.4 litre engine", [("engine size", "[1.4, 1.4]")]),
        ("cheaper than 9000", [("price", "[None, 9000.0)")]),
        ("not over 9000 pounds", [("price", "[None, 9000.0]")]),
        ("around 10000 pounds", [("price", "[9000.0, 11000.0]")]),
        ("price of 7000 or less", [("price", "[None, 7000.0]")]),
        ("mindestens 50 mpg", [("mpg", "[50.0, None]")]),
    ],
)
def test_numbers_become_ranges(question: str, expected: list[tuple[str, str]]) -> None:
    assert ranges(read(question)) == expected


@pytest.mark.parametrize(
    ("question", "keys"),
    [
        ("a Falke", {"title=falke"}),
        ("falke sv", {"title=falke sv"}),
        ("3 series", {"title=3 series"}),
        ("t bex", {"title=t-bex"}),
        ("semi automatic", {"transmission=semi-auto"}),
        ("an auto", {"transmission=automatic"}),
        ("gasoline", {"fuel type=petrol"}),
        ("diesle", {"fuel type=diesel"}),
        ("stick shift", set()),
        ("petrol or hybrid", {"fuel type=petrol", "fuel type=hybrid"}),
    ],
)
def test_words_become_values(question: str, keys: set[str]) -> None:
    assert {key for choice in read(question).choices for key in choice.keys} == keys


@pytest.mark.parametrize(
    "question", ["not diesel", "anything but a diesel", "Volt without diesel", "no diesel", "kein Diesel"]
)
def test_what_is_not_wanted_is_left_out(question: str) -> None:
    assert any(choice.negated and choice.keys == ("fuel type=diesel",) for choice in read(question).choices)


@pytest.mark.parametrize(
    ("question", "facet", "descending", "top"),
    [
        ("the cheapest", "price", False, 1),
        ("which is the newest Falke", "year", True, 1),
        ("three lowest mileage cars", "mileage", False, 3),
        ("top 5 most economical", "mpg", True, 5),
        ("least expensive hybrid", "price", False, 1),
        ("which are the oldest", "year", False, None),
    ],
)
def test_superlatives_become_an_order(question: str, facet: str, descending: bool, top: int | None) -> None:
    wish = read(question)
    assert wish.order is not None
    assert (wish.order.facet, wish.order.descending, wish.top) == (facet, descending, top)


def test_units_are_converted() -> None:
    assert ranges(read("tent lighter than 2 kg", "demo")) == [("weight", "[None, 2000.0)")]
    assert ranges(read("sleeping bag down to -10 degrees", "demo")) == [("comfort", "[None, -10.0]")]


def test_a_kind_holds_its_kinds() -> None:
    keys = {key for choice in read("blue jackets", "demo").choices for key in choice.keys}
    blues = {f"color={blue}" for blue in ("blue", "slate blue", "night blue", "navy", "petrol")}
    assert keys == blues | {"product type=jackets"}


def test_what_nobody_knows_is_unknown() -> None:
    assert read("do you sell snowboards", "demo").unknown == ("snowboards",)
    assert read("", "demo").empty and read("???? 12 €€", "demo").order is None


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("How many employees do you have?", False),
        ("How many products do you have?", True),
        ("How many diesel ones do you have?", True),
        ("Good morning", False),
    ],
)
def test_a_count_of_something_else_asks_for_no_products(question: str, wanted: bool) -> None:
    assert read(question).wants_products == wanted


def test_a_comparison_of_a_thousand_things_is_one_of_the_first_few() -> None:
    assert compared_parts("compare Falke with T-Bex and") == ["compare Falke", "T-Bex"]
    assert compared_parts("compare  Falke \n with\tT-Bex ,\n\nOtter  2 ") == ["compare Falke", "T-Bex", "Otter 2"]
    assert len(compared_parts("compare " + ", ".join(f"tent {n}" for n in range(1_000)))) == MOST_PARTS


def test_words_that_begin_alike_are_looked_up() -> None:
    assert {m.value for m in lexicon("cars").begins("semi", "automatic")} == {"semi-auto"}
    assert {m.value for m in lexicon("cars").short_for("auto")} == {"automatic"}
    assert lexicon("cars").spelled("deisel") == "diesel"


def test_of_a_very_long_message_the_beginning_is_read() -> None:
    wish = read("diesel " + "qwxzv-plork " * 5_000)
    assert [choice.said for choice in wish.choices] == ["diesel"]
    assert len(wish.unknown) <= MOST_TOKENS


def test_a_number_is_counted_by_the_name_behind_it_though_another_comparison_follows() -> None:
    wish = read("tents with at least 3 persons under 500 euros", "demo")
    assert ranges(wish) == [("persons", "[3.0, None]"), ("price", "[None, 500.0)")]


def test_an_attribute_before_a_thing_is_a_condition_and_not_what_is_asked_about() -> None:
    wish = read("Which waterproof jackets do you have under 100 euros?", "demo")
    assert [choice.said for choice in wish.choices] == ["waterproof", "jackets"]
    assert read("Which colours do you have?", "demo").about == ("color",)


def test_whether_a_thing_with_its_whole_name_is_in_stock_is_told() -> None:
    wish = read("Is the Heron 2 Tent in stock?", "demo")
    assert (wish.task, wish.about, len(wish.choices)) == ("tell", ("availability",), 1)


def test_contact_is_no_content() -> None:
    assert read("How do I contact you?", "demo").unknown == ("contact",)


def test_a_measure_is_of_no_attribute_that_never_has_such_values() -> None:
    assert read("boots for a foot of 26 cm", "demo").ranges == (), "nothing is waterproof to 26 cm"
    assert [found for found, _ in ranges(read("a jacket with 20000 mm", "demo"))] == ["waterproof"]
