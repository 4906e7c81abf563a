"""Who is angry is offered a person and not asked back; who calls while one is awaited reads that the team knows."""

import pytest

from tests.client import Client, unique
from tests.handoff.conftest import PASSED, UNKNOWN, closed_now, manner, state

pytestmark = pytest.mark.usefixtures("usual")


PLANS = "# Snow pass\n\nThe Snow pass costs 44 euros a day.\n\n# Lake pass\n\nThe Lake pass costs 20 euros a day.\n"


@pytest.mark.parametrize(
    "words",
    [
        "THIS IS RIDICULOUS!!! How much does the pass cost?",
        "You idiots broke my skis. How much does the pass cost?",
        "How much does the pass cost? This is an absolute disgrace!",
    ],
)
def test_who_is_angry_is_not_asked_back_and_is_offered_a_person(lodge: Client, words: str) -> None:
    lodge.uploaded("passes.md", PLANS.encode())
    assert lodge.ask("How much does the pass cost?")["clarifying"] is True
    room = lodge.room()
    told = lodge.say(room, words)
    assert told["clarifying"] is False
    assert "Would you like to talk to a person?" in told["support_answer"]
    assert PASSED in lodge.say(room, "yes")["support_answer"]
    assert state(lodge, room)["reason"] == "anger"


@pytest.mark.parametrize("call", ["is anyone there?", "hello?", "are you still there?", "Ist da jemand?"])
def test_who_calls_while_a_person_is_awaited_reads_that_the_team_knows(lodge: Client, call: str) -> None:
    room = lodge.room()
    lodge.say(
        room, "Ich möchte mit einem Menschen sprechen" if call.startswith("Ist") else "I want to talk to a person"
    )
    known = "weiß" if call.startswith("Ist") else "The team knows that you are waiting for a person."
    assert known in lodge.say(room, call)["support_answer"]
    assert known not in lodge.say(lodge.room(), call)["support_answer"]


def test_out_of_hours_who_calls_reads_when_people_are_back(lodge: Client) -> None:
    manner(lodge, hours=closed_now())
    room = lodge.room()
    lodge.say(room, "I want to talk to a person", email="pia@example.org")
    answer = lodge.say(room, "is anyone there?")["support_answer"]
    assert "The team knows" in answer
    assert "09:00" in answer


@pytest.mark.parametrize(
    "words", ["There was a {} in my unit", "When does the sauna open? There is a {}!", "YOU ARE USELESS!!! A {}!"]
)
def test_a_watched_word_is_passed_on_and_out_of_hours_asks_for_an_address(lodge: Client, words: str) -> None:
    word = unique("flood")
    lodge.made("/keywords/", keyword=word, handoff=True)
    manner(lodge, hours=closed_now(), out_of_hours="We are out on the lake.")
    room = lodge.room()
    answer = lodge.say(room, words.format(word))["support_answer"]
    assert PASSED in answer and "The team knows" not in answer
    assert "We are out on the lake." in answer and "09:00" in answer
    assert "Leave your e-mail address" in answer
    assert state(lodge, room)["reason"] == "keyword"
    assert "pia@example.org" in lodge.say(room, "pia@example.org")["support_answer"]
    again = lodge.say(room, UNKNOWN)["support_answer"]
    assert "The team knows that you are waiting for a person." in again and "lake" not in again


@pytest.mark.parametrize("words", ["You lot are useless, {}", "{} you idiots", "ffs {}", "I'm really annoyed, {}?"])
def test_a_question_within_one_angry_clause_is_answered(lodge: Client, words: str) -> None:
    told = lodge.ask(words.format("when does the sauna open"))
    assert "opens at four" in told["support_answer"]
    assert not told["refused"]
