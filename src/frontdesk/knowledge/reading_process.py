"""Files of strangers are opened in a process of their own, bounded in memory and time, that nobody misses."""

import asyncio
import functools
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import anyio
import structlog
from anyio import to_process

from frontdesk.foundation.settings import Settings
from frontdesk.knowledge import readers
from frontdesk.knowledge.bounded import begun, bound, has_begun, told
from frontdesk.knowledge.lanes import AT_ONCE
from frontdesk.knowledge.products.read import Catalog, read_catalog
from frontdesk.knowledge.progress import Stopped
from frontdesk.knowledge.readers import Limits, Member, ReadError, Reading
from frontdesk.knowledge.readers.reading import damaged

log = structlog.get_logger(__name__)

Result = TypeVar("Result")
Hear = Callable[[int, int], Awaitable[None]]
"""Is called with how many pages, rows or files of how many are read, of none where the reading doesn't tell. Stopped
ends the reading; anything else it raises is logged, and the reading goes on."""

HEAR_SECONDS = 1.0
"""How often it is heard how far a reading is; one that takes less time is not asked."""
_TRIES = 2
"""A file whose reading ends its process, or is ended with it, so many times is given up."""
_LOOK_SECONDS = 0.05
"""How often it is looked whether a reading has begun."""

_places = anyio.CapacityLimiter(AT_ONCE)


def limits_of(settings: Settings) -> Limits:
    """What the reading of a file may cost."""
    return Limits(
        max_bytes=settings.max_upload_bytes,
        max_pages=settings.max_pages,
        max_text_chars=settings.max_text_chars,
        max_members=settings.max_archive_files,
        max_unpacked_bytes=settings.max_unpacked_bytes,
        max_expansion=settings.max_expansion,
        seconds=int(settings.read_seconds),
        ocr_languages=settings.ocr_languages,
    )


def open_up(data: bytes, name: str, limits: Limits, memory_bytes: int) -> Reading | list[Member]:
    """Reads a file, or tells what is in it, under a bound of memory. Runs in the reading process."""
    bound(memory_bytes)
    return readers.open_up(data, name, limits=limits)


def read_products(data: bytes, name: str, limits: Limits, memory_bytes: int, most: int) -> Catalog:
    """Reads a catalog under a bound of memory. Runs in the reading process."""
    bound(memory_bytes)
    try:
        return read_catalog(data, name, limits, most)
    except ReadError:
        raise
    except Exception as error:
        raise damaged(name) from error


def read_member(whole: Path, member: Member, limits: Limits, memory_bytes: int) -> Reading:
    """Reads a file within a file under a bound of memory. Runs in the reading process."""
    bound(memory_bytes)
    return readers.read_member(whole, member, limits=limits)


async def run(
    reading: Callable[[], Result],
    name: str,
    limits: Limits,
    hear: Hear | None = None,
    places: anyio.CapacityLimiter = _places,
) -> Result:
    """What the reading process finds. Raises ReadError, also when it took too long or its process died again and again.

    It takes one of the `places`: those of the sources, unless others are given. Its time runs from where the reading
    begins: neither waiting for a place nor starting a process is the file's fault.
    """
    with tempfile.TemporaryDirectory(prefix="frontdesk-") as folder:
        try:
            return await _tried(reading, Path(folder), limits.seconds, hear, places)
        except TimeoutError:
            raise readers.took_too_long(name, limits) from None
        except MemoryError:
            raise _cannot_be_opened(name, "it needs more memory than it may have.") from None
        except _Ended:
            tries = {2: "twice", 3: "three times"}.get(_TRIES, f"{_TRIES} times")
            why = f"what read it was ended {tries} before it was done, by the file or by this machine."
            raise _cannot_be_opened(name, why) from None


class _Ended(Exception):
    """Each process that began to read the file was ended."""


async def _tried(
    reading: Callable[[], Result], folder: Path, seconds: float, hear: Hear | None, places: anyio.CapacityLimiter
) -> Result:
    """What a reading finds that is begun anew where its process was ended: a machine that is short of memory ends
    what is in its way, and a healthy file is not to blame for that."""
    begun_before = 0
    was_idle = False
    while True:
        mark = folder / f"begun-{begun_before}"
        try:
            return await _timed(functools.partial(begun, mark, reading), mark, seconds, hear, places)
        except (anyio.BrokenWorkerProcess, ProcessLookupError):  # The latter of one that is gone while it starts.
            if has_begun(mark):
                begun_before += 1
                if begun_before == _TRIES:
                    raise _Ended from None
            elif was_idle:
                raise  # No process could be started, and so nothing is known of the file.
            else:
                was_idle = True  # It was ended while it had nothing to do; another one is started.


def _cannot_be_opened(name: str, why: str) -> ReadError:
    way_out = "Open it on your computer, save it again, and upload it."
    return ReadError("damaged", f'"{name}" can\'t be opened: {why} {way_out}')


async def _timed(
    reading: Callable[[], Result], mark: Path, seconds: float, hear: Hear | None, places: anyio.CapacityLimiter
) -> Result:
    ended = asyncio.Event()
    scope = anyio.CancelScope()
    watching = asyncio.create_task(_watch(scope, mark, seconds, hear, ended))
    try:
        with scope:
            return await to_process.run_sync(reading, cancellable=True, limiter=places)
    finally:
        ended.set()
        # How far it is must be said before anything that comes after, and a query that is cut off costs the connection.
        stopped = await asyncio.shield(watching)
    raise stopped or TimeoutError


async def _watch(
    scope: anyio.CancelScope, mark: Path, seconds: float, hear: Hear | None, ended: asyncio.Event
) -> Stopped | None:
    """Sets the reading's time when it begins, and passes on how far it is. Ends it when nobody wants it any more."""
    while not has_begun(mark):
        if await _is_set(ended, _LOOK_SECONDS):
            return None
    scope.deadline = anyio.current_time() + seconds
    while hear is not None and not await _is_set(ended, HEAR_SECONDS):
        try:
            await hear(*told(mark))
        except Stopped as stopped:
            scope.cancel()
            return stopped
        except Exception as error:  # A database that is away for a moment is no fault of the file's.
            log.warning("how far a reading is can't be said", error=str(error))
    return None


async def _is_set(event: asyncio.Event, seconds: float) -> bool:
    """Whether it is set, now or within so many seconds."""
    with anyio.move_on_after(seconds):
        await event.wait()
    return event.is_set()
