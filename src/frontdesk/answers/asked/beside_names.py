"""Names that stand beside each other in what was found, so that a follow-up may name one in the other's place. Pure."""

from collections.abc import Sequence

from frontdesk.answers.quoted.side_by_side import STEP, Section, Sections
from frontdesk.knowledge.search.analyze import terms
from frontdesk.knowledge.search.find import Found
from frontdesk.knowledge.search.followup import Beside
from frontdesk.knowledge.search.wanted import told_facts

_LEAST_IN_COMMON = 2
"""Kinds of fact (hours, a phone number, an address) that each of two places tells of itself."""


def names_beside(found: Sequence[Found], language: str) -> frozenset[Beside]:
    """Each pair of headings that name two things of one kind, or two places of the company, by their terms."""
    told = [passage for passage in found if passage.question is None]
    sections = [Section(str(p.document_id), p.title, p.heading, p.text) for p in told]
    pairs = [*Sections(sections, language).pairs(), *_places(told)]
    by_terms = [(frozenset(terms(one, language)), frozenset(terms(other, language))) for one, other in pairs]
    return frozenset((one, other) for one, other in by_terms if one - other and other - one)


def _places(found: Sequence[Found]) -> list[tuple[str, str]]:
    """The headings of places: of one page, below one heading, each with an address, hours or numbers of its own."""
    facts = [(p, {*told_facts(p.text)}) for p in found if p.heading]
    return [
        (_name(one), _name(other))
        for one, told in facts
        for other, others in facts
        if one.document_id == other.document_id
        and one.heading != other.heading
        and _above(one) == _above(other)
        and len(told & others) >= _LEAST_IN_COMMON
    ]


def _name(passage: Found) -> str:
    return passage.heading.rpartition(STEP)[2]


def _above(passage: Found) -> str:
    return passage.heading.rpartition(STEP)[0]
