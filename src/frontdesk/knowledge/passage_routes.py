"""Passages over HTTP: what was cut from a source, and whether answers may use it."""

from collections.abc import Sequence
from uuid import UUID

import msgspec
from litestar import get, patch
from sqlalchemy import select
from sqlalchemy.orm import load_only

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call
from frontdesk.foundation import paging
from frontdesk.foundation.errors import Fields, NotFound
from frontdesk.foundation.ids import parse_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.knowledge.exclude import set_excluded
from frontdesk.knowledge.look_up import find_source
from frontdesk.knowledge.tables import Passage

_WHETHER = {"true": True, "false": False}


class PassageShape(msgspec.Struct):
    """A piece of a document; `question` is one that a pair answers with it; `excluded`: no answer uses it."""

    uuid: UUID
    source: UUID
    document: UUID
    title: str
    url: str | None
    heading: str
    page: int | None
    question: str | None
    text: str
    excluded: bool


class PassageChange(msgspec.Struct):
    """What may be changed of a passage: whether it is left out of answers."""

    excluded: bool


_shown = load_only(
    Passage.source_id,
    Passage.document_id,
    Passage.title,
    Passage.url,
    Passage.heading,
    Passage.page,
    Passage.question,
    Passage.text,
    Passage.excluded,
)
"""What is read of a passage: its vectors and terms are many times as much."""


def _shape(passage: Passage) -> PassageShape:
    return PassageShape(
        uuid=passage.id,
        source=passage.source_id,
        document=passage.document_id,
        title=passage.title,
        url=passage.url,
        heading=passage.heading,
        page=passage.page,
        question=passage.question,
        text=passage.text,
        excluded=passage.excluded,
    )


@get(
    "/sources/{ref:str}/passages",
    filters={"document": {"type": "string", "format": "uuid"}, "excluded": {"type": "boolean"}},
)
async def list_passages(request: Call, access: Access, ref: str) -> paging.Page[PassageShape]:
    """What a source was cut into; `?document=` keeps those of one document, `?excluded=` those that are left out of
    answers (`true`) or are not (`false`).
    """
    async with access.enter(request, "read") as caller:
        source = await find_source(caller, ref)
        query = select(Passage).options(_shown).where(Passage.source_id == source.id)
        errors: Fields = {}

        wanted = request.query_params.get("excluded")
        if wanted in _WHETHER:
            query = query.where(Passage.excluded if _WHETHER[wanted] else ~Passage.excluded)
        elif wanted is not None:
            errors["excluded"] = ["Expected true or false."]
        document = request.query_params.get("document")
        if document is not None and parse_id(document) is None:
            errors["document"] = ["Expected the uuid of a document."]
        elif document is not None:
            query = query.where(Passage.document_id == parse_id(document))

        async def render(rows: Sequence[Passage]) -> list[PassageShape]:
            return list(map(_shape, rows))

        known = source.passages if wanted is None and document is None else None
        return await paging.page(caller.tx, paging.asked(request, errors), query, Passage.id, render, known)


@get("/passages/{ref:str}")
async def get_passage(request: Call, access: Access, ref: str) -> PassageShape:
    """One passage. A source that is read anew gets new ones."""
    async with access.enter(request, "read") as caller:
        id_ = parse_id(ref)
        passage = await caller.tx.scalar(select(Passage).options(_shown).where(Passage.id == id_)) if id_ else None
        if passage is None:
            raise NotFound
        return _shape(passage)


@patch("/passages/{ref:str}", operation_id="change_passage", needs="admin", takes=PassageChange, also=(409,))
async def change_passage(request: Call, access: Access, jobs: Jobs, ref: str) -> PassageShape:
    """Leaves a passage out of answers (`excluded`), or takes it back, from the next question on. It stays left out when
    its source is read again, for as long as it says the same under the same heading.
    """
    async with access.enter(request, "admin") as caller:
        wanted, id_ = caller.form(PassageChange).excluded, parse_id(ref)
        if id_ is None:
            raise NotFound
        return _shape(await set_excluded(caller.tx, jobs, caller.account_id, id_, excluded=wanted))


routes = [list_passages, get_passage, change_passage]
