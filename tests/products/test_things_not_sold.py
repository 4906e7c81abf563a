"""What no row has is not offered, a product's page and maker are told, and a narrowed question keeps what was asked."""

from collections.abc import Iterator

import pytest

from frontdesk.answers.shop.follow import narrows
from frontdesk.knowledge.products.wish import Choice, Wish
from tests.client import Client
from tests.conftest import Server

BARE = """id,title,price,availability
1,Torran waterproof jacket,149.00 EUR,in stock
2,Corrie shell jacket,129.00 EUR,in stock
3,Liquid chalk 250 ml,12.00 EUR,in stock
4,Cloud chalk bag,19.00 EUR,in stock
5,Gecko Velcro shoe,99.00 EUR,in stock
6,Viper lace shoe,119.00 EUR,out of stock
7,Ice screw,31.00 EUR,out of stock
"""
FULL = """id,title,price,availability,color,brand,product_type,link,image_link
1,Torran waterproof jacket,149.00 EUR,in stock,red,Limpet,Jackets,https://shop.example/torran,
2,Corrie shell jacket,129.00 EUR,in stock,blue,Limpet,Jackets,https://shop.example/corrie,
3,Skarn down jacket,189.00 EUR,out of stock,blue,Orrin,Jackets,https://shop.example/skarn,
4,Cloud chalk bag,19.00 EUR,in stock,blue,Orrin,Chalk bags,https://shop.example/cloud,
5,Gecko Velcro shoe,99.00 EUR,in stock,green,Limpet,Shoes,https://shop.example/gecko,https://shop.example/gecko.jpg
6,Viper lace shoe,119.00 EUR,out of stock,black,Orrin,Shoes,https://shop.example/viper,
"""
BLUE = Wish(choices=(Choice(("color=blue",), "blue", ("color",), weight=1),))


@pytest.fixture(scope="module")
def bare(server: Server) -> Iterator[Client]:
    client = server.company("Bare rows", "barerows")
    assert client.uploaded("catalog.csv", BARE.encode(), kind="catalog")["products"] == 7
    yield client


@pytest.fixture(scope="module")
def full(server: Server) -> Iterator[Client]:
    client = server.company("Full rows", "fullrows")
    assert client.uploaded("catalog.csv", FULL.encode(), kind="catalog")["products"] == 6
    yield client


def ids(answer: dict[str, list[dict[str, str]]]) -> str:
    return " ".join(sorted(product["id"] for product in answer["products"]))


@pytest.mark.parametrize(
    "question",
    [
        "tents under 400 euros",
        "Do you have gloves under 30 euros?",
        "waterproof gloves under 200 euros",
        "cheapest tent",
        "sleeping bag under 100 euros",
        "gift cards under 50 euros",
        "Handschuhe unter 30 Euro",
        "busco guantes por menos de 30 euros",
    ],
)
def test_a_thing_that_no_row_has_is_not_offered(bare: Client, question: str) -> None:
    answer = bare.ask(question)
    assert answer["refused"]
    assert answer["products"] == []


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("something for my brother under 30 euros", "3 4"),
        ("a birthday gift under 30 euros", "3 4"),
        ("stuff under 20 euros", "3 4"),
        ("anything waterproof", "1"),
        ("jakets under 150 euros", "1 2"),
        ("chalkbag under 100 euros", "4"),
        ("shoes for my daughter under 100 euros", "5"),
        ("Jacken unter 150 Euro", "1 2"),
    ],
)
def test_wishes_and_other_spellings_go_on_finding(bare: Client, question: str, found: str) -> None:
    assert ids(bare.ask(question)) == found


def test_socks_are_no_shoes(full: Client) -> None:
    assert full.ask("socks under 20 euros")["products"] == []
    assert full.ask("socks under 100 euros")["support_answer"].startswith("No product is called “socks”.")
    assert ids(full.ask("a gift under 50 euros")) == "4"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("give me a link to the Gecko", "https://shop.example/gecko"),
        ("Where can I buy the Gecko online?", "https://shop.example/gecko"),
        ("photo of the Gecko", "https://shop.example/gecko.jpg"),
        ("Who makes the Viper?", "Orrin"),
        ("von wem ist der Viper?", "Orrin"),
        ("¿Qué marca es el Viper?", "Orrin"),
        ("Quelle marque est le Viper ?", "Orrin"),
        ("Is there a discount on the Viper?", "The catalog doesn't say that about"),
        ("Any shoes on sale?", "The catalog doesn't say which are “sale”."),
        ("a chalk bag that is not blue", "Without “not blue”, this fits:"),
    ],
)
def test_what_is_asked_of_a_product_is_told(full: Client, question: str, told: str) -> None:
    assert told in full.ask(question)["support_answer"]


@pytest.mark.parametrize(
    ("then", "found"),
    [
        ("only those in stock", "2"),
        ("just the available ones", "2"),
        ("only the ones under 150 euros", "2"),
        ("only red ones", "1"),
        ("only shoes", "5 6"),
    ],
)
def test_what_was_asked_before_holds_on(full: Client, then: str, found: str) -> None:
    room = full.room()
    assert ids(full.say(room, "Show me blue jackets")) == "2 3"
    assert ids(full.say(room, then)) == found


@pytest.mark.parametrize(
    "then",
    [
        "So does it come in blue?",
        "So is the blue one waterproof?",
        "Is it only in blue?",
        "Are these only sold in red?",
        "not only blue?",
        "Sind die nur in blau?",
        "nicht nur blau",
        "É só em azul?",
    ],
)
def test_a_question_of_what_was_shown_leaves_all_of_it(then: str) -> None:
    assert not narrows(BLUE, then)


@pytest.mark.parametrize("then", ["only blue ones", "blue only", "and just the blue ones", "nur in blau", "só em azul"])
def test_what_leaves_less_of_what_was_shown(then: str) -> None:
    assert narrows(BLUE, then)


DESKS = """id,title,price
1,Walnut desk,180.00 EUR
2,Desk lamp Atlas,45.00 EUR
3,Tote bag,15.00 EUR
"""


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("writing desk under 200", "1"),
        ("standing desk under 200", "1"),
        ("reading lamp under 50", "2"),
        ("sleeping bag under 50", ""),
    ],
)
def test_what_a_thing_is_for_makes_it_no_other(server: Server, question: str, found: str) -> None:
    with server.company("Desks", f"desks{len(question)}{question[0]}") as desks:
        assert desks.uploaded("catalog.csv", DESKS.encode(), kind="catalog")["products"] == 3
        assert found in ids(desks.ask(question)) if found else not desks.ask(question)["products"]


def test_what_narrowing_gave_up_is_said(full: Client) -> None:
    room = full.room()
    full.say(room, "Show me blue jackets")
    assert "Without “blue”, this fits:" in full.say(room, "only waterproof ones")["support_answer"]


CARS = """id,model,price,year,mileage,transmission,fuelType
1,Leaf,14000,2018,20100,Automatic,Electric
2,Golf,9000,2015,61000,Manual,Diesel
3,Zoe,11000,2017,18000,Automatic,Electric
"""


@pytest.mark.parametrize(
    ("question", "found"),
    [("Which electric cars do you have?", "1 3"), ("vehicles under 12000", "2 3"), ("electric bikes", "")],
)
def test_what_all_rows_are_is_told_by_their_columns(server: Server, question: str, found: str) -> None:
    with server.company("Dealer", f"dealer{len(question)}") as dealer:
        assert dealer.uploaded("stock.csv", CARS.encode(), kind="catalog")["products"] == 3
        assert ids(dealer.ask(question)) == found
