"""Bringing many files at once: a file known by its name is replaced when it changed, and left alone when it did not."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal
from uuid import UUID

import msgspec
from sqlalchemy import func, select

from frontdesk.foundation.database import Database
from frontdesk.foundation.jobs import Jobs
from frontdesk.knowledge.add import Given, add_source, replace_source
from frontdesk.knowledge.tables import Source
from frontdesk.knowledge.versions.keep import Keep

ENDINGS = {
    *(".md", ".mdx", ".markdown", ".txt", ".html", ".htm", ".pdf", ".docx", ".pptx", ".xlsx", ".odt", ".ods", ".odp"),
    *(".rtf", ".epub", ".csv", ".tsv", ".json", ".jsonl", ".eml", ".zip"),
}


Outcome = Literal["new", "changed", "same", "again"]
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


def files_in(paths: Iterable[Path]) -> Iterator[tuple[str, Path]]:
    """(name, file) of every file named or in a named folder; in folders, what no reader knows is left out."""
    for path in paths:
        if path.is_dir():
            for file in sorted(path.rglob("*")):
                inside = file.relative_to(path)
                hidden = any(part.startswith(".") for part in inside.parts)
                if file.is_file() and not hidden and file.suffix.lower() in ENDINGS:
                    yield inside.as_posix(), file
        else:
            yield path.name, path


async def bring(database: Database, jobs: Jobs, account_id: UUID, given: Given, keep: Keep) -> Brought:
    """Adds a file as a source, or gives the source of the same name and kind its new version."""
    async with database.transaction(account_id) as tx:
        known = select(Source).where(Source.url == given.url, Source.kind == given.kind).limit(1)
        source = await tx.scalar(known.with_for_update())
        if source is None:
            source, is_new = await add_source(tx, jobs, account_id, given)
            return Brought(given.name, source.id, "new" if is_new else "same")
        stopped = source.status in STOPPED
        changed = await replace_source(tx, jobs, source, given, keep)
        return Brought(given.name, source.id, "again" if stopped else "changed" if changed else "same")


async def progress(database: Database, account_id: UUID, source_ids: list[UUID]) -> Counts:
    """How far these sources are."""
    query = select(Source.status, func.count(), func.sum(Source.passages)).where(Source.id.in_(source_ids))
    async with database.transaction(account_id) as tx:
        rows = (await tx.execute(query.group_by(Source.status))).all()
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
