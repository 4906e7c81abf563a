"""ZIP archives: what is in them, and one file of them at a time; archives within them are opened too, to a depth, and
what is attached to mails in them."""

import hashlib
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from msgspec.structs import replace

from frontdesk.knowledge.how_far import counted
from frontdesk.knowledge.readers.kind import find_kind
from frontdesk.knowledge.readers.mail import attachments, may_have_attachments
from frontdesk.knowledge.readers.reading import (
    File,
    Limits,
    Member,
    ReadError,
    archive_too_deep,
    damaged,
    locked,
    too_big,
    too_many_files,
    unpacks_too_big,
    unreadable_kind,
)
from frontdesk.knowledge.readers.unpacking import allowed_bytes, is_encrypted, refuse_overlaps

DEPTH = 2
"""Archives in an archive are opened, those in these are not."""
_CHUNK = 1024 * 1024
_UTF8 = 0x800
_ARCHIVE = b"PK"
_LONGEST_PLACE = 500
_FURNITURE = (".css", ".scss", ".less", ".js", ".mjs", ".ts", ".map", ".svg")
"""What a saved website is dressed with: text, but none that anyone asks about."""
_JUNK = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})


class _Budget:
    """How much an archive with all that is in it may still unpack to, and how many files it may still hold."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._allowed = self._bytes = allowed_bytes(file)
        self._members = file.limits.max_members

    def spend(self, size: int) -> None:
        self._bytes -= size
        if self._bytes < 0:
            raise unpacks_too_big(self._file.name, self._allowed, self._file.limits)

    def count(self) -> None:
        self._members -= 1
        if self._members < 0:
            raise too_many_files(self._file.name, self._file.limits)


def members(file: File) -> list[Member]:
    """The files of an archive in its order, each unpacked once to know its digest; of two at one place the last.

    A file that can't be had is told with its problem. Raises `damaged`, `unpacks_too_big` or `too_many_files`.
    """
    try:
        found = list(_members(file.data, "", (), _Budget(file), file.limits))
    except zipfile.BadZipFile as error:
        raise damaged(file.name) from error
    last = {member.place: member for member in found}
    replaced = {member.place for member in found if member.digest != last[member.place].digest}
    return [replace(member, is_last=True) if member.place in replaced else member for member in last.values()]


def member_bytes(archive: Path, path: tuple[int, ...], limits: Limits) -> bytes:
    """The bytes of a member that `members` found without a problem."""
    data: Any = archive.open("rb")
    with data:
        for index in path:
            is_archive = data.read(2) == _ARCHIVE
            data.seek(0)
            content = _entry(data, index, limits) if is_archive else attachments(data.read())[index][1]
            data = io.BytesIO(content or b"")
    return bytes(data.getvalue())


def _entry(data: IO[bytes], index: int, limits: Limits) -> bytes | None:
    opened = zipfile.ZipFile(data)
    return _unpacked(opened, opened.infolist()[index], limits.max_bytes)


def _members(data: bytes, folder: str, path: tuple[int, ...], budget: _Budget, limits: Limits) -> Iterator[Member]:
    archive = zipfile.ZipFile(io.BytesIO(data))
    entries = archive.infolist()
    refuse_overlaps(entries)
    for index, entry in enumerate(entries if path else counted(entries)):
        place = _place(entry)
        if place and not entry.is_dir() and not _is_junk(place):
            budget.count()
            yield from _member(archive, entry, Member(folder + place, (*path, index)), budget, limits)


def _member(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, member: Member, budget: _Budget, limits: Limits
) -> Iterator[Member]:
    """The member, or what is in it when it is an archive itself."""

    def failed(problem: ReadError) -> Member:
        return Member(member.place, member.path, problem=problem)

    if is_encrypted(entry) or member.place.lower().endswith(_FURNITURE):
        yield failed((locked if is_encrypted(entry) else unreadable_kind)(member.place))
        return
    try:
        content = _unpacked(archive, entry, limits.max_bytes, budget)
        if content is None:
            yield failed(too_big(member.place, entry.file_size, limits))
        elif not _is_archive(content, member.place):
            yield Member(member.place, member.path, hashlib.sha256(content).digest())
            yield from _attached(content, member, budget)
        elif len(member.path) >= DEPTH:
            yield failed(archive_too_deep(member.place))
        else:
            yield from list(_members(content, f"{member.place}/", member.path, budget, limits))
    except ReadError:
        raise
    except Exception:  # What a decompressor raises on broken data is its own affair.
        yield failed(damaged(member.place))


def _attached(content: bytes, mail: Member, budget: _Budget) -> Iterator[Member]:
    """What is attached to a member that is a mail."""
    if not _is_mail(content, mail.place):
        return
    for number, (name, data) in enumerate(attachments(content)):
        budget.count()
        budget.spend(len(data))
        yield Member(f"{mail.place}/{name}"[-_LONGEST_PLACE:], (*mail.path, number), hashlib.sha256(data).digest())


def _unpacked(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int, budget: _Budget | None = None
) -> bytes | None:
    """What an entry really holds, counted as it comes; None when that is more than `most`."""
    kept = bytearray()
    size = 0
    with archive.open(entry) as content:
        while chunk := content.read(_CHUNK):
            size += len(chunk)
            if budget is not None:
                budget.spend(len(chunk))
            if size <= most:
                kept += chunk
    return bytes(kept) if size <= most else None


def _is_archive(content: bytes, name: str) -> bool:
    return content.startswith(_ARCHIVE) and _is_of_kind("zip", content, name)


def _is_mail(content: bytes, name: str) -> bool:
    return not content.startswith(_ARCHIVE) and may_have_attachments(content) and _is_of_kind("eml", content, name)


def _is_of_kind(kind: str, content: bytes, name: str) -> bool:
    try:
        return find_kind(content, name) == kind
    except ReadError:
        return False


def _place(entry: zipfile.ZipInfo) -> str:
    """The path in the archive, without ways out of it. Names that say no encoding are UTF-8 where they can be."""
    name = entry.filename
    if not entry.flag_bits & _UTF8:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = entry.filename
    parts = (part.strip() for part in name.replace("\\", "/").split("/"))
    kept = "/".join(part for part in parts if part not in ("", ".", ".."))
    return "".join(c for c in kept if c.isprintable() and not "\ud800" <= c <= "\udfff")[-_LONGEST_PLACE:]


def _is_junk(place: str) -> bool:
    """What operating systems leave behind, and hidden files."""
    return any(part in _JUNK or part.startswith((".", "~$")) for part in place.split("/"))
