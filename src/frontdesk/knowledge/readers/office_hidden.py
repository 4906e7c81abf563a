"""What an office file hides from who opens it is left out before it is read: sheets, rows, columns, slides, words."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from lxml import etree

from frontdesk.knowledge.readers.open_xml import parse

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TRUE = frozenset({"1", "true", "on"})
_MAY_HIDE = re.compile(
    rb"""\b(?:hidden|state|show)=["'](?:1|true|hidden|veryHidden|0|false)["']|<w:(?:vanish|pStyle)\b"""
    rb"""|display=["']false["']|visibility=["'](?:collapse|filter)["']"""
)
_PARTS = {
    "xlsx": re.compile(r"xl/workbook\.xml|xl/worksheets/[^/]+\.xml"),
    "pptx": re.compile(r"ppt/slides/slide\d+\.xml"),
    "docx": re.compile(r"word/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml"),
    "ods": re.compile(r"content\.xml"),
}
_MOST_REPEATED = 20_000
_CELL = re.compile(r"([A-Z]{1,3})\d+")

Hidden = dict[str, int]
"""How many of what are left out."""


def shown(archive: zipfile.ZipFile, data: bytes, kind: str) -> tuple[bytes, list[str]]:
    """The file without what it hides, and a warning that says what that was; a Word file also with the numbers of its
    lists in the paragraphs, where they stood in styles. The file as it is where it hides nothing."""
    parts, hidden = dict[str, bytes](), Hidden()
    wanted = _PARTS.get(kind)
    for entry in archive.infolist() if wanted else []:
        if wanted is None or not wanted.fullmatch(entry.filename):
            continue
        part = archive.read(entry)
        if not _MAY_HIDE.search(part):
            continue
        try:
            tree = parse(part)
        except etree.XMLSyntaxError:
            continue  # What reads the file tells what is wrong with it.
        if _change(archive, kind, tree, hidden):
            parts[entry.filename] = etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True)
    return (_with(archive, parts) if parts else data), _warnings(hidden)


def _change(archive: zipfile.ZipFile, kind: str, tree: Any, hidden: Hidden) -> bool:
    """Takes out what is hidden; whether anything was changed."""
    before = sum(hidden.values())
    numbered = False
    if kind == "xlsx":
        _drop(tree.iter(f"{_S}sheet"), lambda sheet: sheet.get("state") in ("hidden", "veryHidden"), "sheet", hidden)
        _drop(tree.iter(f"{_S}row"), lambda row: row.get("hidden") in _TRUE, "row", hidden)
        _drop_columns(tree, hidden)
    elif kind == "pptx" and tree.get("show") in ("0", "false"):
        hidden["slide"] = hidden.get("slide", 0) + 1
        for child in list(tree):
            tree.remove(child)
    elif kind == "docx":
        styles = _Styles(archive)
        _drop(tree.iter(f"{_W}r"), styles.hides, "hidden text", hidden)
        numbered = styles.number(tree)
    elif kind == "ods":
        _drop_of_ods(tree, hidden)
    return numbered or sum(hidden.values()) > before


def _drop(found: Iterator[Any], is_hidden: Any, what: str, hidden: Hidden) -> None:
    for element in [element for element in found if is_hidden(element)]:
        if "".join(element.itertext()).strip() or element.tag != f"{_W}r":
            hidden[what] = hidden.get(what, 0) + 1
        element.getparent().remove(element)


def _drop_columns(tree: Any, hidden: Hidden) -> None:
    spans = [(int(col.get("min")), int(col.get("max"))) for col in tree.iter(f"{_S}col") if col.get("hidden") in _TRUE]
    if not spans:
        return
    dropped = set[int]()
    for cell in list(tree.iter(f"{_S}c")):
        place = _CELL.fullmatch(cell.get("r") or "")
        number = _column(place[1]) if place else 0
        if any(first <= number <= last for first, last in spans):
            if len(cell):
                dropped.add(number)
            cell.getparent().remove(cell)
    if dropped:
        hidden["column"] = hidden.get("column", 0) + len(dropped)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _drop_of_ods(tree: Any, hidden: Hidden) -> None:
    """Tables whose style isn't displayed, rows and columns that are collapsed or filtered."""
    styles = {
        style.get(f"{_STYLE}name")
        for style in tree.iter(f"{_STYLE}style")
        if any(child.get(f"{_TABLE}display") == "false" for child in style)
    }
    _drop(tree.iter(f"{_TABLE}table"), lambda table: table.get(f"{_TABLE}style-name") in styles, "sheet", hidden)
    for table in tree.iter(f"{_TABLE}table"):
        columns = [
            column.get(f"{_TABLE}visibility") in ("collapse", "filter")
            for column in table.iter(f"{_TABLE}table-column")
            for _ in range(_repeated(column, "columns"))
        ]
        if any(columns):
            emptied = {at for row in table.iter(f"{_TABLE}table-row") for at in _empty_cells(row, columns)}
            if emptied:
                hidden["column"] = hidden.get("column", 0) + len(emptied)
    is_hidden = ("collapse", "filter")
    _drop(tree.iter(f"{_TABLE}table-row"), lambda row: row.get(f"{_TABLE}visibility") in is_hidden, "row", hidden)


def _empty_cells(row: Any, hidden: list[bool]) -> Iterator[int]:
    """Takes the text out of the cells in hidden columns, and tells which had any; the others keep their places."""
    at = 0
    for cell in list(row):
        count = _repeated(cell, "columns")
        if len(cell) and any(hidden[at : at + count]):
            yield at
            for child in list(cell):
                cell.remove(child)
            for name in [name for name in cell.attrib if "value" in name]:
                del cell.attrib[name]
        at += count


def _repeated(element: Any, of: str) -> int:
    count = element.get(f"{_TABLE}number-{of}-repeated") or "1"
    return min(int(count), _MOST_REPEATED) if count.isdigit() else 1


class _Styles:
    """The styles of a Word file: which hide their text, and which number their paragraphs."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        try:
            tree = parse(archive.read("word/styles.xml"))
        except (KeyError, etree.XMLSyntaxError):
            tree = etree.Element("none")
        self._styles = {style.get(f"{_W}styleId"): style for style in tree.iter(f"{_W}style")}

    def hides(self, run: Any) -> bool:
        """Whether a run of text is hidden, by itself or by its style."""
        told = run.find(f"{_W}rPr/{_W}vanish")
        style = run.find(f"{_W}rPr/{_W}rStyle")
        if told is None and style is not None:
            told = self._told(style.get(f"{_W}val"), f"{_W}rPr/{_W}vanish")
        return told is not None and (told.get(f"{_W}val") or "1") in _TRUE

    def number(self, tree: Any) -> bool:
        """Gives paragraphs of a list's style its number and level; whether there are any."""
        changed = False
        for paragraph in tree.iter(f"{_W}p"):
            style = paragraph.find(f"{_W}pPr/{_W}pStyle")
            if style is None or paragraph.find(f"{_W}pPr/{_W}numPr") is not None:
                continue
            told = self._told(style.get(f"{_W}val"), f"{_W}pPr/{_W}numPr")
            # Headings are numbered as well, and are no items of a list.
            is_heading = self._told(style.get(f"{_W}val"), f"{_W}pPr/{_W}outlineLvl") is not None
            if told is not None and not is_heading:
                numbering = parse(etree.tostring(told))
                if numbering.find(f"{_W}ilvl") is None:
                    numbering.insert(0, etree.Element(f"{_W}ilvl", {f"{_W}val": "0"}))
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
            based_on = element.find(f"{_W}basedOn")
            style = None if based_on is None else based_on.get(f"{_W}val")
        return None


def _with(archive: zipfile.ZipFile, parts: dict[str, bytes]) -> bytes:
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
