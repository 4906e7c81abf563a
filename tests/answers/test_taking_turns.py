"""What was heard of an answer stands: whatever is said while it is written, by the visitor or by a person."""

from collections.abc import Iterator
from typing import Any

import pytest

from frontdesk.client import AnswerEvent, AskEvent, DeltaEvent, Frontdesk
from tests.client import Client, unique, until
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

PAGE = """# Jackets

A jacket can be sent back within 30 days. Keep its label on, and put the bill into the parcel.

# Delivery

Delivery to Germany costs 9 euros and takes four days."""
BACK = "A jacket can be sent back within 30 days. Keep its label on, and put the bill into the parcel."
GERMANY = "Delivery to Germany costs 9 euros and takes four days."


def reply(request: dict[str, Any]) -> str:
    """What the model says to the last question."""
    return GERMANY if "germany" in request["messages"][-1]["content"].rpartition("Customer:")[2].casefold() else BACK


@pytest.fixture(scope="module")
def shop(modelled: Server) -> Client:
    client = modelled.company(unique("Jackets "), unique("jackets"))
    client.text("Jackets and delivery", PAGE)
    [assistant] = client.get("/assistants/").json()["results"]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
    return client


@pytest.fixture
def desk(modelled: Server, shop: Client) -> Iterator[Frontdesk]:
    with Frontdesk(modelled.url, token=shop.token) as opened:
        yield opened


def until_it_speaks(events: Iterator[AskEvent]) -> str:
    """The first words of an answer."""
    return next(event.text for event in events if isinstance(event, DeltaEvent))


def rest(events: Iterator[AskEvent]) -> tuple[str, Any]:
    """All further words, and the message at the end."""
    words = ""
    for event in events:
        if isinstance(event, DeltaEvent):
            words += event.text
        if isinstance(event, AnswerEvent):
            return words, event.message
    raise AssertionError("no answer came")


def test_what_is_asked_while_an_answer_is_heard_is_answered_after_it(
    shop: Client, desk: Frontdesk, stand_in: StandInThread
) -> None:
    stand_in.play("slow", answer=reply, delay=0.1)
    room = desk.rooms.create()
    first = desk.ask_stream(room, "How long do I have to send a jacket back?")
    words = until_it_speaks(first)
    second = desk.ask_stream(room, "and how much is delivery to Germany?")
    next(second)  # It is stored.
    more, answered = rest(first)
    assert answered.support_answer == words + more
    assert "30 days" in answered.support_answer
    assert "parcel" in answered.support_answer
    assert not answered.refused
    assert not answered.truncated
    heard, after = rest(second)
    assert after.support_answer == heard
    assert "9 euros" in heard
    assert "30 days" not in heard
    assert after.answered_with == after.uuid != answered.answered_with
    why = shop.get(f"/messages/{answered.uuid}/why/").json()
    assert "Germany" not in why["query"]


def test_what_comes_before_the_first_word_joins_the_turn(shop: Client, stand_in: StandInThread) -> None:
    stand_in.play("slow", answer=BACK, delay=0.3)
    room = shop.room()
    first = {"body": "How long do I have to send a jacket back?", "room": room["uuid"]}
    shop.post("/messages/", json=first, headers={"Prefer": "respond-async"}).raise_for_status()
    until(lambda: stand_in.requests)
    stand_in.play("instant", answer=f"{BACK} {GERMANY}")
    last = shop.say(room, "and how much is delivery to Germany?")
    messages = shop.get(f"/rooms/{room['uuid']}").json()["messages"]
    assert {m["answered_with"] for m in messages} == {last["uuid"]}
    assert "9 euros" in last["support_answer"]


def test_who_takes_over_in_the_middle_leaves_what_was_said(
    shop: Client, desk: Frontdesk, stand_in: StandInThread
) -> None:
    stand_in.play("slow", answer=BACK, delay=0.3)
    room = desk.rooms.create()
    events = desk.ask_stream(room, "How long do I have to send a jacket back?")
    words = until_it_speaks(events)
    shop.say({"uuid": str(room.uuid)}, "Ines here. I'll look into it.", is_support_sender=True)
    more, answered = rest(events)
    assert answered.support_answer is not None
    assert answered.support_answer.startswith(words)
    assert answered.support_answer.startswith(words + more)
    assert "parcel" not in answered.support_answer
    assert answered.truncated
    assert [cited["number"] for cited in shop.get(f"/messages/{answered.uuid}/").json()["citations"]] == [1]
    assert shop.get(f"/rooms/{room.uuid}/").json()["is_bot_use"] is False
    tokens = shop.get(f"/messages/{answered.uuid}/why/").json()["tokens"]
    assert tokens["prompt"] > 0
    assert tokens["completion"] > 0


def test_who_takes_over_before_the_first_word_answers_alone(shop: Client, stand_in: StandInThread) -> None:
    stand_in.play("slow", answer=BACK, delay=0.3)
    others = stand_in._stand_in.open_streams  # Another test's, which never end.
    room = shop.room()
    first = {"body": "How long do I have to send a jacket back?", "room": room["uuid"]}
    asked = shop.post("/messages/", json=first, headers={"Prefer": "respond-async"}).json()
    until(lambda: stand_in.requests)
    shop.say(room, "Ines here. I'll look into it.", is_support_sender=True)
    until(lambda: stand_in._stand_in.open_streams == others)
    message = shop.get(f"/messages/{asked['uuid']}/").json()
    assert (message["answer_status"], message["support_answer"]) == ("human_takeover", None)
