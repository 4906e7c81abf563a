"""A workbook's sheet without its hidden rows and columns, written row by row: a large one fills no memory."""

import io
import re
from collections.abc import Sequence
from typing import Any

from lxml import etree

_CELL = re.compile(r"([A-Z]{1,3})[0-9]+")

Hidden = dict[str, int]
"""How many of what are left out."""
Span = tuple[int, int]


def is_true(value: str | None) -> bool:
    """Whether an attribute says yes."""
    return (value or "").strip() in ("1", "true", "on")


def whole(number: str | None) -> int | None:
    """The whole number that an attribute says, if it says one."""
    number = (number or "").strip()
    return int(number) if number.isascii() and number.isdigit() and len(number) < 10 else None


def without_hidden_cells(part: bytes, hidden: Hidden) -> bytes | None:
    """The sheet without what it hides, which is counted in `hidden`; nothing where that has no text, or the part is no
    sheet. Raises XMLSyntaxError."""
    events = iter(
        etree.iterparse(io.BytesIO(part), ("start", "end"), resolve_entities=False, no_network=True, huge_tree=True)
    )
    _, root = next(events)
    if _local(root) != "worksheet":
        return None
    written = io.BytesIO()
    sheet = _Sheet()
    with etree.xmlfile(written, encoding="UTF-8") as file:
        file.write_declaration(standalone=True)
        with file.element(root.tag, root.attrib, nsmap=root.nsmap):
            for event, element in events:
                parent = element.getparent()
                if event == "start" and parent is root and _local(element) == "sheetData":
                    with file.element(element.tag, element.attrib):
                        sheet.write_rows(file, element, events)
                elif event == "end" and parent is root:
                    sheet.note(element)
                    file.write(element, with_tail=False)
                    _let_go(element)
    sheet.tell(hidden)
    return written.getvalue() if sheet.rows or sheet.columns else None


class _Sheet:
    """What is left out of one sheet: how many rows, and which columns."""

    def __init__(self) -> None:
        self.rows = 0
        self.columns = set[int]()
        self._spans = list[Span]()

    def note(self, element: Any) -> None:
        """Which columns are hidden stands before the rows."""
        if _local(element) == "cols":
            self._spans += [span for column in element if (span := _hidden_columns(column))]

    def write_rows(self, file: Any, data: Any, events: Any) -> None:
        """Writes the rows that are shown."""
        for event, element in events:
            if event != "end":
                continue
            if element is data:
                return
            if element.getparent() is data:
                if _local(element) == "row" and _is_hidden(element, "ht"):
                    self.rows += 1
                else:
                    self.columns |= _drop_cells(element, self._spans)
                    file.write(element, with_tail=False)
                _let_go(element)

    def tell(self, hidden: Hidden) -> None:
        """Adds what was left out."""
        for what, count in (("row", self.rows), ("column", len(self.columns))):
            if count:
                hidden[what] = hidden.get(what, 0) + count


def _let_go(element: Any) -> None:
    """Frees what was read of an element and of those before it."""
    element.clear()
    while element.getprevious() is not None:
        del element.getparent()[0]


def _local(element: Any) -> str:
    return str(etree.QName(element).localname) if isinstance(element.tag, str) else ""


def _is_hidden(element: Any, size: str) -> bool:
    """Whether a row or column says that it is hidden, or has no height or width."""
    return is_true(element.get("hidden")) or re.fullmatch(r"0+(?:\.0*)?", element.get(size) or "") is not None


def _hidden_columns(column: Any) -> Span | None:
    """From which column to which one are hidden, from 1."""
    first = whole(column.get("min"))
    if first is None or not _is_hidden(column, "width"):
        return None
    return first, whole(column.get("max")) or first


def _drop_cells(row: Any, spans: Sequence[Span]) -> set[int]:
    """Takes the cells of hidden columns out of a row, and tells which of them held anything."""
    dropped = set[int]()
    number = 0
    for cell in list(row) if spans else []:
        if _local(cell) != "c":
            continue
        place = _CELL.fullmatch(cell.get("r") or "")
        # A cell that doesn't say where it stands does so behind the one before it.
        number = _column(place[1]) if place else number + 1
        if any(first <= number <= last for first, last in spans):
            if len(cell):
                dropped.add(number)
            _take_out(cell, keeps_place=place is None)
    return dropped


def _take_out(cell: Any, *, keeps_place: bool) -> None:
    if not keeps_place:
        cell.getparent().remove(cell)
        return
    for child in list(cell):
        cell.remove(child)
    cell.attrib.pop("t", None)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
