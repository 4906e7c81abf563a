"""Numbers that can be believed: what became of each conversation, counted once, with its definition beside it."""

import csv
import io
from typing import Any

import psycopg
import pytest

from frontdesk.foundation.connection import find
from frontdesk.foundation.settings import read
from frontdesk.insights.figures import change, percentile
from frontdesk.insights.settle import Settle
from tests.client import Client, unique
from tests.conftest import Server

FERRY = b"# Times\n\nThe ferry to Hanko leaves at 8:15.\n\n# Prices\n\nA ticket to Hanko costs 11 euros."
KNOWN, UNKNOWN = "When does the ferry to Hanko leave?", "Who won the football world cup in 1998?"


@pytest.fixture
def desk(server: Server) -> Client:
    """A company of its own, with something to answer from."""
    client = server.company(unique("Ferry "), unique("ferry"))
    client.uploaded("ferry.md", FERRY)
    return client


def outcomes(client: Client, **filters: str) -> list[Any]:
    page = client.get("/insights/conversations/", params=filters).json()
    assert page["count"] == len(page["results"])
    return list(page["results"])


def numbers(client: Client) -> Any:
    reply = client.get("/insights/")
    assert reply.status_code == 200, reply.text
    return reply.json()


def rates(client: Client) -> dict[str, int]:
    return {name: rate["count"] for name, rate in numbers(client)["rates"].items()}


async def later(server: Server, room: Any, hours: int) -> None:
    """Lets so many hours pass in a room, as its outcomes see it, and the worker's round after them."""
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url, autocommit=True) as owner:
        earlier = """UPDATE outcome SET began_at = began_at - %(h)s, last_at = last_at - %(h)s,
            closed_at = closed_at - %(h)s WHERE room_id = %(room)s"""
        owner.execute(earlier.replace("%(h)s", f"interval '{hours} hours'"), {"room": room["uuid"]})
        # An identifier tells when its conversation began; those of a test are too young to be looked at.
        owner.execute("SELECT notice_quiet('72 hours', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 5000)")
        database = addresses.database(2)
        await Settle(database).run(0)
        await database.close()


def test_each_conversation_is_one_row_that_says_what_became_of_it(desk: Client) -> None:
    known, unknown, asked, hello = (desk.room() for _ in range(4))
    desk.say(known, "Hello")
    desk.say(known, KNOWN)
    desk.say(unknown, KNOWN)
    desk.say(unknown, UNKNOWN)
    desk.say(asked, KNOWN)
    desk.say(asked, "I want to talk to a person")
    desk.say(hello, "Hello")
    found = {row["room"]["uuid"]: row for row in outcomes(desk)}
    told = [found[room["uuid"]] for room in (known, unknown, asked, hello)]
    assert [row["outcome"] for row in told] == ["answered", "refused", "handed_over", "other"]
    assert [row["reason"] for row in told] == [None, None, "asked", None]
    assert [(row["messages"], row["answers"]) for row in told] == [(2, 2), (2, 2), (2, 2), (1, 1)]
    assert all(0 < row["first_answer_ms"] < 60_000 for row in told)
    assert [row["uuid"] for row in outcomes(desk, outcome="refused")] == [told[1]["uuid"]]
    assert [row["uuid"] for row in outcomes(desk, reason="asked")] == [told[2]["uuid"]]
    assert outcomes(desk, reason="asked", outcome="answered") == []
    assert outcomes(desk, reason="anger") == []


def test_the_numbers_of_the_days_are_those_of_the_rows(desk: Client) -> None:
    for question in (KNOWN, UNKNOWN, "Can I talk to a person?"):
        desk.ask(question)
    told = numbers(desk)
    assert (told["days"], told["conversations"], told["before"], told["change"]) == (28, 3, 0, None)
    today = told["per_day"][-1]
    assert len(told["per_day"]) == 28
    assert today.pop("day") == told["last_day"]
    assert today == {"conversations": 3, "answered": 1, "did_not_know": 1, "handed_over": 1, "other": 0}
    assert told["reasons"] == {"asked": 1}
    assert told["rates"]["ai_involved"]["rate"] == 1.0
    assert told["rates"]["handed_over"]["rate"] == 0.3333
    assert [rate["definition"].partition(";")[0] for rate in told["rates"].values()] == [
        "the assistant wrote at least once",
        "the visitor said so or rated it well",
        "72 h quiet, no person asked for, no bad rating, and the last answer knew",
        "a person was asked for or took over",
    ]
    first = told["first_answer_ms"]
    assert 0 < first["p50"] <= first["p95"]
    assert desk.get("/insights/", params={"days": "7"}).json()["conversations"] == 3
    assert desk.get("/insights/", params={"days": "5"}).json() == {"days": ["Expected one of 7, 28, 90."]}


def test_what_the_visitor_says_of_it_counts(desk: Client) -> None:
    thanked, liked, disliked, starred = (desk.room() for _ in range(4))
    desk.say(thanked, KNOWN)
    desk.say(thanked, "Great, thank you!")
    for room, rating in ((liked, "up"), (disliked, "down")):
        message = desk.say(room, KNOWN)
        desk.made(f"/messages/{message['uuid']}/feedback/", rating=rating)
    desk.say(starred, KNOWN)
    desk.patch(f"/rooms/{starred['label']}/", json={"rating": 5}).raise_for_status()
    assert rates(desk)["resolved_confirmed"] == 3
    assert numbers(desk)["ratings"] == {"up": 1, "down": 1, "stars": [0, 0, 0, 0, 1]}
    desk.patch(f"/rooms/{starred['label']}/", json={"rating": 1}).raise_for_status()
    desk.say(thanked, UNKNOWN)  # So it was not helped, after all.
    assert rates(desk)["resolved_confirmed"] == 1
    assert numbers(desk)["ratings"]["stars"] == [1, 0, 0, 0, 0]


async def test_silence_is_a_resolution_only_where_there_was_an_answer(desk: Client, server: Server) -> None:
    rooms = [desk.room() for _ in range(4)]
    for room, question in zip(rooms, (KNOWN, UNKNOWN, "Can I talk to a person?", KNOWN), strict=True):
        message = desk.say(room, question)
    desk.made(f"/messages/{message['uuid']}/feedback/", rating="down")
    assert rates(desk)["resolved_by_silence"] == 0
    for room in rooms:
        await later(server, room, 73)
    assert rates(desk)["resolved_by_silence"] == 1
    [row] = [row for row in outcomes(desk) if row["resolved"]]
    assert (row["room"]["uuid"], row["resolved"]) == (rooms[0]["uuid"], "silence")


async def test_who_comes_back_within_a_week_takes_it_back_out(desk: Client, server: Server) -> None:
    soon, late = desk.room(), desk.room()
    for room, hours in ((soon, 80), (late, 24 * 8)):
        desk.say(room, KNOWN)
        await later(server, room, hours)
    assert rates(desk)["resolved_by_silence"] == 2
    for room in (soon, late):
        desk.say(room, "What does a ticket to Hanko cost?")
    assert rates(desk)["resolved_by_silence"] == 1
    told = numbers(desk)
    assert (told["conversations"], told["reopened"]) == (4, 1)
    by_room = [(row["room"]["uuid"] == soon["uuid"], bool(row["reopened_at"])) for row in outcomes(desk)]
    assert sorted(by_room) == [(False, False), (False, False), (True, False), (True, True)]


async def test_a_conversation_that_a_person_has_goes_on_over_a_weekend(desk: Client, server: Server) -> None:
    room = desk.room()
    desk.say(room, "Can I talk to a person?")
    await later(server, room, 90)
    desk.say(room, "Hello? Is anyone there?")
    [row] = outcomes(desk)
    assert (row["messages"], row["outcome"], row["reopened_at"]) == (2, "handed_over", None)


def test_a_close_ends_it_and_says_by_whom(desk: Client) -> None:
    room = desk.room()
    desk.say(room, KNOWN)
    place = f"/rooms/{room['label']}/handoff"
    desk.post(f"{place}/take/").raise_for_status()
    desk.post(f"{place}/close/", json={"outcome": "unresolved"}).raise_for_status()
    [row] = outcomes(desk)
    assert (row["outcome"], row["reason"], row["closed_as"]) == ("handed_over", "stepped_in", "unresolved")
    assert row["closed_at"] and row["closed_by"] == desk.get("/handoffs/").json()["results"][0]["closed_by"]
    desk.say(room, KNOWN)
    new, old = outcomes(desk)
    assert (new["outcome"], new["closed_at"], new["messages"]) == ("answered", None, 1)
    assert old["reopened_at"] and old["uuid"] == row["uuid"]


def test_given_back_it_is_the_same_conversation(desk: Client) -> None:
    room = desk.room()
    desk.say(room, KNOWN)
    desk.say(room, "A person writes", is_support_sender=True)
    desk.post(f"/rooms/{room['label']}/handoff/close/", json={"outcome": "returned"}).raise_for_status()
    desk.say(room, KNOWN)
    [row] = outcomes(desk)
    assert (row["reason"], row["messages"], row["answers"], row["closed_at"]) == ("stepped_in", 2, 2, None)


def test_a_watched_word_in_the_first_message_is_the_reason(desk: Client) -> None:
    desk.made("/keywords/", keyword="lawsuit", handoff=True)
    desk.ask("I will file a lawsuit. When does the ferry to Hanko leave?")
    [row] = outcomes(desk)
    assert (row["outcome"], row["reason"]) == ("handed_over", "keyword")


def test_where_nobody_answers_nothing_is_resolved(desk: Client) -> None:
    desk.say(desk.quiet_room(), KNOWN)
    [row] = outcomes(desk)
    assert (row["outcome"], row["answers"], row["first_answer_ms"]) == ("other", 0, None)
    assert rates(desk) == {"ai_involved": 0, "resolved_confirmed": 0, "resolved_by_silence": 0, "handed_over": 0}


def test_days_that_are_asked_for(desk: Client) -> None:
    desk.ask(KNOWN)
    [row] = outcomes(desk)
    day = row["began_at"][:10]
    assert outcomes(desk, start_date=day, end_date=day, outcome="answered") == [row]
    assert outcomes(desk, end_date="1969-07-20") == outcomes(desk, start_date="2999-01-01") == []
    assert outcomes(desk, end_date="9999-12-31", start_date="0001-01-01") == [row]
    wrong = desk.get("/insights/conversations/?outcome=lost&reason=none&start_date=soon&limit=x")
    assert (wrong.status_code, set(wrong.json())) == (400, {"outcome", "reason", "start_date", "limit"})


def test_all_conversations_leave_as_one_file(desk: Client) -> None:
    room = desk.room(name='=HYPERLINK("http://evil.example")')
    desk.say(room, KNOWN)
    desk.ask(UNKNOWN)
    reply = desk.get("/insights/conversations/", headers={"Accept": "text/csv"})
    assert reply.headers["content-type"].startswith("text/csv")
    lines = list(csv.DictReader(io.StringIO(reply.text)))
    assert [line["outcome"] for line in lines] == ["refused", "answered"]
    assert [line["conversation"] for line in lines] == [row["uuid"] for row in outcomes(desk)]
    assert (lines[1]["room"], lines[1]["name"]) == (room["label"], '\'=HYPERLINK("http://evil.example")')
    some = desk.get("/insights/conversations/?outcome=refused", headers={"Accept": "text/csv"}).text
    assert len(some.splitlines()) == 2


def test_feedback_is_a_list_with_the_newest_first(desk: Client, bob: Client) -> None:
    room = desk.room(label=unique("order-"))
    first, second = desk.say(room, KNOWN), desk.say(room, "What does a ticket to Hanko cost?")
    desk.made(f"/messages/{first['uuid']}/feedback/", rating="up")
    desk.made(f"/messages/{second['uuid']}/feedback/", rating="down", comment="And for children?")
    listed = desk.get("/feedback/").json()
    assert listed["count"] == 2
    newest = listed["results"][0]
    assert (newest["rating"], newest["comment"], newest["message"]) == ("down", "And for children?", second["uuid"])
    assert (newest["room"]["label"], newest["question"]) == (room["label"], second["body"])
    desk.made(f"/messages/{first['uuid']}/feedback/", rating="down", comment="Wrong.")
    assert [row["comment"] for row in desk.get("/feedback/?rating=down").json()["results"]] == [
        "Wrong.",
        "And for children?",
    ]
    assert desk.get("/feedback/?rating=up").json()["results"] == []
    assert desk.get("/feedback/?rating=5").status_code == 400
    assert newest["uuid"] not in bob.get("/feedback/").text


def test_nobody_else_sees_it(desk: Client, server: Server) -> None:
    message = desk.ask(KNOWN)
    desk.made(f"/messages/{message['uuid']}/feedback/", rating="up")
    stranger = server.company(unique("Strange "), unique("stranger"))
    assert outcomes(stranger) == []
    told = numbers(stranger)
    assert (told["conversations"], told["rates"]["ai_involved"]["rate"], told["first_answer_ms"]["p50"]) == (
        0,
        None,
        None,
    )
    assert len(stranger.get("/insights/conversations/", headers={"Accept": "text/csv"}).text.splitlines()) == 1


async def test_what_is_old_goes_and_its_day_keeps_its_number(desk: Client, server: Server) -> None:
    room = desk.room()
    desk.say(room, KNOWN)
    await later(server, room, 1)
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url, autocommit=True) as owner:
        owner.execute("DELETE FROM room WHERE id = %s", [room["uuid"]])
        [row] = outcomes(desk)
        assert (row["room"], row["outcome"]) == (None, "answered")
        old = "UPDATE outcome SET began_at = now() - interval '100 days', last_at = now() - interval '100 days' WHERE id = %s"
        owner.execute(old, [row["uuid"]])
        owner.execute("SELECT forget_outcomes(interval '99 days', 100)")
    assert desk.get("/insights/conversations/").json()["results"] == []
    assert numbers(desk)["conversations"] == 1


def test_too_few_to_compare_and_slow_answers() -> None:
    assert (change(26, 20), change(19, 40), change(40, 19)) == (0.3, None, None)
    steps = [(0, 50), (48, 45), (72, 5)]
    assert [percentile(steps, share) for share in (0.5, 0.95, 1.0)] == [1, 102, 1002]
    assert percentile([], 0.5) is None
