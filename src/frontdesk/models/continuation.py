"""Asks a model to go on where its answer was cut off, and joins the two parts without a repeated word."""

import re
from collections.abc import Sequence

from frontdesk.models.speech import Message

_GO_ON = (
    "Your answer was cut off. Continue it exactly where it stopped. "
    "Do not repeat anything, and write no introduction: only the missing rest."
)


def continued(messages: Sequence[Message], said: str) -> list[Message]:
    """The request for the rest. A user's turn, since not every endpoint accepts an assistant's as the last one."""
    return [
        *messages,
        {"role": "assistant", "content": said},
        {"role": "user", "content": _GO_ON},
    ]


class Seam:
    """Holds the rest back only as long as it may still be a repetition of the end of what was said."""

    def __init__(self, said: str) -> None:
        self._said = said
        self._held = ""
        self._open = True
        # Where a repetition may begin: the start of any word already said.
        self._starts = [word.start() for word in re.finditer(r"\S+", said)]

    def feed(self, text: str) -> str:
        """The new part of the text so far, empty while undecided."""
        if not self._open:
            return text
        self._held += text
        held = self._held.lstrip()
        undecided = [at for at in self._starts if len(self._said) - at > len(held) and self._said.startswith(held, at)]
        return "" if undecided or not held else self.end()

    def end(self) -> str:
        """What is new in the text held back, once no more comes or the repetition is over."""
        if not self._open:
            return ""
        self._open = False
        held = self._held.lstrip()
        for at in self._starts:  # The earliest start is the longest repetition.
            if held.startswith(self._said[at:].rstrip()):
                return held[len(self._said[at:].rstrip()) :]
            if self._said.startswith(held, at):
                return ""
        return f" {self._held}" if _spaced(self._said[-1:]) and _spaced(self._held[:1]) else self._held


def _spaced(character: str) -> bool:
    """Whether it belongs to a word of a script that puts spaces between words (Chinese and Japanese do not)."""
    return character.isalnum() and character < "\u2e80"
