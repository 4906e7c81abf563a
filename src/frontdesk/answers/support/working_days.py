"""What kind of days a span counts: 10 working days are two weeks, 10 days are not."""

import re
from collections.abc import Iterator
from itertools import pairwise

from frontdesk.answers.numbers.measures import Measure
from frontdesk.answers.support.bags import plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared

_DAYS = (
    r"(?:days?|hours?|tage?n?|stunden?|dias?|horas?|jours?|heures?|giorn[io]|ore|dagen|dag|uren|uur|dni|dagar|dage|"
    r"дн\w+|час\w*)"
)
_WORKING = re.compile(
    rf"\b(?:working|business|banking|office|work|week) ?{_DAYS}\b|\bweekdays?\b|"
    rf"\b(?:werk|arbeits|geschafts|bank|bankarbeits|wochen)tage?n?\b|\b{_DAYS} (?:habiles|laborables|laborales|"
    rf"ouvres?|ouvrables?|lavorativ[ie]|feriali|uteis|robocz\w+)\b|\b(?:werk|arbeids)dag(?:en)?\b|"
    rf"\b(?:arbets|var)dag(?:ar)?\b|\b(?:hver|arbejds|virke|arbeids)dag(?:e|er)?\b|\b(?:рабочих|рабочи[ей]) {_DAYS}|"
    rf"\bdni robocz\w+"
)
_SCHOOL = re.compile(
    rf"\b(?:school|term|teaching) ?(?:{_DAYS}|weeks?)\b|\b(?:schul|unterrichts)(?:tage?n?|wochen?)\b|"
    rf"\b{_DAYS} (?:lectivos?|scolaires?|scolastici|letivos)\b|\b(?:school|les)(?:dag(?:en)?|we(?:ek|ken))\b"
)
_SPANS = {"working": _WORKING, "school": _SCHOOL}


def other_days_counted(compared: Compared) -> Iterator[Against]:
    """The span that the sentence counts in other days than each claim that holds its number."""
    said = _kinds(plain_words(compared.sentence))
    for piece in compared.said:
        for span in filter(_is_span, piece.measures):
            holding = [c for c in compared.claims if c.sentence != -1 and c.holds(span)]
            if holding and all(_counts_other(claim, said) for claim in holding):
                yield "number", frozenset((f"{span.number} {span.unit}",)), ()
                return


def _is_span(measure: Measure) -> bool:
    return measure.kind in ("", "time")


def _counts_other(claim: Claim, said: frozenset[str]) -> bool:
    """Whether a claim tells its only span in days that are not those which are said."""
    kinds = _kinds(claim.words)
    return kinds != said and (not kinds or _spans(claim) == 1)


def _spans(claim: Claim) -> int:
    """How many spans a claim tells; "3 to 5 days" is one."""
    told = [m for m in claim.measures if m.kind == "time"] or [m for m in claim.measures if not m.kind]
    return len(told) - sum((one.bound, other.bound) == ("low", "high") for one, other in pairwise(told))


def _kinds(words: str) -> frozenset[str]:
    return frozenset(kind for kind, pattern in _SPANS.items() if pattern.search(words))
