"""Regular expressions that are compiled when they are first used.

Compiling those that name hundreds of words takes seconds, which a start and each terminal command would pay for
whether they need them or not. All others are compiled where they stand, as usual.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

_made: list["LatePattern"] = []


class LatePattern:
    """A pattern with the methods of a compiled one that such patterns are used by."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._given = pattern, flags
        self._done: re.Pattern[str] | None = None
        _made.append(self)

    @property
    def _compiled(self) -> re.Pattern[str]:
        # Without a lock, for which small patterns would wait behind large ones: to compile one twice does no harm.
        if self._done is None:
            self._done = re.compile(*self._given)
        return self._done

    @property
    def pattern(self) -> str:
        """As it was written."""
        return self._given[0]

    def search(self, text: str, begin: int = 0) -> re.Match[str] | None:
        """The first place that it matches, from `begin` on."""
        return self._compiled.search(text, begin)

    def match(self, text: str, begin: int = 0) -> re.Match[str] | None:
        """Its match at `begin`."""
        return self._compiled.match(text, begin)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Its match of all the text."""
        return self._compiled.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All places that it matches."""
        return self._compiled.finditer(text)

    def findall(self, text: str) -> list[Any]:
        """What it matches, or its groups, everywhere."""
        return self._compiled.findall(text)

    def split(self, text: str) -> list[Any]:
        """The text between its matches."""
        return self._compiled.split(text)

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with `by` in place of each match."""
        return self._compiled.sub(by, text)

    def compile(self) -> None:
        """Compiles it now, unless it is."""
        self._compiled  # noqa: B018 - asking for it compiles it


def compile_all() -> None:
    """Compiles what nobody has used yet: ahead of the first visitor, who would wait for it."""
    for pattern in _made:
        pattern.compile()
