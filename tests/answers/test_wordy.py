"""Whatever people say around their question, it is the question that is answered."""

from collections.abc import Iterator

import pytest

from frontdesk.answers.asked.questions import apart, heard, joined
from tests.client import Client, until
from tests.conftest import Server

PAGE = """# Skiing lessons

## Prices

A lesson in a group costs 45 euros, a private lesson 90 euros.

## Cancelling

You can cancel a lesson free of charge until 24 hours before it begins.

## Helmets

Children must wear a helmet. We lend helmets for 5 euros a day.
"""
AROUND = (
    "Hi there, hope you are well! {}",
    "Hello, I have a question about my visit last Tuesday. {} Best regards, Anna",
    "My name is Peter Miller. {}",
    "{} Thanks a lot in advance!",
    "{} My email is bob@x.example.",
    "Actually, {}",
    "I'm writing because my wife asked me to find out: {}",
    "Sorry to bother you. {}",
    "We are a family from Tampere and this is our first winter. {}",
)
ASKED = (("how much is a private lesson?", "90 euros"), ("can I cancel a lesson?", "24 hours"))


@pytest.fixture(scope="module")
def school(server: Server) -> Iterator[Client]:
    """A ski school that answers from its page alone."""
    with server.company("Ski school", "ski") as ski:
        ski.uploaded("lessons.md", PAGE.encode())
        assistant = ski.get("/assistants/").json()["results"][0]
        ski.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
        yield ski


@pytest.mark.parametrize("around", AROUND)
def test_what_is_said_around_a_question_takes_nothing_from_it(school: Client, around: str) -> None:
    for question, holds in ASKED:
        assert holds in school.ask(around.format(question))["support_answer"], question


def test_what_is_told_before_counts_where_the_question_leans_on_it(school: Client) -> None:
    assert "5 euros" in school.ask("My daughter has no helmet. What does it cost?")["support_answer"]


def test_a_sentence_that_is_sent_in_pieces_is_one(school: Client) -> None:
    room = school.room()
    for piece in ("hi", "how much is", "a private lesson"):
        body = {"body": piece, "room": room["uuid"]}
        last = school.post("/messages/", json=body, headers={"Prefer": "respond-async"}).json()["uuid"]
    answered = until(lambda: (m := school.get(f"/messages/{last}").json())["support_answer"] and m, 20)
    assert "90 euros" in answered["support_answer"]


@pytest.mark.parametrize(
    ("message", "told", "asks"),
    [
        ("How do I pay?", [], "How do I pay?"),
        ("I live in Spain. How much is delivery?", ["I live in Spain."], "How much is delivery?"),
        ("I was wondering how long I have to return a jacket", [], "how long I have to return a jacket"),
        ("Hello! My parcel has not arrived. Thanks!", [], "My parcel has not arrived."),
        (
            "Wir haben geheiratet. Wie ändere ich meinen Namen?",
            ["Wir haben geheiratet."],
            "Wie ändere ich meinen Namen?",
        ),
        ("It broke. Can you mend it? What does that cost?", [], "It broke. Can you mend it? What does that cost?"),
        ("Can you help me? The door won't open.", [], "The door won't open."),
    ],
)
def test_the_sentence_that_asks_is_known(message: str, told: list[str], asks: str) -> None:
    assert heard(message) == (told, asks)


def test_questions_with_statements_between_are_told_apart() -> None:
    message = "Hi!\nI bought a jacket last week.\nHow long can I return it?\nAnd what does it cost? Many thanks, Anna"
    assert apart(message) == ["I bought a jacket last week. How long can I return it?", "what does it cost?"]


def test_only_a_message_that_goes_on_is_joined() -> None:
    assert joined(["how long do I have", "to return a jacket", "And what does it cost?"]) == [
        "how long do I have to return a jacket",
        "And what does it cost?",
    ]
    assert joined(["hi", "where is my order", "is it late?"]) == ["hi", "where is my order", "is it late?"]
