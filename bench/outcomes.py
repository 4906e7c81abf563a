"""The numbers of conversations and their list, for a company with 100,000 conversations and one with 10 beside it.

The rows are written straight into the database, over 175 days, and counted by the same triggers and the same job as
those of real conversations. Both companies are asked in turn by one client, so that a noisy moment hits both. The aim
is that the large one's numbers cost no more than twice the small one's.
"""

import time

import psycopg

from bench.figure import Figure
from bench.stage import median, running
from frontdesk.foundation.connection import find
from frontdesk.foundation.settings import read
from tests.client import Client
from tests.conftest import ROOT, Server

SECONDS = 300
NEEDS = ROOT
MANY, FEW = 100_000, 10
TURNS = 25
PAGES = (
    ("/insights/?days=28", "numbers of 28 days"),
    ("/insights/?days=90", "numbers of 90 days"),
    ("/insights/conversations/", "first page of the list"),
    ("/insights/conversations/?outcome=refused", "first page of those that were refused"),
    ("/insights/conversations/?start_date=2020-01-01", "first page of some days"),
)

# Every identifier is one of version 7 whose moment is the conversation's.
_FILL = """
    INSERT INTO outcome (account_id, id, began_at, last_at, messages, answers, first_answer_ms, knew, reason, held,
        quiet, thanked, rating)
    SELECT %(account)s, (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '70008000'
        || lpad(to_hex(n), 12, '0'))::uuid, at, at, 2, 1, 50 + n * 7919 %% 3000, n %% 7 <> 0,
        CASE WHEN n %% 9 = 0 THEN 'asked' END, false, true, false, CASE WHEN n %% 11 = 0 THEN 'up' END
    FROM (SELECT n, now() - interval '175 days' * n / %(rows)s AS at FROM generate_series(1, %(rows)s) n) AS made"""


def run() -> list[Figure]:
    """Fills two companies, and asks for their numbers."""
    with running() as server, server.company("Many conversations", "many") as many, server.client("alice") as few:
        folded = _fill(server)
        figures = [Figure("changes added to the days' numbers", folded, "/ s", "by the worker's job, 5,000 at once")]
        for path, name in PAGES:
            figures += _compared(many, few, path, name)
        began = time.perf_counter()
        lines = many.get("/insights/conversations/", headers={"Accept": "text/csv"}).text.count("\n")
        took = time.perf_counter() - began
        assert lines == MANY + 1, lines
        return [*figures, Figure("conversations as CSV", lines / took, "/ s", f"{MANY:,} in one file")]


def _fill(server: Server) -> float:
    """Writes the conversations; returns how many changes a second were added to the days."""
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url, autocommit=True) as owner:
        for name, rows in (("Many conversations", MANY), ("My company", FEW)):
            [account] = owner.execute("SELECT id FROM account WHERE name = %s", [name]).fetchone() or ()
            owner.execute(_FILL, {"account": account, "rows": rows})
        began, changes = time.perf_counter(), 0
        while (folded := (owner.execute("SELECT fold_outcomes(5000)").fetchone() or (0,))[0]) > 0:
            changes += folded
        took = time.perf_counter() - began
        owner.execute("VACUUM (ANALYZE) outcome, outcome_day, outcome_change")
        return changes / took


def _compared(many: Client, few: Client, path: str, name: str) -> list[Figure]:
    """The time of a page for the large company, and in terms of the small one's."""

    def spent(client: Client) -> float:
        began = time.perf_counter()
        client.get(path).raise_for_status()
        return (time.perf_counter() - began) * 1000

    for client in (many, few):
        spent(client)
    took: list[tuple[float, float]] = [(spent(many), spent(few)) for _ in range(TURNS)]
    large, small = (median([pair[n] for pair in took]) for n in (0, 1))
    return [
        Figure(f"{name}, p50", large, "ms", f"GET {path}, {MANY:,} conversations"),
        Figure(f"{name}, against {FEW}", large / small, "times", "the same by a company with few", at_most=2),
    ]
