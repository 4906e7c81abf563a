"""Learning one document: cut into passages, embedded, and put in the place of its older self in one transaction."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import UTC, datetime
from uuid import UUID

import msgspec
from sqlalchemy import ARRAY, ColumnElement, Text, Uuid, any_, bindparam, delete, exists, func, select, update

from frontdesk.foundation.database import Database, Transaction
from frontdesk.foundation.ids import new_id
from frontdesk.knowledge import progress
from frontdesk.knowledge.broken_off import Batches
from frontdesk.knowledge.exclude import LeftOut
from frontdesk.knowledge.progress import Pace
from frontdesk.knowledge.readers import Pair, ReadError, Reading
from frontdesk.knowledge.readers.hidden import Seen
from frontdesk.knowledge.search.analyze import bag, terms
from frontdesk.knowledge.search.wanted import told_facts
from frontdesk.knowledge.search.words import language_of
from frontdesk.knowledge.sentences import pack
from frontdesk.knowledge.split import Chunk, Span, split
from frontdesk.knowledge.spool import Row, Spool
from frontdesk.knowledge.tables import Document, Source, add_passages, lock_library, remove_passages_of
from frontdesk.models.embed import Embedder
from frontdesk.models.encode import Embedded

READ_VERSION = "6"
"""Raised when files are read, cut or analyzed otherwise, so that what is read again is learned anew."""
_AT_ONCE = 32
_LONG = 3 * _AT_ONCE
"""Passages of an archive's file from which on they are told, instead of the files."""


Ending = Callable[[Transaction], Awaitable[None]]
"""What is done in the transaction in which the only part of a source is stored: its text is in use from the moment on
in which the source is ready, so that whoever cancels it either stops both or comes too late."""


class Part(msgspec.Struct, frozen=True):
    """One page or file of a source as it was read, or the reason why it could not be, or None: it is as it was.

    `place` is where it stands in its source (the path in an archive, the address of a page, empty for the only one);
    `origin` the SHA-256 of the bytes that it was read from, empty where nothing is kept to compare with; `number` and
    `total` its place among the parts, 0 where nobody knows how many there are.
    """

    place: str
    title: str
    url: str | None
    reading: Reading | ReadError | None
    origin: bytes = b""
    number: int = 0
    total: int = 0


class Piece(msgspec.Struct, frozen=True):
    """What becomes a passage: a chunk of the text, or a pair's answer under one of its questions."""

    chunk: Chunk
    question: str | None = None

    def to_embed(self, title: str) -> tuple[str, list[Span]]:
        """The text that is embedded, and where in it the sentences stand that get a vector of their own."""
        if self.question is not None:
            return self.question, [(0, len(self.question))]
        heading = self.chunk.heading
        head = "\n".join(part for part in (title, heading if heading != title else "") if part)
        before = f"{head}\n" if head else ""
        return before + self.chunk.text, [(a + len(before), b + len(before)) for a, b in self.chunk.sentences]

    def packed(self, vector: Embedded) -> bytes:
        """What is stored of its sentences; a pair's answer is one, with the vector of the question."""
        pair = self.question is not None
        return pack([(0, len(self.chunk.text))] if pair else self.chunk.sentences, vector.spans, self.chunk.above)


class Learn:
    """Puts documents into a company's library, and takes them out."""

    def __init__(self, database: Database, embedder: Callable[[], Embedder]) -> None:
        self._database = database
        self._embedder = embedder
        self._loading = asyncio.Lock()

    async def load(self) -> None:
        """Loads the embedder, once, in a thread."""
        async with self._loading:
            await asyncio.to_thread(self._embedder)

    def origin(self, data: bytes) -> bytes:
        """What `Part.origin` is for these bytes: another embedder or reader makes it another one."""
        return hashlib.sha256(
            b"\x00".join([READ_VERSION.encode(), self._embedder().fingerprint.encode(), data])
        ).digest()

    async def knows(self, source: Source, place: str, origin: bytes) -> bool:
        """Whether a place of a source was read from the same bytes already; its date of reading becomes now."""
        async with self._database.transaction(source.account_id) as tx:
            same = update(Document).where(*_at(source, place), Document.origin == origin, Document.status == "ready")
            return await tx.scalar(same.values(read_at=func.now()).returning(Document.id)) is not None

    async def learn(self, source: Source, part: Part, ending: Ending | None = None) -> None:
        """Learns a part; a question finds all of its old version or all of the new one.

        Raises ReadError when it can't be read, and Stopped.
        """
        if part.reading is None:
            return
        if isinstance(part.reading, ReadError):
            raise part.reading
        pieces = await asyncio.to_thread(_pieces, part.reading)
        if not pieces:
            raise ReadError("empty", f'"{part.title}" has no text in it. Nothing was added.')
        document = self._document(source, part, part.reading, len(pieces))
        if not await self._unchanged(source, document, ending):
            with Spool() as spool:
                batches = Batches(self._database, source, document)
                await self._embed(source, document, pieces, spool, batches)
                await self._store(source, document, spool, batches, ending)

    async def note_failure(self, source: Source, part: Part, error: ReadError) -> None:
        """Writes down why a part can't be read; an older version of it stays in use."""
        async with self._database.transaction(source.account_id) as tx:
            known = update(Document).where(*_at(source, part.place)).values(error=error.sentence)
            if await tx.scalar(known.returning(Document.id)) is None:
                document = self._document(source, part, Reading(title=part.title, text=""), 0)
                document.status, document.error = "failed", error.sentence
                tx.add(document)
                await tx.flush()

    async def forget_all_but(self, source: Source, places: Collection[str]) -> None:
        """Removes the documents of a source whose place is gone, each in a transaction of its own."""
        async with self._database.transaction(source.account_id) as tx:
            gone = [place for _, place in await _elsewhere(tx, source, places)]
        await self.forget(source, gone)

    async def forget(self, source: Source, places: Sequence[str]) -> None:
        """Removes the documents at places of a source, each in a transaction of its own."""
        for place in places:
            async with self._database.transaction(source.account_id) as tx:
                await lock_library(tx, source.account_id)
                await remove_at(tx, source, place)

    def _document(self, source: Source, part: Part, reading: Reading, passages: int) -> Document:
        language = source.language or reading.language or language_of(reading.text[:4_000])
        made_of = (part.title, reading.text, language, self._embedder().fingerprint, READ_VERSION, reading.pairs)
        return Document(
            account_id=source.account_id,
            id=new_id(),
            source_id=source.id,
            place=part.place,
            url=part.url,
            title=part.title,
            language=language,
            status="ready",
            error=None,
            text=reading.shown(),
            page_starts=list(reading.page_starts),
            origin=part.origin,
            fingerprint=hashlib.sha256(msgspec.json.encode(made_of)).digest(),
            passages=passages,
            used=0,
            used_at=None,
            read_at=datetime.now(UTC),
        )

    async def _unchanged(self, source: Source, document: Document, ending: Ending | None) -> bool:
        """Whether the document says the same as before; then only what it was read from and when is changed."""
        async with self._database.transaction(source.account_id) as tx:
            if ending is not None:
                await lock_library(tx, source.account_id)
            place = _at(source, document.place)
            same = update(Document).where(*place, Document.fingerprint == document.fingerprint)
            values = {"read_at": document.read_at, "origin": document.origin, "url": document.url, "error": None}
            is_same = await tx.scalar(same.values(values).returning(Document.id)) is not None
            if is_same and ending is not None:
                await ending(tx)
            return is_same

    async def _embed(
        self, source: Source, document: Document, pieces: list[Piece], spool: Spool, batches: Batches
    ) -> None:
        """Embeds the pieces in batches; between them it says how far it is and hears whether it should stop."""
        pace = Pace()
        for at in range(0, len(pieces), _AT_ONCE):
            batch = pieces[at : at + _AT_ONCE]
            if (known := await batches.get(at)) is not None:
                spool.add_again(known, len(batch))
                continue
            await self._say(source, document, at, len(pieces), pace)
            texts, spans = zip(*(piece.to_embed(document.title) for piece in batch), strict=True)
            vectors = await self._embedder().passages(texts, spans)
            made = await asyncio.to_thread(_rows, document, batch, vectors, at)
            await batches.put(at, spool.add(made))

    async def _say(self, source: Source, document: Document, done: int, total: int, pace: Pace) -> None:
        """The progress of a source is its passages', of an archive those of its long files; a website's are pages. What
        is not told of is asked whether it goes on.
        """
        if source.kind == "website" or (document.place and total <= _LONG):
            async with self._database.transaction(source.account_id) as tx:
                await progress.going_on(tx, source, step="learning")
        else:
            await progress.say(self._database, source, "learning", done, total, pace)

    async def _store(
        self, source: Source, document: Document, spool: Spool, batches: Batches, ending: Ending | None
    ) -> None:
        async with self._database.transaction(source.account_id) as tx:
            await lock_library(tx, source.account_id)
            before = await tx.scalar(select(Document).where(*_at(source, document.place)))
            if before is not None:
                # A document keeps its name when its text changes, and what it was used for.
                document.id, document.used, document.used_at = before.id, before.used, before.used_at
                tx.expunge(before)
                await _remove(tx, source, [before.id])
            tx.add(document)
            await tx.flush()
            same = {
                "account_id": document.account_id,
                "source_id": document.source_id,
                "document_id": document.id,
                "title": document.title,
                "url": document.url,
                "embedder": self._embedder().number,
            }
            left_out = await LeftOut.of(tx, source.id, document.place)
            for batch in spool.batches():
                out = [{"excluded": left_out.has(row.heading, row.text)} for row in batch]
                await add_passages(tx, [same | row.values() | also for row, also in zip(batch, out, strict=True)])
            await left_out.note(tx)
            await batches.forget(tx)
            more = {"documents": Source.documents + 1, "passages": Source.passages + spool.count}
            await progress.going_on(tx, source, changed_at=func.now(), **more)
            if ending is not None:
                await ending(tx)


def _at(source: Source, place: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return Document.source_id == source.id, Document.place == place


async def _elsewhere(tx: Transaction, source: Source, places: Collection[str]) -> Sequence[tuple[UUID, str]]:
    """The documents of a source at other places, however many these are: they are one parameter."""
    kept = func.unnest(bindparam("places", list(places), ARRAY(Text))).column_valued("kept")
    gone = select(Document.id, Document.place).where(Document.source_id == source.id)
    return (await tx.execute(gone.where(~exists().where(kept == Document.place)))).all()


async def remove_all_but(tx: Transaction, source: Source, places: Collection[str]) -> None:
    """Removes the documents of a source whose place is gone. Call `lock_library` before."""
    await _remove(tx, source, [id_ for id_, _ in await _elsewhere(tx, source, places)])


async def remove_at(tx: Transaction, source: Source, place: str) -> None:
    """Removes the document at a place of a source, if there is one. Call `lock_library` before."""
    await _remove(tx, source, (await tx.scalars(select(Document.id).where(*_at(source, place)))).all())


async def _remove(tx: Transaction, source: Source, ids: Sequence[UUID]) -> None:
    """Removes documents, all at once: the library is held meanwhile."""
    if not ids:
        return
    await remove_passages_of(tx, ids)
    these = Document.id == any_(bindparam("ids", list(ids), ARRAY(Uuid)))
    removed = delete(Document).where(these).returning(Document.status, Document.passages)
    gone = (await tx.execute(removed, execution_options={"synchronize_session": False})).all()
    ready, passages = sum(each.status == "ready" for each in gone), sum(each.passages for each in gone)
    await progress.going_on(tx, source, documents=Source.documents - ready, passages=Source.passages - passages)


def _pieces(reading: Reading) -> list[Piece]:
    shown = Seen(reading.text, reading.hidden)
    pieces = [Piece(_placed(chunk, shown)) for chunk in split(shown.text, page_starts=reading.page_starts)]
    for number, pair in enumerate(reading.pairs):
        pieces += _phrasings(pair, number)
    return pieces


def _placed(chunk: Chunk, shown: Seen) -> Chunk:
    """The passage with its place in the whole text, in which more may be hidden than it says."""
    return msgspec.structs.replace(chunk, start=shown.place(chunk.start), end=shown.place(chunk.end - 1) + 1)


def _phrasings(pair: Pair, number: int) -> list[Piece]:
    # A pair stands at no place of the text: its number tells which passages are phrasings of the same one.
    whole = Chunk(pair.answer, pair.question, None, number, number, ())
    return [Piece(whole, question) for question in (pair.question, *pair.phrasings)]


def _rows(document: Document, pieces: Sequence[Piece], vectors: Sequence[Embedded], first: int) -> list[Row]:
    return [_row(document, *made, first + n) for n, made in enumerate(zip(pieces, vectors, strict=True))]


def _row(document: Document, piece: Piece, vector: Embedded, ordinal: int) -> Row:
    account, chunk, language = document.account_id, piece.chunk, document.language or "en"
    head = piece.question or f"{document.title} {chunk.heading}"
    above = piece.question or chunk.above
    text = f"{above}\n{chunk.text}" if above else chunk.text
    return Row(
        id=new_id(),
        ordinal=ordinal,
        heading=chunk.heading,
        page=chunk.page,
        start_at=chunk.start,
        end_at=chunk.end,
        text=chunk.text,
        question=piece.question,
        terms=bag(account, [*terms(text, language), *told_facts(chunk.text)]),
        title_terms=bag(account, terms(head, language)),
        embedding=vector.vector.tobytes(),
        sentences=piece.packed(vector),
    )
