"""Files of strangers are opened in a process of their own, bounded in memory and time, that nobody misses."""

import resource
from collections.abc import Callable
from typing import TypeVar

import anyio
from anyio import to_process

from frontdesk.knowledge import readers
from frontdesk.knowledge.products.read import Catalog, read_catalog
from frontdesk.knowledge.readers import Limits, ReadError, Reading
from frontdesk.knowledge.readers.reading import damaged

Found = TypeVar("Found")


def read(data: bytes, name: str, limits: Limits, memory_bytes: int) -> Reading:
    """Reads a file under a bound of memory. Runs in the reading process."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    return readers.read(data, name, limits=limits)


def read_products(data: bytes, name: str, limits: Limits, memory_bytes: int, most: int) -> Catalog:
    """Reads a catalog under a bound of memory. Runs in the reading process."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    try:
        return read_catalog(data, name, limits, most)
    except ReadError:
        raise
    except Exception as error:
        raise damaged(name) from error


async def run(reading: Callable[[], Found], name: str, limits: Limits) -> Found:
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
