"""Whether a place that a sentence names is the one that its translation names."""

import re
from difflib import SequenceMatcher

from frontdesk.answers.translation.names_kept import CAPITAL
from frontdesk.knowledge.search.analyze import fold

_IN = {
    "en": "in|to|from|near|towards",
    "de": "in|nach|aus|von|bei",
    "es": "en|a|de|desde|hacia",
    "fr": "a|à|de|vers",
    "it": "a|in|da|per",
    "pt": "em|para|de",
    "nl": "in|naar|uit|bij",
    "sv": "i|till|från",
    "da": "i|til|fra",
    "nb": "i|til|fra",
}
_LIKE = 0.45
"""The share of letters in common that two languages' names of a place have at least: Wien, Vienna; Köln, Cologne."""


def keeps_place(text: str, language: str, other: str, other_language: str) -> bool:
    """Whether the one place behind a preposition is the same in both; where either names none or several, it may be."""
    ours, theirs = _places(text, language), _places(other, other_language)
    if len(ours) != 1 or len(theirs) != 1 or ours == theirs:
        return True
    one, its = ours.pop(), theirs.pop()
    is_kept = one in re.findall(r"\w+", fold(other)) or its in re.findall(r"\w+", fold(text))
    return is_kept or SequenceMatcher(None, one, its).ratio() >= _LIKE


def _places(text: str, language: str) -> set[str]:
    leads = _IN.get(language)
    if leads is None:
        return set()
    return {fold(match[1]) for match in re.finditer(rf"(?<=\w )(?:{leads}) ({CAPITAL})(?![\w-]| [A-Z\d])", text)}
