"""Pages of `GET /messages/` and `GET /rooms/` at the beginning and deep in 1,000,000 messages of 10,000 rooms.

The rows are written straight into the database, under identifiers of a past year; a quarter of the messages has an
answer. Pages are asked for over HTTP by one client: by `offset`, as clients that jump do, and by the `next` of the page
before, as those do that read all. First and deep pages take turns, so that a noisy moment hits both. The aim is that a
deep page costs no more than twice the first one.
"""

import time
from collections.abc import Sequence

import psycopg

from bench.figure import Figure
from bench.stage import median, running
from frontdesk.foundation.connection import find
from frontdesk.foundation.marks import MOST_LAID, STEP
from frontdesk.foundation.settings import read
from tests.client import Client
from tests.conftest import ROOT, Server

SECONDS = 600
NEEDS = ROOT
MESSAGES, ROOMS = 1_000_000, 10_000
TURNS = 15
LISTS = (
    ("/messages/", 20, (10_000, 500_000, 999_900)),
    ("/messages/", 100, (10_000, 500_000, 999_900)),
    ("/rooms/", 20, (5_000, 9_900)),
    ("/rooms/", 100, (5_000, 9_900)),
)
_POSTED = 150

# Every identifier is one of version 7 whose moment is told by the row's number.
_FUNCTION = """
    CREATE FUNCTION pg_temp.id_of(kind int, number bigint, of bigint) RETURNS uuid LANGUAGE sql AS $$
        SELECT (lpad(to_hex((current_setting('bench.now')::bigint - 31536000) * 1000 + number * 31000000000 / of), 12,
            '0') || '7' || lpad(to_hex(kind), 3, '0') || '8' || lpad(to_hex(number), 15, '0'))::uuid $$"""
_ROOMS = """
    INSERT INTO room (account_id, id, label, is_bot_use, is_confirmed_form, is_scheduling_only, assistant_id,
        terminated, position)
    SELECT %(account)s, pg_temp.id_of(1, n, %(rooms)s), 'bench-' || n, true, false, false, NULL, false, 200
    FROM generate_series(1, %(rooms)s) n"""
_ANSWERS = """
    INSERT INTO answer (account_id, id, room_id, reply_to, text, citations, products, confidence, refused, clarifying,
        truncated, model, trace)
    SELECT %(account)s, pg_temp.id_of(3, n, %(messages)s), pg_temp.id_of(1, 1 + n %% %(rooms)s, %(rooms)s),
        pg_temp.id_of(2, n, %(messages)s), 'You can return it within 60 days of the day it reached you. [1]',
        '[{"number": 1, "title": "Returns", "url": "returns.md", "heading": "", "page": null, "quote": "60 days",
          "source": "01a20ce9-8fc8-7b0e-855b-f725d922122b"}]', '[]', 0.7, false, false, false, 'passages',
        jsonb_build_object('query', repeat('how long ', 20), 'passages', repeat('x', 600))
    FROM generate_series(4, %(messages)s, 4) n"""
_MESSAGES = """
    INSERT INTO message (account_id, id, room_id, nickname, body, is_support_sender, terminated, sent_at, answer_status,
        answer_id)
    SELECT %(account)s, pg_temp.id_of(2, n, %(messages)s), pg_temp.id_of(1, 1 + n %% %(rooms)s, %(rooms)s), 'Mary',
        'How long do I have to send a jacket back? ' || n, false, false, now(),
        CASE WHEN n %% 4 = 0 THEN 'answered' ELSE 'bot_disabled' END,
        CASE WHEN n %% 4 = 0 THEN pg_temp.id_of(3, n, %(messages)s) END
    FROM generate_series(1, %(messages)s) n"""


def run() -> list[Figure]:
    """Fills the account, and turns pages."""
    with running() as server, server.client("alice") as alice:
        before = _posts(alice)
        began = time.perf_counter()
        _fill(server)
        print(f"  {MESSAGES:,} messages written in {time.perf_counter() - began:.0f} s", flush=True)
        cold = [_spent(alice, path, {"limit": 20}) for path in ("/messages/", "/rooms/")]
        for _ in range(MESSAGES // (STEP * MOST_LAID)):
            alice.get("/messages/", params={"limit": 1}).raise_for_status()
        figures = [figure for path, limit, depths in LISTS for figure in _pages(alice, path, limit, depths)]
        figures.append(
            Figure("first read of a list never read before", cold[0], "ms", "messages, limit 20: it is counted")
        )
        figures.append(
            Figure("message stored, p50, empty account", before, "ms", "POST /messages/, AI off, one client")
        )
        figures.append(Figure("message stored, p50, a million there", _posts(alice), "ms", "the same"))
        return figures


def _fill(server: Server) -> None:
    """Writes rooms, answers and messages into the only account."""
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url, autocommit=True) as owner:
        [account] = owner.execute("SELECT id FROM account").fetchone() or ()
        owner.execute(
            "SET session_replication_role = replica"
        )  # The references are right: no row is looked up for one.
        owner.execute("SELECT set_config('bench.now', extract(epoch FROM now())::bigint::text, false)")
        owner.execute(_FUNCTION)
        for statement in (_ROOMS, _ANSWERS, _MESSAGES):
            owner.execute(statement, {"account": account, "rooms": ROOMS, "messages": MESSAGES})
        owner.execute("VACUUM (ANALYZE) room, answer, message")


def _spent(client: Client, path: str, params: dict[str, int]) -> float:
    """Milliseconds of one page."""
    began = time.perf_counter()
    reply = client.get(path, params=params)
    took = (time.perf_counter() - began) * 1000
    page = reply.raise_for_status().json()
    count = MESSAGES + _POSTED if path == "/messages/" else ROOMS + 1
    assert page["count"] == count, page["count"]
    assert len(page["results"]) == min(params["limit"], count - params.get("offset", 0))
    return took


def _pages(client: Client, path: str, limit: int, depths: Sequence[int]) -> list[Figure]:
    """The first page's time, and that of deep ones in its terms, by offset and by `next`."""
    places = (0, *depths)
    spent: dict[int, list[float]] = {offset: [] for offset in places}
    followed: list[float] = []
    link = client.get(path, params={"limit": limit, "offset": depths[-2]}).json()["next"]
    for _ in range(TURNS):
        for offset in places:
            spent[offset].append(_spent(client, path, {"limit": limit, "offset": offset}))
        began = time.perf_counter()
        page = client.get(link).raise_for_status().json()
        followed.append((time.perf_counter() - began) * 1000)
        link = page["next"]
    first = median(spent[0])
    name = f"{path.strip('/')}, limit {limit}"
    figures = [Figure(f"{name}: first page p50", first, "ms", f"{TURNS} asked, one at a time")]
    for told, values in [*((f"at {offset:,}", spent[offset]) for offset in depths), ("by next", followed)]:
        meaning = f"p50 {median(values):.1f} ms, in first pages"
        figures.append(Figure(f"{name}: {told}", median(values) / first, "times", meaning, at_most=2))
    return figures


def _posts(client: Client) -> float:
    """The median of a message's milliseconds in a room without the AI."""
    found = client.get("/rooms/bench-quiet/")
    room = found.json() if found.status_code == 200 else client.quiet_room(label="bench-quiet")
    spent = []
    for number in range(_POSTED):
        began = time.perf_counter()
        client.say(room, f"Message {number}")
        spent.append((time.perf_counter() - began) * 1000)
    return median(spent)
