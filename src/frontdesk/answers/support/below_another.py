"""What stands below "Gold plan" holds no sentence about the Bronze plan, where another passage stands below that."""

import re
from collections.abc import Sequence

from frontdesk.answers.quoted.side_by_side import STEP, Section, Sections
from frontdesk.knowledge.search.analyze import terms

_LEAST_LINES = 3
"""Title, heading and text; of what has fewer lines nobody knows what it stands below."""
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+|\n+")
_SUBJECT = 3
"""Words at a sentence's beginning among which its subject is."""


def without_others(sentence: str, passages: Sequence[str], before: Sequence[str], language: str) -> list[str]:
    """The passages, empty where they stand below another name than the one that the sentence is about.

    A sentence that names none is about what was asked and said `before` it. A passage that speaks of the thing itself,
    below whatever name, keeps its say.
    """
    parts = [passage.split("\n", 2) for passage in passages]
    known = [number for number, part in enumerate(parts) if len(part) == _LEAST_LINES]
    sections = Sections([Section(parts[n][0], *parts[n]) for n in known], language)
    unnamed = sections.unnamed(sentence)
    if not unnamed and before and not sections.is_named_in(sentence):
        unnamed = sections.unasked(" ".join(before))
    barred = {
        known[place]
        for place, others in unnamed.items()
        if not any(_speaks_of(parts[known[place]], parts[known[other]], language) for other in others)
    }
    return ["" if number in barred else passage for number, passage in enumerate(passages)]


def _speaks_of(passage: Sequence[str], other: Sequence[str], language: str) -> bool:
    """Whether a sentence of a passage begins with the name of what another stands below: "Express parcels may …"."""
    name, mine = (set(terms(p[1].rpartition(STEP)[2] or p[0], language)) for p in (other, passage))
    begins = (" ".join(one.split()[:_SUBJECT]) for one in _SENTENCE.split(passage[2]))
    return any(not (name - mine).isdisjoint(terms(first, language)) for first in begins)
