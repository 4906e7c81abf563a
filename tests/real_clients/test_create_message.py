"""A client that posts a message, tries again on any failure, and polls for the answer: its times are scaled down."""

import time
from typing import Any

import httpx

from tests.client import Client, unique, until
from tests.conftest import Server

TRIES, POLLS, PAUSE = 3, 10, 0.5


def create(client: httpx.Client, body: dict[str, Any], **headers: str) -> tuple[httpx.Response | None, int]:
    """The last response and the number of tries."""
    reply = None
    for tried in range(1, TRIES + 1):
        try:
            reply = client.post("/messages/", json=body, headers=headers)
        except httpx.TimeoutException:
            continue
        if reply.is_success:
            return reply, tried
    return reply, TRIES


def poll(client: httpx.Client, uuid: str) -> tuple[dict[str, Any], int]:
    """The message as soon as it has its answer, and how often it was asked for."""
    message: dict[str, Any] = {}
    for polled in range(1, POLLS + 1):
        message = client.get(f"/messages/{uuid}").raise_for_status().json()
        if message.get("support_answer"):
            return message, polled
        time.sleep(PAUSE)
    return message, POLLS


def general_room(client: Client) -> Any:
    """A room whose assistant asks the model."""
    assistant = client.made("/assistants/", name=unique("General"), mode="general")
    return client.room(assistant=assistant["uuid"])


def test_a_slow_answer_is_found_by_polling(hurried: Server) -> None:
    client = hurried.client("alice")
    room = general_room(client)
    reply, tries = create(client, {"body": "Do you ship to Norway?", "room": {"uuid": room["uuid"]}})
    assert reply is not None
    assert (reply.status_code, tries, reply.json()["support_answer"]) == (201, 1, None)
    message, polled = poll(client, reply.json()["uuid"])
    assert message["support_answer"].startswith("We ship to Norway")
    assert 1 < polled <= POLLS
    assert client.get(f"/messages/?room={room['uuid']}").json()["count"] == 1


def test_a_client_that_hung_up_tries_again_and_is_applied_once(hurried: Server) -> None:
    client = hurried.client("alice")
    room = general_room(client)
    body = {"body": "Do you ship to Norway?", "room": {"uuid": room["uuid"]}, "nickname": "Maya"}
    key = {"Idempotency-Key": unique("try")}
    client.timeout = httpx.Timeout(0.15)
    create(client, body, **key)
    client.timeout = httpx.Timeout(20)
    # A busy machine may still be taking the first one: then it says so (409), and the client comes again.
    reply = until(lambda: said if (said := create(client, body, **key)[0]) and said.status_code != 409 else None)
    assert reply.status_code == 201
    assert poll(client, reply.json()["uuid"])[0]["support_answer"]
    assert client.get(f"/messages/?room={room['uuid']}").json()["count"] == 1


def test_a_message_that_can_not_be_taken_leaves_nothing_after_three_tries(hurried: Server) -> None:
    client = hurried.client("alice")
    room = client.room()
    reply, tries = create(client, {"body": " ", "room": {"uuid": room["uuid"]}, "nickname": "Maya"})
    assert reply is not None
    assert (reply.status_code, tries, list(reply.json())) == (400, TRIES, ["body"])
    assert client.get(f"/messages/?room={room['uuid']}").json()["count"] == 0


def test_every_way_to_name_the_room_is_taken(alice: Client, plain: httpx.Client) -> None:
    room = alice.quiet_room()
    ways: list[dict[str, Any]] = [
        {"room": {"uuid": room["uuid"]}},
        {"room": room["uuid"]},
        {"room": room["label"]},
        {"room_uuid": room["uuid"]},
        {"room_id": room["uuid"]},
    ]
    for way in ways:
        reply, tries = create(plain, {"body": "Hello", **way})
        assert reply is not None
        assert (reply.status_code, tries) == (201, 1), way
        assert reply.json()["room"] == {"uuid": room["uuid"], "label": room["label"]}
