"""ZIP archives that tests make: plain ones, and those that lie."""

import io
import struct
import zipfile


def zipped(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def overlapping(count: int, data: bytes) -> bytes:
    """An archive whose many entries all are the same bytes."""
    whole = zipped({"a.txt": data})
    directory = whole.index(b"PK\x01\x02")
    entry, end = whole[directory : whole.index(b"PK\x05\x06")], whole[whole.index(b"PK\x05\x06") :]
    entries = b"".join(entry.replace(b"a.txt", b"%05d" % n) for n in range(count))
    sizes = struct.pack("<HHII", count, count, len(entries), directory)
    return whole[:directory] + entries + end[:8] + sizes + end[20:]


def understated(entries: dict[str, bytes], said: int) -> bytes:
    """An archive that says of its files that they unpack to `said` bytes."""
    whole = zipped(entries)
    for data in entries.values():
        whole = whole.replace(struct.pack("<I", len(data)), struct.pack("<I", said))
    return whole
