"""Earlier versions of a source over HTTP."""

from collections.abc import Awaitable, Sequence
from datetime import datetime
from uuid import UUID

import msgspec
from litestar import Response, get, post
from sqlalchemy import func, select
from sqlalchemy.orm import undefer

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call, Caller
from frontdesk.foundation import paging
from frontdesk.foundation.database import Database
from frontdesk.foundation.errors import Conflict, NotFound
from frontdesk.foundation.ids import stamp
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.settings import Settings
from frontdesk.knowledge.add import Given, replace_source
from frontdesk.knowledge.look_up import find_source
from frontdesk.knowledge.shapes import SourceShape, source_shape
from frontdesk.knowledge.tables import Content, Source
from frontdesk.knowledge.versions.keep import Keep, of_use
from frontdesk.knowledge.versions.tables import SourceVersion
from frontdesk.knowledge.versions.text import pair_of_version, stored_text, text_of


class VersionShape(msgspec.Struct):
    """A version of a source: what was given, when, and by whom; null when it was the command line."""

    number: int
    title: str
    name: str
    size: int
    in_use: bool
    made_by: UUID | None
    created_at: str


class VersionText(VersionShape, kw_only=True):
    """A version with what it says, as Markdown; of an archive, the names of its files. `error` tells why that is empty,
    if it is. `phrasings` are the other ways to ask that a pair came with, which was given by itself; else null.
    """

    text: str
    error: str | None
    phrasings: list[str] | None


@get("/sources/{ref:str}/versions")
async def list_versions(request: Call, access: Access, ref: str) -> paging.Page[VersionShape]:
    """What was given as this source, newest first, and which of it is in use: one that could not be read is not.

    Kept for files, texts and pairs, up to a limit.
    """
    async with access.enter(request, "read") as caller:
        source = await find_source(caller, ref)
        query = select(SourceVersion).where(SourceVersion.source_id == source.id)

        async def render(rows: Sequence[SourceVersion]) -> list[VersionShape]:
            used = await caller.tx.scalar(of_use(source.id))
            return [_shape(row, in_use=row.id == used) for row in rows]

        return await paging.page(caller.tx, paging.asked(request), query, SourceVersion.id, render)


@get("/sources/{ref:str}/versions/{number:int}", operation_id="get_version")
async def get_version(request: Call, access: Access, settings: Settings, ref: str, number: int) -> VersionText:
    """One version, with its text. 429 where another that isn't in use is being read for your company, or for others:
    try again in a few seconds.
    """
    async with access.enter(request, "read") as caller:
        source = await find_source(caller, ref)
        version, is_in_use, read_at = await _known(caller, source, number)
        stored = await stored_text(caller.tx, source, version.name, read_at) if is_in_use else None

    def load() -> Awaitable[bytes]:
        return _data(access.database, version)

    shape = msgspec.structs.asdict(_shape(version, in_use=is_in_use))
    if pair := await pair_of_version(version, load):
        said = f"**{pair.question}**\n\n{pair.answer}"
        return VersionText(**shape, text=said, error=None, phrasings=pair.phrasings)
    said, error = await text_of(version, load, settings, stored)
    return VersionText(**shape, text=said, error=error, phrasings=None)


async def _known(caller: Caller, source: Source, number: int) -> tuple[SourceVersion, bool, datetime | None]:
    """A version, whether it is in use, and when its source was read. Raises NotFound.

    One statement, so that a newer version that comes at this moment does not lend it its place.
    """
    used = of_use(source.id).scalar_subquery()
    query = (
        select(SourceVersion, SourceVersion.id == used, Source.read_at)
        .join(Source, Source.id == SourceVersion.source_id)
        .where(SourceVersion.source_id == source.id, SourceVersion.number == number)
    )
    row = (await caller.tx.execute(query)).first() if 0 < number < 1 << 31 else None
    if row is None:
        raise NotFound
    version, is_in_use, read_at = row
    return version, bool(is_in_use), read_at


async def _data(database: Database, version: SourceVersion) -> bytes:
    """A version's bytes. Raises NotFound where a newer one came meanwhile, and it is kept no longer.

    One statement, so that a newer version that comes at this moment does not lend it its bytes.
    """
    query = (
        select(func.coalesce(SourceVersion.data, Content.data))
        .join(Content, Content.id == SourceVersion.source_id)
        .where(SourceVersion.id == version.id)
    )
    async with database.transaction(version.account_id) as tx:
        data: bytes | None = await tx.scalar(query)
    if data is None:
        raise NotFound
    return data


async def _find(caller: Caller, source: Source, number: int) -> SourceVersion:
    """A version with its bytes, of the newest without. Raises NotFound."""
    query = select(SourceVersion).where(SourceVersion.source_id == source.id, SourceVersion.number == number)
    known = 0 < number < 1 << 31
    version = await caller.tx.scalar(query.options(undefer(SourceVersion.data))) if known else None
    if version is None:
        raise NotFound
    return version


def _shape(version: SourceVersion, *, in_use: bool) -> VersionShape:
    return VersionShape(
        number=version.number,
        title=version.title,
        name=version.name,
        size=version.size,
        in_use=in_use,
        made_by=version.made_by,
        created_at=stamp(version.created_at),
    )


@post(
    "/sources/{ref:str}/versions/{number:int}/restore",
    status_code=200,
    operation_id="restore_version",
    needs="admin",
    gives=SourceShape,
)
async def restore(
    request: Call, access: Access, jobs: Jobs, settings: Settings, ref: str, number: int
) -> Response[bytes]:
    """Makes an earlier version the newest again; the one in use answers until it is read. 409 for the newest."""
    async with access.enter(request, "admin") as caller:
        source = await find_source(caller, ref, hold=True)
        version = await _find(caller, source, number)
        if version.data is None:
            raise Conflict("This version is the newest already.")
        keep = Keep(settings.versions_kept, settings.version_bytes)
        await replace_source(caller.tx, jobs, source, _given(version, version.data), keep, caller.person_id)
        return await caller.done(await source_shape(caller.tx, source), 200)


def _given(version: SourceVersion, data: bytes) -> Given:
    kind, same_title = version.kind, version.kind == "text"
    return Given(kind, version.title, version.name, data, version.url, version.language, same_title=same_title)


routes = [list_versions, get_version, restore]
