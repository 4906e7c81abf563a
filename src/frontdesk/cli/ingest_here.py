"""Brings sources into this machine's own database, and reads them here when no worker does."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from uuid import UUID

from sqlalchemy import text

from frontdesk.cli.reading import bar
from frontdesk.knowledge import bring
from frontdesk.knowledge.add import Given
from frontdesk.knowledge.bring import Brought
from frontdesk.knowledge.lanes import AT_ONCE
from frontdesk.knowledge.versions.keep import Keep
from frontdesk.main import register
from frontdesk.runtime import Runtime

_workers = text("SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - interval '15 seconds'")

_LOOK_SECONDS = 3

Done = tuple[list[Brought], bring.Counts, list[tuple[str, str]]]
"""What became of each, how many are in use, and (title, sentence) of those that failed."""


async def ingest_here(runtime: Runtime, account: UUID, given: Iterable[Given], as_json: bool) -> Done:
    """Brings in what is given, one after the other, and waits until all of it is read."""
    register(runtime)
    async with runtime.open():
        keep = Keep(runtime.settings.versions_kept, runtime.settings.version_bytes)
        brought = [await bring.bring(runtime.database, runtime.jobs, account, one, keep) for one in given]
        ids = [b.source_id for b in brought]
        async with _someone_reads(runtime):
            await _watch(runtime, account, ids, as_json)
        counts = await bring.progress(runtime.database, account, ids)
        return brought, counts, await bring.failures(runtime.database, account, ids)


@asynccontextmanager
async def _someone_reads(runtime: Runtime) -> AsyncIterator[None]:
    """A worker reads what was brought: one that runs beside a server, or this command itself."""
    reading = asyncio.create_task(_read_unless_another_does(runtime))
    try:
        yield
    finally:
        reading.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await reading


async def _read_unless_another_does(runtime: Runtime) -> None:
    """Reads here as soon as no other worker is heard of; one that was just stopped is for a while."""
    while await _another_reads(runtime):  # noqa: ASYNC110  (its heartbeat is a row)
        await asyncio.sleep(_LOOK_SECONDS)
    await runtime.jobs.work({"knowledge": AT_ONCE})


async def _another_reads(runtime: Runtime) -> bool:
    async with runtime.database.transaction() as tx:
        return bool(await tx.scalar(_workers))


async def _watch(runtime: Runtime, account: UUID, ids: list[UUID], as_json: bool) -> None:
    with bar(as_json) as shown:
        task = shown.add_task("", total=len(ids), passages=0)
        while True:
            counts = await bring.progress(runtime.database, account, ids)
            shown.update(task, completed=len(ids) - counts.waiting, passages=counts.passages)
            if not counts.waiting:
                return
            await asyncio.sleep(0.3)
