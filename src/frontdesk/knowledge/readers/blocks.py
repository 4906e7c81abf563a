"""What the parts of a text in Markdown are, by Markdown's own rules: prose, code that is shown as it is written, HTML.

Each of them is told apart by its lines; a cell of a table stands for itself. Quotes lose their marks, so that nothing
between two lines of one is taken for its text; every character stays where it stands.
"""

import re
from collections.abc import Callable, Iterator
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
_TELLING = frozenset([*_KINDS, "tr_close", "blockquote_open", "blockquote_close"])
"""The tokens that are looked at."""


class Blocks:
    """The parts of a text in their order, and the text without the marks of quotes. In MDX (`jsx`) lines that are
    indented are no code, and elements hold Markdown.
    """

    def __init__(self, text: str, *, jsx: bool) -> None:
        self._raw = text
        self._lines = [0, *(line.end() for line in _NEWLINE.finditer(text)), len(text)]
        self._pieces: list[str] = []
        self._at = self._quotes = self._rows = 0
        self.all: list[Block] = []
        tokens = _Passing(self._take_up)
        parser = _parser(jsx)
        parser.block.parse(_NEWLINE.sub("\n", text).replace("\0", "\ufffd"), parser, {}, tokens)
        tokens.end()
        self.all += self._parts(self._at, len(text), Kind.REST, 0)
        self.text = "".join(self._pieces)

    def _take_up(self, token: Token) -> None:
        """Goes on with the next token: what it begins or holds."""
        if token.type.startswith("blockquote"):
            self._quotes += token.nesting
        kind = None if self._rows and token.type == "inline" else _KINDS.get(token.type)
        if token.type in ("tr_open", "tr_close"):
            self._rows += token.nesting
        if kind is None or token.map is None:
            return
        start, end = max(self._lines[token.map[0]], self._at), self._lines[token.map[1]]
        self.all += self._parts(self._at, start, Kind.REST, self._quotes)
        if token.type == "tr_open":
            self.all += (Block(cell.start(), cell.end(), kind) for cell in _CELL.finditer(self._raw, start, end))
            self._take(start, end, self._quotes)
        elif token.type == "fence":
            self.all.append(Block(start, end, kind, self._aside(token, start)))
            self._take(start, end, 0)
        else:
            self.all += self._parts(start, end, kind, self._quotes)

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


class _Passing(list[Token]):
    """What the parser puts its tokens into: each is handed on when the next one comes, filled in by then, and none is
    kept. A long table has a million of them.
    """

    def __init__(self, take_up: Callable[[Token], None]) -> None:
        super().__init__()
        self._take_up = take_up
        self._last: Token | None = None

    def append(self, token: Token, /) -> None:
        """Takes the next token."""
        self.end()
        self._last = token if token.type in _TELLING else None

    def end(self) -> None:
        """Hands on the last token."""
        if self._last is not None:
            self._take_up(self._last)
            self._last = None


@cache
def _parser(jsx: bool) -> MarkdownIt:
    """Tells blocks alone; what stands within a paragraph is not looked at."""
    parser = MarkdownIt("commonmark").enable("table")
    return parser.disable(["code", "html_block"]) if jsx else parser
