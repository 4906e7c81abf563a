"""What a page denies to all places that it doesn't name is the answer for each of them, and for nothing else."""

from collections.abc import Iterator

import pytest

from frontdesk.answers.quoted.of_others import of_all_others
from frontdesk.knowledge.search.analyze import content_terms
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


@pytest.mark.parametrize(
    "question",
    [
        "Do you deliver sushi?",
        "Do you have a shop in Mexico?",
        "Who lives in Canada?",
        "Do you deliver a piano?",
        "Do you deliver to hotels?",
    ],
)
def test_nothing_else_is_denied(shop: Client, question: str) -> None:
    assert "other countries" not in shop.ask(question)["support_answer"]


@pytest.mark.parametrize(
    ("said", "language", "question"),
    [
        ("We don't currently deliver parcels to other countries.", "en", "do you deliver to new zealand"),
        ("We cannot deliver anywhere else.", "en", "Do you deliver to Canada?"),
        ("We deliver nowhere else.", "en", "Do you deliver to Canada?"),
        ("Wir liefern leider nicht in andere Länder.", "de", "Liefern Sie nach Kanada?"),
    ],
)
def test_it_is_denied_however_it_is_written(said: str, language: str, question: str) -> None:
    known = content_terms("deliver" if language == "en" else "liefern", language)
    assert of_all_others(question, [(said, [(0, len(said))])], known, language) == (0, 0)


@pytest.mark.parametrize(
    "said",
    [
        "You won't find a shop that delivers faster anywhere else.",
        "Delivery to other countries is not free.",
        "Delivery to other countries takes no more than ten days.",
        "Unlike elsewhere, our delivery never costs extra.",
        "We don't deliver to parcel lockers in other countries.",
    ],
)
def test_what_is_denied_of_something_else_is_not(said: str) -> None:
    known = content_terms("deliver", "en")
    assert of_all_others("Do you deliver to Canada?", [(said, [(0, len(said))])], known) is None
