"""Regular expressions that are compiled when they are first used.

Compiling those that name thousands of words takes seconds, which a start and each terminal command would pay for
whether they need them or not. All others are compiled where they stand, as usual.
"""

import re
from collections.abc import Iterator

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

    def search(self, text: str) -> re.Match[str] | None:
        """The first place that it matches."""
        return self._compiled.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Its match at the beginning."""
        return self._compiled.match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Its match of all the text."""
        return self._compiled.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All places that it matches."""
        return self._compiled.finditer(text)

    def sub(self, by: str, text: str) -> str:
        """The text with `by` in place of each match."""
        return self._compiled.sub(by, text)

    def compile(self) -> None:
        """Compiles it now, unless it is."""
        self._compiled  # noqa: B018 - asking for it compiles it


def compile_all() -> None:
    """Compiles what nobody has used yet: ahead of the first visitor, who would wait for it."""
    for pattern in _made:
        pattern.compile()
