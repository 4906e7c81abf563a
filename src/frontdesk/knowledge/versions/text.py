"""What a version of a source says: the one in use as it is stored, another one as it is read from its bytes."""

import dataclasses
import functools
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

import anyio
import msgspec
from sqlalchemy import select

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.errors import Busy
from frontdesk.foundation.settings import Settings
from frontdesk.knowledge.add import PAIR, GivenPair
from frontdesk.knowledge.tables import Document, Source
from frontdesk.knowledge.versions.tables import SourceVersion

_AT_ONCE = 2
"""Versions that one process reads at the same time for those who look at them, each for another company."""
_AGAIN_SECONDS = 5
_PICTURES = "This version holds pictures of pages. Their text is recognized only where it is restored."

_places = anyio.CapacityLimiter(_AT_ONCE)
_read_for: set[UUID] = set()


async def stored_text(tx: Transaction, source: Source, name: str, read_at: datetime | None) -> str | None:
    """The text of a file as it was stored when its source was read; None where it was read again since."""
    documents = (
        select(Document.place)
        .join(Source, Source.id == Document.source_id)
        .where(Document.source_id == source.id, Source.read_at == read_at)
        .order_by(Document.place)
    )
    places = (await tx.scalars(documents)).all()
    if not any(places):
        text = select(Document.text).join(Source, Source.id == Document.source_id)
        stored: str | None = await tx.scalar(
            text.where(Document.source_id == source.id, Source.read_at == read_at, Document.status == "ready").limit(1)
        )
        return stored
    return _listed([place or name for place in places])


async def pair_of_version(version: SourceVersion, load: Callable[[], Awaitable[bytes]]) -> GivenPair | None:
    """The pair that a version was, where it was given by itself."""
    if version.kind != "qa" or version.name != PAIR:
        return None
    return msgspec.json.decode(await load(), type=GivenPair)


async def text_of(
    version: SourceVersion, load: Callable[[], Awaitable[bytes]], settings: Settings, stored: str | None = None
) -> tuple[str, str | None]:
    """The text as Markdown, and why there is none. Of an archive it is the names of its files. Raises Busy.

    Its bytes, which may be many, are loaded only where they are needed, and when there is a place to read them.
    """
    if version.kind == "text":
        return (await load()).decode(), None
    if stored is not None:
        return stored, None
    with _turn_of(version.account_id):
        return await _read(version.name, await load(), settings)


@contextmanager
def _turn_of(account_id: UUID) -> Iterator[None]:
    """Holds a place in which a company has a version read; nobody waits for one. Raises Busy."""
    if account_id in _read_for or len(_read_for) >= _AT_ONCE:
        raise _busy()
    _read_for.add(account_id)
    try:
        yield
    finally:
        _read_for.discard(account_id)


def _busy() -> Busy:
    detail = f"Another version is being read just now. You can try again in {_AGAIN_SECONDS} s."
    return Busy(detail, _AGAIN_SECONDS)


async def _read(name: str, data: bytes, settings: Settings) -> tuple[str, str | None]:
    # The readers are only loaded where something is read.
    from frontdesk.knowledge import reading_process
    from frontdesk.knowledge.readers import ReadError, Reading

    seconds = int(min(settings.version_seconds, settings.read_seconds))
    limits = dataclasses.replace(reading_process.limits_of(settings), seconds=seconds, ocr_languages="")
    opening = functools.partial(reading_process.open_up, data, name, limits, settings.read_memory_bytes)
    try:
        opened = await reading_process.run(opening, name, limits, places=_places)
    except ReadError as error:
        return "", _PICTURES if error.code == "pictures_only" else error.sentence
    except anyio.BrokenWorkerProcess:
        raise _busy() from None  # No process could be started: the machine has no room, and the file is not to blame.
    if isinstance(opened, Reading):
        return opened.shown(), None
    return _listed([member.place or name for member in opened]), None


def _listed(names: list[str]) -> str:
    return "\n".join(f"- {name}" for name in names)
