"""Whether a question asks how high, long or heavy a thing is, in an adjective or in its noun. Pure."""

import re
from functools import lru_cache
from typing import NamedTuple

from frontdesk.knowledge.search.analyze import fold

_WORDS = (
    "high tall height",
    "long length",
    "wide width",
    "deep depth",
    "heavy weight weigh weighs",
    "old age",
    "far distance away",
    "fast speed",
)
"""The words of each measure. In a question for anything else they are no synonyms: a high season has no height."""
_MEASURE = {word: tuple(words.split()) for words in _WORDS for word in words.split()}
_ASKS = re.compile(
    r"\b(?:how (?P<how>high|tall|long|wide|deep|heavy|old|far|fast) (?:is|are|was|were)|"
    r"what(?:'?s| is| are) the (?:total |overall |maximum |max )?"
    r"(?P<what>height|length|width|depth|weight|age|distance|speed) of) (?P<of>[^?.!;]{2,60})"
)


class Measured(NamedTuple):
    """The words of the measure that is asked for, the one that asks for it, and what it is asked of."""

    words: tuple[str, ...]
    asking: str
    of: str


@lru_cache(maxsize=256)
def measure_asked(question: str) -> Measured | None:
    """What a question asks the measure of; what was carried over from an earlier one is not asked."""
    found = _ASKS.search(fold(question.partition("? ")[0]).replace("’", "'"))
    if found is None:
        return None
    asking = found["how"] or found["what"]
    return Measured(_MEASURE[asking], asking, found["of"])
