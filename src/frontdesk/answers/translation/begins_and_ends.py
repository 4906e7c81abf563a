"""Whether a number is told as the first or the last: who may come "from 3 pm" may not come "until 3 pm"."""

import re
from functools import cache
from typing import NamedTuple


class _Words(NamedTuple):
    """What leads to the first and to the last number, and a range of both ("from 9 to 5"), which says neither alone."""

    first: str
    last: str
    opens: str = "(?!)"
    closes: str = "(?!)"


_LANGUAGES = {
    "en": _Words("from|as of|starting", "until|till|up to", "from|between", "to|and|through"),
    "de": _Words("ab|seit", "bis(?: zu[mr]?)?", "von|vom|zwischen", "und"),
    "es": _Words("a partir del?|desde", "hasta", "del?|entre", "a|al|y"),
    "fr": _Words("a partir d[eu]|depuis", "jusqu'(?:a|au|aux)", "de|du|entre", "a|au|et"),
    "it": _Words("a partire da\\w*|dal|dalle", "fino (?:a|al|alle|ai)", "dal|dalle|da|tra|fra", "a|al|alle|e"),
    "pt": _Words("a partir d[eao]s?|desde", "ate", "das?|dos?|de|entre", "as|a|ao|e"),
    "nl": _Words("vanaf|sinds", "tot(?: en met)?", "van|tussen", "en"),
    "sv": _Words("fran(?: och med)?", "(?:fram )?till", "mellan", "och"),
    "da": _Words("fra", "indtil|til", "mellem", "og"),
    "nb": _Words("fra", "inntil|(?:fram )?til", "mellom", "og"),
    "pl": _Words("od", "do", "miedzy", "a|i"),
}
_DENIED = re.compile(r"\b(?:not|no|cannot|never|nicht|erst|kein\w*|pas|non|nao|niet|pas|inte|ikke|nie|dopiero)\b|n't\b")
"""What isn't so until a number is so from it on."""


def begin_and_end_alike(folded: str, language: str, other: str, other_language: str) -> bool:
    """Whether of two sentences neither has the number for the first that the other has for the last."""
    if _DENIED.search(folded) or _DENIED.search(other):
        return True
    ours, theirs = _sides(folded, language), _sides(other, other_language)
    return not (len(ours) == len(theirs) == 1 and ours != theirs)


def _sides(folded: str, language: str) -> set[str]:
    return {match.lastgroup or "" for match in _pattern(language).finditer(folded)} - {"range"}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = _LANGUAGES.get(language)
    if words is None:
        return re.compile("(?!)")
    to = r" (?:\w{1,4} ){0,2}(?=\d)"
    ends = rf"(?:{words.last}|{words.closes})"
    ranged = rf"\b(?:{words.opens}|{words.first}){to}\d[^,;.!?]{{0,20}}? {ends}{to}|\d ?- ?\d"
    return re.compile(rf"(?P<range>{ranged})|\b(?:(?P<first>{words.first})|(?P<last>{words.last})){to}")
