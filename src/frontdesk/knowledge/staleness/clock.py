"""Times of day in a sentence: "from 9:00 to 17:00", "until 10 pm", "9–18 Uhr"."""

import re

import msgspec

_TIME = r"(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)?"
_MARK = r"\s?(?:a\.?m\b\.?|p\.?m\b\.?|uhr\b|o'clock\b|h\b)"
_BETWEEN = r"\s?(?:-|–|—|to|until|till|bis|and|und|à|a)\s?"
_RANGE = re.compile(
    rf"(?<![\d.,:€$£])({_TIME})({_MARK})?{_BETWEEN}({_TIME})({_MARK})?(?![\d:%€$£]|[.,]\d)", re.IGNORECASE
)
_SINGLE = re.compile(rf"(?<![\d.,:€$£])({_TIME})({_MARK})?(?![\d:%€$£]|[.,]\d)", re.IGNORECASE)
_ENDS = re.compile(r"(?:until|till|by|to|close[sd]?(?: at)?|bis|before)\s*$", re.IGNORECASE)
_STARTS = re.compile(
    r"(?:from|after|since|opens?(?: at)?|ab|von|(?:starts|begins)(?: at)?|(?:beginnt|startet)(?: um)?|"
    r"commence à|(?:empieza|comienza) a las|inizia alle|começa às|begint om)\s*$",
    re.IGNORECASE,
)
_NEAR_MINUTES = 180
"""So close to each other are two times of one event: a class in the morning is another than one in the evening."""


class Hours(msgspec.Struct, frozen=True):
    """When something begins and ends, in minutes of the day; None where the sentence doesn't say."""

    start: int | None
    end: int | None


def hours(sentence: str) -> tuple[list[Hours], str]:
    """The times that a sentence tells, and the sentence without them."""
    found: list[Hours] = []

    def of_range(match: re.Match[str]) -> str:
        start, mark, end, last = match.groups()
        if not (_is_clear(start, mark) or _is_clear(end, last)):
            return match.group()
        ends = _minutes(end, last)
        begins = _minutes(start, mark or last)
        found.append(Hours(begins if begins < ends or mark else _minutes(start, None), ends))
        return " "

    def of_one(match: re.Match[str]) -> str:
        before = match.string[: match.start()]
        is_end, is_start = bool(_ENDS.search(before)), bool(_STARTS.search(before))
        if not _is_clear(*match.groups()):
            return match.group()
        minutes = _minutes(*match.groups())
        found.append(Hours(minutes if is_start else None, minutes if is_end else None))
        return " "

    return found, _SINGLE.sub(of_one, _RANGE.sub(of_range, sentence))


def differ(one: list[Hours], other: list[Hours]) -> bool:
    """Whether two opening hours can't both be true. Times that don't overlap are of two things (a morning and a late
    class); so are times of which nobody says whether something begins or ends then."""
    if len(one) != len(other) or not one:
        return False
    pairs = list(zip(one, other, strict=True))
    if not all(_are_comparable(a, b) for a, b in pairs):
        return False
    return any(_another(a.start, b.start) or _another(a.end, b.end) for a, b in pairs)


def are_near(one: list[Hours], other: list[Hours]) -> bool:
    """Whether what begins at these times is more likely one event than two of a kind."""
    return all(
        None in (a.start, b.start) or abs((a.start or 0) - (b.start or 0)) < _NEAR_MINUTES
        for a, b in zip(one, other, strict=True)
    )


def _are_comparable(one: Hours, other: Hours) -> bool:
    starts, ends = None not in (one.start, other.start), None not in (one.end, other.end)
    if not (starts or ends):
        return False
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return True
    return one.start < other.end and other.start < one.end


def _another(one: int | None, other: int | None) -> bool:
    return None not in (one, other) and one != other


def _is_clear(time: str, mark: str | None) -> bool:
    """A bare number is no time, nor is one with a point, which may be a price."""
    return bool(mark) or ":" in time or "h" in time.lower()


def _minutes(time: str, mark: str | None) -> int:
    hour, _, minute = re.sub(r"[.h]", ":", time.lower()).partition(":")
    half = (mark or "").strip().lower().replace(".", "")
    shift = 12 if half == "pm" and int(hour) < 12 else -12 if half == "am" and int(hour) == 12 else 0
    return (int(hour) + shift) * 60 + int(minute or 0)
