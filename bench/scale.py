"""From a question to its passages among 10,000 and 100,000 of one account: the whole way, and what its parts cost.

In this process, through `answers.recall.Recall` (the one path of live answers, search and evaluation), on an embedded
PostgreSQL of its own; the question's embedding is included, and no question is asked twice. Embedding is
`Embedder.query`; database is the time inside statements; scoring is `rank` over the candidates; the rest is
connection, transaction, and making objects of rows. `bench/accounts.py` asks the same among 1,000 accounts.
"""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import UUID

from bench import crowd
from bench.figure import Figure
from bench.stage import median, percentile
from frontdesk.answers.recall import Recall
from frontdesk.cli.accounts import add_company
from frontdesk.foundation import connection
from frontdesk.foundation.connection import Addresses
from frontdesk.foundation.database import Database, rows
from frontdesk.foundation.settings import Settings
from frontdesk.knowledge.former import Former
from frontdesk.knowledge.search import find
from frontdesk.knowledge.search.score import rank
from frontdesk.migrations import run as migrations
from frontdesk.models.embed import Embedder
from tests.conftest import DATA

SECONDS = 900
NEEDS = DATA / "scifact"
POOL = 3_000
QUESTIONS = 300
WARM_UP = 40
SIZES = (10_000, 100_000)

Spent = dict[str, float]
"""Milliseconds of one question by part."""


Measure = Callable[[Addresses, Database, Embedder, Sequence[str]], Awaitable[list[Figure]]]
"""Fills accounts and asks the questions there."""


def run() -> list[Figure]:
    """Fills the accounts and asks in each."""
    return on_a_database_of_its_own(_alone)


def on_a_database_of_its_own(measure: Measure) -> list[Figure]:
    """Starts an empty database, and ends it when the figures are there."""
    with tempfile.TemporaryDirectory(prefix="frontdesk-bench-") as folder:
        settings = Settings(data_dir=Path(folder))
        with connection.find(settings) as addresses:
            migrations.upgrade(addresses.owner_url)
            return asyncio.run(_on(addresses, measure))


async def _on(addresses: Addresses, measure: Measure) -> list[Figure]:
    embedder = Embedder.load()
    questions = list(dict.fromkeys(crowd.real_texts()[1]))[::7]
    owner = addresses.owner_database()
    try:
        return await measure(addresses, owner, embedder, questions)
    finally:
        await owner.close()
        embedder.close()


async def _alone(addresses: Addresses, owner: Database, embedder: Embedder, questions: Sequence[str]) -> list[Figure]:
    """Accounts of each size."""
    pool = crowd.pool(embedder, crowd.real_texts()[0], POOL)
    figures: list[Figure] = []
    for at, size in enumerate(SIZES):
        one = await account(owner, f"owner{size}")
        began = time.perf_counter()
        with crowd.without_indexes(addresses.owner_url):
            crowd.write(addresses.owner_url, one, pool, size)
        print(f"  {size:,} passages written and indexed in {time.perf_counter() - began:.0f} s", flush=True)
        mine = questions[at * (QUESTIONS + WARM_UP) :][: QUESTIONS + WARM_UP]
        figures += told(size, await ask(addresses, embedder, one, mine))
    return figures


async def account(owner: Database, username: str) -> UUID:
    """A new company."""
    async with owner.transaction() as tx:
        return (await add_company(tx, username, username, "a password of the bench")).id


async def ask(addresses: Addresses, embedder: Embedder, of: UUID, questions: Sequence[str]) -> list[Spent]:
    """Asks one account's passages; returns what each question took, the first ones left out."""
    database = addresses.database(4)
    recall = Recall(database, lambda: embedder, Former(database, Embedder.load))
    spent = []
    with _timed(embedder) as parts:
        for question in questions:
            parts.clear()
            began = time.perf_counter()
            await recall.passages(of, question)
            spent.append(dict(parts, all=(time.perf_counter() - began) * 1000))
    await database.close()
    return spent[WARM_UP:]


@contextmanager
def _timed(embedder: Embedder) -> Iterator[dict[str, float]]:
    """Milliseconds spent in each part since the last `clear`."""
    parts: dict[str, float] = {}
    query = embedder.query

    def add(name: str, start: float) -> None:
        parts[name] = parts.get(name, 0.0) + (time.perf_counter() - start) * 1000

    async def timed_query(text: str) -> Any:
        start = time.perf_counter()
        vector = await query(text)
        add("embedding", start)
        return vector

    def timed_rank(*arguments: Any) -> Any:
        start = time.perf_counter()
        ranked = rank(*arguments)
        add("scoring", start)
        return ranked

    async def timed_rows(*arguments: Any) -> Any:
        start = time.perf_counter()
        found = await rows(*arguments)
        add("database", start)
        return found

    with (
        patch.object(embedder, "query", timed_query),
        patch.object(find, "rank", timed_rank),
        patch.object(find, "rows", timed_rows),
    ):
        yield parts


def told(size: int, spent: Sequence[Spent]) -> list[Figure]:
    """The figures of an account of this many passages."""
    whole = [one["all"] for one in spent]
    at = f"among {size:,}"
    figures = [
        Figure(f"question to passages {at}, p50", median(whole), "ms", "the question's embedding included"),
        Figure(f"question to passages {at}, p95", percentile(whole, 0.95), "ms", "the same", at_most=25),
    ]
    for part in ("embedding", "database", "scoring"):
        values = [one[part] for one in spent]
        told = f"p95 {percentile(values, 0.95):.1f} ms; {sum(values) / sum(whole):.0%} of the whole"
        figures.append(Figure(f"{part} {at}, p50", median(values), "ms", told))
    return figures
