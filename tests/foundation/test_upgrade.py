"""A database of the first release comes up at the newest schema, with everything still there."""

import asyncio
import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg.types.json import Jsonb

from frontdesk.foundation.connection import find
from frontdesk.foundation.ids import first_id_at
from frontdesk.foundation.security import hash_password
from frontdesk.foundation.settings import read
from frontdesk.migrations import run as migrations
from tests.client import Client, until
from tests.conftest import PASSWORD, Server

TEXT = "The ferry to Hanko leaves at 8:15 every day.\n"
NOW = datetime.now(UTC)
ACCOUNT, PERSON, SOURCE = (UUID(int=n) for n in (1, 2, 3))


def ago(hours: float) -> datetime:
    return NOW - timedelta(hours=hours)


class FirstRelease:
    """Writes rows as the first release wrote them."""

    def __init__(self, database: psycopg.Connection[Any]) -> None:
        self._database = database

    def add(self, table: str, **values: Any) -> UUID:
        row = {"account_id": ACCOUNT, **values}
        given = {name: Jsonb(value) if isinstance(value, list | dict) else value for name, value in row.items()}
        names = ", ".join(given)
        self._database.execute(
            f"INSERT INTO {table} ({names}) VALUES ({', '.join(['%s'] * len(given))})", [*given.values()]
        )
        return UUID(str(values["id"]))

    def company(self) -> None:
        self._database.execute("INSERT INTO account (id, name) VALUES (%s, 'Ferries')", [ACCOUNT])
        hashed = asyncio.run(hash_password(PASSWORD))
        person = "INSERT INTO person (id, username, password_hash) VALUES (%s, 'alice', %s)"
        self._database.execute(person, [PERSON, hashed])
        self.add("member", id=PERSON, person_id=PERSON, role="owner")
        manner = {
            "persona": "Kind.",
            "instructions": "",
            "greeting": "Ahoy",
            "language": "",
            "tone": "",
            "out_of_hours": "",
        }
        kept: dict[str, Any] = {"forbidden_topics": [], "always_say": [], "handoff": {}}
        how = {"mode": "private", "strictness": "balanced", "length": "normal", "is_default": True}
        self.add("assistant", id=UUID(int=4), name="Fern", **manner, **kept, **how)

    def source(self) -> None:
        fingerprint = hashlib.sha256(TEXT.encode()).digest()
        state = {"status": "ready", "documents": 1, "passages": 1, "read_at": NOW}
        self.add("source", id=SOURCE, kind="text", title="Times", fingerprint=fingerprint, **state)
        self.add("content", id=SOURCE, name="text.md", data=TEXT.encode())
        self._database.execute("INSERT INTO library (account_id, passages, terms) VALUES (%s, 1, 5)", [ACCOUNT])

    def room(self, label: str, **more: Any) -> UUID:
        flags = {"is_bot_use": True, "is_confirmed_form": False, "is_scheduling_only": False, "terminated": False}
        id_ = UUID(int=hash(label) % (1 << 60))
        return self.add("room", id=id_, label=label, position=1, assistant_id=UUID(int=4), **{**flags, **more})

    def says(self, room: UUID, body: str, at: datetime, answer: str = "", **more: Any) -> UUID:
        """A message, with its answer two seconds later."""
        id_ = UUID(int=first_id_at(at).int | 7 << 76 | 2 << 62)
        refused, model = more.pop("refused", False), more.pop("model", "passages")
        if answer:
            nothing: dict[str, Any] = {
                "citations": [],
                "products": [],
                "trace": {"tokens": {"prompt": 5, "completion": 2}},
            }
            flags = {"refused": refused, "clarifying": False, "truncated": False, "confidence": 0.5, "model": model}
            when = at + timedelta(seconds=2)
            self.add("answer", id=id_, room_id=room, reply_to=id_, text=answer, created_at=when, **nothing, **flags)
        is_person = more.pop("is_support_sender", False)
        state = {"is_support_sender": is_person, "terminated": False, "answer_id": id_ if answer else None, **more}
        status = "answered" if answer else "human_takeover"
        return self.add("message", id=id_, room_id=room, body=body, sent_at=at, answer_status=status, **state)

    def conversations(self) -> None:
        quiet = self.room("quiet", rating=5)
        self.says(quiet, "When does the ferry leave?", ago(100), "At 8:15.")
        self.says(quiet, "Thanks", ago(99.9), "You're welcome.", model="frontdesk")
        unknown = self.room("unknown")
        said = self.says(unknown, "Who won the cup?", ago(50), "I don't know.", refused=True, model="frontdesk")
        self.add("feedback", id=UUID(int=7), message_id=said, rating="down", comment="Hm.", created_at=ago(49))
        closed = self.room("closed")
        asked = self.says(
            closed, "Can I talk to a person?", ago(30), "They were told.", model="frontdesk", terminated=True
        )
        self.says(closed, "Hello, this is Ines.", ago(29.9), is_support_sender=True, terminated=True)
        ended = {
            "closed_at": ago(29),
            "closed_by": PERSON,
            "outcome": "resolved",
            "taken_at": ago(29.95),
            "taken_by": PERSON,
        }
        about = {"message_id": asked, "reason": "asked", "note": "", "opened_at": ago(29.99), "status": "closed"}
        self.add("handoff", id=UUID(int=8), room_id=closed, **about, **ended)
        self.says(closed, "And when is the last ferry?", ago(2), "At 22:00.")


@pytest.fixture(scope="module")
def upgraded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """The owner of a company that was there before, after the start of this version on its data."""
    running = Server(Path(tmp_path_factory.mktemp("upgrade")))
    with find(read(running.environment)) as addresses:
        migrations.upgrade(addresses.owner_url, to="0001")
        with psycopg.connect(addresses.owner_url) as database:
            before = FirstRelease(database)
            before.company()
            before.source()
            before.conversations()
        assert migrations.current(addresses.owner_url) == "0001"
    running.start()
    with find(read(running.environment)) as addresses:
        assert migrations.current(addresses.owner_url) == migrations.newest()
    yield running.client("alice")
    running.stop()


def test_everything_is_still_there(upgraded: Client) -> None:
    assert [one["name"] for one in upgraded.get("/assistants/").json()["results"]] == ["Fern"]
    [source] = upgraded.get("/sources/").json()["results"]
    assert (source["title"], source["uuid"]) == ("Times", str(SOURCE))
    assert upgraded.get("/messages/").json()["count"] == 6
    room = upgraded.get("/rooms/closed/").json()
    assert [m["body"][:5] for m in room["messages"]] == ["Can I", "Hello", "And w"]
    assert room["messages"][2]["support_answer"] == "At 22:00."
    [handoff] = upgraded.get("/handoffs/").json()["results"]
    assert (handoff["reason"], handoff["outcome"]) == ("asked", "resolved")


def test_what_was_given_is_read_and_answers(upgraded: Client) -> None:
    question = "When does the ferry to Hanko leave?"
    until(lambda: upgraded.post("/search/", json={"query": question}).json()["results"])
    answered = upgraded.ask(question)
    assert "8:15" in answered["support_answer"]
    assert answered["citations"][0]["source"] == str(SOURCE)


def test_what_became_of_the_conversations_of_before_is_known(upgraded: Client) -> None:
    rows = upgraded.get("/insights/conversations/?end_date=" + f"{NOW:%Y-%m-%d}").json()["results"]
    found = {(row["room"]["label"], row["messages"], row["outcome"]): row for row in rows}
    quiet, unknown = found["quiet", 2, "answered"], found["unknown", 1, "refused"]
    assert (quiet["stars"], quiet["resolved"], quiet["answers"], quiet["first_answer_ms"]) == (5, "confirmed", 2, 2000)
    assert (unknown["rating"], unknown["resolved"]) == ("down", None)
    closed, new = found["closed", 1, "handed_over"], found["closed", 1, "answered"]
    assert (closed["reason"], closed["closed_by"], closed["closed_as"]) == ("asked", str(PERSON), "resolved")
    assert closed["reopened_at"] == new["began_at"]
    told = upgraded.get("/insights/").json()
    assert told["conversations"] >= 4
    assert told["ratings"] == {"up": 0, "down": 1, "stars": [0, 0, 0, 0, 1]}
    assert told["reasons"] == {"asked": 1}
    assert told["reopened"] == 1
