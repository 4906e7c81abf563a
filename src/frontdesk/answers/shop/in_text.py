"""What rows tell only in their texts: what a thing is for, `a knife for small hands`, and measures, `a 7 litre pot`."""

import re
from collections.abc import Collection, Sequence
from itertools import takewhile

import msgspec

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.shop import say
from frontdesk.answers.shop.measured import numbers_in
from frontdesk.answers.shop.offered import Offer, Said, offered
from frontdesk.answers.shop.than import says_than
from frontdesk.knowledge.products.amounts import read_measured
from frontdesk.knowledge.products.choose import Card, Chosen
from frontdesk.knowledge.products.comparing import ANY_THING
from frontdesk.knowledge.products.facets import YES_NO, number_text
from frontdesk.knowledge.products.recall import ProductRecall
from frontdesk.knowledge.products.units import UNITS
from frontdesk.knowledge.products.wish import KIND_OF_THING, NUMBER, WORD, Choice, Range, Wish
from frontdesk.knowledge.products.words_of_rows import terms_of
from frontdesk.knowledge.search.analyze import fold

MOST_TOLD = 3
"""Products of which it is told whether they are so."""
MOST_WORDS = 5
NEARLY = 1e-6
_FOR = re.compile(
    rf"\b{any_of('for|für|para|pour|per|voor')} (?P<use>[^\W\d_]+(?:[-'’ ][^\W\d_]+){{0,{MOST_WORDS - 1}}})",
    re.IGNORECASE,
)
_ENDS = frozenset(
    word
    for line in (
        "for in at on under over below above from to by that which when if is with without and or please between",
        "in bei unter uber von mit ohne und oder bitte en por con sin y dans sous avec sans et ou di da met zonder com",
    )
    for word in line.split()
)
"""Words with which something else begins than what a thing is for."""
_HYPHEN = re.compile(r"(?<=\d)-(?=[^\W\d_])")
"""Joins a number to its unit: `7-litre`."""
_OF_THE = re.compile(
    r"(?:is|are|does|do|can|ist|sind|kann|es|son|est|sont|e|sono|sao|zijn) "
    r"(?:the|your|der|die|das|el|la|los|las|le|les|il|lo|i|gli|o|a|os|as|de|het)\b"
)


class InText:
    """Finds the products whose texts say what is asked for."""

    def __init__(self, recall: ProductRecall) -> None:
        self._recall = recall

    async def told(self, said: Said, *, refined: bool) -> Offer | None:
        """The products whose rows say it, where no attribute or title does; None where nothing such is asked."""
        if (whether := await self._whether(said, refined=refined)) is not None:
            return whether
        found = await self._for_use(said) or await self._measured(said)
        if found is None:
            return None
        wish, cards = found
        chosen = Chosen(cards, len(cards))
        return offered(say.listed(wish, chosen, said.lexicon, said.ours), wish, cards, refined=refined, chosen=chosen)

    async def _whether(self, said: Said, *, refined: bool) -> Offer | None:
        """Whether the things that are spoken of as known are so, yes or no: `Is the copper pan for induction?`"""
        wish, facets = said.wish, said.lexicon.facets
        asked = {key for key in wish.about if key in facets and facets[key].kind == YES_NO}
        told = tuple(each for each in wish.choices if not asked & set(each.facets))
        kinds = any(each.weight >= KIND_OF_THING and not each.negated for each in told)
        more = wish.ranges or wish.order or wish.unknown or wish.relative or wish.task != "list"
        if not (asked and kinds and _OF_THE.match(fold(said.question).strip())) or more:
            return None
        alone = msgspec.structs.replace(wish, choices=told, about=())
        found = await self._choose(said, alone)
        if not found.cards or found.given_up or found.total > MOST_TOLD:
            return None
        written = say.told(sorted(asked), found.cards, said.lexicon, said.ours)
        tells = msgspec.structs.replace(wish, task="tell")
        return offered(written, tells, found.cards, refined=refined, chosen=found)

    async def _for_use(self, said: Said) -> tuple[Wish, list[Card]] | None:
        """Things of a kind that are said to be for just that, before those whose titles have one of the words."""
        found = _FOR.search(said.question)
        use = _until(found["use"], _ENDS) if found is not None else ""
        language = said.lexicon.language
        wanted = terms_of(use, language) if use else []
        words = {key for each in said.wish.choices if each.weight <= WORD for key in each.keys}
        plain = fold(use).split()
        if found is None or len(wanted) < 2 or words.issuperset(wanted) or said.lexicon.values(plain):
            return None
        if not all(term in said.lexicon.words for term in wanted):
            return None
        rest = f"{said.question[: found.start()]} {said.question[found.start('use') + len(use) :]}"
        wish = await self._recall.wish(" ".join(rest.split()), said.lexicon)
        kinds = any(each.weight >= KIND_OF_THING and not each.negated for each in wish.choices)
        if wish.task != "list" or not (kinds or ANY_THING & set(fold(rest).split())):
            return None
        own = tuple(Choice((term,), use, (f"~{term}",), weight=WORD) for term in dict.fromkeys(wanted))
        wish = msgspec.structs.replace(wish, choices=(*wish.choices, *own), sizing=None)
        chosen = await self._choose(said, wish)
        cards = [card for card in chosen.cards if any(_in_a_row(wanted, terms_of(t, language)) for t in _texts(card))]
        return (wish, cards) if cards and not chosen.given_up else None

    async def _measured(self, said: Said) -> tuple[Wish, list[Card]] | None:
        """Things whose texts say a measure that no attribute of theirs has."""
        wish = said.wish
        asked: list[Choice | Range] = [each for each in wish.choices if each.weight == NUMBER and not each.negated]
        asked += [each for each in wish.ranges if each.weight == NUMBER]
        read = [(each, said_) for each in asked if (said_ := _measure_said(each.said)) is not None]
        if len(read) != 1 or wish.order is not None or wish.task != "list" or says_than(said.question):
            return None
        condition, (value, measure) = read[0]
        if condition not in (await self._choose(said, wish)).given_up:
            return None
        same = [(name, value / unit.factor) for name, unit in UNITS.items() if unit.measure == measure]
        keys = dict.fromkeys(key for name, n in same for key in (number_text(n), f"{number_text(n)}{name}"))
        kept = tuple(each for each in wish.choices if each != condition)
        other = Choice(tuple(keys), condition.said, (f"~{condition.said}",), weight=WORD)
        ranges = tuple(each for each in wish.ranges if each != condition)
        wish = msgspec.structs.replace(wish, choices=(*kept, other), ranges=ranges)
        chosen = await self._choose(said, wish)
        cards = [card for card in chosen.cards if any(_says(text, value, measure) for text in _texts(card))]
        return (wish, cards) if cards and not chosen.given_up else None

    async def _choose(self, said: Said, wish: Wish) -> Chosen:
        return await self._recall.choose(said.asked.account_id, said.question, wish, said.lexicon)


def _until(words: str, ends: Collection[str]) -> str:
    """The words before the first that ends them."""
    return " ".join(takewhile(lambda word: fold(word) not in ends, words.split()))


def _texts(card: Card) -> list[str]:
    """The texts of a row."""
    return [card.title, card.description, *(text for texts in card.attributes.values() for text in texts)]


def _in_a_row(wanted: Sequence[str], found: Sequence[str]) -> bool:
    """Whether terms stand one behind the other among others."""
    size = len(wanted)
    return any(list(found[at : at + size]) == list(wanted) for at in range(len(found) - size + 1))


def _measure_said(said: str) -> tuple[float, str] | None:
    """(how much, of what) words are that are nothing but a measure, in the base unit of what it measures."""
    measured = read_measured(_HYPHEN.sub(" ", said))
    unit = UNITS.get(measured.unit) if measured is not None else None
    return (measured.value * unit.factor, unit.measure) if measured is not None and unit is not None else None


def _says(text: str, value: float, measure: str) -> bool:
    """Whether a text says a measure, in whatever unit."""
    near = NEARLY * max(value, 1.0)
    return any(of == measure and abs(number - value) <= near for of, number in numbers_in(text))
