"""Another embedding model: what was read is read again in the background; until then it is found by its words.

That holds for pages and catalogs alike; the number in `library` says for which model a company was queued last.
"""

from uuid import UUID

import structlog
from sqlalchemy import select, text

from frontdesk.foundation.database import Database
from frontdesk.foundation.jobs import Jobs
from frontdesk.knowledge.add import read_again
from frontdesk.knowledge.tables import Source

log = structlog.get_logger(__name__)

EMBED_AGAIN = "knowledge.embed_again"
_BATCH = 200

_stopped = Source.status.in_(("failed", "cancelled")) & ((Source.passages > 0) | (Source.products > 0))
_was_read = (Source.status == "ready") | _stopped
_others = text("SELECT account_id FROM embedded_otherwise(:embedder)")
_claim = text("""
    INSERT INTO library (account_id, passages, terms, embedder) VALUES (current_account(), 0, 0, :embedder)
    ON CONFLICT (account_id) DO UPDATE SET embedder = excluded.embedder
    WHERE library.embedder IS DISTINCT FROM excluded.embedder RETURNING account_id""")


class EmbedAgain:
    """Has the sources of companies read again whose passages or products another model embedded."""

    def __init__(self, database: Database, jobs: Jobs) -> None:
        self._database = database
        self._jobs = jobs

    async def notice(self, embedder: int) -> int:
        """At a start: queues a job for each company that another model than this one worked for. Returns how many."""
        async with self._database.transaction() as tx:
            accounts = list(await tx.scalars(_others, {"embedder": embedder}))
        queued = 0
        for account in accounts:
            async with self._database.transaction(account) as tx:
                # Of several workers that start at the same time one does it.
                if await tx.scalar(_claim, {"embedder": embedder}):
                    await self._jobs.defer(tx, EMBED_AGAIN, account_id=str(account))
                    queued += 1
        if queued:
            log.warning("the embedding model is another one: what was read is read again", companies=queued)
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
