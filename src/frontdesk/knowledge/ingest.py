"""Reading a source: a job that may be killed and run again, and that changes a document in one transaction."""

import asyncio
from uuid import UUID

import structlog

from frontdesk.foundation.database import Database
from frontdesk.knowledge import progress
from frontdesk.knowledge.learn import Learn
from frontdesk.knowledge.opening import Opening
from frontdesk.knowledge.products.learn import LearnCatalog
from frontdesk.knowledge.progress import Stopped
from frontdesk.knowledge.readers import ReadError, Reading
from frontdesk.knowledge.tables import Content, Source

log = structlog.get_logger(__name__)

MOST_TRIES = 3


class Ingest:
    """Reads the sources that wait."""

    def __init__(self, database: Database, opening: Opening, learn: Learn, catalogs: LearnCatalog) -> None:
        self._database = database
        self._opening = opening
        self._learn = learn
        self._catalogs = catalogs

    async def read_source(self, account_id: str, source_id: str) -> None:
        """The job: reads a source and makes it ready, or failed with a sentence that a person can act on."""
        account, id_ = UUID(account_id), UUID(source_id)
        begun = await progress.begin(self._database, account, id_)
        if begun is None:
            return
        source, content = begun
        try:
            if source.tries > MOST_TRIES:
                raise _gave_up(content.name)
            await self._learn.load()
            await self._read(source, content)
        except ReadError as error:
            await progress.fail(self._database, account, id_, error)
        except Stopped:
            log.info("reading stopped", source=source_id)
        except asyncio.CancelledError:
            await progress.untried(self._database, account, id_)
            raise
        except Exception as error:
            if source.tries < MOST_TRIES:
                raise  # The job is tried again.
            log.error("reading failed", source=source_id, exc_info=error)
            await progress.fail(self._database, account, id_, _gave_up(content.name))

    async def _read(self, source: Source, content: Content) -> None:
        """A catalog is learned as products, all else as documents; a source may have been the other kind before."""
        if source.kind == "catalog":
            warnings = await self._catalogs.learn(source, content)
            await self._learn.forget_all_but(source, set())
        else:
            warnings = await self._read_documents(source, content)
            await self._catalogs.forget(source)
        await progress.finish(self._database, source, warnings)

    async def _read_documents(self, source: Source, content: Content) -> list[str]:
        """Learns the parts as they come; a source none of whose parts can be read fails with the first one's reason."""
        places, warnings, failures = set[str](), list[str](), list[ReadError]()
        async for part in self._opening.parts(source, content):
            places.add(part.place)
            try:
                await self._learn.learn(source, part)
                warnings += part.reading.warnings if isinstance(part.reading, Reading) else []
            except ReadError as error:
                failures.append(error)
                if part.place:
                    await self._learn.note_failure(source, part, error)
        if len(failures) == len(places):
            raise failures[0]
        await self._learn.forget_all_but(source, places)
        return warnings


def _gave_up(name: str) -> ReadError:
    sentence = f'Reading "{name}" was given up after {MOST_TRIES} tries. Save it in another format and upload that.'
    return ReadError("gave_up", sentence)
