"""Messages: the forms in which they come, and what becomes of bad ones."""

from typing import Any

import pytest

from tests.client import Client, unique

NOBODY = "01a20cbd-5494-7f08-9e75-4d8c3d83cc17"


def test_every_form_of_the_room_is_taken(alice: Client) -> None:
    room = alice.quiet_room()
    forms: list[dict[str, Any]] = [
        {"room": {"uuid": room["uuid"]}},
        {"room": room["uuid"]},
        {"room": room["label"]},
        {"room_uuid": room["uuid"]},
        {"room_id": room["uuid"]},
    ]
    for form in forms:
        assert alice.made("/messages/", body="Hello", **form)["room"] == {"uuid": room["uuid"], "label": room["label"]}
    assert len(alice.get(f"/rooms/{room['uuid']}").json()["messages"]) == len(forms)


def test_contact_details_are_kept_as_they_were_sent(alice: Client) -> None:
    room = alice.quiet_room()
    sent = {"nickname": "Mary", "email": "not an address", "phone_number": "+14155552671"}
    message = alice.say(room, "Write to me", **sent)
    assert {k: message[k] for k in sent} == sent
    assert alice.get(f"/messages/{message['uuid']}").json() == message


def test_a_bad_body_and_an_unknown_room_are_named_together(alice: Client) -> None:
    reply = alice.post("/messages/", json={"body": " ", "room": {"uuid": NOBODY}})
    assert reply.status_code == 400
    assert reply.json() == {"body": ["This field can't be empty."], "room": {"uuid": ["Room does not exist."]}}


@pytest.mark.parametrize("room", [{"uuid": "no-uuid"}, {"uuid": None}, {}, [], 5, "nowhere", None])
def test_a_room_that_is_none_is_named(alice: Client, room: object) -> None:
    assert "room" in alice.post("/messages/", json={"body": "x", "room": room}).json()


@pytest.mark.parametrize(
    "text", ["👩‍👩‍👧‍👦 🇫🇮", "مرحبا ‏x‏", "a\nb\tc\r\nd", "<script>alert(1)</script>", "längs " * 1500]
)
def test_text_comes_back_as_it_was_sent(alice: Client, text: str) -> None:
    message = alice.say(alice.quiet_room(), text)
    assert alice.get(f"/messages/{message['uuid']}/").json()["body"] == text


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        (b'{"a": ', 400),
        (b"{'a': 1}", 400),
        (b"\xff\xfe{}", 400),
        (b"[]", 400),
        (b"[" * 50_000, 400),
        (b'{"body": "a\\u0000b", "room": "x"}', 400),
        (b'{"body": "a\\ud800b", "room": "x"}', 400),
        (b'{"body": "' + b"x" * 10_001 + b'", "room": "x"}', 400),
        (b'{"body": "' + b"x" * 1_100_000 + b'", "room": "x"}', 413),
    ],
)
def test_what_is_no_message_is_refused_with_a_sentence(alice: Client, raw: bytes, status: int) -> None:
    reply = alice.post("/messages/", content=raw, headers={"Content-Type": "application/json"})
    assert reply.status_code == status
    assert reply.json()


def test_who_sent_too_much_is_told_that_the_connection_ends(alice: Client) -> None:
    for _ in range(20):
        reply = alice.post("/messages/", content=b'{"body": "' + b"x" * 1_100_000 + b'", "room": "x"}')
        assert (reply.status_code, reply.headers["connection"]) == (413, "close")
        assert alice.get("/messages/").status_code == 200


def test_another_media_type_is_refused(alice: Client) -> None:
    reply = alice.post("/messages/", content=b"<a/>", headers={"Content-Type": "text/xml"})
    assert (reply.status_code, list(reply.json())) == (415, ["detail"])


def test_a_person_who_writes_takes_the_room_over(alice: Client) -> None:
    room = alice.room()
    reply = alice.say(room, "I'll look into it.", is_support_sender=True)
    assert reply["is_support_sender"] is True
    assert reply["support_answer"] is None
    assert alice.get(f"/rooms/{room['uuid']}").json()["is_bot_use"] is False
    assert alice.say(room, "Thank you")["answer_status"] == "human_takeover"


def test_only_the_companys_own_messages_change(alice: Client) -> None:
    room = alice.quiet_room()
    theirs, ours = alice.say(room, "Mine"), alice.say(room, "Ours", is_support_sender=True)
    assert alice.patch(f"/messages/{theirs['uuid']}", json={"body": "changed"}).status_code == 409
    assert alice.delete(f"/messages/{theirs['uuid']}").status_code == 409
    assert alice.patch(f"/messages/{ours['uuid']}", json={"body": "Better"}).json()["body"] == "Better"
    assert alice.delete(f"/messages/{ours['uuid']}/").status_code == 204
    assert [m["body"] for m in alice.get(f"/rooms/{room['uuid']}").json()["messages"]] == ["Mine"]


def test_a_list_is_filtered_by_room_and_walked_by_next(alice: Client) -> None:
    room, other = alice.quiet_room(label=unique("walk-")), alice.quiet_room()
    for n in range(5):
        alice.say(room, f"mine {n}")
        alice.say(other, f"other {n}")
    page, seen = alice.get(f"/messages/?room={room['label']}&limit=2").json(), []
    while True:
        seen += [m["body"] for m in page["results"]]
        if page["next"] is None:
            break
        page = alice.get(page["next"]).json()
    assert seen == [f"mine {n}" for n in range(4, -1, -1)]


def test_what_waits_when_a_person_takes_over_is_told_so(alice: Client) -> None:
    room = alice.room()
    body = {"body": "Anybody there?", "room": room["uuid"]}
    waiting = alice.post("/messages/", json=body, headers={"Prefer": "respond-async"}).json()
    assert waiting["answer_status"] == "pending"
    alice.say(room, "I am.", is_support_sender=True)
    assert alice.get(f"/messages/{waiting['uuid']}").json()["answer_status"] == "human_takeover"


def test_what_waits_when_the_ai_is_switched_off_is_told_so(alice: Client) -> None:
    room = alice.room()
    body = {"body": "Anybody there?", "room": room["uuid"]}
    waiting = alice.post("/messages/", json=body, headers={"Prefer": "respond-async"}).json()
    alice.patch(f"/rooms/{room['uuid']}", json={"is_bot_use": False}).raise_for_status()
    assert alice.get(f"/messages/{waiting['uuid']}").json()["answer_status"] == "bot_disabled"
