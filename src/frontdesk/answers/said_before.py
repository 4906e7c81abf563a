"""What an answer says already, so that it is not said again."""

import re
from collections.abc import Sequence

from frontdesk.answers.facts import MARKER
from frontdesk.answers.quoted.compose import LEANING
from frontdesk.answers.quoted.lists import MARKS
from frontdesk.knowledge.search.analyze import fold

_PIECE = re.compile(rf"(?P<words>.+?)(?P<markers>(?:\s*{MARKER.pattern})+|\Z)", re.DOTALL)
_SENTENCE = re.compile(r".+?(?:[.!?…][\"'”’»)]*(?=\s+\W*[^\W\d_a-zß-öø-ÿ])|[。！？]|\n|\Z)\s*", re.DOTALL)
"""A capital begins the next one: "approx. 5 kg" is not the end of one, and "approx." by itself says nothing."""
_LEAST_WORDS = 4
"""So many words in a row that were said are left out by themselves: fewer may be a title, or "Our Dr." """


_SAYS_NOTHING = re.compile(r"(?:(?!(?<=[\w+#])[+#]|(?<!\w)[-+](?=\d)|[<>≤≥])[^\w\s€$£¥%])+")
"""Marks, but those that tell things apart: "C++" and "C#", "-5" and "5", "> 5" and "< 5"."""


def as_said(sentence: str) -> str:
    """A sentence as it is compared: without markers, a list's numbers and the marks that say nothing."""
    folded = fold(MARKS.sub("", MARKER.sub(" ", sentence))).replace("\N{MINUS SIGN}", "-")
    return " ".join(_SAYS_NOTHING.sub(" ", folded).split())


class SaidBefore:
    """Remembers what was said, piece by piece: a piece is what stands before the marker of one passage."""

    def __init__(self) -> None:
        self._pieces: list[set[str]] = []
        self._last = ""

    def left_of(self, answer: str) -> str:
        """What of a further answer was not said yet, with the markers of what is left; empty where all was."""
        left = "".join(self._left_of_piece(piece["words"], piece["markers"]) for piece in _PIECE.finditer(answer))
        return left.strip()

    def _left_of_piece(self, words: str, markers: str) -> str:
        sentences = [found[0] for found in _SENTENCE.finditer(words)]
        mine = {said for sentence in sentences if (said := as_said(sentence))}
        if any(mine <= said for said in self._pieces):
            return ""
        # What a list says is said of what it stands under.
        kept = sentences if MARKS.search(words) or not markers else self._new(sentences)
        self._pieces.append(mine)
        self._last = as_said(kept[-1])
        blanks = words[: len(words) - len(words.lstrip())]
        return f"{blanks}{''.join(kept).strip()}{markers}"

    def _new(self, sentences: Sequence[str]) -> list[str]:
        """The sentences that were not said, and one that was where the next leans on it ("It is open ..."), unless it
        was what was said last."""
        new: list[str] = []
        for sentence in reversed(sentences):
            said = as_said(sentence)
            repeats = len(said.split()) >= _LEAST_WORDS and any(said in piece for piece in self._pieces)
            if not repeats or (said != self._last and new and LEANING.match(new[-1])):
                new.append(sentence)
        return new[::-1]
