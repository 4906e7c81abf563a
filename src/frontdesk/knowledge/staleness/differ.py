"""Whether two sentences contradict each other: the same words, the same things named, and another amount."""

import re
from collections import Counter

import msgspec

SAME_WORDS = 0.75
"""Share of the words of both sentences that they must have in common, numbers left out."""

_CURRENCIES = {"€": "eur", "eur": "eur", "euro": "eur", "$": "usd", "usd": "usd", "dollar": "usd", "£": "gbp"}
_CURRENCIES |= {"gbp": "gbp", "pound": "gbp", "chf": "chf", "kr": "kr", "sek": "kr", "nok": "kr", "dkk": "kr"}
_TIMES = {"second": "s", "minute": "min", "hour": "h", "day": "d", "week": "w", "month": "mon", "year": "y"}
_TIMES |= {"min": "min", "h": "h", "tag": "d", "tage": "d", "tagen": "d", "stunde": "h", "stunden": "h", "woche": "w"}
_TIMES |= {"wochen": "w", "monat": "mon", "monate": "mon", "monaten": "mon", "jahr": "y", "jahre": "y", "jahren": "y"}
_TIMES |= {"día": "d", "hora": "h", "semana": "w", "mes": "mon", "mese": "mon", "año": "y", "jour": "d", "heure": "h"}
_SIZES = {
    unit: unit for unit in ("kb", "mb", "gb", "tb", "kg", "g", "mm", "cm", "m", "km", "l", "ml", "w", "kwh", "mph")
}
_COUNTS = {
    unit: unit for unit in ("user", "seat", "member", "person", "people", "item", "time", "page", "file", "site")
}
_COUNTS |= {unit: unit for unit in ("request", "character", "word", "point", "guest", "device", "copy", "copie")}
_UNITS = {"%": "%", "percent": "%", "prozent": "%"} | _CURRENCIES | _TIMES | _SIZES | _COUNTS

_AMOUNT = re.compile(
    r"(?P<before>[€$£])?\s?(?<![\w.,])(?P<number>\d+(?:[.,]\d+)*)(?:\s?(?P<after>[€$£%])|[\s-]?(?P<words>[^\W\d_]+(?:\s[^\W\d_]+)?))?"
)
_WORD = re.compile(r"[^\W\d_]+")


class Amounts(msgspec.Struct, frozen=True):
    """The numbers of a sentence: those with a unit, and the bare ones that name something ("berth 12", "2026")."""

    measured: Counter[tuple[str, str]]
    bare: Counter[str]


def amounts(sentence: str) -> Amounts:
    """The numbers of a sentence, with what they count."""
    measured: Counter[tuple[str, str]] = Counter()
    bare: Counter[str] = Counter()
    for found in _AMOUNT.finditer(sentence):
        number, unit = _plain(found["number"]), _unit(found)
        if unit:
            measured[unit, number] += 1
        else:
            bare[number] += 1
    return Amounts(measured, bare)


def contradict(one: str, other: str) -> bool:
    """Whether two sentences name the same things and give another amount of the same unit for them."""
    here, there = amounts(one), amounts(other)
    if here.bare != there.bare or here.measured == there.measured:
        return False
    units = [Counter(unit for unit, _ in each.measured.elements()) for each in (here, there)]
    if units[0] != units[1]:
        return False
    words, others = _words(one), _words(other)
    return (words & others).total() >= SAME_WORDS * (words | others).total()


def _unit(found: re.Match[str]) -> str:
    """The unit next to a number, or behind one adjective ("5 working days"); empty when there is none."""
    signs = [_UNITS[sign] for sign in (found["before"], found["after"]) if sign]
    words = (word.lower() for word in (found["words"] or "").split())
    named = [_UNITS[known] for word in words for known in (word, word.removesuffix("s")) if known in _UNITS]
    return next(iter([*signs, *named]), "")


def _plain(number: str) -> str:
    """`1,000.00` and `1000` are the same number; so are `9,50` and `9.50`."""
    whole = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", number).replace(",", ".")
    return whole.rstrip("0").rstrip(".") if "." in whole else whole


def _words(sentence: str) -> Counter[str]:
    return Counter(word for word in _WORD.findall(sentence.lower()))
