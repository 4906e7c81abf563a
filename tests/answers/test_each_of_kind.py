"""What is asked of a kind of things is told of each thing of the kind, or asked back with all of them."""

import pytest

from tests.answers.balloons import fliers, told
from tests.client import Client
from tests.conftest import Server

PRICES = ("£165", "£145", "£890")
PLANS = {"Basic plan": 5, "Standard plan": 9, "Gold plan": 19, "Platinum plan": 29}


@pytest.fixture(scope="module")
def balloons(server: Server) -> Client:
    return fliers(server)


@pytest.fixture(scope="module")
def plans(server: Server) -> Client:
    client = server.private_company("plans")
    sections = [
        f"## {name}\n\nThe {name} costs £{price} a month. It has {price} seats." for name, price in PLANS.items()
    ]
    client.uploaded("plans.md", "\n\n".join(["# Our plans", *sections]).encode())
    return client


@pytest.mark.parametrize(
    "question",
    [
        "which flight is cheapest?",
        "What's the price?",
        "how much do flights cost",
        "what are your prices",
        "What is the most expensive flight?",
    ],
)
def test_all_prices_of_a_kind_are_told(balloons: Client, question: str) -> None:
    answer = told(balloons, question)
    assert all(price in answer for price in PRICES), answer


def test_the_length_of_each_is_told(balloons: Client) -> None:
    answer = told(balloons, "How long is the flight?")
    assert "75 minutes" in answer
    assert answer.count("about one hour") == 2
    assert "weather line" not in answer


def test_all_of_a_kind_are_asked_back(balloons: Client) -> None:
    answer = told(balloons, "How much is the flight?")
    assert all(name in answer for name in ("Sunrise flight", "Sunset flight", "Private flight for two"))
    assert all(price in told(balloons, "How much is the flight?", name) for name, price in [("Private", "£890")])


def test_the_prices_of_more_than_can_be_asked_back_are_told(plans: Client) -> None:
    for question in ("How much is the plan?", "which plan is cheapest?"):
        answer = told(plans, question)
        assert all(f"£{price}" in answer for price in PLANS.values()), answer


def test_what_names_one_is_told_that_one(balloons: Client, plans: Client) -> None:
    answer = told(balloons, "How much is the sunset flight?")
    assert "£145" in answer
    assert "£165" not in answer
    answer = told(balloons, "How much is the deposit?")
    assert "£50" in answer
    assert "£145" not in answer
    answer = told(plans, "What does the Gold plan cost?")
    assert "£19" in answer
    assert "£29" not in answer
