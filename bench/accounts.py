"""From a question to its passages in a large account and in a small one, among 1,000 accounts with 1,000,000 passages.

As `bench/scale.py` asks: one account holds 100,000 passages, 999 others 900 each; the large one and one of the small
ones are asked. What the others hold should not be felt.
"""

import time
from collections.abc import Sequence

from bench import crowd, scale
from bench.figure import Figure
from bench.scale import POOL, QUESTIONS, SIZES, WARM_UP, account, ask, on_a_database_of_its_own, told
from bench.stage import median
from frontdesk.foundation.connection import Addresses
from frontdesk.foundation.database import Database
from frontdesk.models.embed import Embedder

SECONDS = 3_600
NEEDS = scale.NEEDS
OTHERS, OF_EACH = 999, 900


def run() -> list[Figure]:
    """Fills the accounts and asks in two."""
    return on_a_database_of_its_own(_among_many)


async def _among_many(
    addresses: Addresses, owner: Database, embedder: Embedder, questions: Sequence[str]
) -> list[Figure]:
    pool = crowd.pool(embedder, crowd.real_texts()[0], POOL // 2)
    began = time.perf_counter()
    with crowd.without_indexes(addresses.owner_url):
        large, small = await account(owner, "large"), await account(owner, "small")
        crowd.write(addresses.owner_url, large, pool, SIZES[-1])
        crowd.write(addresses.owner_url, small, pool, OF_EACH, 9)
        others = [await account(owner, f"other{number}") for number in range(OTHERS - 1)]
        crowd.write_alike(addresses.owner_url, large, others, OF_EACH)
        print(f"  1,000 accounts written in {time.perf_counter() - began:.0f} s", flush=True)
    print(f"  and indexed, in {time.perf_counter() - began:.0f} s", flush=True)
    asked = QUESTIONS + WARM_UP
    in_large = await ask(addresses, embedder, large, questions[:asked])
    in_small = await ask(addresses, embedder, small, questions[asked:][:asked])
    times = median([one["all"] for one in in_large]) / median([one["all"] for one in in_small])
    ratio = Figure("the large account, against a small one", times, "times", "of p50s, in 1,000,000 passages")
    return [*told(SIZES[-1], in_large), *told(OF_EACH, in_small), ratio]
