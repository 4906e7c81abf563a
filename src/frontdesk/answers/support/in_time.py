"""When and how long: "works for 3 weeks" is not "works after 3 weeks", nor is before a thing once it has been had."""

import re
from collections.abc import Iterator

from frontdesk.answers.numbers.measures import Measure, evened, measures, same
from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.opposites import clashes
from frontdesk.answers.support.pieces import Piece
from frontdesk.knowledge.search.analyze import fold

_ABOUT = (
    r"(?: (?:about|around|at least|up to|another|a further|the first|the|the next|only|just|etwa|rund|mindestens|"
    r"unas?|environ|circa))*\s*$"
)
_FOR = re.compile(rf"\b(?:for|during|throughout|fur|wahrend|durante|pendant|per|gedurende){_ABOUT}")
_AFTER = re.compile(rf"\b(?:after|nach|despues de|tras|apres|au bout de|dopo|depois de|apos|na){_ABOUT}")
_LONG = re.compile(r"\s*(?:lang|lange|long)\b")
_WAITS = re.compile(
    r"\b(?:wait\w*|until|till|before|wart\w*|bis|esper\w+|hasta|attend\w*|jusqu\w*|aspett\w+|wacht\w*)\b"
)
_BEFORE = re.compile(r"\b(?:before|prior to|without|vor|bevor|ohne) (?P<thing>[^\W\d]+(?: [^\W\d]+){0,5})")
# Who "has had" it comes after it: "puppies that have had their first injection".
_HAD = re.compile(
    r"\b(?:have|has|having) (?:already |just |all |also )?(?P<en>(?:had|got|been|done|made|taken|passed|seen|sent|paid|"
    r"given|\w+ed)(?: [^\W\d]+){0,6})|"
    r"\b(?P<de>(?:[^\W\d]+ ){1,5}(?:bekommen|erhalten|\w*ge\w+(?:t|en))) (?:haben|hat|sind|ist|wurden?)\b"
)
MOSTLY = 0.6
"""The share of a condition by which another is the same one."""


def other_time(compared: Compared) -> Iterator[Against]:
    """What the sentence puts at another time than the passage."""
    yield from _lasting(compared)
    yield from _too_early(compared)
    yield from _bounded(compared)


def _lasting(compared: Compared) -> Iterator[Against]:
    """What lasts so long in the one and begins when so much has gone by in the other."""
    text = fold(evened(compared.sentence))
    if _WAITS.search(text):
        return
    denied = {piece.denies for piece in compared.said if piece.measures and not piece.aside}
    for measure in measures(text):
        ours = _mode(text, measure)
        holding = [c for c in compared.claims if c.holds(measure) and c.sentence != -1]
        theirs = {_mode_of(claim, measure) for claim in holding}
        if ours and len(theirs) == 1 and theirs <= {"for", "after"} - {ours} and denied == {c.denies for c in holding}:
            yield "number", frozenset((f"{measure.number} {measure.unit}",)), holding
            return


def _mode_of(claim: Claim, measure: Measure) -> str:
    return next((_mode(claim.words, held) for held in measures(claim.words) if same(measure, held)), "")


def _mode(text: str, measure: Measure) -> str:
    before = text[: measure.start]
    if measure.kind != "time":
        return ""
    lasts = _FOR.search(before) or _LONG.match(text, measure.end)
    return "for" if lasts else "after" if _AFTER.search(before) else ""


def _too_early(compared: Compared) -> Iterator[Against]:
    """What the sentence has before, or without, a thing that those have had of whom the passage tells it."""
    for match in _BEFORE.finditer(fold(compared.sentence)):
        thing = compared.terms(match["thing"])
        had = [c for c in compared.claims if c.denies is False and _holds(compared, thing, c)]
        if had and not any(_names_before(compared, thing, c) for c in compared.claims):
            yield "denial", thing, had
            return


def _holds(compared: Compared, thing: Terms, claim: Claim) -> bool:
    """Whether a claim tells that somebody has had a thing."""
    had = [compared.terms(match["en"] or match["de"]) for match in _HAD.finditer(claim.words)]
    return bool(thing) and any(compared.hits(thing, each) == thing for each in had)


def _names_before(compared: Compared, thing: Terms, claim: Claim) -> bool:
    told = [compared.terms(match["thing"]) for match in _BEFORE.finditer(claim.words)]
    return any(compared.hits(thing, each) == thing for each in told)


def _bounded(compared: Compared) -> Iterator[Against]:
    """A condition whose number is bounded on the other side: "if you are less than 10 minutes late"."""
    for piece in compared.said:
        if not piece.is_condition or not piece.measures:
            continue
        about = compared.about(piece.terms)
        alike = [
            c
            for c in compared.claims
            if c.aside
            and any(c.holds(m) for m in piece.measures)
            and 2 * len(compared.hits(about, c.own)) >= len(about)
        ]
        if alike and all(_turns(compared, piece, claim) for claim in alike):
            yield "number", frozenset(f"{m.number} {m.unit}" for m in piece.measures), alike


def _turns(compared: Compared, piece: Piece, claim: Claim) -> bool:
    """Whether a claim has the same condition with the contrary bound, and nothing else that is the contrary."""
    pairs = [(ours, held) for ours in piece.measures for held in claim.measures if same(ours, held)]
    beside = compared.beside(claim)
    is_turned = any(clashes(said.poles, c.poles, compared.language) for said in compared.said for c in beside)
    denied = sum(bool(said.denies) for said in compared.said) % 2 != sum(bool(c.denies) for c in beside) % 2
    return all(ours.turns(held) for ours, held in pairs) and not is_turned and not denied
