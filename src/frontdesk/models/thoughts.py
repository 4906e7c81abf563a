"""Keeps a reasoning model's thoughts out of the answer, although the tags arrive in pieces."""

import re

_OPEN = re.compile(r"<(think|thinking|reasoning)>\s*", re.IGNORECASE)
_CLOSE = re.compile(r"</(think|thinking|reasoning)>\s*", re.IGNORECASE)
_TAGS = tuple(f"<{slash}{word}>" for slash in ("", "/") for word in ("think", "thinking", "reasoning"))


class ThoughtFilter:
    """Feed it the model's text; it returns what may be shown so far."""

    def __init__(self) -> None:
        self._held = ""
        self._thinking = False
        self._shown = False

    def feed(self, text: str) -> str:
        """The part of the text that is answer; an unfinished tag is held back until more is known."""
        self._held += text
        shown = ""
        while True:
            tag = (_CLOSE if self._thinking else _OPEN).search(self._held)
            if not tag:
                break
            shown += "" if self._thinking else self._held[: tag.start()]
            self._held = self._held[tag.end() :]
            self._thinking = not self._thinking
        keep = _unfinished_tag(self._held)
        if not self._thinking:
            shown += self._held[: len(self._held) - keep]
        self._held = self._held[len(self._held) - keep :]
        return self._without_leading_space(_CLOSE.sub("", shown))

    def end(self) -> str:
        """What was held back, once it is sure that no more text comes."""
        rest = "" if self._thinking else self._held
        self._held = ""
        return self._without_leading_space(rest)

    def _without_leading_space(self, text: str) -> str:
        if not self._shown:
            text = text.lstrip()
        self._shown = self._shown or bool(text)
        return text


def _unfinished_tag(text: str) -> int:
    """How many characters at the end might be the beginning of a tag."""
    start = text.rfind("<")
    if start < 0:
        return 0
    tail = text[start:].lower()
    return len(tail) if any(tag.startswith(tail) for tag in _TAGS) else 0
