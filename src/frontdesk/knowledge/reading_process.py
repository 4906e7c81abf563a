"""Files of strangers are opened in a process of their own, bounded in memory and time, that nobody misses."""

import asyncio
import functools
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import anyio
from anyio import to_process

from frontdesk.knowledge import readers
from frontdesk.knowledge.add import AT_ONCE
from frontdesk.knowledge.bounded import begun, bound
from frontdesk.knowledge.products.read import Catalog, read_catalog
from frontdesk.knowledge.readers import Limits, Member, ReadError, Reading
from frontdesk.knowledge.readers.reading import damaged

Result = TypeVar("Result")

_LOOK_SECONDS = 0.05
"""How often it is looked whether a reading has begun."""

_places = anyio.CapacityLimiter(AT_ONCE)


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


async def run(reading: Callable[[], Result], name: str, limits: Limits) -> Result:
    """What the reading process finds. Raises ReadError, also when it took too long or its process died.

    Its time runs from where the reading begins: neither waiting for a place nor starting a process is the file's fault.
    """
    with tempfile.TemporaryDirectory(prefix="frontdesk-") as folder:
        mark = Path(folder) / "begun"
        timed = functools.partial(_timed, functools.partial(begun, mark, reading), mark.exists, limits.seconds)
        try:
            try:
                return await timed()
            except anyio.BrokenWorkerProcess:
                if mark.exists():
                    raise
                return await timed()  # It was ended while it had nothing to do; another one is started.
        except TimeoutError:
            raise readers.took_too_long(name, limits) from None
        except (anyio.BrokenWorkerProcess, MemoryError) as error:
            if isinstance(error, anyio.BrokenWorkerProcess) and not mark.exists():
                raise  # No process could be started, and so nothing is known of the file.
            why = (
                "it needs more memory than it may have" if isinstance(error, MemoryError) else "it stops what reads it"
            )
            way_out = "Open it on your computer, save it again, and upload it."
            raise ReadError("damaged", f'"{name}" can\'t be opened: {why}. {way_out}') from None


async def _timed(reading: Callable[[], Result], has_begun: Callable[[], bool], seconds: float) -> Result:
    with anyio.fail_after(None) as scope:
        waiting = asyncio.create_task(_begin_to_count(scope, has_begun, seconds))
        try:
            return await to_process.run_sync(reading, cancellable=True, limiter=_places)
        finally:
            waiting.cancel()


async def _begin_to_count(scope: anyio.CancelScope, has_begun: Callable[[], bool], seconds: float) -> None:
    while not has_begun():  # noqa: ASYNC110 - it begins in another process
        await asyncio.sleep(_LOOK_SECONDS)
    scope.deadline = anyio.current_time() + seconds
