"""One way to write by which number a thing is called: "room no. 5" is "room number 5", and "no." denies nothing.

It is written as a code, "room N5", which is a name of the thing and measures nothing. "Is breakfast included? No. 12
EUR extra" calls nothing by a number: an English "no." does so right behind the thing alone, and what has a unit is a
measure.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from frontdesk.answers.numbers.measures import evened, measures
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.words import STOP_WORDS

_THING = r"(?<![\w-])(?:(?P<thing>[^\W\d]+)(?P<comma>,?) (?P<mark>\*{0,2}))?"
_NUMBER = (
    # No number of many digits or in groups: who names a phone number says that it is one.
    r"\s?(?P<number>\d{1,4})(?![\w-]|[.,:/]\d| \d)"
)
_SIGN = (
    r"(?i:nr\.?|n\. ?[º°o]\.?|n[º°]\.?|n[uú]m\.|№|"
    r"(?<!maximum )(?<!minimum )(?<!total )(?:number|nummer|n[úu]mero|num[ée]ro|номер)(?= ))"
)
# Without its point English "No" is a number in capitals alone: "Platform No 5".
_SIGNED = re.compile(rf"{_THING}(?:{_SIGN}|(?P<no>(?i:no\.)|No)){_NUMBER}")
_IN_FRENCH = re.compile(rf"{_THING}(?:{_SIGN}|no\.?|(?P<no>(?!))){_NUMBER}", re.IGNORECASE)
_BEHIND = re.compile(rf"(?<![\w-])(?P<thing>[^\W\d]+)(?P<mark>) {_NUMBER}")

_NO_THINGS = frozenset().union(*STOP_WORDS.values()) | frozenset(
    word
    for line in (
        "say says said saying answer answers answered answering reply replies replied respond responds responded mean",
        "means meant become becomes became remain remains remained stay stays stayed reads dial press choose pick",
        "select see use uses used take takes took give gives gave has need needs needed want wants pay pays paid costs",
        "charge charges charged get gets got enter type quote ring bring brings keep keeps hold holds include includes",
        "included allow allows allowed accept accepts accepted require requires required offer offers offered provide",
        "provides provided reach reaches leave leaves catch board follow follows find finds think thinks thought hear",
        "heard hears seems sounds looks probably sadly sorry still never ever now today yet course well always usually",
        "again sometimes often then maybe perhaps however otherwise except ist sind lautet sagen sagt sagte heisst",
        "kostet kosten zahlen nehmen wahlen drucken antwortet leider dice decimos responde respondemos cuesta cuestan",
        "pulse marque diciamo dici rispondiamo costa costano digitare premere digo dizemos dit disons coute coutent",
        "composez appuyez prenez zegt zeggen kost kies druk neem antwoordt antwoorden helaas",
    )
    for word in line.split()
)
"""Verbs and small words: what stands behind them is an answer or an amount, "they said no. 48 hours are needed"."""
_DEEDS_TOO = frozenset(
    word
    for line in ("order orders call calls visit visits try show shows ride rides cost book books stop",)
    for word in line.split()
)
"""Things that are deeds as well: without a sign the number behind them counts, "order 5 of them"."""
_FAR = 30
"""So many characters behind a number tell its unit: "3 full working days"."""


def things_numbered(texts: Iterable[str], language: str) -> frozenset[str]:
    """What is called by a number in any of the texts: "room"."""
    signed = (match for text in texts for match in _signed(language).finditer(text) if _is_code(match))
    return frozenset(fold(match["thing"]) for match in signed if _is_thing(match)) - _DEEDS_TOO


def numbered_alike(text: str, things: frozenset[str], language: str) -> str:
    """A text in which each number by which a thing is called is a code; `things` are those that need no sign."""
    text = _signed(language).sub(lambda m: _as_code(m) if _is_code(m) else m[0], text)
    if not things:
        return text
    return _BEHIND.sub(lambda m: _as_code(m) if fold(m["thing"]) in things and not _is_measured(m) else m[0], text)


def _signed(language: str) -> re.Pattern[str]:
    return _IN_FRENCH if language.startswith("fr") else _SIGNED


def _is_code(match: re.Match[str]) -> bool:
    if match["no"] and (match["comma"] or not _is_thing(match)):
        return False
    return not _is_measured(match)


def _is_thing(match: re.Match[str]) -> bool:
    word = fold(match["thing"] or "")
    return bool(word) and word not in _NO_THINGS and not word.endswith("ly")


def _is_measured(match: re.Match[str]) -> bool:
    start = match.start("number")
    return _has_unit(match["number"], match.string[start : match.end("number") + _FAR])


@lru_cache(maxsize=4096)
def _has_unit(number: str, text: str) -> bool:
    """Whether a text that begins with a number measures by it: "12 EUR extra", "3 to 5 hours"."""
    first = next(iter(measures(evened(f"x {text}"))), None)
    if first is None:
        return False
    return first.end > len(number) + 2 or (bool(first.kind) and not text[len(number) :].startswith(","))


def _as_code(match: re.Match[str]) -> str:
    return f"{match['thing'] or ''} {match['mark'] or ''}N{match['number']}".strip()
