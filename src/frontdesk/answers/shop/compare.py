"""Products compared with each other: by their names, or by their places in the answer before."""

import re
from collections.abc import Sequence
from uuid import UUID

import msgspec

from frontdesk.answers.shop import follow, named, places, say
from frontdesk.answers.shop.offered import Offer, Said, offered
from frontdesk.answers.written import Written
from frontdesk.knowledge.products.choose import Card, Chosen
from frontdesk.knowledge.products.facets import KINDS
from frontdesk.knowledge.products.recall import ProductRecall
from frontdesk.knowledge.products.wish import KIND_OF_THING, Order, Wish
from frontdesk.knowledge.search.analyze import fold, terms

MOST_COMPARED = say.MOST_COMPARED
MOST_PARTS = 8
"""Parts of a comparison that are looked at: each costs a search."""
MOST_NOUN = 2
"""Words of a noun that several parts of a comparison share."""
_PIECES = re.compile(
    r" ?(?:,|\bvs\.?|\b(?:and|or|versus|with|to|und|oder|mit|between|than|als|et|ou|avec|entre|y|con|e|en|met)\b) ?",
    re.I,
)


class Comparing:
    """Comparisons of a company's products."""

    def __init__(self, recall: ProductRecall) -> None:
        self._recall = recall

    async def by_place(self, said: Said) -> Offer | None:
        """Products that were shown before, compared by their places there, one of them maybe with one that is named.

        None where no two of them are spoken of.
        """
        wish, kinds = said.wish, _kind_words(said.wish)
        plain = places.says_only(said.question, kinds)
        bare = plain and wish.empty and not wish.about and bool(places.pointed(said.question))  # "The last two."
        if not (wish.relative or wish.order or bare or places.compares(said.question)):
            return None
        spoken_of = places.spoken_of(said.question, kinds)
        if not spoken_of and plain and (wish.empty or named.only_counts(wish)) and len(said.shown) > 1:
            spoken_of = list(range(len(said.shown)))  # "Compare them."
        cards = places.at(said.shown, spoken_of)
        if len(spoken_of) == 1 and not plain:
            others, _ = await self._pair(said)
            cards = list({card.id: card for card in (*others, *cards)}.values())
            if len(cards) == 1:
                return None
        elif len(spoken_of) < 2:
            return None
        told = _told(said, cards, short=len(spoken_of) > len(places.at(said.shown, spoken_of)))
        return offered(told, wish, cards[:MOST_COMPARED], refined=True, placed=True)

    async def by_name(self, said: Said, *, refined: bool) -> Offer | None:
        """Products that are compared with each other by their names, or those that were shown before."""
        wish, lexicon, ours = said.wish, said.lexicon, said.ours
        if wish.task != "compare" and not (wish.relative and wish.named):
            return None
        pair, lacking = await self._pair(said)
        pair = pair or (said.shown if wish.empty else [])
        missing = ", ".join(f"“{name}”" for name in lacking)
        if missing and len(pair) == 1:
            return offered(say.only(pair[0], lexicon, ours.lacks.format(said=missing)), wish, pair, refined=refined)
        told = ranked(said, pair) or (say.compared(pair, lexicon, ours) if len(pair) > 1 else None)
        if told is not None and missing:
            told.answer = f"{ours.uncalled.format(words=missing)}\n\n{told.answer}"
        return offered(told, wish, pair, refined=refined) if told is not None else None

    async def _pair(self, said: Said) -> tuple[list[Card], list[str]]:
        """The products that the parts of a comparison name, and the parts that name one which no catalog has."""
        found: dict[UUID, Card] = {}
        lacking = []
        parts = compared_parts(said.question)
        for at, part in enumerate(parts):
            meant = await self._recall.wish(part, said.lexicon)
            if missing := named.missing(part, meant, said.lexicon):
                lacking.append(missing)
            elif (card := await self._one(said, part, meant) or await self._shared(said, parts, at, meant)) is not None:
                found[card.id] = card
            if len(found) == MOST_COMPARED:
                break
        return list(found.values()), lacking

    async def _one(self, said: Said, part: str, meant: Wish) -> Card | None:
        """The product that a part names, or that alone is as it says."""
        wish = follow.only_names(meant)
        if wish.named and not (meant.unknown and not any(map(str.isalpha, "".join(meant.named)))):
            chosen = await self._recall.choose(said.asked.account_id, part, wish, said.lexicon)
            return next(iter(named.best_named(chosen.cards, part, said.lexicon.language)), None)
        if meant.unknown or meant.ranges or not any(c.weight >= KIND_OF_THING for c in meant.choices):
            return None
        alone = msgspec.structs.replace(meant, order=None)
        chosen = await self._recall.choose(said.asked.account_id, part, alone, said.lexicon)
        return chosen.cards[0] if chosen.total == 1 and not chosen.given_up else None

    async def _shared(self, said: Said, parts: Sequence[str], at: int, meant: Wish) -> Card | None:
        """The product of a part that another part says the noun of: `the small and the large box`."""
        if meant.unknown:
            return None
        for whole, own in completed(parts, at):
            wish = await self._recall.wish(whole, said.lexicon)
            card = None if wish.unknown else await self._one(said, whole, wish)
            if card is not None and _says(card, own, said.lexicon.language):
                return card
        return None


def the_one(said: Said) -> Offer | None:
    """The one of the products shown that is the cheaper, the lighter; None where one of them doesn't tell."""
    if said.wish.relative is None or len(said.shown) < 2:
        return None
    key, sign = said.wish.relative
    position = said.lexicon.facets[key].position
    numbers = [card.numbers[position] if position < len(card.numbers) else None for card in said.shown]
    known = [sign * number for number in numbers if number is not None]
    if len(known) < len(numbers):
        return None
    best = [card for card, number in zip(said.shown, known, strict=True) if number == max(known)]
    order = Order(key, position, sign > 0, said.wish.relative_said or key)
    wish = msgspec.structs.replace(said.wish, relative=None, order=order, top=1)
    if said.wish.about:
        return offered(say.told(said.wish.about, best, said.lexicon, said.ours), wish, best, refined=True, placed=True)
    told = say.listed(wish, Chosen(best, len(best)), said.lexicon, said.ours)
    return offered(told, wish, best, refined=True, placed=True)


def ranked(said: Said, cards: Sequence[Card]) -> Written | None:
    """Which of a few products is lighter, cheaper and the like; None where that isn't asked or can't be told."""
    wish = said.wish
    if len(cards) > MOST_COMPARED or not (wish.relative or wish.order):
        return None
    if wish.relative:
        key, sign = wish.relative
        word = wish.relative_said or said.ours.more_or_less(sign, key)
    else:
        assert wish.order is not None
        key, sign, word = (
            wish.order.facet,
            1 if wish.order.descending else -1,
            said.ours.most.format(said=wish.order.said),
        )
    return say.ranked(cards, said.lexicon.facets[key], sign, word, said.lexicon, said.ours)


def compared_parts(question: str) -> list[str]:
    """The first parts of a comparison that may each name a product."""
    # A run of blanks tells nothing, and long ones would take as long as their square.
    return [part for part in _PIECES.split(" ".join(question.split())) if part][:MOST_PARTS]


def completed(parts: Sequence[str], at: int) -> list[tuple[str, str]]:
    """A part with the noun that the next one or the last ends with, or the one before begins with; its last word."""
    own = parts[at].split()[-1]
    behind = dict.fromkeys((*parts[at + 1 : at + 2], *parts[at + 1 :][-1:]))
    before = [word for part in parts[max(0, at - 1) : at] for word in part.split()]
    tails = [words[-size:] for words in map(str.split, behind) for size in range(min(MOST_NOUN, len(words) - 1), 0, -1)]
    heads = [before[-size - 1 : -1] for size in range(min(MOST_NOUN, len(before) - 1), 0, -1)]
    lent = [" ".join((parts[at], *tail)) for tail in tails] + [" ".join((*head, parts[at])) for head in heads]
    return [(each, own) for each in lent]


def _says(card: Card, word: str, language: str) -> bool:
    """Whether a product's title or a value of its row says a word."""
    texts = (card.title, *(text for all_ in card.attributes.values() for text in all_))
    return set(terms(word, language)) <= {term for text in texts for term in terms(text, language)}


def _told(said: Said, cards: Sequence[Card], *, short: bool) -> Written:
    """The comparison; where the list is too `short` for all that was asked, or they are too many, that is said."""
    lexicon, ours = said.lexicon, said.ours
    lead = ours.list_ends.format(count=len(said.shown)) if short else ""
    if len(cards) > MOST_COMPARED:
        lead = ours.most_compared.format(count=MOST_COMPARED)
    if len(cards) < 2:
        return say.only(cards[0], lexicon, lead) if cards else say.plainly(lead)
    told = ranked(said, cards) or say.compared(cards, lexicon, ours)
    told.answer = f"{lead}\n\n{told.answer}" if lead else told.answer
    return told


def _kind_words(wish: Wish) -> frozenset[str]:
    """The folded words by which a wish says of what kind the products are."""
    kinds = (choice for choice in wish.choices if set(KINDS) & set(choice.facets))
    return frozenset(word for choice in kinds for word in fold(choice.said).split())
