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
        "Der Standardversand nach Österreich kostet 9,95 CHF. [1]",
        "Der Standardversand nach Norwegen kostet 9,95 EUR. [1]",
        "Der Standardversand nach Österreich kostet 9,95 EUR im Monat. [1]",
        "Nur der Standardversand nach Österreich kostet 9,95 EUR. [1]",
        "Der Standardversand nach Österreich kostet 9,95 EUR, und die Rückgabe ist gratis. [1]",
    ],
)
def test_the_original_is_shown_where_the_translation_says_more(
    outfitter: Client, stand_in: StandInThread, added: str
) -> None:
    stand_in.play("instant", answer=translating(added))
    assert outfitter.ask(QUESTION)["support_answer"] == "Standard shipping to Austria costs 9.95 EUR. [1]"


@pytest.fixture(scope="module")
def workshop(modelled: Server, stand_in: StandInThread) -> Iterator[Client]:
    """A company with English pages, a German and a French one, in private mode."""
    client = modelled.company(unique("Workshop "), unique("workshop"))
    client.text("Tuning", "We tune pianos in Ghent. A tuning of a piano costs 95 EUR and takes about 90 minutes.")
    client.text("Hire", "The hire of a piano costs 49 EUR a month. The minimum is 6 months, with one tuning a year.")
    client.text("Lessons", "A lesson of 30 minutes costs 28 EUR. The first lesson is a trial, and it costs 15 EUR.")
    client.text(
        "Versand", "Wir verschicken Saiten nach Österreich. Der Versand kostet 8,90 EUR und ist ab 150 EUR frei."
    )
    client.text(
        "Stimmung", "Eine Stimmung in Köln kostet 130 EUR für ein Klavier. Die Anfahrt ist für Sie inbegriffen."
    )
    client.text("Housses", "Les housses de piano sont en coton et coûtent 45 EUR. Nous les cousons dans notre atelier.")
    assistant = client.get("/assistants/").json()["results"][0]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
    yield client
    stand_in.play("instant")


SAID = {
    ("German", "Do you ship strings to Austria?"): "Verschicken Sie Saiten nach Österreich?",
    ("English", "Wir verschicken Saiten nach Österreich. [1]"): "We ship strings to Austria. [1]",
    ("German", "How much are the piano covers?"): "Was kosten die Schonbezüge?",
    ("French", "How much are the piano covers?"): "Combien coûtent les housses de piano ?",
    ("English", "Les housses de piano sont en coton et coûtent 45 EUR. [1]"): "The piano covers cost 45 EUR. [1]",
    ("German", "Do you restore church organs?"): "Restaurieren Sie Kirchenorgeln?",
    ("French", "Do you restore church organs?"): "Restaurez-vous les orgues ?",
}
"""What a text is in a language."""


def interpreting(request: dict[str, Any]) -> str:
    """A model that translates, and answers with a sentence of the passages."""
    system, last = request["messages"][0]["content"], request["messages"][-1]["content"]
    if system.startswith("You translate"):
        return SAID[into(system), last]
    return (
        "Wir verschicken Saiten nach Österreich."
        if "Verschicken Sie" in last
        else "Les housses de piano sont en coton et coûtent 45 EUR."
    )


def into(system: str) -> str:
    """The language that the model is asked to translate to."""
    return system.partition("text to ")[2].partition(".")[0]


def translations(stand_in: StandInThread, since: int) -> list[str]:
    """The languages that the model was asked to translate to."""
    asked = [request["messages"][0]["content"] for request in stand_in.requests[since:]]
    return [into(system) for system in asked if system.startswith("You translate")]


def test_what_only_a_page_in_another_language_says_is_told_in_the_visitor_s(
    workshop: Client, stand_in: StandInThread
) -> None:
    stand_in.play("instant", answer=interpreting)
    told = workshop.ask("Do you ship strings to Austria?")
    assert told["support_answer"] == "We ship strings to Austria. [1]"
    assert told["citations"][0]["title"] == "Versand"


def test_a_second_language_is_asked_where_the_first_says_nothing(workshop: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer=interpreting)
    before = len(stand_in.requests)
    told = workshop.ask("How much are the piano covers?")
    assert told["support_answer"] == "The piano covers cost 45 EUR. [1]"
    assert translations(stand_in, before) == ["German", "French", "English"]


def test_what_no_language_says_stays_unknown_and_each_call_counts(workshop: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer=interpreting)
    before = len(stand_in.requests)
    told = workshop.ask("Do you restore church organs?")
    assert told["refused"]
    assert translations(stand_in, before) == ["German", "French"]
    assert workshop.get(f"/messages/{told['uuid']}/why/").json()["tokens"]["prompt"] > 0


def test_a_model_that_translates_nothing_is_not_taken_at_its_word(workshop: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer="NOT_FOUND")
    told = workshop.ask("Do you ship strings to Austria?")
    assert told["refused"]
    why = workshop.get(f"/messages/{told['uuid']}/why/").json()
    assert "NOT_FOUND" not in why["query"]
