"""What a sentence joins must be joined in one item of the passage: a length with its price, a share, two names."""

import re
from collections.abc import Iterator
from itertools import combinations

from frontdesk.answers.numbers.measures import Measure, same
from frontdesk.answers.support.bags import Terms, bag, plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.contrary import Hits
from frontdesk.answers.support.days_and_places import names
from frontdesk.answers.support.named_persons import persons, without_title
from frontdesk.answers.support.pieces import Piece
from frontdesk.knowledge.search.analyze import fold

_NEVER_JOINED = frozenset(("", "link", "phone", "count"))
_HALF = re.compile(
    r"\b(?:half|50 percent|halfte|halbe[nrsm]?|mitad|moitie|meta|metade|helft|polowe|połow\w+|halften|halva|"
    r"halvdelen|половин\w+)\b|一半|半額|半分"
)
_WHOLE = re.compile(
    r"\b(?:all|full|fully|whole|entire|complete|completely|everything|alles|volle[nrsm]?|ganze[nrsm]?|"
    r"gesamte[nrsm]?|todo|toda|integro|"
    r"total|totalidad|tout|totalite|integral\w*|tutto|intero|intera|totale|tudo|alles|volledig\w*|hele|hela|"
    r"calosc|całosc|pełn\w+|"
    r"всю?|полн\w+|целиком)\b|全部|全額|全额"
)
_JOINED = re.compile(
    r"\b([A-ZÀ-ÞА-Я][\w'’-]+) (?:and|or|y|e|et|en|och|og|i|и|"
    r"&) ([A-ZÀ-ÞА-Я][\w'’-]+)\b(?! [A-ZÀ-Þ])"
)

_HE_OR_SHE = re.compile(r" (?:s?he|er|sie|el|ella|ils?|elles?|lui|lei|ele|ela|hij|zij|ze|on|ona|han|hon|hun|он|она) ")
MOST_OF_A_NAME = 4
"""So many words at the beginning of a sentence may be a person's name with a title."""


def torn(compared: Compared) -> Iterator[Against]:
    """What the sentence joins and the passage tells of different items."""
    for piece in compared.said:
        yield from _measures(compared, piece)
        yield from _shares(compared, piece)
    yield from _names(compared)
    yield from _of_another(compared)
    yield from _done_by_another(compared)


def told_as_one(piece: Piece, claim: Claim, hits: Hits, about: Terms, own: Terms) -> bool:
    """Whether a claim holds all measures of a piece, two or more, and leaves it to the sentence before it of what:
    "a lesson of 30 minutes costs 29 EUR, one of 45 minutes 39 EUR"."""
    kinds = {measure.kind for measure in piece.measures} - _NEVER_JOINED
    if len(kinds) < 2 or (own and not claim.leans) or not all(claim.holds(m) for m in piece.measures):
        return False
    return own == hits(own, about) and about == hits(about, claim.own | claim.near)


def _measures(compared: Compared, piece: Piece) -> Iterator[Against]:
    """Two measures of a piece: an item that has the one must not have another of the other's kind."""
    for one, other in combinations(piece.measures, 2):
        if one.kind == other.kind or not _NEVER_JOINED.isdisjoint((one.kind, other.kind)):
            continue
        alone = all(sum(m.kind == each.kind for m in piece.measures) == 1 for each in (one, other))
        both = [c for c in compared.claims if c.holds(one) and c.holds(other)]
        if any(not alone or _in_step(claim, one, other) for claim in both):
            continue
        if both:
            yield "number", frozenset((f"{other.number} {other.unit}",)), both
            continue
        for wanted, beside in ((one, other), (other, one)):
            holding = [c for c in compared.claims if c.holds(wanted) and c.sentence != -1]
            if holding and all(_has_another(claim, beside) for claim in holding):
                yield "number", frozenset((f"{beside.number} {beside.unit}",)), holding


def _in_step(claim: Claim, one: Measure, other: Measure) -> bool:
    """Whether two measures are of one pair where a claim has several: "60 minutes cost 70 EUR and 90 minutes 95"."""
    ours, theirs = ([m for m in claim.measures if m.kind == each.kind] for each in (one, other))
    if len(ours) != len(theirs):
        return True
    return any(same(one, a) and same(other, b) for a, b in zip(ours, theirs, strict=True))


def _has_another(claim: Claim, measure: Measure) -> bool:
    return claim.rivals(measure) and not claim.aside


def _shares(compared: Compared, piece: Piece) -> Iterator[Against]:
    """Half of it until one day, all of it until another."""
    said = _share(piece.words)
    if not said or piece.aside:
        return
    for measure in piece.measures:
        holding = [c for c in compared.claims if c.holds(measure) and c.sentence != -1]
        told = [_share(c.words) for c in holding]
        if said not in told and any(told):
            yield "words", frozenset((said,)), holding


def _share(words: str) -> str:
    found = [name for name, pattern in (("half", _HALF), ("all", _WHOLE)) if pattern.search(words)]
    return found[0] if len(found) == 1 else ""


def _names(compared: Compared) -> Iterator[Against]:
    """Two names joined where the passage joins one of them with another: "Tomasz and Joris" for "Bart and Joris"."""
    code = compared.language[:2].lower()
    # In German every noun has a capital.
    if code == "de":
        return
    for match in _JOINED.finditer(compared.sentence):
        pair = [bag(name, compared.language) for name in match.groups()]
        if any(fold(name) in names(code) for name in match.groups()) or not all(pair):
            continue
        sentences = [(frozenset[str]().union(*(c.own | c.head for c in told)), told) for told in compared.sentences()]
        holding = [[told for own, told in sentences if name <= own] for name in pair]
        if any(pair[0] | pair[1] <= own for own, _ in sentences) or not _paired(compared, pair):
            continue
        # A sentence begins with a capital: that "Tomasz" is a name shows by whom he is joined with.
        unknown = any(not any(compared.hits(name, own) for own, _ in sentences) for name in pair)
        if all(holding) or (any(holding) and unknown):
            yield "name", pair[0] | pair[1], [c for told in (holding[1] or holding[0]) for c in told]


def _paired(compared: Compared, pair: list[Terms]) -> bool:
    """Whether the passage joins one of two names with a third."""
    for name in (term for each in pair for term in each):
        joined = re.compile(
            rf"\b{re.escape(name[:5])}\w* (?:and|y|e|et|en|och|og|i|и) \w+|\w+ (?:and|y|e|et|en|och|og|i|"
            rf"и) {re.escape(name[:5])}"
        )
        if any(joined.search(c.words) for c in compared.claims if c.table is None and c.sentence != -1):
            return True
    return False


def _of_another(compared: Compared) -> Iterator[Against]:
    """What a sentence says of a person and the passage of another: each stands in an item of a list."""
    named = persons(compared.sentence, compared.language)
    if len(named) != 1:
        return
    person = without_title(named[0])
    of = [told for told in compared.sentences() if any(person <= c.own | c.head for c in told)]
    tables = {c.table for told in of for c in told} - {None}
    others = [told for told in compared.sentences() if told not in of and (_persons(told) or told[0].table in tables)]
    # A list of persons has nothing between its items that could go on about one of them.
    if not of or not others or not all(len(told) > 1 and _is_item(told) for told in of):
        return
    theirs = frozenset[str]().union(*(c.own | c.near for told in of for c in told)) | compared.headings()
    told = compared.all_said() - person
    missing = told - compared.hits(told, theirs)
    for other in others:
        own = frozenset[str]().union(*(c.own for c in other)) - frozenset[str]().union(*_persons(other))
        if hit := compared.hits(missing, own):
            yield "name", hit, [c for each in of for c in each]
            return


def _done_by_another(compared: Compared) -> Iterator[Against]:
    """What a sentence that begins with a person says, and the passage only where it begins with another."""
    named = persons(compared.sentence, compared.language)
    if len(named) != 1 or not named[0] <= _beginning(plain_words(compared.sentence), compared.language):
        return
    of: list[list[Claim]] = []
    others: list[list[Claim]] = []
    nobodys: list[list[Claim]] = []
    kept = nobodys
    for told in compared.sentences():
        if any(without_title(named[0]) <= c.own | c.head for c in told):
            kept = of
        elif any(person <= _beginning(told[0].words, compared.language) for person in told[0].persons):
            kept = others
        elif _persons(told) or not _HE_OR_SHE.match(told[0].words):
            kept = nobodys
        kept.append(told)
    theirs = frozenset[str]().union(compared.headings(), *(c.own for told in [*of, *nobodys] for c in told))
    said = compared.all_said() - named[0]
    missing = said - compared.hits(said, theirs)
    against = [told for told in others if compared.hits(missing, frozenset[str]().union(*(c.own for c in told)))]
    if of and against:
        yield "name", missing, [c for told in against for c in told]


def _beginning(words: str, language: str) -> Terms:
    return bag(" ".join(words.split()[:MOST_OF_A_NAME]), language)


def _persons(told: list[Claim]) -> list[Terms]:
    return [person for claim in told for person in claim.persons]


def _is_item(told: list[Claim]) -> bool:
    """Whether what names a person has no verb: a label of an item, or the cell of a row."""
    return told[0].table is not None or (bool(_persons(told[:1])) and told[0].leans)
