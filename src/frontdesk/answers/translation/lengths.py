"""Whether a translation may say more than the original, or less, by its length and by what is joined with "and"."""

import re

from frontdesk.answers.facts import LINK, MARKER
from frontdesk.answers.translation.spelled import without_numbers
from frontdesk.knowledge.search.analyze import fold

_AND = {
    "en": "and",
    "de": "und",
    "es": "y|e",
    "fr": "et",
    "it": "ed?",
    "pt": "e",
    "nl": "en",
    "sv": "och",
    "da": "og",
    "nb": "og",
    "pl": "i|oraz",
    "ru": "и",
}
# Of the tests' true translations none is longer by a letter.
_MOST, _MORE = 1.6, 25
"""A sentence is no longer than so many times the other, and so many letters more."""
_MOST_JOINED, _MORE_JOINED = 1.3, 12
"""The same of a translation that has an "and" more, which may join another clause."""


def of_like_length(one: str, language: str, other: str, other_language: str) -> bool:
    """Whether two sentences are about as long, in languages whose letters can be compared."""
    if language not in _AND or other_language not in _AND:
        return True
    # Numbers that one writes as words say no more, and "a hundred and twenty" joins no clause.
    ours, theirs = _words(one, language), _words(other, other_language)
    if len(ours) > _MOST * len(theirs) + _MORE:
        return False
    joins_more = _joins(theirs, other_language) > _joins(ours, language)
    most, more = (_MOST_JOINED, _MORE_JOINED) if joins_more else (_MOST, _MORE)
    return len(theirs) <= most * len(ours) + more


def _words(text: str, language: str) -> str:
    return without_numbers(fold(MARKER.sub("", LINK.sub("", text))), language).strip()


def _joins(folded: str, language: str) -> int:
    return len(re.findall(rf"\b(?:{_AND[language]})\b", folded))
