"""What a visitor takes back isn't asked any more, and what they put right is asked as it was meant."""

import time

import pytest

from frontdesk.answers.asked.smalltalk import small_talk
from frontdesk.answers.asked.taken_back import as_meant
from tests.answers.balloons import REFUSED, fliers
from tests.client import Client, until
from tests.conftest import Server


@pytest.fixture(scope="module")
def balloons(server: Server) -> Client:
    return fliers(server)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (("how much is the sunrise flight?", "sorry i mean the sunset flight"), "how much is the sunset flight?"),
        (("how much is the sunrise flight", "sorry, sunset flight"), "how much is the sunset flight"),
        (("how much is the sunrise flight", "*sunset flight"), "how much is the sunset flight"),
        (("how much is the sunrise flight", "sunset flight*"), "how much is the sunset flight"),
        (("Do you fly on Sunday?", "oops, saturday i meant"), "Do you fly on saturday?"),
        (("How much is the sunrise flight? Sorry, I meant the sunset flight.",), "How much is the sunset flight?"),
        (("can i bring my dog", "wait forget that", "how old must my kid be"), "how old must my kid be"),
        (("can i bring my dog", "scratch that, is there parking?"), "is there parking?"),
        (("can i bring my dog", "never mind. is there parking?"), "is there parking?"),
        (("can i bring my dog", "ignore my last message", "is there parking?"), "is there parking?"),
        (("can i bring my dog", "nvm", "is there parking?"), "is there parking?"),
        (("can i bring my dog", "forget that question", "is there parking?"), "is there parking?"),
        (("can i bring my dog", "forget that one", "is there parking?"), "is there parking?"),
        (("can i bring my dog", "ignore that last message", "is there parking?"), "is there parking?"),
        (("can i bring my dog", "forget that question, is there parking?"), "is there parking?"),
        (("Darf mein Hund mit?", "vergiss die Frage", "Gibt es Parkplätze?"), "Gibt es Parkplätze?"),
        (("Can I bring my dog? Actually forget that. How old must my kid be?",), "How old must my kid be?"),
        (("Darf mein Hund mit?", "ach nein, vergiss das", "Gibt es Parkplätze?"), "Gibt es Parkplätze?"),
        (("¿Puedo llevar mi perro?", "olvídalo", "¿Hay aparcamiento?"), "¿Hay aparcamiento?"),
        (("Mon chien peut venir ?", "laissez tomber", "Il y a un parking ?"), "Il y a un parking ?"),
        (("Posso portare il cane?", "lascia stare", "C'è un parcheggio?"), "C'è un parcheggio?"),
        (("Posso levar o cão?", "esquece", "Há estacionamento?"), "Há estacionamento?"),
        (("Mag mijn hond mee?", "laat maar", "Is er parkeren?"), "Is er parkeren?"),
    ],
)
def test_only_what_is_meant_is_asked(said: tuple[str, ...], meant: str) -> None:
    assert as_meant(said) == [meant]


def test_nothing_is_asked_where_all_is_taken_back() -> None:
    [left] = as_meant(["how much is the deposit", "oh wait, never mind"])
    assert small_talk(left) == "noted"


@pytest.mark.parametrize(
    "said",
    [
        ("How much is the sunset flight?", "and the sunrise one?", "also can i bring my dog"),
        ("how long is it", "oops", "how much is it"),
        ("I will never forget that flight. Is there parking?",),
        ("how much is it", "I want to forget that day"),
        ("Never mind the rain, do you fly?",),
        ("hi", "do you take cash?", "or amex"),
        ("do you take cash?", "sorry, I am new here"),
        ("is there parking?", "sorry for asking"),
        ("What happens if I forget it?",),
        ("I lost my voucher.", "no idea what to do"),
    ],
)
def test_what_takes_nothing_back_is_asked_as_it_stands(said: tuple[str, ...]) -> None:
    assert as_meant(said) == list(said)


def _burst(client: Client, *messages: str) -> str:
    """The one answer to messages that are sent behind each other without waiting."""
    room = client.room()
    sent = []
    for body in messages:
        reply = client.post(
            "/messages/", json={"body": body, "room": {"uuid": room["uuid"]}}, headers={"Prefer": "respond-async"}
        )
        sent.append(reply.json()["uuid"])
        time.sleep(0.1)

    def answer() -> str | None:
        return client.get(f"/messages/{sent[-1]}/").json()["support_answer"]

    return str(until(answer))


def test_a_burst_is_answered_as_it_is_meant(balloons: Client) -> None:
    put_right = _burst(balloons, "How much is the sunrise flight?", "sorry i mean the sunset flight")
    assert "£145" in put_right
    assert "£165" not in put_right
    assert REFUSED not in put_right
    taken_back = _burst(balloons, "can i bring my dog", "wait forget that", "how old must my kid be")
    assert "8 years" in taken_back
    assert "dog" not in taken_back.lower()
    assert REFUSED not in taken_back


def test_both_of_a_burst_are_answered_where_nothing_is_taken_back(balloons: Client) -> None:
    both = _burst(balloons, "How much is the sunset flight?", "and the sunrise one?")
    assert "£145" in both
    assert "£165" in both
    assert REFUSED not in both


def test_a_burst_that_takes_all_back_is_told_nothing(balloons: Client) -> None:
    assert "£50" not in _burst(balloons, "how much is the deposit?", "oh never mind")


def test_what_explains_a_question_takes_nothing_of_it_back() -> None:
    said = "Verso with seventy thousand miles or more? I mean mileage of 70000 or more, and price max 7000"
    assert as_meant([said]) == [said]
