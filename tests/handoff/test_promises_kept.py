"""What a model promises is not said; the true offer stands in its place."""

from collections.abc import Iterator

import pytest

from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

OFFER = "Would you like to talk to a person?"


@pytest.fixture(scope="module")
def dock(modelled: Server, stand_in: StandInThread) -> Iterator[Client]:
    """A company whose answers a model writes."""
    client = modelled.company(unique("Dock "), unique("dock"))
    client.text("Cranes", "The crane lifts boats of up to nine tons. A lift costs 80 euros.")
    yield client
    stand_in.play("instant")


def test_a_promise_is_replaced_by_the_offer_of_a_person(dock: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer="A lift costs 80 euros. I'll pass this on to the team and they will call you.")
    room = dock.room()
    told = dock.say(room, "How much is a lift with the crane?")
    assert "80 euros" in told["support_answer"]
    assert "pass this on" not in told["support_answer"]
    assert told["support_answer"].endswith(OFFER)
    assert dock.get(f"/rooms/{room['label']}").json()["handoff"] is None
    why = dock.get(f"/messages/{told['uuid']}/why/").json()
    assert "promise" in [sentence["reason"] for sentence in why["sentences"]]


def test_in_its_own_words_too_and_word_by_word(modelled: Server, dock: Client, stand_in: StandInThread) -> None:
    assistant = dock.get("/assistants/").json()["results"][0]
    dock.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "general"}).raise_for_status()
    stand_in.play("instant", answer="Paris is the capital. I have checked your order. Someone will call you.")
    headers = {"Accept": "text/event-stream"}
    body = {"body": "What is the capital of France?", "room": dock.room()["uuid"]}
    with dock.stream("POST", "/messages/", json=body, headers=headers) as told:
        heard = told.read().decode()
    assert "Paris is the capital." in heard
    assert "checked" not in heard
    assert "call you" not in heard
    stand_in.play("instant", answer="I will cancel your order. We'll be in touch.")
    only = dock.ask("Cancel my order of the blue boat.")
    assert only["refused"] is True
    assert only["support_answer"].endswith(OFFER)
