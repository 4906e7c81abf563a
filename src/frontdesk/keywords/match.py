"""Whether a text has a watched word or phrase in it, whatever its case, accents or plural."""

import re
from functools import cache

import Stemmer

from frontdesk.knowledge.search.analyze import WORD, fold
from frontdesk.knowledge.search.unspaced import UNSPACED_RUN

_BETWEEN = "\x1f"
_stemmer = cache(lambda: Stemmer.Stemmer("english"))


def folded(keyword: str) -> str:
    """What a keyword is matched by: its folded and stemmed words in their order. Two keywords of one form are the same.

    Keywords in scripts without spaces, or with signs that are no part of a word ("C++", an emoji), are kept as they
    are folded, to be found as they stand. Empty when the keyword is blank.
    """
    plain = " ".join(fold(keyword).split())
    stems = _stems(plain)
    if not stems or UNSPACED_RUN.search(plain) or re.search(r"[^\w\s'’.,!?\u0300-\u0e7f-]", plain):
        return plain
    return _BETWEEN + _BETWEEN.join(stems) + _BETWEEN


class Matcher:
    """A text, prepared once for every keyword. It must stay on one thread, as its stemmer does."""

    def __init__(self, text: str) -> None:
        self._plain = " ".join(fold(text).split())
        self._words = _BETWEEN + _BETWEEN.join(_stems(self._plain)) + _BETWEEN

    def has(self, form: str) -> bool:
        """Whether a keyword of this form (`folded`) is in the text."""
        if form.startswith(_BETWEEN):
            return form in self._words
        if not form or form not in self._plain or UNSPACED_RUN.search(form):
            return bool(form) and form in self._plain
        edges = ("(?<!\\w)" if form[0].isalnum() else "") + re.escape(form) + ("(?!\\w)" if form[-1].isalnum() else "")
        return re.search(edges, self._plain) is not None


def _stems(plain: str) -> list[str]:
    words = (match[0].rstrip("-").removesuffix("'s") for match in WORD.finditer(plain))
    return [str(_stemmer().stemWord(word)) for word in words]
