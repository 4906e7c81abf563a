"""A pair that is meant for one case: "How long is a gift card valid? (for companies)" is none of who names no company.

The case stands in brackets behind the question mark. It is for people to write, too.
"""

import re

from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.words import STOP_WORDS, language_of

_CASE = re.compile(r"[?？]\s*[(（]([^()（）]+)[)）]\s*$")
_WORD = re.compile(r"[^\W_]+")
_MOST = 0.5
"""More than this share of a case's words are said by who means it."""


def fits(stored: str | None, asked: str) -> bool:
    """Whether a question, as it was completed from its conversation, says the case of a pair's question, if any."""
    case = _CASE.search(stored) if stored else None
    if case is None:
        return True
    language = language_of(stored or "")
    named = content_terms(case[1], language) if _says_something(case[1], language) else []
    said = set(content_terms(asked, language))
    held = sum(not said.isdisjoint({term, *alike(term, language)}) for term in named)
    return not named or held / len(named) > _MOST


def _says_something(text: str, language: str) -> bool:
    stops = STOP_WORDS.get(language[:2], frozenset())
    return any(word not in stops for word in _WORD.findall(fold(text)))
