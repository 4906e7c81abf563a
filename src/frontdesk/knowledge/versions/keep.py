"""Keeping versions: each new one is written down, the one before it is put aside, the oldest go."""

from datetime import UTC, datetime
from uuid import UUID

import msgspec
from sqlalchemy import Select, delete, func, or_, select, update
from sqlalchemy.orm import aliased

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.ids import new_id
from frontdesk.knowledge.tables import Content, Source
from frontdesk.knowledge.versions.tables import SourceVersion

KINDS = frozenset({"file", "text", "qa"})


class Keep(msgspec.Struct, frozen=True):
    """How many earlier versions of a source are kept, and up to how many bytes each."""

    versions: int
    bytes: int


async def write_down(tx: Transaction, source: Source, content: Content, by: UUID | None, number: int = 1) -> None:
    """Writes down that a source has a new version, made by a person or by the command line (None)."""
    if source.kind not in KINDS:
        return
    tx.add(
        SourceVersion(
            account_id=source.account_id,
            id=new_id(),
            source_id=source.id,
            number=number,
            kind=source.kind,
            title=source.title,
            name=content.name,
            url=source.url,
            language=source.language,
            size=len(content.data),
            data=None,
            made_by=by,
            created_at=datetime.now(UTC),
        )
    )
    await tx.flush()


async def put_aside(tx: Transaction, source: Source, content: Content, keep: Keep) -> int:
    """Keeps what a source says now, before it is replaced. What is too large, or one too many, is not kept.

    Returns the number of the version that comes. One that is not kept leaves it its own, unless it is the one that
    answers: by that number, which is missing then, `of_use` sees that no version that is kept does.
    """
    of_source = SourceVersion.source_id == source.id
    newest = (of_source, SourceVersion.data.is_(None))
    number = await tx.scalar(select(func.max(SourceVersion.number)).where(of_source)) or 0
    is_kept = keep.versions and len(content.data) <= keep.bytes
    answers = await tx.scalar(select(SourceVersion.id == of_use(source.id).scalar_subquery()).where(*newest))
    if is_kept:
        await tx.execute(update(SourceVersion).where(*newest).values(data=content.data))
    else:
        await tx.execute(delete(SourceVersion).where(*newest))
    kept = select(SourceVersion.id).where(of_source).order_by(SourceVersion.id.desc()).limit(keep.versions)
    await tx.execute(delete(SourceVersion).where(of_source, SourceVersion.id.not_in(kept)))
    return number + 1 if is_kept or answers else max(number, 1)


async def names(tx: Transaction, source: Source) -> set[str]:
    """The names under which the versions of a source came that are known."""
    return set(await tx.scalars(select(SourceVersion.name).where(SourceVersion.source_id == source.id)))


def of_use(source_id: UUID) -> Select[UUID]:
    """The version that answers: the newest one that was read. A later one waits, or could not be read.

    None where the one that answers was not kept: a number is missing behind the newest one of those that were read.
    """
    read = or_(Source.status == "ready", SourceVersion.created_at <= Source.read_at)
    known = select(SourceVersion.id, SourceVersion.number).join(Source, Source.id == SourceVersion.source_id)
    newest = known.where(SourceVersion.source_id == source_id, read).order_by(SourceVersion.id.desc()).limit(1)
    found, later = newest.subquery(), aliased(SourceVersion)
    behind = select(func.min(later.number)).where(later.source_id == source_id, later.number > found.c.number)
    number = func.coalesce(behind.scalar_subquery(), found.c.number + 1)
    return select(found.c.id).where(number == found.c.number + 1)
