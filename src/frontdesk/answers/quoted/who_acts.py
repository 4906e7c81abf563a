"""Who does what is asked about: "How do I cancel?" is not answered by what happens "if we cancel". Pure."""

import re
from collections.abc import Set

from frontdesk.knowledge.search.analyze import fold, terms

_MY_ACT = re.compile(
    r"\b(?:(?:how|where|when|until when|why|what) )?(?:do|can|could|should|would|may|must|will) (?:i|we)"
    r"(?: (?:have to|need to|be able to|also|still|just))? (?P<act>[a-z]{3,})\b|"
    r"\b(?:what (?:happens )?)?(?:if|when) (?:i|we)(?: (?:have to|need to|want to|must))? (?P<other>[a-z]{3,})\b|"
    r"^how to (?P<bare>[a-z]{3,})\b"
)
_BOTH_DO = frozenset(
    word
    for line in (
        "cancel postpone reschedule rebook change move return refund terminate withdraw end stop pause close extend",
        "renew reject contact call leave swap exchange switch",
    )
    for word in line.split()
)
"""What customers do as well as companies: of the rest, like paying or booking, "we" tells how a customer does it."""
_WE = re.compile(
    r"\b(?:we|our (?:team|staff|company|teachers?|drivers?|instructors?|engineers?))(?:'(?:ll|ve|d|re))?"
    r"(?: (?!you\b|your\b)\w+){0,3} $"
)
_WORD = re.compile(r"[a-z]+")
_MOST_BEFORE = 60


def act_of(question: str, language: str) -> frozenset[str]:
    """The terms of what a visitor asks to do; none where the question is of something else, or not in English."""
    found = _MY_ACT.search(fold(question)) if language == "en" else None
    act = next(filter(None, found.groups()), "") if found else ""
    return frozenset(terms(act, language)) if act in _BOTH_DO else frozenset()


def is_ours_alone(text: str, act: Set[str], language: str) -> bool:
    """Whether a text tells of an act only as the company's: "If we cancel a lesson, you get your money back."."""
    plain = fold(text)
    places = [word.start() for word in _WORD.finditer(plain) if not act.isdisjoint(terms(word[0], language))]
    return bool(places) and all(_WE.search(plain, max(0, at - _MOST_BEFORE), at) for at in places)
