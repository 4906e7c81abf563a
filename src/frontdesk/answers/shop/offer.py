"""What the catalog has to say to a question, in the light of what was said before it."""

import re
from collections.abc import Callable, Sequence
from uuid import UUID

import msgspec

from frontdesk.answers.conversation import Asked
from frontdesk.answers.shop import details, follow, say
from frontdesk.answers.shop.page_words import PageWords
from frontdesk.answers.shop.words import Words, words
from frontdesk.answers.written import Written
from frontdesk.knowledge.products.choose import Card, Chosen
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.recall import ProductRecall
from frontdesk.knowledge.products.understand import FEW_TITLES
from frontdesk.knowledge.products.wish import KIND_OF_THING, WORD, Wish
from frontdesk.knowledge.search.words import language_of
from frontdesk.models.embed import Embedder

LOOK_BACK = 4
"""Earlier questions that a chain of refinements is traced through."""
MOST_COMPARED = 4
"""Products that are compared with each other."""
MOST_PARTS = 8
"""Parts of a comparison that are looked at: each costs a search."""
MOST_TOLD = 3
"""Products that are told of one by one when a question about a product's attribute fits several."""
_PIECES = re.compile(
    r"\s*(?:,|\band\b|\bor\b|\bvs\.?|\bversus\b|\bwith\b|\bto\b|\bund\b|\boder\b|\bmit\b|\bbetween\b|\bthan\b|\bals\b)\s*",
    re.I,
)


class Offer(msgspec.Struct, frozen=True):
    """An answer from the catalog, and what speaks for giving it rather than the pages' answer.

    `theirs` are the question's words that the pages speak of more than the products do; `loose` whether a condition
    was given up.
    """

    written: Written
    wish: Wish
    structured: bool
    refined: bool
    likeness: float
    count: int
    theirs: tuple[str, ...] = ()
    loose: bool = False


class Shop:
    """Answers from a company's catalogs."""

    def __init__(self, recall: ProductRecall, embedder: Callable[[], Embedder]) -> None:
        self._recall = recall
        self._embedder = embedder

    async def offer(self, asked: Asked, question: str, pages: PageWords) -> Offer | None:
        """The catalog's answer to a question; None when it has none. `pages` are the question's words in the pages."""
        lexicon = await self._recall.lexicon(asked.account_id)
        if lexicon is None:
            return None
        ours = words(asked.assistant.language or language_of(question))
        wish = await self._recall.wish(question, lexicon, pages.words())
        before = await self._before(asked, lexicon) if follow.refines(wish) else None
        cards = await self._cards(asked, wish)
        if before is not None:
            wish = follow.beyond(follow.merged(before, wish), lexicon, cards)
        offer = await self._answer(asked, question, wish, lexicon, ours, cards, refined=before is not None)
        return None if offer is None else msgspec.structs.replace(offer, theirs=tuple(pages.theirs(wish, lexicon)))

    async def _answer(
        self,
        asked: Asked,
        question: str,
        wish: Wish,
        lexicon: Lexicon,
        ours: Words,
        cards: Sequence[Card],
        *,
        refined: bool,
    ) -> Offer | None:
        if (wish.task == "compare" or (wish.relative and wish.named)) and (
            pair := await self._pair(asked, question, lexicon) or (list(cards) if wish.empty else [])
        )[1:]:
            return _offer(say.compared(pair, lexicon, ours), wish, pair, refined=refined, structured=True)
        if wish.about and refined and cards:
            meant = cards[follow.ordinal(question) :][:1] or cards[:1]
            return _offer(say.told(wish, meant, lexicon, ours), wish, meant, refined=True, structured=True)
        limits = wish.ranges or wish.order is not None or wish.task == "count"
        open_ends = wish.unknown or any(choice.weight <= WORD for choice in wish.choices)
        if (wish.whole_title and (open_ends or not limits)) or (_names_few(wish) and not limits):
            return await self._about(asked, question, wish, lexicon, ours, refined=refined)
        kind = any(choice.weight >= KIND_OF_THING and not choice.negated for choice in wish.choices)
        foreign = bool(wish.ranges or wish.order) and language_of(question) != lexicon.language[:2]
        lacks_it = wish.unknown and lexicon.tells_kinds and not (kind or refined or foreign)
        if lacks_it or not wish.wants_products:
            return None
        chosen = await self._recall.choose(asked.account_id, question, wish, lexicon)
        structured = bool(wish.ranges or wish.order or wish.task == "count")
        written = say.listed(wish, chosen, lexicon, ours)
        return _offer(written, wish, chosen.cards, refined=refined, structured=structured, chosen=chosen)

    async def _about(
        self, asked: Asked, question: str, wish: Wish, lexicon: Lexicon, ours: Words, *, refined: bool
    ) -> Offer | None:
        """One product, or a few of the same name: what was asked of it, or the card when nothing else was."""
        names = msgspec.structs.replace(wish, choices=wish.choices[:1], ranges=(), order=None)
        names = names if wish.whole_title else follow.only_names(wish)
        chosen = await self._recall.choose(asked.account_id, question, names, lexicon)
        if not chosen.cards:
            return None
        few = chosen.cards[:MOST_TOLD]
        if wish.about:
            return _offer(
                say.told(wish, few, lexicon, ours), wish, few, refined=refined, structured=True, chosen=chosen
            )
        if wish.unknown or any(choice.weight <= WORD for choice in wish.choices) or (wish.whole_title and _more(wish)):
            rest = _without(question, chosen.cards[0].title) if wish.whole_title else question
            lines = await details.nearest_lines(self._embedder(), rest, chosen.cards[0], lexicon.language)
            if lines and lines[0][0] >= details.LEAST_LIKENESS:
                written = say.quoted(chosen.cards[0], [lines[0][1]], few[1:])
                return _offer(
                    written, wish, few, refined=refined, structured=False, chosen=chosen, likeness=lines[0][0]
                )
            return None
        chosen = await self._recall.choose(asked.account_id, question, wish, lexicon)
        written = say.listed(wish, chosen, lexicon, ours)
        return _offer(written, wish, chosen.cards, refined=refined, structured=False, chosen=chosen)

    async def _pair(self, asked: Asked, question: str, lexicon: Lexicon) -> list[Card]:
        """The products that the parts of a comparison name."""
        found: dict[UUID, Card] = {}
        for part in compared_parts(question):
            wish = follow.only_names(await self._recall.wish(part, lexicon))
            if wish.named:
                chosen = await self._recall.choose(asked.account_id, part, wish, lexicon)
                found |= {card.id: card for card in chosen.cards[:1]}
            if len(found) == MOST_COMPARED:
                break
        return list(found.values())

    async def _before(self, asked: Asked, lexicon: Lexicon) -> Wish | None:
        """The wish of the questions before, when the last answer spoke of products."""
        answers = [said for said in asked.history if said.by == "assistant"]
        if not answers or not answers[-1].cards:
            return None
        wish: Wish | None = None
        for earlier in asked.earlier_questions()[-LOOK_BACK:]:
            now = await self._recall.wish(earlier, lexicon)
            wish = follow.merged(wish, now) if wish is not None and follow.refines(now) else now
        return wish

    async def _cards(self, asked: Asked, wish: Wish) -> list[Card]:
        """The products that the last answer showed."""
        answers = [said for said in asked.history if said.by == "assistant"]
        if not answers or not answers[-1].cards or not (wish.relative or wish.about or wish.task == "compare"):
            return []
        return await self._recall.cards(asked.account_id, [UUID(id_) for id_ in answers[-1].cards])


def compared_parts(question: str) -> list[str]:
    """The first parts of a comparison that may each name a product."""
    return [part for part in _PIECES.split(question) if part.strip()][:MOST_PARTS]


def _offer(
    written: Written,
    wish: Wish,
    cards: Sequence[Card],
    *,
    refined: bool,
    structured: bool,
    chosen: Chosen | None = None,
    likeness: float | None = None,
) -> Offer:
    written.trace["cards"] = [str(card.id) for card in cards[:10]]
    written.trace["wish"] = msgspec.to_builtins(wish)
    cosine = chosen.cosine if chosen is not None else 1.0
    count = chosen.total if chosen is not None else len(cards)
    loose = chosen is not None and bool(chosen.given_up)
    written.trace["loose"] = loose
    return Offer(written, wish, structured, refined, cosine if likeness is None else likeness, count, loose=loose)


def _names_few(wish: Wish) -> bool:
    """Whether a word of the question is one that few products are called by."""
    return bool(wish.named) and min(wish.named.values()) <= FEW_TITLES


def _more(wish: Wish) -> bool:
    """Whether more is said than a title."""
    return len(wish.choices) > 1 or bool(wish.ranges or wish.order)


def _without(question: str, title: str) -> str:
    """A question without the title that stands in it."""
    return re.sub(re.escape(" ".join(title.split())), " ", " ".join(question.split()), count=1, flags=re.I).strip(
        " :,-–"
    )
