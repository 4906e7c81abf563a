"""Keeps a reader's process from taking the whole machine's memory: a parser may believe a size that a file claims."""

import resource

MAX_MEMORY = 4 * 1024**3
"""Address space in bytes. kreuzberg and pdfium take 0.5 GB of it (95 MB resident) with a 117-page PDF."""


def confine(max_memory: int = MAX_MEMORY) -> None:
    """Call once, first thing, in a process that does nothing but read. Past the limit, Python raises MemoryError and
    native code ends the process: whoever started it takes a death for a damaged file."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    allowed = max_memory if hard == resource.RLIM_INFINITY else min(max_memory, hard)
    resource.setrlimit(resource.RLIMIT_AS, (allowed, hard))
