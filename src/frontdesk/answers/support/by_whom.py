"""Who does it, and whose it is: who claims himself isn't claimed for, and a cage of one's own isn't provided."""

import re
from collections.abc import Iterator

from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.knowledge.search.analyze import fold

_A = r"(?:(?:the|an?|your|their|his|her|its|our|some|all|eine?[nms]?|die|der|das|den|ihre?[nms]?|every|each) )*"
_THINGS = r"([^\W\d]+(?: [^\W\d]+){0,3})"
# What customers bring is their own.
_OWN = re.compile(
    rf"\b(?:your|their|his|her|its|ones) own {_THINGS}|\b(?:eigene[nrsm]?|eigenes) {_THINGS}|"
    rf"\b(?:bring|brings)(?: along)? (?:your|their|an?|some) (?!own ){_THINGS}"
)
_BROUGHT = re.compile(
    rf"{_OWN.pattern}|^ (?:please )?{_A}{_THINGS} (?:is|are) (?:also |always |very )?welcome\b|"
    rf"^ {_A}{_THINGS} (?:ist|sind) (?:auch |immer |sehr )?willkommen\b"
)
"""What is welcome isn't given to who comes."""
_GIVEN = re.compile(
    rf"\bwe (?:[^\W\d]+ )?(?:provide|supply|lend|bring|have|give (?:you|them)) {_A}(?!own ){_THINGS}|"
    rf"\b{_THINGS} (?:is|are) (?:provided|supplied|included|lent|given)\b|\b(?:including|includes) {_A}{_THINGS}|"
    rf"\bwir (?:stellen|leihen|geben|bringen)(?: ihnen)? {_A}{_THINGS}|\bstellen wir {_A}{_THINGS}|"
    rf"\b{_THINGS} (?:wird|werden) gestellt\b|\b{_THINGS} (?:ist|sind) (?:inklusive|inbegriffen)\b"
)
_YOURSELF = re.compile(
    r"\b([^\W\d]+)(?: (?:it|them|this|that|everything))? (?:yourself|yourselves|themselves|himself|herself)\b|"
    r"\b(?:selbst|selber) ([^\W\d]+)\b"
)
_WE = re.compile(
    r"\bwe(?: (?:can|will|always|also|then|gladly|do|may|directly))* ([^\W\d]+)\b|\bwir ([^\W\d]+)\b|\b([^\W\d]+) wir\b"
)


def other_hands(compared: Compared) -> Iterator[Against]:
    """What the sentence has the company do or give, and the passage the customer, or the other way round."""
    said = f" {fold(compared.sentence)} "
    yield from _things(compared, said, _GIVEN, _BROUGHT)
    yield from _things(compared, said, _OWN, _GIVEN)
    yield from _deeds(compared, said)


def _things(compared: Compared, said: str, ours: re.Pattern[str], theirs: re.Pattern[str]) -> Iterator[Against]:
    below = [c for c in compared.claims if c.sentence != -1]
    for thing in _named(compared, ours, said):
        against = [c for c in below if any(compared.hits(thing, each) for each in _named(compared, theirs, c.words))]
        agreeing = [c for c in below if any(compared.hits(thing, each) for each in _named(compared, ours, c.words))]
        if against and not agreeing:
            yield "denial", thing, against
            return


def _named(compared: Compared, pattern: re.Pattern[str], words: str) -> list[Terms]:
    found = [compared.terms(next(filter(None, match.groups()))) for match in pattern.finditer(words)]
    return [each for each in found if each]


def _deeds(compared: Compared, said: str) -> Iterator[Against]:
    """What "we" do in the sentence and "you yourself" in that sentence of the passage which is nearest to it."""
    for deed in _named(compared, _WE, said):
        rest = compared.all_said() - deed
        speaking = [told for told in compared.sentences() if compared.hits(deed, _own(told))]
        near = [(len(compared.hits(rest, _own(told))), told) for told in speaking]
        most = max((number for number, _ in near), default=0)
        nearest = [told for number, told in near if number == most]
        if nearest and all(_is_left(compared, deed, told) for told in nearest):
            yield "denial", deed, [claim for told in nearest for claim in told]
            return


def _own(told: list[Claim]) -> Terms:
    return frozenset[str]().union(*(c.own for c in told))


def _is_left(compared: Compared, deed: Terms, told: list[Claim]) -> bool:
    """Whether a sentence leaves a deed to the customer."""
    words = f" {' '.join(c.words.strip() for c in told)} "
    alone = any(compared.hits(deed, each) for each in _named(compared, _YOURSELF, words))
    return alone and not any(compared.hits(deed, each) for each in _named(compared, _WE, words))
