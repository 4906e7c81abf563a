"""A follow-up with what its pointing words stand for in their place. Pure.

"Can I do that by phone?" behind "How do I cancel?" asks "Can I cancel by phone?"; with the word "cancel" behind it
alone, it asks for a phone more than for cancelling.
"""

import re

_DOES_THAT = re.compile(
    r"\bdo (?:that|this|it)\b(?: (?P<how>by|with|at|in|on|for|from|before|after)\b)?", re.IGNORECASE
)
_DONE = re.compile(
    r"(?:how |when |where |how long )?(?:do|can|could|may|would|should|must) (?:i|we|you) (?:also )?"
    r"(?P<done>(?!do\b|have to\b|need to\b)[^?.,;:]+)",
    re.IGNORECASE,
)
"""Who does what, and nothing else: of a longer question it is not sure what "that" is."""
_OBJECT = re.compile(r"(?P<gets>\b(?:i|we) (?!am\b|are\b|is\b|do\b|have\b)\w+ )(?:it|them)\b", re.IGNORECASE)
_THING = re.compile(
    r"(?:what(?:'s| is| are)|how (?:much|high|big) (?:is|are)) (?P<thing>(?:the|your|a|an) [\w'-]+(?: [\w'-]+)?)",
    re.IGNORECASE,
)
"""Asks of one thing alone: "the price of a van" are two."""
_POINTS = re.compile(r"\b(?:it|that|this|them|these|those|one|ones|there|of|for)\b", re.IGNORECASE)
_MOST_DONE = 5
"""Words of what is done; more say a case of it, too."""


def put_for(question: str, topic: str) -> str | None:
    """A question with what was asked about before in the place of "do that", or of the "it" that somebody gets."""
    before = topic.strip(" ?.!")
    if (place := _DOES_THAT.search(question)) and (found := _DONE.fullmatch(before)):
        how = place["how"]
        done = re.split(rf" {how} ", found["done"], maxsplit=1)[0] if how else found["done"]
        if len(done.split()) <= _MOST_DONE and not _POINTS.search(done):
            return f"{question[: place.start()]}{done}{f' {how}' if how else ''}{question[place.end() :]}"
    if (place := _OBJECT.search(question)) and (found := _THING.fullmatch(before)) and not _POINTS.search(before):
        return f"{question[: place.start()]}{place['gets']}{found['thing']}{question[place.end() :]}"
    return None
