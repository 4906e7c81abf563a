"""Rows of a quoted table as a reader needs them: each under its columns' names, and only those that were asked for."""

import re
from collections.abc import Callable, Sequence
from itertools import takewhile

from frontdesk.knowledge.readers.cell_words import is_told_in_words
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.wanted import holds

ROW = re.compile(r"[ \t]*\|(.*)\|[ \t]*$")
RULE = re.compile(r"[ \t]*\|[ \t:|-]+\|[ \t]*$")

Hits = Callable[[str], int]
"""How many of the terms asked for the first cell of a row holds."""
_TELLS = re.compile(
    r"\d[\d.,]*|open|yes|no|none|included|geoffnet|frei|ja|nein|inklusive|"
    r"abierto|si|incluido|ouvert|oui|non|inclus|aperto|incluso|nee"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def told_rows(text: str, start: int, end: int, hits: Hits, above: str = "") -> str:
    """The text from `start` to `end`, each table row in it as "- first – column: second; column: third".

    Where the first cells of some rows hold what was asked for, the other rows are left out. The columns' names are
    taken from the table's first row, which may stand before `start`, or further up in its document: `above`.
    """
    text, shift = _whole(text, above)
    start, end = start + shift, end + shift
    shown: list[str] = []
    position = 0
    table: list[tuple[str, bool]] = []
    for line in [*text.split("\n"), ""]:
        stands = position < end and position + len(line) > start
        if ROW.match(line):
            table.append((line, stands))
        else:
            shown += _rows(table, hits)
            table = []
            if stands:
                shown.append(line[max(0, start - position) : end - position])
            elif shown and position < end and not line:
                shown.append("")
        position += len(line) + 1
    return "\n".join(shown).strip("\n")


def under_columns(text: str, spans: Sequence[tuple[int, int]], above: str = "") -> list[str]:
    """Each sentence of a text; of a table's row each cell before its column's name: "4–7 Working days"."""
    text, shift = _whole(text, above)
    names: list[str] = []
    last = ""
    by_line: dict[int, str] = {}
    position = 0
    for line in text.split("\n"):
        if RULE.match(line):
            names = cells_of(last)
        elif not ROW.match(line):
            names = []
        elif names and len(cells := cells_of(line)) == len(names):
            by_line[position] = "; ".join(" ".join(pair) for pair in zip(cells, names, strict=True))
        last, position = line, position + len(line) + 1
    return [by_line.get(start + shift, text[start + shift : end + shift]) for start, end in spans]


def _whole(text: str, above: str) -> tuple[str, int]:
    """The text under the names of its first table's columns, and where it begins there."""
    head = f"{above}\n" if above and ROW.match(text.partition("\n")[0]) else ""
    return head + text, len(head)


def _rows(table: Sequence[tuple[str, bool]], hits: Hits) -> list[str]:
    has_names = len(table) > 1 and RULE.match(table[1][0])
    names = cells_of(table[0][0]) if has_names else []
    rows = [line for line, stands in table[2 if has_names else 0 :] if stands]
    if not rows:  # Column names alone say nothing.
        return [] if has_names and len(table) > 2 else [line for line, stands in table if stands]
    own = hits(names[0]) if names and is_row(names, [cells_of(line) for line, _ in table[2:]]) else 0
    if own and own >= max(hits(cells_of(row)[0]) for row in rows):
        rows, names = [table[0][0], *rows], []  # A table without names, whose first row was taken for them.
    counts = [hits(cells_of(row)[0]) for row in rows]
    return [_row(cells_of(row), names) for row, count in zip(rows, counts, strict=True) if count or not max(counts)]


def is_row(names: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether what stands over a table's columns tells the same kinds of values as the rows below: it names nothing.

    Of "Ticket | Before 5pm" over "Adult | £8.50" the hour says when the price holds.
    """
    heads = [_kinds(name) for name in names[1:]]
    below = [[_kinds(row[at]) for row in rows if at < len(row)] for at in range(1, len(names))]
    alike = (
        any(kinds & each or "word" in kinds | each for each in column) if kinds else not all(column)
        for kinds, column in zip(heads, below, strict=True)
        if column
    )
    return any(heads) and all(alike)


def _kinds(cell: str) -> set[str]:
    """What a cell tells of a row, where it is no name of a column: a price, an hour, a number, or "closed"."""
    plain = fold(cell).strip(" .")
    if _YEAR.fullmatch(plain):
        return set()
    found = {kind for kind in ("money", "hour") if any(map(str.isdigit, plain)) and holds(cell, kind)}
    if is_told_in_words(cell) or (_TELLS.fullmatch(plain) and not plain[:1].isdigit()):
        found.add("word")
    return found or ({"number"} if _TELLS.fullmatch(plain) else set())


def is_names(sentence: str) -> bool:
    """Whether a sentence of a text is the first row of a table, with the rule below it: mostly its columns' names."""
    return RULE.match(sentence.rpartition("\n")[2]) is not None


def stands_over(text: str, start: int, end: int) -> bool:
    """Whether a sentence of a text only names the columns of the rows below it."""
    below = [cells_of(line) for line in takewhile(ROW.match, text[end:].lstrip("\n").split("\n"))]
    return is_names(text[start:end]) and bool(below) and not is_row(cells_of(text[start:end].partition("\n")[0]), below)


def cells_of(line: str) -> list[str]:
    """The cells of a table's row."""
    found = ROW.match(line)
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", found[1])] if found else []


def _row(cells: Sequence[str], names: Sequence[str]) -> str:
    first, others = cells[0], cells[1:]
    if len(others) < 2 or len(names) != len(cells):
        return f"- {first}: {', '.join(cell for cell in others if cell)}" if any(others) else f"- {first}"
    told = [f"{name}: {cell}" if name else cell for name, cell in zip(names[1:], others, strict=True) if cell]
    return f"- {first} – {'; '.join(told)}" if first else f"- {'; '.join(told)}"
