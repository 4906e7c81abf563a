"""How the reading of a source stands: claimed by a job, how far it is, ready, or failed with a sentence."""

import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, case, func, select, update

from frontdesk.foundation import events
from frontdesk.foundation.database import Database, Transaction
from frontdesk.knowledge.exclude import ended
from frontdesk.knowledge.readers import ReadError
from frontdesk.knowledge.tables import Content, Source

PAUSED = "paused"
"""The step of a website that rests until it is told to go on; its status stays as it was."""

PAGES = "reading pages"
"""The step of a website that goes on."""
RESTS = "waiting to try again"
"""The step of a website of which nothing is left but pages that didn't answer, and that are asked once more later."""

ASKED = "waiting as the site asks"
"""The step of a website that said for how long nothing more should be asked of it."""

KEPT = "What was read before stays in use."
"""Said of a source that fails, if anything was."""

_learned = Source.passages + Source.products
_is_paused = Source.step.is_not_distinct_from(PAUSED)
is_going_on = (Source.status == "reading", ~_is_paused)
"""The conditions under which a source is being read and nobody has stopped it."""


is_website = Source.kind == "website"


class Stopped(Exception):
    """The source was removed, cancelled or paused while it was read."""


def is_claimed(source: Source) -> tuple[ColumnElement[bool], ...]:
    """The conditions under which a source still says what it said when it was claimed: a new version is another job's,
    which may run beside the old one's where their kinds differ."""
    return Source.id == source.id, Source.fingerprint == source.fingerprint


async def begin(database: Database, account: UUID, source_id: UUID) -> tuple[Source, Content] | None:
    """Claims a source that waits, or whose reader is gone; None when there is nothing to read any more."""
    async with database.transaction(account) as tx:
        claim = update(Source).where(Source.id == source_id, Source.status.in_(("queued", "reading")), ~_is_paused)
        values = {
            "status": "reading",
            "step": case((is_website & (Source.status == "reading"), PAGES), else_="opening"),
            "tries": Source.tries + 1,
            # Of a website that goes on it is still what its last turn said, unless that was when it rests no more.
            "ends_at": case((is_website & (Source.status == "reading") & (Source.step == PAGES), Source.ends_at)),
            # What it counted before is none of this step. A website counts its pages over all its turns.
            "done": case((Source.kind == "website", Source.done), else_=0),
            "total": case((Source.kind == "website", Source.total), else_=0),
            # A website's time runs from the first of them.
            "begun_at": case((Source.status == "queued", func.now()), else_=Source.begun_at),
        }
        source = await tx.scalar(claim.values(values).returning(Source))
        if source is None:
            return None
        return source, (await tx.scalars(select(Content).where(Content.id == source_id))).one()


_ENOUGH = 10
"""Steps by which a pace is known, of however many."""
_ENOUGH_SECONDS = 15
"""For so long nothing is said of how long slow steps will go on."""


class Pace:
    """How fast a step goes, by what this process did of it: what was known before took no time."""

    def __init__(self) -> None:
        self._first = 0
        self._began: float | None = None

    def ends_at(self, done: int, total: int) -> datetime | None:
        """When all will be done if it goes on as it went so far; None before a twentieth of the rest is, or ten of it,
        or what was done within a quarter of a minute."""
        if self._began is None:
            self.begin(done)
        fresh, now = done - self._first, time.monotonic()
        if self._began is None or fresh <= 0:
            return None
        if fresh * 20 < total - self._first and fresh < _ENOUGH and now - self._began < _ENOUGH_SECONDS:
            return None
        return datetime.now(UTC) + timedelta(seconds=(now - self._began) * (total - done) / fresh)

    def begin(self, done: int) -> None:
        """From here on it takes time."""
        self._first, self._began = done, time.monotonic()


async def say(database: Database, source: Source, step: str, done: int, total: int, pace: Pace) -> None:
    """Says what is being done, how far it is and for how long. Raises Stopped when nobody wants it any more."""
    async with database.transaction(source.account_id) as tx:
        await going_on(tx, source, step=step, done=done, total=total, ends_at=pace.ends_at(done, total))


async def going_on(tx: Transaction, source: Source, **changes: object) -> None:
    """Changes a source that is still being read. Raises Stopped, which undoes the transaction, when it is not."""
    still = update(Source).where(*is_claimed(source), *is_going_on).values(changes)
    if await tx.scalar(still.returning(Source.id)) is None:
        raise Stopped


async def is_unwanted(database: Database, source: Source) -> bool:
    """Whether a source that was being read was removed, or stopped, or is another version now."""
    async with database.transaction(source.account_id) as tx:
        return await tx.scalar(select(Source.id).where(*is_claimed(source), *is_going_on)) is None


async def finish(tx: Transaction, source: Source, warnings: Sequence[str]) -> None:
    """The source is ready, and who listens hears of it. Raises Stopped when nobody wants it any more."""
    values: dict[str, object] = {"status": "ready", "step": None, "error": None, "error_code": None, "tries": 0}
    values |= {"misses": 0, "gone_since": None}
    told = [*warnings, *await ended(tx, source.id)]
    whole = {"done": _learned, "total": _learned, "read_at": func.now(), "warnings": told}
    await going_on(tx, source, **values, **whole)
    await events.record(tx, source.account_id, "source.ready", source.id)


async def fail(database: Database, source: Source, error: ReadError) -> None:
    """The source can't be read; what was read of it before stays in use."""
    async with database.transaction(source.account_id) as tx:
        await failed(tx, source, error)


async def failed(tx: Transaction, source: Source, error: ReadError) -> None:
    """The same in a transaction; where nothing of it is in use, none of that is said."""
    change = update(Source).where(*is_claimed(source), Source.status == "reading")
    kept = case((_learned > 0, f" {KEPT}"), else_="")
    values: dict[str, object] = {"status": "failed", "step": None, "error_code": error.code, "tries": 0}
    values["error"] = func.concat(error.sentence, kept)
    if await tx.scalar(change.values(values).returning(Source.id)) is not None:
        await events.record(tx, source.account_id, "source.failed", source.id)


async def untried(database: Database, source: Source) -> None:
    """Takes a begun try back: it was the worker that ended, which is no fault of the file's."""
    async with database.transaction(source.account_id) as tx:
        await tx.execute(update(Source).where(*is_claimed(source)).values(tries=Source.tries - 1))
