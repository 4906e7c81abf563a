"""Sources and their documents over HTTP."""

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar

import msgspec
from litestar import Response, delete, get, patch, post, put
from msgspec import UNSET, UnsetType
from sqlalchemy import select

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call
from frontdesk.foundation import paging
from frontdesk.foundation.bodies import BLANK, SAYS_SOMETHING, changes, described
from frontdesk.foundation.errors import Conflict, Fields, Invalid
from frontdesk.foundation.ids import parse_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.settings import Settings
from frontdesk.knowledge.add import (
    Given,
    add_source,
    cancel,
    pair_of,
    read_again,
    remove_source,
    rename,
    replace_source,
)
from frontdesk.knowledge.crawl.tables import Schedule
from frontdesk.knowledge.crawl.wanted import put_schedule
from frontdesk.knowledge.forms import (
    MOST_TITLE,
    NewSource,
    NewVersion,
    Upload,
    given_by,
    is_upload,
    kind_of_upload,
    read_upload,
)
from frontdesk.knowledge.look_up import find_document, find_passage, find_source
from frontdesk.knowledge.renewed import has_status, is_renewed
from frontdesk.knowledge.shapes import (
    DocumentShape,
    DocumentText,
    SourceInFull,
    SourceShape,
    document_shape,
    document_text,
    source_in_full,
    source_shape,
    source_shapes,
)
from frontdesk.knowledge.tables import Document, Source, count_documents
from frontdesk.knowledge.turns import Comes
from frontdesk.knowledge.versions.keep import Keep

KINDS = ("file", "text", "qa", "page", "website", "catalog")
STATUSES = ("queued", "reading", "ready", "failed", "cancelled")


class SourceChange(msgspec.Struct):
    """What may be changed of a source without giving it anew; a page or a website has a `schedule`."""

    title: Annotated[str, described(pattern=SAYS_SOMETHING, maxLength=MOST_TITLE)] | UnsetType = UNSET
    schedule: Schedule | UnsetType | None = UNSET
    passed_over: ClassVar[frozenset[str]] = frozenset(SourceInFull.__struct_fields__)

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """A title says something and has a length."""
        title = given.get("title", "x")
        if not title.strip():
            return {"title": [BLANK]}
        return {"title": [f"This can be up to {MOST_TITLE} characters."]} if len(title) > MOST_TITLE else {}


@get("/sources", filters={"kind": {"enum": KINDS}, "status": {"enum": STATUSES}})
async def list_sources(request: Call, access: Access) -> paging.Page[SourceShape]:
    """The account's sources, newest first; `?kind=` and `?status=` filter."""
    query = select(Source)
    errors: Fields = {}
    for name, choices in (("kind", KINDS), ("status", STATUSES)):
        wanted = request.query_params.get(name)
        if wanted is not None and wanted not in choices:
            errors[name] = [f"Expected one of {', '.join(choices)}."]
    kind, status = (request.query_params.get(name) for name in ("kind", "status"))
    if kind is not None:
        query = query.where(Source.kind == kind)
    async with access.enter(request, "read") as caller:
        if status is not None and not errors:
            query = query.where(await has_status(caller.tx, status))

        async def render(rows: Sequence[Source]) -> list[SourceShape]:
            return await source_shapes(caller.tx, rows)

        return await paging.page(caller.tx, paging.asked(request, errors), query, Source.id, render)


@post(
    "/sources",
    operation_id="add_source",
    needs="admin",
    takes=NewSource,
    uploads=Upload,
    gives=SourceShape,
    also=(200,),
)
async def add(request: Call, access: Access, jobs: Jobs, settings: Settings) -> Response[bytes]:
    """Adds a source, which is then read in the background. The same again: 200 with the source that exists; a pair
    with further phrasings gets these, too."""
    upload = await _upload(request, access, settings)
    async with access.enter(request, "admin", upload.fingerprint() if upload else None) as caller:
        given = await given_by(caller, settings, upload)
        keep = Keep(settings.versions_kept, settings.version_bytes)
        source, is_new = await add_source(caller.tx, jobs, caller.account_id, given, keep, caller.person_id)
        return await caller.done(await source_shape(caller.tx, source), 201 if is_new else 200)


async def _upload(request: Call, access: Access, settings: Settings, ref: str | None = None) -> Given | None:
    """The uploaded file, if it is one; read when it is known that the caller may, while no connection waits for it."""
    if not is_upload(request):
        return None
    async with access.enter(request, "admin") as caller:
        kind = "file" if ref is None else await kind_of_upload(caller.tx, await find_source(caller, ref))
    return await read_upload(request, settings.max_upload_bytes, kind)


@get("/sources/{ref:str}")
async def get_source(request: Call, access: Access, ref: str) -> SourceInFull:
    """One source, with its place in the queue, its progress, or why it failed; of a pair, what was given."""
    async with access.enter(request, "read") as caller:
        source = await find_source(caller, ref)
        return source_in_full(await source_shape(caller.tx, source), await pair_of(caller.tx, source))


@patch("/sources/{ref:str}", operation_id="change_source", needs="admin", takes=SourceChange)
async def change(request: Call, access: Access, jobs: Jobs, ref: str) -> SourceShape:
    """Changes the title, or how often a page or a website is read again.

    With a new title, what was read is read once more, so that answers cite it.
    """
    async with access.enter(request, "admin") as caller:
        source = await find_source(caller, ref, hold=True)
        wanted = changes(caller.form(SourceChange))
        if "schedule" in wanted:
            await put_schedule(caller.tx, source, wanted["schedule"])
        await rename(caller.tx, jobs, source, wanted.get("title", source.title))
        return await source_shape(caller.tx, source)


@put(
    "/sources/{ref:str}",
    operation_id="replace_source",
    needs="admin",
    takes=NewVersion,
    uploads=Upload,
    also=(409,),
)
async def replace(request: Call, access: Access, jobs: Jobs, settings: Settings, ref: str) -> SourceShape:
    """Gives the source a new version; the old one answers until it is read. A title that is not given stays,
    and so do a pair's phrasings."""
    upload = await _upload(request, access, settings, ref)
    async with access.enter(request, "admin") as caller:
        source = await find_source(caller, ref, hold=True)
        given = await given_by(caller, settings, upload, source)
        keep = Keep(settings.versions_kept, settings.version_bytes)
        await replace_source(caller.tx, jobs, source, given, keep, caller.person_id)
        return await source_shape(caller.tx, source)


@delete("/sources/{ref:str}", operation_id="remove_source", needs="admin")
async def remove(request: Call, access: Access, ref: str) -> None:
    """Removes a source; no answer uses it from then on."""
    async with access.enter(request, "admin") as caller:
        await remove_source(caller.tx, await find_source(caller, ref))


@post(
    "/sources/{ref:str}/retry",
    status_code=202,
    operation_id="retry_source",
    needs="admin",
    gives=SourceShape,
)
async def retry(request: Call, access: Access, jobs: Jobs, ref: str) -> Response[bytes]:
    """Reads the source once more. 409 while it is being read, unless it is only embedded again by itself: then it
    is read next."""
    async with access.enter(request, "admin") as caller:
        source = await find_source(caller, ref, hold=True)
        if source.status in ("queued", "reading") and not is_renewed(source):
            raise Conflict("This source is being read already.")
        await read_again(caller.tx, jobs, source, Comes.BY_HAND)
        return await caller.done(await source_shape(caller.tx, source), 202)


@post(
    "/sources/{ref:str}/cancel",
    status_code=200,
    operation_id="cancel_source",
    needs="admin",
    gives=SourceShape,
)
async def stop(request: Call, access: Access, ref: str) -> Response[bytes]:
    """Stops the reading. 409 when nothing is being read."""
    async with access.enter(request, "admin") as caller:
        source = await find_source(caller, ref, hold=True)
        await cancel(caller.tx, source)
        return await caller.done(await source_shape(caller.tx, source), 200)


@get("/sources/{ref:str}/documents")
async def list_documents(request: Call, access: Access, ref: str) -> paging.Page[DocumentShape]:
    """What was read from a source."""
    async with access.enter(request, "read") as caller:
        source = await find_source(caller, ref)
        query = select(Document).where(Document.source_id == source.id)

        async def render(rows: Sequence[Document]) -> list[DocumentShape]:
            return list(map(document_shape, rows))

        count = await count_documents(caller.tx, source)
        return await paging.page(caller.tx, paging.asked(request), query, Document.id, render, count)


@get(
    "/sources/{ref:str}/documents/{document_ref:str}",
    filters={"passage": {"type": "string", "format": "uuid"}},
)
async def get_document(request: Call, access: Access, ref: str, document_ref: str) -> DocumentText:
    """One document, with its text; with `?passage=`, where in the text that passage stands."""
    async with access.enter(request, "read") as caller:
        document = await find_document(caller, await find_source(caller, ref), document_ref)
        wanted = request.query_params.get("passage")
        if wanted is None:
            return document_text(document, None)
        if parse_id(wanted) is None:
            raise Invalid({"passage": ["Expected the uuid of a passage, as a search gives it."]})
        return document_text(document, await find_passage(caller, document, wanted))


routes = [
    list_sources,
    add,
    get_source,
    change,
    replace,
    remove,
    retry,
    stop,
    list_documents,
    get_document,
]
