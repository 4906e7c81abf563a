"""What an office file hides from who opens it is left out before it is read: sheets, rows, columns, slides, words."""

import io
import logging
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from lxml import etree

from frontdesk.knowledge.readers.hidden_cells import Hidden, is_true, without_hidden_cells
from frontdesk.knowledge.readers.hidden_columns import NOT_SHOWN, HiddenColumns

_log = logging.getLogger(__name__)

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
# Each begins with letters that a search leaps to: a sheet's part is large.
_MAY_HIDE = [
    re.compile(sign)
    for sign in (
        rb"""hidden\s*=\s*["']\s*(?:1|true|on)\s*["']""",
        rb"""state\s*=\s*["'](?:hidden|veryHidden)["']""",
        rb"""show\s*=\s*["']\s*(?:0|false|off)\s*["']""",
        rb"""ht(?<=\sht)\s*=\s*["']0+(?:\.0*)?["']""",
        rb"""width(?<=\swidth)\s*=\s*["']0+(?:\.0*)?["']""",
        rb"""display\s*=\s*["']false["']""",
        rb"""visibility\s*=\s*["'](?:collapse|filter)["']""",
        rb"vanish\b",
        rb"pStyle\b",
        rb"rStyle\b",
    )
]
_PARTS = {
    "xlsx": re.compile(r"xl/workbook\.xml|xl/worksheets/[^/]+\.xml", re.IGNORECASE),
    "pptx": re.compile(r"ppt/slides/slide\d+\.xml"),
    "docx": re.compile(r"word/(?:document|footnotes|endnotes|header|footer)\d*\.xml"),
    "ods": re.compile(r"content\.xml"),
}
_UNKNOWN = (
    "What this file hides can't be told apart in all of it, so some of that may be in use. "
    "If it hides anything, take that out and upload it again."
)


def shown(archive: zipfile.ZipFile, data: bytes, kind: str) -> tuple[bytes, list[str]]:
    """The file without what it hides, and a warning that says what that was; a Word file also with the numbers of its
    lists in the paragraphs, where they stood in styles. The file as it is where it hides nothing."""
    parts, hidden = dict[str, bytes](), Hidden()
    warnings = list[str]()
    wanted = _PARTS.get(kind)
    styles = _Styles(archive) if kind == "docx" else None
    for entry in archive.infolist() if wanted else []:
        if wanted is None or not wanted.fullmatch(entry.filename):
            continue
        part = archive.read(entry)
        if not any(sign.search(part) for sign in _MAY_HIDE) and not (styles and styles.hides_by_default):
            continue
        try:
            changed = (
                without_hidden_cells(part, hidden) if _is_sheet(kind, entry) else _changed(kind, part, styles, hidden)
            )
        except Exception:
            # Files are made by many programs; what one writes otherwise doesn't keep the rest of it from being read.
            _log.exception("What %s hides was not understood", entry.filename)
            warnings = [_UNKNOWN]
        else:
            parts |= {entry.filename: changed} if changed else {}
    return (with_parts(archive, parts) if parts else data), _warnings(hidden) + warnings


def _is_sheet(kind: str, entry: zipfile.ZipInfo) -> bool:
    return kind == "xlsx" and "/worksheets/" in entry.filename.lower()


def _changed(kind: str, part: bytes, styles: "_Styles | None", hidden: Hidden) -> bytes | None:
    """A part without what it hides; nothing where it hides nothing."""
    tree = _parse(part)
    before = sum(hidden.values())
    numbered = False
    if kind == "xlsx":
        _drop(tree.iter("{*}sheet"), lambda sheet: sheet.get("state") in ("hidden", "veryHidden"), "sheet", hidden)
    elif kind == "pptx" and (tree.get("show") or "").strip() in ("0", "false", "off"):
        hidden["slide"] = hidden.get("slide", 0) + 1
        for child in list(tree):
            tree.remove(child)
    elif styles is not None:
        _drop(tree.iter("{*}r"), styles.hides, "hidden text", hidden)
        numbered = styles.number(tree)
    elif kind == "ods":
        _drop_of_ods(tree, hidden)
    if not numbered and sum(hidden.values()) == before:
        return None
    return bytes(etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True))


def _parse(part: bytes) -> Any:
    """A part's elements. How large it may be was looked at before it was unpacked, whatever its texts are like."""
    return etree.fromstring(part, parser=etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))


def _drop(found: Iterator[Any], is_hidden: Any, what: str, hidden: Hidden) -> None:
    for element in [element for element in found if is_hidden(element)]:
        # What an index is made of is hidden as well, and is no text.
        if what != "hidden text" or any((text.text or "").strip() for text in element.iter("{*}t")):
            hidden[what] = hidden.get(what, 0) + 1
        element.getparent().remove(element)


def _drop_of_ods(tree: Any, hidden: Hidden) -> None:
    """Tables whose style isn't displayed, rows and columns that are collapsed or filtered."""
    styles = {
        style.get(f"{_STYLE}name")
        for style in tree.iter(f"{_STYLE}style")
        if any(child.get(f"{_TABLE}display") == "false" for child in style)
    }
    _drop(tree.iter(f"{_TABLE}table"), lambda table: table.get(f"{_TABLE}style-name") in styles, "sheet", hidden)
    for table in tree.iter(f"{_TABLE}table"):
        columns = HiddenColumns(table)
        for row in table.iter(f"{_TABLE}table-row"):
            columns.take_out(row)
        if emptied := columns.emptied():
            hidden["column"] = hidden.get("column", 0) + emptied
    _drop(tree.iter(f"{_TABLE}table-row"), lambda row: row.get(f"{_TABLE}visibility") in NOT_SHOWN, "row", hidden)


class _Styles:
    """The styles of a Word file: which hide their text, and which number their paragraphs."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        try:
            tree = _parse(archive.read("word/styles.xml"))
        except (KeyError, etree.XMLSyntaxError):
            tree = etree.Element("none")
        self._styles = {_value(style, "styleId"): style for style in tree.iter("{*}style")}
        self._default = next(
            (
                name
                for name, style in self._styles.items()
                if _value(style, "type") == "paragraph" and is_true(_value(style, "default"))
            ),
            None,
        )
        self.hides_by_default = self._hides(self._default)

    def hides(self, run: Any) -> bool:
        """Whether a run of text is hidden: by itself, or by its style or that of its paragraph."""
        told = run.find("{*}rPr/{*}vanish")
        if told is not None:
            return _is_on(told)
        paragraph = next(run.iterancestors("{*}p"), None)
        of_paragraph = None if paragraph is None else paragraph.find("{*}pPr/{*}pStyle")
        return self._hides(_value(run.find("{*}rPr/{*}rStyle"))) or self._hides(_value(of_paragraph) or self._default)

    def _hides(self, style: str | None) -> bool:
        told = self._told(style, "{*}rPr/{*}vanish")
        return told is not None and _is_on(told)

    def number(self, tree: Any) -> bool:
        """Gives paragraphs of a list's style its number and level; whether there are any."""
        changed = False
        for paragraph in tree.iter("{*}p"):
            style = paragraph.find("{*}pPr/{*}pStyle")
            if style is None or paragraph.find("{*}pPr/{*}numPr") is not None:
                continue
            told = self._told(_value(style), "{*}pPr/{*}numPr")
            # Headings are numbered as well, and are no items of a list.
            is_heading = self._told(_value(style), "{*}pPr/{*}outlineLvl") is not None
            if told is not None and not is_heading:
                numbering = _parse(etree.tostring(told))
                if numbering.find("{*}ilvl") is None:
                    space = etree.QName(numbering).namespace
                    numbering.insert(0, etree.Element(f"{{{space}}}ilvl", {f"{{{space}}}val": "0"}))
                style.addnext(numbering)
                changed = True
        return changed

    def _told(self, style: str | None, path: str) -> Any:
        """What a style says, or the one it is based on."""
        for _ in range(10):
            element = self._styles.get(style)
            if element is None:
                return None
            if (found := element.find(path)) is not None:
                return found
            style = _value(element.find("{*}basedOn"))
        return None


def _value(element: Any, name: str = "val") -> str | None:
    """An attribute of an element, if there is one; its namespace differs between the two kinds of Open XML."""
    attributes = () if element is None else element.items()
    return next((value for key, value in attributes if key.rpartition("}")[2] == name), None)


def _is_on(told: Any) -> bool:
    value = _value(told)
    return value is None or is_true(value)


def with_parts(archive: zipfile.ZipFile, parts: dict[str, bytes]) -> bytes:
    """An office file with some of its parts in the place of those it has."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as changed:
        for entry in archive.infolist():
            changed.writestr(entry, parts.get(entry.filename) or archive.read(entry))
    return buffer.getvalue()


def _warnings(hidden: Hidden) -> list[str]:
    pieces = [
        what if what == "hidden text" else f"{count:,} hidden {what}{'' if count == 1 else 's'}"
        for what, count in hidden.items()
    ]
    if not pieces:
        return []
    what = " and ".join([", ".join(pieces[:-1]), pieces[-1]] if len(pieces) > 1 else pieces)
    is_one = len(pieces) == 1 and (pieces[0].startswith("1 ") or pieces[0] == "hidden text")
    said = f"{what[0].upper()}{what[1:]} {'was' if is_one else 'were'} left out."
    return [f"{said} Show what customers may know, and upload it again."]
