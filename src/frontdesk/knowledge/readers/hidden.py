"""What a text in Markdown holds and nobody who reads the page sees: comments, and elements that are not shown.

Code that is shown as such stays whole, comments in it too. One pass, whatever is left unclosed.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import Enum

from markdown_it.common.html_re import HTML_TAG_RE

from frontdesk.knowledge.readers.blocks import Block, Blocks, Kind
from frontdesk.knowledge.readers.element_ends import Ends, Tag
from frontdesk.knowledge.readers.not_shown import not_shown

Span = tuple[int, int]


class Written(Enum):
    """How a text is written."""

    MARKDOWN = "markdown"
    MDX = "mdx"
    """Lines that are indented are no code here."""
    PLAIN = "plain"
    """Text that people read as it is: a comment that nothing closes has no more than its paragraph."""


_MARK = re.compile(r"[<{`\\]")
_IN_HTML = r"(?:=\s*+(?:\"[^\"]*+\"|'[^']*+'|(?![\"']))|[^<>=])*+"
_IN_JSX = r"(?:\"[^\"]*+\"|'[^']*+'|[^<>\"'])*+"
_BEGINS, _BEGINS_IN_JSX = (
    re.compile(
        r"(?P<ticks>`++)|(?P<escaped>\\[!-/:-@\[-`{-~])|(?P<comment><!--|<!\[CDATA\[|<[!?]|</(?![A-Za-z])|\{/\*)|"
        # Where a quote in it is never closed, a tag ends at its first ">".
        rf"<(?P<closing>/?)(?P<name>[A-Za-z][\w.:-]*+)(?P<attributes>(?:[\s/]{attributes}|[\s/][^<>]*+)?)>"
    )
    for attributes in (_IN_HTML, _IN_JSX)
)
_LINK = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}+:[^<>\s]*+|[\w.!#$%&'*+/=?^`{|}~-]{1,100}+@[\w.-]{1,200}+)>")
"""An address that Markdown makes a link of, ticks and all."""
_NOTE = re.compile(
    r"\[[^\[\]\n]{1,200}\]:[ \t]*(?:#|<>)\s{1,100}[(\"'](?:[^\n]|\n(?![ \t]*\n)){0,2000}?[)\"'][ \t]{0,100}$",
    re.MULTILINE,
)
"""The comment that Markdown itself knows: a link that leads nowhere."""
_CLOSES = {
    "<!--": re.compile(r"--!?>"),
    "<![CDATA[": re.compile(r"\]\]>"),
    "<?": re.compile(r"\?>"),
    "<!": re.compile(">"),
    "</": re.compile(">"),
    "{/*": re.compile(r"\*/\s*\}"),
}
_RAW = {name: re.compile(rf"</{name}(?![\w-])", re.IGNORECASE) for name in ("script", "style", "textarea", "title")}
"""Elements that hold no others, whatever stands in them."""
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_BEFORE_BLOCK = re.compile(r"(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*+")
"""What may stand before a block on its line: the marks of quotes and of items."""
_TICKS = re.compile("`++")
_HIDDEN_TAG = r"<[A-Za-z](?:[^<>\n]|\n[ \t>]*+)*?(?:hidden|style|=[\s>]*+(?:\"[^\"<>]*+[<>]|'[^'<>]*+[<>]))"
"""A tag that may say it isn't shown, or holds another in a quoted value; the lines of quotes begin with marks."""
_FENCE_WITH_MORE = rf"^{_BEFORE_BLOCK.pattern}(?:`{{3}}|~{{3}})[ \t]*\S+[ \t]+\S"
_MAY_HIDE = {
    written: re.compile(rf"<[!?]|</[^A-Za-z]|\{{/\*|\]:[ \t]*(?:#|<>)|{more}", re.IGNORECASE | re.MULTILINE)
    for written, more in (
        (Written.MARKDOWN, rf"{_HIDDEN_TAG}|{_FENCE_WITH_MORE}"),
        (Written.MDX, rf"hidden|style|{_FENCE_WITH_MORE}"),
        (Written.PLAIN, _HIDDEN_TAG),
    )
}
"""Without any of these there is nothing to look for: to tell the parts of a text apart takes far longer."""
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
    if _MAY_HIDE[written].search(text) is None:
        return []
    return [_with_its_line(text, span) for span in _Looking(text, written).spans()]


class _Looking:
    """One look through a text."""

    def __init__(self, text: str, written: Written) -> None:
        self._written = written
        self._jsx = written is Written.MDX
        self._begins = _BEGINS_IN_JSX if self._jsx else _BEGINS
        blocks = Blocks(text, jsx=self._jsx)
        self._blocks, self._text = blocks.all, blocks.text
        self._paragraph = _Next(_BLANK_LINE, self._text)
        self._closes = {mark: _Next(pattern, self._text) for mark, pattern in _CLOSES.items()}
        self._raw = {name: _Next(pattern, self._text) for name, pattern in _RAW.items()}
        self._tags: list[Tag] = []
        self._found: list[Span] = []

    def spans(self) -> list[Span]:
        at = 0
        for block in self._blocks:
            at = self._read(block, max(at, block.start))
        ends, paragraph = Ends(self._tags), _Next(_BLANK_LINE, self._text)
        elements = (
            (tag.start, _end_of_element(tag, ends.of(number), paragraph.after(tag.end)))
            for number, tag in enumerate(self._tags)
            if not (tag.closing or tag.is_alone) and not_shown(tag.attributes)
        )
        found: list[Span] = []
        for span in sorted([*self._found, *elements]):
            if not found or span[0] >= found[-1][1]:
                found.append(span)
        return found

    def _read(self, block: Block, at: int) -> int:
        """Finds the comments and the tags of a part that are no code; returns where it goes on."""
        if block.kind is Kind.CODE:
            if block.aside and self._written is not Written.PLAIN:
                self._found.append(block.aside)
            return max(at, block.end)
        if block.kind is Kind.REST:
            self._found += [note.span() for note in _NOTE.finditer(self._text, at, block.end)]
        # A browser, and MDX, look for the end of a tag wherever it is; Markdown only within the paragraph.
        end = len(self._text) if self._jsx or block.kind is Kind.HTML else block.end
        ticks = _Ticks(self._text, block) if block.kind is Kind.PROSE else None
        while at < block.end and (mark := _MARK.search(self._text, at, block.end)) is not None:
            link = _LINK.match(self._text, mark.start(), end) if ticks and not self._jsx else None
            begins = link or self._begins.match(self._text, mark.start(), end)
            at = mark.end() if begins is None else link.end() if link else self._after(begins, block, ticks)
        return at

    def _after(self, begins: re.Match[str], block: Block, ticks: "_Ticks | None") -> int:
        """Where it goes on after what begins here."""
        if begins["ticks"]:
            return ticks.after(begins) if ticks else begins.end()
        if begins["escaped"]:
            return begins.end() if ticks else begins.start() + 1
        if begins["name"]:
            return self._after_tag(begins, in_prose=ticks is not None)
        return self._after_comment(begins, block)

    def _after_tag(self, begins: re.Match[str], *, in_prose: bool) -> int:
        name, closing = begins["name"].lower(), bool(begins["closing"])
        tag = Tag(begins.start(), begins.end(), name, begins["attributes"], closing, self._jsx)
        self._tags.append(tag)
        if name in _RAW and not (closing or tag.is_alone) and (closes := self._raw[name].match_after(tag.end)):
            return closes.start()
        # What looks like a tag and is none to Markdown may hold what is one, or ticks that begin code.
        is_tag = self._jsx or not in_prose or HTML_TAG_RE.match(begins.group())
        return tag.end if is_tag else begins.end("name")

    def _after_comment(self, begins: re.Match[str], block: Block) -> int:
        mark, follows = begins["comment"], self._text[begins.end() : begins.end() + 1]
        if block.kind is not Kind.HTML and (mark == "</" or (mark == "<!" and not follows.isalpha())):
            return begins.end()  # Only a browser takes it for a comment.
        end = self._end_of_comment(begins, block)
        if end is not None:
            self._found.append((begins.start(), end))
        # Only MDX knows its comments: to Markdown their ticks are ticks.
        return begins.end() if end is None or (mark == "{/*" and not self._jsx) else end

    def _end_of_comment(self, begins: re.Match[str], block: Block) -> int | None:
        """After the comment; None for what nothing closes, and is none therefore.

        In HTML, and where one of MDX stands before everything else on its line, it goes on over blank lines, within a
        paragraph it doesn't.
        """
        mark, in_html = begins["comment"], block.kind is Kind.HTML
        # "<!-->" is a whole comment.
        closes = self._closes[mark].match_after(begins.end() - (2 if mark == "<!--" else 0))
        if in_html and mark in ("<?", "<![CDATA[") and not (closes and closes.end() <= block.end):
            closes = self._closes["<!"].match_after(begins.end())  # A browser looks for no more.
        goes_on = in_html or self._is_first(begins)
        if closes and (closes.end() <= block.end or goes_on):
            return closes.end()
        if mark != "<!--" and (mark == "{/*" or not in_html):
            return None
        if goes_on and self._written is not Written.PLAIN:
            return len(self._text)
        return min(self._paragraph.after(begins.end()), block.end)

    def _is_first(self, begins: re.Match[str]) -> bool:
        """Whether a comment that may be one of MDX stands before everything else on its lines."""
        if begins["comment"] != "{/*" and not self._jsx:
            return False
        near = max(0, begins.start() - _MOST_BLANK)
        line = self._text.rfind("\n", near, begins.start()) + 1
        return bool((line or not near) and _after_markers(self._text, line) >= begins.start())


class _Ticks:
    """The ticks of a part: code goes from some to as many."""

    def __init__(self, text: str, block: Block) -> None:
        self._text = text
        self._block = block
        self._runs: dict[int, list[int]] | None = None

    def after(self, begins: re.Match[str]) -> int:
        """After the code between ticks; those that nothing closes begin none."""
        length, at = len(begins["ticks"]), begins.end()
        runs = self._all().get(length, [])
        number = bisect_left(runs, at)
        return runs[number] + length if number < len(runs) else at

    def _all(self) -> dict[int, list[int]]:
        if self._runs is None:
            self._runs = {}
            for run in _TICKS.finditer(self._text, self._block.start, self._block.end):
                self._runs.setdefault(len(run.group()), []).append(run.start())
        return self._runs


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
