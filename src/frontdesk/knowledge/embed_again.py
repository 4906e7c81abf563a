"""Another embedding model: what was read is read again in the background; until then the one before answers, too.

Where that one is gone, what was not read again is found by its words. The numbers in `library` say for which model a
company was queued last, and which was before it; `catalog` says of each which one embedded it.
"""

import asyncio
from collections.abc import Callable
from uuid import UUID

import structlog
from sqlalchemy import select, text

from frontdesk.foundation.database import Database
from frontdesk.foundation.jobs import Jobs
from frontdesk.knowledge.add import read_again
from frontdesk.knowledge.tables import Source
from frontdesk.models.embed import Embedder
from frontdesk.models.errors import ModelError

log = structlog.get_logger(__name__)

EMBED_AGAIN = "knowledge.embed_again"
_BATCH = 200

_stopped = Source.status.in_(("failed", "cancelled")) & ((Source.passages > 0) | (Source.products > 0))
_was_read = (Source.status == "ready") | _stopped
_others = text("SELECT account_id FROM embedded_otherwise(:embedder)")
_claim = text("""
    INSERT INTO library (account_id, passages, terms, embedder) VALUES (current_account(), 0, 0, :embedder)
    ON CONFLICT (account_id) DO UPDATE SET embedder = excluded.embedder, embedder_before = library.embedder
    WHERE library.embedder IS DISTINCT FROM excluded.embedder RETURNING account_id""")
_name = text("INSERT INTO embedder VALUES (:number, :name) ON CONFLICT (number) DO UPDATE SET name = excluded.name")
_named = text("SELECT name FROM embedder WHERE number = :number")
_forget = text("""
    UPDATE library SET embedder_before = NULL WHERE account_id = current_account() AND embedder_before = :number
    AND NOT EXISTS (SELECT FROM passage WHERE account_id = current_account() AND embedder = :number)""")


class Former:
    """The embedding models that were used before, loaded when something is found that only they can compare."""

    def __init__(self, database: Database, load: Callable[[str], Embedder]) -> None:
        self._database = database
        self._load = load
        self._models: dict[int, Embedder | None] = {}
        self._loading = asyncio.Lock()

    async def model(self, number: int) -> Embedder | None:
        """The model of a number; None when it is not here any more."""
        async with self._loading:
            if number not in self._models:
                async with self._database.transaction() as tx:
                    name = await tx.scalar(_named, {"number": number})
                self._models[number] = await asyncio.to_thread(self._open, name, number) if name else None
        return self._models[number]

    async def forget(self, account_id: UUID, number: int) -> None:
        """Takes note that no passage of a company has vectors of a model any more, if that is so."""
        async with self._database.transaction(account_id) as tx:
            await tx.execute(_forget, {"number": number})

    def close(self) -> None:
        """Stops the models' threads."""
        for model in self._models.values():
            if model is not None:
                model.close()

    def _open(self, name: str, number: int) -> Embedder | None:
        try:
            model = self._load(name)
        except ModelError as error:
            log.warning("the embedding model of before can't be opened, so its passages go by words", error=str(error))
            return None
        return model if model.number == number else None


class EmbedAgain:
    """Has the sources of companies read again whose passages or products another model embedded."""

    def __init__(self, database: Database, jobs: Jobs) -> None:
        self._database = database
        self._jobs = jobs

    async def notice(self, embedder: int, name: str) -> int:
        """At a start: queues a job for each company that another model than this one worked for. Returns how many.

        `name` is what this model is set by.
        """
        async with self._database.transaction() as tx:
            await tx.execute(_name, {"number": embedder, "name": name})
            accounts = list(await tx.scalars(_others, {"embedder": embedder}))
        queued = 0
        for account in accounts:
            async with self._database.transaction(account) as tx:
                # Of several workers that start at the same time one does it.
                if await tx.scalar(_claim, {"embedder": embedder}):
                    await self._jobs.defer(tx, EMBED_AGAIN, account_id=str(account))
                    queued += 1
        if queued:
            log.warning("what was read is read again, by another embedding model or in another way", companies=queued)
        return queued

    async def queue_all(self, account_id: str) -> None:
        """The job: queues every source of a company that was read, a few hundred in a transaction."""
        account, after = UUID(account_id), UUID(int=0)
        while True:
            async with self._database.transaction(account) as tx:
                some = select(Source).where(_was_read, Source.id > after).order_by(Source.id)
                sources = (await tx.scalars(some.limit(_BATCH).with_for_update())).all()
                for source in sources:
                    await read_again(tx, self._jobs, source)
            if len(sources) < _BATCH:
                return
            after = sources[-1].id
