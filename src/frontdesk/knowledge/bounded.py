"""The bounds of a reading process: how much memory it may have, and that it steps back behind all else.

Loads nothing that a reading may not need: its memory counts from what is loaded.
"""

import contextlib
import resource
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from frontdesk.foundation.priority import READING, step_back
from frontdesk.knowledge import how_far

Result = TypeVar("Result")

_WRITE_SECONDS = 0.25
"""How often it is written down at most how far a reading is."""


def begun(mark: Path, reading: Callable[[], Result]) -> Result:
    """Leaves a mark, and reads: all that the reading needs is loaded by then. How far it is stands in the mark."""
    mark.touch()
    with how_far.heard_by(_writer(mark)):
        return reading()


def has_begun(mark: Path) -> bool:
    """Whether a reading has left its mark."""
    return mark.exists()


def told(mark: Path) -> tuple[int, int]:
    """How many of how many are done, as the mark of a begun reading says; of none where it told nothing yet."""
    done, _, total = mark.read_text().partition(" ")
    return (int(done), int(total)) if total else (0, 0)


def _writer(mark: Path) -> how_far.Listener:
    written = float("-inf")
    fresh = mark.with_suffix(".new")

    def write(done: int, total: int) -> None:
        nonlocal written
        now = time.monotonic()
        if now - written >= _WRITE_SECONDS:
            written = now
            with contextlib.suppress(OSError):  # A full disk is no fault of the file's.
                fresh.write_text(f"{done} {total}")
                fresh.replace(mark)

    return write


def bound(memory_bytes: int) -> None:
    """Bounds this process for good; once more changes nothing."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    step_back(READING)
