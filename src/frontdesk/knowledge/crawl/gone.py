"""A single page that its site has no more: after a while what was read of it is removed, as of a website's."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import func, update

from frontdesk.foundation.database import Database, Transaction
from frontdesk.knowledge import progress
from frontdesk.knowledge.crawl.limit import MISSES
from frontdesk.knowledge.learn import remove_all_but
from frontdesk.knowledge.readers import ReadError
from frontdesk.knowledge.tables import Source, lock_library

REMOVED = "What was read of it before is no longer used."


async def fail(database: Database, source: Source, error: ReadError, grace: timedelta) -> None:
    """The source can't be read; what was read of it stays in use, unless it is a page that is gone since `grace`."""
    if source.kind == "page" and error.code == "not_found":
        await _miss(database, source, error, grace)
    else:
        await progress.fail(database, source, error)


async def _miss(database: Database, source: Source, error: ReadError, grace: timedelta) -> None:
    async with database.transaction(source.account_id) as tx:
        await lock_library(tx, source.account_id)
        since = func.coalesce(Source.gone_since, func.now())
        missed = update(Source).where(*progress.is_claimed(source), *progress.is_going_on)
        missed = missed.values(misses=Source.misses + 1, gone_since=since)
        told = (await tx.execute(missed.returning(Source.misses, Source.gone_since, Source.documents))).one_or_none()
        if told is None:
            return
        misses, gone_since, documents = told.tuple()
        if documents and misses >= MISSES and gone_since is not None and gone_since <= datetime.now(UTC) - grace:
            await _remove(tx, source)
            error = ReadError(error.code, f"{error.sentence} {REMOVED}")
        await progress.failed(tx, source, error)


async def _remove(tx: Transaction, source: Source) -> None:
    await remove_all_but(tx, source, ())
    await progress.going_on(tx, source, changed_at=func.now())
