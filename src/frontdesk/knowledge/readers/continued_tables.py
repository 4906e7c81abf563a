"""Tables that go on over a page's end: on each page they have their row of names, where they have one."""

import re
from collections.abc import Sequence

from frontdesk.knowledge.readers.cell_words import is_told_in_words
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
    if not _are_names(before.grid[0], [*before.grid[1:], *first.grid]) or _has_names(first, before):
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
    # A row of words that goes on is known by what other rows say as well: "closed".
    others = [*before.grid[1:], *table.grid[1:]]
    return not numbered[0] and any(numbered) and _are_names(table.grid[0], others)


def _are_names(row: Sequence[str], others: Sequence[Sequence[str]]) -> bool:
    """Whether a table's first row names its columns: a list without names begins with a row like all others.

    One "free" among its cells is a name: of a plan beside others. Names over two rows stand in both.
    """
    forms = [{form for cell in column if (form := _form(cell))} for column in zip(*others, strict=True)]
    told = [cell for cell in row[1:] if cell]
    return not (
        any(_VALUE.search(cell) or _form(cell) in below for cell, below in zip(row, forms, strict=True))
        or (told and all(map(is_told_in_words, told)))
        or _is_said_again(row, others[1:])
    )


def _is_said_again(row: Sequence[str], others: Sequence[Sequence[str]]) -> bool:
    """Whether another row says the same in one of its cells; rows that are the same all over are the names again."""
    return any(
        cell and cell == below for other in others if other != row for cell, below in zip(row, other, strict=True)
    )


def _form(cell: str) -> str | None:
    """What stands around the numbers of a cell that has any; a column may be named by its year."""
    return _DIGITS.sub("0", _YEAR.sub("year", cell)) if _DIGITS.search(cell) else None
