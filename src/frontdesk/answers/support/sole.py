"""Whether what the sentence tells of one thing alone, "only the removal is free", the passage tells of no other."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.closings import names_days
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import is_free, is_money
from frontdesk.answers.support.free_words import calls_free, free_terms
from frontdesk.answers.support.opposites import clashes
from frontdesk.answers.support.pieces import Piece

_ONLY = (
    r"only|solely|exclusively|nobody but|nothing but|nur|ausschliesslich|lediglich|solo|solamente|unicamente|"
    r"exclusivamente|seulement|uniquement|exclusivement|soltanto|esclusivamente|apenas|somente|alleen|uitsluitend|"
    r"enkel|"
    r"tylko|wylacznie|wyłącznie|bara|endast|enbart|kun|bare|только|исключительно"
)
# French "seul" and English "alone" say so of a subject; else they say that one has no company.
_SOLE = re.compile(
    rf"(?<=\s)(?:{_ONLY})(?=\s)|^ (?:seule?s?)(?= (?:le|la|les|l|un|une|nos|notre|votre|vos|ces?|cette)\b)|"
    r"(?<=\s)alone(?= (?:is|are|can|may|costs?|comes?|gets?) )"
)
_NOT_SO = re.compile(
    r"\b(?:not|nicht|no|non|nao|niet|nie|inte|ikke|pas|the|our|your|their|my|an|if|не|un[ao]?|eine?[mnrs]?) $"
)
"""Stands before such a word that tells of no sole thing: "not only", "the only"."""
_CASE = re.compile(
    r" (?:when|if|once|after|until|before|from|because|within|up to|wenn|falls|ab|bis|innerhalb|noch|cuando|si|"
    r"hasta|desde|dentro|si|quand|jusqu\w*|apres|dans un|se|quando|fino|entro|als|wanneer|binnen|tot|"
    r"(?:a|an|eine?[nm]?|une?|un|una|een) (?:few|little|bit|short|small|quick|minor|moment|single|wenig|paar|"
    r"kurze\w*|kleine\w*|poco|pequen\w+|peu|petite?|breve|piccol\w+|klein\w*|kort\w*)|[^ ]*\d)\b"
)
"""Behind it, no thing: a case, a bound, or a measure that is called small."""
_OTHERS = re.compile(
    r" (?:others?|else|otherwise|reserved|reserviert|vorbehalten|reservad[oa]s?|reservee?s?|riservat[oaie]|"
    r"gereserveerd|"
    r"except|excluding|apart from|andere\w*|sonst|ausser|ausgenommen|otr[oa]s|excepto|"
    r"salvo|"
    r"autres?|sauf|altr[ie]|tranne|outr[oa]s|exceto|andere|behalve|anders) "
)
_SUBJECT_ENDS = re.compile(
    r" (?:is|are|can|may|must|do|does|will|has|have|gets?|pays?|costs?|ist|sind|kann|konnen|darf|durfen|wird|werden|"
    r"hat|"
    r"haben|es|son|esta|estan|puede[n]?|est|sont|peu\w+|e|sono|puo|possono|sao|pode[m]?|zijn|kan|kunnen|mag|mogen|"
    r"wordt|"
    r"worden|kost\w*) "
)
_AND = re.compile(r" (?:and|or|und|oder|sowie|y|o|e|et|ou|en|of|i|oraz|och|og|eller|и|или) ")
_MUST = re.compile(
    r" (?:must|required?|requires|have to|has to|needs? to|muss|mussen|nur|debe[n]?|obligatori\w+|doi\w+|dev[eo]n?o?|"
    r"moet\w*) "
)
"""Who must come with somebody comes with somebody only."""


_RESTRICTS = re.compile(
    r" (?:that|which|who) (?:are|is|have|has) | (?:provided|as long as) |"
    r" (?:available|included|offered|possible) (?:on|with|in|to|for) (?:the |our )?[^ ]+ (?:(?:and|"
    r"or) [^ ]+ )?(?:plans?|tiers?) "
)
"""Says of which it is so: "we take items back that are unused", "available on the Enterprise plan"."""


class _Sole(msgspec.Struct, frozen=True):
    """The `thing` alone of which a piece of a sentence tells the `rest`."""

    piece: Piece
    thing: Terms
    rest: Terms
    is_bound: bool
    """Whether it is days, hours or an amount, which a page may name without a word of this kind."""


def sole(compared: Compared) -> Iterator[Against]:
    """What the sentence says of one thing alone, and the passage of more, or without a word of that kind."""
    for told in _told_alone(compared):
        about = told.thing | told.rest
        below = [c for c in compared.claims if c.sentence != -1 and not c.aside]
        most = max((len(compared.hits(about, c.own | c.near)) for c in below if compared.hits(about, c.own)), default=0)
        nearest = [c for c in below if most and len(compared.hits(about, c.own | c.near)) == most]
        if not nearest or any(_restricts(compared, told, claim) for claim in nearest):
            continue
        is_sole = told.piece.denies or told.is_bound or _is_sole(compared, told, nearest)
        if _has_more(compared, told, nearest) or not is_sole:
            yield "denial", told.thing, nearest
            return


def _restricts(compared: Compared, told: _Sole, claim: Claim) -> bool:
    match = _RESTRICTS.search(claim.words)
    # What restricts it comes with the thing, not with the rest: "items that are unused".
    return match is not None and bool(compared.hits(told.thing, compared.terms(claim.words[match.start() :])))


def _told_alone(compared: Compared) -> Iterator[_Sole]:
    for piece in compared.said:
        found = _SOLE.search(piece.words)
        if piece.denies is None or piece.aside or found is None or _NOT_SO.search(piece.words[: found.start()]):
            continue
        before, behind = piece.words[: found.start()], piece.words[found.end() :]
        # What is denied of a subject alone is said of it: "Only the sauna is closed".
        if _CASE.match(behind) or (piece.denies and (before.strip() or not _SUBJECT_ENDS.search(behind))):
            continue
        if len(behind.split()) == 0 or found[0] == "alone":
            focus = " ".join(before.split()[-2:])
        elif not before.strip() and (verb := _SUBJECT_ENDS.search(behind)):
            focus = behind[: verb.start()]
        else:
            focus = behind
        free = free_terms(piece.words, compared.language)
        thing = compared.terms(focus) - free
        if thing:
            is_bound = names_days(focus) or any(map(str.isdigit, focus))
            yield _Sole(piece, thing, compared.about(piece.terms) - thing - free, is_bound)


def _has_more(compared: Compared, told: _Sole, nearest: Sequence[Claim]) -> bool:
    """Whether the passage names another thing in one breath, or calls another one free."""
    said = compared.all_said()
    for claim in nearest:
        parts = _AND.split(_listed(compared, claim, bool(told.piece.denies)))
        for left, right in pairwise(parts):
            before, behind = left.split()[-_TAIL:], _from_its_thing(compared, right)[:_HEAD]
            for mine, theirs in ((before, behind), (behind, before[-1:])):
                named = compared.terms(" ".join(theirs))
                if (
                    named
                    and compared.hits(told.thing, compared.terms(" ".join(mine)))
                    and not compared.hits(named, said)
                ):
                    return True
    if not calls_free(compared.sentence, compared.language):
        return False
    free = [c for c in compared.claims if c.sentence != -1 and is_free(compared, c) and not c.denies]
    own = [compared.about(c.own) - free_terms(c.words, compared.language) for c in free]
    return any(each and not compared.hits(told.thing, each) for each in own)


def _from_its_thing(compared: Compared, words: str) -> list[str]:
    """The words from the first that names anything: "at the desk" names the desk."""
    parts = words.split()
    return parts[next((n for n, word in enumerate(parts[:_LEAD]) if compared.terms(word)), 0) :]


_LEAD = 3
_TAIL = 3
"""Words before an "and" that may name a thing: "children under 6"."""
_HEAD = 2
"""Words behind it that do, with what joins them: "and for students"."""


def _listed(compared: Compared, claim: Claim, is_denied: bool) -> str:
    """The words of a claim with those of the list that it begins, or goes on with; `is_denied` where all of it is."""
    told = [each for each in compared.beside(claim) if not each.aside and bool(each.denies) == is_denied]
    found = ""
    for each in told:
        found += f" and {each.words.strip()}" if found and each.leans else f" {each.words.strip()}"
    return f"{found} " if claim.table is None else claim.words


def _is_sole(compared: Compared, told: _Sole, nearest: Sequence[Claim]) -> bool:
    """Whether the passage says so of that very thing, or tells what isn't so of others."""
    if compared.hits(told.thing, compared.headings()) == told.thing:
        # A page about the thing itself says little of others: those have pages of their own.
        return True
    places = {claim.sentence for claim in nearest}
    calls = calls_free(compared.sentence, compared.language)
    for claim in compared.claims:
        if claim.sentence == -1:
            continue
        together = frozenset[str]().union(*(c.own for c in compared.beside(claim)))
        if _SOLE.search(claim.words) or _OTHERS.search(claim.words):
            named = compared.hits(told.thing, together)
            if named and (not told.rest or compared.hits(told.rest, together | claim.near)):
                return True
        if claim in nearest and _MUST.search(claim.words):
            return True
        is_beside = any(abs(claim.sentence - place) <= 1 for place in places)
        is_contrary = claim.denies or any(c.flips for c in clashes(told.piece.poles, claim.poles, compared.language))
        if is_contrary and (is_beside or compared.hits(told.thing | told.rest, claim.own)):
            return True
        if calls and any(map(is_money, claim.measures)) and not is_free(compared, claim):
            return True
    return False
