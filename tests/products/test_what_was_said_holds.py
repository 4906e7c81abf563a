"""Follow-ups keep what was said before, and speak of another product by its name, its size or its colour."""

import pytest

from tests.client import Client
from tests.conftest import Server
from tests.products.test_goes_on_in_the_shop import Talk, sells, talking

APRONS = """id,title,price,availability,quantity,color,size,material,category
A1,Linen Apron,39.00 EUR,in stock,4,blue,S,linen,Aprons
A2,Linen Apron,39.00 EUR,in stock,7,blue,M,linen,Aprons
A3,Linen Apron,39.00 EUR,out of stock,0,blue,L,linen,Aprons
A4,Linen Apron,39.00 EUR,in stock,3,grey,L,linen,Aprons
A5,Waxed Apron,59.00 EUR,in stock,2,olive,M,canvas,Aprons
A6,Waxed Apron,62.00 EUR,in stock,1,olive,XL,canvas,Aprons
E1,Espresso Maker 6 Cups,32.00 EUR,in stock,8,silver,6 cups,aluminium,Coffee
E2,Espresso Maker 3 Cups,25.00 EUR,in stock,5,silver,3 cups,aluminium,Coffee
"""
KETTLES = """id,title,price,availability,color,size,weight,brand,category
K1,Steel Kettle,39.00 GBP,in stock,silver,1.5 L,1.1 kg,Kestrel,Kettles
K2,Copper Kettle,89.00 GBP,in stock,copper,1.5 L,1.4 kg,Aveline,Kettles
K3,Enamel Kettle,45.00 GBP,in stock,red,1 L,0.9 kg,Aveline,Kettles
K4,Enamel Kettle,55.00 GBP,out of stock,red,2 L,1.3 kg,Aveline,Kettles
K5,Enamel Kettle,45.00 GBP,in stock,blue,1 L,0.9 kg,Aveline,Kettles
P1,Forgeway Skillet 26 cm,45.00 GBP,in stock,black,26 cm,2.3 kg,Forgeway,Frying Pans
P2,Clarette Light Pan 28 cm,46.00 GBP,in stock,green,28 cm,1.0 kg,Clarette,Frying Pans
P3,Clarette Light Pan 28 cm,46.00 GBP,in stock,cream,28 cm,1.0 kg,Clarette,Frying Pans
P4,Clarette Light Pan 24 cm,38.00 GBP,in stock,green,24 cm,0.8 kg,Clarette,Frying Pans
"""


@pytest.fixture(scope="module")
def aprons(server: Server) -> Talk:
    """Talks with a shop for aprons."""
    return talking(sells(server, APRONS))


@pytest.fixture(scope="module")
def shop(server: Server) -> Client:
    """A shop for kettles and pans."""
    return sells(server, KETTLES)


@pytest.fixture(scope="module")
def kettles(shop: Client) -> Talk:
    """Talks with it."""
    return talking(shop)


@pytest.mark.parametrize(
    ("first", "then", "right", "lost"),
    [
        ("aprons over 50 euros", "do you have one in grey?", {"A5", "A6"}, "grey"),
        ("aprons from 40 to 60 euros", "in size S?", {"A5"}, "S"),
        ("aprons from 40 to 60 euros", "in XL?", {"A6"}, "from 40 to 60 euros"),
        ("aprons under 50 euros", "in olive?", {"A1", "A2", "A3", "A4"}, "olive"),
        ("blue linen apron in M", "in grey?", {"A4"}, "M"),
    ],
)
def test_what_fits_not_both_is_said(aprons: Talk, first: str, then: str, right: set[str], lost: str) -> None:
    products, said = aprons(first, then)
    assert set(products) == right
    assert said.startswith(f"Nothing fits all of that. Without “{lost}”"), said


def test_what_fits_both_is_told_alone(aprons: Talk) -> None:
    assert aprons("blue linen apron", "in L?")[0] == ["A3"]
    assert aprons("blue linen apron", "in L?", "and in grey?")[0] == ["A4"]
    assert aprons("blue linen apron", "do you have it in M?")[0] == ["A2"]


def test_the_pieces_of_one_size_of_what_was_told_are_told(aprons: Talk) -> None:
    products, said = aprons("blue linen apron", "how many are left in M?")
    assert products == ["A2"]
    assert "quantity: 7" in said
    assert aprons("blue linen apron", "in L?", "how many are left?")[0] == ["A3"]


@pytest.mark.parametrize(
    ("question", "right"),
    [("the big one", "E1"), ("The bigger one, please", "E1"), ("the small one?", "E2"), ("and the smaller one?", "E2")],
)
def test_the_big_one_is_told_by_its_size(aprons: Talk, question: str, right: str) -> None:
    assert aprons("espresso maker", question)[0] == [right]
    assert "EUR" in aprons("espresso maker", question, "how much is it?")[1]


def test_another_of_the_kind_is_spoken_of_by_its_name(kettles: Talk) -> None:
    asked = "How much is the Steel Kettle?"
    assert kettles(asked, "and the copper one?") == (["K2"], "**Copper Kettle**: price: 89.00 GBP. [1]")
    assert kettles("Is the Steel Kettle in stock?", "and the copper one?")[0] == ["K2"]
    assert "in stock" in kettles("Is the Steel Kettle in stock?", "and the copper one?")[1]
    assert "**Steel Kettle** is lighter" in kettles(asked, "and the copper one?", "which of the two is lighter?")[1]
    assert kettles("kettles", "the copper one")[0] == ["K2"]
    assert kettles(asked, "and the zebra one?")[0] != ["K2"]


def test_a_further_value_finds_the_row(kettles: Talk) -> None:
    assert kettles("Do you have the enamel kettle in blue?", "in red?", "and 1 L in red?")[0] == ["K3"]
    assert kettles("enamel kettle in red", "the bigger one")[0] == ["K4"]


@pytest.mark.parametrize(
    "question",
    [
        "Compare the Forgeway 26 cm skillet with the Clarette 28 cm frying pan",
        "What is the difference between the Forgeway skillet 26 cm and the Clarette frying pan 28 cm?",
    ],
)
def test_rows_that_differ_in_colour_are_compared_as_one(shop: Client, question: str) -> None:
    said = shop.ask(question)["support_answer"]
    assert "| 26 cm | 28 cm |" in said
    assert "| black | cream, green |" in said or "| black | green, cream |" in said


def test_the_colour_that_is_said_is_compared(shop: Client) -> None:
    said = shop.ask("Compare the Forgeway skillet with the cream Clarette pan 28 cm")["support_answer"]
    assert "| black | cream |" in said
