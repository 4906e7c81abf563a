"""Rows of cells as Markdown."""

import re
from collections.abc import Sequence

from frontdesk.knowledge import how_far

# A table this small fits into one passage with its header; the rows of a longer one would be cut off from theirs.
_SMALL_ROWS = 12
_SMALL_CELLS = 60


def as_markdown(header: Sequence[str], rows: Sequence[Sequence[str]], *, before: int = 0, total: int = 0) -> str:
    """A Markdown table if it is small, else one line a row in which every value carries its column's name.

    Where the rows are what a file consists of, `total` is how many it has and `before` how many come before these.
    """
    if len(rows) <= _SMALL_ROWS and len(rows) * len(header) <= _SMALL_CELLS:
        if total:
            how_far.tell(before + len(rows), total)
        return as_table(header, rows)
    each = how_far.counted(rows, before, total) if total else rows
    return "\n".join(filter(None, (_as_line(header, row) for row in each)))


def as_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table; short rows are filled up, cells keep to one line."""
    lines = [_table_line(header, len(header)), "|" + " --- |" * len(header)]
    return "\n".join(lines + [_table_line(row, len(header)) for row in rows])


def _table_line(row: Sequence[str], width: int) -> str:
    cells = [" ".join(cell.split()).replace("|", "\\|") for cell in row[:width]]
    return "| " + " | ".join(cells + [""] * (width - len(cells))) + " |"


def _as_line(header: Sequence[str], row: Sequence[str]) -> str:
    cells = ((name.strip(), " ".join(cell.split())) for name, cell in zip(header, row, strict=False))
    line = "; ".join(f"{name}: {cell}" if name else cell for name, cell in cells if cell)
    return f"- {line}" if line else ""


TABLE = re.compile(r"^\|.*\|\n\|(?: *:?-+:? *\|)+(?:\n\|.*\|)*$", re.MULTILINE)
BAR = re.compile(r"(?<!\\)\|")


def reflow(text: str) -> str:
    """The text with its long Markdown tables turned into lines whose values carry their column's names, and its short
    ones without rows that hold nothing."""
    total, before = sum(_rows(block) for block in TABLE.finditer(text)), 0

    def again(found: re.Match[str]) -> str:
        nonlocal before
        header, _, *rows = ([cell.strip() for cell in BAR.split(line)[1:-1]] for line in found.group().split("\n"))
        rows = [row for row in rows if any(row)]
        written = as_markdown(header, rows, before=before, total=total)
        before += _rows(found)
        return written

    return TABLE.sub(again, text)


def _rows(block: re.Match[str]) -> int:
    """How many rows a table has below its header and the rule."""
    return block.group().count("\n") - 1
