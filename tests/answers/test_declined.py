"""Who declines a person, or asks whether one is needed, calls none; and is answered."""

from collections.abc import Iterator

import pytest

from frontdesk.answers.people.declined import declines_only
from frontdesk.answers.people.person import wants_person
from tests.client import Client, unique
from tests.conftest import Server

DECLINED = """I don't want to talk to a human, just tell me if gift cards expire
please don't connect me to a person
do I have to speak to a person to get a refund?
I don't need to speak to an agent, I just want the opening hours
No need to talk to anyone, just the price please
don't transfer me to a representative
I would rather not talk to a person
Please do not put me through to an agent
can I cancel without talking to a person?
Must I talk to someone to change my booking?
Do we need to speak to a representative to cancel?
I do not want to be connected to a human
is it necessary to speak to an advisor to join?
Ich will nicht mit einem Menschen sprechen, sag mir nur den Preis
Bitte verbinden Sie mich nicht mit einem Mitarbeiter
Muss ich mit einem Mitarbeiter sprechen, um zu kündigen?
No quiero hablar con una persona, solo dime el precio
¿Tengo que hablar con una persona para cancelar?
Je ne veux pas parler à une personne
Dois-je parler à un conseiller pour annuler ?
Non voglio parlare con una persona
Não quero falar com uma pessoa
Ik wil niet met een medewerker praten""".splitlines()
WANTED = """I want to talk to a human
I don't want to talk to a bot, I want a person
connect me to a person please
I don't want to talk to a robot
Please don't give me the robot again, get me an agent
I don't know how to do this, can I speak to a person?
Why can't I talk to a human?
You don't understand, I want to speak to a person
I have to speak to a person about my refund
Is there no way to talk to a human?
Ich möchte mit einem Menschen sprechen
Ich will nicht mit einem Bot reden, ich will mit einem Menschen sprechen
No entiendo, quiero hablar con una persona
Je ne comprends pas, je veux parler à un conseiller
Non capisco, vorrei parlare con un operatore
Não entendo, quero falar com um atendente
Ik wil met een medewerker praten""".splitlines()


@pytest.mark.parametrize("text", DECLINED)
def test_who_declines_a_person_calls_none(text: str) -> None:
    assert not wants_person(text)


@pytest.mark.parametrize("text", WANTED)
def test_who_wants_one_calls_one(text: str) -> None:
    assert wants_person(text)


def test_nothing_else_is_said() -> None:
    assert declines_only("I don't want to talk to a human.")
    assert declines_only("Please don't connect me to a person!")
    assert not declines_only("I don't want to talk to a human, just tell me if vouchers expire")
    assert not declines_only("Do I have to speak to a person to get a refund?")


@pytest.fixture(scope="module")
def spa(server: Server) -> Iterator[Client]:
    """A spa that sells vouchers."""
    client: Client = server.company(unique("Spa "), unique("bather"))
    client.text("Vouchers", "Vouchers are valid for 24 months from the day of purchase and then expire.")
    client.text("Refunds", "You get a refund of a booking online, under My bookings, up to a day before.")
    yield client


def test_the_rest_is_answered(spa: Client) -> None:
    told = spa.ask("I don't want to talk to a human, just tell me if vouchers expire")
    assert "24 months" in told["support_answer"]
    assert "My bookings" in spa.ask("Do I have to speak to a person to get a refund?")["support_answer"]


def test_a_person_that_is_declined_is_not_offered(spa: Client) -> None:
    room = spa.room()
    told = spa.say(room, "Please don't connect me to a person")["support_answer"]
    assert "passed" not in told
    assert spa.get(f"/rooms/{room['uuid']}/").json()["is_bot_use"]
