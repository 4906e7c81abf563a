"""Whom a passage spares or leaves out: "Give no food. Rabbits must not be starved" is no order to starve rabbits."""

import re
from collections.abc import Iterator

import msgspec

from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.pieces import Piece
from frontdesk.knowledge.search.analyze import fold

MOSTLY = 0.6
"""The share of a sentence's other words that the rule before an exception must hold to be what the sentence repeats."""

_MAY = (
    r"must|may|can|should|shall|need|needs|do|does|is|are|will|cannot|(?:must|ca|could|should|need|do|does|is|are|wo)nt|"
    r"durfen|darf|sollen|sollten|soll|mussen|muss|konnen|kann|werden|wird|sind|ist|brauchen|braucht|"
    r"mogen|mag|moeten|moet|kunnen|hoeven|zijn|worden|wordt"
)
_NOT = r"not|never|nicht|nie|niemals|kein\w*|no|nunca|ne|jamais|non|mai|nao|niet|nooit|geen"
# Who is denied something stands before it: "rabbits | must not be starved", "los conejos | no deben ayunar".
_SOMEBODY = r"we|you|it|they|there|please|wir|sie|es|man|nous|vous|on|il|ils|je|noi|wij|u"
_SUBJECT = re.compile(rf"^ (?P<who>(?:(?!(?:{_MAY}|{_NOT}|{_SOMEBODY}) )[^ ]+ ){{1,6}})(?P<rest>(?:{_MAY}|{_NOT}) .*)$")
# Or behind a rule, what it isn't for: "not for rabbits", "except for rabbits".
_EXCEPTION = (
    r"(?:except|excepting|excluding|apart from|other than|save)(?: (?:for|to|in|on|at|with|by))?|"
    r"(?:but )?not (?:for|to|with|in|on|at)|does not apply to|doesnt apply to|"
    r"ausser(?: (?:fur|bei|an|mit))?|ausgenommen|nicht (?:fur|bei)|"
    r"excepto|salvo|menos para|no para|sauf|excepte|hormis|pas (?:pour|aux?)|tranne|eccetto|non per|"
    r"exceto|nao para|behalve|niet voor|uitgezonderd"
)
_BEHIND = re.compile(rf" (?:{_EXCEPTION}) (?P<who>.*)$")
# What goes on about the same order spares nobody: "cats must not enter either".
_LIKEWISE = re.compile(
    r" (?:also|either|too|neither|nor|likewise|auch|ebenfalls|ebenso|tampoco|tambien|non plus|aussi|neanche|nemmeno|"
    r"anche|tambem|ook|evenmin) "
)
# Who isn't allowed or accepted is denied more, and not spared.
_FORBIDS = re.compile(
    r"\b(?:accept|allow|permit|admit|possible|available|valid\b|sold\b|akzeptier|angenommen|erlaubt|gestattet|moglich|"
    r"zugelassen|willkommen|welcome|verkauft|acept|permi|autoris|admis|ammess|consentit|aceit|toegestaan|welkom)"
)


class Spared(msgspec.Struct, frozen=True):
    """Those whom a claim excepts, and what it says of them: nothing where it only names them."""

    claim: Claim
    who: Terms
    rest: Terms


def excepted(compared: Compared) -> Iterator[Against]:
    """Those for whom a sentence repeats a rule from which the passage excepts them."""
    found = [each for claim in compared.claims if (each := _read(compared, claim))]
    said = compared.all_said()
    for each in found:
        spared = _only_there(compared, each)
        named = compared.hits(said, spared)
        if not named or compared.hits(said - named, each.rest) or _is_excepted(compared, named):
            continue
        pieces = [p for p in compared.said if not p.aside and named & p.terms]
        if any(_repeats(compared, each, piece, named) for piece in pieces):
            yield "denial", named, [each.claim]
            return


def _read(compared: Compared, claim: Claim) -> Spared | None:
    if claim.sentence == -1 or claim.table is not None or not claim.denies or _LIKEWISE.search(claim.words):
        return None
    if behind := _BEHIND.search(claim.words):
        return Spared(claim, compared.terms(behind["who"]), frozenset())
    if not claim.aside and (match := _SUBJECT.match(claim.words)):
        return Spared(claim, compared.terms(match["who"]), compared.terms(match["rest"]))
    return None


def _only_there(compared: Compared, exception: Spared) -> Terms:
    """Of those excepted, the ones of whom the passage says nothing but denials."""
    others = frozenset[str]().union(
        *(c.own for c in compared.claims if c.sentence == -1 or c.table is not None or not c.denies)
    )
    return exception.who - compared.hits(exception.who, others)


def _is_excepted(compared: Compared, named: Terms) -> bool:
    """Whether the sentence excepts them, too."""
    words = f" {fold(compared.sentence)} "
    return any(named & compared.terms(match[1]) for match in re.finditer(rf"\b(?:{_EXCEPTION})\b(.*)", words))


def _repeats(compared: Compared, exception: Spared, piece: Piece, named: Terms) -> bool:
    """Whether a piece says of them what the passage says of others: the order before the exception, or a number."""
    own = exception.claim
    if piece.denies is False:
        held = [c for c in compared.claims if any(c.holds(measure) for measure in piece.measures)]
        return bool(held) and not any(c.sentence == own.sentence for c in held)
    told = frozenset[str]().union(*(compared.about(p.terms) for p in compared.said if p.denies is piece.denies))
    # "Prams in" also gives "pramsin".
    rest = frozenset(term for term in told if not term.startswith(tuple(named)))
    if _FORBIDS.search(own.words):
        return False
    rules = [c for c in compared.claims if c.sentence != -1 and _is_rule_of(c, own)]
    return any(rest and len(compared.hits(rest, c.own)) >= MOSTLY * len(rest) for c in rules)


def _is_rule_of(claim: Claim, exception: Claim) -> bool:
    """Whether a claim is a denial right before another, and no piece of its list."""
    before = exception.sentence - claim.sentence
    return bool(claim.denies) and (before == 1 or (before == 0 and claim is not exception and not claim.leans))
