"""A conversation is handed to a person, who holds it until it is closed: seen in room, list and stream."""

import json
from typing import Any

import httpx
import pytest

from tests.client import Client, unique
from tests.conftest import Server


@pytest.fixture(scope="module")
def inn(server: Server) -> Client:
    """A company with one page, in private mode."""
    client = server.company(unique("Inn "), unique("inn"))
    assistant = client.get("/assistants/").json()["results"][0]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
    client.text("Breakfast", "Breakfast is served from seven to ten in the garden room. It costs 14 euros.")
    return client


def act(client: Client, room: Any, verb: str, **body: Any) -> Any:
    reply = client.post(f"/rooms/{room['label']}/handoff/{verb}", json=body)
    assert reply.status_code in (200, 201), reply.text
    return reply.json()


def open_rooms(client: Client, status: str = "open") -> list[str]:
    return [one["room"]["label"] for one in client.get(f"/handoffs/?status={status}").json()["results"]]


def test_a_person_is_asked_for_once_and_the_ai_goes_on_until_one_comes(inn: Client) -> None:
    room = inn.room()
    asked = inn.post(f"/rooms/{room['label']}/handoff/", json={"note": "Wants a cot."})
    assert asked.status_code == 201
    handoff = asked.json()["handoff"]
    assert (handoff["reason"], handoff["status"], handoff["note"]) == ("asked", "open", "Wants a cot.")
    again = inn.post(f"/rooms/{room['uuid']}/handoff/", json={"reason": "anger"})
    assert again.status_code == 200
    assert again.json()["handoff"]["uuid"] == handoff["uuid"]
    assert room["label"] in open_rooms(inn)
    assert "seven" in inn.say(room, "When is breakfast served?")["support_answer"]


def test_who_takes_it_holds_it_and_the_ai_writes_nothing(inn: Client) -> None:
    room = inn.room()
    act(inn, room, "")
    taken = act(inn, room, "take")
    assert (taken["is_bot_use"], taken["handoff"]["status"]) == (False, "taken")
    assert taken["handoff"]["taken_by"]
    assert act(inn, room, "take")["handoff"] == taken["handoff"]
    message = inn.say(room, "When is breakfast served?")
    assert (message["support_answer"], message["answer_status"]) == (None, "human_takeover")
    assert room["label"] not in open_rooms(inn)
    assert room["label"] in open_rooms(inn, "taken")


def test_who_steps_in_without_being_asked_stands_in_the_list_too(inn: Client) -> None:
    room = inn.room()
    taken = act(inn, room, "take")
    assert (taken["handoff"]["status"], taken["handoff"]["reason"]) == ("taken", "stepped_in")
    assert room["label"] in open_rooms(inn, "taken")
    act(inn, room, "close", outcome="returned")
    assert "seven" in inn.say(room, "When is breakfast served?")["support_answer"]


def test_after_a_close_the_next_message_begins_afresh(inn: Client) -> None:
    room = inn.room()
    first = inn.say(room, "When is breakfast served?")
    act(inn, room, "take")
    closed = act(inn, room, "close", outcome="unresolved")
    assert (closed["terminated"], closed["handoff"], closed["is_bot_use"]) == (True, None, True)
    assert inn.get(f"/messages/{first['uuid']}").json()["terminated"] is True
    after = inn.say(room, "and what does it cost?")
    assert after["terminated"] is False
    assert after["answer_status"] == "answered"
    assert inn.get(f"/rooms/{room['label']}").json()["terminated"] is False
    query = {"query": "and what does it cost?", "room": room["uuid"]}
    assert inn.post("/search/", json=query).json() == inn.post("/search/", json={"query": query["query"]}).json()


def test_given_back_the_conversation_goes_on(inn: Client) -> None:
    room = inn.room()
    inn.say(room, "When is breakfast served?")
    act(inn, room, "")
    act(inn, room, "take")
    back = act(inn, room, "close", outcome="returned")
    assert (back["terminated"], back["handoff"], back["is_bot_use"]) == (False, None, True)
    assert "14 euros" in inn.say(room, "and what does it cost?")["support_answer"]
    closed = inn.get("/handoffs/?status=closed").json()["results"][0]
    assert (closed["room"]["label"], closed["outcome"]) == (room["label"], "returned")


def test_a_person_who_writes_has_taken_it_and_switching_the_ai_on_gives_it_back(inn: Client) -> None:
    room = inn.room()
    act(inn, room, "")
    inn.say(room, "Good evening, this is Maya.", is_support_sender=True)
    assert inn.get(f"/rooms/{room['label']}").json()["handoff"]["status"] == "taken"
    changed = inn.patch(f"/rooms/{room['label']}", json={"is_bot_use": True}).json()
    assert (changed["is_bot_use"], changed["handoff"]) == (True, None)


def test_a_person_may_take_a_conversation_that_nobody_asked_them_to(inn: Client) -> None:
    room = inn.room()
    assert act(inn, room, "take")["is_bot_use"] is False
    assert act(inn, room, "close")["terminated"] is True


def test_an_ai_that_was_switched_off_stays_off_when_a_person_closes(inn: Client) -> None:
    room = inn.room()
    inn.patch(f"/rooms/{room['label']}", json={"is_bot_use": False}).raise_for_status()
    assert inn.say(room, "When is breakfast served?")["answer_status"] == "bot_disabled"
    act(inn, room, "take")
    assert inn.say(room, "When is breakfast served?")["answer_status"] == "human_takeover"
    assert act(inn, room, "close", outcome="returned")["is_bot_use"] is False
    inn.say(room, "This is Maya.", is_support_sender=True)
    assert act(inn, room, "close")["is_bot_use"] is False
    assert inn.say(room, "When is breakfast served?")["answer_status"] == "bot_disabled"


def test_what_is_wrong_is_named(inn: Client) -> None:
    room = inn.room()
    path = f"/rooms/{room['label']}/handoff"
    assert set(inn.post(path, json={"reason": "boredom", "note": "x" * 5000}).json()) == {"reason", "note"}
    assert "outcome" in inn.post(f"{path}/close", json={"outcome": "fine"}).json()
    assert inn.get("/handoffs/?status=lost").status_code == 400
    assert inn.post("/rooms/nowhere/handoff/", json={}).status_code == 404


def test_the_room_s_events_tell_it(server: Server, inn: Client) -> None:
    room = inn.room()
    for verb in ("", "take", "close"):
        act(inn, room, verb)
    headers = {"Authorization": f"Token {inn.token}", "Last-Event-ID": "0"}
    seen: list[tuple[str, Any]] = []
    with httpx.stream("GET", f"{server.url}/api/v1/rooms/{room['label']}/events", headers=headers, timeout=20) as told:
        name = ""
        for line in told.iter_lines():
            if line.startswith("event: "):
                name = line.removeprefix("event: ")
            if line.startswith("data: "):
                seen.append((name, json.loads(line.removeprefix("data: "))))
                if name == "handoff.closed":
                    break
    assert [name for name, _ in seen] == ["chat.added", "handoff.requested", "handoff.taken", "handoff.closed"]
    assert seen[-1][1]["terminated"] is True


def test_another_company_sees_and_changes_nothing_of_it(inn: Client, bob: Client) -> None:
    room = inn.room()
    act(inn, room, "")
    for verb in ("", "take", "close"):
        assert bob.post(f"/rooms/{room['uuid']}/handoff/{verb}", json={}).status_code == 404
    assert room["uuid"] not in bob.get("/handoffs/?limit=100").text
    assert inn.get(f"/rooms/{room['uuid']}").json()["handoff"]["status"] == "open"


def test_a_watched_word_asks_for_a_person(inn: Client) -> None:
    word = unique("bedbug")
    inn.made("/keywords/", keyword=word, handoff=True)
    room = inn.room()
    message = inn.say(room, f"There is a {word} here. When is breakfast served?")
    handoff = inn.get(f"/rooms/{room['label']}").json()["handoff"]
    assert (handoff["reason"], handoff["message"], handoff["status"]) == ("keyword", message["uuid"], "open")
    assert message["answer_status"] == "answered"
    inn.made("/keywords/", keyword=word, handoff=False)
    other = inn.room()
    inn.say(other, f"Another {word}!")
    assert inn.get(f"/rooms/{other['label']}").json()["handoff"] is None


def test_a_watched_word_asks_for_nobody_where_the_assistant_s_rule_is_off(inn: Client) -> None:
    word = unique("lawsuit")
    inn.made("/keywords/", keyword=word, handoff=True)
    assistant = inn.get("/assistants/").json()["results"][-1]
    for rule, reason in (("off", None), ("do", "keyword")):
        inn.patch(f"/assistants/{assistant['uuid']}/", json={"handoff": {"keyword": rule}}).raise_for_status()
        room = inn.room()
        inn.say(room, f"I will file a {word} about my room.")
        assert ((inn.get(f"/rooms/{room['label']}").json()["handoff"] or {}).get("reason")) == reason
    noted = inn.get("/keyword_notifications/").json()["results"]
    assert [one["keyword"] for one in noted].count(word) == 2
