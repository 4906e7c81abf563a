"""The bounds of a reading process: how much memory it may have, and that it steps back behind all else."""

import resource

from frontdesk.foundation.priority import READING, step_back


def bound(memory_bytes: int) -> None:
    """Bounds this process for good; once more changes nothing."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    step_back(READING)
