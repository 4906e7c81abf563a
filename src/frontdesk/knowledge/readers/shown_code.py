"""Where Markdown shows code as it is written: between fences and ticks, and in lines indented behind a blank one.

Asked for one place after the other, from the first to the last; what it remembers makes that one pass.
"""

import re
from collections.abc import Iterator

FENCE = r"(?:`{3,}+(?![^\n]*`)|~{3,}+)"
"""What begins a block of code; a line that holds more ticks is prose with code in it."""
MARKERS = r"(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*+"
"""What may stand before a block on its line: the marks of quotes and of items."""
_LINE = re.compile(
    r"(?P<blank>(?:^[ \t]*+\n)++)?^(?P<indent>[ \t]*+)(?:(?P<item>(?:[-*+]|\d{1,9}[.)])(?P<gap>[ \t]+|$))|"
    r"(?P<block>#{1,6}[ \t]|`{3}|~{3}|<)|\S|\Z)",
    re.MULTILINE,
)
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_LONGEST_TICKED = 2_000
_WIDEST = 40
"""A margin is told up to so many columns."""
_CODE = 4
"""Columns behind its margin at which a line is code."""


class ShownCode:
    """The code of one text, in which indented lines are code or not."""

    def __init__(self, text: str, *, indented: bool) -> None:
        self._text = text
        self._indented = indented
        self._margins = _Margins(text)
        self._indented_to = -1

    def after_fence(self, begins: re.Match[str]) -> int:
        """Where the code of a `fence` ends: at its like, with the quote or item that it stands in, or with the text."""
        fence, line = begins["fence"], begins.start()
        margin, is_first = self._margins.at(line)
        before = begins.group()[: -len(fence)]
        if self._is_code(line, _width(before), margin, is_first):
            return self._after_line(begins.end())
        if self._indented and _width(before) >= margin + _CODE and not before.strip():
            return self._after_ticks(fence, begins.end())  # It goes on with a paragraph.
        if ">" in before:
            leaves = r"^(?![ \t]*>)"
        else:
            inner = margin if not before.strip() else _width(before)
            leaves = rf"^ {{0,{min(inner, _WIDEST) - 1}}}(?=[^ \t\n])" if inner else r"\Z"
        closes = rf"(?P<closes>^[ \t>]*{fence[0]}{{{len(fence)},}}[ \t]*$)"
        ends = re.compile(f"{closes}|{leaves}", re.MULTILINE).search(self._text, begins.end() + 1)
        return len(self._text) if ends is None else ends.end() if ends["closes"] is not None else ends.start()

    def after_indent(self, begins: re.Match[str]) -> int:
        """After an indented line that is code, else after its indentation."""
        margin, is_first = self._margins.at(begins.start())
        is_code = self._is_code(begins.start(), _width(begins.group()), margin, is_first)
        return self._after_line(begins.end()) if is_code else begins.end()

    def after_ticks(self, begins: re.Match[str]) -> int:
        """After the code between ticks; those that nothing closes begin none."""
        return self._after_ticks(begins["ticks"], begins.end())

    def _after_ticks(self, ticks: str, at: int) -> int:
        closes = re.compile(rf"(?<!`){ticks}(?!`)").search(self._text, at, at + _LONGEST_TICKED)
        is_code = closes is not None and not _BLANK_LINE.search(self._text, at, closes.start())
        return closes.end() if closes and is_code else at

    def _is_code(self, line: int, width: int, margin: int, is_first: bool) -> bool:
        return self._indented and width >= margin + _CODE and (is_first or line == self._indented_to)

    def _after_line(self, at: int) -> int:
        newline = self._text.find("\n", at)
        self._indented_to = newline + 1 if newline >= 0 else len(self._text)
        return self._indented_to


class _Margins:
    """How far the item of a list that a line stands in is indented, and whether the line begins a paragraph."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: Iterator[re.Match[str]] = _LINE.finditer(text)
        self._stack: list[int] = []
        self._line = -1
        self._told = 0, True

    def at(self, line: int) -> tuple[int, bool]:
        """Of the line that begins at `line`, which is behind the last one that was asked for, or the same."""
        while self._line < line and (found := next(self._lines, None)) is not None:
            self._line = found.start("indent")
            self._told = self._read(found)
        return self._told

    def _read(self, line: re.Match[str]) -> tuple[int, bool]:
        is_first = line["blank"] is not None or line.start() == 0
        width, stack = _width(line["indent"]), self._stack
        if line["item"] or line["block"] or is_first:  # Whatever else stands further left goes on with an item.
            while stack and width < stack[-1]:
                stack.pop()
        margin = stack[-1] if stack else 0
        if line["item"] and width < margin + _CODE:
            gap = _width(line["gap"])
            stack.append(width + len(line["item"]) - len(line["gap"]) + (gap if 0 < gap <= _CODE else 1))
        return margin, is_first


def _width(indent: str) -> int:
    """Columns of what stands before a line's text; a tab goes on to the next fourth one."""
    return len(indent.expandtabs(4))
