"""Whether a number counts what is named behind it ("up to 2 bicycles"), or names something ("bus 2 leaves"). Pure."""

import re

from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.numbered import TOLD_APART
from frontdesk.knowledge.search.words import STOP_WORDS, language_of
from frontdesk.knowledge.staleness.subject import CARRIERS

_LANGUAGES = ("en", "de", "fr", "es", "it")
_GRAMMAR = frozenset(word for language in _LANGUAGES for word in STOP_WORDS.get(language, ())) | frozenset(
    word for words in CARRIERS.values() for word in words.split()
)
_NUMBERS = frozenset({"no", "nr", "num", "number", "numero", "nummer"})
"""What stands before a number that is a name."""
_DOES = re.compile(
    r"\b(?:we|you|they|i|who|may|can|must|could|should|will|would|wir|sie|ihr|darf|durfen|kann|konnen|muss|"
    r"mussen|nous|vous|peut|peuvent|puede|pueden)\s+[^\W\d_]+\s*$"
)
"""Words that end in what somebody does with so many: `we lend`, `may bring`."""
_LAST = re.compile(r"[^\W\d_]+(?=\W*$)")
_PLACE = re.compile(
    r"\b(?:in|on|at|from|to|near|of|for|behind|opposite|im|am|an|auf|aus|von|vom|zu|zum|zur|nach|bei|en|de|desde|a|da|"
    r"di|nella|depuis)[ \t]+([^\W\d_]+)[ \t]+$"
)
"""A noun that a number follows, where no article or "per" says that it is any one of its kind."""
_YEARS = re.compile(r"(?:19|20)\d\d$")
_NO_PLURAL = ("ss", "us", "is")
_LEAST_LETTERS = 4


def counted(before: str, number: str, noun: str) -> str:
    """The term of what is counted by a number between these words and a noun; empty where it isn't told."""
    if _YEARS.match(number) or not _is_several(noun, before) or fold(noun) in _GRAMMAR or not _leads(before):
        return ""
    return (terms(noun, "en") or [fold(noun)])[0]


def is_name(before: str) -> bool:
    """Whether a number behind these words is a place's: `in room 5 guests sleep`, and not `per room 5 guests`."""
    found = _PLACE.search(fold(before))
    return found is not None and found[1] in TOLD_APART


def _is_several(noun: str, before: str) -> bool:
    """Whether a word may be the plural of a thing: it ends as one, or is a noun of a German sentence."""
    plural = noun.islower() and noun.endswith("s") and not noun.endswith(_NO_PLURAL)
    return len(noun) >= _LEAST_LETTERS and (plural or (noun.istitle() and language_of(before) == "de"))


def _leads(before: str) -> bool:
    """Whether what stands before a number leads to a count; right behind a noun it is that noun's."""
    last = _LAST.search(before)
    if last is None:
        return not before.strip()
    word = fold(last.group())
    return word not in _NUMBERS and (word in _GRAMMAR or bool(_DOES.search(fold(before))))
