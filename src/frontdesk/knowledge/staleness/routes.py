"""What grows old, over HTTP: sources not read for long, documents never used, contradictions."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from litestar import get, patch
from msgspec import Meta
from sqlalchemy import select
from sqlalchemy.orm import aliased

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call
from frontdesk.foundation import paging
from frontdesk.foundation.errors import Invalid, NotFound
from frontdesk.foundation.ids import parse_id, stamp
from frontdesk.knowledge.shapes import DocumentShape, SourceShape, document_fields, source_shapes
from frontdesk.knowledge.staleness.tables import Contradiction
from frontdesk.knowledge.tables import Document, Source

STALE_DAYS = 90
UNUSED_DAYS = 30
_MOST_DAYS = 36_500
_DAYS = {"type": "integer", "minimum": 0, "maximum": _MOST_DAYS}
_STATUSES = ("open", "ignored")


class UnusedDocument(DocumentShape, kw_only=True):
    """A document that no answer cited so far, and the source that it is part of."""

    source: UUID


class Said(msgspec.Struct):
    """A sentence that was read, and where it stands."""

    quote: str
    source: UUID
    document: UUID
    title: str
    url: str | None


class ContradictionShape(msgspec.Struct):
    """Two documents that give another amount for the same thing."""

    uuid: UUID
    status: Annotated[str, Meta(extra_json_schema={"enum": list(_STATUSES)})]
    sides: list[Said]
    found_at: str


class ContradictionChange(msgspec.Struct):
    """Whether a contradiction is to be dealt with."""

    status: Literal["open", "ignored"]


@get("/sources/stale", filters={"days": {**_DAYS, "description": f"Days since the last reading; {STALE_DAYS} if not."}})
async def list_stale_sources(request: Call, access: Access) -> paging.Page[SourceShape]:
    """Sources that were last read longer ago than `?days=`."""
    async with access.enter(request, "read") as caller:
        before = _before(request, STALE_DAYS)
        query = select(Source).where(Source.read_at < before, Source.status == "ready")

        async def render(rows: Sequence[Source]) -> list[SourceShape]:
            return await source_shapes(caller.tx, rows)

        return await paging.page(caller.tx, paging.asked(request), query, Source.id, render)


@get("/documents/unused", filters={"days": {**_DAYS, "description": f"Days since it was read; {UNUSED_DAYS} if not."}})
async def list_unused_documents(request: Call, access: Access) -> paging.Page[UnusedDocument]:
    """Documents that no answer ever cited, of those that were read longer ago than `?days=`."""
    async with access.enter(request, "read") as caller:
        before = _before(request, UNUSED_DAYS)
        query = select(Document).where(Document.used == 0, Document.status == "ready", Document.read_at < before)

        async def render(rows: Sequence[Document]) -> list[UnusedDocument]:
            return [UnusedDocument(source=row.source_id, **document_fields(row)) for row in rows]

        return await paging.page(caller.tx, paging.asked(request), query, Document.id, render)


def _before(request: Call, days: int) -> datetime:
    text = request.query_params.get("days")
    if text is not None:
        if not text.isascii() or not text.isdigit() or len(text) > 5 or int(text) > _MOST_DAYS:
            raise Invalid({"days": [f"Expected a whole number of days, up to {_MOST_DAYS:,}."]})
        days = int(text)
    return datetime.now(UTC) - timedelta(days=days)


@get("/contradictions", filters={"status": {"enum": _STATUSES}})
async def list_contradictions(request: Call, access: Access) -> paging.Page[ContradictionShape]:
    """Pairs of documents that give two prices, limits or times for one thing; `?status=` is `open` if not given."""
    async with access.enter(request, "read") as caller:
        wanted = request.query_params.get("status", "open")
        if wanted not in _STATUSES:
            raise Invalid({"status": [f"Expected one of {', '.join(_STATUSES)}."]})
        one, other = aliased(Document), aliased(Document)
        query = (
            select(Contradiction)
            .join(one, one.id == Contradiction.document_id)
            .join(other, other.id == Contradiction.other_document_id)
            .where(Contradiction.status == wanted)
        )

        async def render(rows: Sequence[Contradiction]) -> list[ContradictionShape]:
            ids = {id_ for row in rows for id_ in (row.document_id, row.other_document_id)}
            found = await caller.tx.scalars(select(Document).where(Document.id.in_(ids)))
            documents = {document.id: document for document in found}
            return [_shape(row, documents) for row in rows]

        return await paging.page(caller.tx, paging.asked(request), query, Contradiction.id, render)


@patch("/contradictions/{ref:str}", operation_id="change_contradiction", needs="admin", takes=ContradictionChange)
async def change_contradiction(request: Call, access: Access, ref: str) -> ContradictionShape:
    """Ignores a contradiction, or opens it again. What is ignored stays so until one of the sentences changes."""
    async with access.enter(request, "admin") as caller:
        query: Any = select(Contradiction).where(Contradiction.id == parse_id(ref)).with_for_update()
        found = await caller.tx.scalar(query) if parse_id(ref) else None
        if found is None:
            raise NotFound
        found.status = caller.form(ContradictionChange).status
        await caller.tx.flush()
        ids = (found.document_id, found.other_document_id)
        documents = {d.id: d for d in await caller.tx.scalars(select(Document).where(Document.id.in_(ids)))}
        if len(documents) < len(set(ids)):
            raise NotFound
        return _shape(found, documents)


def _shape(row: Contradiction, documents: dict[UUID, Document]) -> ContradictionShape:
    sides = (
        (row.quote, row.source_id, documents[row.document_id]),
        (row.other_quote, row.other_source_id, documents[row.other_document_id]),
    )
    return ContradictionShape(
        uuid=row.id,
        status=row.status,
        sides=[Said(quote, source, document.id, document.title, document.url) for quote, source, document in sides],
        found_at=stamp(row.found_at),
    )


routes = [list_stale_sources, list_unused_documents, list_contradictions, change_contradiction]
