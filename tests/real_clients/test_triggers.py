"""An automation tool: it subscribes when a flow is switched on, hears of events, and unsubscribes."""

from typing import Any

import httpx
import pytest

from tests.client import Client, unique
from tests.receiver import Receiver


def subscribe(client: httpx.Client, event: str, target: str) -> str:
    reply = client.post("/webhooks/", json={"event": event, "target": target})
    assert reply.status_code in (200, 201)
    return str(reply.json()["uuid"])


def unsubscribe(client: httpx.Client, uuid: str) -> None:
    assert client.delete(f"/webhooks/{uuid}").status_code == 204


def heard(payload: dict[str, Any]) -> dict[str, Any]:
    """What such clients read: `data`, or the payload itself."""
    return payload.get("data") or payload


def happen(client: Client, event: str) -> Any:
    """Makes one of what the event tells of, and returns it as a GET does."""
    if event == "lead.added":
        return client.made("/leads/", nickname=unique("Maya"), email="maya@shop.example")
    if event == "chat.added":
        return client.quiet_room(name=unique("Maya"))
    return client.say(client.quiet_room(), unique("Hello"))


@pytest.mark.parametrize("event", ["lead.added", "message.added", "chat.added"])
def test_a_flow_hears_of_events_while_it_is_switched_on(
    alice: Client, bob: Client, plain: httpx.Client, receiver: Receiver, event: str
) -> None:
    path = f"/{unique('flow')}"
    uuid = subscribe(plain, event, receiver.url + path)
    happen(bob, event)
    made = happen(alice, event)
    [taken] = receiver.wait(path)
    assert taken.body["event"] == event
    assert heard(taken.body)["uuid"] == made["uuid"]
    collection = {"lead.added": "leads", "message.added": "messages", "chat.added": "rooms"}[event]
    assert heard(taken.body) == plain.get(f"/{collection}/{made['uuid']}").json()

    unsubscribe(plain, uuid)
    after = f"/{unique('after')}"
    last = subscribe(plain, event, receiver.url + after)
    happen(alice, event)
    receiver.wait(after)
    unsubscribe(plain, last)
    assert len(receiver.at(path)) == 1
    assert plain.get(f"/webhooks/{uuid}").status_code == 404


def test_a_flow_switched_off_twice_is_no_failure_of_the_credentials(plain: httpx.Client, receiver: Receiver) -> None:
    uuid = subscribe(plain, "lead.added", f"{receiver.url}/twice")
    unsubscribe(plain, uuid)
    assert plain.delete(f"/webhooks/{uuid}").status_code == 404
