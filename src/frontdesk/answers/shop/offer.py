"""What the catalog has to say to a question, in the light of what was said before it."""

import re
from collections.abc import Callable, Sequence
from uuid import UUID

import msgspec

from frontdesk.answers.asked.ask_back import asked_what
from frontdesk.answers.conversation import Asked
from frontdesk.answers.people import handover
from frontdesk.answers.shop import among_shown, counted, details, follow, named, places, put_right, say
from frontdesk.answers.shop.another import Another
from frontdesk.answers.shop.compare import Comparing, ranked, the_one
from frontdesk.answers.shop.earlier import Earlier
from frontdesk.answers.shop.in_text import InText
from frontdesk.answers.shop.left import Left
from frontdesk.answers.shop.measured import as_written, has, have, misses
from frontdesk.answers.shop.offered import Offer, Said, offered
from frontdesk.answers.shop.page_words import PageWords
from frontdesk.answers.shop.several import Several
from frontdesk.answers.shop.than import Than
from frontdesk.answers.shop.variants import variants
from frontdesk.answers.shop.words import Words, words
from frontdesk.knowledge.products.choose import Card, Chosen
from frontdesk.knowledge.products.facets import AVAILABILITY, PRICE
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.recall import ProductRecall
from frontdesk.knowledge.products.wish import KIND_OF_THING, NUMBER, WORD, Choice, Range, Wish
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.followup import OPENING
from frontdesk.knowledge.search.words import language_of
from frontdesk.models.embed import Embedder

MOST_TOLD = 3
"""Products that are told of one by one when a question about a product's attribute fits several."""
_TELL = re.compile(r"\b(?:tell me|more about|describe|details|information|info|erzähl|beschreib)", re.I)
"""Asks for what a product is like, nothing in particular."""


class Shop:
    """Answers from a company's catalogs."""

    def __init__(self, recall: ProductRecall, embedder: Callable[[], Embedder]) -> None:
        self._recall = recall
        self._embedder = embedder
        self._comparing = Comparing(recall)
        self._several = Several(recall)
        self._earlier = Earlier(recall)
        self._left = Left(recall)
        self._than = Than(recall)
        self._another = Another(recall)
        self._in_text = InText(recall)

    async def offer(self, asked: Asked, question: str, pages: PageWords) -> Offer | None:
        """The catalog's answer to a question; None when it has none. `pages` are the question's words in the pages."""
        lexicon = await self._recall.lexicon(asked.account_id)
        if lexicon is None:
            return None
        ours = words(asked.assistant.language or language_of(question))
        question = put_right.without_lead(question)
        shown = await self._shown(asked, question)
        if shown and (told := await self._so_many(asked, question, lexicon, ours, shown)) is not None:
            return told
        question = counted.of_them(question)
        meant = await put_right.meant(question, asked.earlier_questions(), lexicon, self._reading(lexicon))
        wish = await self._recall.wish(meant, lexicon, pages.words())
        shown = shown if meant == question else []
        said = Said(asked, meant, wish, lexicon, ours, shown)
        offer = await self._answer(said)
        if offer is None:
            return None
        follows = OPENING.match(fold(meant)) is not None and not (said.shown or asked.opens)
        return msgspec.structs.replace(offer, theirs=tuple(pages.theirs(wish, lexicon)), follows=follows)

    async def _so_many(
        self, asked: Asked, question: str, lexicon: Lexicon, ours: Words, shown: list[Card]
    ) -> Offer | None:
        """The price of each of the products that were spoken of, where so many of them are asked for."""
        if not (counted.says_how_many(question) or counted.goes_on(question, asked.earlier_questions())):
            return None
        wish = await self._recall.wish(question, lexicon)
        return await self._several.of_shown(Said(asked, question, wish, lexicon, ours, shown))

    def _reading(self, lexicon: Lexicon) -> put_right.Read:
        return lambda text: self._recall.wish(text, lexicon)

    async def _answer(self, said: Said) -> Offer | None:
        left = await self._left.told(said) or await self._left.so_many(said)
        if (told := left or await self._than.told(said)) is not None:
            return told
        if not said.shown and said.asked.opens and (words := named.unnamed(said.question, said.wish)):
            back = asked_what(said.asked, words, handover.ours(said.asked))
            return Offer(back, said.wish, structured=False, refined=False, likeness=0.0, count=0, unnamed=True)
        if not (said.shown or said.asked.opens) and named.makes_sure(said.question, said.wish):
            return None  # "Is it £500?" of the deposit that a page told of.
        if named.asks_discount(said.question):
            return None
        if said.wish.task == "count" and (held := await self._held(said, named.holder(said.question))) is not None:
            return held
        return await self._going_on(said) if said.shown else await self._standing_alone(said, refined=False)

    async def _held(self, said: Said, holder: str) -> Offer | None:
        """What a row says of how many others a product holds, by its name or as the one that was shown."""
        if holder and follow.speaks_of_it(holder) and len(said.shown) == 1:
            return await self._quoted(said, said.question, said.shown, refined=True, pointed=True)
        names = follow.only_names(await self._recall.wish(holder, said.lexicon)) if holder else Wish()
        chosen = await self._choose(said, names) if names.choices else Chosen([], 0)
        if not 0 < chosen.total <= MOST_TOLD or chosen.given_up:
            return None
        few = named.best_named(chosen.cards, holder, said.lexicon.language)
        return await self._quoted(said, said.question, few, refined=False, chosen=chosen)

    async def _going_on(self, said: Said) -> Offer | None:
        """What is asked after products were told: of those, or of others."""
        if (another := await self._another.told(said)) is not None:
            return another
        said = msgspec.structs.replace(said, wish=follow.in_stock_only(said.wish, said.question))
        of_kind = await self._earlier.narrows_kind(said)
        narrows = of_kind or follow.narrows(said.wish, said.question)
        told = among_shown.to_be_had(said) or among_shown.which_are_meant(said) or among_shown.of_no_row(said)
        told = told or await self._earlier.how_many(said) or (None if narrows else await self._of_shown(said))
        if told is not None:
            return told
        if said.wish.relative is not None and follow.compares_it(said.wish, said.question):
            few = said.shown[:MOST_TOLD]
            return offered(
                say.told([said.wish.relative[0]], few, said.lexicon, said.ours), said.wish, few, refined=True
            )
        refines = of_kind or follow.refines(said.wish, said.question)
        if refines and (before := await self._earlier.wish(said)) is not None:
            return await self._refining(said, before, narrows=narrows, of_kind=of_kind)
        wish = await self._earlier.beyond_kind(said)
        return await self._beyond(said, wish) if wish != said.wish else await self._standing_alone(said, refined=False)

    async def _refining(self, said: Said, before: Wish, *, narrows: bool, of_kind: bool) -> Offer | None:
        """What a question asks that goes on from the wish before."""
        if before.task == "compare" and named.which_of(said.question, said.wish, said.shown):
            return await self._pointed(said, said.shown)
        if said.wish.about and not narrows:
            few = list(said.shown) if len(said.shown) <= MOST_TOLD else said.shown[:1]
            return offered(say.told(said.wish.about, few, said.lexicon, said.ours), said.wish, few, refined=True)
        now = named.chooses(said.wish, said.question, said.lexicon)
        if now.relative is not None:
            return await self._beyond(said, await self._earlier.beyond(said, before))
        wish = follow.merged(before, now, adding=of_kind)
        return await self._standing_alone(msgspec.structs.replace(said, wish=wish), refined=True)

    async def _beyond(self, said: Said, wish: Wish | None) -> Offer | None:
        """What has more or less of something than what was told; where nothing has, that is said."""
        if wish is None:
            return offered(say.plainly(said.ours.nothing), said.wish, said.shown, refined=True)
        return await self._standing_alone(msgspec.structs.replace(said, wish=wish), refined=True)

    async def _of_shown(self, said: Said) -> Offer | None:
        """What is asked of products that the last answer showed, by their places in it or by words for them."""
        if named.is_the_one(said.question, said.wish) and (one := the_one(said)) is not None:
            return one
        compared = await self._comparing.by_place(said)
        pointed = [] if compared is not None else named.pointed_at(said.question, said.wish, said.shown)
        return await self._pointed(said, pointed) if pointed else compared

    async def _pointed(self, said: Said, cards: Sequence[Card]) -> Offer | None:
        """What is asked of products that the last answer showed."""
        if (told := ranked(said, cards)) is not None:
            return offered(told, said.wish, cards, refined=True)
        if named.only_points(said.wish) and places.pointed(said.question):
            said = msgspec.structs.replace(said, wish=Wish(about=said.wish.about))
        if said.wish.empty and not said.wish.about and follow.asks_to_be_had(said.question):
            said = msgspec.structs.replace(said, wish=Wish(about=(AVAILABILITY,)))
        values = [choice for choice in said.wish.choices if not named.is_kind(choice)]
        of_choices = [facet for choice in values for facet in choice.facets]
        about = [*said.wish.about, *of_choices]
        if about and not said.wish.relative:
            return offered(say.told(about, cards, said.lexicon, said.ours), said.wish, cards, refined=True)
        if len(cards) > 1 or said.wish.order or said.wish.relative:
            return None
        if said.wish.empty and not (said.wish.unknown or said.wish.open):
            begins = details.beginning(cards[0])
            told = say.quoted(cards[0], begins, []) if begins else say.whole(cards, said.lexicon)
            return offered(told, said.wish, cards, refined=True)
        return await self._quoted(said, said.question, cards, refined=True, pointed=True)

    async def _standing_alone(self, said: Said, *, refined: bool) -> Offer | None:
        wish = said.wish
        if (compared := await self._comparing.by_name(said, refined=refined)) is not None:
            return compared
        if (priced := await self._several.prices(said)) is not None:
            return priced
        if (in_text := await self._in_text.told(said, refined=refined)) is not None:
            return in_text
        limits = wish.ranges or wish.order is not None or wish.task == "count"
        open_ends = wish.unknown or any(choice.weight <= WORD for choice in wish.choices)
        if wish.whole_title and wish.ranges and all(r.weight == NUMBER for r in wish.ranges):
            limits, open_ends = True, False  # "Can the Heron stand -15 degrees?": its number tells.
        if (wish.whole_title and (open_ends or not limits)) or (named.names_few(wish, said.lexicon) and not limits):
            return await self._about(said, refined=refined)
        if (measured := await self._measured(said)) is not None:
            return await self._about(measured[0], refined=refined, unmet=measured[1])
        return await self._listed(said, refined=refined)

    async def _measured(self, said: Said) -> tuple[Said, list[Range]] | None:
        """A question whether one product's number is such: what is asked about then is that number. With what was said
        of numbers that none of the products has.
        """
        wish = said.wish
        if not (named.names_few(wish, said.lexicon) and wish.ranges) or wish.order is not None or wish.task == "count":
            return None
        if not named.asks_whether(said.question):
            return None  # "Mug under 5 EUR" looks for one, however few there are.
        few = await self._choose(said, msgspec.structs.replace(wish, choices=named.names_of(wish), ranges=()))
        if few.total > MOST_TOLD or few.given_up:
            return None
        written = [each for each in wish.ranges if each.written and not have(few.cards, each.position)]
        about = (*wish.about, *(each.facet for each in wish.ranges if each not in written))
        choices = (*wish.choices, *map(as_written, written))
        wish = msgspec.structs.replace(wish, choices=choices, ranges=(), about=about, task="tell")
        unmet = [each for each in said.wish.ranges if few.cards and all(misses(c, each) for c in few.cards)]
        return msgspec.structs.replace(said, wish=wish), unmet

    async def _listed(self, said: Said, *, refined: bool) -> Offer | None:
        """The products that fit."""
        wish, lexicon, ours = said.wish, said.lexicon, said.ours
        kind = any(choice.weight >= KIND_OF_THING and not choice.negated for choice in wish.choices)
        foreign = bool(wish.ranges or wish.order) and language_of(said.question) != lexicon.language[:2]
        strange = lexicon.tells_kinds or named.names_unknown(said.question, wish)
        # A `Zelt` may be among the tents, where only their kind is named in another language.
        unsold = wish.unsold and not (foreign and lexicon.tells_kinds)
        lacks_it = wish.unknown and strange and not (kind or refined or foreign)
        lacks_it = lacks_it or (named.only_denies(wish) and not refined)  # "What isn't covered?" looks for no covers.
        if (
            lacks_it
            or unsold
            or (wish.lacks and not (refined or foreign))
            or not wish.wants_products
            or named.of_none(wish)
        ):
            return None
        if (values := named.values_asked(wish, lexicon)) and not refined:
            return offered(say.values(wish.about[0], values, ours), wish, [], refined=refined)
        wish, chosen = await self._in_words(said, *await self._of_size(said))
        if chosen.given_up and wish.likened:
            return None  # Socks for little money are no dear shoes.
        if chosen.given_up and named.counts_elsewhere(said.question, wish):
            return None
        if chosen.cards and chosen.total <= MOST_TOLD and named.asks_of_one(said.question, wish):
            best = named.best_named(chosen.cards, said.question, lexicon.language)
            return await self._quoted(said, said.question, best, refined=refined, chosen=chosen)
        structured = bool(wish.ranges or wish.order or wish.task == "count")
        written = say.listed(wish, chosen, lexicon, ours)
        return offered(written, wish, chosen.cards, refined=refined, structured=structured, chosen=chosen)

    async def _in_words(self, said: Said, wish: Wish, chosen: Chosen) -> tuple[Wish, Chosen]:
        """What fits where one of two kinds is only spoken of; else what was chosen."""
        for other in named.told_in_words(wish, said.lexicon) if chosen.given_up else ():
            found = await self._choose(said, other)
            if found.cards and not found.given_up:
                return other, found
        return wish, chosen

    async def _of_size(self, said: Said) -> tuple[Wish, Chosen]:
        """The products that fit and, where none of them is called as large as is wanted, in the order of the number
        that tells it; where none does, that is kept as left out.
        """
        wish, sizing = said.wish, said.wish.sizing
        chosen = await self._choose(said, wish)
        if not chosen.cards and wish.order is not None:
            rest_ = msgspec.structs.replace(wish, order=None, top=None, left_out=(*wish.left_out, wish.order.said))
            return rest_, await self._choose(said, rest_)
        if not chosen.cards:
            return wish, await self._spared(said, chosen)
        if sizing is None or not chosen.cards or (sizing.choice and sizing.choice not in chosen.given_up):
            return wish, chosen
        rest = tuple(each for each in wish.choices if each != sizing.choice)
        if sizing.order is not None:
            ordered = msgspec.structs.replace(wish, choices=rest, order=sizing.order)
            found = await self._choose(said, ordered)
            if found.cards and has(found.cards[0], sizing.order.position):
                return ordered, found
        left_out = wish.left_out if sizing.choice else (*wish.left_out, sizing.said)
        return msgspec.structs.replace(wish, left_out=left_out), chosen

    async def _spared(self, said: Said, none: Chosen) -> Chosen:
        """Where nothing is left, the products that fit but for a value that they should not have."""
        spared = named.without_denials(said.wish, said.question)
        if spared is None:
            return none
        wanted, denied = spared
        found = await self._choose(said, wanted)
        return msgspec.structs.replace(found, given_up=(*denied, *found.given_up)) if found.cards else none

    async def _about(self, said: Said, *, refined: bool, unmet: Sequence[Range] = ()) -> Offer | None:
        """One product, or a few of the same name: what was asked of it, or the card when nothing else was.

        `unmet` are ranges that none of their numbers is within.
        """
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
        values = [c for c in missing if c.facets and not named.is_kind(c) and named.is_value(c, lexicon)]
        lacking = [facet for choice in values for facet in choice.facets]
        if unmet or (values and say.tells(lacking, few, lexicon)):
            others = await variants(self._recall, said, few[0], [*kept, *values], unmet)
            denied = dict.fromkeys([*(each.said for each in unmet), *(each.said for each in values)])
            lead = "" if others else ours.none_such.format(said=", ".join(f"“{each}”" for each in denied))
            told = say.told([*wish.about, *lacking], [*few, *others], lexicon, ours, lead)
            return offered(told, wish, [*few, *others], refined=refined)
        about = wish.about or named.to_be_had(wish)
        if wish.about == (PRICE,) and wish.unknown and language_of(said.question) == lexicon.language[:2]:
            return None  # "How much is shipping for the Heron 2?"
        if about:
            return offered(say.told(about, few, lexicon, ours), wish, few, refined=refined, chosen=chosen)
        more = wish.open or wish.unknown or missing or any(c.weight <= WORD for c in wish.choices)
        if more or (wish.whole_title and _more(wish)) or _TELL.search(said.question):
            rest = named.without_name(said.question, few[0].title) if wish.whole_title else said.question
            return await self._quoted(said, rest, few, refined=refined, chosen=chosen)
        written = say.listed(wish, chosen, lexicon, ours)
        return offered(written, wish, chosen.cards, refined=refined, structured=False, chosen=chosen)

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
        if _TELL.search(question):
            about = details.beginning(card)
            told = say.quoted(card, about, cards[1:]) if about else say.whole(cards[:1], said.lexicon)
            return offered(told, said.wish, cards, refined=refined, chosen=chosen)
        lines = await details.nearest_lines(
            self._embedder(), question, card, said.lexicon.language, spoken=not said.wish.whole_title or said.wish.open
        )
        if lines and (lines[0][0] >= details.LEAST_LIKENESS or details.answers_bearing(question, lines[0][1])):
            written, likeness = say.quoted(card, [lines[0][1]], cards[1:]), lines[0][0]
            offer = offered(
                written, said.wish, cards, refined=refined, structured=False, chosen=chosen, likeness=likeness
            )
            return msgspec.structs.replace(offer, quoted=True)
        if not (pointed or named.is_named(card, said.question, said.lexicon.language)):
            return None
        offer = offered(
            say.not_told(card, said.ours), said.wish, cards[:1], refined=refined, structured=False, likeness=0.0
        )
        return msgspec.structs.replace(offer, silent=True)

    async def _choose(self, said: Said, wish: Wish) -> Chosen:
        return await self._recall.choose(said.asked.account_id, said.question, wish, said.lexicon)

    async def _shown(self, asked: Asked, question: str) -> list[Card]:
        """The products that the last answer showed, refusals passed over; for `the second one`, the last that showed so
        many.
        """
        answers = [said.cards for said in asked.history if said.by == "assistant" and not said.refused]
        compares = places.compares(question)
        at = places.spoken_of(question) if compares else places.pointed(question)
        several = [cards for cards in answers if len(cards) >= places.least_shown(at)]
        if compares and not several:  # Then it can be said that the list is shorter.
            several = [cards for cards in answers if len(cards) > 1] or answers
        another = counted.goes_on(question, asked.earlier_questions())
        meant = several[-1:] if at and (several or not another) else answers[-1:]
        if not at and (compares or named.says_the_one(question) or among_shown.count_said(question)):
            meant = [places.latest(answers, question)]
        return await self._recall.cards(asked.account_id, [UUID(id_) for id_ in meant[0]]) if meant and meant[0] else []


def _more(wish: Wish) -> bool:
    """Whether more is said than a title."""
    return len(wish.choices) > 1 or bool(wish.ranges or wish.order)
