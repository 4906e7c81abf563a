"""A corrected follow-up is a case of the question before it, and takes nothing away from that one."""

import pytest

from frontdesk.insights.wording import asks_something, in_full
from frontdesk.knowledge.search.followup import rewrite
from frontdesk.knowledge.search.narrower import fits
from tests.client import Client, unique, until
from tests.conftest import Server

SHOP = b"""# Gift cards

A gift card is valid for 3 years from the day you buy it.

# Haircuts

A haircut costs 40 euros and takes an hour.

# Rooms

You can bring your dog into the room for 12 euros a night."""


@pytest.fixture(scope="module")
def shop(server: Server) -> Client:
    client = server.company(unique("Cards "), unique("cards"))
    client.uploaded("shop.md", SHOP)
    return client


@pytest.mark.parametrize(
    ("question", "own", "follow_up", "correction", "kept"),
    [
        (
            "How long is a gift card valid?",
            "3 years",
            "and for companies?",
            "Company gift cards last 5 years as well.",
            "How long is a gift card valid? (for companies)",
        ),
        ("What does a haircut cost?", "40", "and for kids?", "25, up to 12.", "What does a haircut cost? (for kids)"),
        (
            "Can I bring my dog into the room?",
            "12 euros",
            "what about parrots?",
            "In a cage, for free.",
            "Can I bring my dog into the room? (parrots)",
        ),
    ],
)
def test_a_corrected_follow_up_leaves_the_question_before_it_its_answer(
    shop: Client, question: str, own: str, follow_up: str, correction: str, kept: str
) -> None:
    room = shop.room()
    assert own in shop.say(room, question)["support_answer"]
    message = shop.say(room, follow_up)
    corrected = shop.made(f"/messages/{message['uuid']}/correct/", answer=correction)
    assert corrected["question"] == kept
    source = shop.read(corrected["source"])
    assert source["title"] == kept
    answered = shop.ask(question)
    assert own in answered["support_answer"]
    assert correction not in answered["support_answer"]
    again = shop.room()
    shop.say(again, question)
    assert correction in shop.say(again, follow_up)["support_answer"]
    assert correction in shop.ask(f"{question.rstrip('?')} {follow_up.split(maxsplit=1)[1]}")["support_answer"]


@pytest.mark.parametrize(
    ("earlier", "question", "told"),
    [
        (["Do you ship to Norway?"], "and to Spain?", "Do you ship to Spain?"),
        (["How much is the Basic plan?"], "no, I meant the Pro plan", "How much is the Pro plan?"),
        (["How long is a card valid?", "and for companies?"], "and in Germany?", "(for companies, in Germany)"),
        (["Hello", "Was kostet ein Haarschnitt?"], "und für Kinder?", "Was kostet ein Haarschnitt? (für Kinder)"),
        (["Can I pay in 3 instalments for 1 200 EUR?"], "Do you rent bikes?", "Do you rent bikes?"),
        (["Is breakfast included?"], "How much is it?", "Is breakfast included? (How much is it)"),
        ([], "Do you have parking?", "Do you have parking?"),
    ],
)
def test_a_follow_up_is_told_in_full(earlier: list[str], question: str, told: str) -> None:
    searched = rewrite(question, earlier)
    full = in_full(question, earlier, searched)
    assert full.endswith(told)
    assert fits(full, searched)
    assert "(" not in full or not any(fits(full, before) for before in earlier)


def test_a_pair_of_ones_own_may_name_its_case(shop: Client) -> None:
    pair = {"kind": "qa", "question": "When is a massage free? (for members)", "answer": "On your birthday."}
    shop.read(shop.made("/sources/", **pair))
    assert "birthday" in shop.ask("When is a massage free for members?")["support_answer"]
    assert "birthday" not in shop.ask("When is a massage free?")["support_answer"]


def test_a_gap_shows_what_was_written(shop: Client) -> None:
    room = shop.room()
    shop.say(room, "Can I pay a gift card of 1 200 EUR in 3 instalments?")
    message = shop.say(room, "Do you rent bikes?")
    assert message["refused"]

    def found() -> list[str]:
        gaps = shop.get("/gaps/", params={"limit": 100}).json()["results"]
        return [g["question"] for g in gaps if message["uuid"] in {one["message"] for one in g["examples"]}] + [
            one["question"] for g in gaps for one in g["examples"] if one["message"] == message["uuid"]
        ]

    assert until(found) == ["Do you rent bikes?"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Hello there!",
        "lol",
        "haha sorry",
        "help",
        "HELP!!",
        "??",
        "😀",
        "ok cool",
        "I have a question",
        "12345",
        "why?",
    ],
)
def test_what_asks_nothing_is_no_gap(text: str) -> None:
    assert not asks_something(text)


@pytest.mark.parametrize("text", ["parking", "gluten?", "Versand?", "运费多少", "help with my invoice"])
def test_what_asks_something_may_be_one(text: str) -> None:
    assert asks_something(text)
