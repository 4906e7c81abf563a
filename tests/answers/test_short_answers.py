"""A short answer begins with the sentence that answers: the rule, not what comes behind it."""

import pytest

from tests.client import Client
from tests.conftest import Server

PAGES = {
    "Returning what you bought": """You can return anything you bought from us within **60 days** of the day it
reached you. Members of the Trail Club have **90 days**. The day counts on which you hand the parcel to the
carrier, not the day it gets back to us.

Please try things on indoors. We take items back that are unused, clean,
and have their tags on: a jacket, for example.""",
    "Tickets": """Everyone who is not a member pays 7.50 EUR at the gate, on every day of the year. Children under 14
pay 4 EUR. Tickets are valid until we close, also when you leave the pool for lunch and come back for the evening.

Bring a coin. Adults who swim have a ticket for the pool and two lanes to themselves.""",
    "Passports": """The office hands out what you applied for six weeks after the day on which you brought your
papers. In summer it can take eight weeks. We write to you when it lies ready at the counter, and keep it
there for a year.

Bring a photo. A new passport for a child takes the consent of both parents on paper.""",
    "Care": """Our hygienists charge 95 EUR for a cleaning, whatever they find, and you pay at the desk. With the family
plan it is 70 EUR. Your insurance may pay for a part of it, so ask for the bill to be sent to both of you.

Please don't eat for an hour. A professional cleaning of the teeth takes off what your brush has missed.""",
}
ASKED = {
    "How long can I return an unused jacket?": "60 days",
    "How long do I have to send something back that is unused?": "60 days",
    "What does a day ticket for the pool cost for adults?": "7.50 EUR",
    "How much is a ticket for the pool?": "7.50 EUR",
    "How long does a new passport take?": "six weeks",
    "How much is a cleaning of the teeth?": "95 EUR",
}


@pytest.fixture(scope="module")
def brief(server: Server) -> Client:
    """A company whose assistant answers shortly."""
    client = server.company("Brief", "brief")
    for title, text in PAGES.items():
        client.text(title, text)
    assistant = client.get("/assistants/").json()["results"][0]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private", "length": "short"}).raise_for_status()
    return client


@pytest.mark.parametrize("question", ASKED)
def test_a_short_answer_has_the_rule(brief: Client, question: str) -> None:
    answer = brief.ask(question)["support_answer"]
    assert ASKED[question] in answer
    assert len(answer.split()) <= 62
