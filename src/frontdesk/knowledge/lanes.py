"""The lanes in which a company's sources are read, each a lock of jobs: what shares one is read one after the other.

A company has one lane less than there are places, so that its slow files never keep another company waiting. A source's
jobs share a lane, so that it is never read twice at a time; all else goes on in whichever lane has nothing to do, or
nothing that is wanted sooner (`go_on_in`, migration 0007, which also hears of the end of each job).
"""

import asyncio

import structlog

from frontdesk.foundation.database import Database, Transaction, rows
from frontdesk.knowledge.tables import Source

AT_ONCE = 4
"""Sources that one worker reads at the same time, each with a reading process of its own."""
LOOKS_SECONDS = 5.0
"""How often idle lanes are looked for: two sources that are added at once may have chosen the same."""

# The job whose lane is shared is held there until the one that follows it can be seen (`go_on_in`).
_CHOOSE = """
    SELECT coalesce(
        (SELECT lock FROM procrastinate_jobs
            WHERE args ->> 'source_id' = %(source)s AND status IN ('todo', 'doing') AND lock = ANY(%(lanes)s)
            LIMIT 1 FOR SHARE),
        (SELECT lane FROM unnest(%(lanes)s::text[]) AS lane WHERE NOT EXISTS (SELECT FROM procrastinate_jobs j
            WHERE j.lock = lane AND j.status IN ('todo', 'doing')) LIMIT 1),
        %(usual)s) AS lane"""
_LEVEL = """
    SELECT go_on_in(company || n) FROM generate_series(0, %(last)s) AS n, (
        SELECT DISTINCT regexp_replace(lock, '[0-9]+$', '') AS company FROM procrastinate_jobs
        WHERE status = 'todo' AND lock LIKE 'reading:%%') AS waiting"""

log = structlog.get_logger(__name__)


async def lane(tx: Transaction, source: Source) -> str:
    """The lane of a source that is to be read: that of its other jobs, else one with nothing to do, else any.

    A website's next turn may be due later, and would keep waiting whatever shares its lock: it has one of its own.
    """
    if source.kind == "website":
        return f"website:{source.id}"
    lanes = [f"reading:{source.account_id}:{n}" for n in range(AT_ONCE - 1)]
    given = {"source": str(source.id), "lanes": lanes, "usual": lanes[source.id.int % len(lanes)]}
    chosen: str = (await rows(tx, _CHOOSE, given))[0].lane
    return chosen


async def keep_level(database: Database) -> None:
    """Lets what waits behind a long file go on in a lane where nothing is read, for ever."""
    while True:
        await asyncio.sleep(LOOKS_SECONDS)
        try:
            async with database.transaction() as tx:
                await rows(tx, _LEVEL, {"last": AT_ONCE - 2})
        except Exception as error:  # The next look tries again.
            log.warning("the lanes of reading can't be looked at", error=str(error))
