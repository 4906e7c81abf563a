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
from frontdesk.knowledge.tables import Document, Source


class Progress(msgspec.Struct):
    """How far the reading is, in passages or products."""

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


class DocumentShape(msgspec.Struct):
    """One page or file of a source."""

    uuid: UUID
    url: str | None
    title: str
    language: str | None
    status: str
    error: str | None
    passages: int
    read_at: str


class DocumentText(DocumentShape, kw_only=True):
    """A document with what was read from it, as Markdown."""

    text: str


_places = text("SELECT id, place FROM places_in_queue(:ids)")


async def source_shape(tx: Transaction, source: Source) -> SourceShape:
    """The public form of a source."""
    return (await source_shapes(tx, [source]))[0]


async def source_shapes(tx: Transaction, sources: Sequence[Source]) -> list[SourceShape]:
    """The public form of sources; those that wait say at which place."""
    ids = [source.id for source in sources if source.status == "queued"]
    places = {row.id: row.place for row in await tx.execute(_places, {"ids": ids})} if ids else {}
    return [_shape(source, places.get(source.id)) for source in sources]


def _shape(source: Source, position: int | None) -> SourceShape:
    return SourceShape(
        uuid=source.id,
        kind=source.kind,
        title=source.title,
        url=source.url,
        language=source.language,
        status=source.status,
        step=source.step,
        progress=Progress(source.done, source.total) if source.total else None,
        seconds_left=_seconds_left(source),
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
    )


def _seconds_left(source: Source) -> int | None:
    """How long the rest will take if it goes on as it went so far; None before a twentieth is done."""
    if source.status != "reading" or not source.begun_at or source.done * 20 < max(source.total, 1):
        return None
    spent = (datetime.now(UTC) - source.begun_at).total_seconds()
    return ceil(spent * (source.total - source.done) / source.done)


async def source_payload(tx: Transaction, fact: Fact) -> SourceShape:
    """What a webhook sends of a source that was read, or could not be."""
    query = select(Source).where(Source.id == fact.subject_id).execution_options(populate_existing=True)
    return await source_shape(tx, (await tx.scalars(query)).one())


def document_shape(document: Document) -> DocumentShape:
    """The public form of a document, without its text."""
    return DocumentShape(**_document_fields(document))


def document_text(document: Document) -> DocumentText:
    """The public form of a document, with its text."""
    return DocumentText(text=document.text, **_document_fields(document))


def _document_fields(document: Document) -> dict[str, Any]:
    return {
        "uuid": document.id,
        "url": document.url,
        "title": document.title,
        "language": document.language,
        "status": document.status,
        "error": document.error,
        "passages": document.passages,
        "read_at": stamp(document.read_at),
    }
