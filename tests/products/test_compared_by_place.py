"""What was shown before is compared by its places in the list, in any words and trade; a list too short says so."""

from collections.abc import Callable

import pytest

from frontdesk.answers.shop import places
from tests.client import Client, unique
from tests.conftest import Server

CHAIRS = """id,title,description,price,color,material,product_type
F1,Alder armchair,Deep armchair for reading,349.00 EUR,green,velvet,Armchairs
F2,Birk armchair,Armchair with wooden arms,299.00 EUR,grey,wool,Armchairs
F3,Cedar armchair,Classic club chair,599.00 EUR,brown,leather,Armchairs
F4,Pia desk,Plain desk,149.00 EUR,oak,oak,Desks
"""
CARS = """id,model,make,year,price,fuelType,mileage
C1,Focus,Ford,2019,12500,Petrol,30000
C2,Fiesta,Ford,2018,9800,Petrol,41000
C3,Golf,VW,2020,17900,Diesel,22000
"""


@pytest.fixture(scope="module")
def shop(server: Server) -> Callable[[str], Client]:
    """A company with this catalog."""
    made: dict[str, Client] = {}

    def of(catalog: str) -> Client:
        if catalog not in made:
            made[catalog] = server.company(unique("Shop "), unique("shop"))
            assert made[catalog].uploaded("shop.csv", catalog.encode(), kind="catalog")["status"] == "ready"
        return made[catalog]

    return of


def after(client: Client, first: str, question: str) -> tuple[list[str], list[str], str]:
    """The products that the first answer shows, those of the second one, and what it says."""
    room = client.room()
    shown = client.say(room, first)["products"]
    answer = client.say(room, question)
    return [p["id"] for p in shown], [p["id"] for p in answer["products"]], answer["support_answer"]


@pytest.mark.parametrize(
    ("question", "which"),
    [
        ("compare the first two", [0, 1]),
        ("compare the first and the second", [0, 1]),
        ("compare 1 and 3", [0, 2]),
        ("compare armchairs 1 and 3", [0, 2]),
        ("the last two", [1, 2]),
        ("what is the difference between the first and the last?", [0, 2]),
        ("compare them", [0, 1, 2]),
        ("vergleiche die ersten beiden", [0, 1]),
        ("compara los dos primeros", [0, 1]),
        ("comparez le premier et le dernier", [0, 2]),
    ],
)
def test_the_products_at_these_places_are_compared(
    shop: Callable[[str], Client], question: str, which: list[int]
) -> None:
    shown, compared, said = after(shop(CHAIRS), "armchairs", question)
    assert len(shown) == 3
    assert compared == [shown[at] for at in which]
    assert "| material |" in said


def test_things_of_another_trade_are_compared_by_their_places(shop: Callable[[str], Client]) -> None:
    shown, compared, said = after(shop(CARS), "Ford cars", "compare the first two")
    assert compared == shown
    assert "9800.00" in said and "12500.00" in said


def test_which_of_those_is_cheaper_is_told_of_those_alone(shop: Callable[[str], Client]) -> None:
    shown, compared, said = after(shop(CHAIRS), "armchairs", "which of the first two is cheaper?")
    assert compared == shown[:2]
    assert "is cheaper" in said


def test_one_of_the_list_is_compared_with_one_that_is_named(shop: Callable[[str], Client]) -> None:
    shown, compared, _ = after(shop(CHAIRS), "armchairs", "compare the Pia desk and the second one")
    assert compared == ["F4", shown[1]]


@pytest.mark.parametrize("question", ["compare 1 and 7", "compare the first four", "compare the second and the fifth"])
def test_a_list_that_is_too_short_is_told(shop: Callable[[str], Client], question: str) -> None:
    _, _, said = after(shop(CHAIRS), "armchairs", question)
    assert "no more than 3" in said


@pytest.mark.parametrize("question", ["compare the iPhone 12 and 13", "compare Wren 2 and Wren 3", "2 or 3 days?"])
def test_numbers_of_names_are_no_places(question: str) -> None:
    assert not places.spoken_of(question)
