"""What several things cost together, how many pieces there are, and what is left of what was spoken of."""

import pytest

from frontdesk.answers.shop.counted import number_in, without_sum
from frontdesk.answers.shop.left import asks_left
from tests.conftest import Server
from tests.products.test_goes_on_in_the_shop import Talk, sells, talking

SHOP = """id,title,description,price,availability,product type,color,size,stock
A1,Linen Apron,Heavy.,39.00 GBP,in stock,Aprons,blue,S,4
A2,Linen Apron,Heavy.,39.00 GBP,in stock,Aprons,blue,M,7
A3,Canvas Apron,Waterproof.,59.00 GBP,in stock,Aprons,olive,M,2
O1,Oven Mitt,Thick.,12.50 GBP,in stock,Mitts,red,,15
P1,Pepper Mill,Beech.,29.00 GBP,in stock,Mills,brown,,9
F1,Pan Protectors (set of 3),Felt.,9.50 GBP,in stock,Care,grey,,40
N1,Short Knife,For small hands.,48.00 GBP,in stock,Knives,black,,9
N2,Left-Handed Knife,Ground for left-handers.,88.00 GBP,in stock,Knives,black,,3
B1,Oak Knife Block,Holds six knives.,52.00 GBP,in stock,Storage,brown,,5
C0,Oak Stand,Low.,30.00 GBP,in stock,Stands,brown,,3
C9,Tall Oak Stand,High.,44.00 GBP,in stock,Stands,brown,,3
C1,Casserole,Iron.,165.00 GBP,in stock,Pots,red,4 L,6
C2,Casserole,Iron.,199.00 GBP,in stock,Pots,red,6 L,8
"""


@pytest.fixture(scope="module")
def talk(server: Server) -> Talk:
    """Talks with a shop that tells its stock."""
    return talking(sells(server, SHOP))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "I need 2 pepper mills and 3 sets of pan protectors. What's the total?",
            ("29.00 GBP each, 58.00 GBP for 2.", "9.50 GBP each, 28.50 GBP for 3.", "Together: 86.50 GBP."),
        ),
        ("How much would 3 oven mitts cost?", ("12.50 GBP each, 37.50 GBP for 3.",)),
        ("What would a pepper mill and an oven mitt cost together?", ("Together: 41.50 GBP.",)),
        ("How much are a short knife and a knife block together?", ("48.00", "52.00", "Together: 100.00 GBP.")),
        ("2 short knives and 1 knife block, how much?", ("96.00 GBP for 2.", "Together: 148.00 GBP.")),
        ("2 linen aprons and 1 pepper mill, how much altogether?", ("78.00 GBP for 2.", "Together: 107.00 GBP.")),
        ("I want a 6 L casserole and a knife block, what would that come to?", ("199.00", "Together: 251.00 GBP.")),
        ("How much are 2 oak stands and 1 oven mitt?", ("60.00 GBP for 2.", "Together: 72.50 GBP.")),
        ("How much is one 6 L casserole and one knife block together?", ("Together: 251.00 GBP.",)),
        ("Was kosten 2 Pepper Mills und 1 Oven Mitt zusammen?", ("58.00 GBP für 2.", "Zusammen: 70.50 GBP.")),
        ("I'll take two pepper mills, one oven mitt and a dozen pan protectors. How much?", ("Together: 184.50 GBP.",)),
    ],
)
def test_prices_are_summed(talk: Talk, question: str, told: tuple[str, ...]) -> None:
    said = talk(question)[1]
    assert all(each in said for each in told), said


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How much are a casserole and a knife block together?", "“a casserole” may be one of several"),
        ("How much are an apron and a pepper mill together?", "“an apron” may be one of several"),
        ("What do 3 oven mitts and a toaster cost together?", "“toaster”"),
    ],
)
def test_where_a_part_is_unclear_that_is_said_and_no_total(talk: Talk, question: str, told: str) -> None:
    said = talk(question)[1]
    assert told in said and "Together" not in said


def test_so_many_of_the_one_shown(talk: Talk) -> None:
    assert "12.50 GBP each, 50.00 GBP for 4." in talk("How much is an oven mitt?", "how much are 4 of them?")[1]


@pytest.mark.parametrize(
    ("question", "pieces"),
    [
        ("How many blue linen aprons size M do you have?", "stock: 7"),
        ("How many linen aprons do you have in M?", "stock: 7"),
        ("How many linen aprons do you have?", "Together that is 11 pieces."),
        ("How many oven mitts do you sell?", "stock: 15"),
        ("Do you have 10 linen aprons in M?", "stock: 7"),
        ("Do you have 10 canvas aprons?", "stock: 2"),
        ("Can I get 20 oven mitts?", "stock: 15"),
        ("How many short knives are left?", "stock: 9"),
        ("Are there any short knives left?", "stock: 9"),
        ("How many left-handed knives are left?", "stock: 3"),
    ],
)
def test_pieces_are_told(talk: Talk, question: str, pieces: str) -> None:
    assert pieces in talk(question)[1]


@pytest.mark.parametrize(
    "asked", ["how many are left?", "are there any left?", "is it left?", "any left?", "sind noch welche da?"]
)
def test_what_is_left_is_of_what_was_shown(talk: Talk, asked: str) -> None:
    shown, said = talk("How much is the Short Knife?", asked)
    assert shown == ["N1"] and "9" in said


@pytest.mark.parametrize("question", ["How many aprons do you have?", "How many knives do you have?"])
def test_products_of_a_kind_are_counted(talk: Talk, question: str) -> None:
    assert "that fit" in talk(question)[1]


@pytest.mark.parametrize(
    "question", ["How many knives does the block hold?", "How many knives fit in the oak knife block?"]
)
def test_what_a_thing_holds_is_told_by_its_row(talk: Talk, question: str) -> None:
    assert "Holds six knives." in talk(question)[1]


@pytest.mark.parametrize(
    ("question", "is_so"),
    [
        ("how many are left?", True),
        ("are there any left?", True),
        ("¿quedan?", True),
        ("il en reste ?", True),
        ("do you have a left-handed knife?", False),
        ("is it left-handed?", False),
        ("How many short knives are left?", False),
        ("Do you have it in blue?", False),
    ],
)
def test_questions_for_what_is_left(question: str, is_so: bool) -> None:
    assert asks_left(question) == is_so


@pytest.mark.parametrize(
    ("part", "count"), [("two mugs", 2), ("a dozen mugs", 12), ("a mug", 1), ("a few mugs", None), ("6 L pot", 1)]
)
def test_how_many_are_said(part: str, count: int | None) -> None:
    assert number_in(part) == count


def test_what_asks_for_the_sum_is_no_thing() -> None:
    assert without_sum("I'd like 2 mugs and a bowl, how much is that in total?") == "2 mugs and a bowl"
