"""What a text in Markdown holds and nobody who reads the page sees: comments, and elements that are not shown.

Code that is shown as such stays whole, comments in it too. One pass, whatever is left unclosed.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum

from frontdesk.knowledge.readers.element_ends import Ends, Tag
from frontdesk.knowledge.readers.not_shown import not_shown
from frontdesk.knowledge.readers.shown_code import FENCE, MARKERS, ShownCode

Span = tuple[int, int]


class Written(Enum):
    """How a text is written."""

    MARKDOWN = "markdown"
    MDX = "mdx"
    """Lines that are indented are no code here."""
    PLAIN = "plain"
    """Text that people read as it is: a comment that nothing closes has no more than its paragraph."""


_BEGINS = re.compile(
    rf"^(?:{MARKERS}(?P<fence>{FENCE})|(?P<indent>(?: {{4}}| {{0,3}}\t)[ \t]*+)(?=\S))|(?P<ticks>`++)|"
    # The comment that Markdown itself knows: a link that leads nowhere.
    r"(?P<note>^ {0,3}\[[^\[\]\n]{1,200}\]:[ \t]*(?:#|<>)[ \t]+[(\"'][^\n]{0,2000}[)\"'][ \t]{0,100}$)|"
    r"(?P<comment><!--|\{/\*)|"
    # Where a quote in it is never closed, a tag ends at its first ">".
    r"<(?P<closing>/?)(?P<name>[A-Za-z][\w.:-]*+)"
    r"(?P<attributes>(?:[\s/](?:\"[^\"]*+\"|'[^']*+'|[^<>\"'])*+|[\s/][^<>]*+)?)>",
    re.MULTILINE,
)
_CLOSES = {"<!--": re.compile(r"--!?>"), "{/*": re.compile(r"\*/\s*\}")}
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_BEFORE_BLOCK = re.compile(MARKERS)
_MOST_BLANK = 200
"""Blanks around what stands alone on its lines."""


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


def seen(text: str, written: Written) -> str:
    """The text without what is hidden in it."""
    return Seen(text, hidden(text, written)).text


def hidden(text: str, written: Written) -> list[Span]:
    """The spans of a text that are not to be seen, in their order; one that fills its lines takes their end along."""
    return [_with_its_line(text, span) for span in _Looking(text, written).spans()]


class _Looking:
    """One look through a text."""

    def __init__(self, text: str, written: Written) -> None:
        self._text = text
        self._written = written
        self._paragraph = _Next(_BLANK_LINE, text)
        self._in_html = -1, False
        self._closes = {mark: _Next(pattern, text) for mark, pattern in _CLOSES.items()}
        self._tags: list[Tag] = []
        self._comments: list[Span] = []

    def spans(self) -> list[Span]:
        self._read()
        ends, paragraph = Ends(self._tags), _Next(_BLANK_LINE, self._text)
        elements = (
            (tag.start, _end_of_element(tag, ends.of(number), paragraph.after(tag.end)))
            for number, tag in enumerate(self._tags)
            if not (tag.closing or tag.is_alone) and not_shown(tag.attributes)
        )
        found: list[Span] = []
        for span in sorted([*self._comments, *elements]):
            if not found or span[0] >= found[-1][1]:
                found.append(span)
        return found

    def _read(self) -> None:
        """Finds the comments and the tags that are no code."""
        code, at = ShownCode(self._text, indented=self._written is not Written.MDX), 0
        while (begins := _BEGINS.search(self._text, at)) is not None:
            at = begins.end()
            if begins["fence"]:
                at = code.after_fence(begins)
            elif begins["indent"]:
                at = code.after_indent(begins)
            elif begins["ticks"]:
                at = code.after_ticks(begins)
            elif begins["name"]:
                name, attributes = begins["name"].lower(), begins["attributes"]
                self._tags.append(Tag(begins.start(), at, name, attributes, closing=bool(begins["closing"])))
            elif (end := at if begins["note"] else self._end_of_comment(begins)) is not None:
                at = end
                self._comments.append((begins.start(), at))

    def _end_of_comment(self, begins: re.Match[str]) -> int | None:
        """After the comment; None for one of MDX that nothing closes, which is none.

        One that stands before everything else on its lines goes on over blank ones, one within a paragraph doesn't.
        """
        mark, paragraph = begins["comment"], self._paragraph.after(begins.end())
        # "<!-->" is a whole comment.
        closes = self._closes[mark].match_after(begins.end() - (2 if mark == "<!--" else 0))
        if closes and closes.end() <= paragraph:
            return closes.end()
        is_block = self._is_block(begins.start(), paragraph)
        if closes and is_block:
            return closes.end()
        if mark != "<!--":
            return None
        return len(self._text) if is_block and self._written is not Written.PLAIN else paragraph

    def _is_block(self, at: int, paragraph: int) -> bool:
        """Whether a comment begins a block, or stands in one of HTML; `paragraph` is where its own ends."""
        near = max(0, at - _MOST_BLANK)
        line = self._text.rfind("\n", near, at) + 1
        if (line or not near) and _after_markers(self._text, line) >= at:
            return True
        if self._in_html[0] != paragraph:
            first = _after_markers(self._text, self._text.rfind("\n\n", 0, at) + 1)
            self._in_html = paragraph, self._text.startswith("<", first)
        return self._in_html[1]


class _Next:
    """Where a pattern comes next, asked for one place after the other: what was found isn't looked for again."""

    def __init__(self, pattern: re.Pattern[str], text: str) -> None:
        self._pattern = pattern
        self._text = text
        self._found: re.Match[str] | None = None
        self._from = -1

    def match_after(self, at: int) -> re.Match[str] | None:
        if self._from < 0 or (self._found is not None and self._found.start() < at):
            self._found = self._pattern.search(self._text, at)
            self._from = at
        return self._found

    def after(self, at: int) -> int:
        """Where it begins; the text's end where it comes no more."""
        found = self.match_after(at)
        return found.start() if found else len(self._text)


def _end_of_element(tag: Tag, end: tuple[int, bool] | None, paragraph: int) -> int:
    """What is closed nowhere ends with its paragraph, and so does a `p` that something else ends."""
    if end is None:
        return paragraph
    return min(paragraph, end[0]) if tag.name == "p" and not end[1] else end[0]


def _after_markers(text: str, line: int) -> int:
    """Where the text of a line begins, behind the marks of quotes and items."""
    begins = _BEFORE_BLOCK.match(text, line)
    return begins.end() if begins else line


def _with_its_line(text: str, span: Span) -> Span:
    start, end = span
    line = text.rfind("\n", max(0, start - _MOST_BLANK), start) + 1
    newline = text.find("\n", end, end + _MOST_BLANK)
    begins = line > 0 or start <= _MOST_BLANK
    alone = begins and newline >= 0 and not text[line:start].strip() and not text[end:newline].strip()
    return (line, newline + 1) if alone else span
