"""Writes words as they come, broken at the terminal's width; what is no terminal gets them as they are."""

import shutil
import sys
from typing import TextIO

from rich.cells import cell_len

_NARROWEST = 20
"""Columns below which breaking lines does more harm than good."""


class Wrapped:
    """A text on its way to a terminal. A word is written when it is known to be whole."""

    def __init__(self, stream: TextIO = sys.stdout, width: int | None = None) -> None:
        """`width` in columns; None finds it out, 0 breaks nothing."""
        if width is None:
            width = shutil.get_terminal_size().columns if stream.isatty() else 0
        self._stream = stream
        self._width = width if width >= _NARROWEST else 0
        self._column = 0
        self._blanks = ""
        self._word = ""

    def write(self, words: str) -> None:
        """Takes the next words."""
        if not self._width:
            self._stream.write(words)
        for sign in words if self._width else "":
            if sign == "\n":
                self._put_word()
                self._line()
            elif sign.isspace():
                self._put_word()
                self._blanks += " "
            else:
                # Between signs of double width (Chinese, Japanese, Korean) a line may break anywhere.
                is_wide = cell_len(sign) > 1
                if is_wide and self._word:
                    self._put_word()
                self._word += sign
                if is_wide:
                    self._put_word()
        self._stream.flush()

    def close(self) -> None:
        """Writes what waited for its end."""
        self._put_word()
        self._stream.flush()

    def _put_word(self) -> None:
        if not self._word:
            return
        needed = len(self._blanks) + cell_len(self._word)
        if self._column and self._column + needed > self._width:
            self._line()
            needed = cell_len(self._word)
        self._stream.write(self._blanks + self._word)
        self._column = self._column + needed
        self._blanks = self._word = ""

    def _line(self) -> None:
        self._stream.write("\n")
        self._column, self._blanks = 0, ""
