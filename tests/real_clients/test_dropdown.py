"""A client that fills a dropdown from a list: `results` or a bare array, shown by name, label or uuid."""

from typing import Any

import httpx

from tests.client import Client, unique


def choices(reply: httpx.Response) -> list[tuple[str, str]]:
    reply.raise_for_status()
    data = reply.json()
    rows: list[dict[str, Any]] = data if isinstance(data, list) else data.get("results", [])
    return [(row.get("name") or row.get("label") or row["uuid"], row["uuid"]) for row in rows]


def test_every_room_can_be_chosen_by_something_readable(alice: Client, plain: httpx.Client) -> None:
    name, label = unique("Maya"), unique("order")
    named, labelled, bare = alice.room(name=name), alice.room(label=label), alice.room()
    shown = {uuid: text for text, uuid in choices(plain.get("/rooms?limit=3"))}
    assert shown == {named["uuid"]: name, labelled["uuid"]: label, bare["uuid"]: bare["label"]}


def test_a_limit_beyond_the_most_still_fills_the_dropdown(alice: Client, plain: httpx.Client) -> None:
    alice.room()
    for path in ("rooms", "messages", "leads", "webhooks", "keyword_notifications", "assistants", "sources"):
        reply = plain.get(f"/{path}?limit=1000")
        assert reply.status_code == 200
        assert len(choices(reply) if path == "rooms" else reply.json()["results"]) <= 100
