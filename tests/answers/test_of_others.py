"""What a page denies to all places that it doesn't name is the answer for each of them, and for nothing else."""

from collections.abc import Iterator

import pytest

from tests.client import Client
from tests.conftest import Server

DELIVERY = """# Delivery

| Country | Price |
| --- | --- |
| Finland | 5 EUR |
| Sweden, Norway | 12 EUR |

We don't deliver to other countries at the moment.
"""


@pytest.fixture(scope="module")
def shop(server: Server) -> Iterator[Client]:
    """A shop that delivers to three countries."""
    with server.company("Nordic", "nora") as nora:
        nora.uploaded("delivery.md", DELIVERY.encode())
        nora.text("Pizza oven", "Our pizza oven bakes at 400 degrees.")
        yield nora


@pytest.mark.parametrize(
    "question", ["Do you deliver to the USA?", "do you ship to canada", "Do you deliver to Mexico?"]
)
def test_a_place_that_is_not_named_is_one_of_the_others(shop: Client, question: str) -> None:
    message = shop.ask(question)
    assert "We don't deliver to other countries" in message["support_answer"]
    assert message["citations"][0]["quote"] == "We don't deliver to other countries at the moment."


def test_a_place_that_is_named_is_none_of_them(shop: Client) -> None:
    assert "12 EUR" in shop.ask("What does delivery to Norway cost?")["support_answer"]


@pytest.mark.parametrize("question", ["Do you deliver sushi?", "Do you have a shop in Mexico?", "Who lives in Canada?"])
def test_nothing_else_is_denied(shop: Client, question: str) -> None:
    assert "other countries" not in shop.ask(question)["support_answer"]
