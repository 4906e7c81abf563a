"""Columns of prose whose lines are stored across the page, left and right in turn: each column is read to its end.

kreuzberg and pdfium read what stands at one height as one line, as long as the file stores it so.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest
from statistics import fmean

from frontdesk.knowledge.readers.columns_of_prose import are_prose, are_single_lines, is_running_text
from frontdesk.knowledge.readers.layout import Block, bare, whole_text
from frontdesk.knowledge.readers.page_geometry import Line, Page, Word

_GAP = 0.9
"""Blanks between two columns are at least so many times as wide as the type is high."""
_FEWEST_LINES = 4
"""So many lines have columns; fewer stand below each other by chance."""
_NEAR = 3.0
"""Points within which the lines of a column begin, or end."""
_BREAK = 2.8
"""What is so many times the height of its type below all that is above it, is no more of the same columns."""
_NEXT = 1.8
"""The lines of one paragraph are at most so many times as far from each other as the type is high."""
_DENSE = 0.6
"""The share of a column's lines that stand right below another; the cells of a table stand apart."""
_WIDE = 5.5
"""A column is in the mean so many times as wide as its type is high; names and values of a table are short."""
_SAME_HEIGHT = 0.6
_LARGER = 1.12
_SIDE = 0.8
"""The share of what stands beside a gutter that a second gutter must part."""
_SHORT = 12
"""A line of fewer letters may stand anywhere, and tells of a block only if it is all of it."""
_MORE = 1.1
"""A page that has so many times its letters is told twice."""
_FULL = 0.7
"""A line that takes so much of its column's width may go on in the next one."""
_HYPHENS = ("-", "\u00ad", "\u2010")


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """Words of one line that stand together, and the number of that line."""

    line: Line
    of: int
    left: float
    right: float

    @property
    def height(self) -> float:
        return self.line.middle[1]


def read_down(page: Page, blocks: Sequence[Block], taken: frozenset[Word]) -> tuple[Page, list[Block]]:
    """The page and its blocks, each column of prose by itself; what is in `taken`, the tables, stays as it is."""
    as_it_was = page, list(blocks)
    if not _goes_across(page):
        return as_it_was
    pieces = [
        piece for number, line in enumerate(page.lines) if line.words[0] not in taken for piece in _pieces(line, number)
    ]
    pieces.sort(key=lambda piece: -piece.height)
    found = [columns for columns in _regions(pieces) if _is_read_across(columns)]
    for columns in found:
        page, blocks = _rearranged(page, blocks, columns)
        if sum(len(bare(whole_text(block))) for block in blocks) > _MORE * _letters(page):
            return as_it_was
    return page, list(blocks)


def _letters(page: Page) -> int:
    return sum(len(bare(line.text)) for line in page.lines)


def _goes_across(page: Page) -> bool:
    """Whether behind several wide blanks, or lines that another one stands beside, the next words begin below each
    other, or those before them end so: a look that costs little."""
    edges = Counter[int]()
    for line in page.lines:
        for one, other in pairwise(line.words):
            if _are_apart(one, other, line.size):
                edges.update({round(other.left / _NEAR), -1 - round(one.right / _NEAR)})
    for before, after in pairwise(page.lines):
        if after.words[0].middle[1] > before.words[0].middle[1] - _SAME_HEIGHT * before.size:
            edges.update({round(after.words[0].left / _NEAR), -1 - round(before.words[-1].right / _NEAR)})
    return any(count + edges[edge + 1] >= _FEWEST_LINES for edge, count in list(edges.items()))


def _are_apart(one: Word, other: Word, size: float) -> bool:
    return other.left - one.right > _GAP * size or one.left - other.right > _GAP * size


def _pieces(line: Line, number: int) -> Iterator[_Piece]:
    words = [line.words[0]]
    for word in line.words[1:]:
        if _are_apart(words[-1], word, line.size):
            yield _piece(line, words, number)
            words = []
        words.append(word)
    yield _piece(line, words, number)


def _piece(line: Line, words: Sequence[Word], number: int) -> _Piece:
    """The type of a heading beside text is told by the height of its words: a line has one size."""
    longest = max(line.words, key=lambda word: len(word.text))
    tall = max(words, key=lambda word: len(word.text))
    scale = (tall.top - tall.bottom) / ((longest.top - longest.bottom) or 1)
    own = Line(tuple(words), line.size * scale if abs(scale - 1) > 0.03 else line.size)
    return _Piece(own, number, own.left, max(word.right for word in words))


def _regions(pieces: Sequence[_Piece]) -> Iterator[list[list[_Piece]]]:
    """The columns of prose of each part of the page that has some, from its top."""
    cut = _best(pieces)
    if cut is None:
        return
    first, last, columns = cut
    yield from _regions(pieces[:first])
    if _flow(columns):
        yield columns
    yield from _regions(pieces[last:])


def _best(pieces: Sequence[_Piece]) -> tuple[int, int, list[list[_Piece]]] | None:
    """Where the longest columns begin and end among the pieces, and these columns."""
    found = [
        (min(_lines(left), _lines(right)), first, left, right)
        for at in _gutters(pieces)
        for first, left, right in _runs(pieces, at)
    ]
    score, first, left, right = max(found, key=lambda each: each[0], default=(0, 0, [], []))
    if score < _FEWEST_LINES:
        return None
    return first, first + len(left) + len(right), [*_cut_again(left), *_cut_again(right)]


def _cut_again(side: list[_Piece]) -> list[list[_Piece]]:
    """What stands beside a gutter, cut at another one that parts nearly all of it."""
    cut = _best(side)
    if cut is None or cut[1] - cut[0] < _SIDE * len(side):
        return [side]
    first, last, columns = cut
    columns[0] = [*side[:first], *columns[0]]
    columns[-1] = [*columns[-1], *side[last:]]
    return columns


def _lines(pieces: Sequence[_Piece]) -> int:
    return len({round(piece.height) for piece in pieces})


def _gutters(pieces: Sequence[_Piece]) -> Iterator[float]:
    """Places right before where several lines begin, and right behind where several end."""
    for edges, aside in (
        (sorted((piece.left, piece.line.size) for piece in pieces), -0.5),
        (sorted((piece.right, piece.line.size) for piece in pieces), 0.5),
    ):
        run = list[tuple[float, float]]()
        for edge, size in [*edges, (float("inf"), 0.0)]:
            if run and edge - run[0][0] > _NEAR:
                if len(run) >= _FEWEST_LINES:
                    yield (run[0] if aside < 0 else run[-1])[0] + aside * run[0][1]
                run = []
            run.append((edge, size))


def _runs(pieces: Sequence[_Piece], at: float) -> Iterator[tuple[int, list[_Piece], list[_Piece]]]:
    """Pieces that follow each other downwards and all stand left or right of a gutter; the number of the first."""
    first, sides, before = 0, (list[_Piece](), list[_Piece]()), None
    for number, piece in enumerate(pieces):
        margin = 0.25 * piece.line.size
        is_over = piece.left < at + margin and at - margin < piece.right
        is_apart = before is not None and before.height - piece.height > _BREAK * min(before.line.size, piece.line.size)
        if is_over or is_apart or _is_heading_of_all(pieces, number):
            if sides[0] and sides[1]:
                yield first, *sides
            first, sides = number, ([], [])
        if is_over:
            first = number + 1
        else:
            sides[piece.left > at].append(piece)
        before = piece
    if sides[0] and sides[1]:
        yield first, *sides


def _is_heading_of_all(pieces: Sequence[_Piece], number: int) -> bool:
    """Whether a piece has larger type than what comes next, and nothing beside it."""
    piece = pieces[number]
    around = [*pieces[max(number - 2, 0) : number], *pieces[number + 1 : number + 3]]
    alone = all(abs(other.height - piece.height) > _SAME_HEIGHT * piece.line.size for other in around)
    below = pieces[number + 1 : number + 2]
    return alone and bool(below) and piece.line.size > _LARGER * below[0].line.size


def _flow(columns: Sequence[Sequence[_Piece]]) -> bool:
    """Whether these are columns of prose: wide and dense, with sentences that go on from line to line."""
    lines = [_joined(column) for column in columns]
    if not all(_is_dense(column) for column in lines) or _has_rows(lines):
        return False
    texts = [[line.line.text for line in column] for column in lines]
    return are_prose(list(zip_longest(*texts, fillvalue=""))) or any(map(is_running_text, texts))


def _joined(column: Sequence[_Piece]) -> list[_Piece]:
    """The lines of a column: what stands at one height is one, however wide the blanks are that fill it up."""
    lines = list[_Piece]()
    for piece in column:
        last = lines[-1] if lines else None
        if last is not None and last.height - piece.height < 0.3 * piece.line.size:
            parts = [last, piece] if last.of == piece.of else sorted([last, piece], key=lambda each: each.left)
            words = tuple(word for part in parts for word in part.line.words)
            right = max(last.right, piece.right)
            lines[-1] = _Piece(replace(last.line, words=words), last.of, min(last.left, piece.left), right)
        else:
            lines.append(piece)
    return lines


def _is_dense(lines: Sequence[_Piece]) -> bool:
    near = sum(one.height - other.height <= _NEXT * other.line.size for one, other in pairwise(lines))
    width = fmean((line.right - line.left) / (line.line.size or 1) for line in lines)
    return near >= _DENSE * (len(lines) - 1) and width >= _WIDE


def _has_rows(columns: Sequence[Sequence[_Piece]]) -> bool:
    """Whether blanks that go through all columns part them into rows of few lines each, as cells that are wrapped."""
    starts = [
        {round(other.height) for one, other in pairwise(column) if one.height - other.height > _NEXT * other.line.size}
        for column in columns
    ]
    common = len(set.intersection(*starts))
    return common >= 2 and max(map(len, columns)) < _FEWEST_LINES * (common + 1)


def _is_read_across(columns: Sequence[Sequence[_Piece]]) -> bool:
    """Whether the file stores lines of one column between those of another, several times."""
    stored = sorted((piece.of, number) for number, column in enumerate(columns) for piece in column)
    switches = sum(one[1] != other[1] for one, other in pairwise(stored))
    return switches >= _FEWEST_LINES + len(columns)


def _rearranged(page: Page, blocks: Sequence[Block], columns: Sequence[list[_Piece]]) -> tuple[Page, list[Block]]:
    """The page with the lines of the columns one column after the other, and the blocks that say so."""
    whose = {word: piece.of for column in columns for piece in column for word in piece.line.words}
    mixed = [line for line in page.lines if line.words[0] in whose or line.words[-1] in whose]
    texts = [bare(line.text) for line in mixed]
    gone = [number for number, block in enumerate(blocks) if _tells_any(block, texts)]
    if not gone:
        return page, list(blocks)
    down = [_mended(_joined(column)) for column in _in_order(columns)]
    new = [_block(paragraph) for column in down for paragraph in _paragraphs(column)]
    kept = [
        [block for block in part if not _tells_any(block, texts)] for part in (blocks[: gone[0]], blocks[gone[0] :])
    ]
    at = page.lines.index(mixed[0])
    rest = [(line, [word for word in line.words if word not in whose]) for line in page.lines]
    before, after = (
        [line if len(words) == len(line.words) else replace(line, words=tuple(words)) for line, words in part if words]
        for part in (rest[:at], rest[at:])
    )
    lines = [*before, *(piece.line for column in down for piece in column), *after]
    return replace(page, lines=tuple(lines)), [*kept[0], *new, *kept[1]]


def _tells_any(block: Block, texts: Sequence[str]) -> bool:
    """Whether a block holds any of the lines."""
    told = bare(whole_text(block))
    return bool(told) and any(text == told or (len(text) >= _SHORT and text in told) for text in texts)


def _in_order(columns: Sequence[list[_Piece]]) -> list[list[_Piece]]:
    """The columns from the left, or from the right where the words run so."""
    steps = [
        one.left < other.left for column in columns for piece in column for one, other in pairwise(piece.line.words)
    ]
    return list(columns) if sum(steps) * 2 >= len(steps) else list(reversed(columns))


def _mended(lines: list[_Piece]) -> list[_Piece]:
    """The lines, a hyphen at the end of one written as pdfium writes it where it knows that the line ends."""
    done = list[_Piece]()
    for piece, below in zip_longest(lines, lines[1:]):
        last = piece.line.words[-1]
        is_cut = below is not None and last.text.endswith(_HYPHENS) and last.text[-2:-1].isalpha()
        words = (*piece.line.words[:-1], replace(last, text=last.text[:-1] + "\x02"))
        done.append(replace(piece, line=replace(piece.line, words=words)) if is_cut else piece)
    return done


def _paragraphs(column: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """The lines of a column, cut where there is a blank between them, and behind a line that ends early."""
    usual = sorted(one.height - other.height for one, other in pairwise(column))
    limit = 1.35 * usual[len(usual) // 2] if usual else 0.0
    full = min(piece.left for piece in column) + _FULL * max(piece.right - piece.left for piece in column)
    if are_single_lines([piece.line.text for piece in column]):
        full = float("inf")
    run = [column[0]]
    for piece in column[1:]:
        ends_early = run[-1].right < full and not piece.line.text[0].islower()
        if ends_early or run[-1].height - piece.height > limit:
            yield run
            run = []
        run.append(piece)
    yield run


def _block(lines: Sequence[_Piece]) -> Block:
    words = [word for piece in lines for word in piece.line.words]
    box = (
        min(word.left for word in words),
        min(word.bottom for word in words),
        max(word.right for word in words),
        max(word.top for word in words),
    )
    return Block("paragraph", "\n".join(piece.line.text for piece in lines), box=box)
