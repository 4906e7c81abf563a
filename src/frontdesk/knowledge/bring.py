"""Bringing many files at once: a file known by its name is replaced when it changed, and left alone when it did not."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal
from uuid import UUID

import msgspec
from sqlalchemy import func, select

from frontdesk.foundation.database import Database
from frontdesk.foundation.jobs import Jobs
from frontdesk.knowledge.add import Given, add_source, remove_source, replace_source
from frontdesk.knowledge.readers.kind import ENDINGS
from frontdesk.knowledge.readers.reading import size_in_words
from frontdesk.knowledge.renewed import stands
from frontdesk.knowledge.tables import Source
from frontdesk.knowledge.turns import Comes
from frontdesk.knowledge.versions.keep import Keep

Outcome = Literal["new", "changed", "same", "again"]
EXAMPLE = "fernway-outdoor/"
"""What the names of the example company's files begin with: by it they are told from a company's own."""
STOPPED = ("failed", "cancelled")
"""What is brought in again is then read again."""


class Brought(msgspec.Struct, frozen=True):
    """What became of one file: its source, and whether that is new, changed, the same as before, or read again because
    its reading had failed."""

    name: str
    source_id: UUID
    outcome: Outcome


class Counts(msgspec.Struct, frozen=True):
    """How far the sources are that were brought."""

    ready: int = 0
    failed: int = 0
    waiting: int = 0
    passages: int = 0


class Found(msgspec.Struct, frozen=True):
    """What there is to bring in, (name, file) each, and what is left out, (name, reason) each."""

    files: list[tuple[str, Path]]
    left_out: list[tuple[str, str]]


def files_in(paths: Iterable[Path], most_bytes: int) -> Found:
    """The files named or in a named folder. In folders what is hidden is passed over, and what no reader knows, what
    is larger than `most_bytes` or can't be opened, and links that lead out of the folder are left out."""
    found = Found([], [])
    for path in paths:
        if not path.is_dir():
            found.files.append((path.name, path))
            continue
        for file in sorted(path.rglob("*")):
            inside = file.relative_to(path)
            if file.is_dir() or any(part.startswith(".") for part in inside.parts):
                continue
            if reason := _why_not(path, file, most_bytes):
                found.left_out.append((inside.as_posix(), reason))
            else:
                found.files.append((inside.as_posix(), file))
    return found


def _why_not(folder: Path, file: Path, most_bytes: int) -> str | None:
    if file.is_symlink() and not file.resolve().is_relative_to(folder.resolve()):
        return "leads out of the folder"
    if file.suffix.lower() not in ENDINGS:
        return f"no reader for {file.suffix.lower()} files" if file.suffix else "no ending"
    try:
        if file.stat().st_size > most_bytes:
            return f"larger than {size_in_words(most_bytes)}"
        with file.open("rb"):
            return None
    except OSError as error:
        return f"can't be opened ({error.strerror})"


async def bring(database: Database, jobs: Jobs, account_id: UUID, given: Given, keep: Keep) -> Brought:
    """Adds a file as a source, or gives the source of the same name and kind its new version."""
    async with database.transaction(account_id) as tx:
        known = select(Source).where(Source.url == given.url, Source.kind == given.kind).limit(1)
        source = await tx.scalar(known.with_for_update())
        if source is None:
            source, is_new = await add_source(tx, jobs, account_id, given, keep, comes=Comes.BROUGHT)
            source.folder = given.folder or source.folder
            return Brought(given.name, source.id, "new" if is_new else "same")
        source.folder = given.folder or source.folder
        stopped = source.status in STOPPED
        changed = await replace_source(tx, jobs, source, given, keep, comes=Comes.BROUGHT)
        return Brought(given.name, source.id, "again" if stopped else "changed" if changed else "same")


async def progress(database: Database, account_id: UUID, source_ids: list[UUID]) -> Counts:
    """How far these sources are."""
    query = select(stands, func.count(), func.sum(Source.passages)).where(Source.id.in_(source_ids))
    async with database.transaction(account_id) as tx:
        rows = (await tx.execute(query.group_by(stands))).all()
    counts = {status: (count, passages) for status, count, passages in rows}
    return Counts(
        ready=counts.get("ready", (0, 0))[0],
        failed=counts.get("failed", (0, 0))[0],
        waiting=sum(counts.get(status, (0, 0))[0] for status in ("queued", "reading")),
        passages=sum(passages or 0 for _, passages in counts.values()),
    )


async def failures(database: Database, account_id: UUID, source_ids: list[UUID]) -> list[tuple[str, str]]:
    """(title, sentence) of the sources that failed."""
    query = select(Source.title, Source.error).where(Source.id.in_(source_ids), Source.status == "failed")
    async with database.transaction(account_id) as tx:
        return [(title, error or "") for title, error in (await tx.execute(query)).all()]


async def gone_from(
    database: Database, account_id: UUID, kind: str, folder: str, names: Sequence[str]
) -> list[tuple[UUID, str]]:
    """(id, name) of the sources of a kind that came from a folder as files of other names than these."""
    query = select(Source.id, Source.url).where(Source.kind == kind, Source.folder == folder)
    query = query.where(Source.url.not_in(names))
    async with database.transaction(account_id) as tx:
        return [(id_, url or "") for id_, url in (await tx.execute(query.order_by(Source.url))).all()]


async def example_sources(database: Database, account_id: UUID) -> list[UUID]:
    """The sources of the example company."""
    async with database.transaction(account_id) as tx:
        return list((await tx.scalars(select(Source.id).where(Source.url.startswith(EXAMPLE)))).all())


async def own_sources(database: Database, account_id: UUID, most: int) -> int:
    """How many sources a company has beside the example's, counted up to `most`."""
    own = select(Source.id).where(Source.url.is_(None) | ~Source.url.startswith(EXAMPLE)).limit(most)
    async with database.transaction(account_id) as tx:
        return len((await tx.scalars(own)).all())


async def remove(database: Database, account_id: UUID, source_ids: Sequence[UUID]) -> int:
    """Removes sources, each in a transaction of its own; returns how many were still there."""
    removed = 0
    for id_ in source_ids:
        async with database.transaction(account_id) as tx:
            source = await tx.scalar(select(Source).where(Source.id == id_))
            if source is not None:
                await remove_source(tx, source)
                removed += 1
    return removed
