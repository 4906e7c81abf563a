"""The bounds of a reading process: how much memory it may have, and that it steps back behind all else.

Loads nothing that a reading may not need: its memory counts from what is loaded.
"""

import resource
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from frontdesk.foundation.priority import READING, step_back

Result = TypeVar("Result")


def begun(mark: Path, reading: Callable[[], Result]) -> Result:
    """Leaves a mark, and reads: all that the reading needs is loaded by then."""
    mark.touch()
    return reading()


def bound(memory_bytes: int) -> None:
    """Bounds this process for good; once more changes nothing."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    step_back(READING)
