"""What a model says of its own is let out word by word, but neither its instructions nor addresses of strangers."""

import re
from collections.abc import Callable, Set
from urllib.parse import urlsplit

from frontdesk.answers.facts import LINK
from frontdesk.knowledge.search.analyze import fold

LEAK_WORDS = 8
"""So many words in a row as in the instructions are the instructions; seven may be a turn of phrase."""
_WORD = re.compile(r"\w+")
_BARE_HOST = re.compile(
    r"(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){1,4}"
    r"(?:com|net|org|info|biz|io|co|app|dev|site|shop|store|online|club|xyz|example|test|eu|uk|de|fr|nl|ru|cn)\b"
    r"(?:/[^\s<>()\[\]\"']*)?",
    re.IGNORECASE,
)
"""An address as people say it, without "https://"."""
_MARKDOWN_LINK = re.compile(r"!?\[([^\[\]]*)\]\(\s*([^()\s]*)[^()]*\)")


class Leaked(Exception):
    """The model began to recite what it was told; `tokens` is about what it spent."""

    tokens: dict[str, int] | None = None


class Release:
    """Passes words on as they become whole; `text` is what was let out, `unknown_links` how many addresses were not."""

    def __init__(self, say: Callable[[str], None], secret: str, hosts: Set[str]) -> None:
        self.text = ""
        self.unknown_links = 0
        self._say = say
        self._hosts = hosts
        self._secret = _runs(_WORD.findall(fold(secret)))
        self._recent: list[str] = []
        self._waiting = ""

    def hear(self, words: str) -> None:
        """Takes a piece of the model's text. Raises Leaked."""
        self._waiting += words
        end = self._whole()
        if end:
            ready, self._waiting = self._waiting[:end], self._waiting[end:]
            self._out(ready)

    def end(self) -> None:
        """No more comes. Raises Leaked."""
        self._out(self._waiting)
        self._waiting = ""

    def _whole(self) -> int:
        """How much of what waits is whole: up to its last blank, and to no open Markdown link."""
        end = max(self._waiting.rfind(" "), self._waiting.rfind("\n")) + 1
        opened = self._waiting.rfind("[", 0, end)
        if opened >= 0 and end - opened < 500 and not re.search(r"\](?!\()|\)", self._waiting[opened:end]):
            return opened
        return end

    def _out(self, words: str) -> None:
        if not words:
            return
        self._recent = [*self._recent, *_WORD.findall(fold(words))]
        if self._secret & _runs(self._recent):
            raise Leaked
        self._recent = self._recent[-LEAK_WORDS + 1 :]
        known = _BARE_HOST.sub(self._plain, LINK.sub(self._plain, _MARKDOWN_LINK.sub(self._labelled, words)))
        self._say(known)
        self.text += known

    def _labelled(self, match: re.Match[str]) -> str:
        return match[0] if not match[2] or self._knows(match[2]) else self._drop(match[1])

    def _plain(self, match: re.Match[str]) -> str:
        return match[0] if self._knows(match[0]) else self._drop("")

    def _drop(self, instead: str) -> str:
        self.unknown_links += 1
        return instead

    def _knows(self, link: str) -> bool:
        address = link.rpartition("@")[2] if "@" in link and "://" not in link else link
        host = urlsplit(address if "://" in address else f"//{address}").hostname or ""
        return host.removeprefix("www.") in self._hosts


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[n : n + LEAK_WORDS]) for n in range(len(words) - LEAK_WORDS + 1)}
