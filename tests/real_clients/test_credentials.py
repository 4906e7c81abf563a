"""A client that checks credentials before it keeps them: 200 from the rooms means they are good."""

import httpx
import pytest

from tests.client import Client
from tests.conftest import PASSWORD, Server


def credentials_hold(server: Server, header: str) -> bool:
    reply = httpx.get(f"{server.url}/api/v1/rooms/", headers={"Authorization": header}, timeout=20)
    if reply.status_code in (401, 403):
        return False
    reply.raise_for_status()
    return reply.status_code == 200


@pytest.mark.parametrize("scheme", ["Token", "Bearer", "bearer"])
def test_a_good_token_is_kept_and_another_is_not(server: Server, alice: Client, scheme: str) -> None:
    assert credentials_hold(server, f"{scheme} {alice.token}")
    assert not credentials_hold(server, f"{scheme} {alice.token[:-1]}x")
    assert not credentials_hold(server, scheme)


def test_a_client_signs_in_by_name_and_works_with_bearer(server: Server) -> None:
    body = {"username": "alice", "password": PASSWORD}
    token = httpx.post(f"{server.url}/api/v1/auth/api-token", json=body, timeout=20).json()["token"]
    with httpx.Client(headers={"Authorization": f"Bearer {token}"}, timeout=20) as client:
        room = client.post(f"{server.url}/api/v1/rooms", json={}).json()
        found = client.get(f"{server.url}/api/v1/rooms/{room['label']}")
    assert found.json()["uuid"] == room["uuid"]


def test_no_ordinary_mistake_makes_a_client_throw_its_credentials_away(alice: Client, bob: Client) -> None:
    theirs = bob.say(bob.quiet_room(), "Hello")
    said = alice.say(alice.quiet_room(), "Hello")
    replies = [
        alice.get(f"/messages/{theirs['uuid']}"),
        alice.patch(f"/messages/{said['uuid']}", json={"body": "x"}),
        alice.delete(f"/messages/{said['uuid']}"),
        alice.post("/messages", json={}),
        alice.delete("/leads/nobody"),
    ]
    assert [reply.status_code for reply in replies] == [404, 409, 409, 400, 404]
