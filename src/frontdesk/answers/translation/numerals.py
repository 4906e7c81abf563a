"""How languages write a number in digits: what parts its thousands, and what its decimals."""

import re
from functools import cache

from babel import Locale

from frontdesk.answers.facts import LINK, MARKER
from frontdesk.knowledge.search.analyze import fold

_POWER = re.compile(r"[²³]|(?<=[\d ][cdkm]m)[23]\b|(?<=[\d ]m)[23]\b")
_FOLLOWS_A_DATE = "to|until|till|through|and|or|from|at|on|in|we|the|is|are|was|were|it|this|next|every"
_MAY = re.compile(
    r"(?P<date>\b(?:[Oo]n \d{1,2}|\d{1,2}(?:st|nd|rd|th)(?: of)?) may\b)|"
    rf"(?P<day>\b\d{{1,2}} )?\bmay\b(?! ?\d)(?P<on>\s*(?:$|[^\w\s'])|,? (?:{_FOLLOWS_A_DATE})\b)?"
)
"""The verb, or the month: written small, that stands before its day, or behind it with no verb to follow."""
NUMBER = re.compile(r"\d{1,3}(?:[ ']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"(\d{1,3}(?:([ '.,])\d{3})(?:\2\d{3})*)(?:[.,](\d{1,2}))?")
_DECIMAL = re.compile(r"(\d+)[.,](\d+)")

# The digits of Arabic, Persian, and the scripts of India, Thailand, Laos, Burma and Cambodia.
_ZEROS = "٠۰०০੦૦௦౦೦൦๐໐၀០"
_DIGITS = str.maketrans({chr(ord(zero) + n): str(n) for zero in _ZEROS for n in range(10)} | {"٫": ".", "٬": ","})


def bare(text: str, language: str) -> str:
    """A text, folded, without what has digits and is no figure: addresses, markers, the powers of units."""
    text = _POWER.sub("", MARKER.sub(" ", LINK.sub(" ", text)))
    return fold(_MAY.sub(_month_only, text) if language == "en" else text).translate(_DIGITS)


def _month_only(may: re.Match[str]) -> str:
    is_month = may["date"] or (may["day"] and may["on"])
    return may[0] if is_month else f"{may['day'] or ''} {may['on'] or ''}"


def value(number: str, language: str) -> str:
    """A number without its thousands' separators and the zeros that say nothing, with a point before its decimals."""
    grouped = _GROUPED.fullmatch(number)
    if grouped and _is_grouped(grouped, language):
        number = re.sub(r"\D", "", grouped[1]) + (f".{grouped[3]}" if grouped[3] else "")
    if decimal := _DECIMAL.fullmatch(number):
        number = f"{decimal[1]}.{decimal[2]}".rstrip("0").rstrip(".")
    return number.lstrip("0") or "0" if len(number) <= 2 else number.replace(",", ".")


def _is_grouped(number: re.Match[str], language: str) -> bool:
    """One sign before three digits may be either of two: it is what the language has it for."""
    sign, is_sure = number[2], bool(number[3]) or number[1].count(number[2]) > 1
    return is_sure or sign not in ".," or sign == _groups(language)


@cache
def _groups(language: str) -> str:
    """The sign between thousands."""
    return str(Locale.parse(language).number_symbols.get("latn", {}).get("group", ","))
