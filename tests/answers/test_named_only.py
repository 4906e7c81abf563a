"""Questions of a word or two, several in one message: each is answered, or named as not found."""

import pytest

from frontdesk.answers.asked.questions import apart
from tests.answers.balloons import REFUSED, fliers, told
from tests.client import Client
from tests.conftest import Server


@pytest.fixture(scope="module")
def balloons(server: Server) -> Client:
    return fliers(server)


@pytest.mark.parametrize(
    "message",
    [
        "deposit? parking? dogs?",
        "1. deposit? 2. parking? 3. dogs",
        "1. deposit 2. parking 3. dogs",
        "1) deposit\n2) parking\n3) dogs",
        "- deposit\n- parking\n- dogs",
        "• deposit\n• parking\n• dogs",
        "deposit\nparking\ndogs",
        "deposit?\nparking?\ndogs?",
        "deposit, parking, dogs?",
        "deposit, parking and dogs?",
        "deposit/parking/dogs?",
        "what about deposit, parking and dogs?",
        "Hi! deposit, parking, dogs?",
        "Hello\ndeposit?\nparking?\ndogs?",
        "Questions:\n- deposit\n- parking\n- dogs",
        "Three questions:\ndeposit\nparking\ndogs",
    ],
)
def test_each_thing_that_is_only_named_is_a_question(message: str) -> None:
    assert apart(message) == ["deposit?", "parking?", "dogs?"]


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("Kaution? Parkplatz? Hunde?", ["Kaution?", "Parkplatz?", "Hunde?"]),
        ("¿Fianza? ¿Perros?", ["¿Fianza?", "¿Perros?"]),
        ("- caution\n- chiens", ["caution?", "chiens?"]),
        ("1. cauzione 2. cani", ["cauzione?", "cani?"]),
        ("depósito, cães e estacionamento?", ["depósito?", "cães?", "estacionamento?"]),
        ("Borg? Honden?", ["Borg?", "Honden?"]),
        ("1. deposit? 2. parking? 3. latest cancellation", ["deposit?", "parking?", "latest cancellation?"]),
        ("- price of the sunset flight\n- age limit", ["price of the sunset flight?", "age limit?"]),
        ("How much is the deposit? parking?", ["How much is the deposit?", "parking?"]),
        ("fianza\nperros", ["fianza?", "perros?"]),
        ("cauzione\nparcheggio", ["cauzione?", "parcheggio?"]),
        ("Kaution?\nHunde?", ["Kaution?", "Hunde?"]),
        ("Sauna?\nZip line?", ["Sauna?", "Zip line?"]),
        ("deposit please\nparking please", ["deposit please?", "parking please?"]),
    ],
)
def test_names_in_several_languages_and_beside_others(message: str, parts: list[str]) -> None:
    assert apart(message) == parts


@pytest.mark.parametrize(
    "message",
    [
        "Is parking free? Yes?",
        "Are dogs allowed? Right?",
        "I get a refund? Really?",
        "Sind Hunde erlaubt? Oder?",
        "Bath, Bristol?",
        "How much is 1) the van 2) the car?",
        "is it cold, wet, windy?",
        "I need:\n- boxes\n- tape",
        "My name is Ann\nAnn Bell\n12 Mill Road",
        "deposit",
        "Refund? How?",
        "Mario Rossi\nVia Roma\nMilano",
        "mario rossi\nmilano",
        "Best regards\nAnna\nGreen Ltd",
        "Parking please\nAnna",
        "parking\nanna",
        "blue\nsize M",
        "blue\nsize m",
        "large\nblack",
        "main street\nleeds",
        "tomorrow\nmorning",
        "call me\nasap please",
    ],
)
def test_what_asks_one_thing_stays_one(message: str) -> None:
    assert apart(message) == [message]


@pytest.mark.parametrize(
    "message",
    [
        "1. deposit? 2. parking? 3. latest cancellation",
        "deposit?\nparking?\ncancelling?",
        "- deposit\n- parking\n- cancelling",
    ],
)
def test_each_is_answered(balloons: Client, message: str) -> None:
    answer = told(balloons, message)
    assert all(fact in answer for fact in ("£50", "Free parking", "21 days")), answer
    assert REFUSED not in answer


def test_what_is_not_found_is_named(balloons: Client) -> None:
    answer = told(balloons, "deposit? sauna? dogs?")
    assert "£50" in answer
    assert "Dogs are not allowed" in answer
    assert "“sauna?”" in answer


def test_what_is_named_behind_a_question_goes_on_about_it(balloons: Client) -> None:
    answer = told(balloons, "How much is the sunrise flight? sunset?")
    assert "£145" in answer
    assert REFUSED not in answer
