"""Numbers, dates and times as what they mean, whatever the language writes: 9,95 is 9.95, and 2 pm is 14.00 Uhr.

A figure has one or more readings; two figures are the same where they share one. What is uncertain (03/04/2026 in
English) shares none with what it may be.
"""

import re
from collections.abc import Callable
from functools import cache

from babel import Locale

from frontdesk.answers.translation.alike import same_amounts
from frontdesk.answers.translation.half_units import Figure, in_decimals, is_half, knows_halves
from frontdesk.answers.translation.numerals import NUMBER, bare, value
from frontdesk.answers.translation.one_of_what import begins_with_one, counts_something, ones_in_digits, ones_in_words
from frontdesk.answers.translation.spelled import HOURS, NOT_ASKED_FOR, in_words
from frontdesk.knowledge.search.analyze import fold

Reader = Callable[[re.Match[str]], list[Figure]]

_ISO = re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})\b")
_DATE = re.compile(r"\b(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})\b")
_HALF = (
    r"(?:nachmittags|abends|de la tarde|de la noche|du soir|de l'apres-midi|del pomeriggio|di sera|da tarde|da noite|"
    r"'s middags|'s avonds|po południu|wieczorem|дня|вечера|pa eftermiddagen|om eftermiddagen|pa ettermiddagen|"
    r"(?:o'clock )?(?:in the (?:afternoon|evening)|at night))"
)
_HOUR = r"(?P<hour>[01]?\d|2[0-4])"
_MINUTE = r"(?P<minute>[0-5]\d)"
_LATE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_HOUR}(?:[:.]{_MINUTE})? ?p\.? ?m\b\.?",
        rf"\b{_HOUR}(?:[:.h]{_MINUTE})? ?(?:uhr|heures?|h|uur)? ?{_HALF}",
        rf"(?:下午|晚上|午後) ?{_HOUR}[点點时時:](?:{_MINUTE}分?)?",
    )
)
_TIMES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_HOUR}(?:[:.]{_MINUTE})? ?a\.? ?m\b\.?",
        rf"\b{_HOUR}:{_MINUTE}(?::\d\d)?(?: ?(?:uhr|uur|h)\b)?(?!\d)",
        rf"\b{_HOUR}[.h]{_MINUTE} ?(?:uhr|uur|heures?)\b",
        rf"(?<!\d[.,])\b{_HOUR} ?h(?: ?{_MINUTE})?\b",
        rf"\b{_HOUR} ?(?:uhr|heures?|uur)(?: {_MINUTE}\b)?",
        rf"{_HOUR}[点點时時](?:{_MINUTE}分?)?(?!间|間)",
        rf"\b(?:kl\.?|klokken|klockan|klokka) ?{_HOUR}(?:[.:]{_MINUTE})?\b",
    )
)
_MONTH = re.compile(r"(?<!\d)(1[0-2]|[1-9])月")


def same_figures(one: str, language: str, other: str, other_language: str) -> bool:
    """Whether two texts, each in its language, hold the same figures; in digits or as a word makes no difference."""
    ours, theirs = _Told(one, language), _Told(other, other_language)
    return ours.all_in(theirs) and theirs.all_in(ours) and same_amounts(one, language, other, other_language)


class _Told:
    """The figures that a text tells, in digits and as words."""

    def __init__(self, text: str, language: str) -> None:
        text = in_decimals(text, language)
        self._folded = bare(text, language)
        self._language = language
        self._digits = set(figures(text, language))
        self._words, perhaps = in_words(text, language)
        told = {*self._digits, *self._words, *perhaps}
        self._readings = frozenset[str]().union(*told)
        self._counts = frozenset[str]().union(*(told - HOURS))

    def all_in(self, other: "_Told") -> bool:
        """Whether the other text tells all of these; words only where both languages' words are known."""
        # Chinese and Japanese write a 1 ("1人") where others say "each".
        asked = self._digits - {_ONE} if self._language in ("zh", "ja") else set(self._digits)
        if self._language not in NOT_ASKED_FOR and other._language not in NOT_ASKED_FOR:
            asked |= {word for word in self._words if word != _TWO}  # "Two ways" are "beide Wege".
        if knows_halves(self._language) and knows_halves(other._language):
            asked |= {word for word in self._words if is_half(word)}
        return all(self._is_told(figure, other) for figure in asked)

    def _is_told(self, figure: Figure, other: "_Told") -> bool:
        if figure == _ONE and not other._readings & _ONE:
            wanted = ones_in_digits(self._folded, self._language) or {""}
            after_article = begins_with_one(self._folded, self._language)
            return ones_in_words(other._folded, other._language, wanted, after_article)
        # Twelve people are no noon.
        is_count = figure in _MAY_BE_HOURS and counts_something(self._folded, min(figure), self._language)
        return not figure.isdisjoint(other._counts if is_count else other._readings)


_ONE, _TWO = frozenset("1"), frozenset("2")
_MAY_BE_HOURS = (frozenset(["12"]), frozenset(["24"]), frozenset(["0"]))


def figures(text: str, language: str) -> list[Figure]:
    """The figures of a text that are written in digits, and the months beside them."""
    rest = bare(text, language)
    found: list[Figure] = []

    def take(pattern: re.Pattern[str], read: Reader) -> None:
        nonlocal rest

        def taken(match: re.Match[str]) -> str:
            figures_ = read(match)
            found.extend(figures_)
            return "  ;  " if figures_ else match[0]

        rest = pattern.sub(taken, rest)

    take(_ISO, lambda m: _date(int(m["day"]), int(m["month"]), m["year"]))
    take(_DATE, lambda m: _written_date(m, language))
    for name, number in _months(language):
        beside = rf"(?<=\d)(?P<gap>(?:\.|st|nd|rd|th|er|º|ª)? ?(?:of |de |d'|den )?){name}(?!\w)|\b{name}\.? (?=\d)"
        rest, count = re.subn(beside, " ; ", rest)
        found += [frozenset((f"month {number}",))] * count
    take(_MONTH, lambda m: [frozenset((f"month {int(m[1])}",))])
    for pattern in _LATE:
        take(pattern, lambda m: [_time(int(m["hour"]) % 12 + 12, m["minute"])])
    for pattern in _TIMES:
        take(pattern, _early)
    return found + [frozenset((value(match[0], language),)) for match in NUMBER.finditer(rest)]


def _early(match: re.Match[str]) -> list[Figure]:
    hour = int(match["hour"])
    return [_time(0 if hour == 12 and "a" in match[0] and "m" in match[0] else hour, match["minute"])]


def _time(hour: int, minute: str | None) -> Figure:
    return frozenset((f"{hour}:{minute or '00'}", value(f"{hour}.{minute or '00'}", "en")))


def _date(day: int, month: int, year: str) -> list[Figure]:
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return []
    return [frozenset((each,)) for each in (str(day), f"month {month}", year if len(year) == 4 else f"20{year}")]


def _written_date(match: re.Match[str], language: str) -> list[Figure]:
    first, second = int(match[1]), int(match[3])
    if match[2] == "." or language != "en" or first > 12:
        return _date(first, second, match[4])
    if second > 12:
        return _date(second, first, match[4])
    return [frozenset((match[0],))]


ALSO_MONTHS = {"en": {"sept": 9}}
"""What babel's names leave out."""


@cache
def _months(language: str) -> tuple[tuple[str, int], ...]:
    """Names of months in a language as patterns, longest first."""
    names: dict[str, int] = {}
    for form in Locale.parse(language).months.values():
        for width in ("wide", "abbreviated"):
            names |= {fold(name).rstrip("."): number for number, name in form[width].items()}
    names |= ALSO_MONTHS.get(language, {})
    return tuple(sorted(((re.escape(name), n) for name, n in names.items()), key=lambda each: -len(each[0])))
