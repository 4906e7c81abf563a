"""How many pieces are left, and that "in stock" beside a price is no number of them."""

import pytest

from frontdesk.answers.shop.left import thing_asked
from frontdesk.knowledge.products.pieces import counts_pieces
from tests.client import Client
from tests.conftest import Server
from tests.products.test_goes_on_in_the_shop import Talk, sells, talking

PIANOS = """id,title,price,currency,availability,category,colour,stock,tax
P1,Arno Digital Piano,499,GBP,in stock,Digital pianos,black,7,80
P2,Brink Digital Piano,1390,GBP,in stock,Digital pianos,black,2,220
P3,Cary Digital Piano,519,GBP,out of stock,Digital pianos,white,0,90
B1,Solo Bench,39,GBP,in stock,Benches,black,20,6
B2,Duet Bench,89,GBP,in stock,Benches,brown,4,14
L1,Clip Light,15,GBP,in stock,Lights,black,3,2
L2,Stand Light,25,GBP,in stock,Lights,black,5,4
L3,Tall Light,45,GBP,out of stock,Lights,white,0,7
L4,Wall Light,65,GBP,in stock,Lights,white,2,10
"""
COUNTED_ONLY = """id,title,price,stock
B1,Solo Bench,39.00 EUR,20
B2,Duet Bench,89.00 EUR,0
D1,Oak Desk,399.00 EUR,3
"""
UNCOUNTED = """id,title,price,availability,category
B1,Solo Bench,39.00 EUR,in stock,Benches
B2,Duet Bench,89.00 EUR,out of stock,Benches
"""
UNTOLD = "The catalog doesn't say how many pieces there are."


@pytest.fixture(scope="module")
def music(server: Server) -> Client:
    """A shop that tells its stock in a column beside its availability."""
    return sells(server, PIANOS)


@pytest.fixture(scope="module")
def talk(music: Client) -> Talk:
    """Talks with it."""
    return talking(music)


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("digital pianos in stock under £1000", {"P1"}),
        ("which digital pianos do you have in stock for less than £1000?", {"P1"}),
        ("digital pianos in stock under 1000", {"P1"}),
        ("digital pianos under 1000 in stock", {"P1"}),
        ("digital pianos under £1000 in stock", {"P1"}),
        ("anything in stock below £20?", {"L1"}),
        ("Show me what is in stock up to £30", {"L1", "L2"}),
        ("black digital pianos in stock between £400 and £1000", {"P1"}),
        ("what do you have in stock for under £20", {"L1"}),
        ("benches in stock over £50", {"B2"}),
        ("Which digital pianos are available under £1000?", {"P1"}),
        ("Welche Digital Pianos habt ihr auf Lager unter 1000 Pfund?", {"P1"}),
    ],
)
def test_a_limit_beside_in_stock_is_one_of_the_price(music: Client, question: str, shown: set[str]) -> None:
    answer = music.ask(question)
    assert {product["id"] for product in answer["products"]} == shown
    assert "Without" not in answer["support_answer"]


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("digital pianos with at least 5 in stock", {"P1"}),
        ("Which have more than 6 in stock?", {"P1", "B1"}),
        ("lights with fewer than 3 in stock", {"L3", "L4"}),
        ("benches with a stock over 10", {"B1"}),
        ("pianos with a tax under £85", {"P1"}),
    ],
)
def test_a_number_of_pieces_is_one_and_money_may_be_another_columns(
    music: Client, question: str, shown: set[str]
) -> None:
    assert {product["id"] for product in music.ask(question)["products"]} == shown


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many Solo Benches are left?", "stock: 20"),
        ("how many Arno Digital Pianos are left?", "stock: 7"),
        ("how many Arno Digital Pianos do you have in stock?", "stock: 7"),
        ("How many Solo Bench do you have?", "stock: 20"),
        ("can you tell me how many pieces of the Solo Bench are left?", "stock: 20"),
        ("How many Cary Digital Pianos are still available?", "stock: 0"),
        ("Wie viele Solo Bench sind noch da?", "stock: 20"),
    ],
)
def test_the_pieces_of_a_product_are_told(music: Client, question: str, told: str) -> None:
    answer = music.ask(question)
    assert told in answer["support_answer"]
    assert len(answer["products"]) == 1 and not answer["refused"]


@pytest.mark.parametrize("question", ["how many digital pianos are left?", "How many digital pianos are in stock?"])
def test_of_a_few_of_a_kind_each_ones_pieces_are_told(talk: Talk, question: str) -> None:
    products, said = talk(question)
    assert sorted(products) == ["P1", "P2", "P3"]
    assert all(told in said for told in ("stock: 7", "stock: 2", "stock: 0"))


def test_of_many_it_is_told_how_many_are_in_stock(talk: Talk) -> None:
    said = talk("How many lights are left?")[1]
    assert said.startswith("Of 4 products, 3 are in stock. Together that is 10 pieces.")


def test_that_is_asked_of_what_was_shown(talk: Talk) -> None:
    for question in ("how many are left?", "how many left", "How many do you have in stock?", "how many do you have?"):
        assert talk("How much is the Solo Bench?", question) == (
            ["B1"],
            "**Solo Bench**: stock: 20; availability: in stock. [1]",
        )
    products, said = talk("Which benches do you have?", "how many of them are left?")
    assert products == ["B1", "B2"] and "stock: 20" in said and "stock: 4" in said


@pytest.mark.parametrize(
    ("said", "count"),
    [
        (("How many digital pianos do you have?",), 3),
        (("Which benches do you have?", "How many?"), 2),
        (("How many black products do you have?",), 5),
    ],
)
def test_products_are_counted_where_no_pieces_are_meant(talk: Talk, said: tuple[str, ...], count: int) -> None:
    assert f"There are {count} that fit" in talk(*said)[1]


def test_a_column_that_only_counts_tells_both(server: Server) -> None:
    talk = talking(sells(server, COUNTED_ONLY))
    assert "stock: 20; availability: in stock" in talk("How many Solo Benches are left?")[1]
    assert "stock: 0; availability: out of stock" in talk("how many Duet Benches do you have in stock?")[1]
    assert talk("benches in stock under 50 euros")[0] == ["B1"]


def test_without_such_a_column_it_is_said_that_the_catalog_does_not_tell(server: Server) -> None:
    talk = talking(sells(server, UNCOUNTED))
    products, said = talk("How many Duet Benches are left?")
    assert said.startswith(UNTOLD) and "out of stock" in said and products == ["B2"]
    assert talk("How much is the Solo Bench?", "how many are left?")[1].startswith(UNTOLD)
    assert talk("how many benches are left?")[1].startswith(UNTOLD)
    assert talk("how many benches are in stock?")[1].startswith("There is 1 that fits.")


@pytest.mark.parametrize(
    "question", ["which one can I get right away?", "which could I buy today?", "welches kann ich sofort haben?"]
)
def test_which_of_those_compared_may_be_had_at_once(talk: Talk, question: str) -> None:
    said = talk("Compare the Arno Digital Piano and the Cary Digital Piano", question)[1]
    assert "**Arno Digital Piano**: availability: in stock" in said and "out of stock" in said


def test_per_cents_off_are_asked_of_no_row(talk: Talk) -> None:
    assert talk("Can I get 10% off the Arno Digital Piano?")[0] == []
    assert talk("Bekomme ich 5 Prozent Rabatt auf das Arno Digital Piano?")[0] == []
    assert talk("How much is the Arno Digital Piano?")[0] == ["P1"]


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("How many Solo Benches are left?", ("Solo Benches", True)),
        ("And how many are left?", ("", True)),
        ("how many do you have?", ("", None)),
        ("how many units of the Arno are still available?", ("Arno", False)),
        ("¿Cuántos bancos quedan?", ("bancos", True)),
        ("Combien de bancs reste-t-il ?", ("bancs", True)),
        ("Quante panche sono rimaste?", ("panche", True)),
        ("Quantos bancos restam?", ("bancos", True)),
        ("Hoeveel krukken zijn er nog?", ("krukken", True)),
        ("How many left-handed guitars do you have?", ("left-handed guitars", None)),
        ("how many lamps over 50 euros do you have?", ("lamps over 50 euros", None)),
        ("How many days do I have left to return it?", None),
        ("How many people does it seat?", None),
        ("Is any left?", ("", True)),
    ],
)
def test_which_things_are_counted(question: str, asked: tuple[str, bool | None] | None) -> None:
    assert thing_asked(question) == asked


def test_what_columns_of_pieces_are_called() -> None:
    for name in ("stock", "variant inventory qty", "stock on hand", "quantity", "lagerbestand", "available stock"):
        assert counts_pieces(name)
    for name in ("pack quantity", "availability", "minimum order quantity", "quantity per box", "pieces", "stock type"):
        assert not counts_pieces(name)
