"""What is said of all hours, or of both of two, where a page tells some of them. Pure."""

import re
from collections.abc import Iterator, Sequence

_ANY_HOUR = re.compile(
    r"\b(?:(?:at )?any ?time|24 hours?|24/7|around the clock|round the clock|day and night|whenever|jederzeit|"
    r"rund um die uhr|"
    r"tag und nacht|a cualquier hora|en cualquier momento|las 24 horas|a tout moment|24 heures|24h|"
    r"jour et nuit|a qualsiasi ora|"
    r"in qualsiasi momento|24 ore|giorno e notte|a qualquer (?:hora|momento)|24 horas|te allen tijde|"
    r"op elk moment|24 uur|dag en nacht)\b"
)
_AN_HOUR = re.compile(r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|uhr|h|heures)\b|\b\d{1,2}[:.]\d\d\b")
_BOTH = re.compile(
    r"\b(?:both|beide[nrs]?|ambos|ambas|les deux|entrambi|entrambe|beiden)\b"
    r"(?! (?:[\w-]+ ){1,2}(?:and|und|y|et|e|en)\b)"
)
"""Of two that are not named behind it."""
_ONLY = re.compile(r" (?:only|nur|solo|solamente|seulement|uniquement|soltanto|apenas|somente|alleen) ")
_TWO = re.compile(r" (?:and|und|y|et|e|en|both|beide\w*|ambos|ambas) ")


def at_all_hours(folded: str, told: str) -> Iterator[str]:
    """The words by which a sentence is true at any hour, where what is told of it names hours."""
    ever = _ANY_HOUR.search(folded)
    if ever and _AN_HOUR.search(told) and not _ANY_HOUR.search(told):
        yield ever[0]


def of_both(folded: str, told: Sequence[str]) -> Iterator[str]:
    """The "both" of a sentence, where the clauses that tell of it say that it is so of one only."""
    both = _BOTH.search(folded)
    if both is None or _ONLY.search(f" {folded} "):
        return
    only = [clause for clause in told if _ONLY.search(f" {clause} ")]
    if only and not any(_TWO.search(f" {clause} ") for clause in told):
        yield both[0]
