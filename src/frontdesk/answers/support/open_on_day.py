"""On which days it is open: who reads "Monday: closed" says nothing of being open on Mondays. Pure."""

import re
from collections.abc import Iterator

from frontdesk.answers.support.bags import plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.closings import closes, is_shut
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.other_days import days_told

_OPEN = re.compile(
    r"\b(?:open|opens|opened|offn(?:en|et)|geoffnet|offen|abre|abren|abrimos|abiert[oa]s?|ouvr(?:e|ent|ons)|ouverte?s?|"
    r"apr(?:e|ono|iamo)|apert[oaie]|abrem|abert[oa]s?|opent|openen|geopend)\b"
)
_SPECIAL = re.compile(
    r"\b(?:holidays?|christmas|easter|new year\w*|\d{1,2}(?:st|nd|rd|th)?|first|last|second|third|every other|some|"
    r"feiertag\w*|weihnacht\w*|ostern|neujahr|erste[nrs]?|letzte[nrs]?|festivos?|navidad|primer\w*|ultim[oa]s?|"
    r"feries?|noel|paques|premier\w*|dernier\w*|festivi|natale|pasqua|prim[oaie]|feriados?|natal|pascoa|feestdag\w*|"
    r"kerst\w*|pasen|eerste|laatste)\b"
)
"""Of such a day something else may be so."""


def open_on_day(compared: Compared) -> Iterator[Against]:
    """The day on which the sentence has it open and the passage closed, or turned."""
    claims = [(claim, _days_of(compared, claim)) for claim in compared.claims if claim.sentence != -1]
    shut = [(claim, days) for claim, days in claims if days and _is_shut(claim, compared.language)]
    told = [(claim, days) for claim, days in claims if days and _is_open(claim)]
    for piece in compared.said:
        if piece.aside or piece.measures or _SPECIAL.search(piece.words):
            continue
        days = days_told(piece.words, compared.language) or days_told(plain_words(compared.sentence), compared.language)
        if piece.denies is False and _OPEN.search(piece.words):
            against, beside = shut, told
        elif piece.denies and (is_shut(piece.words) or closes(piece.words, compared.language)):
            against, beside = told, shut
        else:
            continue
        wrong = days - _all_of(beside)
        contrary = [claim for claim, held in against if held & wrong]
        if contrary:
            yield "denial", compared.about(piece.terms), contrary
            return


def _days_of(compared: Compared, claim: Claim) -> set[int]:
    """The days of a claim; what stands behind a label is so on the days that it names: "Monday: closed"."""
    own = days_told(claim.words, compared.language)
    return own or (days_told(compared.words_of(compared.beside(claim)), compared.language) if claim.head else own)


def _all_of(told: list[tuple[Claim, set[int]]]) -> set[int]:
    return set[int]().union(*(days for _, days in told))


def _is_shut(claim: Claim, language: str) -> bool:
    shut = is_shut(claim.words) or closes(claim.words, language)
    return bool(claim.denies) and shut and _SPECIAL.search(claim.words) is None


def _is_open(claim: Claim) -> bool:
    has_hours = any(measure.kind == "clock" for measure in claim.measures)
    return claim.denies is False and (has_hours or _OPEN.search(claim.words) is not None)
