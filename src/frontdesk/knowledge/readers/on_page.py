"""What a page shows put right by where it stands: tables, headings of their own size, numbered steps, lost lines.

kreuzberg tells what is a heading and what a paragraph; it knows no tables but by their words, joins a title to the
heading below it, and loses a line here and there.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from frontdesk.knowledge import how_far
from frontdesk.knowledge.readers.continued_tables import go_on
from frontdesk.knowledge.readers.layout import Block, bare, is_heading, whole_text
from frontdesk.knowledge.readers.page_geometry import Line, Page
from frontdesk.knowledge.readers.page_margins import Furniture, furniture, may_number_page
from frontdesk.knowledge.readers.page_tables import Table, has_columns, parted, tables
from frontdesk.knowledge.readers.stored_across import read_down

_SLACK = 3.0
"""Points by which a line may stand outside the box of its block."""
_MOSTLY = 0.7
"""The share of a line's words that its block holds; some of them kreuzberg writes otherwise."""
_OTHER_SIZE = 1.12
"""Type that is so many times as large is of another size."""
_HEADING_LINES_APART = 1.45
"""The lines of one heading are closer than so many times the height of its type."""
_CENTERED_LINES_APART = 1.9
"""The same of lines that are centered, as titles are."""
_BANDS = 200
"""Parts of a page's height."""
_RAISED = 0.8
"""What is raised or lowered by less than so many times the height of its type stands in the line beside it."""
_LABEL = re.compile(r"(\d{1,2})([.)]?)")
_LABEL_GAP = 0.45
"""A blank behind a label that has no stop is at least so many times as wide as the type is high."""


def put_right(pages: Sequence[Sequence[Block]], shown: Sequence[Page]) -> tuple[list[list[Block]], list[str]]:
    """The blocks of each page of a file by what is shown on it, and what each page says that was left out."""
    found = [tables(page) for page in shown]
    shown = [parted(page, of_page) for page, of_page in zip(shown, found, strict=True)]
    taken = [frozenset(word for table in of_page for word in table.words) for of_page in found]
    down = [read_down(*each) for each in zip(shown, pages, taken, strict=True)]
    shown, pages = [page for page, _ in down], [blocks for _, blocks in down]
    margins = furniture(pages, shown)
    levels = _levels(pages, shown)
    done: list[list[Block]] = []
    left_out: list[str] = []
    before: Table | None = None
    steps = 0
    each = list(zip(pages, shown, found, margins, strict=True))
    for blocks, page, of_page, margin in how_far.counted(each):
        looked_at = _Page(page, of_page, margin, levels, steps)
        done.append(list(looked_at.blocks(blocks)) if page.lines else list(blocks))
        before, steps = go_on(before, of_page, done[-1]), looked_at.steps
        looked_at.restore(done[-1])
        left_out.append(_text(looked_at.left_out))
    return done, left_out


Part = tuple[int, int]
"""The number of a block, and of a part of it."""


def _levels(pages: Sequence[Sequence[Block]], shown: Sequence[Page]) -> dict[float, int]:
    """Of which level the headings of each size are in this file."""
    levels: dict[float, int] = {}
    for blocks, page in zip(pages, shown, strict=True):
        sizes = {bare(line.text): round(line.size, 1) for line in page.lines}
        for block in blocks:
            if block.kind == "heading" and (size := sizes.get(bare(block.text))):
                levels.setdefault(size, block.level)
    return levels


class _Page:
    """One page while its blocks are put right."""

    def __init__(self, page: Page, found: list[Table], margin: Furniture, levels: dict[float, int], steps: int) -> None:
        self._page = page
        self._tables = found
        self._levels = levels
        self.steps = steps
        self.left_out: list[Line] = []
        self._of_table = {word: number for number, table in enumerate(found) for word in table.words}
        sizes = Counter[float]()
        for line in page.lines:
            sizes[round(line.size, 1)] += len(line.text)
        self._body = max(sizes, key=sizes.__getitem__, default=0.0)
        self._margin = margin
        # What is larger than the text is a heading, also where each page has one like it.
        self._furniture = {line for line in margin.lines if line.size < self._body * _OTHER_SIZE}

    def blocks(self, blocks: Sequence[Block]) -> Iterator[Block]:
        """The blocks as they should be, in their order; what is new stands behind what stands before it on the page."""
        blocks = list(blocks)
        whose = self._owners(blocks)
        labels = self._labels(blocks, whose)
        for owner in self._steps_over_blocks(blocks, whose, labels):
            blocks[owner] = replace(blocks[owner], kind="gone")
        parts = list(self._parts(whose))
        new = self._new(parts)
        yield from new.get((-1, 0), [])
        held = defaultdict[int, list[list[Line]]](lambda: [[]])
        for line, of in zip(self._page.lines, parts, strict=True):
            if of is not None:
                own = held[of[0]]
                own += [[] for _ in range(of[1] + 1 - len(own))]
                own[of[1]].append(line)
        for number, block in enumerate(blocks):
            count = len(held[number])
            for part, lines in enumerate(held[number]):
                if block.kind != "gone" and (lines or not part):
                    yield from self._mended(block, lines, labels, is_whole=count == 1)
                yield from new.get((number, part), [])

    def restore(self, blocks: list[Block]) -> None:
        """Adds the headers and footers that no page would have otherwise; the text goes on over the page's end."""
        lost = [line for line in self.left_out if line in self._margin.lost and not may_number_page(line)]
        self.left_out = [line for line in self.left_out if line not in lost]
        top = [line for line in lost if line.middle[1] > self._page.height / 2]
        bottom = [line for line in lost if line not in top]
        if bottom:
            goes_on = bool(blocks) and blocks[-1].text.rstrip()[-1:].isalnum()
            blocks.insert(len(blocks) - goes_on, Block("paragraph", _text(bottom)))
        if top:
            blocks.insert(0, Block("paragraph", _text(top)))

    def _parts(self, whose: Sequence[int | None]) -> Iterator[Part | None]:
        """Which part of which block each line is: a table stands between two parts of a block."""
        part: dict[int, int] = {}
        is_broken = set[int]()
        for line, owner in zip(self._page.lines, whose, strict=True):
            if self._table_of(line) is not None:
                is_broken.update(part)
            elif owner is not None and owner in is_broken:
                part[owner] += 1
                is_broken.discard(owner)
            elif owner is not None:
                part.setdefault(owner, 0)
            yield None if owner is None else (owner, part.get(owner, 0))

    def _table_of(self, line: Line) -> int | None:
        """The number of the table in which a line stands."""
        return self._of_table.get(line.words[0])

    def _labels(self, blocks: Sequence[Block], whose: Sequence[int | None]) -> dict[Line, int]:
        """The lines that are numbered one after the other, several of them, with their numbers."""
        found: dict[Line, int] = {}
        run: dict[Line, int] = {}
        goes_on = self.steps
        for line, owner in zip(self._page.lines, whose, strict=True):
            number = _label(line)
            apart = owner is not None and blocks[owner].kind not in ("paragraph", "list_item")
            if apart or self._table_of(line) is not None:
                goes_on = 0
            elif number is not None and number == (max(run.values()) if run else goes_on) + 1:
                run[line] = number
                continue
            elif number != 1 and not apart:
                continue
            found |= run if len(run) > 1 or min(run.values(), default=1) > 1 else {}
            run = {line: 1} if number == 1 and not apart else {}
        found |= run if len(run) > 1 or min(run.values(), default=1) > 1 else {}
        self.steps = max(run.values(), default=0)
        return found

    def _steps_over_blocks(
        self, blocks: Sequence[Block], whose: list[int | None], labels: dict[Line, int]
    ) -> Iterator[int]:
        """Gives the lines of steps that several blocks hold to the first of them; tells which hold none any more."""
        first: int | None = None
        step: Line | None = None
        lines_of = Counter(whose)
        for at, (line, owner) in enumerate(zip(self._page.lines, list(whose), strict=True)):
            flows = owner is not None and blocks[owner].kind in ("paragraph", "list_item")
            if step is not None and line not in labels and not (flows and line.left > step.left + 1):
                first = step = None
            if line in labels and flows:
                step = line
                first = owner if first is None or labels[line] == 1 else first
            if step is not None and first is not None and owner is not None and owner != first:
                whose[at] = first
                lines_of[owner] -= 1
                if not lines_of[owner]:
                    yield owner

    def _owners(self, blocks: Sequence[Block]) -> list[int | None]:
        """Which block holds each line."""
        held = [bare(whole_text(block)) for block in blocks]
        left, whole = list(held), "".join(held)
        shown = bare("".join(line.text for line in self._page.lines))
        owners: list[int | None] = []
        by_height = _ByHeight(blocks, self._page.height)
        for line in self._page.lines:
            text = bare(line.text)
            around = [number for number in by_height.beside(line) if _holds(blocks[number], line)]
            inside = [number for number in around if _share(line, held[number]) >= _MOSTLY]
            owner = min(inside, key=lambda number: len(held[number]), default=None)
            if owner is None and text and whole.count(text) >= shown.count(text):
                owner = next((number for number, rest in enumerate(left) if text in rest), None)
            if owner is None:
                # Where kreuzberg writes what is there otherwise, it is there all the same.
                owner = next((number for number in around if blocks[number].kind != "table"), None)
            if owner is not None:
                left[owner] = left[owner].replace(text, "", 1)
            owners.append(owner)
        return owners

    def _new(self, parts: Sequence[Part | None]) -> dict[Part, list[Block]]:
        """The tables, and the lines that no block holds, each by the part of a block behind which it stands."""
        new: dict[Part, list[Block]] = {}
        told = set[int]()
        behind, run = (-1, 0), list[Line]()
        for line, part in zip(self._page.lines, parts, strict=True):
            table = self._table_of(line)
            is_lost = part is None and table is None and line not in self._furniture and not may_number_page(line)
            if run and (not is_lost or _parted(run[-1], line, "paragraph")):
                new.setdefault(behind, []).append(self._block(run))
                run = []
            if is_lost:
                run.append(line)
            elif table is not None and table not in told:
                told.add(table)
                new.setdefault(behind, []).append(Block("table", cells=self._tables[table].cells))
            elif table is None and part is not None:
                behind = part
            elif table is None:
                self.left_out.append(line)
        if run:
            new.setdefault(behind, []).append(self._block(run))
        return new

    def _block(self, lines: Sequence[Line], kind: str = "paragraph", level: int = 0) -> Block:
        """Lines as a block: a heading where their type is larger than that of most of the page."""
        text = _text(lines)
        size = round(lines[0].size, 1)
        if kind != "heading" and size > self._body * _OTHER_SIZE and is_heading(text) and len(lines) < 3:
            kind = "heading"
        if kind == "heading":
            larger = [known for of, known in self._levels.items() if of > size]
            level = self._levels.get(size) or (max(larger) + 1 if larger else level or 1)
        return Block(kind, text, level)

    def _mended(
        self, block: Block, lines: Sequence[Line], labels: dict[Line, int], *, is_whole: bool
    ) -> Iterator[Block]:
        """A block without what stands in tables, headers and footers, cut where the size of its type changes."""
        own = [line for line in lines if self._table_of(line) is None and not self._is_superfluous(line)]
        self.left_out += [line for line in lines if self._is_superfluous(line)]
        if lines and not own:
            return
        is_table = block.kind == "table"
        is_other = block.kind == "paragraph" and bool(own) and self._block(own).kind == "heading"
        is_right = not (is_other or _is_cut(own, block.kind) or any(line in labels for line in own))
        if is_table:
            is_right = not own or has_columns(own)
        if (is_whole and len(own) == len(lines) and is_right) or block.kind == "code":
            yield block
            return
        for run in _runs(own, block.kind):
            kind = "paragraph" if is_table else block.kind
            yield from _with_steps(run, self._block(run, kind, block.level), labels)

    def _is_superfluous(self, line: Line) -> bool:
        """Other headers and footers are told by kreuzberg, which leaves them on the page where they come first; what is
        numbered at the top in the type of the text may be a heading."""
        is_apart = line.size < self._body or line.middle[1] < self._page.height / 2
        return line in self._furniture and is_apart and line in self._margin.superfluous


class _ByHeight:
    """The blocks of a page by where they stand on it, so that a line isn't looked for in all of them."""

    def __init__(self, blocks: Sequence[Block], height: float) -> None:
        self._height = height
        self._blocks: list[list[int]] = [[] for _ in range(_BANDS + 1)]
        for number, block in enumerate(blocks):
            if block.box is not None:
                _, bottom, _, top = block.box
                for band in range(self._band(bottom - _SLACK), self._band(top + _SLACK) + 1):
                    self._blocks[band].append(number)

    def beside(self, line: Line) -> list[int]:
        """The numbers of the blocks that may be as high up as a line is."""
        return self._blocks[self._band(line.middle[1])]

    def _band(self, height: float) -> int:
        return int(_BANDS * min(max(height / (self._height or 1), 0), 1))


def _holds(block: Block, line: Line) -> bool:
    if block.box is None:
        return False
    left, bottom, right, top = block.box
    x, y = line.middle
    return left - _SLACK <= x <= right + _SLACK and bottom - _SLACK <= y <= top + _SLACK


def _share(line: Line, text: str) -> float:
    """Which share of a line's letters stands in a text."""
    words = [bare(word.text) for word in line.words]
    return sum(len(word) for word in words if word in text) / max(sum(map(len, words)), 1)


def _differ(one: Line, other: Line) -> bool:
    return max(one.size, other.size) > _OTHER_SIZE * min(one.size, other.size)


def _parted(one: Line, other: Line, kind: str) -> bool:
    """Whether two lines that follow each other are of two blocks: their type differs, or two headings stand apart."""
    down = abs(one.middle[1] - other.middle[1])
    start = other.text[0]
    if down < _RAISED * max(one.size, other.size) or start.islower() or not start.isalnum():
        return False  # A mark that is raised or lowered, and a sentence that goes on.
    if _differ(one, other) or kind != "heading":
        return _differ(one, other)
    is_centered = abs(one.middle[0] - other.middle[0]) < other.size < abs(one.left - other.left)
    apart = _CENTERED_LINES_APART if is_centered else _HEADING_LINES_APART
    return down > apart * other.size or not (is_centered or abs(one.left - other.left) < other.size)


def _is_cut(lines: Sequence[Line], kind: str) -> bool:
    return any(_parted(one, other, kind) for one, other in pairwise(lines))


def _runs(lines: Sequence[Line], kind: str) -> Iterator[list[Line]]:
    """Lines that follow each other in one block."""
    run = list[Line]()
    for line in lines:
        if run and _parted(run[-1], line, kind):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _label(line: Line) -> int | None:
    """The number of a step: it has a stop, or stands apart from the words, which begin with no small letter."""
    found = _LABEL.fullmatch(line.words[0].text) if len(line.words) > 1 else None
    if found is None:
        return None
    apart = line.words[1].left - line.words[0].right > _LABEL_GAP * line.size
    return int(found[1]) if (found[2] or apart) and not line.words[1].text[0].islower() else None


def _with_steps(lines: Sequence[Line], block: Block, labels: dict[Line, int]) -> Iterator[Block]:
    """A block, its numbered steps as items of a list; what isn't indented behind a step goes on below it."""
    places = [at for at, line in enumerate(lines) if line in labels]
    if not places:
        yield block
        return
    if places[0]:
        yield Block("paragraph", _text(lines[: places[0]]))
    for at, end in zip(places, [*places[1:], len(lines)], strict=True):
        step, rest = lines[at], lines[at + 1 : end]
        inside = next((n for n, line in enumerate(rest) if line.left <= step.left + 1), len(rest))
        words = " ".join(word.text for word in step.words[1:])
        yield Block("step", "\n".join([f"{labels[step]}. {words}", *(line.text for line in rest[:inside])]))
        if rest[inside:]:
            yield Block("paragraph", _text(rest[inside:]))


def _text(lines: Sequence[Line]) -> str:
    return "\n".join(line.text for line in lines)
