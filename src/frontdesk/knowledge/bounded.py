"""The bounds of a reading process: how much memory it may have, and that it steps back behind all else.

Loads nothing that a reading may not need: its memory counts from what is loaded.
"""

import functools
import mmap
import resource
import struct
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from frontdesk.foundation.priority import READING, step_back
from frontdesk.knowledge import how_far

Result = TypeVar("Result")

_FIGURES = struct.Struct("=QQ")
"""What stands in a mark: how many of how many are done. Memory that is mapped costs next to nothing to write, so that
each step can be told, and the last one before a long one is not left out."""


def begun(mark: Path, reading: Callable[[], Result]) -> Result:
    """Leaves a mark, and reads: all that the reading needs is loaded by then. How far it is stands in the mark."""
    with mark.open("w+b") as file:
        file.write(bytes(_FIGURES.size))
        file.flush()
        with (
            mmap.mmap(file.fileno(), _FIGURES.size) as figures,
            how_far.heard_by(functools.partial(_FIGURES.pack_into, figures, 0)),
        ):
            return reading()


def has_begun(mark: Path) -> bool:
    """Whether a reading has left its mark."""
    return mark.exists()


def told(mark: Path) -> tuple[int, int]:
    """How many of how many are done, as the mark of a begun reading says; of none where it told nothing yet."""
    figures = mark.read_bytes()
    if len(figures) < _FIGURES.size:
        return 0, 0
    done, total = _FIGURES.unpack(figures)
    return min(done, total), total


def bound(memory_bytes: int) -> None:
    """Bounds this process for good; once more changes nothing."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    step_back(READING)
