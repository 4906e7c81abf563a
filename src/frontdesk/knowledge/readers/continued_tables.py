"""Tables that go on over a page's end: on each page they have their row of names, where they have one."""

import re
from collections.abc import Sequence

from frontdesk.knowledge.readers.layout import Block
from frontdesk.knowledge.readers.page_tables import Table

_SAME_PLACE = 6.0
"""Points within which the columns of two pages are the same."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DIGITS = re.compile(r"\d+")
_VALUE = re.compile(r"\d[.,:]\d|\d\s?(?:[A-Z]{3}\b|[$£¥€])|(?:\b[A-Z]{3}|[$£¥€])\s?\d")
"""What names no column: a price, a measure, a time."""


def go_on(before: Table | None, found: Sequence[Table], blocks: list[Block]) -> Table | None:
    """Gives a table that goes on from the page before its row of names, and tells with which one the page ends."""
    first = next((table for table in found if blocks and blocks[0].cells == table.cells), None)
    last = next((table for table in found if blocks and blocks[-1].cells[-1:] == table.cells[-1:]), None)
    if before is None or first is None or not _same_columns(before, first):
        return last
    if not _are_names(before.grid[0], before.grid[1:]) or _has_names(first, before):
        return last
    # A column that is empty on one of the pages may be filled on the other.
    named = Table([before.grid[0], *first.grid], first.words, first.edges)
    blocks[0] = Block("table", cells=named.cells)
    return named if last is first else last


def _same_columns(one: Table, other: Table) -> bool:
    return (
        len(one.grid[0]) == len(other.grid[0])
        and len(one.edges) == len(other.edges)
        and all(abs(a - b) < _SAME_PLACE for a, b in zip(one.edges, other.edges, strict=True))
    )


def _has_names(table: Table, before: Table) -> bool:
    """Whether the first row names the columns: as before, or it has no number and other rows have."""
    if table.grid[0] == before.grid[0]:
        return True
    numbered = [any(map(str.isdigit, "".join(row))) for row in table.grid]
    return not numbered[0] and any(numbered)


def _are_names(row: Sequence[str], others: Sequence[Sequence[str]]) -> bool:
    """Whether a table's first row names its columns: a list without names begins with a row like all others."""
    forms = [{form for cell in column if (form := _form(cell))} for column in zip(*others, strict=True)]
    return not any(_VALUE.search(cell) or _form(cell) in below for cell, below in zip(row, forms, strict=True))


def _form(cell: str) -> str | None:
    """What stands around the numbers of a cell that has any; a column may be named by its year."""
    return _DIGITS.sub("0", _YEAR.sub("year", cell)) if _DIGITS.search(cell) else None
