"""What the catalog has to say to a question, in the light of what was said before it."""

import re
from collections.abc import Callable, Sequence
from uuid import UUID

import msgspec

from frontdesk.answers import handover
from frontdesk.answers.ask_back import asked_what
from frontdesk.answers.conversation import Asked
from frontdesk.answers.shop import details, follow, named, put_right, say
from frontdesk.answers.shop.page_words import PageWords
from frontdesk.answers.shop.words import Words, words
from frontdesk.answers.written import Written
from frontdesk.knowledge.products.choose import Card, Chosen
from frontdesk.knowledge.products.facets import PRICE
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.recall import ProductRecall
from frontdesk.knowledge.products.wish import KIND_OF_THING, WORD, Choice, Range, Wish
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.followup import OPENING
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
_TELL = re.compile(r"\b(?:tell me|more about|describe|details|information|info|erzähl|beschreib)", re.I)
"""Asks for what a product is like, nothing in particular."""


class Offer(msgspec.Struct, frozen=True):
    """An answer from the catalog, and what speaks for giving it rather than the pages' answer.

    `theirs` are the question's words that the pages speak of more than the products do; `loose` whether a condition
    was given up, `lost` whether most were; `silent` whether the catalog says nothing of what was asked about a product,
    `quoted` whether it is said in the words of one product's row, `unnamed` whether it asks back which one is meant;
    `follows` whether the question goes on from one that the pages answered.
    """

    written: Written
    wish: Wish
    structured: bool
    refined: bool
    likeness: float
    count: int
    theirs: tuple[str, ...] = ()
    loose: bool = False
    lost: bool = False
    silent: bool = False
    quoted: bool = False
    unnamed: bool = False
    follows: bool = False


class Said(msgspec.Struct, frozen=True):
    """A question with what was understood of it, and the products that the answer before showed."""

    asked: Asked
    question: str
    wish: Wish
    lexicon: Lexicon
    ours: Words
    shown: list[Card]


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
        question = put_right.without_lead(question)
        meant = await put_right.meant(question, asked.earlier_questions(), lexicon, self._reading(lexicon))
        wish = await self._recall.wish(meant, lexicon, pages.words())
        shown = await self._shown(asked, question) if meant == question else []
        said = Said(asked, meant, wish, lexicon, ours, shown)
        offer = await self._answer(said)
        if offer is None:
            return None
        follows = OPENING.match(fold(meant)) is not None and not (said.shown or asked.opens)
        return msgspec.structs.replace(offer, theirs=tuple(pages.theirs(wish, lexicon)), follows=follows)

    def _reading(self, lexicon: Lexicon) -> put_right.Read:
        return lambda text: self._recall.wish(text, lexicon)

    async def _answer(self, said: Said) -> Offer | None:
        if not said.shown and said.asked.opens and (words := named.unnamed(said.question, said.wish)):
            back = asked_what(said.asked, words, handover.ours(said.asked))
            return Offer(back, said.wish, structured=False, refined=False, likeness=0.0, count=0, unnamed=True)
        if not (said.shown or said.asked.opens) and named.makes_sure(said.question, said.wish):
            return None  # "Is it £500?" of the deposit that a page told of.
        pointed = named.pointed_at(said.question, said.wish, said.shown)
        if pointed and (offer := await self._pointed(said, pointed)) is not None:
            return offer
        before = await self._before(said) if said.shown and follow.refines(said.wish, said.question) else None
        if before is None:
            return await self._standing_alone(said, refined=False)
        if said.wish.about:
            few = list(said.shown) if len(said.shown) <= MOST_TOLD else said.shown[:1]
            return _offer(say.told(said.wish.about, few, said.lexicon, said.ours), said.wish, few, refined=True)
        now = named.chooses(said.wish, said.question, said.lexicon)
        wish = follow.beyond(follow.merged(before, now), said.lexicon, said.shown)
        return await self._standing_alone(msgspec.structs.replace(said, wish=wish), refined=True)

    async def _pointed(self, said: Said, cards: Sequence[Card]) -> Offer | None:
        """What is asked of products that the last answer showed."""
        if (told := _ranked(said, cards)) is not None:
            return _offer(told, said.wish, cards, refined=True)
        values = [choice for choice in said.wish.choices if not named.is_kind(choice)]
        of_choices = [facet for choice in values for facet in choice.facets]
        about = [*said.wish.about, *of_choices]
        if about and not said.wish.relative:
            return _offer(say.told(about, cards, said.lexicon, said.ours), said.wish, cards, refined=True)
        if len(cards) > 1 or said.wish.order or said.wish.relative:
            return None
        if said.wish.empty and not (said.wish.unknown or said.wish.open) and (begins := details.beginning(cards[0])):
            return _offer(say.quoted(cards[0], begins, []), said.wish, cards, refined=True)
        return await self._quoted(said, said.question, cards, refined=True, pointed=True)

    async def _standing_alone(self, said: Said, *, refined: bool) -> Offer | None:
        wish = said.wish
        if (compared := await self._compared(said, refined=refined)) is not None:
            return compared
        limits = wish.ranges or wish.order is not None or wish.task == "count"
        open_ends = wish.unknown or any(choice.weight <= WORD for choice in wish.choices)
        if (wish.whole_title and (open_ends or not limits)) or (_names_few(wish, said.lexicon) and not limits):
            return await self._about(said, refined=refined)
        if (measured := await self._measured(said)) is not None:
            return await self._about(measured, refined=refined)
        return await self._listed(said, refined=refined)

    async def _compared(self, said: Said, *, refined: bool) -> Offer | None:
        """Products that are compared with each other by their names, or those that were shown before."""
        wish, lexicon, ours = said.wish, said.lexicon, said.ours
        if wish.task != "compare" and not (wish.relative and wish.named):
            return None
        pair, lacking = await self._pair(said)
        pair = pair or (said.shown if wish.empty else [])
        missing = ", ".join(f"“{name}”" for name in lacking)
        if missing and len(pair) == 1:
            return _offer(say.only(pair[0], lexicon, ours.lacks.format(said=missing)), wish, pair, refined=refined)
        told = _ranked(said, pair) or (say.compared(pair, lexicon, ours) if len(pair) > 1 else None)
        if told is not None and missing:
            told.answer = f"{ours.uncalled.format(words=missing)}\n\n{told.answer}"
        return _offer(told, wish, pair, refined=refined) if told is not None else None

    async def _measured(self, said: Said) -> Said | None:
        """A question whether one product's number is such: what is asked about then is that number."""
        wish = said.wish
        if not (_names_few(wish, said.lexicon) and wish.ranges) or wish.order is not None or wish.task == "count":
            return None
        if not named.asks_whether(said.question):
            return None  # "Mug under 5 EUR" looks for one, however few there are.
        few = await self._choose(said, msgspec.structs.replace(wish, choices=named.names_of(wish), ranges=()))
        if few.total > MOST_TOLD or few.given_up:
            return None
        about = (*wish.about, *(each.facet for each in wish.ranges))
        return msgspec.structs.replace(said, wish=msgspec.structs.replace(wish, ranges=(), about=about, task="tell"))

    async def _listed(self, said: Said, *, refined: bool) -> Offer | None:
        """The products that fit."""
        wish, lexicon, ours = said.wish, said.lexicon, said.ours
        kind = any(choice.weight >= KIND_OF_THING and not choice.negated for choice in wish.choices)
        foreign = bool(wish.ranges or wish.order) and language_of(said.question) != lexicon.language[:2]
        strange = lexicon.tells_kinds or named.names_unknown(said.question, wish)
        lacks_it = wish.unknown and strange and not (kind or refined or foreign)
        if lacks_it or (wish.lacks and not (refined or foreign)) or not wish.wants_products:
            return None
        if (values := named.values_asked(wish, lexicon)) and not refined:
            return _offer(say.values(wish.about[0], values, ours), wish, [], refined=refined)
        chosen = await self._choose(said, wish)
        if chosen.given_up and named.counts_elsewhere(said.question, wish):
            return None
        if chosen.cards and chosen.total <= MOST_TOLD and named.asks_of_one(said.question, wish):
            best = named.best_named(chosen.cards, said.question, lexicon.language)
            return await self._quoted(said, said.question, best, refined=refined, chosen=chosen)
        structured = bool(wish.ranges or wish.order or wish.task == "count")
        written = say.listed(wish, chosen, lexicon, ours)
        return _offer(written, wish, chosen.cards, refined=refined, structured=structured, chosen=chosen)

    async def _about(self, said: Said, *, refined: bool) -> Offer | None:
        """One product, or a few of the same name: what was asked of it, or the card when nothing else was."""
        wish, lexicon, ours = said.wish, said.lexicon, said.ours
        names = wish.choices[:1] if wish.whole_title else named.names_of(wish)
        alone = msgspec.structs.replace(wish, choices=tuple(names), ranges=(), order=None)
        chosen = await self._choose(said, alone)
        few = named.best_named(chosen.cards, said.question, lexicon.language)[:MOST_TOLD]
        kept, missing = await self._narrowed(said, alone, named.beyond_names(wish, names)) if few else ([], [])
        if not few or named.in_passing(few[0], names, missing):
            return None
        if kept:
            chosen = await self._choose(said, msgspec.structs.replace(alone, choices=(*names, *kept)))
            few = named.best_named(chosen.cards, said.question, lexicon.language)[:MOST_TOLD]
        values = [c for c in missing if c.facets and not named.is_kind(c) and _is_value(c, lexicon)]
        lacking = [facet for choice in values for facet in choice.facets]
        if values and say.tells(lacking, few, lexicon):
            lead = ours.none_such.format(said=", ".join(f"“{choice.said}”" for choice in values))
            told = say.told([*wish.about, *lacking], few, lexicon, ours, lead)
            return _offer(told, wish, few, refined=refined)
        if wish.about == (PRICE,) and wish.unknown and language_of(said.question) == lexicon.language[:2]:
            return None  # "How much is shipping for the Heron 2?"
        if wish.about:
            written = say.told(wish.about, few, lexicon, ours)
            return _offer(written, wish, few, refined=refined, chosen=chosen)
        more = wish.open or wish.unknown or missing or any(c.weight <= WORD for c in wish.choices)
        if more or (wish.whole_title and _more(wish)) or _TELL.search(said.question):
            rest = _without(said.question, few[0].title) if wish.whole_title else said.question
            return await self._quoted(said, rest, few, refined=refined, chosen=chosen)
        written = say.listed(wish, chosen, lexicon, ours)
        return _offer(written, wish, chosen.cards, refined=refined, structured=False, chosen=chosen)

    async def _narrowed(
        self, said: Said, names: Wish, conditions: Sequence[Choice]
    ) -> tuple[list[Choice], list[Choice]]:
        """The conditions that products of these names meet, and those that none of them does: the surest first."""
        kept: list[Choice] = []
        missing: list[Choice] = []
        titles = said.lexicon.title_words
        for each in sorted(conditions, key=lambda c: (-c.weight, said.lexicon.stem(fold(c.said)) not in titles)):
            tried = msgspec.structs.replace(names, choices=(*names.choices, *kept, each))
            chosen = await self._choose(said, tried)
            (kept if chosen.cards and not chosen.given_up else missing).append(each)
        return kept, missing

    async def _quoted(
        self,
        said: Said,
        question: str,
        cards: Sequence[Card],
        *,
        refined: bool,
        chosen: Chosen | None = None,
        pointed: bool = False,
    ) -> Offer | None:
        """What the first product's row says in its own words, or that it doesn't say that."""
        card = cards[0]
        if _TELL.search(question) and (about := details.beginning(card)):
            return _offer(say.quoted(card, about, cards[1:]), said.wish, cards, refined=refined, chosen=chosen)
        lines = await details.nearest_lines(
            self._embedder(), question, card, said.lexicon.language, spoken=not said.wish.whole_title
        )
        if lines and lines[0][0] >= details.LEAST_LIKENESS:
            written, likeness = say.quoted(card, [lines[0][1]], cards[1:]), lines[0][0]
            offer = _offer(
                written, said.wish, cards, refined=refined, structured=False, chosen=chosen, likeness=likeness
            )
            return msgspec.structs.replace(offer, quoted=True)
        if not (pointed or named.is_named(card, said.question, said.lexicon.language)):
            return None
        offer = _offer(
            say.not_told(card, said.ours), said.wish, cards[:1], refined=refined, structured=False, likeness=0.0
        )
        return msgspec.structs.replace(offer, silent=True)

    async def _choose(self, said: Said, wish: Wish) -> Chosen:
        return await self._recall.choose(said.asked.account_id, said.question, wish, said.lexicon)

    async def _pair(self, said: Said) -> tuple[list[Card], list[str]]:
        """The products that the parts of a comparison name, and the parts that name one which no catalog has."""
        found: dict[UUID, Card] = {}
        lacking = []
        for part in compared_parts(said.question):
            meant = await self._recall.wish(part, said.lexicon)
            wish = follow.only_names(meant)
            if missing := named.missing(part, meant, said.lexicon):
                lacking.append(missing)
            elif wish.named and not (meant.unknown and not any(map(str.isalpha, "".join(meant.named)))):
                chosen = await self._recall.choose(said.asked.account_id, part, wish, said.lexicon)
                best = named.best_named(chosen.cards, part, said.lexicon.language)
                found |= {card.id: card for card in best[:1]}
            if len(found) == MOST_COMPARED:
                break
        return list(found.values()), lacking

    async def _before(self, said: Said) -> Wish | None:
        """The wish of the questions before."""
        wish: Wish | None = None
        for earlier in said.asked.earlier_questions()[-LOOK_BACK:]:
            now = await self._recall.wish(earlier, said.lexicon)
            wish = follow.merged(wish, now) if wish is not None and follow.refines(now, earlier) else now
        return wish

    async def _shown(self, asked: Asked, question: str) -> list[Card]:
        """The products that the last answer showed; for `the second one`, the last answer that showed so many."""
        answers = [said.cards for said in asked.history if said.by == "assistant"]
        place = follow.ordinal(question)
        several = [cards for cards in answers if len(cards) > max(1, place or 0)]
        meant = several[-1:] if place is not None else answers[-1:]
        return await self._recall.cards(asked.account_id, [UUID(id_) for id_ in meant[0]]) if meant and meant[0] else []


def _ranked(said: Said, cards: Sequence[Card]) -> Written | None:
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
    return [part for part in _PIECES.split(question) if part.strip()][:MOST_PARTS]


def _offer(
    written: Written,
    wish: Wish,
    cards: Sequence[Card],
    *,
    refined: bool,
    structured: bool = True,
    chosen: Chosen | None = None,
    likeness: float | None = None,
) -> Offer:
    written.trace["cards"] = [str(card.id) for card in cards[:10]]
    written.trace["wish"] = msgspec.to_builtins(wish)
    cosine = chosen.cosine if chosen is not None else 1.0
    count = chosen.total if chosen is not None else len(cards)
    loose = chosen is not None and bool(chosen.given_up)
    # What no product word explains may be another question of the same message.
    written.trace["loose"] = loose or bool(wish.unknown)
    lost = loose and chosen is not None and _is_lost(wish, chosen.given_up)
    like = cosine if likeness is None else likeness
    return Offer(written, wish, structured, refined, like, count, loose=loose, lost=lost)


def _is_lost(wish: Wish, given_up: Sequence[Choice | Range]) -> bool:
    """Whether most of a wish was given up; not where the kind of thing stays, and values and numbers went."""
    kept = [c for c in wish.choices if c not in given_up and c.weight >= KIND_OF_THING and not c.negated]
    told = any(isinstance(each, Range) for each in given_up) and all(each.weight > WORD for each in given_up)
    return 2 * len(given_up) > len(wish.choices) + len(wish.ranges) and not (kept and told)


def _names_few(wish: Wish, lexicon: Lexicon) -> bool:
    """Whether a word of the question is one that few products are called by."""
    return bool(wish.named) and min(wish.named.values()) <= lexicon.few_titles


def _is_value(choice: Choice, lexicon: Lexicon) -> bool:
    """Whether a choice is of values that products have, or of one that none has."""
    return bool(lexicon.values(fold(choice.said).split())) or not any(map(lexicon.holding, choice.keys))


def _more(wish: Wish) -> bool:
    """Whether more is said than a title."""
    return len(wish.choices) > 1 or bool(wish.ranges or wish.order)


def _without(question: str, title: str) -> str:
    """A question without the title that stands in it."""
    return re.sub(re.escape(" ".join(title.split())), " ", " ".join(question.split()), count=1, flags=re.I).strip(
        " :,-–"
    )
