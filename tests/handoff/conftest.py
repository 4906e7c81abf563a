"""A company whose manner each test begins with, and what its tests ask of it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.client import Client, unique
from tests.conftest import Server

UNKNOWN = "Who won the football world cup in 1998?"
PASSED = "I've passed this to the team."


@pytest.fixture(scope="module")
def lodge(server: Server) -> Client:
    """A company with two pages, in private mode."""
    client = server.company(unique("Lodge "), unique("lodge"))
    client.text("Sauna", "The sauna is free for guests and opens at four in the afternoon. Towels are on the bench.")
    client.text("Returns", "Rented skis come back by five o'clock. A late return costs 9 euros a day.")
    return client


@pytest.fixture
def usual(lodge: Client) -> None:
    """Every test begins with the usual manner."""
    rules = {"asked": "do", "no_knowledge": "offer", "low_confidence": "off", "not_allowed": "offer"}
    rules |= {"anger": "offer", "repeated_failure": "offer", "keyword": "do"}
    manner(lodge, mode="private", hours=None, out_of_hours="", handoff=rules, forbidden_topics=[], always_say=[])


def manner(client: Client, **changes: Any) -> Any:
    assistant = client.get("/assistants/").json()["results"][-1]
    reply = client.patch(f"/assistants/{assistant['uuid']}/", json=changes)
    assert reply.status_code == 200, reply.text
    return reply.json()


def state(client: Client, room: Any) -> Any:
    return client.get(f"/rooms/{room['label']}").json()["handoff"]


def closed_now() -> dict[str, Any]:
    """Hours of a company that is closed today and opens tomorrow at nine."""
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).strftime("%A").lower()
    return {"timezone": "UTC", "weekly": {tomorrow: ["09:00-17:00"]}}
