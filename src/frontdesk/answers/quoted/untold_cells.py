"""What of a table tells of a topic that is left alone: whole columns and rows, and single cells. Pure."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from frontdesk.answers.quoted.table_rows import ROW, RULE, cells_of, is_row

Cut = tuple[int, int]
"""From which character to which."""
Tells = Callable[[str], bool]
"""Whether some words tell of the topic."""

_BAR = re.compile(r"(?<!\\)\|")
_Line = tuple[int, str]
"""A line of a text, and where it begins."""


def cells_cut(text: str, above: str, tells: Tells, named: Tells) -> tuple[list[Cut], list[Cut]]:
    """What is cut out of a text's tables, and of the table that begins `above` it and goes on in it.

    `named` says whether a column's or a row's name stands for the topic: all its cells are of it then. A column goes
    with its name, so that the others keep theirs; a cell that tells of it alone leaves its place empty.
    """
    cuts: list[Cut] = []
    tables = list(_tables(text))
    head = next(iter(_tables(above)), []) if above else []
    goes_on = bool(head and tables and tables[0][0][0] == 0)
    for number, table in enumerate(tables):
        first = head[:2] if goes_on and number == 0 and not _has_names(table) else []
        cuts += _cuts_of(table, first, tells, named)
    of_head = _cuts_of(head, [], tells, named) if goes_on else []
    return cuts, of_head


def _tables(text: str) -> Iterator[list[_Line]]:
    table: list[_Line] = []
    at = 0
    for line in [*text.split("\n"), ""]:
        if ROW.match(line):
            table.append((at, line))
        elif table:
            yield table
            table = []
        at += len(line) + 1


def _has_names(table: Sequence[_Line]) -> bool:
    if len(table) < 2 or not RULE.match(table[1][1]):
        return False
    return not is_row(cells_of(table[0][1]), [cells_of(line) for _, line in table[2:]])


def _cuts_of(table: Sequence[_Line], first: Sequence[_Line], tells: Tells, named: Tells) -> list[Cut]:
    names = cells_of((first or table)[0][1]) if first or _has_names(table) else []
    left = [n for n, name in enumerate(names) if not named(name)]
    if names and (0 not in left or len(left) == 1):
        return [_whole(line) for line in table]
    cuts: list[Cut] = []
    for number, line in enumerate(table):
        is_name = not first and bool(names) and number < 2
        cuts += _of_columns(line, len(names), left) if is_name else _of_row(line, len(names), left, tells, named)
    return cuts


def _of_row(line: _Line, columns: int, left: Sequence[int], tells: Tells, named: Tells) -> list[Cut]:
    cells = cells_of(line[1])
    kept = [n for n in range(len(cells)) if len(cells) != columns or n in left]
    blank = [n for n in kept[1:] if tells(cells[n])]
    told = [cells[n] for n in kept if n not in blank]
    if named(cells[0]) or tells(" | ".join(told)) or not any(told[1:] or told[:1] * (len(cells) == 1)):
        return [_whole(line)]
    places = _places(line)
    gone = [places[n] for n in blank if n < len(places)]
    return sorted([*_of_columns(line, columns, left), *((start + 1, end) for start, end in gone)])


def _of_columns(line: _Line, columns: int, left: Sequence[int]) -> list[Cut]:
    """The cells of the columns that go, each with the bar before it."""
    places = _places(line)
    return [place for n, place in enumerate(places) if len(places) == columns and n not in left]


def _places(line: _Line) -> list[Cut]:
    at, text = line
    bars = [at + bar.start() for bar in _BAR.finditer(text)]
    return list(pairwise(bars))


def _whole(line: _Line) -> Cut:
    return line[0], line[0] + len(line[1]) + 1
