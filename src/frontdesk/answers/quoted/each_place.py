"""One fact of several places: the opening hours of each shop, where the question names none of them."""

import re
from collections.abc import Sequence
from operator import attrgetter

import msgspec

from frontdesk.answers.quoted.days_said import says_closed
from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.wanted import HOURS, asked_facts, told_facts
from frontdesk.knowledge.split import Span

_PLACES = re.compile(
    r"\b(?:stores|shops|locations|branches|offices|showrooms|restaurants|cafes|bakeries|salons|studios|clinics|garages|"
    r"filialen|laden|geschafte|standorte|praxen|tiendas|sucursales|locales|magasins|boutiques|agences|negozi|sedi|"
    r"winkels|vestigingen|lojas|butiker|butikker)\b"
)
"""Words for several places of a company, as the titles of their pages have them."""
_WORD = re.compile(r"[^\s?!.,;:]+")
_STEP = " > "


_ONLY_HOURS = {HOURS}
_REGULAR = re.compile(
    r"\d(?:\s?[ap]\.?m\.?|\s?uhr)?\s?(?:-|–|—|to|until|till|bis|a|al?le)\s?\d|\b24\b|\bopen\b|\bclosed\b"
)
"""Hours from one time to another: "Apply by Monday 12:00" tells none."""


class Told(msgspec.Struct, frozen=True):
    """A passage: its place in the list given, its document, title, heading, text and sentences.

    Of one whose only sentence `is_day`, that alone is told: it tells of the day that is asked for.
    """

    place: int
    page: str
    title: str
    heading: str
    text: str
    sentences: Sequence[Span]
    is_day: bool = False

    @property
    def name(self) -> str:
        """The last step of the heading: what the passage is about."""
        return self.heading.rpartition(_STEP)[2]

    def span(self, facts: set[str]) -> Span:
        """The first sentences together that tell one of the facts; the whole text where none does alone."""
        if self.is_day:
            return self.sentences[0]
        telling = [n for n, (a, b) in enumerate(self.sentences) if facts & {*told_facts(self.text[a:b])}]
        if not telling:
            return 0, len(self.text)
        last = next(n for n in range(telling[0], len(self.sentences)) if n + 1 not in telling)
        if facts == _ONLY_HOURS:  # When it is closed goes with when it is open.
            said = [says_closed(fold(self.text[a:b])) for a, b in self.sentences]
            last = next(n for n in range(last, len(said)) if n + 1 == len(said) or not said[n + 1])
        return self.sentences[telling[0]][0], self.sentences[last][1]


def of_each_place(question: str, passages: Sequence[Told], language: str = "en") -> list[Told]:
    """The passages of a page about a company's places that tell the fact asked for, one under each name, best first.

    For hours the page needs no such title: what stands side by side under names of its own is told apart. Empty where
    the question asks for no such fact, or for more than every one of the places tells; where a heading says that the
    fact itself is told there ("By phone"); and where fewer than two places tell it.
    """
    facts = asked_facts(question)
    kinds = {*facts}
    telling = _telling(kinds, passages)
    places = _places(kinds, telling)
    if len(places) < 2:
        return []
    asking = " ".join(facts.values()).split()
    beyond = _beyond(question, asking, language)
    above = set(terms(places[0].title, language))
    told = [set(terms(p.text[slice(*p.span(kinds))], language)) for p in places]
    elsewhere = {*terms(" ".join(asking), language)} & {t for p in telling for t in terms(p.heading, language)}
    if (elsewhere and not beyond & above) or not all(beyond - above <= each for each in told):
        return []
    return places


def of_that_place(question: str, passages: Sequence[Told], language: str = "en") -> Told | None:
    """The passage that tells the fact asked for of the one place that a question names, among several that tell it."""
    facts = asked_facts(question)
    places = _places({*facts}, _telling({*facts}, passages), anywhere=True)
    beyond = _beyond(question, " ".join(facts.values()).split(), language)
    names = [set(terms(place.name, language)) for place in places]
    meant = []
    for place, name in zip(places, names, strict=True):
        own = name.difference(*(other for other in names if other is not name))
        if own & beyond:
            meant.append((place, name))
    return meant[0][0] if len(places) > 1 and len(meant) == 1 and beyond <= meant[0][1] else None


def _telling(kinds: set[str], passages: Sequence[Told]) -> list[Told]:
    return [p for p in passages if p.heading and kinds <= {*told_facts(p.text)}] if kinds else []


def _places(kinds: set[str], telling: Sequence[Told], *, anywhere: bool = False) -> list[Told]:
    """What tells the facts of places that stand below one heading of one page, one under each name, best first.

    Not `anywhere`, only hours are told of what stands on a page that speaks of no places.
    """
    about = [p for p in telling if _PLACES.search(fold(f"{p.title} {p.heading.rpartition(_STEP)[0]}"))]
    if not about and (anywhere or kinds == _ONLY_HOURS):
        about = [p for p in telling if p.name != p.title]
    if not about:
        return []
    beside = about[0].heading.rpartition(_STEP)[0]
    by_name = {
        p.heading: p
        for p in reversed(about)
        if p.page == about[0].page and p.heading.rpartition(_STEP)[0] == beside and _is_regular(p, kinds)
    }
    return sorted(by_name.values(), key=attrgetter("place"))


def _beyond(question: str, asking: Sequence[str], language: str) -> set[str]:
    """What a question says beyond the words that ask for the fact."""
    rest = " ".join(word for word in _WORD.findall(fold(question)) if word not in asking)
    return set(terms(rest, language)) & set(terms(question, language))


def _is_regular(place: Told, facts: set[str]) -> bool:
    """Whether what a place tells of its hours are hours to come in."""
    said = fold(place.text[slice(*place.span(facts))])
    return facts != _ONLY_HOURS or _REGULAR.search(said) is not None
