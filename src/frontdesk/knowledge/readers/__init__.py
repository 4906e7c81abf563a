"""Readers: the bytes of an uploaded file or fetched page in, Markdown out. Pure of database and event loop."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace

from frontdesk.knowledge.readers import archive, csv, html, json, mail, markdown, office, pdf, text, xml
from frontdesk.knowledge.readers.kind import find_kind
from frontdesk.knowledge.readers.reading import (
    DEFAULT_LIMITS,
    File,
    Limits,
    Member,
    Pair,
    ReadError,
    Reading,
    archive_too_deep,
    damaged,
    empty,
    several_of_one_name,
    too_big,
    too_much_text,
    took_too_long,
)

__all__ = [
    "DEFAULT_LIMITS",
    "READERS",
    "Limits",
    "Member",
    "Pair",
    "ReadError",
    "Reading",
    "open_up",
    "read",
    "read_member",
    "took_too_long",
]

Result = TypeVar("Result")

READERS: dict[str, Callable[[File], Reading]] = {
    "csv": csv.read,
    "html": html.read,
    "json": json.read,
    "markdown": markdown.read,
    "pdf": pdf.read,
    "text": text.read,
    "xml": xml.read,
    **dict.fromkeys(office.MIME_TYPES, office.read),
}
"""The reader of each kind that `kind.find_kind` names. A new kind is one file, one line here and its endings there."""


def read(data: bytes, name: str, *, limits: Limits = DEFAULT_LIMITS, kind: str | None = None) -> Reading:
    """What `data`, which came under `name`, says; its `kind` is found out unless whoever sent it said it.

    Blocks, for minutes in the worst case: run it in a worker process that can be ended after `limits.seconds`. Raises
    `ReadError`, and nothing else, when the file cannot be used."""
    return _guarded(data, name, limits, _read, kind)


def open_up(data: bytes, name: str, *, limits: Limits = DEFAULT_LIMITS) -> Reading | list[Member]:
    """As `read`, but of an archive, or a mail with attachments, the files in it, each to be read by `read_member`."""
    return _guarded(data, name, limits, _open_up)


def read_member(whole: Path, member: Member, *, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """What a member of the archive or mail in the file `whole` says. Raises `ReadError` as `read` does."""
    if member.problem is not None:
        raise member.problem
    with whole.open("rb") as file:
        is_archive = file.read(2) == b"PK"
    if is_archive:
        reading = read(archive.member_bytes(whole, member.path, limits), member.place, limits=limits)
        told = [several_of_one_name(member.place)] if member.is_last else []
        return replace(reading, warnings=[*reading.warnings, *told])
    data = whole.read_bytes()
    if member.path:
        return read(mail.attachments(data)[member.path[0]][1], member.place, limits=limits)
    return read(data, "mail.eml", limits=limits)


def _guarded(
    data: bytes, name: str, limits: Limits, reading: Callable[[File], Result], kind: str | None = None
) -> Result:
    if len(data) > limits.max_bytes:
        raise too_big(name, len(data), limits)
    if not data.strip():
        raise empty(name)
    try:
        return reading(File(data, name, kind or find_kind(data, name), limits))
    except ReadError:
        raise
    except Exception as error:
        # Uploads come from anywhere. A parser that stumbles over one is, to the person, a file that can't be opened;
        # the cause stays attached for the log.
        raise damaged(name) from error


def _read(file: File) -> Reading:
    if file.kind == "zip":
        raise archive_too_deep(file.name)
    reading = READERS[file.kind](file)
    if len(reading.text) > file.limits.max_text_chars:
        raise too_much_text(file.name, file.limits)
    return reading


def _open_up(file: File) -> Reading | list[Member]:
    found = archive.members(file) if file.kind == "zip" else mail.members(file) if file.kind == "eml" else []
    if file.kind == "zip" and not found:
        raise empty(file.name)
    return found or _read(file)
