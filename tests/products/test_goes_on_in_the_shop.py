"""What goes on from products that were told: how many of them, a cheaper one, which one; and plain words for values."""

from collections.abc import Callable

import pytest

from frontdesk.answers.shop import how_many
from frontdesk.knowledge.products.wish import Choice, Wish
from tests.client import Client, unique
from tests.conftest import Server

COFFEE = """id,title,description,price,availability,category,roast,weight,colour,flavour,size,sleeve
C1,Harbour Blend,"Chocolate and nuts.",9.50 GBP,in stock,Coffee beans,medium,250 g,,,,
C2,Harbour Blend Large,"Chocolate and nuts.",32.00 GBP,in stock,Coffee beans,medium,1 kg,,,,
C3,Morning Haze,"Bright and fruity.",10.50 GBP,in stock,Coffee beans,light,250 g,,,,
C4,Sunrise Natural,"Berries.",12.00 GBP,out of stock,Coffee beans,light,250 g,,,,
C5,Night Shift,"Smoky.",9.00 GBP,in stock,Coffee beans,dark,250 g,,,,
G1,Pebble Hand Grinder,"For travel.",59.00 GBP,out of stock,Grinders,,0.5 kg,black,,,
G2,Falcon Grinder,"Forty settings.",129.00 GBP,in stock,Grinders,,2.1 kg,black,,,
G3,Raven Grinder,"Quieter.",189.00 GBP,in stock,Grinders,,3.0 kg,white,,,
G4,Titan Grinder,"For cafés.",349.00 GBP,in stock,Grinders,,6.2 kg,black,,,
U1,Espresso Cup,"Porcelain, 80 ml.",8.00 GBP,in stock,Cups,,0.2 kg,white,,,
U2,Cappuccino Cup,"Porcelain, 180 ml.",10.00 GBP,in stock,Cups,,0.3 kg,black,,,
U3,Travel Cup,"Steel, 350 ml.",19.00 GBP,out of stock,Cups,,0.3 kg,black,,,
O1,Olive Oil Coast,"Half a litre.",14.00 GBP,in stock,Oils,,0.9 kg,,light,,
O2,Olive Oil Hill,"Half a litre.",16.00 GBP,in stock,Oils,,0.9 kg,,strong,,
A1,Barista Apron S,"Cotton.",24.00 GBP,in stock,Aprons,,0.4 kg,black,,small,short
A2,Barista Apron M,"Cotton.",24.00 GBP,in stock,Aprons,,0.4 kg,black,,medium,short
A3,Barista Apron L,"Cotton.",24.00 GBP,in stock,Aprons,,0.4 kg,black,,large,long
A4,Roaster Apron L,"Leather.",64.00 GBP,out of stock,Aprons,,0.9 kg,brown,,large,long
"""
DESKS = """id,title,price,availability,weight
K1,Kettle Atlas,45.00 GBP,in stock,1.1 kg
D1,Oak Desk,349.00 GBP,in stock,30 kg
D2,Pine Desk,149.00 GBP,in stock,18 kg
D3,Walnut Desk,549.00 GBP,out of stock,32 kg
L1,Brass Lamp,59.00 GBP,in stock,2 kg
L2,Paper Lamp,29.00 GBP,in stock,0.5 kg
"""
CUPS, GRINDERS, BEANS = "Which cups do you have?", "Which grinders do you have?", "Which coffee beans do you have?"
BOTH = "Compare the Pebble Hand Grinder and the Raven Grinder"
Talk = Callable[..., tuple[list[str], str]]


def talking(shop: Client) -> Talk:
    """Says these one after another; the products of the last answer and what it says."""

    def of(*said: str) -> tuple[list[str], str]:
        room = shop.room()
        answers = [shop.say(room, each) for each in said]
        return [p["id"] for p in answers[-1]["products"]], answers[-1]["support_answer"]

    return of


def sells(server: Server, rows: str) -> Client:
    """A company with one catalog."""
    client = server.company(unique("Shop "), unique("shop"))
    assert client.uploaded("shop.csv", rows.encode(), kind="catalog")["status"] == "ready"
    return client


@pytest.fixture(scope="module")
def coffee(server: Server) -> Talk:
    """Talks with a shop for coffee."""
    return talking(sells(server, COFFEE))


@pytest.fixture(scope="module")
def desks(server: Server) -> Talk:
    """Talks with a shop whose catalog has no categories."""
    return talking(sells(server, DESKS))


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ((CUPS, "How many?"), "There are 3 "),
        ((CUPS, "how many are there?"), "There are 3 "),
        ((CUPS, "And how many of them?"), "There are 3 "),
        ((CUPS, "¿Cuántos hay?"), "There are 3 "),
        ((CUPS, "How many of them are black?"), "There are 2 "),
        ((CUPS, "How many are black?"), "There are 2 "),
        ((CUPS, "How many of them are in stock?"), "There are 2 "),
        ((CUPS, "How many of those are available?"), "There are 2 "),
        ((CUPS, "How many of those are not in stock?"), "There is 1 "),
        ((CUPS, "How many of these cost less than 9?"), "There is 1 "),
        ((CUPS, "How many of them are brown?"), "There are none "),
        ((CUPS, "How many?", "How many of them are white?"), "There is 1 "),
        ((BEANS, "How many of them are light?"), "There are 2 "),
        (("What do you have under 40 GBP?", "How many of them are black?"), "There are 5 "),
        (("Do you have oils?", "How many of them are dark?"), "The catalog doesn't say which are “dark”"),
    ],
)
def test_those_that_were_told_are_counted(coffee: Talk, said: tuple[str, ...], count: str) -> None:
    assert coffee(*said)[1].startswith(count)


@pytest.mark.parametrize(
    ("question", "count"),
    [("How many grinders do you have?", 4), ("How many products do you have?", 18), ("How many aprons are black?", 3)],
)
def test_what_is_named_is_counted_anew(coffee: Talk, question: str, count: int) -> None:
    assert coffee(CUPS, question)[1].startswith(f"There are {count} ")


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("and how many are there in total?", True), ("Wie viele sind es?", True), ("combien y en a-t-il ?", True),
        ("quanti sono?", True), ("How many of them do you have?", True), ("Hoeveel zijn er?", True),
        ("combien ?", False), ("how many do I need?", False), ("how many people does it sleep?", False),
        ("how many employees do you have?", False), ("how many come in a box?", False),
    ],
)  # fmt: skip
def test_only_how_many_is_plain(question: str, plain: bool) -> None:
    assert how_many.is_plain(question) is plain


@pytest.mark.parametrize(
    ("question", "of_them"),
    [
        ("Wie viele davon sind schwarz?", True), ("¿Cuántos de ellos son negros?", True),
        ("how many of those have a lid?", True), ("how many of them do I need?", False),
        ("how many are in a pack?", False), ("how many are left?", False), ("how many cups are black?", False),
    ],
)  # fmt: skip
def test_how_many_of_them_are_so(question: str, of_them: bool) -> None:
    assert how_many.is_of_them(question, Wish(choices=(Choice(("color=black",), "black", ("color",)),))) is of_them


@pytest.mark.parametrize(
    ("question", "products"),
    [
        ("How many light roasts do you have?", ["C3", "C4"]), ("What light roasts do you have?", ["C3", "C4"]),
        ("light roast beans", ["C3", "C4"]), ("Which coffees are light roast?", ["C3", "C4"]),
        ("light beans", ["C3", "C4"]), ("dark roast beans", ["C5"]), ("Which oils are light?", ["O1"]),
        ("Do you have aprons in size large?", ["A3", "A4"]), ("Do you have aprons in large?", ["A3", "A4"]),
        ("aprons with long sleeves", ["A3", "A4"]), ("an apron with short sleeves", ["A1", "A2"]),
        ("large aprons", ["A3", "A4"]), ("apron size large", ["A3", "A4"]),
    ],
)  # fmt: skip
def test_plain_words_are_values_where_the_catalog_has_them(coffee: Talk, question: str, products: list[str]) -> None:
    assert sorted(coffee(question)[0]) == products


def test_plain_words_without_such_a_value_stay_degrees(coffee: Talk, desks: Talk) -> None:
    assert "6.2 kg" in coffee("How light is the Titan Grinder?")[1]
    assert sorted(desks("Do you have a light desk?")[0]) == ["D1", "D2", "D3"]
    assert "light roast" not in coffee("Do you have a light black apron?")[1].lower()


@pytest.mark.parametrize(
    ("said", "products"),
    [
        (("How much is the Titan Grinder?", "Is there a cheaper one?"), ["G1", "G2", "G3"]),
        (("Tell me about the Titan Grinder", "Anything cheaper?"), ["G1", "G2", "G3"]),
        (("Is the Raven Grinder in stock?", "Habt ihr etwas Günstigeres?"), ["G1", "G2"]),
        (("How much is the Raven Grinder?", "And a more expensive one?"), ["G4"]),
        (("How much is the Raven Grinder?", "Is there a lighter one?"), ["G1", "G2"]),
        (("How much is the Titan Grinder?", "Is there a cheaper grinder?"), ["G1", "G2", "G3"]),
        (("How much is the Titan Grinder?", "Do you have a cheaper cup?"), ["U1", "U2", "U3"]),
        ((GRINDERS, "Only the ones in stock", "Anything cheaper than 150?"), ["G2"]),
    ],
)
def test_a_cheaper_one_is_another_of_its_kind(coffee: Talk, said: tuple[str, ...], products: list[str]) -> None:
    assert sorted(coffee(*said)[0]) == products


@pytest.mark.parametrize(
    ("question", "products"), [("Is there a cheaper one?", ["D2"]), ("And a more expensive one?", ["D3"])]
)
def test_without_categories_titles_tell_the_kind(desks: Talk, question: str, products: list[str]) -> None:
    assert desks("How much is the Oak Desk?", question)[0] == products


@pytest.mark.parametrize(
    "said",
    [
        (GRINDERS, "Which is the cheapest?", "Is there a cheaper one?"),
        ("Which is the cheapest grinder?", "Is there a cheaper one?"),
        ("Which is the cheapest grinder?", "Do you have a cheaper grinder?"),
        ("How much is the Titan Grinder?", "Is there a cheaper one?", "Anything even cheaper?"),
        ("How much is the Titan Grinder?", "And a more expensive one?"),
    ],
)
def test_that_nothing_is_cheaper_is_said(coffee: Talk, said: tuple[str, ...]) -> None:
    products, answer = coffee(*said)
    assert not products and answer == "No product in the catalog fits that."


def test_nothing_in_stock_is_cheaper_than_the_cheapest(coffee: Talk) -> None:
    _, said = coffee(GRINDERS, "Only the ones in stock", "Which is the cheapest?", "Is there a cheaper one?")
    assert said.startswith("Nothing fits all of that. Without “in stock”")
    assert "Falcon" not in said


@pytest.mark.parametrize(
    ("question", "products"),
    [
        ("Does Harbour Blend come in 1 kg?", ["C1", "C2"]), ("Does Harbour Blend come in 2 kg?", ["C1"]),
        ("Does Morning Haze come in 1 kg?", ["C3"]),
    ],
)  # fmt: skip
def test_a_longer_name_may_meet_what_is_asked(coffee: Talk, question: str, products: list[str]) -> None:
    told, said = coffee(question)
    assert told == products
    assert ("Not “" in said) is (len(products) == 1)


@pytest.mark.parametrize("question", ["Which one is in stock?", "which is white?", "and which of them are in stock?"])
def test_of_those_compared_each_is_told(coffee: Talk, question: str) -> None:
    assert coffee(BOTH, question)[0] == ["G1", "G3"]


def test_of_a_list_those_that_are_so_are_told(coffee: Talk) -> None:
    assert coffee(CUPS, "Which one is in stock?")[0] == ["U2", "U1"]
