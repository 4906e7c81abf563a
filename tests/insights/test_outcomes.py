"""Numbers that can be believed: what became of each conversation, counted once, with its definition beside it."""

import csv
import io
from collections import Counter
from datetime import timedelta
from typing import Any
from uuid import UUID

import psycopg
import pytest

from frontdesk.foundation.connection import find
from frontdesk.foundation.forget import Forget
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.settings import read
from frontdesk.insights.figures import change, percentile
from frontdesk.insights.settle import Settle
from tests.client import Client, unique
from tests.conftest import Server

FERRY = b"# Times\n\nThe ferry to Hanko leaves at 8:15.\n\n# Prices\n\nA ticket to Hanko costs 11 euros."
KNOWN, UNKNOWN = "When does the ferry to Hanko leave?", "Who won the football world cup in 1998?"


@pytest.fixture(scope="module")
def desk(server: Server) -> Client:
    """A company with something to answer from."""
    client = server.company(unique("Ferry "), unique("ferry"))
    client.uploaded("ferry.md", FERRY)
    return client


def outcomes(client: Client, *rooms: Any, **filters: str) -> list[Any]:
    """What became of the conversations in some rooms, in the rooms' order and then the newest first."""
    page = client.get("/insights/conversations/", params={"limit": 100, **filters}).json()
    assert page["count"] == len(page["results"])
    return [row for room in rooms for row in page["results"] if row["room"] and row["room"]["uuid"] == room["uuid"]]


def numbers(client: Client) -> Any:
    reply = client.get("/insights/")
    assert reply.status_code == 200, reply.text
    return reply.json()


class Since:
    """How much the numbers of a company have grown."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._before = self._now()

    def _now(self) -> Counter[str]:
        told = numbers(self._client)
        counts = Counter({name: rate["count"] for name, rate in told["rates"].items()})
        thumbs = {"up": told["ratings"]["up"], "down": told["ratings"]["down"]}
        stars = {str(n): count for n, count in enumerate(told["ratings"]["stars"], 1)}
        return counts + Counter(thumbs | stars | {name: told[name] for name in ("conversations", "reopened")})

    def grown(self) -> dict[str, int]:
        return dict(self._now() - self._before)


async def later(server: Server, rooms: list[Any], hours: int) -> None:
    """Lets so many hours pass in rooms, as its outcomes see it, and the worker's round after them."""
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url, autocommit=True) as owner:
        earlier = """UPDATE outcome SET began_at = began_at - %(h)s, last_at = last_at - %(h)s,
            closed_at = closed_at - %(h)s WHERE room_id = ANY(%(rooms)s)"""
        ids = [UUID(room["uuid"]) for room in rooms]
        owner.execute(earlier, {"h": timedelta(hours=hours), "rooms": ids})
        # An identifier tells when its conversation began; those of a test are too young to be looked at.
        owner.execute("SELECT notice_quiet('72 hours', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 5000)")
        database = addresses.database(2)
        await Settle(database).run(0)
        await database.close()


def test_each_conversation_is_one_row_that_says_what_became_of_it(desk: Client) -> None:
    rooms = known, unknown, asked, hello = [desk.room() for _ in range(4)]
    desk.say(known, "Hello")
    desk.say(known, KNOWN)
    desk.say(unknown, KNOWN)
    desk.say(unknown, UNKNOWN)
    desk.say(asked, KNOWN)
    desk.say(asked, "I want to talk to a person")
    desk.say(hello, "Hello")
    told = outcomes(desk, *rooms)
    assert [row["outcome"] for row in told] == ["answered", "refused", "handed_over", "other"]
    assert [row["reason"] for row in told] == [None, None, "asked", None]
    assert [(row["messages"], row["answers"]) for row in told] == [(2, 2), (2, 2), (2, 2), (1, 1)]
    assert all(0 < row["first_answer_ms"] < 60_000 for row in told)
    assert outcomes(desk, *rooms, outcome="refused") == [told[1]]
    assert outcomes(desk, *rooms, reason="asked") == [told[2]]
    assert outcomes(desk, *rooms, reason="asked", outcome="answered") == []


def test_the_numbers_of_the_days_are_those_of_the_rows(server: Server) -> None:
    desk = server.company(unique("Few "), unique("few"))
    desk.uploaded("ferry.md", FERRY)
    for question in (KNOWN, UNKNOWN, "Can I talk to a person?"):
        desk.ask(question)
    told = numbers(desk)
    assert (told["days"], told["conversations"], told["before"], told["change"]) == (28, 3, 0, None)
    today = told["per_day"][-1]
    assert len(told["per_day"]) == 28
    assert today.pop("day") == told["last_day"]
    assert today == {"conversations": 3, "answered": 1, "did_not_know": 1, "handed_over": 1, "other": 0}
    assert told["reasons"] == {"asked": 1}
    assert (told["rates"]["ai_involved"]["rate"], told["rates"]["handed_over"]["rate"]) == (1.0, 0.3333)
    assert [rate["definition"].partition(";")[0] for rate in told["rates"].values()] == [
        "the assistant wrote at least once",
        "the visitor said so or rated it well",
        "72 h quiet, no person asked for, no bad rating, and the last answer knew",
        "a person was asked for or took over",
    ]
    assert 0 < told["first_answer_ms"]["p50"] <= told["first_answer_ms"]["p95"]
    assert desk.get("/insights/", params={"days": "7"}).json()["conversations"] == 3
    assert desk.get("/insights/", params={"days": "5"}).json() == {"days": ["Expected one of 7, 28, 90."]}


def test_what_the_visitor_says_of_it_counts(desk: Client) -> None:
    since = Since(desk)
    thanked, liked, disliked, starred = (desk.room() for _ in range(4))
    desk.say(thanked, KNOWN)
    desk.say(thanked, "Great, thank you!")
    for room, rating in ((liked, "up"), (disliked, "down")):
        message = desk.say(room, KNOWN)
        desk.made(f"/messages/{message['uuid']}/feedback/", rating=rating)
    desk.say(starred, KNOWN)
    desk.patch(f"/rooms/{starred['label']}/", json={"rating": 5}).raise_for_status()
    every = {"conversations": 4, "ai_involved": 4, "up": 1, "down": 1}
    assert since.grown() == {**every, "resolved_confirmed": 3, "5": 1}
    desk.patch(f"/rooms/{starred['label']}/", json={"rating": 1}).raise_for_status()
    desk.say(thanked, UNKNOWN)  # So it was not helped, after all.
    assert since.grown() == {**every, "resolved_confirmed": 1, "1": 1}


async def test_silence_is_a_resolution_only_where_there_was_an_answer(desk: Client, server: Server) -> None:
    since = Since(desk)
    rooms = [desk.room() for _ in range(4)]
    for room, question in zip(rooms, (KNOWN, UNKNOWN, "Can I talk to a person?", KNOWN), strict=True):
        message = desk.say(room, question)
    desk.made(f"/messages/{message['uuid']}/feedback/", rating="down")
    assert "resolved_by_silence" not in since.grown()
    await later(server, rooms, 73)
    assert since.grown()["resolved_by_silence"] == 1
    assert [row["resolved"] for row in outcomes(desk, *rooms)] == ["silence", None, None, None]


async def test_who_comes_back_within_a_week_takes_it_back_out(desk: Client, server: Server) -> None:
    since = Since(desk)
    soon, late = desk.room(), desk.room()
    for room, hours in ((soon, 80), (late, 24 * 8)):
        desk.say(room, KNOWN)
        await later(server, [room], hours)
    assert since.grown()["resolved_by_silence"] == 2
    for room in (soon, late):
        desk.say(room, "What does a ticket to Hanko cost?")
    assert since.grown() == {"conversations": 4, "ai_involved": 4, "resolved_by_silence": 1, "reopened": 1}
    assert [bool(row["reopened_at"]) for row in outcomes(desk, soon, late)] == [False, True, False, False]


async def test_a_conversation_that_a_person_has_goes_on_over_a_weekend(desk: Client, server: Server) -> None:
    room = desk.room()
    desk.say(room, "Can I talk to a person?")
    await later(server, [room], 90)
    desk.say(room, "Hello? Is anyone there?")
    [row] = outcomes(desk, room)
    assert (row["messages"], row["outcome"], row["reopened_at"]) == (2, "handed_over", None)


def test_a_close_ends_it_and_says_by_whom(desk: Client) -> None:
    room = desk.room()
    desk.say(room, KNOWN)
    place = f"/rooms/{room['label']}/handoff"
    desk.post(f"{place}/take/").raise_for_status()
    desk.post(f"{place}/close/", json={"outcome": "unresolved"}).raise_for_status()
    [row] = outcomes(desk, room)
    assert (row["outcome"], row["reason"], row["closed_as"]) == ("handed_over", "stepped_in", "unresolved")
    assert row["closed_at"]
    assert row["closed_by"] == desk.get("/handoffs/").json()["results"][0]["closed_by"]
    desk.say(room, KNOWN)
    new, old = outcomes(desk, room)
    assert (new["outcome"], new["closed_at"], new["messages"]) == ("answered", None, 1)
    assert old["uuid"] == row["uuid"]
    assert old["reopened_at"]


def test_given_back_it_is_the_same_conversation(desk: Client) -> None:
    room = desk.room()
    desk.say(room, KNOWN)
    desk.say(room, "A person writes", is_support_sender=True)
    desk.post(f"/rooms/{room['label']}/handoff/close/", json={"outcome": "returned"}).raise_for_status()
    desk.say(room, KNOWN)
    [row] = outcomes(desk, room)
    assert (row["reason"], row["messages"], row["answers"], row["closed_at"]) == ("stepped_in", 2, 2, None)


def test_a_watched_word_in_the_first_message_is_the_reason(desk: Client) -> None:
    desk.made("/keywords/", keyword="lawsuit", handoff=True)
    room = desk.room()
    desk.say(room, "I will file a lawsuit. When does the ferry to Hanko leave?")
    [row] = outcomes(desk, room)
    assert (row["outcome"], row["reason"]) == ("handed_over", "keyword")


def test_where_nobody_answers_nothing_is_resolved(desk: Client) -> None:
    since, room = Since(desk), desk.quiet_room()
    desk.say(room, KNOWN)
    [row] = outcomes(desk, room)
    assert (row["outcome"], row["answers"], row["first_answer_ms"]) == ("other", 0, None)
    assert since.grown() == {"conversations": 1}


def test_days_that_are_asked_for(desk: Client) -> None:
    room = desk.room()
    desk.say(room, KNOWN)
    [row] = outcomes(desk, room)
    day = row["began_at"][:10]
    assert outcomes(desk, room, start_date=day, end_date=day, outcome="answered") == [row]
    assert outcomes(desk, room, end_date="1969-07-20") == outcomes(desk, room, start_date="2999-01-01") == []
    assert outcomes(desk, room, end_date="9999-12-31", start_date="0001-01-01") == [row]
    wrong = desk.get("/insights/conversations/?outcome=lost&reason=none&start_date=soon&limit=x")
    assert (wrong.status_code, set(wrong.json())) == (400, {"outcome", "reason", "start_date", "limit"})


def test_all_conversations_leave_as_one_file(desk: Client) -> None:
    room = desk.room(name='=HYPERLINK("http://evil.example")')
    desk.say(room, KNOWN)
    desk.ask(UNKNOWN)
    reply = desk.get("/insights/conversations/", headers={"Accept": "text/csv"})
    assert reply.headers["content-type"].startswith("text/csv")
    lines = list(csv.DictReader(io.StringIO(reply.text)))
    assert len(lines) == desk.get("/insights/conversations/").json()["count"]
    assert [line["outcome"] for line in lines[:2]] == ["refused", "answered"]
    assert (lines[1]["room"], lines[1]["name"]) == (room["label"], '\'=HYPERLINK("http://evil.example")')
    some = desk.get("/insights/conversations/?outcome=refused", headers={"Accept": "text/csv"}).text
    assert {line["outcome"] for line in csv.DictReader(io.StringIO(some))} == {"refused"}


def test_feedback_is_a_list_with_the_newest_first(desk: Client, bob: Client) -> None:
    room = desk.room(label=unique("order-"))
    first, second = desk.say(room, KNOWN), desk.say(room, "What does a ticket to Hanko cost?")
    before = desk.get("/feedback/").json()["count"]
    desk.made(f"/messages/{first['uuid']}/feedback/", rating="up")
    desk.made(f"/messages/{second['uuid']}/feedback/", rating="down", comment="And for children?")
    listed = desk.get("/feedback/").json()
    assert listed["count"] == before + 2
    newest = listed["results"][0]
    assert (newest["rating"], newest["comment"], newest["message"]) == ("down", "And for children?", second["uuid"])
    assert (newest["room"]["label"], newest["question"]) == (room["label"], second["body"])
    desk.made(f"/messages/{first['uuid']}/feedback/", rating="down", comment="Wrong.")
    page = desk.get("/feedback/?rating=down&limit=2").json()
    assert [row["comment"] for row in page["results"]] == ["Wrong.", "And for children?"]
    assert first["uuid"] not in desk.get("/feedback/?rating=up").text
    assert desk.get("/feedback/?rating=5").status_code == 400
    assert newest["uuid"] not in bob.get("/feedback/").text


def test_nobody_else_sees_it(desk: Client, bob: Client) -> None:
    before = Since(bob)
    room = desk.room()
    message = desk.say(room, KNOWN)
    desk.made(f"/messages/{message['uuid']}/feedback/", rating="up")
    [row] = outcomes(desk, room)
    assert outcomes(bob, room) == []
    assert before.grown() == {}
    assert row["uuid"] not in bob.get("/insights/conversations/", headers={"Accept": "text/csv"}).text


async def test_what_is_old_goes_and_its_day_keeps_its_number(desk: Client, server: Server) -> None:
    since, room = Since(desk), desk.room()
    desk.say(room, KNOWN)
    [kept] = outcomes(desk, room)
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url, autocommit=True) as owner:
        owner.execute("DELETE FROM room WHERE id = %s", [room["uuid"]])
        [row] = [row for row in desk.get("/insights/conversations/").json()["results"] if row["uuid"] == kept["uuid"]]
        assert row == {**kept, "room": None}
        old = "SET began_at = now() - interval '800 days', last_at = now() - interval '800 days'"
        owner.execute(f"UPDATE outcome {old} WHERE id = %s", [row["uuid"]])
        database = addresses.database(2)
        jobs = Jobs(database)
        async with jobs.app.open_async():
            await Forget(database, jobs, read({})).run(0)
        await database.close()
    assert row["uuid"] not in desk.get("/insights/conversations/").text
    assert since.grown()["conversations"] == 1


def test_too_few_to_compare_and_slow_answers() -> None:
    assert (change(26, 20), change(19, 40), change(40, 19)) == (0.3, None, None)
    steps = [(0, 50), (48, 45), (72, 5)]
    assert [percentile(steps, share) for share in (0.5, 0.95, 1.0)] == [1, 102, 1002]
    assert percentile([], 0.5) is None
