"""Tables on a PDF page: what stands between ruled lines, and rows whose cells stand below each other."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from frontdesk.knowledge.readers.cell_words import is_told_in_words
from frontdesk.knowledge.readers.columns_of_prose import are_prose, is_running_text
from frontdesk.knowledge.readers.page_geometry import MOST_RULES, Line, Page, Rule, Word

_NEAR = 3.0
"""Points within which two ruled lines are one, or meet."""
_GAP = 0.9
"""Blanks between two cells are at least so many times as wide as the type is high; between two words they are less."""
_MOST_WORDS = 120
"""Of a cell; one with more is a box around a part of the page."""
_FEW_WORDS = 6
"""So many has a cell of a table without ruled lines; columns of prose have more."""
_PLAIN = 0.6
"""The share of rows that are as a table's are, and of a cell's characters that are letters or digits."""
_MOST_EMPTY = 4
"""Places of a grid for each word of the page; one with more is none of a table."""
_MOST_COLUMNS = 100
_SAME_SIZE = 0.15
_LINES_APART = 3.2
"""Rows are at most so many times as far from each other as the type is high."""


@dataclass(frozen=True)
class Table:
    """Rows with a cell for each of their columns, the words in them, and where the columns begin and end."""

    grid: list[list[str]]
    words: frozenset[Word]
    edges: tuple[float, ...]

    @cached_property
    def cells(self) -> list[list[str]]:
        """The rows without the columns that hold nothing."""
        filled = _filled(self.grid)
        return [[row[at] for at in filled] for row in self.grid]


def tables(page: Page) -> list[Table]:
    """The tables of a page."""
    found = list(_ruled(page))
    taken = frozenset(word for table in found for word in table.words)
    rest = [line for line in parted(page, found).lines if line.words[0] not in taken]
    return found + list(_aligned(rest))


def parted(page: Page, found: Sequence[Table]) -> Page:
    """The page, its lines cut where they enter a table or leave it: a note beside a row is no part of it.

    The words of the table come first, so that what stands beside its rows is not on both sides of it.
    """
    whose = {word: number for number, table in enumerate(found) for word in table.words}
    lines = list[Line]()
    for line in page.lines:
        pieces = [replace(line, words=tuple(words)) for _, words in groupby(line.words, whose.get)]
        lines += sorted(pieces, key=lambda piece: piece.words[0] not in whose) if len(pieces) > 1 else [line]
    return replace(page, lines=tuple(lines))


def has_columns(lines: Sequence[Line]) -> bool:
    """Whether lines may be the rows of a table: in most of them pieces stand apart, as words of a sentence don't."""
    rows = _rows(lines)
    return sum(len(row.pieces) > 1 for row in rows) * 2 >= len(rows)


def _ruled(page: Page) -> Iterator[Table]:
    words = [word for line in page.lines for word in line.words]
    falling = sorted(range(len(words)), key=lambda index: -words[index].middle[1])
    depths = [-words[index].middle[1] for index in falling]
    for across, down in _meeting(page.across, page.down):
        edges, levels = _places(down), _places(across)[::-1]
        down_to = [-level for level in levels]
        if len(edges) < 3 or len(levels) < 3:
            continue
        columns, rows = len(edges) - 1, len(levels) - 1
        if columns * rows > _MOST_EMPTY * len(words):
            continue  # Paper with squares, and drawings.
        whose = _joined_cells(edges, levels, across, down)
        within: dict[int, list[Word]] = {}
        beside = falling[bisect_left(depths, down_to[0]) : bisect_right(depths, down_to[-1])]
        for word in (words[index] for index in sorted(beside)):
            column, row = _between(edges, word.middle[0]), _between(down_to, -word.middle[1])
            if column is not None and row is not None:
                within.setdefault(whose[row * columns + column], []).append(word)
        # The lines of drawings meet, too; of a table half the places are cells of their own, and half of these filled.
        own = len(set(whose))
        is_sparse = own * 2 < len(whose) or len(within) * 2 < own or len(within) < 3
        if is_sparse or max(map(len, within.values())) > _MOST_WORDS:
            continue
        texts = {cell: " ".join(word.text for word in found) for cell, found in within.items()}
        cells = [[texts.get(whose[row * columns + column], "") for column in range(columns)] for row in range(rows)]
        grid = [row for row in cells if any(row)]
        if len(grid) > 1 and len(_filled(grid)) > 1:
            yield Table(grid, frozenset(word for found in within.values() for word in found), tuple(edges))


def _filled(grid: Sequence[Sequence[str]]) -> list[int]:
    """The columns that hold anything."""
    return [at for at in range(len(grid[0])) if any(row[at] for row in grid)]


def _meeting(across: Sequence[Rule], down: Sequence[Rule]) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """The ruled lines in groups of those that meet each other."""
    if len(across) + len(down) > MOST_RULES:  # A drawing.
        return
    waiting_across, waiting_down = set(range(len(across))), set(range(len(down)))
    while waiting_across:
        group_across, group_down = list[int](), list[int]()
        fresh = [(True, waiting_across.pop())]
        while fresh:
            is_across, index = fresh.pop()
            (group_across if is_across else group_down).append(index)
            rule, others, waiting = (
                (across[index], down, waiting_down) if is_across else (down[index], across, waiting_across)
            )
            met = [other for other in waiting if _meet(rule, others[other])]
            waiting.difference_update(met)
            fresh += [(not is_across, other) for other in met]
        yield [across[index] for index in group_across], [down[index] for index in group_down]


def _meet(one: Rule, other: Rule) -> bool:
    return one.start - _NEAR <= other.at <= one.end + _NEAR and other.start - _NEAR <= one.at <= other.end + _NEAR


def _places(rules: Sequence[Rule]) -> list[float]:
    """Where ruled lines are, those near each other as one."""
    places = list[float]()
    for at in sorted(rule.at for rule in rules):
        if not places or at - places[-1] > _NEAR:
            places.append(at)
    return places


def _between(edges: Sequence[float], at: float) -> int | None:
    """Between which two edges a place is."""
    return max(bisect_left(edges, at) - 1, 0) if edges[0] <= at <= edges[-1] else None


def _joined_cells(
    edges: Sequence[float], levels: Sequence[float], across: Sequence[Rule], down: Sequence[Rule]
) -> list[int]:
    """Of each place of the grid the first one of its cell: no line parts the places of a cell."""
    columns = len(edges) - 1
    whose = list(range(columns * (len(levels) - 1)))
    at_edge, at_level = _by_place(down, edges), _by_place(across, levels)
    for place in range(len(whose)):
        row, column = divmod(place, columns)
        x, y = (edges[column] + edges[column + 1]) / 2, (levels[row] + levels[row + 1]) / 2
        if column and not _parts(at_edge[column], y):
            whose[place] = whose[place - 1]
        elif row and not _parts(at_level[row], x):
            whose[place] = whose[place - columns]
    return whose


def _by_place(rules: Sequence[Rule], places: Sequence[float]) -> list[list[Rule]]:
    """The rules at each of these places."""
    return [[rule for rule in rules if abs(rule.at - at) <= 2 * _NEAR] for at in places]


def _parts(rules: Sequence[Rule], where: float) -> bool:
    return any(rule.start <= where <= rule.end for rule in rules)


@dataclass(frozen=True, slots=True)
class _Row:
    """Words at one height, in pieces that stand apart."""

    pieces: tuple[tuple[Word, ...], ...]
    size: float

    @property
    def height(self) -> float:
        return self.pieces[0][0].middle[1]


def _aligned(lines: Sequence[Line]) -> Iterator[Table]:
    """Rows of which each has its pieces above or below those of the next, with a gutter between the columns."""
    run = _Run()
    for row in _rows(lines):
        has_pieces = 1 < len(row.pieces) <= _MOST_COLUMNS
        if has_pieces and run.takes(row):
            continue
        if (table := _as_table(run.rows)) is not None:
            yield table
        run = _Run()
        if has_pieces:
            run.takes(row)
    if (table := _as_table(run.rows)) is not None:
        yield table


def _rows(lines: Sequence[Line]) -> list[_Row]:
    """The page's rows from its top: lines at one height are one row."""
    rows = list[tuple[float, list[Word]]]()
    for line in sorted(lines, key=lambda line: -line.middle[1]):
        if rows and abs(rows[-1][1][0].middle[1] - line.middle[1]) < line.size * 0.3:
            rows[-1][1].extend(line.words)
        else:
            rows.append((line.size, list(line.words)))
    return [_Row(tuple(_pieces(words, size)), size) for size, words in rows]


def _pieces(words: Sequence[Word], size: float) -> Iterator[tuple[Word, ...]]:
    piece = list[Word]()
    for word in sorted(words, key=lambda word: word.left):
        if piece and word.left - piece[-1].right > _GAP * size:
            yield tuple(piece)
            piece = []
        piece.append(word)
    yield tuple(piece)


@dataclass(slots=True, eq=False)
class _Stretch:
    """What the pieces of some rows take of the page's width, and which rows these are."""

    left: float
    right: float
    rows: set[int]


class _Run:
    """Rows that follow each other, and the stretches that their pieces take, those that overlap as one."""

    def __init__(self) -> None:
        self.rows = list[_Row]()
        self._stretches = list[_Stretch]()

    def takes(self, row: _Row) -> bool:
        """Takes a row that stands right below the others, if no two pieces of one row come to stand in one column."""
        last = self.rows[-1] if self.rows else row
        is_apart = last.height - row.height > _LINES_APART * row.size
        if is_apart or abs(last.size - row.size) > _SAME_SIZE * row.size:
            return False
        joined = [self._over(piece[0].left, piece[-1].right) for piece in row.pieces]
        over = [id(stretch) for stretches in joined for stretch in stretches]
        if len(over) > len(set(over)) or not all(map(_may_be_one, joined)):
            return False
        number = len(self.rows)
        self.rows.append(row)
        for piece, stretches in zip(row.pieces, joined, strict=True):
            self._add(piece[0].left, piece[-1].right, stretches, number)
        return True

    def _over(self, left: float, right: float) -> list[_Stretch]:
        return [stretch for stretch in self._stretches if stretch.left < right and left < stretch.right]

    def _add(self, left: float, right: float, stretches: list[_Stretch], number: int) -> None:
        one = max(stretches, key=lambda stretch: len(stretch.rows), default=None)
        if one is None:
            one = _Stretch(left, right, set())
            self._stretches.append(one)
        for other in stretches:
            if other is not one:
                one.rows |= other.rows
                left, right = min(left, other.left), max(right, other.right)
                self._stretches.remove(other)
        one.left, one.right = min(left, one.left), max(right, one.right)
        one.rows.add(number)


def _may_be_one(stretches: Sequence[_Stretch]) -> bool:
    """Whether no row has pieces in two of these."""
    largest = max(stretches, key=lambda stretch: len(stretch.rows), default=None)
    others = [stretch.rows for stretch in stretches if stretch is not largest]
    joined = set[int]().union(*others)
    return largest is None or (len(joined) == sum(map(len, others)) and joined.isdisjoint(largest.rows))


def _columns(rows: Sequence[_Row]) -> list[tuple[float, float]]:
    """The stretches that the pieces of all rows take, those that overlap as one."""
    columns = list[tuple[float, float]]()
    for left, right in sorted((piece[0].left, piece[-1].right) for row in rows for piece in row.pieces):
        if columns and left < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(columns[-1][1], right))
        else:
            columns.append((left, right))
    return columns


def _as_table(run: Sequence[_Row]) -> Table | None:
    """The rows as a table, if they are none of prose or of a list's labels."""
    if len(run) < 3:
        return None
    lefts = [left for left, _ in _columns(run)]
    cells = [[""] * len(lefts) for _ in run]
    for row, texts in zip(run, cells, strict=True):
        for piece in row.pieces:
            column = bisect_right(lefts, piece[0].left) - 1
            texts[column] = " ".join([*texts[column].split(), *(word.text for word in piece)])
    if not _reads_like_a_table(cells):
        return None
    words = frozenset(word for row in run for piece in row.pieces for word in piece)
    return Table(cells, words, tuple(lefts))


def _reads_like_a_table(cells: Sequence[Sequence[str]]) -> bool:
    """Whether rows without ruled lines are a table: nearly full ones of short words that their first cells begin.

    Prose in columns, formulas, an index, and a list with its labels stand below each other as well.
    """
    filled = [cell for row in cells for cell in row if cell]
    full = sum(all(row) for row in cells)
    named = sum(sum(map(str.isalpha, row[0])) > 2 for row in cells)
    plain = sum(map(str.isalnum, "".join(filled))) >= _PLAIN * len("".join("".join(filled).split()))
    short = sum(len(cell.split()) for cell in filled) <= _FEW_WORDS * len(filled)
    most = len(cells) * _PLAIN
    if not (all(cells[0][1:]) and full >= most and named >= most and plain and short):
        return False
    if len(cells[0]) > 2:
        return not are_prose(cells)
    if any(is_running_text(column) for column in zip(*cells, strict=True)):
        return False
    # Of two columns one may be the labels of the other, or both may be lists; numbers below each other are a table.
    values = [any(map(str.isdigit, row[1])) or is_told_in_words(row[1]) for row in cells]
    below_names = len(values) - (not values[0])
    return sum(values) >= below_names * _PLAIN and sum(row[0][-1:].isdigit() for row in cells) * 2 < len(cells)
