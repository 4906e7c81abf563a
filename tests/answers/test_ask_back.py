"""Who points to something that was never named is asked what is meant, and the reply completes the question."""

import pytest

from frontdesk.answers.asked.clarify import pointed_at
from tests.client import Client


def test_what_was_not_named_is_asked_for_and_its_name_answers_the_question(alice: Client) -> None:
    alice.text("Ferries", "# Ferries\n\nThe ferry Kuikka has 44 seats and a bicycle rack.")
    room = alice.room(assistant=alice.made("/assistants/", name="Asks back", mode="private")["uuid"])
    back = alice.say(room, "What draught does this vessel have in metres?")
    assert back["clarifying"]
    assert not back["refused"]
    assert back["support_answer"] == "What do you mean by “this vessel”?"
    told = alice.say(room, "the ferry Kuikka")
    assert not told["clarifying"]
    other = alice.say(room, "How many seats does the ferry Kuikka have?")
    assert "44 seats" in other["support_answer"]


def test_thanks_name_nothing(alice: Client) -> None:
    alice.text("Ferries", "# Ferries\n\nThe ferry Kuikka has 44 seats and a bicycle rack.")
    room = alice.room(assistant=alice.made("/assistants/", name="Asks back", mode="private")["uuid"])
    assert alice.say(room, "What draught does this vessel have in metres?")["clarifying"]
    assert alice.say(room, "Thanks")["support_answer"].startswith("You're welcome")


@pytest.mark.parametrize(
    ("question", "language", "words"),
    [
        ("Does this animal have antlers?", "en", "this animal"),
        ("Tell me the story of this novel.", "en", "this novel"),
        ("Straße Straße: what is the price of that vessel?", "en", "that vessel"),
        ("Ist dieses Zelt wasserdicht?", "de", "dieses Zelt"),
        ("Kann ich dieses zurückgeben?", "de", ""),
        ("Are you open on this day?", "en", ""),
        ("Is it true that orders are free?", "en", ""),
        ("Is there a law similar to this for bicycles?", "en", ""),
        ("Is this free?", "en", ""),
        ("What does that cost?", "en", ""),
        ("Does this include shipping costs?", "en", ""),
        ("Can I do this online?", "en", ""),
    ],
)
def test_only_a_thing_that_nobody_named_is_asked_about(question: str, language: str, words: str) -> None:
    assert pointed_at(question, language) == words
