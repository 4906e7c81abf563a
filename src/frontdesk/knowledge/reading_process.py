"""Files of strangers are opened in a process of their own, bounded in memory and time, that nobody misses."""

import resource
from collections.abc import Callable

import anyio
from anyio import to_process

from frontdesk.knowledge import readers
from frontdesk.knowledge.readers import Limits, ReadError, Reading


def read(data: bytes, name: str, limits: Limits, memory_bytes: int) -> Reading:
    """Reads a file under a bound of memory. Runs in the reading process."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    return readers.read(data, name, limits=limits)


async def run(reading: Callable[[], Reading], name: str, limits: Limits) -> Reading:
    """What the reading process finds. Raises ReadError, also when it took too long or its process died."""
    try:
        with anyio.fail_after(limits.seconds):
            return await to_process.run_sync(reading, cancellable=True)
    except TimeoutError:
        raise readers.took_too_long(name, limits) from None
    except (anyio.BrokenWorkerProcess, MemoryError):
        raise ReadError(
            "damaged",
            f'"{name}" can\'t be opened: reading it took more memory than it may. '
            "Open it on your computer, save it again, and upload it.",
        ) from None
