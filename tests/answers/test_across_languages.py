"""A question in another language than the pages' is answered in the visitor's, where the translation is faithful."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

QUESTION = "Wie viel kostet der Standardversand nach Österreich?"


@pytest.fixture(scope="module")
def outfitter(modelled: Server, stand_in: StandInThread) -> Iterator[Client]:
    """A company with an English page, in private mode, whose answers a model writes."""
    client = modelled.company(unique("Outfitter "), unique("outfitter"))
    client.text("Shipping", "Standard shipping to Austria costs 9.95 EUR. Parcels take three days.")
    assistant = client.get("/assistants/").json()["results"][0]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
    yield client
    stand_in.play("instant")


def translating(told: str) -> Callable[[dict[str, Any]], str]:
    """A model that translates the question, answers from the passage, and translates the answer to `told`."""

    def answer(request: dict[str, Any]) -> str:
        system, last = request["messages"][0]["content"], request["messages"][-1]["content"]
        if not system.startswith("You translate"):
            return "Standard shipping to Austria costs 9.95 EUR."
        return "How much does standard shipping to Austria cost?" if last.endswith("?") else told

    return answer


def test_a_price_with_a_comma_is_told(outfitter: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer=translating("Der Standardversand nach Österreich kostet 9,95 EUR. [1]"))
    told = outfitter.ask(QUESTION)
    assert told["support_answer"] == "Der Standardversand nach Österreich kostet 9,95 EUR. [1]"
    assert told["citations"]


@pytest.mark.parametrize(
    "added",
    [
        "Der Standardversand nach Österreich kostet 9,59 EUR. [1]",
        "Der Standardversand nach Österreich kostet nicht 9,95 EUR. [1]",
        "Der Standardversand nach Österreich kostet 9,95 EUR. Wir rufen Sie morgen an. [1]",
        "Der Standardversand nach Österreich kostet 9,95 EUR, und ich storniere Ihre Bestellung. [1]",
    ],
)
def test_the_original_is_shown_where_the_translation_says_more(
    outfitter: Client, stand_in: StandInThread, added: str
) -> None:
    stand_in.play("instant", answer=translating(added))
    assert outfitter.ask(QUESTION)["support_answer"] == "Standard shipping to Austria costs 9.95 EUR. [1]"
