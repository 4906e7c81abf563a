"""A message that is asked again finds the room as it was then: "before" and "now" differ by what was changed since."""

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.client import Client, unique
from tests.conftest import Server

UNKNOWN = "Who won the football world cup in 1998?"
LEAVE = "Leave your e-mail address, and they can write to you."


@pytest.fixture(scope="module")
def ferry(server: Server) -> Client:
    client = server.company(unique("Ferry "), unique("ferry"))
    page = "# Ferry\n\nIn winter a ticket to Hanko costs 11 euros.\n\nA bicycle travels with you for 3 euros."
    client.uploaded("ferry.md", page.encode())
    return client


def room(client: Client, **manner: Any) -> Any:
    """A room of an assistant whose people are away, and who passes on what it doesn't know."""
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    hours = {"timezone": "UTC", "weekly": {"monday": ["09:00-17:00"]}, "closed": [today]}
    handoff = {"no_knowledge": "do", "repeated_failure": "off"}
    assistant = client.made("/assistants/", name="Fern", mode="private", hours=hours, handoff=handoff, **manner)
    return client.room(assistant=assistant["uuid"])


def again(client: Client, message: Any) -> str:
    """What is answered now, which is what was answered then."""
    beside = client.post(f"/messages/{message['uuid']}/again/", json={}).json()
    assert beside["before"]["answer"] == message["support_answer"]
    assert beside["now"]["answer"] == message["support_answer"]
    assert beside["now"]["query"] == beside["before"]["query"]
    return str(beside["now"]["answer"])


@pytest.mark.parametrize("known", [{"email": "maya@home.example"}, {"phone_number": "+44 20 7946 0958"}])
def test_an_address_that_was_known_is_not_asked_for(ferry: Client, known: dict[str, str]) -> None:
    there = room(ferry)
    ferry.say(there, "What does a bicycle cost?", **known)
    assert LEAVE not in again(ferry, ferry.say(there, UNKNOWN))
    assert LEAVE not in again(ferry, ferry.say(room(ferry), UNKNOWN, **known))


def test_an_address_that_came_later_was_not_known(ferry: Client) -> None:
    there = room(ferry)
    message = ferry.say(there, UNKNOWN)
    ferry.say(there, "What does a bicycle cost?", email="maya@home.example")
    assert LEAVE in again(ferry, message)
    given = ferry.say(there, "maya@home.example")
    assert "maya@home.example" in again(ferry, given)
    assert LEAVE in again(ferry, message)


def test_who_waited_for_a_person_waits(ferry: Client) -> None:
    there = room(ferry)
    said = [ferry.say(there, text) for text in ("What does a bicycle cost?", UNKNOWN, "And who won it in 2002?")]
    assert said[1]["support_answer"] != said[2]["support_answer"]
    told = [again(ferry, message) for message in said]
    assert ["I've passed this to the team." in answer for answer in told] == [False, True, False]
    assert ["The team knows that you are waiting" in answer for answer in told] == [False, False, True]
    assert ferry.post(f"/rooms/{there['label']}/handoff/close/", json={}).status_code == 200
    assert [again(ferry, message) for message in said] == told


def test_a_watched_word_had_passed_it_on_before_it_was_answered(ferry: Client) -> None:
    word = unique("lifeboat")
    ferry.made("/keywords/", keyword=word, handoff=True)
    message = ferry.say(room(ferry), f"What does a bicycle cost? It is called {word}.")
    assert "3 euros" in message["support_answer"]
    assert "passed this to the team" in again(ferry, message)


def test_what_was_said_in_an_earlier_conversation_is_over(ferry: Client) -> None:
    there = room(ferry)
    for text in ("What does a ticket to Hanko cost in winter?", UNKNOWN):
        ferry.say(there, text)
    assert ferry.post(f"/rooms/{there['label']}/handoff/close/", json={}).status_code == 200
    second = [ferry.say(there, text) for text in ("and with a bicycle?", UNKNOWN)]
    assert ferry.post(f"/rooms/{there['label']}/handoff/close/", json={}).status_code == 200
    third = ferry.say(there, "and how much is it?")
    for message in (*second, third):
        again(ferry, message)
