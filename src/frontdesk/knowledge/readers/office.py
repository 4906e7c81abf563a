"""Office files, books and mails: kreuzberg's Markdown, freed of picture links and needless escapes."""

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import replace

from frontdesk.knowledge.readers.charts import charts_text
from frontdesk.knowledge.readers.extraction import extract
from frontdesk.knowledge.readers.mail import without_addresses
from frontdesk.knowledge.readers.merged_cells import with_merged_names
from frontdesk.knowledge.readers.merged_names import with_joined_names
from frontdesk.knowledge.readers.office_hidden import shown
from frontdesk.knowledge.readers.open_xml import presentation_text
from frontdesk.knowledge.readers.own_entities import refuse_own_entities
from frontdesk.knowledge.readers.own_title import own_title
from frontdesk.knowledge.readers.reading import File, ReadError, Reading, clean, empty
from frontdesk.knowledge.readers.shown_numbers import with_numbers_as_shown
from frontdesk.knowledge.readers.table import reflow
from frontdesk.knowledge.readers.unpacking import open_archive

_OOXML = "application/vnd.openxmlformats-officedocument"
_ODF = "application/vnd.oasis.opendocument"
MIME_TYPES = {
    "docx": f"{_OOXML}.wordprocessingml.document",
    "pptx": f"{_OOXML}.presentationml.presentation",
    "xlsx": f"{_OOXML}.spreadsheetml.sheet",
    "odt": f"{_ODF}.text",
    "ods": f"{_ODF}.spreadsheet",
    "odp": f"{_ODF}.presentation",
    "epub": "application/epub+zip",
    "rtf": "application/rtf",
    "doc": "application/msword",
    "ppt": "application/vnd.ms-powerpoint",
    "xls": "application/vnd.ms-excel",
    "eml": "message/rfc822",
    "msg": "application/vnd.ms-outlook",
}
SPREADSHEETS = frozenset({"xlsx", "xls", "ods"})
ZIPPED = frozenset({"docx", "pptx", "xlsx", "odt", "ods", "odp", "epub"})

_IMAGE = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_SUBJECT = re.compile(r"^\*\*Subject\*\*: *(.+)$", re.MULTILINE)
_UNDERLINE = re.compile(r"</?u>")
_SLIDE_RULE = re.compile(r"^-{4,}$", re.MULTILINE)
_TAB = "&#9;"
_OLD_TABLES = (
    "Tables in this old kind of file can't be told from other text. "
    "If it has any, save it as .docx or .pptx and upload that."
)
_FIELD_CODE = re.compile(r"\b(?:SEQ [A-Z]\w+|PAGEREF \S+|REF \S+|TOC)(?: *\\+\S+(?: ARABIC| MERGEFORMAT)?)+ ?")
_TEMPLATE = re.compile(
    r"^(?:#+ )?(?:Click to edit Master \w+ styles?|(?:Second|Third|Fourth|Fifth) level) *\n?", re.MULTILINE
)
_FIRST_HEADING = re.compile(r"^#{1,2} +(.+)$", re.MULTILINE)


def read(file: File) -> Reading:
    """Raises `locked`, `damaged`, `entities`, `empty` or `unpacks_too_big`."""
    file, archive, warnings = _opened(file)
    attached: list[str] = []
    try:
        result = extract(file, MIME_TYPES[file.kind])
    except ReadError:
        # kreuzberg gives up on a whole presentation for one broken picture, and knows no OpenDocument ones.
        if archive is None or file.kind not in ("pptx", "odp"):
            raise
        text, title, language = presentation_text(archive, file), "", None
    else:
        text, title, language = result.content, result.metadata.get("title") or "", result.metadata.get("language")
        attached = list(result.metadata.get("attachments") or ()) if file.kind == "msg" else []
    if archive is not None and file.kind in ("pptx", "docx"):
        text = f"{text}\n\n{charts_text(archive)}"
    has_tabs = file.kind == "doc" and _TAB in text
    if file.kind in ("doc", "ppt"):
        text = _without_codes(text)
    text = tidy(text)
    if file.kind == "docx" or file.kind in SPREADSHEETS:
        text = with_joined_names(text)
    if file.kind in SPREADSHEETS:
        text = reflow(text)
    if not text:
        if archive is not None:
            refuse_own_entities(archive, file)
        raise empty(file.name)
    title = own_title(title) or _title_in(text, file)
    text = without_addresses(text) if file.kind in ("eml", "msg") else text
    warnings += [_attachments_left_out(attached)] if attached else []
    warnings += [_OLD_TABLES] if file.kind == "ppt" or has_tabs else []
    return Reading(title=title, text=text, language=language or None, warnings=warnings)


def _opened(file: File) -> tuple[File, zipfile.ZipFile | None, list[str]]:
    """The file without what it hides, a workbook with its numbers as they are shown and its merged names over each of
    their columns; its archive if it is one; and what is to be said of what is hidden."""
    if file.kind not in ZIPPED:
        return file, None, []
    archive = open_archive(file)
    if file.kind != "epub":  # Pages of books declare what `&nbsp;` is, and are read with that left out.
        refuse_own_entities(archive, file)
    data = with_merged_names(archive, file.data) if file.kind == "xlsx" else file.data
    archive = archive if data is file.data else zipfile.ZipFile(io.BytesIO(data))
    data, warnings = shown(archive, data, file.kind)
    if file.kind == "xlsx":
        data = with_numbers_as_shown(zipfile.ZipFile(io.BytesIO(data)), data)
    if data is file.data:
        return file, archive, warnings
    return replace(file, data=data), zipfile.ZipFile(io.BytesIO(data)), warnings


def _attachments_left_out(names: Sequence[str]) -> str:
    """What a person should know of a mail whose attachments are not read."""
    named = ", ".join(f'"{name}"' for name in names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")
    return f"The mail's attachments were not read: {named}. Upload them as files of their own."


def _without_codes(text: str) -> str:
    """The text of an old Word or PowerPoint file without field codes, and without what a slide's template says."""
    return _TEMPLATE.sub("", _FIELD_CODE.sub("", text.replace(_TAB, " ")))


def tidy(text: str) -> str:
    """kreuzberg's Markdown without pictures, slide rules, and the escapes that change nothing."""
    text = _UNDERLINE.sub("", _SLIDE_RULE.sub("", _IMAGE.sub("", text)))
    return clean("\n".join(_unescaped(line) for line in text.split("\n")))


def _unescaped(line: str) -> str:
    """Escapes are kept at a line's start, where `1.`, `#`, `-` or `>` would make structure, and bars in tables."""

    def bare(found: re.Match[str]) -> str:
        at_start = not line[: found.start()].strip(" 0123456789")
        return found.group() if at_start or found.group(1) in "|\\`" else found.group(1)

    return _ESCAPE.sub(bare, line)


def _title_in(text: str, file: File) -> str:
    """A mail's subject, else the first large heading, else the file's name."""
    found = _SUBJECT.search(text[:500]) if file.kind in ("eml", "msg") else _FIRST_HEADING.search(text)
    return found.group(1).strip() if found else file.stem
