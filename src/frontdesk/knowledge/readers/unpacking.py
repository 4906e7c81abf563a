"""Looks into a ZIP container before anything unpacks it: the measure of a bomb is what it holds, not what it says."""

import io
import zipfile
import zlib

from frontdesk.knowledge.readers.reading import File, damaged, locked, unpacks_too_big

_CHUNK = 1024 * 1024
_ENCRYPTED = 0x1
_MAX_ENTRIES = 20_000


def open_archive(file: File) -> zipfile.ZipFile:
    """The archive, once it is known to be whole, not encrypted, and within the limits when unpacked."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(file.data))
        entries = archive.infolist()
        if any(map(is_encrypted, entries)):
            raise locked(file.name)
        refuse_overlaps(entries)
        allowed = allowed_bytes(file)
        if len(entries) > _MAX_ENTRIES or sum(entry.file_size for entry in entries) > allowed:
            raise unpacks_too_big(file.name, allowed, file.limits)
        _measure(file, entries, allowed)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, ValueError) as error:
        raise damaged(file.name) from error
    return archive


def is_encrypted(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry needs a password."""
    return bool(entry.flag_bits & _ENCRYPTED)


def refuse_overlaps(entries: list[zipfile.ZipInfo]) -> None:
    """Raises BadZipFile when entries share their bytes, as those of a bomb do and those of an archive never."""
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise zipfile.BadZipFile("overlapping entries")
        end = entry.header_offset + 30 + entry.compress_size


def allowed_bytes(file: File) -> int:
    """How much this file may unpack to: the hard limit, or its expansion ratio where that is less."""
    limits = file.limits
    by_ratio = max(limits.expansion_floor, limits.max_expansion * len(file.data))
    return min(limits.max_unpacked_bytes, by_ratio)


def _measure(file: File, entries: list[zipfile.ZipInfo], allowed: int) -> None:
    """Unpacks into nothing and counts, because the sizes in a ZIP's directory are only a claim."""
    total = 0
    for entry in entries:
        packed = _packed_bytes(file.data, entry)
        if entry.compress_type != zipfile.ZIP_DEFLATED:
            total += entry.file_size
            continue
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        while packed and not unpacker.eof:
            total += len(unpacker.decompress(packed, _CHUNK))
            if total > allowed:
                raise unpacks_too_big(file.name, allowed, file.limits)
            packed = unpacker.unconsumed_tail


def _packed_bytes(data: bytes, entry: zipfile.ZipInfo) -> bytes:
    """The entry's compressed bytes: a local header of 30 bytes, the name and the extra field precede them."""
    header = data[entry.header_offset : entry.header_offset + 30]
    if header[:4] != b"PK\x03\x04":
        raise zipfile.BadZipFile("no local header")
    start = entry.header_offset + 30 + int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    return data[start : start + entry.compress_size]
