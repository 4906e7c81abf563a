"""Finds what stands between two marks in one pass: a lazy regular expression starts again at each mark that is never
closed, and takes hours over a page made of them."""

import re
from collections.abc import Callable, Iterator


def elements(text: str, opening: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    """The outermost elements that `opening` begins (its first group is the name), closed by `</name>`: where each
    starts and ends in `text`, and what is in it."""
    never_closed: set[str] = set()
    end = 0
    for match in opening.finditer(text):
        name = match.group(1).lower()
        if match.start() < end or name in never_closed:
            continue
        closing = re.compile(rf"</{re.escape(name)}\s*+>", re.IGNORECASE).search(text, match.end())
        if closing is None:
            never_closed.add(name)
            continue
        end = closing.end()
        yield match.start(), end, text[match.end() : closing.start()]


def replaced(text: str, opening: re.Pattern[str], change: Callable[[str], str]) -> str:
    """The text with each such element exchanged for what `change` makes of its content."""
    parts: list[str] = []
    last = 0
    for start, end, content in elements(text, opening):
        parts += [text[last:start], change(content)]
        last = end
    return "".join([*parts, text[last:]])
