"""Markdown tables whose names of columns stood in merged cells: a name over several columns is repeated in each of
them by whoever wrote the table, over the names below it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from frontdesk.knowledge.readers.table import BAR, TABLE

_MOST = 4
"""Rows of names that a table has."""
_NAME = re.compile(r"[^\W\d_]|(?:19|20)\d\d$")
"""A name of a column has a letter, or is a year."""


def with_joined_names(text: str) -> str:
    """The text with one row of names in each table: "Price Day" and "Price Week" where "Price" stands over "Day" and
    "Week"; a name over all of a table stands above it."""
    return TABLE.sub(lambda found: _joined(found.group().split("\n")), text)


def _joined(lines: list[str]) -> str:
    names, rule, rows = _cells(lines[0]), lines[1], lines[2:]
    title = ""
    said = [row for row in rows if any(_cells(row))]
    if _is_title(names) and len(said) > 1 and len(_cells(said[0])) == len(names):
        title, names, rows = names[0].replace("**", ""), _cells(said[0]), said[1:]
    below = [_cells(row) for row in rows[:_MOST]]
    groups = _groups(names)
    for row in below[:-1]:
        if not _are_names(row, names, groups):
            break
        names = [_name(pair) for pair in zip(names, row, strict=True)]
        rows = rows[1:]
    if not title and len(rows) == len(lines) - 2:
        return "\n".join(lines)
    table = "\n".join([f"| {' | '.join(names)} |", rule, *rows])
    return f"{title}\n\n{table}" if title else table


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in BAR.split(line)[1:-1]]


def _is_title(names: Sequence[str]) -> bool:
    return len(names) > 1 and bool(names[0]) and len(set(names)) == 1


def _groups(names: Sequence[str]) -> frozenset[int]:
    """The columns that share a name with the one beside them."""
    same = [n for n, (one, other) in enumerate(pairwise(names)) if one and one == other]
    return frozenset(place for n in same for place in (n, n + 1))


def _are_names(row: Sequence[str], names: Sequence[str], groups: frozenset[int]) -> bool:
    """Whether a row below names the columns that share a name, and nothing else: what stands over both rows is repeated
    or left out in it."""
    if not groups or len(row) != len(names):
        return False
    if any(row[n] not in ("", name) for n, name in enumerate(names) if n not in groups):
        return False
    told = [row[n] for n in sorted(groups)]
    if len(groups) == len(names) and any(any(map(str.isdigit, cell)) for cell in told):
        return False
    return all(_NAME.search(cell) for cell in told) and len(set(told)) > 1


def _name(parts: Sequence[str]) -> str:
    return " ".join(dict.fromkeys(part.replace("**", "") for part in parts if part))
