"""A workbook (XLSX) in which the text of merged cells at the head of a sheet stands in each of the cells they cover."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any, NamedTuple

from lxml import etree

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
_MOST_MERGED = 500
"""Merged cells at the head of a sheet; one that has more stays as it is."""
_LONGEST_NAME = 200
"""Characters of a text that is written more than once."""
_MOST_ADDED = 1024 * 1024
"""Bytes that are written into all sheets of a workbook; those that would need more stay as they are."""
_ELEMENT = 48
"""Bytes of an element's tags, about."""

_Rows = dict[int, tuple[Any, dict[int, Any]]]
"""Rows by their numbers, each with its cells by theirs."""


class _Merged(NamedTuple):
    """A merged cell: its first and last row and column, from 1."""

    top: int
    left: int
    bottom: int
    right: int


class _Head(NamedTuple):
    """The filled head of a sheet, and where in the part the one ends in whose place it stands."""

    filled: bytes
    end: int


def with_merged_names(archive: zipfile.ZipFile, data: bytes) -> bytes:
    """The workbook with the text of each merged cell at the head of a sheet over each of its columns; itself where
    there are none."""
    heads: dict[str, _Head] = {}
    left = _MOST_ADDED
    for entry in archive.infolist():
        if left > 0 and _SHEET.fullmatch(entry.filename):
            head, added = _filled(archive.read(entry), left)
            left -= added
            if head is not None:
                heads[entry.filename] = head
    return _with_heads(archive, heads) if heads else data


def _with_heads(archive: zipfile.ZipFile, heads: Mapping[str, _Head]) -> bytes:
    """The workbook with the heads of some sheets in the place of those they have."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as changed:
        for entry in archive.infolist():
            head = heads.get(entry.filename, _Head(b"", 0))
            changed.writestr(entry, head.filled + archive.read(entry)[head.end :])
    return buffer.getvalue()


def _filled(part: bytes, most: int) -> tuple[_Head | None, int]:
    """A sheet's head, filled, and how many bytes that took, about; no head where it has no merged cells, would need
    more bytes or merges more cells than are looked at, or can't be understood."""
    begin = _DATA.search(part)
    end = _end_of_head(part, begin) if begin and next(_merged(part), None) else None
    if begin is None or end is None:
        return None, 0
    closed = b"".join(b"</%s>" % name for name in (begin[1] + b"sheetData", begin[1] + b"worksheet"))
    try:
        tree = parse(part[:end] + closed)
    except etree.XMLSyntaxError:
        return None, 0
    rows = {number: (row, dict(_numbered(row))) for number, row in _numbered(tree.find("{*}sheetData"))}
    # No two of them begin at one place, unless they are written to take long.
    merged = list({(each.top, each.left): each for each in _merged(part) if each.top in rows}.values())
    added = 0
    for each in _of_names(rows, merged) if len(merged) <= _MOST_MERGED else ():
        added += _fill(rows, each, most - added)
        if added > most:
            return None, added
    if not added:
        return None, 0
    head = etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True)
    return _Head(bytes(head[: head.rindex(b"</", 0, head.rindex(b"</"))]), end), added


def _of_names(rows: _Rows, merged: Sequence[_Merged]) -> list[_Merged]:
    """What is merged in the rows of names, and above them a title that goes over all columns."""
    said = {number: [column for column, cell in cells.items() if len(cell)] for number, (_, cells) in rows.items()}
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


def _fill(rows: _Rows, merged: _Merged, most: int) -> int:
    """Writes what a merged cell says into the cells it covers; how many bytes these are, about. It ends where they are
    more than they may be."""
    source = rows[merged.top][1].get(merged.left)
    if source is None or not len(source) or sum(map(len, source.itertext())) > _LONGEST_NAME:
        return 0
    size = sum(_ELEMENT + len(etree.QName(each).localname) + _said(each) for each in source.iter("*"))
    added = 0
    for number in sorted(rows.keys() & set(range(merged.top, merged.bottom + 1))):
        row, cells = rows[number]
        for column in range(merged.left, merged.right + 1):
            if len(cells.get(column, ())):
                continue
            added += size
            if added > most:
                return added
            _write(row, cells, (number, column), source)
    return added


def _said(element: Any) -> int:
    """How long an element's own texts and attributes are."""
    texts = (element.text or "", element.tail or "", *element.attrib.keys(), *element.attrib.values())
    return sum(map(len, texts))


def _write(row: Any, cells: dict[int, Any], place: tuple[int, int], source: Any) -> None:
    """Writes what one cell says into another place."""
    number, column = place
    cell = cells.get(column)
    if cell is None:
        cell = source.makeelement(source.tag)
        before = next((cells[at] for at in range(column - 1, 0, -1) if at in cells), None)
        if before is None:
            row.insert(0, cell)
        else:
            before.addnext(cell)
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
