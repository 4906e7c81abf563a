"""A pair that only says where, too, is the visitor's; one that asks for something else is not."""

import pytest

from frontdesk.answers.quoted.but_where import asks_but_where, asks_where_of
from frontdesk.answers.quoted.pairs import Pair, closest
from tests.client import Client
from tests.conftest import Server

WIFI = ("Is there wifi in the van?", "Yes, every van has a wifi router with 50 GB per hire.")
VOUCHERS = ("Do you have gift vouchers?", "Yes, from 50 EUR to 1,000 EUR. A voucher is valid for five years.")
PARKING = ("Can I leave my car at the Dublin depot?", "Yes, it is free for the time of your hire, at your own risk.")
FUEL = "# Fuel\n\nThe tank is full when you pick up the van. Bring it back full, or we charge 2 EUR per litre."


@pytest.fixture(scope="module")
def vans(server: Server) -> Client:
    client = server.private_company("vans")
    client.text("Fuel", FUEL)
    for question, answer in (WIFI, VOUCHERS, PARKING):
        client.read(client.made("/sources/", kind="qa", question=question, answer=answer))
    return client


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("do you have wifi?", "wifi router"),
        ("do u have wi-fi", "wifi router"),
        ("is there internet?", "Yes, every van has a wifi router"),
        ("do the vans have wifi?", "wifi router"),
        ("is there wi-fi in the van?", "wifi router"),
        ("Do you sell vouchers?", "valid for five years"),
        ("where can I leave my own car", "at your own risk"),
    ],
)
def test_the_pair_is_given(vans: Client, question: str, told: str) -> None:
    answer = vans.ask(question)
    assert not answer["refused"]
    assert told in answer["support_answer"]


@pytest.mark.parametrize(
    "question",
    [
        "do you have a gym?",
        "is there a pool?",
        "do you have a TV in the van?",
        "does the office have wifi?",
        "where can I leave my dog",
    ],
)
def test_of_other_things_nothing_is_known(vans: Client, question: str) -> None:
    assert vans.ask(question)["refused"]


@pytest.mark.parametrize(
    ("question", "stored", "answer"),
    [
        ("is there wifi", "Is there wifi in the rooms?", "No, but in the lobby."),
        ("do you have bikes?", "Do you have electric bikes?", "Yes, ten."),
        ("Habt ihr WLAN?", "Gibt es WLAN im Zimmer?", "Ja, kostenlos."),
        ("¿Hay wifi?", "¿Tienen wifi en la habitación?", "Sí, gratis."),
        ("do you have wifi?", "internet on board", "Yes, 50 GB."),
    ],
)
def test_the_same_is_asked_but_where(question: str, stored: str, answer: str) -> None:
    language = "de" if "WLAN" in question else "es" if "¿" in question else "en"
    assert asks_but_where(question, stored, answer, language)


@pytest.mark.parametrize(
    ("question", "stored", "answer"),
    [
        ("do you have a pool?", "Do you have a heated pool?", "No, it's too cold here."),
        ("do you have toilets?", "Is there a toilet in the van?", "No."),
        ("is there parking?", "Is there parking for trucks?", "No, there's no room."),
        ("is there breakfast?", "Is there breakfast in the price?", "No."),
        ("is there a bus?", "Is there a bus in the winter?", "No."),
        ("is there a toilet?", "Is there a toilet in the small van?", "No."),
        ("do you have gifts?", "Do you have gift vouchers?", "Yes."),
        ("is there a pool and a gym?", "Is there a pool in the hotel?", "Yes."),
        ("does the office have wifi?", *WIFI),
        ("how much is wifi?", *WIFI),
        ("delivery policy", "Do you deliver to", "Yes."),
        ("do you have a car?", "park my own car in Dublin", "Yes, it's free."),
    ],
)
def test_something_else_is_asked(question: str, stored: str, answer: str) -> None:
    assert not asks_but_where(question, stored, answer, "en")


@pytest.mark.parametrize(
    ("question", "stored", "answer"),
    [
        ("where can I pay my bill?", "Can I pay my bill in cash?", "Yes."),
        ("where can I leave my car?", "Can I leave my car at the weekend?", "Yes."),
        ("where can I leave my car?", "Can I leave my car at the depot?", "No, we have no room."),
        ("where can I leave my dog?", *PARKING),
        ("when can I leave my car?", *PARKING),
    ],
)
def test_no_place_is_told(question: str, stored: str, answer: str) -> None:
    assert not asks_where_of(question, stored, answer, "en")


def test_of_several_places_none_is_meant() -> None:
    pairs = [
        Pair("Is there a shower in the garden?", 0.5, 0.5, "Yes, a cold one."),
        Pair("Is there a shower in the house?", 0.5, 0.5, "Yes, two hot ones."),
    ]
    assert closest("do you have a shower?", pairs, ["shower", "garden", "hous"], "en", foreign=False)[1] < 0.45
