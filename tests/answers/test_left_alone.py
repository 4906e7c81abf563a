"""A forbidden topic stays untold: in what goes on about it, and in whatever would tell of it; other topics are told."""

import json
from typing import Any

import pytest

from frontdesk.answers.asked.left_alone import tells
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

FLIGHTS = """# Flights and prices

## Morning flight

The morning flight costs £165 per person. It takes off at 6 am and lasts about one hour. A breakfast is included.

## Evening flight

The evening flight costs £145 per person. It takes off two hours before sunset. Sparkling wine is included, food is not.

## Private flight for two

A private flight for two costs £890 for the basket. It lasts 75 minutes.
"""
OFFICE = """# Office

## Opening hours

The office is open Monday to Friday from 9 am to 5:30 pm. Entry to the museum beside it costs £4.

## Where we are

Wolkje Balloons, 14 Weston Lane. Free parking is behind the building for 25 cars.
"""
SAFETY = """# Who can fly

## Health

Pregnant women cannot fly. If you had surgery, bring a letter from your doctor.

## Dogs

Dogs are not allowed in the basket, but they may ride in the recovery vehicle.

## Deposit

A deposit of £50 is due when you book. The deposit is not refundable, but you can move it once.
"""
PAIR = {
    "kind": "qa",
    "question": "Do you do marriage proposals?",
    "answer": "Yes. A proposal package with a banner costs £120 and must be booked three weeks ahead.",
}
REFUSED = "I can't talk about that here."
PRICE = "how much is the morning flight?"


def made(server: Server) -> Client:
    client = server.company(unique("Balloons "), unique("balloonist"))
    for name, text in [("flights.md", FLIGHTS), ("office.md", OFFICE), ("safety.md", SAFETY)]:
        client.uploaded(name, text.encode())
    client.read(client.made("/sources/", **PAIR))
    return client


@pytest.fixture(scope="module")
def balloons(server: Server) -> Client:
    """A company whose pages answer without a model."""
    return made(server)


@pytest.fixture(scope="module")
def spoken(modelled: Server) -> Client:
    """The same with a model."""
    return made(modelled)


def leave(client: Client, *topics: str) -> None:
    assistant = client.get("/assistants/").json()["results"][-1]
    changes = {"mode": "private", "forbidden_topics": topics}
    client.patch(f"/assistants/{assistant['uuid']}/", json=changes).raise_for_status()


def last(client: Client, *questions: str) -> Any:
    room = client.room()
    return [client.say(room, question) for question in questions][-1]


@pytest.mark.parametrize(
    ("topic", "questions"),
    [
        ("prices", (PRICE, "and the evening one?")),
        ("prices", (PRICE, "and for the private flight?")),
        ("prices", (PRICE, "and the proposal package?")),
        ("prices", (PRICE, "and the evening one?", "and the private one?")),
        ("prices", (PRICE, "for two?")),
        ("prices", (PRICE, "ok, what about the evening?")),
        ("fees", ("is the evening flight cheaper?",)),
        ("prices", ("evening flight £145?",)),
        ("dogs", ("can I bring my dog?", "and in the vehicle?")),
        ("dogs", ("can I bring my dog?", "can he ride in the recovery vehicle?")),
        ("deposit", ("how much is the deposit?", "is it refundable?")),
        ("pregnancy", ("can I fly when I am pregnant?", "and in the first month?")),
    ],
)
def test_what_goes_on_about_a_forbidden_topic_is_left_alone(
    balloons: Client, topic: str, questions: tuple[str, ...]
) -> None:
    leave(balloons, topic)
    told = last(balloons, *questions)
    assert told["support_answer"].startswith(REFUSED)
    assert told["refused"]
    assert told["citations"] == []


@pytest.mark.parametrize(
    ("topic", "questions", "words"),
    [
        ("prices", (PRICE, "Is there parking?"), "behind the building"),
        ("prices", (PRICE, "and is there parking?"), "behind the building"),
        ("prices", (PRICE, "and the evening one?", "When are you open?"), "Monday to Friday"),
        ("prices", ("tell me about the evening flight",), "two hours before sunset"),
        ("prices", (PRICE, "does the evening one include food?"), "food is not"),
        ("prices", ("When are you open?",), "Monday to Friday"),
        ("dogs", ("can I bring my dog?", "Is there parking?"), "behind the building"),
        ("dogs", ("can I bring my dog?", "I had surgery, can I fly?"), "letter from your doctor"),
        ("deposit", (PRICE,), "£165"),
        ("deposit", ("how much is the deposit?", "when is the office open?"), "Monday to Friday"),
    ],
)
def test_another_topic_is_told_behind_it(balloons: Client, topic: str, questions: tuple[str, ...], words: str) -> None:
    leave(balloons, topic)
    told = last(balloons, *questions)
    assert words in told["support_answer"]
    assert not told["refused"]


def test_nothing_of_the_question_that_was_left_alone_is_carried_over(balloons: Client) -> None:
    leave(balloons, "prices")
    assert "£" not in last(balloons, PRICE, "Is there parking?")["support_answer"]


def test_a_model_tells_nothing_of_it_either(spoken: Client, stand_in: StandInThread) -> None:
    leave(spoken, "prices")
    stand_in.play("instant", answer="The evening flight costs £145 per person.")
    assert last(spoken, PRICE, "and the evening one?")["support_answer"].startswith(REFUSED)
    assert "£" not in last(spoken, "tell me about the evening flight")["support_answer"]


def test_nothing_of_it_is_heard_in_a_stream(spoken: Client, stand_in: StandInThread) -> None:
    leave(spoken, "prices")
    answer = "The evening flight takes off two hours before sunset. The evening flight costs £145 per person."
    stand_in.play("instant", answer=answer)
    body = {"body": "tell me about the evening flight", "room": {"uuid": spoken.room()["uuid"]}}
    heard, told = "", {}
    with spoken.stream("POST", "/messages/", json=body, headers={"Accept": "text/event-stream"}) as stream:
        for line in stream.iter_lines():
            data = json.loads(line[6:]) if line.startswith("data: ") else {}
            heard += data.get("text", "") if "support_answer" not in data else ""
            told = data if data.get("support_answer") else told
    assert "two hours before sunset" in told["support_answer"]
    assert "145" not in heard + told["support_answer"]
    assert told["truncated"] is False


def test_an_honest_not_known_leaves_out_what_would_tell_of_it(balloons: Client) -> None:
    leave(balloons, "prices")
    told = last(balloons, "Do you have a helicopter flight?")["support_answer"]
    assert "£" not in told
    assert not told.startswith(REFUSED)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("and the office?", "14 Weston Lane"),
        ("and opening hours?", "Monday to Friday"),
        ("what about parking?", "25 cars"),
    ],
)
def test_what_takes_its_place_is_told(balloons: Client, said: str, words: str) -> None:
    leave(balloons, "dogs")
    told = last(balloons, "can I bring my dog?", said)
    assert not told["support_answer"].startswith(REFUSED)
    assert words in told["support_answer"]


def test_what_stands_beside_an_answer_is_no_answer() -> None:
    hours = "The office is open Monday to Friday from 9 am to 5 pm, and entry costs £4."
    assert not tells(hours, "When are you open?", ["prices"])
    assert tells(hours, "what about entry?", ["prices"])
    assert not tells("1. **Wren Tent**, 489.00 EUR, in stock, weight 1290 g [1]", "Which tent is lightest?", ["prices"])
    assert tells("Not sure. What comes nearest:\n\n> The evening flight costs £145.", "evening?", ["prices"])


def test_a_sentence_on_a_forbidden_topic_is_left_out_of_another_answer(server: Server) -> None:
    client = made(server)
    client.uploaded("Rooms.md", b"# Rooms\n\n## The Submarine\n\nThe Submarine is for 4 to 8 players. It has a ladder. "
                    b"If you have epilepsy, you cannot play it. It lasts 70 minutes.")  # fmt: skip
    [assistant] = client.get("/assistants/").json()["results"]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"forbidden_topics": ["epilepsy"]}).raise_for_status()
    room = client.room()
    assert client.say(room, "I have epilepsy, can I play the Submarine?")["support_answer"].startswith(REFUSED)
    told = client.say(room, "How many players can play the Submarine?")["support_answer"]
    assert "4 to 8" in told
    assert "epilepsy" not in told
