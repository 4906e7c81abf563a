"""Reading a source: a job that may be killed and run again, and that changes a document in one transaction."""

import asyncio
import functools
import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
import structlog
from sqlalchemy import delete, func, select, update

from frontdesk.foundation import events
from frontdesk.foundation.database import Database, Transaction
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.outbound import Outbound
from frontdesk.knowledge import reading_process
from frontdesk.knowledge.add import GivenPair
from frontdesk.knowledge.fetch import fetch_page
from frontdesk.knowledge.readers import Limits, Pair, ReadError, Reading
from frontdesk.knowledge.search.analyze import bag, terms
from frontdesk.knowledge.search.words import language_of
from frontdesk.knowledge.sentences import pack
from frontdesk.knowledge.split import Chunk, split
from frontdesk.knowledge.tables import (
    Content,
    Document,
    Passage,
    Source,
    add_passages,
    lock_library,
    remove_passages,
)
from frontdesk.models.embed import Embedder
from frontdesk.models.encode import Embedded

log = structlog.get_logger(__name__)

SPLIT_VERSION = "1"
"""Raised when passages are cut or analyzed otherwise, so that a document read again is cut anew."""
MOST_TRIES = 3
_AT_ONCE = 32


class Stopped(Exception):
    """The source was removed or cancelled while it was read."""


class Piece(msgspec.Struct, frozen=True):
    """What becomes a passage: a chunk of the text, or a pair's answer under one of its questions."""

    chunk: Chunk
    question: str | None = None

    def embedded(self, title: str) -> tuple[str, int]:
        """The text that is embedded, and where the chunk's own text begins in it."""
        if self.question is not None:
            return self.question, 0
        heading = self.chunk.heading
        head = "\n".join(part for part in (title, heading if heading != title else "") if part)
        return (f"{head}\n{self.chunk.text}", len(head) + 1) if head else (self.chunk.text, 0)


class Ingest:
    """What reading needs: the database, an embedder that is loaded when first used, and the limits of a file."""

    def __init__(
        self,
        database: Database,
        embedder: Callable[[], Embedder],
        outbound: Outbound,
        limits: Limits,
        memory_bytes: int,
    ) -> None:
        self._database = database
        self._loading = asyncio.Lock()
        self._outbound = outbound
        self._embedder = embedder
        self._limits = limits
        self._memory_bytes = memory_bytes

    async def read_source(self, account_id: str, source_id: str) -> None:
        """The job: reads a source and makes it ready, or failed with a sentence that a person can act on."""
        account, id_ = UUID(account_id), UUID(source_id)
        begun = await self._begin(account, id_)
        if begun is None:
            return
        source, name, data = begun
        try:
            if source.tries > MOST_TRIES:
                raise ReadError(
                    "gave_up", f'Reading "{name}" ended {MOST_TRIES} times without a result. Try another form of it.'
                )
            async with self._loading:
                await asyncio.to_thread(self._embedder)
            reading = await self._reading(source, name, data)
            await self._learn(account, source, reading)
        except ReadError as error:
            await self._fail(account, id_, error)
        except Stopped:
            log.info("reading stopped", source=source_id)
        except asyncio.CancelledError:
            # The worker is told to stop: that is no failure of the file's.
            async with self._database.transaction(account) as tx:
                await tx.execute(update(Source).where(Source.id == id_).values(tries=Source.tries - 1))
            raise
        except Exception as error:
            log.error("reading failed", source=source_id, exc_info=error)
            if source.tries < MOST_TRIES:
                raise  # The job is tried again.
            await self._fail(account, id_, _gave_up(name))

    async def _begin(self, account: UUID, id_: UUID) -> tuple[Source, str, bytes] | None:
        async with self._database.transaction(account) as tx:
            claim = update(Source).where(Source.id == id_, Source.status.in_(("queued", "reading")))
            source = await tx.scalar(
                claim.values(status="reading", step="opening", tries=Source.tries + 1).returning(Source)
            )
            if source is None:
                return None
            content = (await tx.scalars(select(Content).where(Content.id == id_))).one()
            return source, content.name, content.data

    async def _reading(self, source: Source, name: str, data: bytes) -> Reading:
        """What the bytes say, found out in a process of its own that can be ended."""
        if source.kind == "text":
            return Reading(title=source.title, text=data.decode())
        if source.kind == "qa" and name == "pair.json":
            given = msgspec.json.decode(data, type=GivenPair)
            pair = Pair(given.question, given.answer, tuple(given.phrasings))
            return Reading(title=source.title, text="", pairs=[pair])
        if source.kind == "page":
            data = await fetch_page(self._outbound, data.decode(), self._limits.max_bytes)
        read = functools.partial(reading_process.read, data, name, self._limits, self._memory_bytes)
        return await reading_process.run(read, name, self._limits)

    async def _learn(self, account: UUID, source: Source, reading: Reading) -> None:
        title = reading.title if source.kind in ("file", "page") and reading.title else source.title
        language: str = source.language or reading.language or language_of(reading.text[:4_000])
        pieces = await asyncio.to_thread(_pieces, reading)
        if not pieces:
            raise ReadError("empty", f'"{source.title}" has no text in it. Nothing was added.')
        document = Document(
            account_id=account,
            id=new_id(),
            source_id=source.id,
            url=source.url,
            title=title,
            language=language,
            status="ready",
            error=None,
            text=reading.text or "\n\n".join(f"**{p.question}**\n\n{p.answer}" for p in reading.pairs),
            page_starts=list(reading.page_starts),
            fingerprint=self._fingerprint(title, reading, language),
            passages=len(pieces),
            read_at=datetime.now(UTC),
        )
        if await self._unchanged(account, source, document):
            return
        passages = await self._passages(account, source, document, pieces)
        await self._store(account, source, document, passages, reading.warnings)

    def _fingerprint(self, title: str, reading: Reading, language: str) -> bytes:
        made_of = (title, reading.text, language, self._embedder().fingerprint, SPLIT_VERSION, reading.pairs)
        return hashlib.sha256(msgspec.json.encode(made_of)).digest()

    async def _unchanged(self, account: UUID, source: Source, document: Document) -> bool:
        """Whether the source's document says the same as before; then only its date of reading changes."""
        async with self._database.transaction(account) as tx:
            same = update(Document).where(Document.source_id == source.id, Document.fingerprint == document.fingerprint)
            found = await tx.scalar(same.values(read_at=document.read_at).returning(Document.id))
            if found is not None:
                await self._ready(tx, source, {})
            return found is not None

    async def _passages(self, account: UUID, source: Source, document: Document, pieces: list[Piece]) -> list[Passage]:
        """Embeds the pieces in batches; between them it says how far it is and hears whether it should stop."""
        passages: list[Passage] = []
        for at in range(0, len(pieces), _AT_ONCE):
            await self._progress(account, source.id, at, len(pieces))
            batch = pieces[at : at + _AT_ONCE]
            texts = [piece.embedded(document.title) for piece in batch]
            spans = [
                [(0, len(text))]
                if piece.question is not None
                else [(a + shift, b + shift) for a, b in piece.chunk.sentences]
                for piece, (text, shift) in zip(batch, texts, strict=True)
            ]
            vectors = await self._embedder().passages([text for text, _ in texts], spans)
            passages += await asyncio.to_thread(_rows, document, batch, vectors, at)
        return passages

    async def _progress(self, account: UUID, source_id: UUID, done: int, total: int) -> None:
        async with self._database.transaction(account) as tx:
            going_on = update(Source).where(Source.id == source_id, Source.status == "reading")
            found = await tx.scalar(going_on.values(step="learning", done=done, total=total).returning(Source.id))
        if found is None:
            raise Stopped

    async def _store(
        self, account: UUID, source: Source, document: Document, passages: list[Passage], warnings: list[str]
    ) -> None:
        """The new document takes the place of the old one: a question finds all of one or all of the other."""
        async with self._database.transaction(account) as tx:
            await lock_library(tx, account)
            await remove_passages(tx, source_id=source.id)
            await tx.execute(delete(Document).where(Document.source_id == source.id))
            tx.add(document)
            await tx.flush()
            await add_passages(tx, passages)
            await self._ready(tx, source, {"changed_at": func.now(), "warnings": warnings})

    async def _ready(self, tx: Transaction, source: Source, more: dict[str, Any]) -> None:
        """Raises Stopped when the source was removed or cancelled meanwhile, which undoes the transaction."""
        counts = (
            select(func.count(), func.coalesce(func.sum(Document.passages), 0))
            .where(Document.source_id == source.id)
            .subquery()
        )
        documents, passages = (await tx.execute(select(counts))).one()
        values: dict[str, Any] = {
            "status": "ready",
            "step": None,
            "error": None,
            "error_code": None,
            "read_at": func.now(),
            "tries": 0,
        }
        values |= {"documents": documents, "passages": passages, "done": passages, "total": passages, **more}
        still = update(Source).where(Source.id == source.id, Source.status == "reading").values(values)
        if await tx.scalar(still.returning(Source.id)) is None:
            raise Stopped
        await events.record(tx, source.account_id, "source.ready", source.id)

    async def _fail(self, account: UUID, source_id: UUID, error: ReadError) -> None:
        async with self._database.transaction(account) as tx:
            failed = update(Source).where(Source.id == source_id, Source.status == "reading")
            values = {"status": "failed", "step": None, "error": error.sentence, "error_code": error.code, "tries": 0}
            if await tx.scalar(failed.values(values).returning(Source.id)) is not None:
                await events.record(tx, account, "source.failed", source_id)


def _gave_up(name: str) -> ReadError:
    sentence = f'Reading "{name}" was given up after {MOST_TRIES} tries. Save it in another format and upload that.'
    return ReadError("gave_up", sentence)


def _pieces(reading: Reading) -> list[Piece]:
    pieces = [Piece(chunk) for chunk in split(reading.text, page_starts=reading.page_starts)]
    for number, pair in enumerate(reading.pairs):
        # A pair stands at no place of the text: its number tells which passages are phrasings of the same one.
        whole = Chunk(pair.answer, pair.question, None, number, number, ())
        pieces += [Piece(whole, question) for question in (pair.question, *pair.phrasings)]
    return pieces


def _rows(document: Document, pieces: Sequence[Piece], vectors: Sequence[Embedded], first: int) -> list[Passage]:
    return [_passage(document, *made, first + n) for n, made in enumerate(zip(pieces, vectors, strict=True))]


def _passage(document: Document, piece: Piece, vector: Embedded, ordinal: int) -> Passage:
    account, chunk, language = document.account_id, piece.chunk, document.language or "en"
    head = piece.question or f"{document.title} {chunk.heading}"
    return Passage(
        account_id=account,
        id=new_id(),
        source_id=document.source_id,
        document_id=document.id,
        ordinal=ordinal,
        title=document.title,
        url=document.url,
        heading=chunk.heading,
        page=chunk.page,
        start_at=chunk.start,
        end_at=chunk.end,
        text=chunk.text,
        question=piece.question,
        terms=bag(account, terms(f"{piece.question}\n{chunk.text}" if piece.question else chunk.text, language)),
        title_terms=bag(account, terms(head, language)),
        embedding=vector.vector,
        sentences=pack(chunk.sentences if piece.question is None else [(0, len(chunk.text))], vector.spans),
    )
