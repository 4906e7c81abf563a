"""The hidden columns of an OpenDocument sheet, whose cells and columns may each stand for many beside each other."""

import copy
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from frontdesk.knowledge.readers.hidden_cells import Span, whole

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_REPEATED = f"{_TABLE}number-columns-repeated"
NOT_SHOWN = ("collapse", "filter")
_MOST_COLUMNS = 16_384
"""Of a sheet; what stands behind these no program shows."""
_MOST_PARTS = 100_000
"""Of the cells of one sheet that are hidden in part; of more than a person makes no part is shown."""


class HiddenColumns:
    """Which columns of a sheet are hidden, and from which of them something was taken."""

    def __init__(self, sheet: Any) -> None:
        self._spans = list(_joined(_hidden(sheet)))
        self._starts = [start for start, _ in self._spans]
        self._emptied = set[Span]()
        self._parts = 0

    def take_out(self, row: Any) -> None:
        """Takes what stands in hidden columns out of a row; the other cells keep their places."""
        end = 0
        for cell in list(row) if self._spans else []:
            start, end = end, end + _repeated(cell)
            if start >= _MOST_COLUMNS:
                return
            if not _holds_anything(cell):
                continue
            parts = list(self._parts_of(start, end) if self._parts < _MOST_PARTS else self._as_one(start, end))
            if len(parts) > 1:
                self._part(cell, parts)
            elif parts[0][2]:
                _empty(cell)
                self._emptied.add((start, end))

    def _part(self, cell: Any, parts: Sequence[tuple[int, int, bool]]) -> None:
        """Puts several cells in the place of one that is hidden in part."""
        self._parts += len(parts)
        for first, last, is_hidden in parts:
            part = copy.deepcopy(cell)
            part.set(_REPEATED, str(last - first))
            if is_hidden:
                _empty(part)
                self._emptied.add((first, last))
            cell.addprevious(part)
        cell.getparent().remove(cell)

    def emptied(self) -> int:
        """How many columns held something that was taken out."""
        return sum(end - start for start, end in _joined(self._emptied))

    def _parts_of(self, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
        """The columns of a cell in parts that are shown or hidden."""
        for index in range(max(bisect_right(self._starts, start) - 1, 0), len(self._spans)):
            hidden_from, hidden_to = self._spans[index]
            if hidden_from >= end:
                break
            if hidden_to <= start:
                continue
            if hidden_from > start:
                yield start, hidden_from, False
            yield max(start, hidden_from), min(end, hidden_to), True
            start = min(end, hidden_to)
        if start < end:
            yield start, end, False

    def _as_one(self, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
        """The columns of a cell, hidden if any of them is."""
        yield start, end, any(is_hidden for _, _, is_hidden in islice(self._parts_of(start, end), 2))


def _hidden(sheet: Any) -> Iterator[Span]:
    end = 0
    for column in sheet.iter(f"{_TABLE}table-column"):
        start, end = end, min(end + _repeated(column), _MOST_COLUMNS)
        if column.get(f"{_TABLE}visibility") in NOT_SHOWN:
            yield start, end
        if end == _MOST_COLUMNS:
            return


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Spans in their order, those that touch or overlap as one."""
    start = end = -1
    for first, last in sorted(spans):
        if first > end:
            if end > start:
                yield start, end
            start = first
        end = max(end, last)
    if end > start:
        yield start, end


def _repeated(element: Any) -> int:
    """How many columns a column or cell stands for; what is none of both, as a comment is, stands for none."""
    if not isinstance(element.tag, str):
        return 0
    return min(whole(element.get(_REPEATED)) or 1, _MOST_COLUMNS)


def _holds_anything(cell: Any) -> bool:
    return isinstance(cell.tag, str) and (len(cell) > 0 or any("value" in name for name in cell.attrib))


def _empty(cell: Any) -> None:
    for child in list(cell):
        cell.remove(child)
    for name in [name for name in cell.attrib if "value" in name]:
        del cell.attrib[name]
