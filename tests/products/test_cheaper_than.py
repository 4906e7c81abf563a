"""What is cheaper or lighter than a thing that is named is another thing, and its limit that thing's own number."""

import pytest

from frontdesk.knowledge.products.words_of_rows import singular, terms_of
from tests.conftest import Server
from tests.products.test_goes_on_in_the_shop import Talk, sells, talking

KITCHEN = """id,title,description,price,availability,product type,material,size,weight
K1,Steel Kettle,Holds 1.7 l.,48.00 GBP,in stock,Kettles,steel,,1.2 kg
K2,Enamel Kettle,Holds 1.5 l.,35.00 GBP,in stock,Kettles,enamel,,1.4 kg
K3,Glass Kettle,Holds 1.5 l.,35.00 GBP,in stock,Kettles,glass,,1.0 kg
K4,Copper Kettle,Holds 2 l.,92.00 GBP,in stock,Kettles,copper,,1.9 kg
P1,Vale Copper Saute Pan,With a lid.,210.00 GBP,in stock,Pans > Saute Pans,copper,24 cm,2.0 kg
P2,Forge Skillet 26 cm,Iron.,45.00 GBP,in stock,Pans > Frying Pans,iron,26 cm,2.3 kg
P3,Clara Non-Stick Frying Pan,Light.,38.00 GBP,in stock,Pans > Frying Pans,aluminium,24 cm,0.8 kg
P4,Forge Frying Pan,Iron.,42.00 GBP,in stock,Pans > Frying Pans,iron,28 cm,1.9 kg
C1,Vale Casserole Large,Iron.,199.00 GBP,in stock,Casseroles,iron,6 L,6.2 kg
C2,Vale Casserole Small,Iron.,165.00 GBP,in stock,Casseroles,iron,4 L,4.6 kg
N1,Short Knife,For small hands.,48.00 GBP,in stock,,steel,,0.2 kg
N2,Left-Handed Knife,Ground for left-handers.,88.00 GBP,in stock,,steel,,0.2 kg
N3,Knife Block,Holds six knives.,52.00 GBP,in stock,,oak,,1.5 kg
M1,Non-Slip Mat,Rubber.,12.00 GBP,in stock,Mats,rubber,,0.3 kg
M2,Cork Mat,Cork.,15.00 GBP,in stock,Mats,cork,,0.2 kg
"""
NOTHING = "No product in the catalog fits that."


@pytest.fixture(scope="module")
def kitchen(server: Server) -> Talk:
    """Talks with a shop for kitchens."""
    return talking(sells(server, KITCHEN))


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("Do you have a cheaper kettle than the steel kettle?", {"K2", "K3"}),
        ("a kettle cheaper than the Copper Kettle", {"K1", "K2", "K3"}),
        ("anything cheaper than the steel kettle?", {"K2", "K3"}),
        ("What is cheaper than the steel kettle?", {"K2", "K3"}),
        ("a more expensive kettle than the steel kettle", {"K4"}),
        ("I'm looking for something lighter than the steel kettle", {"K3"}),
        ("something cheaper than the copper saute pan", {"P2", "P3", "P4"}),
        ("a lighter pan than the Forge skillet 26 cm", {"P1", "P3", "P4"}),
        ("a smaller casserole than the 6 L one", {"C2"}),
        ("Habt ihr einen günstigeren Kettle als den Steel Kettle?", {"K2", "K3"}),
        ("pans lighter than 1 kg", {"P3"}),
        ("pans smaller than 26 cm", {"P1", "P3"}),
        ("non-stick frying pan", {"P3"}),
        ("Do you have a non stick pan?", {"P3"}),
        ("nonstick frying pan", {"P3"}),
        ("frying pans that are not non-stick", {"P2", "P4"}),
        ("non-slip mat", {"M1"}),
        ("a mat that is not cork", {"M1"}),
        ("a non-iron frying pan", {"P3"}),
        ("short knives", {"N1"}),
        ("Do you have short knives?", {"N1"}),
        ("left-handed knives", {"N2"}),
    ],
)
def test_what_fits(kitchen: Talk, question: str, shown: set[str]) -> None:
    assert set(kitchen(question)[0]) == shown


def test_where_nothing_is_cheaper_that_is_said(kitchen: Talk) -> None:
    shown, said = kitchen("a kettle cheaper than the Enamel Kettle")
    assert shown == [] and NOTHING in said


def test_which_of_two_is_cheaper_is_told_of_the_two(kitchen: Talk) -> None:
    assert "**Steel Kettle** is cheaper" in kitchen("Is the steel kettle cheaper than the copper kettle?")[1]


@pytest.mark.parametrize(
    ("first", "shown"),
    [("How much is the Vale Copper Saute Pan?", {"P2", "P3", "P4"}), ("How much is the Glass Kettle?", set())],
)
def test_anything_cheaper_behind_one_product_is_of_its_kind(kitchen: Talk, first: str, shown: set[str]) -> None:
    found, said = kitchen(first, "anything cheaper?")
    assert set(found) - {"K3"} == shown
    assert bool(shown) != (NOTHING in said)


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("short knives", "short knife"),
        ("Penknives", "penknife"),
        ("oak shelves", "oak shelf"),
        ("wool scarves", "wool scarf"),
        ("mice", "mouse"),
        ("children's chairs", "child's chair"),
        ("rye loaves", "rye loaf"),
        ("wine glasses", "wine glass"),
    ],
)
def test_irregular_plurals_are_of_one_thing(plural: str, one: str) -> None:
    assert terms_of(plural, "en") == terms_of(one, "en")


@pytest.mark.parametrize("text", ["olives", "sleeves", "gloves", "chives", "valves", "stoves"])
def test_other_words_stay(text: str) -> None:
    assert singular(text, "en") == text
    assert singular("knives", "de") == "knives"
