"""How long something holds, in one unit and in one form: "3 years" and "36 months", "expires after 12 months". Pure."""

import re
from functools import lru_cache

import msgspec

from frontdesk.knowledge.staleness.lengths import MINUTES, UNITS, unit_of

_NUMBER = r"\d++(?:[.,]\d++)?"
_UNIT = unit_of(UNITS)
_TIME = re.compile(
    rf"(?<![\w.,€$£-])(?P<least>{_NUMBER})(?:\s?(?:-|–|to|bis)\s?(?P<most>{_NUMBER}))?\s(?:{_UNIT})(?!\w)"
    r"(?!\s(?:old|of age|alt|ouvr\w+|laborables?|hábiles|lavorativi|úteis|uteis|a (?:day|week|month|year)|"
    r"per (?:day|week|month|year)|(?:am|pro|par|por|al) [^\W\d_]+|out of))",
    re.IGNORECASE,
)
_MONTHS = {"mon": 1.0, "y": 12.0}
_DAYS = {"d": 1.0, "w": 7.0, "mon": 365 / 12, "y": 365.0}
_SPELLED = {"min": "minutes", "h": "hours", "d": "days", "mon": "months"}
_ALIKE = 0.1
"""By what share a month may be more or fewer days than another."""
_WORKED = 5
"""Days of a week that some count as a week."""
_LONG = 24
"""Hours from which on they may be told as days: a course of a day has fewer."""
_EXPIRES = re.compile(
    r"\b(?:(?:will |must |should |can |may )?(?:expires?|lapses?|runs? out|ends?) (?:after|in)|"
    r"(?:must|should|can|may|have to|need to|has to) be (?:used|redeemed|spent) (?:within|for|in|up to|max)|"
    r"(?:are|is) (?:good|redeemable|usable) (?:for|within|max)|(?:are |is )?valid(?: for(?: max)?| max)|"
    r"(?:verfallen|verfällt|ablaufen|erlöschen|erlischt) nach|"
    r"(?:sind|ist)(?=\s\d[^.!?]{1,40}?\s(?:gültig|einlösbar)\b)|(?:müssen|muss|können) innerhalb von|"
    r"expire(?:nt)? (?:après|au bout de)|(?:(?:sont|est) )?valables?(?: pendant| max)?|(?:caducan?|vencen?|expiran?) "
    r"(?:a los|al cabo de|después de|tras|en)|(?:(?:son|es) )?válid[oa]s?(?: durante| por| max)?|"
    r"(?:scad(?:e|ono)) dopo|(?:(?:sono|è) )?valid[oaie](?: per| max)?|"
    r"(?:expira[m]?|vence[m]?|caduca[m]?) (?:após|depois de|em)|(?:são|é) válid[oa]s?(?: por| durante)?|"
    r"(?:verlopen|verloopt|vervallen|vervalt) na|(?:zijn|is)(?=\s\d[^.!?]{1,30}?\sgeldig\b))\s(?=\d)",
    re.IGNORECASE,
)
_COVERED = re.compile(
    r"\b(?:carr(?:y|ies)|enjoys?|benefits? from|(?:is|are) (?:covered|protected) (?:by|under)|(?:is|are) sold with)\s"
    r"(?=(?:an?|our)\s(?:[\w-]+\s)?(?:guarantee|warranty)\b)",
    re.IGNORECASE,
)
"""What has a guarantee, in whatever words."""
_RUNS = re.compile(
    r"\b(?P<what>(?:guarantee|warranty)\b[^.,;\d]{0,40}?)\s(?:runs|lasts|holds|applies|goes)\s(?:for\s)?(?=\d)",
    re.IGNORECASE,
)
_ON = re.compile(r"(?<=garanzia)\s(?:sui|sugli|sulle|sulla|sul|sull['’])(?!\w)", re.IGNORECASE)
_ANY_UNIT = "|".join(word for words in UNITS.values() for word in words.split())
_SO_LONG = re.compile(rf"\b(?:is|are)\s(?P<time>{_NUMBER}\s(?:{_ANY_UNIT}))\slong\b", re.IGNORECASE)
_BEHIND = re.compile(r"(?<=\w)\s(?:lang )?(?:gültig|geldig|einlösbar|eingelöst werden)(?=\s*[.!]?$)", re.IGNORECASE)


class _Time(msgspec.Struct, frozen=True):
    """A length of time: both ends, the unit, and where it stands."""

    ends: tuple[float, ...]
    unit: str
    start: int
    end: int


def lasting(text: str) -> str:
    """A text that tells after what time something expires, or until when to use it, as how long that is valid."""
    text = _ON.sub(" su", _RUNS.sub(r"\g<what> is ", _COVERED.sub("have ", text)))
    text = _SO_LONG.sub(r"takes \g<time>", text)
    told = _EXPIRES.sub(" valid ", text)
    return _BEHIND.sub("", told) if told != text else text


def in_one_unit(one: str, other: str) -> tuple[str, str]:
    """Two texts that each tell one length of time and no other figure, with both in one unit; others as they are.

    Working days are other days. What may be the same as nearly as one speaks becomes the same: 30 days and a month.
    """
    here, there = _time(one), _time(other)
    if here is None or there is None or here.unit == there.unit:
        return one, other
    both = _in_scale(here, there)
    if both is None:
        return one, other
    mine, theirs, unit = both
    return _told(one, here, mine, unit), _told(other, there, theirs, unit)


@lru_cache(maxsize=2048)
def _time(text: str) -> _Time | None:
    found = _TIME.search(text)
    if found is None or re.search(r"\d", f"{text[: found.start()]} {text[found.end() :]}"):
        return None
    unit = next(unit for unit in UNITS if found[unit])
    ends = tuple(float(end.replace(",", ".")) for end in (found["least"], found["most"]) if end)
    return _Time(ends, unit, *found.span())


def _in_scale(here: _Time, there: _Time) -> tuple[tuple[float, ...], tuple[float, ...], str] | None:
    """Both lengths in the smaller of their units, and that; None where one is told in such a unit of another thing."""
    units = {here.unit, there.unit}
    if units <= _MONTHS.keys():
        return _times(here, _MONTHS, 1), _times(there, _MONTHS, 1), "mon"
    if units in ({"h", "d"}, {"h", "w"}):
        hours = here.ends if here.unit == "h" else there.ends
        return (_times(here, MINUTES, 60), _times(there, MINUTES, 60), "h") if min(hours) >= _LONG else None
    if units == {"min", "h"}:
        return _times(here, MINUTES, 1), _times(there, MINUTES, 1), "min"
    if not units <= _DAYS.keys():
        return None
    mine, theirs = _times(here, _DAYS, 1), _times(there, _DAYS, 1)
    return (theirs, theirs, "d") if _are_alike(here, there, mine, theirs) else (mine, theirs, "d")


def _are_alike(here: _Time, there: _Time, mine: tuple[float, ...], theirs: tuple[float, ...]) -> bool:
    """Whether two lengths in days may be one: 30 days and a month, a week and the five days that are worked in it."""
    if len(mine) != len(theirs):
        return False
    if {here.unit, there.unit} == {"d", "w"}:
        days, weeks = (here, there) if here.unit == "d" else (there, here)
        return all(_WORKED * w <= d <= _DAYS["w"] * w for d, w in zip(days.ends, weeks.ends, strict=True))
    return all(abs(a - b) <= _ALIKE * max(a, b) for a, b in zip(mine, theirs, strict=True))


def _times(time: _Time, of: dict[str, float], base: float) -> tuple[float, ...]:
    return tuple(round(end * of[time.unit] / base, 1) for end in time.ends)


def _told(text: str, time: _Time, ends: tuple[float, ...], unit: str) -> str:
    return f"{text[: time.start]}{'-'.join(f'{end:g}' for end in ends)} {_SPELLED[unit]}{text[time.end :]}"
