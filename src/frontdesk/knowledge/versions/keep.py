"""Keeping versions: each new one is written down, the one before it is put aside, the oldest go."""

from datetime import UTC, datetime
from uuid import UUID

import msgspec
from sqlalchemy import Select, delete, func, or_, select, update

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.ids import new_id
from frontdesk.knowledge.tables import Content, Source
from frontdesk.knowledge.versions.tables import SourceVersion

KINDS = frozenset({"file", "text", "qa"})


class Keep(msgspec.Struct, frozen=True):
    """How many earlier versions of a source are kept, and up to how many bytes each."""

    versions: int
    bytes: int


async def write_down(tx: Transaction, source: Source, content: Content, by: UUID | None) -> None:
    """Writes down that a source has a new version, made by a person or by the command line (None)."""
    if source.kind not in KINDS:
        return
    newest = select(func.max(SourceVersion.number)).where(SourceVersion.source_id == source.id)
    tx.add(
        SourceVersion(
            account_id=source.account_id,
            id=new_id(),
            source_id=source.id,
            number=(await tx.scalar(newest) or 0) + 1,
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


async def put_aside(tx: Transaction, source: Source, content: Content, keep: Keep) -> None:
    """Keeps what a source says now, before it is replaced. What is too large, or one too many, is not kept."""
    of_source = SourceVersion.source_id == source.id
    in_use = (of_source, SourceVersion.data.is_(None))
    if len(content.data) > keep.bytes or not keep.versions:
        await tx.execute(delete(SourceVersion).where(*in_use))
    else:
        await tx.execute(update(SourceVersion).where(*in_use).values(data=content.data))
    kept = select(SourceVersion.id).where(of_source).order_by(SourceVersion.id.desc()).limit(keep.versions)
    await tx.execute(delete(SourceVersion).where(of_source, SourceVersion.id.not_in(kept)))


async def names(tx: Transaction, source: Source) -> set[str]:
    """The names under which the versions of a source came that are known."""
    return set(await tx.scalars(select(SourceVersion.name).where(SourceVersion.source_id == source.id)))


def of_use(source_id: UUID) -> Select[UUID]:
    """The version that answers: the newest one that was read. A later one waits, or could not be read."""
    read = or_(Source.status == "ready", SourceVersion.created_at <= Source.read_at)
    known = select(SourceVersion.id).join(Source, Source.id == SourceVersion.source_id)
    return known.where(SourceVersion.source_id == source_id, read).order_by(SourceVersion.id.desc()).limit(1)
