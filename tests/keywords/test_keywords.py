"""Watched words through the API, and what becomes of messages with them."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.client import Client, unique


def test_a_keyword_is_watched_listed_and_removed(alice: Client) -> None:
    word = unique("tent")
    made = alice.made("/keywords/", keyword=f" {word} ")
    assert made["keyword"] == word
    assert alice.get("/keywords/").json()["results"][0] == made == alice.get(f"/keywords/{made['uuid']}").json()
    assert alice.delete(f"/keywords/{made['uuid']}/").status_code == 204
    assert alice.get(f"/keywords/{made['uuid']}").status_code == 404


def test_the_same_word_again_is_the_one_that_exists(alice: Client) -> None:
    word = unique("tent")
    made = alice.made("/keywords/", keyword=word)
    again = alice.post("/keywords/", json={"keyword": word.upper()})
    assert (again.status_code, again.json()) == (200, made)


def test_a_word_added_while_it_is_removed_is_answered(alice: Client) -> None:
    for _ in range(8):
        made = alice.made("/keywords/", keyword=unique("tent"))
        with ThreadPoolExecutor(4) as pool:
            pool.submit(alice.delete, f"/keywords/{made['uuid']}/")
            added = [pool.submit(alice.post, "/keywords/", json={"keyword": made["keyword"]}) for _ in range(3)]
        assert {reply.result().status_code for reply in added} <= {200, 201}


@pytest.mark.parametrize("keyword", ["", " ", None, 5, ["x"], "x" * 201])
def test_a_keyword_that_says_nothing_is_named(alice: Client, keyword: object) -> None:
    reply = alice.post("/keywords/", json={"keyword": keyword})
    assert (reply.status_code, list(reply.json())) == (400, ["keyword"])


def test_each_word_in_a_visitors_message_makes_one_notification(alice: Client) -> None:
    first, second = unique("refund"), unique("lawyer")
    for word in (first, second):
        alice.made("/keywords/", keyword=word)
    room = alice.quiet_room()
    alice.say(room, "Nothing to see")
    alice.say(room, f"We don't owe a {first}", is_support_sender=True)
    message = alice.say(room, f"My {first.upper()}, {first}! Or my {second} calls.")
    found = alice.get("/keyword_notifications/").json()["results"][:3]
    mine = [note for note in found if note["room"]["uuid"] == room["uuid"]]
    assert sorted(note["keyword"] for note in mine) == sorted([first, second])
    for note in mine:
        assert note["message"] == {"uuid": message["uuid"]}
        assert note["room"] == {"uuid": room["uuid"], "label": room["label"]}


def test_a_keyword_that_was_removed_is_no_longer_watched(alice: Client) -> None:
    made = alice.made("/keywords/", keyword=unique("tent"))
    room = alice.quiet_room()
    alice.say(room, made["keyword"])
    alice.delete(f"/keywords/{made['uuid']}")
    alice.say(room, made["keyword"])
    notes = [n for n in alice.get("/keyword_notifications/").json()["results"] if n["room"]["uuid"] == room["uuid"]]
    assert [note["keyword"] for note in notes] == [made["keyword"]]


def test_another_company_watches_its_own_messages_only(alice: Client, bob: Client) -> None:
    made = bob.made("/keywords/", keyword=unique("boat"))
    alice.say(alice.quiet_room(), f"a {made['keyword']}")
    assert bob.get("/keyword_notifications/").json()["count"] == 0
    assert made["keyword"] not in alice.get("/keywords/?limit=100").text
    assert alice.delete(f"/keywords/{made['uuid']}").status_code == 404
    assert alice.made("/keywords/", keyword=made["keyword"])["uuid"] != made["uuid"]
