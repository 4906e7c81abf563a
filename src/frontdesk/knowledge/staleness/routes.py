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
from frontdesk.foundation.database import Transaction, rows
from frontdesk.foundation.errors import Invalid, NotFound
from frontdesk.foundation.ids import parse_id, stamp
from frontdesk.knowledge.renewed import has_status
from frontdesk.knowledge.shapes import DocumentShape, SourceShape, document_fields, source_shapes
from frontdesk.knowledge.staleness.tables import Contradiction
from frontdesk.knowledge.tables import Document, Passage, Source

STALE_DAYS = 90
UNUSED_DAYS = 30
_MOST_DAYS = 36_500
_DAYS = {"type": "integer", "minimum": 0, "maximum": _MOST_DAYS}
_STATUSES = ("open", "ignored")
_MOVED = """
    SELECT DISTINCT ON (s.document_id, s.quote) s.document_id, s.quote, p.id
    FROM unnest(%(documents)s::uuid[], %(quotes)s::text[]) AS s (document_id, quote)
    JOIN passage p ON p.account_id = current_account() AND p.document_id = s.document_id
        AND position(s.quote IN p.text) > 0
    ORDER BY s.document_id, s.quote, p.ordinal"""


class UnusedDocument(DocumentShape, kw_only=True):
    """A document that no answer cited so far, and the source that it is part of."""

    source: UUID


class Said(msgspec.Struct):
    """A sentence that was read, and where it stands; `passage` can be left out of answers."""

    quote: str
    passage: UUID | None
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
        query = select(Source).where(Source.read_at < before, await has_status(caller.tx, "ready"))

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
            .where(Contradiction.status == wanted, ~Contradiction.hidden)
        )

        async def render(rows: Sequence[Contradiction]) -> list[ContradictionShape]:
            return await _shapes(caller.tx, rows)

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
        shapes = await _shapes(caller.tx, [found])
        if not shapes:
            raise NotFound
        return shapes[0]


async def _shapes(tx: Transaction, found: Sequence[Contradiction]) -> list[ContradictionShape]:
    """The public form of those whose documents are still there."""
    ids = {id_ for row in found for id_ in (row.document_id, row.other_document_id)}
    documents = {each.id: each for each in await tx.scalars(select(Document).where(Document.id.in_(ids)))}
    passages = await _passages(tx, found)

    def said(quote: str, source: UUID, id_: UUID) -> Said:
        return Said(quote, passages.get((id_, quote)), source, id_, documents[id_].title, documents[id_].url)

    return [
        ContradictionShape(
            uuid=row.id,
            status=row.status,
            sides=[
                said(row.quote, row.source_id, row.document_id),
                said(row.other_quote, row.other_source_id, row.other_document_id),
            ],
            found_at=stamp(row.found_at),
        )
        for row in found
        if {row.document_id, row.other_document_id} <= documents.keys()
    ]


async def _passages(tx: Transaction, found: Sequence[Contradiction]) -> dict[tuple[UUID, str], UUID]:
    """(document, sentence) -> the passage that it stands in: the one where it was found, or where a document that was
    read again has it.
    """
    sides = {(row.document_id, row.quote): row.passage_id for row in found}
    sides |= {(row.other_document_id, row.other_quote): row.other_passage_id for row in found}
    there = set(
        (await tx.scalars(select(Passage.id).where(Passage.id.in_([id_ for id_ in sides.values() if id_])))).all()
    )
    known = {side: id_ for side, id_ in sides.items() if id_ in there and id_ is not None}
    if len(known) == len(sides):
        return known
    moved = [side for side in sides if side not in known]
    given = {"documents": [id_ for id_, _ in moved], "quotes": [quote for _, quote in moved]}
    return known | {(row.document_id, row.quote): row.id for row in await rows(tx, _MOVED, given)}


routes = [list_stale_sources, list_unused_documents, list_contradictions, change_contradiction]
