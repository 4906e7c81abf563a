"""What several products cost, or so many of one: `2 large boxes and 1 tape`, `3 of them`."""

import re
from collections.abc import Sequence
from uuid import UUID

import msgspec

from frontdesk.answers.shop import counted, follow, named, say
from frontdesk.answers.shop.offered import Offer, Said, offered
from frontdesk.knowledge.products.choose import Card
from frontdesk.knowledge.products.facets import KINDS, PRICE, TITLE, value_key
from frontdesk.knowledge.products.recall import ProductRecall
from frontdesk.knowledge.products.title_kinds import is_of_kind
from frontdesk.knowledge.products.wish import KIND_OF_THING, Choice, Wish
from frontdesk.knowledge.products.words_of_rows import terms_of
from frontdesk.knowledge.search.analyze import fold

MOST_PARTS = 6
"""Things that are looked for: each costs a search."""
MOST_OF_A_PART = 3
"""Products that one of them may mean."""
_PARTS = re.compile(r"\s*(?:[,;&+]|\b(?:and|plus|und|sowie|y|et|e|ed|en)\b)\s*", re.IGNORECASE)


class Part(msgspec.Struct, frozen=True):
    """One of the things whose price is asked for: its products, whether a number of it was said, what it is called,
    and how many of it; None where that is no number.
    """

    cards: Sequence[Card]
    counted: bool
    said: str
    count: int | None = 1

    @property
    def unclear(self) -> bool:
        """Whether it may be one of several products with different prices."""
        return len({(card.price, card.currency) for card in self.cards}) > 1


class Several:
    """Prices of several products at once."""

    def __init__(self, recall: ProductRecall) -> None:
        self._recall = recall

    async def prices(self, said: Said) -> Offer | None:
        """The price of each product that is named, or of one that so many are asked of; None where one is not known."""
        wish, sums = said.wish, counted.asks_sum(said.question)
        parts = [part for part in _PARTS.split(counted.without_sum(said.question)) if part.strip(" .?!")]
        asks_more = set(wish.about) - {PRICE} or wish.relative or wish.order or wish.task in ("compare", "count")
        if asks_more or not 0 < len(parts) <= MOST_PARTS or not (sums or counted.asks_price(said.question)):
            return None
        amounts = [counted.without_amount(part) for part in parts]
        if len(parts) < 2 and not amounts[0][1]:
            return None
        found: list[Part] = []
        for part, (bare, what) in zip(parts, amounts, strict=True):
            if (one := await self._part(said, part, bare, what, sums=sums)) is None:
                return None
            found.append(one)
        return _told(said, found, sums=sums)

    async def of_shown(self, said: Said) -> Offer | None:
        """The price of each of the products that were spoken of, where so many of them are asked for."""
        few = said.shown[: say.IN_TEXT]
        asks = counted.says_how_many(said.question) or (
            counted.goes_on(said.question, said.asked.earlier_questions()) and len(few) == 1 and not said.wish.named
        )
        if not few or not asks:
            return None
        wish = msgspec.structs.replace(said.wish, about=(PRICE,), choices=(), ranges=(), named={}, unknown=())
        count = counted.of_them_in(said.question) if len(few) == 1 else None
        told = say.each(few, said.lexicon, said.ours, "", [count] if count else ())
        return offered(told, wish, few, refined=True, placed=True)

    async def _part(self, said: Said, part: str, bare: str, what: str, *, sums: bool) -> Part | None:
        """The products of one part; None where it names none and no number of it, or asks for something else."""
        lexicon = said.lexicon
        meant = await self._recall.wish(bare, lexicon)
        cards = await self._cards(said, bare, meant, sums=sums)
        of_name = what and any(counted.is_of_name(part, what, card.title, lexicon.language) for card in cards)
        if of_name:
            return await self._part(said, part, part, "", sums=sums) if bare != part else None
        if cards or ((what or (sums and not meant.choices)) and meant.unknown):
            words = " ".join(meant.unknown) or bare.strip(" .?!")
            return Part(cards, bool(what), words, counted.number_in(part) if what else 1)
        return None

    async def _cards(self, said: Said, text: str, meant: Wish, *, sums: bool) -> list[Card]:
        """What a text names: products by their titles, or the few of a kind; of a sum whichever it may be."""
        if meant.unknown or meant.unsold or meant.open or any(each.facet == PRICE for each in meant.ranges):
            return []
        if (exact := await self._as_said(said, text, meant)) or meant.ranges:
            return exact
        things = (choice for choice in meant.choices if choice.weight >= KIND_OF_THING)
        kinds = tuple(each for each in things if set(KINDS) & set(each.facets) or is_of_kind(each.keys))
        wish = follow.only_names(meant)
        wish = wish if wish.named else msgspec.structs.replace(wish, choices=kinds)
        if not wish.choices or any(choice.negated for choice in meant.choices):
            return []
        chosen = await self._recall.choose(said.asked.account_id, text, wish, said.lexicon)
        if chosen.given_up:
            return []
        if chosen.total <= MOST_OF_A_PART:
            best = named.best_named(chosen.cards, text, said.lexicon.language)
            return best[:1] if meant.whole_title or len(_called(best, text, said.lexicon.language)) == 1 else best
        # Of many desk lamps the one that is called so.
        called = [c for c in chosen.cards if any(is_of_kind(k.keys) and fold(c.title) == _one(k) for k in kinds)]
        return called or (chosen.cards if sums else [])

    async def _as_said(self, said: Said, text: str, meant: Wish) -> list[Card]:
        """The few products that are in every way as a text says: of the casseroles the one of 6 L."""
        more = meant.ranges or any(each not in follow.only_names(meant).choices for each in meant.choices)
        if not more or not any(each.weight >= KIND_OF_THING for each in meant.choices):
            return []
        wish = msgspec.structs.replace(meant, order=None, top=None, task="list", about=())
        chosen = await self._recall.choose(said.asked.account_id, text, wish, said.lexicon)
        exact = chosen.total <= MOST_OF_A_PART and not chosen.given_up
        return named.best_named(chosen.cards, text, said.lexicon.language) if exact else []


def _called(cards: Sequence[Card], text: str, language: str) -> list[Card]:
    """The products that are called just so: `one double room`, where there is a non-smoking one as well."""
    said = set(terms_of(text, language))
    return [card for card in cards if set(terms_of(card.title, language)) == said]


def _one(choice: Choice) -> str:
    """The folded title among the keys of a kind by which the kind is called: the shortest."""
    titles = (key.partition("=")[2] for key in choice.keys if key.startswith(value_key(TITLE, "")))
    return min(titles, key=len)


def _told(said: Said, parts: Sequence[Part], *, sums: bool) -> Offer | None:
    """Each product with its price and so many times that, what they cost together, and what of the parts no catalog has
    or may be several things.
    """
    counts: dict[UUID, int] = {}
    cards: dict[UUID, Card] = {}
    counted_ = sums or any(part.counted for part in parts)
    for part in parts:
        for card in part.cards[:MOST_OF_A_PART] if part.unclear or not counted_ else part.cards[:1]:
            cards[card.id] = card
            counts[card.id] = counts.get(card.id, 0) + (1 if part.unclear else part.count or 1)
    if not cards or (len(parts) > 1 and len(parts) == sum(not part.cards for part in parts)):
        return None
    few = list(cards.values())
    wish = msgspec.structs.replace(said.wish, about=(PRICE,), ranges=(), unknown=())
    missing, unclear = [p.said for p in parts if not p.cards], [p.said for p in parts if p.unclear]
    lead = [said.ours.lacks.format(said=_quoted(missing))] if missing else []
    if not counted_:
        return offered(say.told((PRICE,), few, said.lexicon, said.ours, " ".join(lead)), wish, few, refined=False)
    lead += [said.ours.unclear.format(said=_quoted(unclear))] if unclear and (sums or len(parts) > 1) else []
    sure = not (missing or unclear) and all(part.count for part in parts)
    numbers = [counts[card.id] for card in few]
    told = say.each(few, said.lexicon, said.ours, " ".join(lead), numbers, sums=sure)
    return offered(told, wish, few, refined=False, placed=sums and not missing)


def _quoted(words: Sequence[str]) -> str:
    return ", ".join(f"“{each}”" for each in words)
