"""What a text in Markdown holds and nobody who reads the page sees: comments, and elements that are not shown.

Code that is shown as such stays whole, comments in it too. One pass, whatever is left unclosed.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

Span = tuple[int, int]

_BEGINS = re.compile(
    r"^[ \t]*(?P<fence>`{3,}|~{3,})|(?P<ticks>`+)|(?P<comment><!--|\{/\*)|"
    # The comment that Markdown itself knows: a link that leads nowhere.
    r"(?P<note>^ {0,3}\[[^\[\]\n]{1,200}\]:[ \t]*(?:#|<>)[ \t]+[(\"'][^\n]{0,2000}[)\"'][ \t]{0,100}$)|"
    r"<(?P<element>[A-Za-z][\w-]*)(?P<attributes>\s[^<>]{1,2000})>",
    re.MULTILINE,
)
_CLOSES = {"<!--": re.compile(r"--!?>"), "{/*": re.compile(r"\*/\s*\}")}
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_LONGEST_CODE = 2_000
_MOST_BLANK = 200
"""Blanks around what stands alone on its lines."""
_MOST_UNCLOSED = 20
"""Names of elements that are looked for in vain."""
_NOT_SHOWN = re.compile(
    r"(?:display\s*:\s*['\"]?none|visibility\s*:\s*['\"]?hidden|(?:font-?size|opacity)\s*:\s*['\"]?0(?![.\d]))",
    re.IGNORECASE,
)
_STYLE = re.compile(r"\bstyle\s*=\s*(\"[^\"]*\"|'[^']*'|\{\{.*?\}\})", re.IGNORECASE | re.DOTALL)
_HIDDEN = re.compile(r"\shidden(?=[\s=/]|$)", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_EMPTY = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)


class Seen:
    """The text without its hidden spans, and where each of its characters stood."""

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        kept: list[str] = []
        self._from = [0]
        self._to = [0]
        at = length = 0
        for start, end in spans:
            kept.append(text[at:start])
            length, at = length + start - at, end
            self._from.append(length)
            self._to.append(end)
        self.text = "".join([*kept, text[at:]])

    def place(self, at: int) -> int:
        """Where the character at `at` stands in the whole text."""
        number = bisect_right(self._from, at) - 1
        return self._to[number] + at - self._from[number]


def seen(text: str) -> str:
    """The text without what is hidden in it."""
    return Seen(text, hidden(text)).text


def hidden(text: str) -> list[Span]:
    """The spans of a text that are not to be seen, in their order; one that fills its lines takes their end along."""
    return [_with_its_line(text, span) for span in _hidden(text)]


def _hidden(text: str) -> Iterator[Span]:
    never_closed: set[str] = set()
    at = 0
    while (begins := _BEGINS.search(text, at)) is not None:
        start, at = begins.start(), begins.end()
        if begins["fence"] or begins["ticks"]:
            at = _end_of_code(text, begins)
        elif begins["comment"]:
            at = _end_of_comment(text, begins, never_closed)
            yield start, at
        elif begins["note"]:
            yield start, at
        elif _is_hidden(begins):
            at = _end_of_element(text, begins, never_closed)
            yield start, at


def _end_of_code(text: str, begins: re.Match[str]) -> int:
    """After the code that begins here; ticks that nothing closes begin none, a fence then has all the rest."""
    if fence := begins["fence"]:
        closes = re.compile(rf"^[ \t]*{fence[0]}{{{len(fence)},}}[ \t]*$", re.MULTILINE).search(text, begins.end())
        return closes.end() if closes else len(text)
    ticks = re.compile(rf"(?<!`){begins['ticks']}(?!`)")
    closes = ticks.search(text, begins.end(), begins.end() + _LONGEST_CODE)
    is_code = closes is not None and not _BLANK_LINE.search(text, begins.end(), closes.start())
    return closes.end() if closes and is_code else begins.end()


def _end_of_comment(text: str, begins: re.Match[str], never_closed: set[str]) -> int:
    """After the comment; one that nothing closes has all the rest where it begins a line, else its paragraph's."""
    mark = begins["comment"]
    if mark not in never_closed:
        # "<!-->" is a whole comment.
        if closes := _CLOSES[mark].search(text, begins.end() - (2 if mark == "<!--" else 0)):
            return closes.end()
        never_closed.add(mark)
    line = text[text.rfind("\n", 0, begins.start()) + 1 : begins.start()]
    return _end_of_paragraph(text, begins.end()) if line.strip() or mark != "<!--" else len(text)


def _end_of_element(text: str, begins: re.Match[str], never_closed: set[str]) -> int:
    """After the closing tag, those of elements of the same name within it not counted; else after the paragraph."""
    name = begins["element"].lower()
    if name not in never_closed and len(never_closed) < _MOST_UNCLOSED:
        depth = 1
        for tag in re.compile(rf"<(/?){name}\b[^<>]*>", re.IGNORECASE).finditer(text, begins.end()):
            depth += -1 if tag[1] else 0 if tag.group().endswith("/>") else 1
            if not depth:
                return tag.end()
        never_closed.add(name)
    return _end_of_paragraph(text, begins.end())


def _end_of_paragraph(text: str, at: int) -> int:
    ends = _BLANK_LINE.search(text, at)
    return ends.start() if ends else len(text)


def _is_hidden(begins: re.Match[str]) -> bool:
    attributes = begins["attributes"]
    if begins["element"].lower() in _EMPTY or attributes.rstrip().endswith("/"):
        return False
    style = _STYLE.search(attributes)
    return bool((style and _NOT_SHOWN.search(style[1])) or _HIDDEN.search(_QUOTED.sub("", attributes)))


def _with_its_line(text: str, span: Span) -> Span:
    start, end = span
    line = text.rfind("\n", max(0, start - _MOST_BLANK), start) + 1
    newline = text.find("\n", end, end + _MOST_BLANK)
    begins = line > 0 or start <= _MOST_BLANK
    alone = begins and newline >= 0 and not text[line:start].strip() and not text[end:newline].strip()
    return (line, newline + 1) if alone else span
