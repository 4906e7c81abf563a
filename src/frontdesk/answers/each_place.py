"""One fact of several places: the opening hours of each shop, where the question names none of them."""

import re
from collections.abc import Sequence
from operator import attrgetter

import msgspec

from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.wanted import asked_facts, told_facts
from frontdesk.knowledge.split import Span

_PLACES = re.compile(
    r"\b(?:stores|shops|locations|branches|offices|showrooms|restaurants|cafes|bakeries|salons|studios|clinics|garages|"
    r"filialen|laden|geschafte|standorte|praxen|tiendas|sucursales|locales|magasins|boutiques|agences|negozi|sedi|"
    r"winkels|vestigingen|lojas|butiker|butikker)\b"
)
"""Words for several places of a company, as the titles of their pages have them."""
_WORD = re.compile(r"[^\s?!.,;:]+")
_STEP = " > "


class Told(msgspec.Struct, frozen=True):
    """A passage: its place in the list given, its document, title, heading, text and sentences."""

    place: int
    page: str
    title: str
    heading: str
    text: str
    sentences: Sequence[Span]

    @property
    def name(self) -> str:
        """The last step of the heading: what the passage is about."""
        return self.heading.rpartition(_STEP)[2]

    def span(self, facts: set[str]) -> Span:
        """From the first sentence that tells one of the facts to the last; the whole text where none does alone."""
        held = [(start, end) for start, end in self.sentences if facts & {*told_facts(self.text[start:end])}]
        return (held[0][0], held[-1][1]) if held else (0, len(self.text))


def of_each_place(question: str, passages: Sequence[Told], language: str = "en") -> list[Told]:
    """The passages of a page about a company's places that tell the fact asked for, one under each name, best first.

    Empty where the question asks for no such fact, or for more than every one of the places tells; where a heading says
    that the fact itself is told there ("By phone"); and where fewer than two places tell it.
    """
    facts = asked_facts(question)
    telling = [p for p in passages if p.heading and {*facts} <= {*told_facts(p.text)}] if facts else []
    about = [p for p in telling if _PLACES.search(fold(f"{p.title} {p.heading.rpartition(_STEP)[0]}"))]
    if not about:
        return []
    by_name = {p.heading: p for p in reversed(about) if p.page == about[0].page}
    places = sorted(by_name.values(), key=attrgetter("place"))
    asking = " ".join(facts.values()).split()
    rest = " ".join(word for word in _WORD.findall(fold(question)) if word not in asking)
    beyond = set(terms(rest, language)) & set(terms(question, language))
    above = set(terms(about[0].title, language))
    told = [set(terms(p.text[slice(*p.span({*facts}))], language)) for p in places]
    elsewhere = {*terms(" ".join(asking), language)} & {t for p in telling for t in terms(p.heading, language)}
    if len(places) < 2 or (elsewhere and not beyond & above) or not all(beyond - above <= each for each in told):
        return []
    return places
