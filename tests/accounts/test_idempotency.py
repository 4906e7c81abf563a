"""A POST with an Idempotency-Key is applied once."""

import uuid
from concurrent.futures import ThreadPoolExecutor

from tests.client import Client, unique


def key() -> dict[str, str]:
    return {"Idempotency-Key": uuid.uuid4().hex}


def test_the_same_request_again_gets_the_first_response(alice: Client) -> None:
    room = alice.quiet_room()
    for path, body in (
        ("/messages/", {"body": "once", "room": room["uuid"]}),
        ("/leads/", {"nickname": unique("once ")}),
        ("/rooms/", {"name": "once"}),
        ("/webhooks/", {"event": "lead.added", "target": "http://127.0.0.1:9/x"}),
        ("/sources/", {"kind": "text", "title": unique("once "), "text": unique("once ")}),
    ):
        headers = key()
        first, second = (alice.post(path, json=body, headers=headers) for _ in range(2))
        assert first.status_code == 201, first.text
        assert (second.status_code, second.json()) == (201, first.json())
        assert (
            alice.post(path, json=body, headers=key()).json().get("uuid") != first.json()["uuid"] or path == "/sources/"
        )
    assert len(alice.get(f"/rooms/{room['uuid']}").json()["messages"]) == 2


def test_many_at_once_apply_it_once(alice: Client) -> None:
    headers, nickname = key(), unique("many ")
    with ThreadPoolExecutor(8) as pool:
        replies = list(
            pool.map(lambda _: alice.post("/leads/", json={"nickname": nickname}, headers=headers), range(8))
        )
    assert {r.status_code for r in replies} <= {201, 409}
    assert len({r.json()["uuid"] for r in replies if r.status_code == 201}) == 1
    leads = alice.get("/leads/?limit=100").json()["results"]
    assert len([lead for lead in leads if lead["nickname"] == nickname]) == 1


def test_another_body_under_the_key_is_refused(alice: Client) -> None:
    headers = key()
    alice.post("/leads/", json={"nickname": "one"}, headers=headers).raise_for_status()
    assert alice.post("/leads/", json={"nickname": "two"}, headers=headers).status_code == 422


def test_a_refused_request_can_be_corrected_under_its_key(alice: Client) -> None:
    headers = key()
    assert alice.post("/leads/", json={}, headers=headers).status_code == 400
    assert alice.post("/leads/", json={"nickname": "now"}, headers=headers).status_code == 201


def test_a_key_is_the_accounts_own(alice: Client, bob: Client) -> None:
    headers = key()
    mine = alice.post("/leads/", json={"nickname": "mine"}, headers=headers).json()
    theirs = bob.post("/leads/", json={"nickname": "theirs"}, headers=headers)
    assert theirs.status_code == 201
    assert theirs.json()["uuid"] != mine["uuid"]


def test_a_retried_question_gets_the_answer_of_the_first(alice: Client) -> None:
    alice.text(unique("Quay "), "The quay in Rauma closes at ten in the evening.")
    body = {"body": "When does the quay in Rauma close?", "room": alice.room()["uuid"]}
    headers = key()
    first, second = (alice.post("/messages/", json=body, headers=headers).json() for _ in range(2))
    assert first["uuid"] == second["uuid"]
    assert "ten" in second["support_answer"]
