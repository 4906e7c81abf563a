"""From a question to its passages among 10,000 and 100,000 of one account: the whole way, and what its parts cost.

In this process, through `answers.recall.Recall` (the one path of live answers, search and evaluation), on an embedded
PostgreSQL of its own; the question's embedding is included, and no question is asked twice. Embedding is
`Embedder.query`; database is the time inside statements; scoring is `rank` over the candidates; the rest is
connection, transaction, and making objects of rows. With `--many-accounts`, 999 others hold 900 passages each beside
the one of 100,000, and one of them asks, too.
"""

import asyncio
import tempfile
import time
from collections.abc import Iterator, Sequence
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
from frontdesk.knowledge.search import find
from frontdesk.knowledge.search.score import rank
from frontdesk.migrations import run as migrations
from frontdesk.models.embed import Embedder
from tests.conftest import DATA

SECONDS = 2_400
NEEDS = DATA / "scifact"
POOL = 3_000
QUESTIONS = 300
WARM_UP = 40
SIZES = (10_000, 100_000)
OTHERS, OF_EACH = 999, 900


Spent = dict[str, float]
"""Milliseconds of one question by part."""


def run(many_accounts: bool = False) -> list[Figure]:
    """Fills the accounts and asks in each."""
    with tempfile.TemporaryDirectory(prefix="frontdesk-bench-") as folder:
        settings = Settings(data_dir=Path(folder))
        with connection.find(settings) as addresses:
            migrations.upgrade(addresses.owner_url)
            return asyncio.run(_measure(addresses, many_accounts))


async def _measure(addresses: Addresses, many_accounts: bool) -> list[Figure]:
    embedder = Embedder.load()
    texts, asked = crowd.real_texts()
    questions = list(dict.fromkeys(asked))[::7]
    pool = crowd.pool(embedder, texts, POOL // 2 if many_accounts else POOL)
    owner = addresses.owner_database()
    if many_accounts:
        figures = await _among_many(addresses, owner, embedder, pool, questions)
    else:
        figures = await _alone(addresses, owner, embedder, pool, questions)
    await owner.close()
    embedder.close()
    return figures


async def _among_many(
    addresses: Addresses, owner: Database, embedder: Embedder, pool: crowd.Pool, questions: Sequence[str]
) -> list[Figure]:
    """A large account and a small one, among all the others."""
    began = time.perf_counter()
    with crowd.without_indexes(addresses.owner_url):
        large, small = await _account(owner, "large"), await _account(owner, "small")
        crowd.write(addresses.owner_url, large, pool, SIZES[-1])
        crowd.write(addresses.owner_url, small, pool, OF_EACH, 9)
        others = [await _account(owner, f"other{number}") for number in range(OTHERS - 1)]
        crowd.write_alike(addresses.owner_url, large, others, OF_EACH)
        print(f"  1,000 accounts written in {time.perf_counter() - began:.0f} s", flush=True)
    print(f"  and indexed, in {time.perf_counter() - began:.0f} s", flush=True)
    in_large = await _ask(addresses, embedder, large, questions[: QUESTIONS + WARM_UP])
    in_small = await _ask(addresses, embedder, small, questions[QUESTIONS + WARM_UP :][: QUESTIONS + WARM_UP])
    times = median([one["all"] for one in in_large]) / median([one["all"] for one in in_small])
    ratio = Figure("the large account, against a small one", times, "times", "of p50s, in 1,000,000 passages")
    return [*_figures(SIZES[-1], in_large), *_figures(OF_EACH, in_small), ratio]


async def _alone(
    addresses: Addresses, owner: Database, embedder: Embedder, pool: crowd.Pool, questions: Sequence[str]
) -> list[Figure]:
    """Accounts of each size."""
    figures: list[Figure] = []
    for at, size in enumerate(SIZES):
        account = await _account(owner, f"owner{size}")
        began = time.perf_counter()
        with crowd.without_indexes(addresses.owner_url):
            crowd.write(addresses.owner_url, account, pool, size)
        print(f"  {size:,} passages written and indexed in {time.perf_counter() - began:.0f} s", flush=True)
        mine = questions[at * (QUESTIONS + WARM_UP) :][: QUESTIONS + WARM_UP]
        figures += _figures(size, await _ask(addresses, embedder, account, mine))
    return figures


async def _account(owner: Database, username: str) -> UUID:
    async with owner.transaction() as tx:
        return (await add_company(tx, username, username, "a password of the bench")).id


async def _ask(addresses: Addresses, embedder: Embedder, account: UUID, questions: Sequence[str]) -> list[Spent]:
    database = addresses.database(4)
    recall = Recall(database, lambda: embedder)
    spent = []
    with _timed(embedder) as parts:
        for question in questions:
            parts.clear()
            began = time.perf_counter()
            await recall.passages(account, question)
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


def _figures(size: int, spent: Sequence[Spent]) -> list[Figure]:
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
