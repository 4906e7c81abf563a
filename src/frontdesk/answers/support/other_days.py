"""Which days "other days" are: the days of the week that the words before them don't name."""

import re
from functools import cache

from babel import Locale

from frontdesk.answers.support.bags import Terms, bag

_PHRASES = {
    "en": ("and", r"(?:all |the |any )?(?:other|remaining) (?:week)?days\b|the rest of the week\b"),
    "de": ("und", r"(?:allen |den )?(?:anderen|übrigen|restlichen) (?:wochen)?tagen?\b"),
    "es": ("y", r"(?:los )?(?:demás|otros) días\b|(?:el )?resto de la semana\b"),
    "fr": ("et", r"(?:les )?autres jours\b|(?:le )?reste de la semaine\b"),
    "it": ("e", r"(?:gli )?altri giorni\b|(?:il )?resto della settimana\b"),
    "pt": ("e", r"(?:os )?(?:outros|demais|restantes) dias\b|(?:o )?resto da semana\b"),
    "nl": ("en", r"(?:de |alle )?(?:andere|overige) dagen\b|(?:de )?rest van de week\b"),
}
_OF_WORK = re.compile(r"week(?=days)|wochen(?=tag)", re.IGNORECASE)
_TO = r"\s?(?:-|–|to|till|until|through|bis|a|al|hasta|au|à|fino a|até|tot(?: en met)?|t/m)\s?"
_SENTENCE = re.compile(r"(?<=[.!?;])\s+")
_FAR = 600
"""So many characters before "other days" name the days that they are not."""


def other_days_named(passage: str, language: str) -> str:
    """A passage in which "other days" are told by their names, where the days before them are known."""
    code = language[:2].lower()
    if code not in _PHRASES:
        return passage
    joiner, phrase = _PHRASES[code]

    def named(match: re.Match[str]) -> str:
        known = _days_before(passage[max(0, match.start() - _FAR) : match.start()], code)
        names = _names(code)[: 5 if _OF_WORK.search(match[0]) else 7]
        rest = [name for day, name in enumerate(names) if day not in known]
        return f" {joiner} ".join(rest) if known and rest else match[0]

    return re.sub(rf"(?<!every )\b(?:{phrase})", named, passage, flags=re.IGNORECASE)


def names_day(text: str, language: str) -> bool:
    """Whether a text names a day of the week."""
    code = language[:2].lower()
    return code in _PHRASES and _day(code).search(text) is not None


def days_told(text: str, language: str) -> set[int]:
    """The days of the week that a text names, from Monday, which is 0, with those of its ranges: "Monday to Friday"."""
    code = language[:2].lower()
    return _days(text, code) if code in _PHRASES else set()


@cache
def day_terms(language: str) -> Terms:
    """The terms of the days' names."""
    code = language[:2].lower()
    return bag(" ".join(_names(code)), language) if code in _PHRASES else frozenset()


def _days_before(text: str, code: str) -> set[int]:
    """The days that the words right before a place name: its sentence, the one before it, or the lines above it."""
    *above, line = text.split("\n")
    told = [_days(sentence, code) for sentence in _SENTENCE.split(line)[-2:]]
    found: set[int] = told[-1] or told[0]
    if found:
        return found
    for each in reversed([one for one in above if one.strip()]):
        days = _days(each, code)
        if not days:
            break
        found = found | days
    return found


def _days(text: str, code: str) -> set[int]:
    """The days that a text names, with those of its ranges: "Monday to Friday"."""
    found: set[int] = set()
    latest: re.Match[str] | None = None
    for match in _day(code).finditer(text):
        day = _number(match)
        if latest is not None and re.fullmatch(_TO, text[latest.end() : match.start()], re.IGNORECASE):
            first = _number(latest)
            found |= {(first + n) % 7 for n in range((day - first) % 7 + 1)}
        found.add(day)
        latest = match
    return found


@cache
def _names(code: str) -> list[str]:
    days = Locale.parse(code).days["format"]["wide"]
    return [str(days[number]).removesuffix("-feira") for number in range(7)]


@cache
def _day(code: str) -> re.Pattern[str]:
    """What finds a day's name; shortened ones are words of other meanings without their capital."""
    short = Locale.parse(code).days["format"]["abbreviated"]
    wide = "|".join(f"(?P<d{n}>{re.escape(name)})" for n, name in enumerate(_names(code)))
    brief = "|".join(f"(?P<s{n}>{re.escape(str(short[n]).rstrip('.').capitalize())})" for n in range(7))
    return re.compile(rf"\b(?:(?i:{wide})(?:-feira)?s?|(?:{brief})\.?)(?!\w)")


def _number(match: re.Match[str]) -> int:
    return next(int(name[1:]) for name, found in match.groupdict().items() if found)
