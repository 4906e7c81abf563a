"""Readers: the bytes of an uploaded file or fetched page in, Markdown out. Pure of database and event loop."""

from collections.abc import Callable

from frontdesk.knowledge.readers import csv, html, markdown, office, pdf, text
from frontdesk.knowledge.readers.kind import find_kind
from frontdesk.knowledge.readers.reading import (
    DEFAULT_LIMITS,
    File,
    Limits,
    Pair,
    ReadError,
    Reading,
    damaged,
    empty,
    too_big,
    took_too_long,
)

__all__ = ["DEFAULT_LIMITS", "READERS", "Limits", "Pair", "ReadError", "Reading", "read", "took_too_long"]

READERS: dict[str, Callable[[File], Reading]] = {
    "csv": csv.read,
    "html": html.read,
    "markdown": markdown.read,
    "pdf": pdf.read,
    "text": text.read,
    **dict.fromkeys(office.MIME_TYPES, office.read),
}
"""The reader of each kind that `kind.find_kind` names. A new kind is one file, one line here and its endings there."""


def read(data: bytes, name: str, *, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """What `data`, which came under `name`, says. Blocks, for minutes in the worst case: run it in a worker process
    that can be ended after `limits.seconds`. Raises `ReadError`, and nothing else, when the file cannot be used."""
    if len(data) > limits.max_bytes:
        raise too_big(name, len(data), limits)
    if not data.strip():
        raise empty(name)
    try:
        kind = find_kind(data, name)
        return READERS[kind](File(data, name, kind, limits))
    except ReadError:
        raise
    except Exception as error:
        # Uploads come from anywhere. A parser that stumbles over one is, to the person, a file that can't be opened;
        # the cause stays attached for the log.
        raise damaged(name) from error
