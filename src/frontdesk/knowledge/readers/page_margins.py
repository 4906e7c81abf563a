"""The headers and footers of a file's pages: which lines they are, which number the page, and which no block holds."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from frontdesk.knowledge.readers.layout import Block, bare, whole_text
from frontdesk.knowledge.readers.page_geometry import Line, Page

_MARGIN = 0.1
"""The share of a page's height, from its top and its bottom, where headers and footers stand."""
_MOST_DIGITS = 5
"""A number with more is none of a page."""
_NUMBER = re.compile(r"\d+")
_NUMBERS_AROUND = re.compile(r"^\d+\s+|\s+\d+$")

Said = str
"""What a line says, without the number of its page."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """The headers and footers of one page."""

    lines: frozenset[Line] = frozenset()
    """What stands in the margin of other pages as well."""
    superfluous: frozenset[Line] = frozenset()
    """Of these the numbers of the pages, and what stands on most pages and is kept of one before."""
    lost: frozenset[Line] = frozenset()
    """Of these what no block of any page holds, on the page that shows it first."""


def furniture(pages: Sequence[Sequence[Block]], shown: Sequence[Page]) -> list[Furniture]:
    """The headers and footers of each page, whose blocks are `pages`."""
    margins = [[line for line in page.lines if _in_margin(line, page)] for page in shown]
    said = _said(margins)
    on = defaultdict[Said, list[int]](list)
    for number, lines in enumerate(margins):
        for each in dict.fromkeys(said[number, line][0] for line in lines):
            on[each].append(number)
    kept = _kept(pages, margins, said, on)
    return [_of_page(number, len(pages), lines, said, on, kept) for number, lines in enumerate(margins)]


def _of_page(
    number: int,
    pages: int,
    lines: Sequence[Line],
    said: dict[tuple[int, Line], tuple[Said, bool]],
    on: dict[Said, list[int]],
    kept: dict[Said, int],
) -> Furniture:
    several = [line for line in lines if len(on[said[number, line][0]]) > 1]
    superfluous, lost = set[Line](), set[Line]()
    for line in several:
        what, is_number = said[number, line]
        first = kept.get(what, on[what][0])
        if is_number or (number > first and _is_on_most(len(on[what]), pages)):
            superfluous.add(line)
        elif what not in kept and number == first:
            lost.add(line)
    return Furniture(frozenset(several), frozenset(superfluous), frozenset(lost))


def _is_on_most(count: int, pages: int) -> bool:
    """A sentence may end two pages by chance, and belong to what each of them says."""
    return count > 2 and count * 2 >= pages


def _in_margin(line: Line, page: Page) -> bool:
    height = line.middle[1]
    return height < _MARGIN * page.height or height > (1 - _MARGIN) * page.height


def _said(margins: Sequence[Sequence[Line]]) -> dict[tuple[int, Line], tuple[Said, bool]]:
    """What each line of a margin says, and whether it does no more than number its page."""
    rising = defaultdict[tuple[str, int, int], set[int]](set)
    for number, lines in enumerate(margins):
        for line in lines:
            for place, offset in _offsets(line, number):
                rising[_words(line), place, offset].add(number)
    said: dict[tuple[int, Line], tuple[Said, bool]] = {}
    for number, lines in enumerate(margins):
        for line in lines:
            words = _words(line)
            of_page = {place for place, offset in _offsets(line, number) if len(rising[words, place, offset]) > 1}
            others = [each for place, each in enumerate(_NUMBER.findall(line.text)) if place not in of_page]
            # "Page 2 of 9" tells nobody anything; what has a telephone number beside that does.
            is_number = bool(of_page) and set(others) <= {str(len(margins))}
            said[number, line] = (" ".join([words, *others]), is_number)
    return said


def _words(line: Line) -> str:
    return " ".join(_NUMBER.sub("0", line.text).lower().split())


def _offsets(line: Line, number: int) -> Iterator[tuple[int, int]]:
    """How far each of a line's numbers is from the number of its page."""
    for place, found in enumerate(_NUMBER.findall(line.text)):
        if len(found) <= _MOST_DIGITS:
            yield place, int(found) - number


def _kept(
    pages: Sequence[Sequence[Block]],
    margins: Sequence[Sequence[Line]],
    said: dict[tuple[int, Line], tuple[Said, bool]],
    on: dict[Said, list[int]],
) -> dict[Said, int]:
    """The first page whose blocks hold what stands in several margins; a chapter's name has its heading."""
    headings = {bare(block.text).lower() for blocks in pages for block in blocks if block.kind == "heading"}
    kept: dict[Said, int] = {}
    for number, (blocks, lines) in enumerate(zip(pages, margins, strict=True)):
        text = ""
        for line in lines:
            what, _ = said[number, line]
            if what in kept or len(on[what]) < 2:
                continue
            text = text or "".join(bare(whole_text(block)) for block in blocks)
            if bare(line.text) in text or bare(_NUMBERS_AROUND.sub("", line.text)).lower() in headings:
                kept[what] = number
    return kept
