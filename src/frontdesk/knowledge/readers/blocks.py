"""What the parts of a text in Markdown are, by Markdown's own rules: prose, code that is shown as it is written, HTML.

Each of them is told apart by its lines; a cell of a table stands for itself. Quotes lose their marks, so that nothing
between two lines of one is taken for its text; every character stays where it stands.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

_NEWLINE = re.compile(r"\r\n?|\n")
_CELL = re.compile(r"(?:[^|\n]|(?<=\\)\|)++")
_LANGUAGE = re.compile(r"[ \t]*\S+(?=[ \t]+\S)")
_SPACE_FOR_MARK = str.maketrans(">", " ")


class Kind(Enum):
    """What a part of a text is."""

    PROSE = "prose"
    CODE = "code"
    HTML = "html"
    REST = "rest"
    """Between the others: what is defined for links, and what is nested too deep to be told."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a text, without the blanks behind it."""

    start: int
    end: int
    kind: Kind
    aside: tuple[int, int] | None = None
    """Of code between fences what is said of it behind the name of its language."""


_KINDS = {"inline": Kind.PROSE, "tr_open": Kind.PROSE, "html_block": Kind.HTML}
_KINDS |= {"fence": Kind.CODE, "code_block": Kind.CODE}


class Blocks:
    """The parts of a text in their order, and the text without the marks of quotes. In MDX (`jsx`) lines that are
    indented are no code, and elements hold Markdown.
    """

    def __init__(self, text: str, *, jsx: bool) -> None:
        self._raw = text
        self._lines = [0, *(line.end() for line in _NEWLINE.finditer(text)), len(text)]
        self._pieces: list[str] = []
        self._at = 0
        self.all = list(self._blocks(_parser(jsx).parse(text)))
        self.text = "".join([*self._pieces, text[self._at :]])

    def _blocks(self, tokens: list[Token]) -> Iterator[Block]:
        quotes = rows = 0
        for token in tokens:
            if token.type.startswith("blockquote"):
                quotes += token.nesting
            kind = None if rows and token.type == "inline" else _KINDS.get(token.type)
            if token.type in ("tr_open", "tr_close"):
                rows += token.nesting
            if kind is None or token.map is None:
                continue
            start, end = max(self._lines[token.map[0]], self._at), self._lines[token.map[1]]
            yield from self._parts(self._at, start, Kind.REST, quotes)
            if token.type == "tr_open":
                yield from (Block(cell.start(), cell.end(), kind) for cell in _CELL.finditer(self._raw, start, end))
                self._take(start, end, quotes)
            elif token.type == "fence":
                yield Block(start, end, kind, self._aside(token, start))
                self._take(start, end, 0)
            else:
                yield from self._parts(start, end, kind, quotes)
        yield from self._parts(self._at, len(self._raw), Kind.REST, 0)

    def _parts(self, start: int, end: int, kind: Kind, quotes: int) -> Iterator[Block]:
        """A part, unless there is nothing in it."""
        length = len(self._raw[start:end].rstrip())
        if length:
            yield Block(start, start + length, kind)
        self._take(start, end, quotes)

    def _take(self, start: int, end: int, quotes: int) -> None:
        """Goes on behind a part, whose lines stand in so many quotes."""
        piece = self._raw[start:end]
        if quotes:
            marks = re.compile(rf"^(?:[ \t]*>){{1,{quotes}}}", re.MULTILINE)
            piece = marks.sub(lambda found: found.group().translate(_SPACE_FOR_MARK), piece)
        self._pieces.append(piece)
        self._at = max(self._at, end)

    def _aside(self, token: Token, start: int) -> tuple[int, int] | None:
        begins = self._raw.index(token.markup, start) + len(token.markup)
        newline = _NEWLINE.search(self._raw, begins)
        ends = newline.start() if newline else len(self._raw)
        language = _LANGUAGE.match(self._raw, begins, ends)
        return (language.end(), ends) if language else None


@cache
def _parser(jsx: bool) -> MarkdownIt:
    """Tells blocks alone; what stands within a paragraph is not looked at."""
    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser.disable(["code", "html_block"]) if jsx else parser
