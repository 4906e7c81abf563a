"""One way to write by which number a thing is called: "room no. 5" is "room number 5", and "no." denies nothing.

It is written as a code, "room N5", which is a name of the thing and measures nothing.
"""

import re
from collections.abc import Iterable

from frontdesk.knowledge.search.analyze import fold

_NUMBER = (
    # No number of many digits or in groups: who names a phone number says that it is one.
    r"\s?(?P<number>\d{1,4})(?![\w-]|[.,:/]\d| \d)"
)
_SIGN = (
    r"(?i:no\.|nr\.?|n\. ?[º°o]\.?|n[º°]\.?|n[uú]m\.|№|"
    r"(?<!maximum )(?<!minimum )(?<!total )(?:number|nummer|n[úu]mero|num[ée]ro|номер)(?= ))"
)
_SIGNED = re.compile(
    rf"(?<![\w-])(?:(?P<thing>[^\W\d]+),? )?(?:{_SIGN}|"
    # Without its point English "No" is a number behind a thing alone: "Platform No 5".
    rf"(?<=[^\W\d] )No){_NUMBER}"
)
_IN_FRENCH = re.compile(rf"(?<![\w-])(?:(?P<thing>[^\W\d]+),? )?(?:{_SIGN}|no\.?){_NUMBER}", re.IGNORECASE)
_BEHIND = re.compile(rf"(?<![\w-])(?P<thing>[^\W\d]+) {_NUMBER}")


def things_numbered(texts: Iterable[str], language: str) -> frozenset[str]:
    """What is called by a number in any of the texts: "room"."""
    found = {fold(match["thing"] or "") for text in texts for match in _signed(language).finditer(text)}
    return frozenset(found - {""})


def numbered_alike(text: str, things: frozenset[str], language: str) -> str:
    """A text in which each number by which a thing is called is a code; `things` are those that need no sign."""
    text = _signed(language).sub(_as_code, text)
    return _BEHIND.sub(lambda m: _as_code(m) if fold(m["thing"]) in things else m[0], text) if things else text


def _signed(language: str) -> re.Pattern[str]:
    return _IN_FRENCH if language.startswith("fr") else _SIGNED


def _as_code(match: re.Match[str]) -> str:
    return f"{match['thing'] or ''} N{match['number']}".strip()
