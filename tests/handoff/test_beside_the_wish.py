"""Who asks for a person and something else in one message gets the answer, too."""

import pytest

from tests.client import Client
from tests.handoff.conftest import PASSED, manner, state

pytestmark = pytest.mark.usefixtures("usual")

OFFER = "Would you like to talk to a person?"


@pytest.mark.parametrize(
    "words",
    [
        "Hi, I'm Mary, I lost my skis, call me on +44 7700 900123 tomorrow. When does the sauna open?",
        "please call me on 07700 900123 if you find my glove. When does the sauna open?",
        "Can I talk to someone? And when does the sauna open?",
        "I want to talk to a human, when does the sauna open",
        "Can I speak to someone and when does the sauna open?",
        "When does the sauna open? I'd also like to talk to someone.",
        "Ich möchte mit einem Menschen sprechen. When does the sauna open?",
    ],
)
def test_what_is_asked_beside_the_wish_for_a_person_is_answered(lodge: Client, words: str) -> None:
    room = lodge.room()
    told = lodge.say(room, words)
    answer, *_, passed = told["support_answer"].split("\n\n")
    assert "opens at four" in answer
    assert passed.startswith((PASSED, "Ich habe das"))
    assert told["citations"][0]["title"] == "Sauna"
    assert state(lodge, room)["reason"] == "asked"


def test_where_a_person_is_only_offered_the_answer_comes_before_the_offer(lodge: Client) -> None:
    manner(lodge, handoff={"asked": "offer"})
    room = lodge.room()
    told = lodge.say(room, "Can I talk to someone? And when does the sauna open?")["support_answer"]
    assert "opens at four" in told and told.endswith(OFFER)
    assert state(lodge, room) is None
    assert PASSED in lodge.say(room, "yes please")["support_answer"]
    assert state(lodge, room)["reason"] == "asked"


@pytest.mark.parametrize(
    "words",
    [
        "Can I talk to a person about when the sauna opens?",
        "Can someone call me back? When can they call?",
        "I want to talk to a person, is that possible?",
        "Can I talk to someone? How long will it take?",
        "I'd like to talk to a person, how are you?",
        "Call me on 07700 900123. Who won the football world cup in 1998?",
    ],
)
def test_what_asks_nothing_else_or_has_no_answer_is_only_passed_on(lodge: Client, words: str) -> None:
    room = lodge.room()
    told = lodge.say(room, words)
    assert told["support_answer"].startswith(PASSED)
    assert not told["refused"]
    assert state(lodge, room)["reason"] == "asked"
