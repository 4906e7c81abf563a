"""The headers and footers of a file's pages: which lines they are, which number the page, and which no block holds."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from frontdesk.knowledge.readers.layout import Block, bare, whole_text
from frontdesk.knowledge.readers.page_geometry import Line, Page, Word

_MARGIN = 0.1
"""The share of a page's height, from its top and its bottom, where headers and footers stand."""
_MOST_DIGITS = 5
"""A number with more is none of a page."""
_NUMBER = re.compile(r"\d+")
_NUMBERS_AROUND = re.compile(r"^\d+\s+|\s+\d+$")
_LETTERS = re.compile(r"[^\W\d_]+")
_PAGE = re.compile(
    "p|pp|pg|pages?|pag|pág|paginas?|páginas?|pàgina|s|seiten?|blatt|side|sidan?|sivu|str|strona|strana|stránka|stranica|"
    "oldal|lehekülg|lk|lapa|puslapis|psl|sayfa|halaman|trang|стр|страница|с|сторінка|σελίδα|صفحة|עמוד|ページ|页|頁|第|쪽"
)
"""A word beside the number of a page."""
_OF = re.compile("of|von|de|di|da|do|du|van|av|af|z|ze|из|od|sur|iš|no|din|共")
"""A word between it and how many pages there are."""
_GAP = 0.9
"""What stands apart has a blank before it that is so many times as wide as its type is high."""
_LONGEST_NUMBER = 8
_DECIMAL = re.compile(r"\d[.,:]\d|[%°+]")

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
    headings = {bare(block.text).lower() for blocks in pages for block in blocks if block.kind == "heading"}
    said = _said(margins, headings)
    on = defaultdict[Said, list[int]](list)
    for number, lines in enumerate(margins):
        for each in dict.fromkeys(said[number, line][0] for line in lines):
            on[each].append(number)
    kept = _kept(pages, margins, said, on, headings)
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


def _said(margins: Sequence[Sequence[Line]], headings: Set[str]) -> dict[tuple[int, Line], tuple[Said, bool]]:
    """What each line of a margin says, and whether it does no more than number its page."""
    offsets = {
        (number, line): list(_offsets(line, number, len(margins), headings))
        for number, lines in enumerate(margins)
        for line in lines
    }
    rising = defaultdict[tuple[str, int, int], set[int]](set)
    for (number, line), found in offsets.items():
        for place, offset in found:
            rising[_words(line), place, offset].add(number)
    said: dict[tuple[int, Line], tuple[Said, bool]] = {}
    for (number, line), found in offsets.items():
        words = _words(line)
        of_page = {place for place, offset in found if len(rising[words, place, offset]) > 1}
        others = [each for place, each in enumerate(_NUMBER.findall(line.text)) if place not in of_page]
        # "Page 2 of 9" tells nobody anything; what has a telephone number beside that does.
        is_number = bool(of_page) and set(others) <= {str(len(margins))}
        is_plain = _is_of_page(line.text) or _is_heading(line, headings)
        said[number, line] = (" ".join([words, *others]), is_number and is_plain)
    return said


def _words(line: Line) -> str:
    return " ".join(_NUMBER.sub("0", line.text).lower().split())


def _is_heading(line: Line, headings: Set[str]) -> bool:
    """Whether it is a title of the file's, beside the number of a page."""
    return bare(_NUMBERS_AROUND.sub("", line.text)).lower() in headings


def _is_of_page(text: str) -> bool:
    """Whether no words are in it but those that stand around the number of a page."""
    return all(_PAGE.fullmatch(word) or _OF.fullmatch(word) for word in _LETTERS.findall(text.lower()))


def _offsets(line: Line, number: int, pages: int, headings: Set[str]) -> Iterator[tuple[int, int]]:
    """How far those of a line's numbers that may be its page's are from the number of the page."""
    is_title = _is_heading(line, headings)
    place = 0
    for at, word in enumerate(line.words):
        numbers = _NUMBER.findall(word.text)
        for found in numbers:
            others = {other for other in numbers if other is not found}
            is_free = is_title or (_is_of_page(word.text) and others <= {str(pages)} and _is_free(line, at, pages))
            if len(found) <= _MOST_DIGITS and is_free:
                yield place, int(found) - number
            place += 1


def _is_free(line: Line, at: int, pages: int) -> bool:
    """Whether a number belongs to no words beside it: "room 2" is said, "page 2" and what stands apart is not."""
    before, behind = line.words[:at][::-1], line.words[at + 1 :]
    if any(_is_page_word(words[0].text) for words in (before, behind) if words):
        return True
    return all(_is_end(line, line.words[at], words, pages) for words in (before, behind))


def _is_page_word(text: str) -> bool:
    words = _LETTERS.findall(text.lower())
    return bool(words) and all(map(_PAGE.fullmatch, words))


def _is_end(line: Line, word: Word, others: Sequence[Word], pages: int) -> bool:
    """Whether nothing is beside a word, or it stands apart from what is, or how many pages there are follows."""
    if not others:
        return True
    beside = others[0]
    gap = max(beside.left - word.right, word.left - beside.right)
    if gap > _GAP * line.size:
        return True
    numbers = _NUMBER.findall(beside.text) or (_NUMBER.findall(others[1].text) if len(others) > 1 else [])
    is_between = not bare(beside.text) or _is_of_page(beside.text)
    return is_between and set(numbers) <= {str(pages)}


def may_number_page(line: Line) -> bool:
    """Whether a line may be no more than a page's number, which kreuzberg leaves out with good reason."""
    text = line.text
    is_money = any(unicodedata.category(character) == "Sc" for character in text)
    is_short = len(text) < _LONGEST_NUMBER and not any(map(str.isalpha, text))
    return is_short and not is_money and not _DECIMAL.search(text)


def _kept(
    pages: Sequence[Sequence[Block]],
    margins: Sequence[Sequence[Line]],
    said: dict[tuple[int, Line], tuple[Said, bool]],
    on: dict[Said, list[int]],
    headings: Set[str],
) -> dict[Said, int]:
    """The first page whose blocks hold what stands in several margins; a chapter's name has its heading."""
    kept: dict[Said, int] = {}
    for number, (blocks, lines) in enumerate(zip(pages, margins, strict=True)):
        text = ""
        for line in lines:
            what, _ = said[number, line]
            if what in kept or len(on[what]) < 2:
                continue
            text = text or "".join(bare(whole_text(block)) for block in blocks)
            if bare(line.text) in text or _is_heading(line, headings):
                kept[what] = number
    return kept
