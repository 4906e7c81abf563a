"""Office files whose XML makes its texts of entities of its own: these are not followed, so the texts would be lost."""

import re
import zipfile

from frontdesk.knowledge.readers.reading import File, entities

_START = 64 * 1024
"""Bytes in which a part's declarations begin; they stand before its elements."""
_XML = (".xml", ".xhtml", ".html", ".htm")
_DECLARED = re.compile(rb"<!ENTITY\s+([^\s%<>&;]{1,100})\s")
_USED = re.compile(rb"&([^\s#<>&;]{1,100});")


def refuse_own_entities(archive: zipfile.ZipFile, file: File) -> None:
    """Raises `entities` where a part declares an entity and uses one that it declares in its texts."""
    for entry in archive.infolist():
        if not entry.filename.lower().endswith(_XML):
            continue
        with archive.open(entry) as part:
            start = _ascii(part.read(_START))
            if b"<!DOCTYPE" in start and _uses_own(start + _ascii(part.read())):
                raise entities(file.name)


def _ascii(part: bytes) -> bytes:
    """UTF-16 as well, in which declarations read the same without the zeros."""
    return part.replace(b"\0", b"")


def _uses_own(part: bytes) -> bool:
    declared = set(_DECLARED.findall(part))
    # What stands in declarations is used only if the texts use them.
    texts = part[part.rfind(b"<!ENTITY") :] if declared else b""
    texts = texts.partition(b">")[2]
    return any(found[1] in declared for found in _USED.finditer(texts))
