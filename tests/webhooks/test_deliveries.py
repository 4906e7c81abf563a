"""What another system gets, when, and what becomes of it when it does not take it."""

import re
from typing import Any

import pytest
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from tests.client import Client, unique, until
from tests.receiver import Receiver


def hook(client: Client, receiver: Receiver, event: str = "lead.added") -> tuple[str, Any]:
    """A path of its own, and the webhook that leads there."""
    path = unique(f"/{event}/")
    return path, client.made("/webhooks/", event=event, target=receiver.url + path)


def settled(client: Client, made: Any, status: str, count: int = 1) -> list[Any]:
    """A webhook's deliveries when so many have a status."""

    def look() -> list[Any]:
        rows = client.get(f"/webhooks/{made['uuid']}/deliveries/").json()["results"]
        found = [row for row in rows if row["status"] == status]
        return found if len(found) >= count else []

    found: list[Any] = until(look, 20)
    return found


def test_a_delivery_carries_the_object_as_its_get_returns_it(alice: Client, receiver: Receiver) -> None:
    path, made = hook(alice, receiver)
    lead = alice.made("/leads/", nickname="Ann", email="ann@shop.example")
    taken = receiver.wait(path)[0]
    assert taken.headers["content-type"] == "application/json"
    assert set(taken.body) == {"event", "uuid", "created_at", "data"}
    assert taken.body["event"] == "lead.added"
    assert taken.body["data"] == lead == alice.get(f"/leads/{lead['uuid']}").json()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", taken.body["created_at"])
    assert taken.headers["webhook-id"] == taken.body["uuid"]
    delivery = settled(alice, made, "delivered")[0]
    assert (delivery["uuid"], delivery["tries"], delivery["response_status"]) == (taken.body["uuid"], 1, 200)
    assert delivery["response"] == "noted"
    assert delivery["next_at"] is None


def test_the_signature_is_that_of_the_specification(alice: Client, receiver: Receiver) -> None:
    path, made = hook(alice, receiver)
    alice.made("/leads/", nickname="Änn 👩")
    first = receiver.wait(path)[0]
    assert Webhook(made["secret"]).verify(first.raw, first.headers)["data"]["nickname"] == "Änn 👩"
    rotated = alice.post(f"/webhooks/{made['uuid']}/rotate/").json()["secret"]
    alice.made("/leads/", nickname="Bea")
    second = receiver.wait(path, 2)[1]
    Webhook(rotated).verify(second.raw, second.headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(made["secret"]).verify(second.raw, second.headers)


def test_every_event_of_a_conversation_is_heard(alice: Client, receiver: Receiver) -> None:
    word = unique("giraffe")
    alice.made("/keywords/", keyword=word)
    events = ("chat.added", "message.added", "lead.added", "keyword.matched")
    paths = {event: hook(alice, receiver, event)[0] for event in events}
    room = alice.quiet_room(name="Hooked")
    message = alice.say(room, f"My {word} left", nickname="Eve", email="eve@shop.example")
    note = alice.get("/keyword_notifications/?limit=1").json()["results"][0]
    heard = {event: receiver.wait(path)[0].body["data"] for event, path in paths.items()}
    assert heard["chat.added"] == room
    assert heard["message.added"] == message
    assert heard["keyword.matched"] == note
    assert heard["lead.added"]["email"] == "eve@shop.example"
    assert heard["lead.added"]["room"] == room["uuid"]


def test_the_answer_is_heard_with_its_message(alice: Client, receiver: Receiver) -> None:
    alice.text(unique("Opening hours "), "The workshop opens at nine in the morning, from Monday to Friday.")
    path, _ = hook(alice, receiver, "answer.added")
    message = alice.ask("When does the workshop open?")
    assert message["support_answer"]
    assert receiver.wait(path)[0].body["data"] == alice.get(f"/messages/{message['uuid']}").json()


def test_a_source_that_is_ready_is_heard(alice: Client, receiver: Receiver) -> None:
    path, _ = hook(alice, receiver, "source.ready")
    source = alice.text(unique("Opening hours "), "We open at nine. " * 10)
    data = receiver.wait(path)[0].body["data"]
    assert (data["uuid"], data["status"]) == (source["uuid"], "ready")


def noted(client: Client, made: Any, response: int) -> Any:
    """The delivery whose last response this was: while one is under way, it isn't written down yet."""
    path = f"/webhooks/{made['uuid']}/deliveries/?status=waiting"
    return until(
        lambda: next((d for d in client.get(path).json()["results"] if d["response_status"] == response), None)
    )


def test_what_is_not_taken_is_sent_again_under_the_same_id(alice: Client, receiver: Receiver) -> None:
    path, made = hook(alice, receiver)
    receiver.answers[path] = [500, 200]
    alice.made("/leads/", nickname="Ann")
    receiver.wait(path)
    waiting = noted(alice, made, 500)
    assert (waiting["tries"], waiting["status"]) == (1, "waiting")
    assert waiting["next_at"] > waiting["created_at"]
    first, second = receiver.wait(path, 2)
    assert first.body == second.body
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert settled(alice, made, "delivered")[0]["tries"] == 2
    assert alice.get(f"/webhooks/{made['uuid']}").json()["failing_since"] is None


def test_a_redirect_is_a_failed_try_and_never_followed(alice: Client, receiver: Receiver) -> None:
    path, made = hook(alice, receiver)
    receiver.answers[path] = [307]
    alice.made("/leads/", nickname="Ann")
    receiver.wait(path, 2)
    assert noted(alice, made, 307)["status"] == "waiting"
    assert receiver.at("/elsewhere") == []
    alice.delete(f"/webhooks/{made['uuid']}")


def test_gone_turns_a_webhook_off_and_a_change_turns_it_on(alice: Client, receiver: Receiver) -> None:
    path, made = hook(alice, receiver)
    receiver.answers[path] = [410, 200]
    alice.made("/leads/", nickname="Ann")
    failed = settled(alice, made, "failed")[0]
    assert alice.get(f"/webhooks/{made['uuid']}").json()["disabled_at"]
    alice.made("/leads/", nickname="unheard")
    replay = f"/webhooks/{made['uuid']}/deliveries/{failed['uuid']}/replay/"
    assert alice.post(replay).status_code == 409
    assert alice.patch(f"/webhooks/{made['uuid']}", json={"event": "lead.added"}).json()["disabled_at"] is None
    assert alice.post(replay).status_code == 202
    assert receiver.wait(path, 2)[1].body["uuid"] == failed["uuid"]
    assert settled(alice, made, "delivered")[0]["uuid"] == failed["uuid"]
    assert len(receiver.at(path)) == 2


def test_a_slow_target_does_not_hold_up_another(alice: Client, receiver: Receiver) -> None:
    slow_path, slow = hook(alice, receiver)
    receiver.slow[slow_path] = 3
    quick_path, quick = hook(alice, receiver, "chat.added")
    for n in range(12):
        alice.made("/leads/", nickname=f"slow {n}")
    room = alice.quiet_room()
    taken = receiver.wait(quick_path)[0]
    assert taken.body["data"]["uuid"] == room["uuid"]
    assert len(receiver.at(slow_path)) < 12
    receiver.slow[slow_path] = 0
    assert len({t.body["uuid"] for t in receiver.wait(slow_path, 12)}) == 12
    for made in (slow, quick):
        alice.delete(f"/webhooks/{made['uuid']}")


def test_a_target_that_is_away_is_tried_seldom_and_gets_all_when_it_is_back(alice: Client, receiver: Receiver) -> None:
    path, made = hook(alice, receiver)
    receiver.answers[path] = [503]
    for n in range(40):
        alice.made("/leads/", nickname=f"away {n}")
    receiver.wait(path, 3)
    alice.made("/leads/", nickname="the last")
    assert len(receiver.at(path)) < 20
    receiver.answers[path] = [200]
    assert len(settled(alice, made, "delivered", 20)) >= 20
    until(lambda: {t.body["data"]["nickname"] for t in receiver.at(path)} >= {"the last", "away 0", "away 39"}, 40)
    alice.delete(f"/webhooks/{made['uuid']}")


def test_removing_a_webhook_ends_what_waits_for_it(alice: Client, receiver: Receiver) -> None:
    path, made = hook(alice, receiver)
    receiver.answers[path] = [500, 200]
    alice.made("/leads/", nickname="Ann")
    receiver.wait(path)
    alice.delete(f"/webhooks/{made['uuid']}")
    other, _ = hook(alice, receiver, "chat.added")
    receiver.answers[other] = [500, 200]
    alice.quiet_room()
    receiver.wait(other, 2)
    assert len(receiver.at(path)) == 1
