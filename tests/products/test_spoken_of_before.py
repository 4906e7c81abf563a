"""What is asked of the products told before is told of those, and several that are named are all told."""

from collections.abc import Callable

import pytest

from frontdesk.answers.shop import counted, places
from frontdesk.knowledge.products.bearing import asks_bearing, tells_bearing
from frontdesk.knowledge.search.analyze import fold
from tests.client import Client, unique
from tests.conftest import Server

REMOVALS = """id,title,description,price,availability,category,weight
B1,Small moving box,"For books, 45 x 35 x 35 cm.",2.50 GBP,in stock,Boxes,0.6 kg
B2,Medium moving box,"For kitchen things, 50 x 40 x 40 cm.",3.20 GBP,in stock,Boxes,0.8 kg
B3,Large moving box,"For bedding, 60 x 45 x 45 cm.",4.10 GBP,in stock,Boxes,1.1 kg
T1,Packing tape,"Brown tape, 66 m a roll.",1.95 GBP,in stock,Packing,0.2 kg
T2,Bubble wrap,"For glass and china, 10 m a roll.",6.50 GBP,in stock,Packing,0.5 kg
P1,Brass padlock,,8.00 GBP,in stock,Padlocks,0.2 kg
P2,Disc padlock,,14.50 GBP,out of stock,Padlocks,0.4 kg
P3,Combination padlock,,11.00 GBP,in stock,Padlocks,0.3 kg
S1,Sofa cover 2 seats,,5.50 GBP,in stock,Covers,0.4 kg
S2,Sofa cover 3 seats,,6.90 GBP,in stock,Covers,0.5 kg
M1,Mattress bag,,7.20 GBP,in stock,Covers,0.4 kg
H1,Folding trolley,"Folds flat. Carries up to 150 kg.",39.00 GBP,in stock,Trolleys,4.5 kg
"""
LOCKS = "what padlocks do you have?"
NOT_SAID = "The catalog doesn't say"


@pytest.fixture(scope="module")
def shop(server: Server) -> Client:
    """A company that sells what removals need, and stores."""
    client = server.company(unique("Removals "), unique("removals"))
    assert client.uploaded("shop.csv", REMOVALS.encode(), kind="catalog")["status"] == "ready"
    client.text("Delivery", "We deliver from Monday to Saturday. We don't deliver on Sundays.")
    client.text("Insurance", "Insurance costs £2 a week. Cash, jewellery and plants aren't covered.")
    client.text("Storage units", "A small unit costs £60 a month. A large unit costs £140 a month. The deposit is £50.")
    return client


@pytest.fixture(scope="module")
def talk(shop: Client) -> Callable[..., tuple[list[str], str]]:
    """Says these one after another; the products of the last answer and what it says."""

    def of(*said: str) -> tuple[list[str], str]:
        room = shop.room()
        answers = [shop.say(room, each) for each in said]
        return [p["id"] for p in answers[-1]["products"]], answers[-1]["support_answer"]

    return of


@pytest.fixture(scope="module")
def locks(shop: Client) -> list[str]:
    """The padlocks in the order in which they are told."""
    return [p["id"] for p in shop.ask(LOCKS)["products"]]


@pytest.mark.parametrize(
    "question",
    [
        "how much do 3 of them cost?", "what would 10 of those cost?", "how much for two of them?", "how much are 3?",
        "what's the price of a dozen of these?", "and how much for 5?", "and 25?", "what do 4 cost?",
        "wie viel kosten 3 davon?", "was kosten 3?", "¿cuánto cuestan 3 de ellos?", "combien coûtent 3 ?",
    ],
)  # fmt: skip
def test_so_many_of_them_are_of_the_product_told_before(
    talk: Callable[..., tuple[list[str], str]], question: str
) -> None:
    products, said = talk("how much is the disc padlock?", question)
    assert products == ["P2"]
    assert "14.50 GBP" in said
    assert "each" in said or "je " in said


@pytest.mark.parametrize(
    ("question", "products"),
    [
        ("price of 2 large moving boxes and 1 tape", ["B3", "T1"]),
        ("how much are 2 large moving boxes, 3 small moving boxes and a mattress bag?", ["B3", "B1", "M1"]),
        ("what does the large moving box and bubble wrap cost?", ["B3", "T2"]),
        ("how much is the sofa cover 2 seats and the sofa cover 3 seats?", ["S1", "S2"]),
        ("how much are 12 large moving boxes?", ["B3"]),
        ("cost of 1 disc padlock plus 2 mattress bags", ["P2", "M1"]),
        ("was kosten 2 disc padlock und 1 mattress bag?", ["P2", "M1"]),
    ],
)
def test_several_are_told_with_their_prices(
    talk: Callable[..., tuple[list[str], str]], question: str, products: list[str]
) -> None:
    told, said = talk(question)
    assert told == products
    assert NOT_SAID not in said
    assert said.count(" [") == len(products)


def test_what_no_catalog_has_of_several_is_said(talk: Callable[..., tuple[list[str], str]]) -> None:
    told, said = talk("price of 2 large moving boxes and 1 fridge")
    assert told == ["B3"]
    assert "no “fridge”" in said


@pytest.mark.parametrize(
    "question",
    [
        "the second one", "tell me about the second one", "is the second one in stock?", "the second one please",
        "tell me about number 2", "2", "#2", "and the 2nd?", "how much is the second?", "der zweite", "el segundo",
        "le deuxième", "il secondo", "is the 2nd one available?",
    ],
)  # fmt: skip
def test_the_second_is_the_second_told(
    talk: Callable[..., tuple[list[str], str]], locks: list[str], question: str
) -> None:
    products, said = talk(LOCKS, question)
    assert products == locks[1:2]
    assert NOT_SAID not in said


@pytest.mark.parametrize(
    ("question", "which"),
    [
        ("the cheaper one", "P1"), ("the cheapest one please", "P1"), ("the more expensive one", "P2"),
        ("the lighter one", "P1"), ("the heavier one please", "P2"), ("das günstigere", "P1"),
        ("el más barato", "P1"), ("le moins cher", "P1"), ("is the cheaper one in stock?", "P1"),
    ],
)  # fmt: skip
def test_the_cheaper_is_one_of_those_told(
    talk: Callable[..., tuple[list[str], str]], question: str, which: str
) -> None:
    assert talk(LOCKS, question)[0] == [which]


@pytest.mark.parametrize("question", ["compare the two", "compare them", "vergleiche die beiden", "compara los dos"])
def test_the_last_two_told_are_compared(talk: Callable[..., tuple[list[str], str]], question: str) -> None:
    products, said = talk("how much is the disc padlock?", "how much is the mattress bag?", question)
    assert products == ["P2", "M1"]
    assert "14.50 GBP" in said and "7.20 GBP" in said


def test_one_of_a_list_is_compared_with_the_list(talk: Callable[..., tuple[list[str], str]], locks: list[str]) -> None:
    assert talk(LOCKS, "the cheapest one please", "compare them")[0] == locks


@pytest.mark.parametrize(
    ("question", "products"),
    [
        ("Compare the small and the large moving box", ["B1", "B3"]),
        ("what's the difference between the small and the medium box?", ["B1", "B2"]),
        ("compare the small, medium and large moving box", ["B1", "B2", "B3"]),
        ("compare the disc and the brass padlock", ["P2", "P1"]),
    ],
)
def test_a_noun_said_once_is_of_both(
    talk: Callable[..., tuple[list[str], str]], question: str, products: list[str]
) -> None:
    assert talk(question)[0] == products


@pytest.mark.parametrize(
    "question",
    ["how much can it carry?", "what can it carry?", "how much weight can it hold?", "how many kilos can it carry?"],
)
def test_what_it_carries_is_no_price(talk: Callable[..., tuple[list[str], str]], question: str) -> None:
    products, said = talk("do you have a trolley?", question)
    assert products == ["H1"]
    assert "150 kg" in said and "4.5 kg" not in said


def test_what_it_carries_is_found_in_another_language(talk: Callable[..., tuple[list[str], str]]) -> None:
    assert "150 kg" in talk("was kostet der Folding trolley?", "wie viel kann er tragen?")[1]


def test_another_number_of_them_and_a_place_between_change_nothing(
    talk: Callable[..., tuple[list[str], str]],
) -> None:
    assert talk("how much is the disc padlock?", "what would 10 be?", "and 5?")[0] == ["P2"]
    assert talk(LOCKS, "the second one", "the cheapest one please")[0] == ["P1"]
    assert " each" not in talk("do you have the disc padlock?", "and 5?")[1]  # Nobody asked what it costs.


def test_what_a_box_carries_no_row_says(talk: Callable[..., tuple[list[str], str]]) -> None:
    _, said = talk("how much is the small moving box?", "how much can it carry?")
    assert NOT_SAID in said and "cm" not in said


@pytest.mark.parametrize(
    ("before", "question", "told"),
    [
        (LOCKS, "do you deliver on Sundays?", "don't deliver on Sundays"),
        (LOCKS, "what's the deposit?", "£50"),
        ("how long is the notice period?", "what isn't covered?", "jewellery"),
        ("how much is the disc padlock?", "how much is a large unit?", "£140"),
    ],
)
def test_what_pages_tell_stays_theirs(
    talk: Callable[..., tuple[list[str], str]], before: str, question: str, told: str
) -> None:
    products, said = talk(before, question)
    assert not products and told in said


def test_so_many_of_what_a_page_told_are_no_products(talk: Callable[..., tuple[list[str], str]]) -> None:
    products, _ = talk("how much is a large unit?", "how much do 3 of them cost?")
    assert not products


@pytest.mark.parametrize(
    "question",
    [
        "how much is the sofa cover 3 seats?",
        "how much is a 3 man tent",
        "how much is 3 series",
        "what is 3?",
        "3 days?",
    ],
)
def test_a_number_that_counts_none_of_them(question: str) -> None:
    assert not counted.says_how_many(question)


@pytest.mark.parametrize(
    "question",
    ["is the first month free?", "order number 5", "in the second week", "a second opinion", "prima", "a last one"],
)
def test_what_is_first_and_no_product(question: str) -> None:
    assert not places.pointed(question)


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("how much can it carry", True), ("what weight does it hold", True), ("wie viel kann er tragen", True),
        ("cuanto peso soporta", True), ("combien peut-il porter", True), ("what do you carry", False),
        ("how much does it cost to carry", False), ("how much are the carry bags", False), ("what holds it up", False),
    ],
)  # fmt: skip
def test_how_much_is_carried(question: str, asks: bool) -> None:
    assert asks_bearing(fold(question).replace("-", " ").split()) is asks


def test_its_own_weight_is_not_what_it_carries() -> None:
    assert tells_bearing("Carries up to 150 kg.") and tells_bearing("max load: 20 kg")
    assert not tells_bearing("weight: 4.5 kg") and not tells_bearing("45 x 35 cm")
