"""Decides what a file is: by its content first, by the ending of its name only where content cannot tell."""

import io
import json
import re
import zipfile
from pathlib import PurePosixPath

from frontdesk.knowledge.readers.foreign import find_foreign
from frontdesk.knowledge.readers.reading import damaged, locked, no_text_kind, not_text, unreadable_kind
from frontdesk.knowledge.readers.text import decode

ENDINGS = {
    ".pdf": "pdf",
    ".docx": "docx",
    ".docm": "docx",
    ".pptx": "pptx",
    ".xlsx": "xlsx",
    ".xlsm": "xlsx",
    ".odt": "odt",
    ".ods": "ods",
    ".odp": "odp",
    ".epub": "epub",
    ".rtf": "rtf",
    ".doc": "doc",
    ".ppt": "ppt",
    ".xls": "xls",
    ".msg": "msg",
    ".eml": "eml",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".md": "markdown",
    ".mdx": "markdown",
    ".markdown": "markdown",
    ".csv": "csv",
    ".tsv": "csv",
    ".txt": "text",
    ".json": "json",
    ".jsonl": "json",
    ".ndjson": "json",
    ".zip": "zip",
}
_TEXT_KINDS = frozenset({"html", "markdown", "csv", "eml", "json"})
_OLE_STREAMS = (
    ("EncryptedPackage", "locked"),
    ("WordDocument", "doc"),
    ("PowerPoint Document", "ppt"),
    ("Workbook", "xls"),
    ("__properties_version1.0", "msg"),
)
_HTML_START = re.compile(
    r"\s*+(?:<\?xml[^>]*>\s*+)?(?:(?><!--.*?-->)\s*+)*+<(?:!doctype\s+html|html\b)", re.IGNORECASE | re.DOTALL
)
_XML_START = re.compile(r"\ufeff?\s*+<\?xml[\s?]")
_MAIL_HEADER = re.compile(
    r"^(?:from|to|subject|date|received|return-path|mime-version|message-id):", re.IGNORECASE | re.MULTILINE
)
# Office programs write these four as text files too; everything else below a space is a sign of binary data.
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def kind_by_name(name: str) -> str | None:
    """The kind that the ending of a name tells, if it is one that is read."""
    return ENDINGS.get(PurePosixPath(name.lower()).suffix)


def find_kind(data: bytes, name: str) -> str:
    """The key of the reader for these bytes, or `zip`. Raises `locked`, `damaged`, `not_text` or `unreadable_kind`."""
    by_name = kind_by_name(name)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):  # First: a PDF may stand in it uncompressed.
        return _zip_kind(data, name, by_name)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _ole_kind(data, name, by_name)
    if data.startswith(b"{\\rtf"):
        return "rtf"
    return _text_kind(data, name, by_name)


def _zip_kind(data: bytes, name: str, by_name: str | None) -> str:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError) as error:
        raise (damaged(name) if by_name else unreadable_kind(name)) from error
    names = set(archive.namelist())
    for folder, kind in (("word/document.xml", "docx"), ("ppt/presentation.xml", "pptx"), ("xl/workbook", "xlsx")):
        if any(entry.startswith(folder) for entry in names):
            return kind
    if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
        mimetype = archive.read("mimetype").decode("ascii", "replace").strip()
        for ending, kind in (("epub+zip", "epub"), (".text", "odt"), (".spreadsheet", "ods"), (".presentation", "odp")):
            if mimetype.endswith(ending):
                return kind
    return "zip"


def _ole_kind(data: bytes, name: str, by_name: str | None) -> str:
    """Compound files name their streams in UTF-16; the one that matters tells the program that wrote it."""
    if not _is_whole_compound(data):
        raise damaged(name) if by_name else unreadable_kind(name)
    for stream, kind in _OLE_STREAMS:
        if stream.encode("utf-16-le") in data:
            if kind == "locked":
                raise locked(name)
            return kind
    raise damaged(name) if by_name else unreadable_kind(name)


def _is_whole_compound(data: bytes) -> bool:
    """Whether the header's sizes can be true (MS-CFB 2.2): a parser that believes false ones asks for all memory."""
    header = data[:512]
    shift, mini_shift = int.from_bytes(header[30:32], "little"), int.from_bytes(header[32:34], "little")
    if len(header) < 512 or shift not in (9, 12) or mini_shift != 6:
        return False
    most = (len(data) >> shift) + 1
    # Numbers of sectors: directory, allocation table, small allocation table, further table.
    return all(int.from_bytes(header[at : at + 4], "little") <= most for at in (40, 44, 64, 72))


def _text_kind(data: bytes, name: str, by_name: str | None) -> str:
    start = decode(data[:8_000])
    is_binary = _is_binary(start)
    if (foreign := find_foreign(data, is_binary=is_binary)) is not None:
        raise no_text_kind(name, *foreign)
    if is_binary:
        of_text = by_name in _TEXT_KINDS or by_name == "text"
        raise not_text(name) if of_text else damaged(name) if by_name else unreadable_kind(name)
    if _HTML_START.match(start):
        return "html"
    if by_name in (None, "csv", "text") and _is_json(data, start):
        return "json"
    if by_name in _TEXT_KINDS:
        return by_name
    if _XML_START.match(start) or (name.lower().endswith(".xml") and start.lstrip("\ufeff \t\r\n").startswith("<")):
        return "xml"
    head = start.split("\n\n", 1)[0].split("\r\n\r\n", 1)[0]
    return "eml" if len(_MAIL_HEADER.findall(head)) >= 3 else "text"


def _is_json(data: bytes, start: str) -> bool:
    """Whether a text is JSON, and no text or table that begins with a bracket."""
    if start.lstrip("\ufeff \t\r\n")[:1] not in ("{", "["):
        return False
    try:
        return isinstance(json.loads(decode(data).lstrip("\ufeff")), dict | list)
    except (ValueError, RecursionError):
        return False


def refuse_no_text(data: bytes, start: str, name: str) -> None:
    """Raises ReadError where what was sent as a web page is none: a picture, or bytes that no text has, of which a
    page may have a few."""
    is_binary = len(_BINARY.findall(start)) + start.count("\ufffd") > max(8, 0.02 * len(start))
    if (foreign := find_foreign(data, is_binary=is_binary)) is not None:
        raise no_text_kind(name, *foreign)
    if is_binary:
        raise not_text(name)


def _is_binary(start: str) -> bool:
    odd = len(_BINARY.findall(start)) + start.count("\ufffd")
    return "\x00" in start or odd > max(2, 0.02 * len(start))
