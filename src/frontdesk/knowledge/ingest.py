"""Reading a source: a job that may be killed and run again, and that changes a document in one transaction."""

import asyncio
import contextlib
from datetime import timedelta
from uuid import UUID

import structlog

from frontdesk.foundation.collisions import is_collision
from frontdesk.foundation.database import Database, Transaction
from frontdesk.knowledge import progress
from frontdesk.knowledge.crawl import gone
from frontdesk.knowledge.crawl.walk import Walk
from frontdesk.knowledge.learn import Learn, Part, remove_all_but
from frontdesk.knowledge.opening import Opening
from frontdesk.knowledge.products.learn import LearnCatalog
from frontdesk.knowledge.progress import Pace, Stopped
from frontdesk.knowledge.readers import ReadError, Reading
from frontdesk.knowledge.tables import Content, Source

log = structlog.get_logger(__name__)

MOST_TRIES = 3
_MOST_WARNINGS = 50
_NO_PAIRS = (
    "No questions and answers were found in this file, so it is used as plain text. A table of pairs has a column "
    '"question" and a column "answer".'
)


class Ingest:
    """Reads the sources that wait."""

    def __init__(
        self,
        database: Database,
        opening: Opening,
        learn: Learn,
        catalogs: LearnCatalog,
        walk: Walk,
        grace: timedelta,
    ) -> None:
        self._database = database
        self._opening = opening
        self._learn = learn
        self._catalogs = catalogs
        self._walk = walk
        self._grace = grace

    async def read_source(self, account_id: str, source_id: str) -> None:
        """The job: reads a source and makes it ready, or failed with a sentence that a person can act on."""
        begun = await progress.begin(self._database, UUID(account_id), UUID(source_id))
        if begun is None:
            return
        source, content = begun
        try:
            if source.tries > MOST_TRIES:
                raise _gave_up(content.name)
            await self._learn.load()
            await self._read(source, content)
        except ReadError as error:
            await gone.fail(self._database, source, error, self._grace)
        except Stopped:
            log.info("reading stopped", source=source_id)
        except asyncio.CancelledError:
            await progress.untried(self._database, source)
            raise
        except Exception as error:
            if await progress.is_unwanted(self._database, source):
                # What it wrote for was removed meanwhile.
                log.info("reading stopped", source=source_id, error=type(error).__name__)
                return
            if is_collision(error):
                await progress.untried(self._database, source)  # That is no fault of the file's.
                raise
            if source.tries < MOST_TRIES:
                raise  # The job is tried again.
            log.error("reading failed", source=source_id, exc_info=error)
            await progress.fail(self._database, source, _gave_up(content.name))

    async def _read(self, source: Source, content: Content) -> None:
        """A catalog is learned as products, all else as documents; a source may have been the other kind before."""
        if source.kind == "website":
            await self._walk.turn(source)
        elif source.kind == "catalog":
            await self._catalogs.learn(source, content)
        else:
            await self._read_documents(source, content)

    async def _read_documents(self, source: Source, content: Content) -> None:
        """Learns the parts as they come; a source none of whose parts can be read fails with the first one's reason."""
        outcome = _Outcome()
        async with contextlib.aclosing(self._opening.parts(source, content)) as parts:
            async for part in parts:
                if not part.total:
                    await self._read_only(source, part)
                    return
                await self._take_in(source, part, outcome)
        outcome.check()
        await self._learn.forget_all_but(source, outcome.places)
        async with self._database.transaction(source.account_id) as tx:
            await self._end(tx, source, outcome.told())

    async def _read_only(self, source: Source, part: Part) -> None:
        """Learns the only part that there is; with it the source is ready, and what else it was before is gone."""
        reading = part.reading
        warnings = reading.warnings[:_MOST_WARNINGS] if isinstance(reading, Reading) else []
        if source.kind == "qa" and isinstance(reading, Reading) and not reading.pairs:
            warnings = [_NO_PAIRS, *warnings]

        async def ending(tx: Transaction) -> None:
            await remove_all_but(tx, source, [part.place])
            await self._end(tx, source, warnings)

        await self._learn.learn(source, part, ending)

    async def _end(self, tx: Transaction, source: Source, warnings: list[str]) -> None:
        await self._catalogs.forget(tx, source)
        await progress.finish(tx, source, warnings)

    async def _take_in(self, source: Source, part: Part, outcome: "_Outcome") -> None:
        try:
            await self._learn.learn(source, part)
            outcome.places.add(part.place)
            if isinstance(part.reading, Reading):
                outcome.warnings += part.reading.warnings
        except ReadError as error:
            if part.place and error.code == "unreadable_kind":
                outcome.left_out.append(error)
            else:
                outcome.places.add(part.place)
                outcome.failures.append(error)
                if part.place:
                    await self._learn.note_failure(source, part, error)
        if part.reading is None:
            outcome.pace.begin(part.number)
        await progress.say(self._database, source, "reading", part.number, part.total, outcome.pace)


class _Outcome:
    """What became of a source's parts: where they are, what was said of them, and which could not be read.

    Pictures, styles and the like in an archive are left out; they are no failures.
    """

    def __init__(self) -> None:
        self.places: set[str] = set()
        self.warnings: list[str] = []
        self.failures: list[ReadError] = []
        self.left_out: list[ReadError] = []
        self.pace = Pace()
        self.pace.begin(0)

    def check(self) -> None:
        """Raises the first reason when nothing could be read."""
        if len(self.failures) == len(self.places):
            raise (self.failures or self.left_out)[0]

    def told(self) -> list[str]:
        """What a person should know of a source that is ready."""
        told = self.warnings[:_MOST_WARNINGS]
        failed, read = len(self.failures), len(self.places) - len(self.failures)
        if failed:
            told.append(f"{failed:,} of {failed + read:,} files can't be read. The other {read:,} are in use.")
        if self.left_out:
            left = len(self.left_out)
            files = "1 file of a kind" if left == 1 else f"{left:,} files of kinds"
            told.append(f"{files} that Frontdesk can't read {'was' if left == 1 else 'were'} left out.")
        return told


def _gave_up(name: str) -> ReadError:
    sentence = f'Reading "{name}" was given up after {MOST_TRIES} tries. Save it in another format and upload that.'
    return ReadError("gave_up", sentence)
