"""What bounds a number: "at least 2 days" is not "at most 2 days", nor are "2 days before" and "2 days after" one."""

import re
from typing import Literal

from frontdesk.answers.numbers.number_words import NUMBER_WORDS, any_of
from frontdesk.knowledge.search.late_pattern import LatePattern

Bound = Literal["", "low", "high"]
Way = Literal["", "before", "after"]

_FILL = r"(?:\s+(?:a|an|the|age|ages|of|about|around|der|die|das|dem|den|von|zu|la|el|le|de|l|d))*\s*$"
_LEAST = (
    r"(?:longer|older|larger|heavier|higher|taller|bigger|greater|wider|deeper|later|newer) than|"
    r"at least|no less than|not less than|no fewer than|no earlier than|no younger than|more than|over|above|"
    r"exceeding|"
    r"mayores de|mayor de|"
    r"from|after|since|starting (?:at|from)|past|beyond|as of|"
    r"mindestens|wenigstens|ab|uber|mehr als|nach|seit|langer als|alter als|fruhestens|"
    r"por lo menos|cuando menos|como poco|almeno|come minimo|pelo menos|no minimo|minstens|ten minste|minimaal|"
    r"piu di|mais de|meer dan|al menos|como minimo|mas de|desde|"
    r"a partir de|despues de|au moins|plus de|a partir d|des|apres"
)
_MOST = (
    r"menores de|menor de|"
    r"at most|up to|no more than|not more than|no later than|not later than|no longer than|no older than|less than|"
    r"fewer than|under|below|within|until|till|before|by|"
    r"(?:shorter|younger|smaller|lighter|lower|narrower|earlier) than|"
    r"hochstens|maximal|bis(?: zu)?|unter|weniger als|innerhalb(?: von)?|binnen|vor|spatestens|kurzer als|junger als|"
    r"al massimo|no maximo|hoogstens|ten hoogste|maximaal|meno di|minder dan|"
    r"como (?:maximo|mucho)|menos de|hasta|antes de|au plus|au maximum|moins de|jusqu'?a|avant"
)
_BEFORE = {
    "high": re.compile(rf"(?<![\w'])(?:{_MOST}){_FILL}"),
    "low": re.compile(rf"(?<![\w'])(?:{_LEAST}){_FILL}"),
}
# The least or the most may be named some words before the number: "the minimum stay is 2 nights".
_NAMED = re.compile(
    r"\b(?:(min(?:im(?:um\w*|ale?s?|aux|[oaie]s?)|dest\w*)?)|"
    r"(max(?:im(?:um\w*|ale?s?|aux|[oaie]s?))?|massim[oaie]|hochst\w*|limit(?:ed)?|limits|"
    r"capped))\b(?:[^\w,;.]+[^\W\d]+){0,4}[\s:]*$"
)
_OR_MORE = re.compile(
    r"\s*(?:years? )?(?:of age |old )?(?:(?:or|and|oder|und|o|y|ou|et) (?:more|older|over|above|longer|later|up|"
    r"upwards|mehr|alter|langer|spater|mas|plus)\b|(?:(?:is|are|ist) (?:the |das )?)?minimum\b|"
    r"(?:como|come|au|de|no|als) minim(?:o|um)\b|por lo menos\b|al menos\b|almeno\b|pelo menos\b|minstens\b|"
    r"\+|at (?:the )?(?:least|earliest)\b)"
)
_OR_LESS = re.compile(
    r"\s*(?:years? )?(?:of age |old )?(?:(?:or|and|oder|und|o|y|ou|et) (?:less|fewer|younger|under|below|shorter|"
    r"earlier|weniger|junger|kurzer|fruher|menos|moins)\b|(?:(?:is|are|ist) (?:the |das )?)?maximum\b|"
    r"(?:como|au|de|no|als) maxim(?:o|um)\b|al massimo\b|hoogstens\b|"
    r"at (?:the )?(?:most|latest)\b)"
)
_NUMBER = rf"(?:[€£$]?\d[\w:.,]*|(?:{any_of(NUMBER_WORDS)})\b)"
_TO = r"(?:-|to\b|till\b|until\b|bis\b)"
_AND = r"(?:and|und|y|et)\b"
_WITH_UNIT = rf"{_NUMBER}\s*(?:[^\W\d]+\s*|[%€£$]\s*)?"
_BETWEEN = r"\b(?:between|zwischen|entre)\s*(?:about |the )?"
_BEGINS = LatePattern(rf"\s*{_TO}\s*{_NUMBER}")
_ENDS = LatePattern(rf"{_WITH_UNIT}{_TO}\s*[€£$]?$|{_BETWEEN}{_WITH_UNIT}{_AND}\s*[€£$]?$")
_FOLLOWS = LatePattern(rf"{_WITH_UNIT}{_AND}\s*[€£$]?$")
_AFTER_BETWEEN = re.compile(rf"{_BETWEEN}[€£$]?$")
_AHEAD = re.compile(
    r"\s*(?:ahead|before|in advance|prior|earlier|beforehand|vorher|vor|zuvor|davor|im voraus|fruher|"
    r"antes|de antelacion|avant|a l'avance|d'avance)\b"
)
_LATER = re.compile(r"\s*(?:after|later|afterwards|following|nach|danach|spater|despues|apres|plus tard)\b")
# Counted back, the latest day is the least number: "until" and "no later than 7 days before" it are 7 days or more,
# "from" and "no earlier than 7 days before" 7 or less; "up to" may mean either.
_LATEST = (
    r"(?:no|not|never) later than|at the latest|latest|until|till|by|spatestens|bis|"
    r"a mas tardar|como muy tarde|hasta|au plus tard|jusqu'?a"
)
_EARLIEST = (
    r"(?:no|not|never) (?:earlier|sooner) than|at the earliest|earliest|from|since|after|fruhestens|"
    r"nicht fruher als|ab|seit|"
    r"no antes de|como muy pronto|desde|a partir de|au plus tot|a partir d"
)
_COUNTED_BACK = re.compile(rf"(?<![\w'])(?:({_LATEST})|({_EARLIEST})|up to|bis zu){_FILL}")
# "24 hours before you arrive at the latest"
_TO_ARRIVE = r"\s*(?:[^\W\d]+[\s'-]+){0,8}?"
_LATEST_AFTER = re.compile(
    rf"{_TO_ARRIVE}(?:at the (?:very )?latest|or earlier|or sooner|spatestens|oder fruher|a mas tardar|"
    rf"au plus tard)\b"
)
_EARLIEST_AFTER = re.compile(
    rf"{_TO_ARRIVE}(?:at the (?:very )?earliest|or later|fruhestens|oder spater|como muy pronto|au plus tot)\b"
)
FARTHEST = 60
"""Characters before a number in which its bound can stand."""


def bound(text: str, start: int, end: int) -> Bound:
    """Whether the number at a place of a folded text is the least or the most, as are a range's ends."""
    before, after = text[max(0, start - FARTHEST) : start], text[end : end + FARTHEST]
    if _AHEAD.match(after) and (back := _counted_back(before, after)) is not None:
        return back
    if _BEGINS.match(after) or _AFTER_BETWEEN.search(before) or _OR_MORE.match(after):
        return "low"
    if _ENDS.search(before) or (_OR_LESS.match(after) and not _FOLLOWS.search(before)):
        return "high"
    return "" if _FOLLOWS.search(before) else named(before)


def _counted_back(before: str, after: str) -> Bound | None:
    """What bounds a number that is counted back by naming a day; None where the number itself is bounded."""
    if _LATEST_AFTER.match(after):
        return "low"
    if _EARLIEST_AFTER.match(after):
        return "high"
    named_day = _COUNTED_BACK.search(before)
    return None if named_day is None else "low" if named_day[1] else "high" if named_day[2] else ""


def named(before: str) -> Bound:
    """What the words that lead to a number make of it, as do those of a column's name: "Free from"."""
    # Whatever stands nearer counts: "no more than" ends in "more than", so the longest match wins.
    found = {side: match.start() for side, pattern in _BEFORE.items() if (match := pattern.search(before))}
    if found:
        return "high" if found.get("high", len(before)) < found.get("low", len(before)) else "low"
    match = _NAMED.search(before)
    return "" if not match else "low" if match[1] else "high"


def way(text: str, end: int) -> Way:
    """Whether what is measured lies before or after what follows: "2 days ahead", "14 days after delivery"."""
    after = text[end : end + FARTHEST]
    return "before" if _AHEAD.match(after) else "after" if _LATER.match(after) else ""
