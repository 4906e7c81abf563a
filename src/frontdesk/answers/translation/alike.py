"""Amounts of what all languages write alike: "10 EUR for 5" is not "5 EUR for 10", though the figures are the same."""

import re

from frontdesk.answers.translation.numerals import NUMBER, bare, value

_UNITS = {"€": "eur", "euro": "eur", "euros": "eur", "$": "usd", "£": "gbp"}
SIGN = r"(?:[€$£%]|(?:eur|euros?|usd|gbp|chf|sek|nok|dkk|pln|czk|kg|km|cm|mm|ml|kwh|kw|gb|mb|tb)(?![^\W\d_]))"
"""What all languages write alike behind a number, or before it."""
_BEFORE = re.compile(rf"(?<![\w.,])({SIGN}) ?({NUMBER.pattern})(?! ?{SIGN})")
_BEHIND = re.compile(rf"(?<![\w.,€$£])(?<![€$£] )({NUMBER.pattern}) ?({SIGN})(?! ?\d)")


def same_amounts(one: str, language: str, other: str, other_language: str) -> bool:
    """Whether neither text gives a unit another number than the other does; where both say which, and surely."""
    ours, theirs = _amounts(one, language), _amounts(other, other_language)
    return all(ours[unit] <= theirs[unit] or theirs[unit] <= ours[unit] for unit in ours.keys() & theirs.keys())


def _amounts(text: str, language: str) -> dict[str, set[str]]:
    """The numbers that stand beside each unit, and beside no other."""
    folded, found = bare(text, language), dict[str, set[str]]()
    behind = [(each[1], each[2]) for each in _BEHIND.finditer(folded)]
    for number, sign in [*behind, *((each[2], each[1]) for each in _BEFORE.finditer(folded))]:
        found.setdefault(unit_named(sign), set()).add(value(number, language))
    return found


def unit_named(sign: str) -> str:
    """One name for all the signs of a unit."""
    return _UNITS.get(sign, sign)
