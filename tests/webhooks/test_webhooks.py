"""Webhooks as a client makes, changes and removes them."""

from typing import Any, get_args

import pytest

from frontdesk.client.webhooks import _DATA
from frontdesk.main import PAYLOADS
from frontdesk.webhooks.tables import Event
from tests.client import Client, unique
from tests.receiver import Receiver


def test_a_webhook_shows_its_secret_once(alice: Client, receiver: Receiver) -> None:
    made = alice.made("/webhooks/", event="lead.added", target=receiver.url)
    secret = made.pop("secret")
    assert secret.startswith("whsec_")
    assert alice.get(f"/webhooks/{made['uuid']}").json() == made
    assert secret not in alice.get("/webhooks/").text
    alice.delete(f"/webhooks/{made['uuid']}/")


def test_the_list_of_events_is_one() -> None:
    assert set(PAYLOADS) == set(get_args(Event)) == set(_DATA)


def test_rotating_gives_another_secret(alice: Client, receiver: Receiver) -> None:
    made = alice.made("/webhooks/", event="lead.added", target=receiver.url)
    rotated = alice.post(f"/webhooks/{made['uuid']}/rotate/").json()
    assert rotated["secret"].startswith("whsec_")
    assert rotated["secret"] != made["secret"]
    alice.delete(f"/webhooks/{made['uuid']}/")


@pytest.mark.parametrize("event", ["lead.stolen", "", None, 5, ["lead.added"]])
def test_an_unknown_event_is_named(alice: Client, event: object) -> None:
    reply = alice.post("/webhooks/", json={"event": event, "target": "https://shop.example"})
    assert (reply.status_code, list(reply.json())) == (400, ["event"])


@pytest.mark.parametrize(
    "target",
    [
        "",
        "nowhere",
        "/hook",
        "ftp://shop.example/x",
        "http://",
        "https:///path",
        "javascript:alert(1)",
        "https://name:word@shop.example/",
        "https://shop.example:0/",
        "https://shop.example:99999/",
        "https://shop example/",
        "https://[::1/",
        "https://shop.example/" + "a" * 2_000,
        5,
        None,
    ],
)
def test_a_target_that_is_no_address_is_named(alice: Client, target: object) -> None:
    reply = alice.post("/webhooks/", json={"event": "lead.added", "target": target})
    assert (reply.status_code, list(reply.json())) == (400, ["target"])


def test_all_that_is_wrong_is_named_at_once(alice: Client, receiver: Receiver) -> None:
    made = alice.made("/webhooks/", event="lead.added", target=receiver.url)
    assert set(alice.post("/webhooks/", json={}).json()) == {"event", "target"}
    assert set(alice.put(f"/webhooks/{made['uuid']}", json={"event": "x", "target": "y"}).json()) == {"event", "target"}
    alice.delete(f"/webhooks/{made['uuid']}/")


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_a_change_names_what_changes(alice: Client, receiver: Receiver, method: str) -> None:
    made = alice.made("/webhooks/", event="lead.added", target=receiver.url)
    changed = alice.request(method, f"/webhooks/{made['uuid']}/", json={"event": "chat.added"}).json()
    assert (changed["event"], changed["target"]) == ("chat.added", receiver.url)
    alice.delete(f"/webhooks/{made['uuid']}/")


def test_a_removed_webhook_is_gone(alice: Client, receiver: Receiver) -> None:
    made = alice.made("/webhooks/", event="lead.added", target=receiver.url)
    assert alice.delete(f"/webhooks/{made['uuid']}").status_code == 204
    assert alice.get(f"/webhooks/{made['uuid']}").status_code == 404


def test_another_company_has_no_part_in_it(alice: Client, bob: Client, receiver: Receiver) -> None:
    path = unique("/apart")
    made = alice.made("/webhooks/", event="lead.added", target=receiver.url + path)
    ref = f"/webhooks/{made['uuid']}"
    lead = alice.made("/leads/", nickname=unique("Ann"))
    delivery = receiver.wait(path)[0].body
    tries: list[tuple[str, str, Any]] = [
        ("GET", ref, None),
        ("PATCH", ref, {"event": "chat.added"}),
        ("DELETE", ref, None),
        ("POST", f"{ref}/rotate", {}),
        ("POST", f"{ref}/enable", {}),
        ("GET", f"{ref}/deliveries", None),
        ("POST", f"{ref}/deliveries/{delivery['uuid']}/replay", {}),
    ]
    for method, address, body in tries:
        assert bob.request(method, address, json=body).status_code == 404, address
    bob.made("/leads/", nickname="not Alice's")
    alice.made("/leads/", nickname="last")
    heard = [t.body["data"]["nickname"] for t in receiver.wait(path, 2)]
    assert heard[0] == lead["nickname"]
    assert "not Alice's" not in heard
    alice.delete(ref)


def test_without_leave_private_targets_are_refused(modest: Client) -> None:
    for host in ("127.0.0.1", "localhost", "10.0.0.5", "169.254.169.254", "[::1]", "2130706433", "[::ffff:10.0.0.5]"):
        reply = modest.post("/webhooks/", json={"event": "lead.added", "target": f"http://{host}:8080/hook"})
        assert reply.status_code == 400, host
        assert "points to a private address" in reply.json()["target"][0]
    sentence = "10.0.0.5 points to a private address (10.0.0.5). Use a public https address."
    reply = modest.post("/webhooks/", json={"event": "lead.added", "target": "http://10.0.0.5/"})
    assert reply.json() == {"target": [sentence]}
    assert modest.get("/webhooks/").json()["count"] == 0


def test_a_public_target_may_be_unknown_for_now(modest: Client) -> None:
    made = modest.made("/webhooks/", event="lead.added", target="https://hooks.shop.example/in")
    assert modest.delete(f"/webhooks/{made['uuid']}").status_code == 204
