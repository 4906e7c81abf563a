"""Figures of neighbouring cases, crossed: where 6 months save 10 % and 12 months 15 %, 6 months don't save 15 %."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from frontdesk.answers.numbers.measures import Measure, evened, measures, same
from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.knowledge.search.analyze import fold, terms

Case = Sequence[Measure]
"""The figures that are told of one case, each of another kind where the text sets cases side by side."""

_NO_FIGURE = frozenset(("count", "link", "phone"))
_COUNTED = re.compile(r" ?([^\W\d_]{3,})")
_MOSTLY = 0.75
"""So much of what the sentence has happen the passage must tell of another case."""


def crossed(compared: Compared) -> Iterator[Against]:
    """The figure, or what happens, that the passage tells of another case than the sentence."""
    figures = _figures(compared.sentence, compared.language)
    if not figures:
        return
    told = [(each, case) for each in compared.sentences() for case in _cases(_told(compared, each))]
    cases = [case for _, case in told]
    for said in _cases(figures):
        if len({figure.kind for figure in said}) < len(said):
            continue
        for one, other in ((a, b) for a in said for b in said if a.kind != b.kind):
            if _is_crossed(one, other, cases):
                yield "number", frozenset((f"{other.number} {other.unit}".strip(),)), ()
                return
    yield from _of_another_case(compared, told)


def _is_crossed(one: Measure, other: Measure, cases: Sequence[Case]) -> bool:
    """Whether each case of the one figure has another than the other one, which is told of other cases alone."""
    of_one = [case for case in cases if _has(case, one)]
    of_other = [case for case in cases if _has(case, other)]
    return (
        bool(of_one and of_other)
        and all(_rivals(case, other) for case in of_one)
        and all(_rivals(case, one) for case in of_other)
    )


def _of_another_case(compared: Compared, told: Sequence[tuple[Sequence[Claim], Case]]) -> Iterator[Against]:
    """What the sentence has happen in a case that a number tells, and the passage in one of another number."""
    when = [measure for piece in compared.said if piece.aside for measure in piece.measures]
    main = [piece for piece in compared.said if not piece.aside]
    if len(when) != 1 or any(piece.measures for piece in main):
        return
    case = when[0]
    about = compared.about(frozenset[str]().union(*(piece.terms for piece in main)))
    its = [_hit(compared, about, each) for each, held in told if _has(held, case)]
    theirs = [
        hit
        for each, held in told
        if _rivals(held, case)
        and _is_case(each, held, case)
        and len(hit := _hit(compared, about, each)) >= _MOSTLY * len(about) > 0
    ]
    if its and theirs and not any(its):
        yield "number", frozenset((f"{case.number} {case.unit}".strip(),)), ()


def _hit(compared: Compared, about: Terms, claims: Sequence[Claim]) -> Terms:
    return compared.hits(about, frozenset[str]().union(*(claim.own for claim in claims)))


def _is_case(claims: Sequence[Claim], held: Case, figure: Measure) -> bool:
    """Whether it is so in a case that a figure of the kind tells: "after 60 days", where "within 5 days" tells when."""
    conditions = [each for claim in claims if claim.aside for each in claim.measures]
    return any(each.kind == figure.kind and (each.bound == "low" or _has(conditions, each)) for each in held)


def _told(compared: Compared, claims: Sequence[Claim]) -> list[Measure]:
    """The figures of a sentence or row in their order; a row's cells name their head and column again."""
    found: list[Measure] = []
    for words in [claim.words for claim in claims] if claims[0].table is not None else [compared.words_of(claims)]:
        found += [m for m in _figures(words, compared.language) if not _has(found, m) or claims[0].table is None]
    return found


def _figures(text: str, language: str) -> list[Measure]:
    """The figures of a text; what has no unit is of the kind that it counts: "2 persons"."""
    folded = fold(evened(text))
    found = []
    for measure in measures(folded):
        counted = _COUNTED.match(folded, measure.end) if not measure.kind else None
        kind = " ".join(terms(counted[1], language)) if counted else measure.kind
        if kind and kind not in _NO_FIGURE:
            found.append(msgspec.structs.replace(measure, kind=kind))
    return found


def _cases(figures: Sequence[Measure]) -> list[Case]:
    """Figures by the cases of which they are told side by side: "6 months and 10 %, 12 months and 15 %"."""
    kinds = [figure.kind for figure in figures]
    width = next((at for at in range(1, len(kinds)) if kinds[at] == kinds[0]), len(kinds))
    if width < 2 or len(kinds) % width or kinds != kinds[:width] * (len(kinds) // width):
        return [figures] if figures else []
    return [figures[at : at + width] for at in range(0, len(figures), width)]


def _has(case: Case, figure: Measure) -> bool:
    return any(same(figure, held) for held in case)


def _rivals(case: Case, figure: Measure) -> bool:
    return not _has(case, figure) and any(held.kind == figure.kind for held in case)
