"""Of what was listed, those of one kind, with all that was asked before; uses that no row speaks of; other makers."""

from collections.abc import Callable

import pytest

from tests.conftest import Server
from tests.products.test_goes_on_in_the_shop import sells, talking

SEWING = """id,title,description,price,availability,category,brand,weight
M1,Bernina B325,Computer machine with 97 stitches.,499.00 GBP,in stock,Machines > Sewing machines,Bernina,8 kg
M2,Singer 4423,Strong machine for denim and canvas.,329.00 GBP,in stock,Machines > Sewing machines,Singer,8 kg
M3,Singer Tradition,Metal frame.,289.00 GBP,out of stock,Machines > Sewing machines,Singer,8 kg
M4,Juki MO-654,Overlocker with 4 threads.,499.00 GBP,in stock,Machines > Overlockers,Juki,8 kg
M6,Elna Heavy Duty 42,Fast.,389.00 GBP,in stock,Machines > Sewing machines,Elna,8 kg
M5,Brother LS14,Small and light.,129.00 GBP,in stock,Machines > Sewing machines,Brother,8 kg
F1,Cotton Poplin,Plain weave.,9.50 GBP,in stock,Fabrics > Cotton,,
F2,Cotton Lawn,Fine.,16.50 GBP,in stock,Fabrics > Cotton,,
F3,Liberty Tana,Printed.,29.95 GBP,in stock,Fabrics > Cotton,,
F4,Viscose Twill,Soft.,12.00 GBP,in stock,Fabrics > Viscose,,
F5,Linen Natural,Heavy.,16.50 GBP,in stock,Fabrics > Linen,,
F6,Washed Denim,Soft denim.,14.00 GBP,in stock,Fabrics > Denim,,
"""
Talk = Callable[..., tuple[list[str], str]]


@pytest.fixture(scope="module")
def sewing(server: Server) -> Talk:
    return talking(sells(server, SEWING))


@pytest.mark.parametrize(
    ("said", "products"),
    [
        (("Do you have fabrics under 15 pounds?", "only cotton"), ["F1"]),
        (("Do you have fabrics under 15 pounds?", "just the cotton ones"), ["F1"]),
        (("Do you have fabrics under 15 pounds?", "which of them are cotton?"), ["F1"]),
        (("Do you have fabrics under 20 pounds?", "only cotton", "only under 10 pounds"), ["F1"]),
        (("machines under 300 pounds", "only Brother"), ["M5"]),
        (("How much is the Bernina B325?", "and the Juki?"), ["M4"]),
        (("Was kostet die Bernina B325?", "und die Juki?"), ["M4"]),
        (("How much is the Bernina B325?", "and the Singer 4423?"), ["M2"]),
        (("Which sewing machine can sew denim?",), ["M2"]),
        (("Which machine is good for denim?",), ["M2"]),
        (("Do you have something for denim?",), ["F6"]),
    ],
)
def test_what_was_asked_before_holds_for_those_of_a_kind(
    sewing: Talk, said: tuple[str, ...], products: list[str]
) -> None:
    assert sewing(*said)[0] == products


def test_a_limit_that_none_of_a_kind_is_within_is_told(sewing: Talk) -> None:
    products, said = sewing("machines under 300 pounds", "only overlockers")
    assert products == ["M4"] and said.startswith("Nothing fits all of that. Without “under 300")


@pytest.mark.parametrize(
    ("question", "use"),
    [
        ("Do you have a sewing machine for leather?", "leather"),
        ("Do you have a sewing machine that sews leather?", "leather"),
        ("Is there a sewing machine that works on batteries?", "batteries"),
        ("Do you have a sewing machine for kids?", "kids"),
    ],
)
def test_a_use_that_no_row_speaks_of_is_not_affirmed(sewing: Talk, question: str, use: str) -> None:
    assert f"The catalog doesn't say which are “{use}”" in sewing(question)[1]


def test_for_whom_it_is_wanted_is_no_use(sewing: Talk) -> None:
    assert "doesn't say" not in sewing("Do you have a sewing machine for my mum?")[1]


def test_a_name_that_sounds_like_a_weight_is_none(sewing: Talk) -> None:
    assert "389.00 GBP" in sewing("How much is the Elna Heavy Duty?")[1]


def test_another_kind_is_another_wish(sewing: Talk) -> None:
    assert sewing("machines under 300 pounds", "only linen")[0] == ["F5"]
