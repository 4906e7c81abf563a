"""A workbook (XLSX) in which the text of merged cells at the head of a sheet stands in each of the cells they cover."""

import re
import zipfile
from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Any, NamedTuple

from lxml import etree

from frontdesk.knowledge.readers.office_hidden import with_parts
from frontdesk.knowledge.readers.open_xml import parse

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_MERGED = re.compile(
    rb"""mergeCell\s[^<>]{0,200}?\bref\s{0,9}=\s{0,9}["']([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})["']"""
)
_DATA = re.compile(rb"<((?:\w{1,20}:)?)sheetData\s{0,9}>")
_PLACE = re.compile(r"([A-Z]{0,3})([0-9]{1,7})")
_HEAD_ROWS = 12
"""Among so many rows a sheet's names of columns begin and end."""
_NAME_ROWS = 3
"""Rows of names in which cells may be merged; what is merged below them are no names."""
_MOST_ROWS, _MOST_COLUMNS = 4, 50
"""Of one merged cell."""
_LONGEST_HEAD = 1024 * 1024
"""Bytes of those rows; they are read whole."""


class _Merged(NamedTuple):
    """A merged cell: its first and last row and column, from 1."""

    top: int
    left: int
    bottom: int
    right: int


def with_merged_names(archive: zipfile.ZipFile, data: bytes) -> bytes:
    """The workbook with the text of each merged cell at the head of a sheet over each of its columns; itself where
    there are none."""
    parts: dict[str, bytes] = {}
    for entry in archive.infolist():
        if _SHEET.fullmatch(entry.filename) and (changed := _filled(archive.read(entry))):
            parts[entry.filename] = changed
    return with_parts(archive, parts) if parts else data


def _filled(part: bytes) -> bytes | None:
    """A sheet whose head is filled; nothing where it has no merged cells there, or can't be understood."""
    begin = _DATA.search(part)
    merged = list(_merged(part)) if begin else []
    end = _end_of_head(part, begin) if begin and merged else None
    if begin is None or end is None:
        return None
    closed = b"".join(b"</%s>" % name for name in (begin[1] + b"sheetData", begin[1] + b"worksheet"))
    try:
        tree = parse(part[:end] + closed)
    except etree.XMLSyntaxError:
        return None
    rows = dict(_numbered(tree.find("{*}sheetData")))
    if not sum(_fill(rows, each) for each in _of_names(rows, merged)):
        return None
    head = etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True)
    return bytes(head[: head.rindex(b"</", 0, head.rindex(b"</"))]) + part[end:]


def _of_names(rows: dict[int, Any], merged: Sequence[_Merged]) -> list[_Merged]:
    """What is merged in the rows of names, and above them a title that goes over all columns."""
    said = {number: [column for column, cell in _numbered(row) if len(cell)] for number, row in rows.items()}
    first = next((number for number in sorted(said) if len(said[number]) > 1), None)
    if first is None:
        return []
    left, right = min(said[first]), max(said[first])
    kept = []
    for each in merged:
        goes_over_all = each.left <= left and each.right >= right
        if goes_over_all if each.top < first else first <= each.top < first + _NAME_ROWS and not goes_over_all:
            kept.append(each)
    return kept


def _merged(part: bytes) -> Iterator[_Merged]:
    for left, top, right, bottom in (found.groups() for found in _MERGED.finditer(part)):
        each = _Merged(int(top), _column(left.decode()), int(bottom), _column(right.decode()))
        if 0 <= each.right - each.left < _MOST_COLUMNS and 0 <= each.bottom - each.top < _MOST_ROWS:
            yield each


def _end_of_head(part: bytes, begin: re.Match[bytes]) -> int | None:
    """Where the last row of a sheet's head ends."""
    closing, end = b"</%srow>" % begin[1], None
    at = begin.end()
    for _ in range(_HEAD_ROWS):
        at = part.find(closing, at, begin.end() + _LONGEST_HEAD)
        if at < 0:
            break
        end = at = at + len(closing)
    return end


def _numbered(elements: Any) -> Iterator[tuple[int, Any]]:
    """Rows or cells with their numbers; one that doesn't say where it stands does so behind the one before it."""
    number = 0
    for element in elements:
        told = _PLACE.fullmatch(element.get("r") or "")
        number = (_column(told[1]) if told[1] else int(told[2])) if told else number + 1
        yield number, element


def _fill(rows: dict[int, Any], merged: _Merged) -> int:
    """Writes what a merged cell says into the cells it covers; how many these are."""
    source = dict(_numbered(rows[merged.top])).get(merged.left) if merged.top in rows else None
    if source is None or not len(source):
        return 0
    count = 0
    for number in sorted(rows.keys() & set(range(merged.top, merged.bottom + 1))):
        cells = dict(_numbered(rows[number]))
        for column in range(merged.left, merged.right + 1):
            if not len(cells.get(column, ())):
                _write(rows[number], cells, (number, column), source)
                count += 1
    return count


def _write(row: Any, cells: dict[int, Any], place: tuple[int, int], source: Any) -> None:
    """Writes what one cell says into another place."""
    number, column = place
    cell = cells.get(column)
    if cell is None:
        cell = etree.Element(source.tag, nsmap=source.nsmap)
        before = [other for other in cells if other < column]
        row.insert(len(before), cell)
        cells[column] = cell
        if source.get("r"):
            cell.set("r", f"{_letters(column)}{number}")
    for name in ("s", "t"):
        if source.get(name):
            cell.set(name, source.get(name))
    for child in source:
        if etree.QName(child).localname != "f":
            cell.append(deepcopy(child))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _letters(column: int) -> str:
    letters = ""
    while column:
        column, last = divmod(column - 1, 26)
        letters = chr(65 + last) + letters
    return letters
