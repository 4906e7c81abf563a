"""Names of columns that stand in several rows ("Price" over "Day" and "Week") as one row: "Price Day", "Price Week"."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Any

from lxml import html

from frontdesk.knowledge.readers.elements import grid

_MOST = 4
"""Rows of names that a table has; with more it is made of names."""


def join_header_rows(tree: Any) -> bool:
    """Makes one row of the first rows of each table that hold nothing but names; whether any table has several."""
    return sum(map(_join, list(tree.iter("table")))) > 0


def _join(table: Any) -> bool:
    rows = [row for row in table.iter("tr") if next(row.iterancestors("table")) is table]
    names = list(takewhile(_is_of_names, rows))
    if not 1 < len(names) <= min(_MOST, len(rows) - 1) or table.find(".//table") is not None:
        return False
    cells = [[cell for cell in row if cell.tag in ("td", "th")] for row in names]
    if len(cells[0]) == 1:
        # One name over all of the table is its title.
        title = html.Element("p")
        title.text = " ".join(cells[0][0].text_content().split())
        table.addprevious(title)
        rows[0].drop_tree()
        cells, names = cells[1:], names[1:]
    joined = [_name(column) for column in zip(*grid(cells, 0), strict=True)]
    for cell in list(names[0]):
        names[0].remove(cell)
    for name in joined:
        cell = html.Element("th")
        cell.text = name
        names[0].append(cell)
    for row in names[1:]:
        row.drop_tree()
    return True


def _is_of_names(row: Any) -> bool:
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    return bool(cells) and (row.getparent().tag == "thead" or all(cell.tag == "th" for cell in cells))


def _name(parts: Sequence[str]) -> str:
    """The names over a column from the top; a cell that goes over several rows tells its name once."""
    return " ".join(dict.fromkeys(part.replace("**", "") for part in parts if part))
