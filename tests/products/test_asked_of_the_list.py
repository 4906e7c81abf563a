"""After a list: which of it is to be had, how many of it are of a colour that none has, and which two are meant."""

import pytest

from frontdesk.answers.shop import among_shown, places
from tests.client import Client
from tests.conftest import Server
from tests.products.test_compared_by_place import CHAIRS
from tests.products.test_goes_on_in_the_shop import BOTH, COFFEE, CUPS, GRINDERS, Talk, sells, talking

PENDING = "Which 2 of these do you mean?"


@pytest.fixture(scope="module")
def shop(server: Server) -> Client:
    """A shop for coffee."""
    return sells(server, COFFEE)


@pytest.fixture(scope="module")
def coffee(shop: Client) -> Talk:
    """Talks with it."""
    return talking(shop)


@pytest.fixture(scope="module")
def chairs(server: Server) -> Talk:
    """Talks with a shop whose catalog doesn't tell what is in stock."""
    return talking(sells(server, CHAIRS))


@pytest.mark.parametrize(
    "question",
    ["which of them is available?", "which ones are available now?", "are they all available?",
     "welche davon sind lieferbar?", "¿cuáles de ellas están disponibles?", "lesquelles sont disponibles ?",
     "quali sono disponibili?"],
)  # fmt: skip
def test_which_of_a_list_is_to_be_had_its_rows_tell(coffee: Talk, question: str) -> None:
    products, said = coffee(CUPS, question)
    assert sorted(products) == ["U1", "U2", "U3"]
    assert said.count("in stock") == 2
    assert "**Travel Cup**: availability: out of stock." in said


def test_which_of_those_that_were_compared_is_to_be_had(coffee: Talk) -> None:
    products, said = coffee(BOTH, "which of those is available?")
    assert products == ["G1", "G3"]
    assert "**Pebble Hand Grinder**: availability: out of stock." in said


def test_a_catalog_without_a_column_for_it_does_not_tell(chairs: Talk) -> None:
    said = chairs("armchairs", "which of them is available?")[1]
    assert said.count("The catalog doesn't say that about") == 3


@pytest.mark.parametrize(
    "question", ["How many of them are green?", "how many are green?", "how many of those are purple?"]
)
def test_none_is_of_a_colour_that_no_row_has(coffee: Talk, question: str) -> None:
    said = coffee(CUPS, question)[1]
    assert said.startswith("There are none that fit.")
    assert "**Espresso Cup**: color: white." in said


def test_what_no_column_tells_is_not_counted(coffee: Talk, chairs: Talk) -> None:
    assert coffee(CUPS, "how many of them are wooden?")[1] == "The catalog doesn't say which are “wooden”."
    assert coffee("Do you have oils?", "how many of them are green?")[1].endswith("which are “green”.")
    assert "none" in chairs("armchairs", "how many of them are blue?")[1]


@pytest.mark.parametrize(
    "said",
    [(CUPS, "compare the two"), (CUPS, "how heavy is the second one?", "compare both"),
     (GRINDERS, "the second one", "compare the two"), (CUPS, "the second one", "which of the two is cheaper?")],
)  # fmt: skip
def test_which_two_of_more_are_meant_is_asked(shop: Client, said: tuple[str, ...]) -> None:
    room = shop.room()
    answers = [shop.say(room, each) for each in said]
    assert answers[-1]["support_answer"].startswith(PENDING)
    assert answers[-1]["clarifying"]
    listed = [product["id"] for product in answers[0]["products"]]
    assert [product["id"] for product in answers[-1]["products"]] == listed
    chosen = shop.say(room, "the first and the third")
    assert [product["id"] for product in chosen["products"]] == [listed[0], listed[2]]


def test_the_two_that_were_spoken_of_are_compared(coffee: Talk) -> None:
    assert sorted(coffee(GRINDERS, "how much is the second one?", "and the third one?", "compare the two")[0]) == [
        "G3",
        "G4",
    ]
    assert coffee("Do you have oils?", "how much is the second one?", "compare the two")[0] == ["O1", "O2"]
    assert "Falcon Grinder" in coffee(GRINDERS, "compare the first two", "which of the two is lighter?")[1]


def test_compared_without_a_number_are_all_that_were_listed(coffee: Talk) -> None:
    assert sorted(coffee(CUPS, "how heavy is the second one?", "compare them")[0]) == ["U1", "U2", "U3"]


@pytest.mark.parametrize(
    ("question", "count"),
    [("compare the two", 2), ("which of the three is cheapest?", 3), ("vergleiche die beiden", 2),
     ("compara los dos", 2), ("compare both", 2), ("compare the Wren 2 and the Wren 3", 0),
     ("does the 2 seat cover fit?", 0), ("compare them", 0)],
)  # fmt: skip
def test_how_many_are_spoken_of_as_known(question: str, count: int) -> None:
    assert among_shown.count_said(question) == count


def test_places_are_said_otherwise() -> None:
    assert places.spoken_of("compare the first two") == [0, 1]
