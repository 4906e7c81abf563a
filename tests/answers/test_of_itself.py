"""What is said around questions is no question: it is answered kindly, and honestly where it asks of the assistant."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from frontdesk.answers.phrases import PHRASES, phrases
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

STORES = """The shop in Galway stands at 4 Quay Street, opposite the church. Delivery in Ireland takes two days and
costs 4.95 EUR. Parcels to Belfast take three days."""
PAYING = "You can pay by card, by PayPal, or with a gift card. Your card is charged when the parcel leaves us."
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@pytest.fixture(scope="module")
def quay(server: Server) -> Client:
    """A shop with two pages."""
    client = server.company("Quay", "quay")
    client.text("Stores and delivery", STORES)
    client.text("Paying", PAYING)
    return client


def manner(client: Client, **changes: Any) -> None:
    assistant = client.get("/assistants/").json()["results"][0]
    client.patch(f"/assistants/{assistant['uuid']}/", json=changes).raise_for_status()


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("lol ok", "All right."),
        ("great, that helped", "You're welcome."),
        ("muchas gracias, adiós", "Adiós"),
        ("Guten Tag, ich brauche Hilfe", "Guten Tag!"),
        ("do you speak Spanish?", "Write to me in your own language"),
        ("Sprechen Sie Deutsch?", "Schreiben Sie mir in Ihrer Sprache"),
        ("¿Habla español?", "Escríbame en su idioma"),
    ],
)
def test_courtesies_are_no_gaps(quay: Client, said: str, reply: str) -> None:
    message = quay.ask(said)
    assert message["support_answer"].startswith(reply)
    assert not message["refused"]


def test_with_a_model_and_a_persona_pages_alone_still_say_which_languages(
    modelled: Server, stand_in: StandInThread
) -> None:
    client = modelled.company(unique("Quay "), unique("quay"))
    client.text("Paying", PAYING)
    manner(client, mode="private", persona="You are Finn, who loves the sea.")
    stand_in.play("instant", answer="NOT_FOUND")
    assert client.ask("¿Habla usted español?")["support_answer"].startswith("Escríbame en su idioma")


def test_who_asks_whether_people_are_there_is_told_by_the_hours(quay: Client) -> None:
    always = {day: ["00:00-24:00"] for day in DAYS}
    manner(quay, hours={"timezone": "UTC", "weekly": always})
    assert "The team is here right now." in quay.ask("are you open now?")["support_answer"]
    day = DAYS[(datetime.now(UTC) + timedelta(days=2)).weekday()]
    manner(quay, hours={"timezone": "UTC", "weekly": {day: ["09:00-17:00"]}})
    closed = quay.ask("Are you open right now?")["support_answer"]
    assert closed == f"Nobody is here right now. The team is back on {day.title()} at 09:00 (UTC)."
    assert "Das Team ist am" in quay.ask("Habt ihr jetzt geöffnet?")["support_answer"]
    manner(quay, hours=None)
    assert "team is" not in quay.ask("are you open now?")["support_answer"]


@pytest.mark.parametrize(
    "asked",
    [
        "Are you open tonight?",
        "are you open today?",
        "Is the shop team there today?",
        "Is anyone working tonight?",
        "Habt ihr heute geöffnet?",
        "Seid ihr heute da?",
        "¿Están abiertos hoy?",
        "Vous êtes ouverts aujourd'hui ?",
        "Siete aperti oggi?",
        "Vocês estão abertos hoje?",
        "Bent u vandaag open?",
    ],
)
def test_a_day_or_an_evening_is_not_this_moment(quay: Client, asked: str) -> None:
    manner(quay, hours={"timezone": "UTC", "weekly": {day: ["00:00-24:00"] for day in DAYS}})
    there = (phrases(language).present for language in PHRASES)
    told = quay.ask(asked)["support_answer"]
    assert not any(words in told for words in there)


def test_a_refusal_names_what_is_near_or_all_there_is_in_the_visitors_language(quay: Client) -> None:
    assert "I can help with Paying." in quay.ask("Can I pay with Swish?")["support_answer"]
    for question in ("who won the world cup", "I love pizza"):
        assert "I can help with Stores and delivery or Paying." in quay.ask(question)["support_answer"]
    german = quay.ask("Kann ich auch mit Swish bezahlen, wenn ich das möchte?")["support_answer"]
    assert "Paying" not in german and "Delivery" not in german
