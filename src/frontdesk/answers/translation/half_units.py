"""Halves of a unit: "half an hour" is neither an hour nor one and a half."""

import re
from functools import cache

Figure = frozenset[str]
"""What a number may be, in digits."""

# Each language's words for hours, for years, and for the other things that are halved.
_HALF_OF = {
    "en": (
        r"half[ -](?:an? )?",
        r"hours?",
        r"years?",
        r"(?:days?|months?|weeks?|kilo\w*|lit(?:er|re)s?|pounds?|miles?)",
    ),
    "de": (r"(?:halbe[nrs]? ?|halb)", r"stund\w*", r"jahr(?:es)?", r"(?:tag|tages\w*|tagig\w*|kilo\w*|liter|pfund)"),
    "es": (r"medi[oa] ", r"horas?", r"ano", r"(?:dia|jornada|mes|kilo\w*|litro|libra)"),
    "fr": (r"demi(?:e?[ -])", r"heures?", r"(?:an|annee)", r"(?:journees?|mois|kilo\w*|litre|livre)"),
    "it": (r"mezz(?:'|[oa] )", r"ora", r"anno", r"(?:giornata|giorno|mese|chilo\w*|litro)"),
    "pt": (r"mei[oa][ -]", r"horas?", r"ano", r"(?:jornada|mes|quilo\w*|litro)"),
    "nl": (r"hal(?:f|ve) ?", r"uur", r"jaar", r"(?:dag|maand|kilo\w*|liter|pond)"),
    "sv": (r"halv(?:t|a)? ?", r"timm\w*", r"ar", r"(?:dag\w*|manad\w*|kilo\w*|liter)"),
    "da": (r"halv(?:t|e)? ?", r"time\w*", r"ar", r"(?:dag\w*|maned\w*|kilo\w*|liter|pund)"),
    "nb": (r"halv(?:t|e)? ?", r"time\w*", r"ar", r"(?:dag\w*|maned\w*|kilo\w*|liter)"),
    "pl": (r"p[oó]ł ?", r"godzin\w*", r"roku", r"(?:dnia|miesiaca|kilo\w*|litra)"),
    "ru": (r"пол ?", r"(?:часа|учас\w*)", r"года", r"(?:дня|месяца|кило\w*|литра)"),
    "zh": (r"半个?個?", r"(?:小时|小時|钟头|鐘頭)", r"年", r"(?:天|日|月|公斤|升)"),
    "ja": (r"半", r"時間", r"年", r"日"),
}
_MAY_BE_HALF_DAY = {"pt": re.compile(r"\bmeio[ -]dia\b")}
"""What may be noon, too."""
_HOUR, _YEAR, _OTHER = Figure(["0.5", "30", "0:30"]), Figure(["0.5", "6"]), Figure(["0.5"])
_SIGNS = {sign: str(value) for value, sign in enumerate("一二三四五六七八九", 1)} | {"两": "2", "兩": "2", "十": "10"}
_AND_A_HALF = re.compile(rf"(\d+|[{''.join(_SIGNS)}])(?:[个個]半|(時間|日|年|か月|ヶ月|カ月|天)半)")


def half_units(folded: str, language: str) -> tuple[list[Figure], list[Figure], str]:
    """The halves of units that a folded text names, those that it may name, and the rest of it."""
    found: list[Figure] = []

    def taken(match: re.Match[str]) -> str:
        found.append(_HOUR if match["hour"] else _YEAR if match["year"] else _OTHER)
        return " ; "

    pattern = _pattern(language)
    rest = pattern.sub(taken, folded) if pattern else folded
    perhaps = [_OTHER] if language in _MAY_BE_HALF_DAY and _MAY_BE_HALF_DAY[language].search(folded) else []
    return found, perhaps, rest


def knows_halves(language: str) -> bool:
    """Whether a language's words for halves are known."""
    return language in _HALF_OF


def is_half(figure: Figure) -> bool:
    """Whether a figure is a half, or some number and a half."""
    return any(reading.endswith(".5") for reading in figure)


def in_decimals(text: str, language: str) -> str:
    """A Chinese or Japanese text with its numbers and a half in digits: "2.5時間" for "2時間半"."""
    if language not in ("zh", "ja"):
        return text
    return _AND_A_HALF.sub(lambda m: f"{_SIGNS.get(m[1], m[1])}.5{m[2] or ''}", text)


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    if language not in _HALF_OF:
        return None
    half, hour, year, other = _HALF_OF[language]
    around = ("", "") if language in ("zh", "ja") else (r"(?<![\w-])", r"(?!\w)")
    return re.compile(rf"{around[0]}{half}(?:(?P<hour>{hour})|(?P<year>{year})|{other}){around[1]}")
