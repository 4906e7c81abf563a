"""Who wants a person gets one, and who complains of the company is offered one; talk of people and of fraud is not."""

from typing import Any

import pytest

from tests.client import Client, unique
from tests.conftest import Server


@pytest.fixture(scope="module")
def inn(server: Server) -> Client:
    """A company that is asked about breakfast."""
    client = server.company(unique("Inn "), unique("inn"))
    assistant = client.get("/assistants/").json()["results"][0]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
    client.text("Breakfast", "Breakfast is served from seven to ten. It costs 12 euros.")
    return client


def handed_over(client: Client, said: str) -> tuple[Any, str]:
    room = client.room()
    told = client.say(room, said)
    return client.get(f"/rooms/{room['label']}").json()["handoff"], told["support_answer"]


@pytest.mark.parametrize(
    "said",
    [
        "How do I get help from a real person?",
        "we are waiting for a person, not a bot",
        "Llámame 600123456",
        "I want a call by Friday",
    ],
)
def test_a_wish_for_a_person_is_passed_on(inn: Client, said: str) -> None:
    handoff, _ = handed_over(inn, said)
    assert handoff["reason"] == "asked"


@pytest.mark.parametrize("said", ["How long does help from a person take?", "I'm clearly a human and not a machine"])
def test_talk_of_people_is_passed_on_to_nobody(inn: Client, said: str) -> None:
    assert handed_over(inn, said)[0] is None


def test_a_complaint_is_heard_and_a_stranger_s_fraud_is_not_taken_for_one(inn: Client) -> None:
    for said in ("It is a disgrace how you treat people", "Oh well, total scam", "Das ist doch Betrug."):
        answer = handed_over(inn, said)[1]
        assert answer.startswith(("I can see that this is frustrating.", "Ich verstehe, dass das")), answer
    for said in ("My bank says this charge is fraud", "This email is a scam"):
        assert "frustrating" not in handed_over(inn, said)[1]
