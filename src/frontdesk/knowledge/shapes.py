"""The one public form of a source and of a document: the API and the webhooks send these."""

from collections.abc import Sequence
from datetime import UTC, datetime
from math import ceil
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select, text

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.events import Fact
from frontdesk.foundation.ids import stamp
from frontdesk.knowledge.add import GivenPair
from frontdesk.knowledge.crawl.shapes import CrawlShape, PageCounts, crawl_shape, crawls_of, page_counts
from frontdesk.knowledge.crawl.tables import Crawl
from frontdesk.knowledge.lanes import AT_ONCE
from frontdesk.knowledge.progress import PAUSED
from frontdesk.knowledge.renewed import how_far, is_renewed, step_of
from frontdesk.knowledge.tables import Document, Passage, Source


class Progress(msgspec.Struct):
    """How far the `step` is: pages, rows or files of the file that is being opened, files of an archive that is read,
    passages or products that are learned, or embedded again of a source that is ready, pages of a website."""

    done: int
    total: int


class SourceShape(msgspec.Struct):
    """Something that a company gave, and what became of it."""

    uuid: UUID
    kind: str
    title: str
    url: str | None
    language: str | None
    status: str
    step: str | None
    progress: Progress | None
    seconds_left: int | None
    queue_position: int | None
    error: str | None
    error_code: str | None
    warnings: list[str]
    documents: int
    passages: int
    products: int
    created_at: str
    read_at: str | None
    changed_at: str | None
    pages: PageCounts | None
    crawl: CrawlShape | None


class SourceInFull(SourceShape, kw_only=True):
    """A source by itself. Of a pair that was given by itself, also what was given; null of anything else."""

    question: str | None
    answer: str | None
    phrasings: list[str] | None


class DocumentShape(msgspec.Struct):
    """One page or file of a source; `used` is how many answers cited it."""

    uuid: UUID
    url: str | None
    title: str
    language: str | None
    status: str
    error: str | None
    passages: int
    used: int
    used_at: str | None
    read_at: str


class PassagePlace(msgspec.Struct):
    """Where a passage stands in the text of its document, in characters, and on which page of the file, if it has any.

    The answer of a pair may stand nowhere in it: then `start` and `end` are null.
    """

    passage: UUID
    start: int | None
    end: int | None
    page: int | None
    heading: str


class DocumentText(DocumentShape, kw_only=True):
    """A document with what was read from it, as Markdown, and where in it the passage stands that was asked for."""

    text: str
    place: PassagePlace | None


_places = text("SELECT id, place, seconds_to_read() AS each FROM places_in_queue(:ids)")


async def source_shape(tx: Transaction, source: Source) -> SourceShape:
    """The public form of a source."""
    return (await source_shapes(tx, [source]))[0]


def source_in_full(shape: SourceShape, pair: GivenPair | None) -> SourceInFull:
    """The same, with the pair that the source is, if it is one."""
    question, answer, phrasings = (pair.question, pair.answer, pair.phrasings) if pair else (None, None, None)
    fields = {name: getattr(shape, name) for name in SourceShape.__struct_fields__}
    return SourceInFull(**fields, question=question, answer=answer, phrasings=phrasings)


async def source_shapes(tx: Transaction, sources: Sequence[Source]) -> list[SourceShape]:
    """The public form of sources; those that wait say at which place, and for about how long."""
    ids = [source.id for source in sources if source.status == "queued"]
    waits = {row.id: (row.place, row.each) for row in await tx.execute(_places, {"ids": ids})} if ids else {}
    crawls = await crawls_of(tx, sources)
    return [_shape(source, *waits.get(source.id, (None, None)), crawls.get(source.id)) for source in sources]


def _shape(source: Source, position: int | None, seconds_each: float | None, crawl: Crawl | None) -> SourceShape:
    renewed = is_renewed(source)
    done, total = how_far(source) if renewed else (source.done, source.total)
    return SourceShape(
        uuid=source.id,
        kind=source.kind,
        title=source.title,
        url=source.url,
        language=source.language,
        status="ready" if renewed else source.status,
        step=step_of(source) if renewed else source.step,
        progress=Progress(done, total) if total else None,
        seconds_left=_seconds_left(source) if position is None else _seconds_to_wait(position, seconds_each),
        queue_position=position,
        error=source.error,
        error_code=source.error_code,
        warnings=source.warnings,
        documents=source.documents,
        passages=source.passages,
        products=source.products,
        created_at=stamp(source.created_at),
        read_at=stamp(source.read_at) if source.read_at else None,
        changed_at=stamp(source.changed_at) if source.changed_at else None,
        pages=page_counts(crawl) if crawl and source.kind == "website" else None,
        crawl=crawl_shape(crawl) if crawl else None,
    )


def _seconds_left(source: Source) -> int | None:
    """How long the step will go on if it goes as it went so far; None where that is not known yet, or was too short."""
    if source.status != "reading" or source.step == PAUSED:
        return None
    left = (source.ends_at - datetime.now(UTC)).total_seconds() if source.ends_at else 0
    return ceil(left) if left > 0 else None


def _seconds_to_wait(position: int, seconds_each: float | None) -> int | None:
    """How long until a source that waits is read, if each takes as long as those before; None when there were none."""
    return None if seconds_each is None else ceil(position * seconds_each / AT_ONCE)


async def source_payload(tx: Transaction, fact: Fact) -> SourceShape:
    """What a webhook sends of a source that was read, or could not be."""
    query = select(Source).where(Source.id == fact.subject_id).execution_options(populate_existing=True)
    return await source_shape(tx, (await tx.scalars(query)).one())


def document_shape(document: Document) -> DocumentShape:
    """The public form of a document, without its text."""
    return DocumentShape(**document_fields(document))


def document_text(document: Document, passage: Passage | None) -> DocumentText:
    """The public form of a document, with its text."""
    place = None if passage is None else passage_place(document.text, passage)
    return DocumentText(text=document.text, place=place, **document_fields(document))


def passage_place(text: str, passage: Passage) -> PassagePlace:
    """Where a passage stands in the text of its document."""
    start: int | None = passage.start_at
    end: int | None = passage.end_at
    if passage.question is not None:
        # A pair has a number instead of a place; its answer is looked for behind its question.
        at = text.find(passage.text, max(text.find(passage.heading), 0))
        start, end = (at, at + len(passage.text)) if at >= 0 else (None, None)
    return PassagePlace(passage=passage.id, start=start, end=end, page=passage.page, heading=passage.heading)


def document_fields(document: Document) -> dict[str, Any]:
    """The fields that every form of a document has."""
    return {
        "uuid": document.id,
        "url": document.url,
        "title": document.title,
        "language": document.language,
        "status": document.status,
        "error": document.error,
        "passages": document.passages,
        "used": document.used,
        "used_at": stamp(document.used_at) if document.used_at else None,
        "read_at": stamp(document.read_at),
    }
