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
from frontdesk.knowledge.search.analyze import fold

MOST_PARTS = 6
"""Things that are looked for: each costs a search."""
MOST_OF_A_PART = 3
"""Products that one of them may mean."""
_PARTS = re.compile(r"\s*(?:[,;&+]|\b(?:and|plus|und|sowie|y|et|e|ed|en)\b)\s*", re.IGNORECASE)


class Part(msgspec.Struct, frozen=True):
    """One of the things whose price is asked for: its products, whether a number of it was said, what it is called."""

    cards: Sequence[Card]
    counted: bool
    said: str


class Several:
    """Prices of several products at once."""

    def __init__(self, recall: ProductRecall) -> None:
        self._recall = recall

    async def prices(self, said: Said) -> Offer | None:
        """The price of each product that is named, or of one that so many are asked of; None where one is not known."""
        wish = said.wish
        parts = [part for part in _PARTS.split(" ".join(said.question.split())) if part]
        asks_more = set(wish.about) - {PRICE} or wish.relative or wish.order or wish.task in ("compare", "count")
        if asks_more or len(parts) > MOST_PARTS or not counted.asks_price(said.question):
            return None
        amounts = [counted.without_amount(part) for part in parts]
        if len(parts) < 2 and not amounts[0][1]:
            return None
        found: list[Part] = []
        for part, (bare, what) in zip(parts, amounts, strict=True):
            if (one := await self._part(said, part, bare, what)) is None:
                return None
            found.append(one)
        return _told(said, found)

    async def of_shown(self, said: Said) -> Offer | None:
        """The price of each of the products that were spoken of, where so many of them are asked for."""
        few = said.shown[: say.IN_TEXT]
        asks = counted.says_how_many(said.question) or (
            counted.goes_on(said.question, said.asked.earlier_questions()) and len(few) == 1 and not said.wish.named
        )
        if not few or not asks:
            return None
        wish = msgspec.structs.replace(said.wish, about=(PRICE,), choices=(), ranges=(), named={}, unknown=())
        return offered(say.each(few, said.lexicon, said.ours), wish, few, refined=True, placed=True)

    async def _part(self, said: Said, part: str, bare: str, what: str) -> Part | None:
        """The products of one part; None where it names none and no number of it, or asks for something else."""
        lexicon = said.lexicon
        meant = await self._recall.wish(bare, lexicon)
        cards = await self._cards(said, bare, meant)
        of_name = what and any(counted.is_of_name(part, what, card.title, lexicon.language) for card in cards)
        if of_name:
            return await self._part(said, part, part, "") if bare != part else None
        if cards or (what and meant.unknown):
            return Part(cards, bool(what), " ".join(meant.unknown))
        return None

    async def _cards(self, said: Said, text: str, meant: Wish) -> list[Card]:
        """What a text names: products by their titles, or the few of a kind."""
        if meant.unknown or meant.unsold or meant.ranges or meant.open:
            return []
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
            return named.best_named(chosen.cards, text, said.lexicon.language)[: 1 if meant.whole_title else None]
        # Of many desk lamps the one that is called so.
        return [card for card in chosen.cards if any(is_of_kind(c.keys) and fold(card.title) == _one(c) for c in kinds)]


def _one(choice: Choice) -> str:
    """The folded title among the keys of a kind by which the kind is called: the shortest."""
    titles = (key.partition("=")[2] for key in choice.keys if key.startswith(value_key(TITLE, "")))
    return min(titles, key=len)


def _told(said: Said, parts: Sequence[Part]) -> Offer | None:
    """Each product with its price, and what of the parts no catalog has."""
    cards: dict[UUID, Card] = {card.id: card for part in parts for card in part.cards}
    if len(cards) < 1 or (len(parts) > 1 and len(parts) == sum(not part.cards for part in parts)):
        return None
    missing = ", ".join(f"“{part.said}”" for part in parts if not part.cards)
    lead = said.ours.lacks.format(said=missing) if missing else ""
    few = list(cards.values())
    if any(part.counted for part in parts):
        told = say.each(few, said.lexicon, said.ours, lead)
    else:
        told = say.told((PRICE,), few, said.lexicon, said.ours, lead)
    wish = msgspec.structs.replace(said.wish, about=(PRICE,), ranges=(), unknown=())
    return offered(told, wish, few, refined=False)
