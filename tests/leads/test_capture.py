"""Leads that messages bring."""

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
