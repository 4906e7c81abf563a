"""Leads that messages bring."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from tests.client import Client


def leads_of(client: Client, room: Any) -> list[Any]:
    """The leads that a room has."""
    return [lead for lead in client.get("/leads/?limit=100").json()["results"] if lead["room"] == room["uuid"]]


def test_a_message_without_a_contact_makes_none(alice: Client) -> None:
    room = alice.quiet_room()
    alice.say(room, "Do you sell tents?", nickname="Ann")
    alice.say(room, "Hello?", nickname="Ann", email="", phone_number=None)
    assert leads_of(alice, room) == []


def test_later_messages_complete_it_and_never_erase(alice: Client) -> None:
    room = alice.quiet_room()
    alice.say(room, "Write to me", email="ann@shop.example")
    first = leads_of(alice, room)[0]
    assert (first["email"], first["nickname"], first["phone_number"]) == ("ann@shop.example", None, None)
    alice.say(room, "Or call", nickname="Ann", phone_number="+14155552671")
    alice.say(room, "Other address", nickname="", email="other@shop.example")
    alice.say(room, "Bye")
    known = {"nickname": "Ann", "phone_number": "+14155552671"}
    assert leads_of(alice, room) == [{**first, **known}]


def test_a_phone_number_alone_is_enough(alice: Client) -> None:
    room = alice.quiet_room()
    alice.say(room, "Call me", nickname="Cal", phone_number="+442079460958")
    assert [(lead["nickname"], lead["phone_number"]) for lead in leads_of(alice, room)] == [("Cal", "+442079460958")]


def test_a_wrong_address_is_passed_over_and_the_number_beside_it_counts(alice: Client) -> None:
    room = alice.quiet_room()
    message = alice.say(room, "x", email="odd")
    assert message["email"] == "odd"
    assert leads_of(alice, room) == []
    alice.say(room, "y", email="odd", phone_number="+442079460958")
    assert [(lead["email"], lead["phone_number"]) for lead in leads_of(alice, room)] == [(None, "+442079460958")]
    alice.say(room, "z", email="right@shop.example", phone_number="call me")
    assert leads_of(alice, room)[0]["email"] == "right@shop.example"


def test_the_company_itself_is_no_lead(alice: Client) -> None:
    room = alice.quiet_room()
    alice.say(room, "We'll write to you", email="desk@shop.example", is_support_sender=True)
    assert leads_of(alice, room) == []


def test_a_removed_lead_comes_back_with_the_next_contact(alice: Client) -> None:
    room = alice.quiet_room()
    alice.say(room, "x", email="ann@shop.example")
    alice.delete(f"/leads/{leads_of(alice, room)[0]['uuid']}")
    alice.say(room, "y", email="ann@shop.example")
    assert len(leads_of(alice, room)) == 1


def test_a_blank_nickname_is_filled_later(alice: Client) -> None:
    room = alice.quiet_room()
    alice.say(room, "x", nickname=" ", email="ann@shop.example")
    alice.say(room, "y", nickname="Ann", email="ann@shop.example")
    assert [lead["nickname"] for lead in leads_of(alice, room)] == ["Ann"]


def test_a_message_is_kept_while_its_lead_is_removed(alice: Client) -> None:
    for _ in range(8):
        room = alice.quiet_room()
        alice.say(room, "x", email="ann@shop.example")
        lead = f"/leads/{leads_of(alice, room)[0]['uuid']}/"
        with ThreadPoolExecutor(2) as pool:
            removed = pool.submit(alice.delete, lead)
            said = pool.submit(alice.say, room, "y", phone_number="+442079460958")
        assert (removed.result().status_code, said.result()["body"]) == (204, "y")
