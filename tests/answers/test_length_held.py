"""An answer that a model writes is as long as the assistant's length allows, and says nothing twice."""

from typing import Any

import pytest

from frontdesk.answers.length import Length
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

FACTS = [
    "The hall opens at nine in the morning.",
    "A day ticket for the climbing hall costs 14 euros.",
    "Shoes can be hired at the counter for 4 euros.",
    "Children under six climb free of charge with a parent.",
    "The beginners' course lasts three hours on Saturdays.",
    "The cafe on the first floor serves soup and bread.",
    "Lockers take a coin of one euro, which comes back.",
    "The highest wall of the hall is eighteen metres high.",
]
QUESTION = "What does a day ticket for the climbing hall cost?"


@pytest.fixture(scope="module")
def hall(modelled: Server) -> Client:
    client = modelled.company(unique("Hall "), unique("climber"))
    assert client.uploaded("hall.md", f"# Climbing hall\n\n{' '.join(FACTS)}".encode())["status"] == "ready"
    return client


def manner(client: Client, **changes: Any) -> None:
    [assistant] = client.get("/assistants/").json()["results"]
    client.patch(f"/assistants/{assistant['uuid']}/", json=changes).raise_for_status()


def test_what_a_model_says_again_is_left_out(hall: Client, stand_in: StandInThread) -> None:
    manner(hall, mode="private", length="normal")
    stand_in.play("instant", answer=" ".join([FACTS[1], FACTS[2]] * 3))
    message = hall.ask(QUESTION)
    assert message["support_answer"] == f"{FACTS[1]} {FACTS[2]} [1]"
    told = hall.get(f"/messages/{message['uuid']}/why/").json()
    assert [each["reason"] for each in told["sentences"]].count("repeated") == 4


@pytest.mark.parametrize(("length", "most"), [("short", 60), ("normal", 120), ("long", 200)])
def test_a_checked_answer_ends_where_its_length_is_reached(
    hall: Client, stand_in: StandInThread, length: str, most: int
) -> None:
    manner(hall, mode="private", length=length)
    stand_in.play("instant", answer=" ".join(FACTS))
    message = hall.ask(QUESTION)
    answer = message["support_answer"]
    assert len(answer.split()) <= most
    assert answer.endswith(". [1]")
    assert message["truncated"] is False
    assert (FACTS[-1] in answer) is (length != "short")


@pytest.mark.parametrize("mode", ["combined", "general"])
def test_so_does_what_a_model_says_of_its_own(hall: Client, stand_in: StandInThread, mode: str) -> None:
    manner(hall, mode=mode, length="short")
    said = [f"The moon of planet number {n} is made of grey rock and old dust." for n in range(20)]
    stand_in.play("instant", answer=" ".join(said))
    message = hall.ask("Tell me about the moons of other planets")
    assert said[0] in message["support_answer"]
    own = message["support_answer"].partition("\n\nWould you like")[0]
    assert len(own.split()) <= 60
    assert own.endswith("dust.")
    assert message["truncated"] is False


def test_several_questions_share_it(hall: Client, stand_in: StandInThread) -> None:
    manner(hall, mode="private", length="short")
    stand_in.play("instant", answer=" ".join(FACTS))
    answer = hall.ask("What does a day ticket cost? Can shoes be hired? How high is the wall?")["support_answer"]
    assert len(answer.split()) <= 90


def test_a_list_is_numbered_without_a_hole(hall: Client, stand_in: StandInThread) -> None:
    manner(hall, mode="general", length="normal")
    stand_in.play("instant", answer="You need:\n1. A rope.\n2. A rope.\n3. Good shoes.\n\nOn Sundays:\n1. A rope.\n")
    answer = hall.ask("What do I need for climbing?")["support_answer"]
    assert answer.startswith("You need:\n1. A rope.\n")
    assert "2." not in answer
    assert "On Sundays:\n1. A rope." in answer


def test_the_first_sentence_is_said_however_long_it_is() -> None:
    length = Length(5)
    assert length.has_room("", "One two three four five six seven.")
    assert not length.has_room("One two three four five six seven.", " Eight.")
    assert length.reached


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("We teach C.", "We teach C++."),
        ("We teach C++.", "We teach C#."),
        ("It keeps at 5 °C.", "It keeps at -5 °C."),
        ("It keeps at 5 °C.", "It keeps at \N{MINUS SIGN}5 °C."),
        ("The boiler is class A.", "The boiler is class A+."),
        ("The boiler is class A+.", "The boiler is class A++."),
        ("Parcels < 5 kg go by post.", "Parcels > 5 kg go by post."),
        ("Glasses of +2 dioptres are in stock.", "Glasses of -2 dioptres are in stock."),
    ],
)
def test_what_one_sign_tells_apart_is_said_of_both(first: str, then: str) -> None:
    length = Length(most_words=100)
    assert length.has_room("", first)
    assert not length.repeats(then)
    assert length.repeats(f"**{first.rstrip('.')}**!")
