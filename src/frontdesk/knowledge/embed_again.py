"""Another embedding model: what was read is read again in the background, and the rest is embedded as it is stored.

The numbers in `library` say for which model a company was queued last, and which other one passages may still have
vectors of; it is forgotten when none has any. `catalog` says of each which one embedded it.
"""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import ColumnElement, select, text

from frontdesk.foundation.database import Database, Transaction, rows
from frontdesk.foundation.events import Fact, Listener
from frontdesk.foundation.jobs import Jobs
from frontdesk.knowledge.add import read_again
from frontdesk.knowledge.learn import Piece
from frontdesk.knowledge.sentences import above, unpack
from frontdesk.knowledge.split import Chunk
from frontdesk.knowledge.tables import Source, lock_library
from frontdesk.knowledge.turns import Comes
from frontdesk.models.embed import Embedder

log = structlog.get_logger(__name__)

EMBED_AGAIN = "knowledge.embed_again"
EMBED_STORED = "knowledge.embed_stored"
LOOK_SECONDS = 60
"""How often it is looked whether what is read again has been read."""
MOST_AT_ONCE = 1_000
"""Passages that one job embeds, in about half a minute; the next one goes on."""
_SOURCES = 200
_PASSAGES = 32

_stopped = Source.status.in_(("failed", "cancelled")) & ((Source.passages > 0) | (Source.products > 0))
_was_read: ColumnElement[bool] = (Source.status == "ready") | _stopped
_others = text("SELECT account_id FROM embedded_otherwise(:embedder)")
# Of several models before, the one is asked that most of the passages that are looked at have vectors of.
_claim = text("""
    INSERT INTO library (account_id, passages, terms, embedder) VALUES (current_account(), 0, 0, :embedder)
    ON CONFLICT (account_id) DO UPDATE SET embedder = excluded.embedder, embedder_before = (
        SELECT mode() WITHIN GROUP (ORDER BY looked_at.embedder) FROM (
            SELECT embedder FROM passage WHERE account_id = current_account() AND embedder <> :embedder
            LIMIT 1000) AS looked_at)
    WHERE library.embedder IS DISTINCT FROM excluded.embedder RETURNING account_id""")
_name = text("INSERT INTO embedder VALUES (:number, :name) ON CONFLICT (number) DO UPDATE SET name = excluded.name")
_has_former = text("SELECT embedder_before IS NOT NULL FROM library WHERE account_id = current_account()")
_is_used = text("SELECT embedder = :embedder FROM library WHERE account_id = current_account()")
_is_left = text("""
    SELECT EXISTS (SELECT FROM passage WHERE account_id = current_account() AND embedder <> :embedder)""")
_forget = text("""
    UPDATE library SET embedder_before = NULL WHERE account_id = current_account() AND embedder = :embedder
    AND NOT EXISTS (SELECT FROM passage WHERE account_id = current_account() AND embedder <> :embedder)
    RETURNING account_id""")
# What waits to be read, or is being read, is embedded by that.
_STORED = """
    SELECT p.id, p.title, p.heading, p.text, p.question, p.sentences FROM passage p
    JOIN source s ON s.account_id = p.account_id AND s.id = p.source_id
    WHERE p.account_id = current_account() AND p.embedder <> %(embedder)s AND p.id > %(after)s
        AND (s.status NOT IN ('queued', 'reading') OR s.step = 'paused')
    ORDER BY p.id LIMIT %(most)s"""
_PUT = """
    UPDATE passage p SET embedder = %(embedder)s, embedding = given.embedding::halfvec, sentences = given.sentences
    FROM unnest(%(ids)s::uuid[], %(embeddings)s::text[], %(sentences)s::bytea[]) AS given(id, embedding, sentences)
    WHERE p.account_id = current_account() AND p.id = given.id AND EXISTS (
        SELECT FROM library WHERE account_id = current_account() AND embedder = %(embedder)s)"""


class EmbedAgain:
    """Has read again, or embedded as it is stored, what another model embedded."""

    def __init__(self, database: Database, jobs: Jobs, embedder: Callable[[], Embedder]) -> None:
        self._database = database
        self._jobs = jobs
        self._embedder = embedder

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
                sources = (await tx.scalars(some.limit(_SOURCES).with_for_update())).all()
                for source in sources:
                    # One whose reading had failed or was cancelled was not ready, and doesn't stand so meanwhile.
                    comes = Comes.RENEWED if source.status == "ready" else Comes.AGAIN
                    await read_again(tx, self._jobs, source, comes)
                if len(sources) < _SOURCES:
                    await look_later(tx, self._jobs, account)
                    return
            after = sources[-1].id

    async def embed_stored(self, account_id: str) -> None:
        """The job: embeds the passages that nobody reads again: of a source that failed or was cancelled, of a paused
        website, of a page that is not answered any more, and those that came of a worker with the model before.

        It comes again until none is left; then the model before is forgotten.
        """
        account, number = UUID(account_id), {"embedder": self._embedder().number}
        async with self._database.transaction(account) as tx:
            if not await tx.scalar(_has_former):
                return
            if not await tx.scalar(_is_used, number):  # This worker's model is the one before: another's turn.
                await look_later(tx, self._jobs, account)
                return
        done = await self._embed(account)
        async with self._database.transaction(account) as tx:
            # Looked at twice, so that who writes passages waits for the second look only, the one that counts.
            is_left = await tx.scalar(_is_left, number)
            if not is_left:
                await lock_library(tx, account)
                is_left = await tx.scalar(_forget, number) is None
            if is_left:
                await look_later(tx, self._jobs, account, 0 if done == MOST_AT_ONCE else LOOK_SECONDS)

    async def _embed(self, account: UUID) -> int:
        """Embeds some of the passages that nobody reads again; returns how many."""
        done, after = 0, UUID(int=0)
        while done < MOST_AT_ONCE:
            given = {"embedder": self._embedder().number, "after": after, "most": min(_PASSAGES, MOST_AT_ONCE - done)}
            async with self._database.transaction(account) as tx:
                stored = await rows(tx, _STORED, given)
            if not stored:
                break
            put = await self._put(stored)
            async with self._database.transaction(account) as tx:
                await lock_library(tx, account)
                await rows(tx, _PUT, put)
            done, after = done + len(stored), stored[-1].id
        return done

    async def _put(self, stored: list[Any]) -> dict[str, object]:
        """New vectors of stored passages, as the parameters of the statement that puts them in the old ones' place."""
        pieces = [_piece(row) for row in stored]
        texts, spans = zip(*(piece.to_embed(row.title) for piece, row in zip(pieces, stored, strict=True)), strict=True)
        vectors = await self._embedder().passages(texts, spans)
        return {
            "embedder": self._embedder().number,
            "ids": [row.id for row in stored],
            "embeddings": ["[" + ",".join(f"{x:.5f}" for x in each.vector.tolist()) + "]" for each in vectors],
            "sentences": [piece.packed(each) for piece, each in zip(pieces, vectors, strict=True)],
        }


def late_listener(jobs: Jobs) -> Listener:
    """Hears of sources that were read: by a worker that still has another model, it may be."""

    async def queue(tx: Transaction, fact: Fact) -> None:
        if await tx.scalar(_has_former):
            await look_later(tx, jobs, fact.account_id)

    return queue


async def look_later(tx: Transaction, jobs: Jobs, account: UUID, delay: int = LOOK_SECONDS) -> None:
    """Queues the job that embeds what nobody reads again, unless it waits already."""
    await jobs.defer(tx, EMBED_STORED, once=f"embed-stored:{account}", delay=delay, account_id=str(account))


def _piece(row: Any) -> Piece:
    spans, _ = unpack(row.sentences)
    chunk = Chunk(row.text, row.heading, None, 0, len(row.text), tuple(spans), above(row.sentences))
    return Piece(chunk, row.question)
