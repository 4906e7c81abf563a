"""Two companies on one server never see, change or answer from each other's rows."""

from typing import Any

import psycopg
import pytest

import frontdesk.main  # noqa: F401 - knows every table
from frontdesk.foundation.connection import find
from frontdesk.foundation.database import Table
from frontdesk.foundation.settings import read
from tests.client import Client, unique
from tests.conftest import Server


@pytest.fixture(scope="module")
def theirs(bob: Client) -> dict[str, Any]:
    """Things of Bob's, all with a word that no one else has."""
    word = unique("xylophone")
    room = bob.quiet_room(name=word, label=unique("theirs-"))
    return {
        "word": word,
        "room": room,
        "message": bob.say(room, word, email=f"{word}@example.com"),
        "lead": bob.made("/leads/", nickname=word),
        "source": bob.text(word, f"The secret word is {word}."),
        "assistant": bob.made("/assistants/", name=word),
        "webhook": bob.made("/webhooks/", event="lead.added", target="http://127.0.0.1:9/secret"),
        "keyword": bob.made("/keywords/", keyword=word),
        "evaluation": bob.made("/evaluations/", name=word, questions=[{"question": word}]),
        "handoff": bob.made(f"/rooms/{room['label']}/handoff/", note=word),
    }


def test_not_yours_is_not_there(alice: Client, theirs: dict[str, Any]) -> None:
    room, message, source = theirs["room"], theirs["message"]["uuid"], theirs["source"]["uuid"]
    paths = [
        *(f"/rooms/{ref}" for ref in (room["uuid"], room["label"])),
        f"/messages/{message}",
        *(f"/{kind}s/{theirs[kind]['uuid']}" for kind in ("lead", "source", "assistant", "webhook", "keyword")),
        f"/evaluations/{theirs['evaluation']['uuid']}",
        f"/sources/{source}/documents",
        f"/rooms/{room['label']}/events",
    ]
    for path in paths:
        for method in ("GET", "PUT", "PATCH", "DELETE"):
            reply = alice.request(method, path, json={} if method in ("PUT", "PATCH") else None)
            assert reply.status_code in (404, 405), (method, path, reply.text)
    for verb in ("retry", "cancel", "pause", "resume"):
        assert alice.post(f"/sources/{source}/{verb}/").status_code == 404
    assert alice.post(f"/messages/{message}/feedback/", json={"rating": "up"}).status_code == 404
    for verb in ("", "take", "close"):
        assert alice.post(f"/rooms/{room['label']}/handoff/{verb}", json={}).status_code == 404


def test_lists_search_and_answers_hold_nothing_of_theirs(alice: Client, theirs: dict[str, Any]) -> None:
    word = theirs["word"]
    for kind in (
        "rooms",
        "messages",
        "leads",
        "webhooks",
        "keyword_notifications",
        "keywords",
        "handoffs",
        "evaluations",
        "gaps",
        "assistants",
        "sources",
    ):
        assert word not in alice.get(f"/{kind}/?limit=100").text
    alice.text(unique("Own "), "Our own secret word is marimba.")
    assert word not in alice.post("/search/", json={"query": f"{word} secret word"}).text
    assert word not in (alice.ask("What is the secret word?")["support_answer"] or "")


def test_their_room_takes_no_message(alice: Client, bob: Client, theirs: dict[str, Any]) -> None:
    room = theirs["room"]
    for form in ({"room": {"uuid": room["uuid"]}}, {"room": room["label"]}, {"room_id": room["uuid"]}):
        assert alice.post("/messages/", json={"body": "intruder", **form}).status_code == 400
    assert alice.get(f"/messages/?room={room['uuid']}").json()["count"] == 0
    assert alice.post("/rooms/", json={"assistant": theirs["assistant"]["uuid"]}).status_code == 400
    assert [m["body"] for m in bob.get(f"/rooms/{room['uuid']}").json()["messages"]] == [theirs["word"]]


def test_the_database_itself_keeps_accounts_apart(server: Server, theirs: dict[str, Any]) -> None:
    """The app's role sees no row without an account, only its own with one, and can't lift that."""
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.app_url) as connection:
        role = connection.execute("SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user").fetchone()
        assert role == (False, False)
        guarded = [t.name for t in Table.metadata.tables.values() if "account_id" in t.columns]
        assert len(guarded) > 10, "the test needs the tables to mean anything"
        for name in guarded:
            count = connection.execute(f"SELECT count(*) FROM {name}").fetchone()  # type: ignore[arg-type]
            assert count == (0,), name
        policies = connection.execute("SELECT tablename, qual FROM pg_policies").fetchall()
        own = {name for name, condition in policies if condition == "(account_id = current_account())"}
        assert own >= set(guarded)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SELECT * FROM person")
        connection.rollback()
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("ALTER TABLE message DISABLE ROW LEVEL SECURITY")
