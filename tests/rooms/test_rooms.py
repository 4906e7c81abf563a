"""Rooms: opened, changed, found by label and uuid."""

import pytest

from tests.client import Client, unique


def test_an_empty_body_opens_a_room(alice: Client) -> None:
    room = alice.room()
    assert room["is_bot_use"] is True
    assert room["messages"] == []
    assert room["rating"] is None
    assert room["label"] != alice.room()["label"]


def test_label_and_uuid_lead_to_the_same_room(alice: Client) -> None:
    label = unique("büro-")
    room = alice.room(label=label, name="Ann's", rating=5)
    assert alice.get(f"/rooms/{label}/").json() == alice.get(f"/rooms/{room['uuid']}").json()
    assert room["rating"] == 5


def test_a_label_is_taken_once_in_an_account_only(alice: Client, bob: Client) -> None:
    label = alice.room(label=unique("desk-"))["label"]
    refused = alice.post("/rooms/", json={"label": label})
    assert (refused.status_code, list(refused.json())) == (400, ["label"])
    assert bob.room(label=label)["label"] == label


@pytest.mark.parametrize("label", ["two words", "a/b", "?x=1", "..", "01a20cbd-5494-7f08-9e75-4d8c3d83cc17"])
def test_a_label_that_fits_no_address_is_refused(alice: Client, label: str) -> None:
    assert list(alice.post("/rooms/", json={"label": label}).json()) == ["label"]


def test_patch_and_put_change_what_they_name(alice: Client) -> None:
    room = alice.room(name="Before", rating=2)
    patched = alice.patch(f"/rooms/{room['label']}/", json={"rating": None}).json()
    assert (patched["rating"], patched["name"]) == (None, "Before")
    put = alice.put(f"/rooms/{room['uuid']}", json={"name": "After"}).json()
    assert (put["rating"], put["name"]) == (None, "After")


def test_every_bad_field_is_named_at_once(alice: Client) -> None:
    body = {"rating": 9, "is_bot_use": "perhaps", "name": {"a": 1}, "assistant": "nobody"}
    reply = alice.post("/rooms/", json=body)
    assert reply.status_code == 400
    assert {"rating", "is_bot_use", "name"} <= set(reply.json())


def test_a_list_shows_the_latest_fifty_messages_and_the_room_all(alice: Client) -> None:
    room = alice.quiet_room()
    texts = [f"{n} of 53" for n in range(53)]
    for text in texts:
        alice.say(room, text)
    listed = next(r for r in alice.get("/rooms/").json()["results"] if r["uuid"] == room["uuid"])
    assert [m["body"] for m in listed["messages"]] == texts[3:]
    assert [m["body"] for m in alice.get(f"/rooms/{room['uuid']}/").json()["messages"]] == texts
