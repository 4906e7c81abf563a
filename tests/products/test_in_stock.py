"""That things are to be had now is a condition as any other: nothing that is sold out fits it, and it is named."""

import pytest

from tests.client import Client, unique
from tests.conftest import Server

MIXED = """id,title,price,availability,color,size,product_type
S1,Alder two-seat sofa,649 GBP,in stock,grey,2 seats,Furniture > Sofas
S2,Alder three-seat sofa,849 GBP,out of stock,grey,3 seats,Furniture > Sofas
S3,Jura three-seat sofa,949 GBP,out of stock,red,3 seats,Furniture > Sofas
S4,Birk sofa bed,999 GBP,preorder,green,3 seats,Furniture > Sofas
B1,Glen double bed,459 GBP,in stock,brown,double,Furniture > Beds
C1,Esk armchair,329 GBP,in stock,green,,Furniture > Chairs
C2,Esk armchair,329 GBP,out of stock,navy,,Furniture > Chairs
C3,Fenn armchair,219 GBP,out of stock,cream,,Furniture > Chairs
D1,Bosca drill,129 GBP,out of stock,green,,Tools > Drills
D2,Timbra drill,99 GBP,,blue,,Tools > Drills
L1,Isla lamp,85 GBP,out of stock,black,,Lamps
L2,Torre lamp,45 GBP,backorder,white,,Lamps
"""


@pytest.fixture(scope="module")
def mixed(server: Server) -> Client:
    client = server.company(unique("Shop "), unique("shop"))
    assert client.uploaded("shop.csv", MIXED.encode(), kind="catalog")["status"] == "ready"
    return client


@pytest.mark.parametrize(
    ("question", "said", "shown"),
    [
        ("Do you have a three-seat sofa in stock?", "in stock", {"S2", "S3"}),
        ("Do you have navy armchairs available?", "available", {"C2"}),
        ("is there a sofa bed available now?", "available", {"S4"}),
        ("Which lamps are in stock?", "in stock", {"L1", "L2"}),
        ("any lamps available today?", "available", {"L1", "L2"}),
    ],
)
def test_what_is_not_to_be_had_fits_only_without_that(mixed: Client, question: str, said: str, shown: set[str]) -> None:
    answer = mixed.ask(question)
    told = answer["support_answer"]
    assert f"“{said}”" in told and told.startswith(("Nothing fits all of that.", "Nichts passt zu allem.", "Not “"))
    assert {product["id"] for product in answer["products"]} == shown


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("Do you have sofas in stock?", {"S1"}),
        ("Which armchairs are available?", {"C1"}),
        ("Haben Sie ein Sofa auf Lager?", {"S1"}),
        ("Welches Sofa ist sofort lieferbar?", {"S1"}),
        ("Do you have drills in stock?", {"D2"}),
        ("Which armchairs are not in stock?", {"C2", "C3"}),
        ("Which armchairs are not available?", {"C2", "C3"}),
        ("Do you have armchairs available in navy?", {"C2"}),
    ],
)
def test_what_is_to_be_had_or_does_not_tell_fits(mixed: Client, question: str, shown: set[str]) -> None:
    answer = mixed.ask(question)
    assert "Without" not in answer["support_answer"]
    assert {product["id"] for product in answer["products"]} == shown


def test_of_one_product_it_is_told(mixed: Client) -> None:
    for question in ("Is the Birk sofa bed available?", "Do you have the Birk sofa bed in stock?"):
        assert "availability: preorder" in mixed.ask(question)["support_answer"]
