"""What stands under a heading that is a question answers that question, and no other one in the same words."""

import pytest

from tests.client import Client
from tests.conftest import Server

PAGE = """# Questions

## Can I pay with PayPal?

That's possible, without a fee.

## Is the sauna included?

Currently it is not.

## Do you ship to Iceland?

We do.

## Are dogs welcome?

Dogs are welcome.

## Do you repair phones?

Within two hours, while you wait.

## Do you have a car park?

Free behind the house. The toilets are next to it.

## How long can I return things?

You can return any jacket within 60 days of the day on which you bought it.

## What is there for guests?

Cats, laptops and massages: our gym has a shelf of books about them.
"""


@pytest.fixture(scope="module")
def house(server: Server) -> Client:
    """A company with a page of questions."""
    client = server.company("House", "house")
    client.uploaded("questions.md", PAGE.encode())
    assistant = client.get("/assistants/").json()["results"][0]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
    return client


@pytest.mark.parametrize(
    ("question", "another"),
    [
        ("Can I pay with Apple Pay?", "without a fee"),
        ("Is the gym included?", "it is not"),
        ("Is the garage included?", "it is not"),
        ("Do you ship to Sweden?", "We do"),
        ("Are cats welcome?", "Dogs are"),
        ("Are parrots welcome?", "Dogs are"),
        ("Do you repair laptops?", "two hours"),
        ("Do you repair bicycles?", "two hours"),
    ],
)
def test_the_answer_to_one_question_is_neither_given_nor_quoted_for_another(
    house: Client, question: str, another: str
) -> None:
    assert another not in house.ask(question)["support_answer"]


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("Can I pay with PayPal?", "without a fee"),
        ("Is the sauna included?", "it is not"),
        ("Do you ship to Iceland?", "We do"),
        ("Are dogs welcome?", "Dogs are welcome"),
        ("Do you have toilets?", "next to it"),
        ("Can I return a jacket after 40 days?", "60 days"),
    ],
)
def test_it_is_given_where_it_was_asked_or_speaks_of_what_is_asked(house: Client, question: str, holds: str) -> None:
    assert holds in house.ask(question)["support_answer"]
