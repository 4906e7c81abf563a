"""Whether a sentence or a table's row tells the measure that a question asks for: "how high is it?", "Height 2.95 m".

A measure is asked for by an adjective and told by its noun, and "high" stands before seasons and prices, too. Pure.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.asking_measures import measure_asked
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.wanted import wanted

_LENGTH = r"(?:mm|cm|m|km|(?:milli|centi|kilo)?met(?:er|re)s?|feet|foot|ft|inch(?:es)?|in|yards?|miles?|[\"'′″])"
_UNITS = {
    "high": _LENGTH,
    "long": _LENGTH,
    "wide": _LENGTH,
    "deep": _LENGTH,
    "heavy": r"(?:g|kg|t|grams?|kilos?|kilograms?|tonnes?|tons?|lbs?|pounds?|stone|oz|ounces?)",
    "old": r"(?:weeks?|months?|years?|yrs)",
    "far": rf"(?:{_LENGTH}|minutes?|min|hours?)",
    "fast": r"(?:km ?/ ?h|kmh|kph|mph|m/s|mbit/s|mbps|gbit/s|gbps|knots?)",
}
"""The units of each measure, by the first of its words."""
_SAYS = {"far": ("from", "to")}
"""What tells a measure beside its words: "ten minutes from the airport"."""
_NUMBER = r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_HIGH = re.compile(rf"\b{_NUMBER} ?{_LENGTH}(?!\w)|\bheight\b|-high\b|\bhigh(?=[.,;)]| (?:and|at|above|up)\b)")
_SUM = re.compile(
    r"\b(?:rents?|tax(?:es)?|vat|charges?|rates?|excess|discounts?|interest|limits?|fines?|bills?|salar(?:y|ies)|wages?|"
    r"penalt(?:y|ies)|percentages?|shares?|tips?|turnover|sums?|amounts?|premiums?|commissions?|bonus(?:es)?|risks?|"
    r"demand|quality|levels?|temperatures?|scores?|speeds?)\b"
)
"""What is high, too, without a height."""


def asks_measure(question: str) -> bool:
    """Whether a question asks how long, high or heavy a thing is."""
    return measure_asked(question) is not None


def tells_measure(question: str, text: str, above: str, language: str) -> bool:
    """Whether a text, below some headings, tells the measure of just what it is asked of; of a row with its columns."""
    asked = measure_asked(question)
    if asked is None or not _told(asked.words).search(fold(text)):
        return False
    of = content_terms(asked.of, language)
    held = set(terms(f"{above} {text}", language))
    return all(not held.isdisjoint({term, *alike(term, language)}) for term in of)


def tells_no_height(question: str, said: Sequence[str]) -> bool:
    """Whether it is asked how high a thing is, and what is said has neither a height nor a length."""
    asked = measure_asked(question)
    if asked is None or asked.words[0] != "high" or _SUM.search(asked.of) or wanted(question):
        return False
    return not any(_HIGH.search(fold(each)) for each in said)


@lru_cache(maxsize=16)
def _told(measure: tuple[str, ...]) -> re.Pattern[str]:
    words, unit = "|".join((*measure, *_SAYS.get(measure[0], ()))), _UNITS[measure[0]]
    figure = rf"{_NUMBER} ?-?{unit}"
    return re.compile(
        rf"\b{figure} (?:in )?(?:{words})\b|\b(?:{words})\b(?:\s*\([^)]*\))?\s*[:=]?\s*(?:is |of |about |approx\.? |"
        rf"up to |max\.? )*{figure}(?!\w)|\b{_NUMBER} (?:{words}) ?[(\[/,]? ?{unit}(?!\w)"
    )
