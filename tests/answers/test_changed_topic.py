"""A question that says by itself what it asks of is answered alone where the words of the one before lead elsewhere."""

import pytest

from frontdesk.answers.asked.told_already import asks_of_thing
from tests.answers.balloons import REFUSED, fliers, told
from tests.client import Client
from tests.conftest import Server


@pytest.fixture(scope="module")
def balloons(server: Server) -> Client:
    return fliers(server)


@pytest.mark.parametrize(
    "question",
    [
        "Is there parking?",
        "do you have a phone",
        "Are dogs allowed?",
        "Gibt es Parkplätze?",
        "¿Hay aparcamiento?",
        "Avez-vous un parking ?",
        "Avete un parcheggio?",
        "Tem estacionamento?",
        "Is er parkeren?",
    ],
)
def test_what_names_its_thing_is_told(question: str) -> None:
    assert asks_of_thing(question)


@pytest.mark.parametrize(
    "question",
    ["Is it free?", "Do you have them?", "and is there parking?", "how long?", "is that possible?", "for two?"],
)
def test_what_leans_on_the_question_before_is_told(question: str) -> None:
    assert not asks_of_thing(question)


@pytest.mark.parametrize(
    "before",
    ["How long is a voucher valid?", "Can pregnant women fly?", "Is the flight wheelchair accessible?", "who owns it?"],
)
@pytest.mark.parametrize(("asked", "fact"), [("Is there parking?", "Free parking"), ("is there a minibus?", "minibus")])
def test_a_new_topic_is_answered_alone(balloons: Client, before: str, asked: str, fact: str) -> None:
    answer = told(balloons, before, asked)
    assert fact in answer
    assert REFUSED not in answer
    assert "voucher" not in answer.lower()


def test_a_phone_behind_a_voucher_is_the_companys(balloons: Client) -> None:
    answer = told(balloons, "How long is a voucher valid?", "Do you have a phone?")
    assert "01225 555 0100" in answer
    assert REFUSED not in answer


def test_a_question_about_the_topic_before_goes_on_about_it(balloons: Client) -> None:
    answer = told(balloons, "How much is the sunset flight?", "Is food included?")
    assert "food is not" in answer
    assert REFUSED not in answer
    answer = told(balloons, "How much is the private flight?", "Is there a photographer?")
    assert "photographer" in answer
    assert "£165" not in answer
    assert REFUSED not in answer
    refused = told(balloons, "Can pregnant women fly?", "is there wifi?")
    assert REFUSED in refused
