"""Numbers of units of time and of people that are told in words, as figures: "a two-year guarantee". Pure."""

import re

_IN_WORDS = (
    (1, "one ein eine einen einem einer un une una um uma een één"),
    (2, "two zwei deux dos due dois duas twee"),
    (3, "three drei trois tres tre três drie"),
    (4, "four vier quatre cuatro quattro quatro"),
    (5, "five fünf cinq cinco cinque vijf"),
    (6, "six sechs seis sei zes"),
    (7, "seven sieben sept siete sette sete zeven"),
    (8, "eight acht huit ocho otto oito"),
    (9, "nine neun neuf nueve nove negen"),
    (10, "ten zehn dix diez dieci dez tien"),
    (12, "twelve zwölf douze doce dodici doze twaalf"),
)
_NUMBERS = {word: str(number) for number, words in _IN_WORDS for word in words.split()}
_WORDS = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_UNITS = (
    "days?|weeks?|months?|years?|hours?|minutes?|nights?|tage?n?|wochen?|monate?n?|jahre?n?|stunden?|minuten?|nächte?n?|"
    "jours?|semaines?|mois|ans?|années?|heures?|días?|semanas?|mes|meses|años?|horas?|giorn[oi]|settiman[ae]|mes[ei]|"
    "ann[oi]|or[ae]|dias?|mês|anos?|dag(?:en)?|week|weken|maand(?:en)?|jaar|uur|"
    "people|persons|participants|places|personen|plätze|personnes|personas|plazas|persone|pessoas|vagas"
)
TOLD_IN_WORDS = rf"({_WORDS})[ -]((working|business) )?({_UNITS.replace('(?:', '(')})"
"""What a passage holds of which a sentence may tell an amount in words."""
_TOLD = re.compile(
    rf"(?<![\w-])(?P<one>{_WORDS})(?:(?P<to>\s?(?:-|–|to|bis)\s?)(?P<other>{_WORDS}))?"
    rf"(?=[ -](?:(?:working|business) )?(?:{_UNITS})(?!\w))",
    re.IGNORECASE,
)
_MOST_READ = 1_000
"""Characters of a sentence that is compared with others."""
_LASTS = re.compile(
    r"\b(?:lasts?|takes?|runs? for|dauer[nt]|dauert|dure(?:nt)?|dura[mn]?|durano|duurt|duren)\s(?:about |around |etwa |"
    r"environ |circa |cerca de )?$",
    re.IGNORECASE,
)
_LONG = re.compile(r"\s[^\W\d_]+\slong\b", re.IGNORECASE)
_BEFORE = 40
"""Characters before a number that tell of what it is."""
_FIGURE = re.compile(r"\d|[€$£%]")


def figured(text: str) -> str:
    """A sentence without figures with those of the times that it tells in words.

    Where a figure stands, what is told in words only names the thing ("a six-month subscription costs £99"), unless it
    is told how long that lasts.
    """
    if len(text) > _MOST_READ:
        return text
    if _FIGURE.search(text):
        return _TOLD.sub(lambda found: _in_figures(found) if _lasts(found) else found.group(), text)
    return _TOLD.sub(_in_figures, text)


def _lasts(found: re.Match[str]) -> bool:
    before = found.string[max(0, found.start() - _BEFORE) : found.start()]
    return bool(_LASTS.search(before) or _LONG.match(found.string, found.end()))


def _in_figures(found: re.Match[str]) -> str:
    one = _NUMBERS[found["one"].lower()]
    return f"{one}-{_NUMBERS[found['other'].lower()]}" if found["other"] else one
