"""Opening a source's file in the reading process, while the source says how far that is and for how long it goes on."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from frontdesk.foundation.database import Database
from frontdesk.knowledge import progress, reading_process
from frontdesk.knowledge.progress import Pace
from frontdesk.knowledge.readers import Limits
from frontdesk.knowledge.readers.kind import kind_by_name
from frontdesk.knowledge.tables import Source

Result = TypeVar("Result")


class Earlier:
    """How long files of each kind took to be opened for their size."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[float, float]] = {}

    def note(self, kind: str, size: int, seconds: float) -> None:
        """The latest counts for as much as all before together: a machine may be busier than it was."""
        sizes, spent = self._known.get(kind, (0.0, 0.0))
        if size:
            self._known[kind] = sizes / 2 + size, spent / 2 + seconds

    def seconds(self, kind: str, size: int) -> float | None:
        """How long a file of this size will take; None when none of its kind was opened yet."""
        if kind not in self._known or not size:
            return None
        sizes, spent = self._known[kind]
        return size * spent / sizes


_earlier = Earlier()
"""Of this process."""


class OpeningPace(Pace):
    """The pace at which a file is opened: as files of its kind were earlier, until it tells itself how far it is.

    Its size counts in what it tells, or in bytes. A guess stands until something new is told: a reader may be silent
    for a while. One that has turned out too short is not told any more.
    """

    def __init__(self, kind: str, size: int, earlier: Earlier = _earlier) -> None:
        super().__init__()
        self._kind = kind
        self._measure = kind, size
        self._earlier = earlier
        self._heard_at: float | None = None
        self._is_noted = False
        self._done = 0
        self._expected: datetime | None = None

    def ends_at(self, done: int, total: int) -> datetime | None:
        """When the file will be open."""
        if self._heard_at is None:
            self._heard_at = time.monotonic()
        if done:
            self.note()
            if done != self._done:
                self._done, self._expected = done, super().ends_at(done, total)
            is_to_come = self._expected is not None and self._expected > datetime.now(UTC)
            return self._expected if is_to_come else None
        if total:
            self._measure = f"{self._kind} counted", total
        seconds = self._earlier.seconds(*self._measure)
        left = 0.0 if seconds is None else seconds - self._spent()
        return datetime.now(UTC) + timedelta(seconds=left) if left > 0 else None

    @property
    def was_heard(self) -> bool:
        """Whether it took so long that it was said how far it is."""
        return self._heard_at is not None

    def note(self) -> None:
        """Keeps how long it took until it told of its first step, or until it was open: once, and not of what was
        open before anyone asked, which says little about what takes long."""
        if self.was_heard and not self._is_noted:
            self._is_noted = True
            self._earlier.note(*self._measure, self._spent())

    def _spent(self) -> float:
        return 0.0 if self._heard_at is None else time.monotonic() - self._heard_at + reading_process.HEAR_SECONDS


def measured_as(source_kind: str, name: str) -> str:
    """Under which of a few kinds a file's time is kept: people may give it any name, a page's is its whole address."""
    return f"{source_kind} {kind_by_name(name) or 'other'}"


async def open_file(
    database: Database,
    source: Source,
    reading: Callable[[], Result],
    name: str,
    limits: Limits,
    *,
    size: int = 0,
    files: tuple[int, int] = (0, 0),
) -> Result:
    """What the reading of a file finds. Raises ReadError, and Stopped when nobody wants the source any more.

    `files` are how many of an archive's files are read, which is said where this one of them does not tell more.
    """
    pace = OpeningPace(measured_as(source.kind, name), size)
    told_itself = False

    async def hear(done: int, total: int) -> None:
        nonlocal told_itself
        ends_at = pace.ends_at(done, total)
        told_itself = told_itself or total > 0
        if total or not files[1]:
            await _say(database, source, "opening", (done, total), ends_at=ends_at)
        else:  # How long all the files take says more than how long this one does.
            await _say(database, source, "opening", files)

    found = await reading_process.run(reading, name, limits, hear)
    pace.note()
    if pace.was_heard and files[1]:
        await _say(database, source, "reading", files, **({"ends_at": None} if told_itself else {}))
    return found


async def _say(database: Database, source: Source, step: str, figures: tuple[int, int], **more: object) -> None:
    async with database.transaction(source.account_id) as tx:
        await progress.going_on(tx, source, step=step, done=figures[0], total=figures[1], **more)
