"""What was looked for before, and questions that go on from it among the products that were told."""

from collections.abc import Iterator, Sequence

import msgspec

from frontdesk.answers.shop import counted, follow, how_many, named, places, say
from frontdesk.answers.shop.cards import texts_of
from frontdesk.answers.shop.offered import Offer, Said, offered
from frontdesk.knowledge.products.choose import MOST_SHOWN, Card, Chosen
from frontdesk.knowledge.products.facets import KINDS, head_key, title_head, value_key
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.recall import ProductRecall
from frontdesk.knowledge.products.wish import HEAD_OF_TITLE, KIND_OF_THING, Choice, Wish
from frontdesk.knowledge.search.analyze import fold

MOST_STEPS = 2
"""Kinds above the own one of a product in which others are looked for."""
MOST_OF_ALL = 0.5
"""The share of all products that such a kind may be: where all is for the garden, that is no kind."""
LOOK_BACK = 4
"""Earlier questions that a chain of refinements is traced through."""


class Earlier:
    """What the questions before looked for, and what is asked of it."""

    def __init__(self, recall: ProductRecall) -> None:
        self._recall = recall

    async def wish(self, said: Said) -> Wish | None:
        """The wish of the questions before; what compared things is one that compares whatever refines it."""
        wish: Wish | None = None
        for earlier in said.asked.earlier_questions()[-LOOK_BACK:]:
            if wish is not None and (places.pointed(earlier) or counted.says_how_many(earlier)):
                continue  # They speak of what was shown and look for nothing.
            now = await self._recall.wish(earlier, said.lexicon)
            if wish is not None and (how_many.is_plain(earlier) or how_many.is_of_them(earlier, now)):
                continue
            of_kind = wish is not None and await self._is_of_kind(said, wish, now, earlier)
            if wish is not None and (of_kind or follow.refines(now, earlier)):
                task = wish.task if wish.task == "compare" else now.task
                wish = msgspec.structs.replace(follow.merged(wish, now, adding=of_kind), task=task)
            else:
                wish = now
        return wish

    async def narrows_kind(self, said: Said) -> bool:
        """Whether of what was told those of one kind are wanted, with all that was said of them: `only cotton`."""
        if not follow.narrows_kind(said.wish, said.question) or (before := await self.wish(said)) is None:
            return False
        return await self._is_of_kind(said, before, said.wish, said.question)

    async def _is_of_kind(self, said: Said, before: Wish, now: Wish, question: str) -> bool:
        """Whether a question names a kind among what was looked for: behind jackets, shoes are another wish."""
        if not follow.narrows_kind(now, question):
            return False
        kinds = tuple(each for each in (*before.choices, *now.choices) if named.is_kind(each) and not each.negated)
        found = await self._recall.choose(said.asked.account_id, question, Wish(choices=kinds), said.lexicon)
        return bool(found.cards) and not found.given_up

    async def how_many(self, said: Said) -> Offer | None:
        """How many products were told before, or how many of them are so; None for other questions."""
        plain = how_many.is_plain(said.question)
        now = Wish() if plain else follow.with_stock(said.wish, said.question)
        if not (plain or how_many.is_of_them(said.question, now)):
            return None
        shown, lexicon, ours = said.shown, said.lexicon, said.ours
        wish = how_many.wish_among(now, shown)
        if len(shown) >= MOST_SHOWN or (plain and len(shown) == 1):
            before = await self.wish(said)
            if before is None or (len(shown) == 1 and (before.named or before.about)):
                return None  # How many of one thing there are no list tells.
            if len(shown) >= MOST_SHOWN:  # There may be more than were shown.
                wish = msgspec.structs.replace(how_many.wish_among(follow.merged(before, now), ()), named={})
        elif untold := how_many.untold(now, shown, lexicon):
            words = ", ".join(f"“{word}”" for word in untold)
            return offered(say.plainly(ours.untold.format(words=words)), wish, shown, refined=True, placed=True)
        chosen = await self._recall.choose(said.asked.account_id, said.question, wish, lexicon)
        chosen = Chosen([], 0) if chosen.given_up else chosen
        written = say.listed(wish, chosen, lexicon, ours)
        return offered(written, wish, chosen.cards or shown, refined=True, chosen=chosen, placed=True)

    async def beyond(self, said: Said, before: Wish) -> Wish | None:
        """What has more or less of something than the products told before: as was looked for then or, where that was
        products by their names, others of their kind. None where nothing is.
        """
        lexicon, shown = said.lexicon, said.shown
        merged = follow.merged(before, said.wish)
        is_named = named.names_few(before, lexicon)
        than = follow.best(shown, said.wish, lexicon) if is_named or follow.ordered_so(before, said.wish) else shown
        wish = follow.beyond(merged, lexicon, than)
        if await self._fits(said, wish):
            return wish
        names = named.names_of(before)
        kept = tuple(choice for choice in merged.choices if choice not in names and not named.is_kind(choice))
        for kind in kinds_of(shown, lexicon) if is_named else ():
            of_kind = msgspec.structs.replace(wish, choices=(kind, *kept), named={})
            if await self._fits(said, of_kind):
                return of_kind
        return None

    async def beyond_kind(self, said: Said) -> Wish | None:
        """The wish of a question that names the kind of thing, with more or less of something than the one told before
        has, where that is of this kind: `is there a cheaper lamp?` None where nothing has.
        """
        wish, shown = said.wish, said.shown
        kinds = tuple(c for c in wish.choices if c.weight >= KIND_OF_THING and not c.negated)
        if wish.relative is None or wish.ranges or not (shown and kinds):
            return wish
        if len(shown) > 1:
            before = await self.wish(said)
            if before is None or not follow.ordered_so(before, wish):
                return wish
        alike = Wish(choices=kinds, among=tuple(str(card.id) for card in shown))
        found = await self._recall.choose(said.asked.account_id, said.question, alike, said.lexicon)
        if found.given_up or found.total < len(shown):
            return wish
        wish = follow.beyond(wish, said.lexicon, follow.best(shown, wish, said.lexicon))
        return wish if await self._fits(said, wish) else None

    async def _fits(self, said: Said, wish: Wish) -> bool:
        """Whether any product is within the ranges of a wish, whatever else has to be given up."""
        if not wish.ranges:
            return True
        found = await self._recall.choose(said.asked.account_id, said.question, wish, said.lexicon)
        return bool(found.cards) and not any(each in found.given_up for each in wish.ranges)


def kind_of(cards: Sequence[Card], lexicon: Lexicon) -> Choice | None:
    """The kind that some products are of: by their category, or by the noun of their titles where they have none."""
    return next(kinds_of(cards, lexicon), None)


def kinds_of(cards: Sequence[Card], lexicon: Lexicon) -> Iterator[Choice]:
    """The kinds that some products are of, the narrowest first: of `Pans > Frying Pans` the frying pans, then pans."""
    for key in (key for key in KINDS if key in lexicon.facets):
        values = {fold(told) for card in cards if (told := _told(card, key))}
        if len(values) > 1:
            return
        if len(values) == 1 and (value := values.pop()) in lexicon.facets[key].values:
            yield Choice((value_key(key, value),), value, (key,), weight=KIND_OF_THING)
            above = [step for each in value.split(">")[-2::-1] if (step := each.strip()) in lexicon.facets[key].values]
            for step in (each for each in above[:MOST_STEPS] if lexicon.share(key, each) <= MOST_OF_ALL):
                yield Choice((value_key(key, step),), step, (key,), weight=KIND_OF_THING)
            return
    heads = {title_head(card, lexicon.language) for card in cards}
    head = heads.pop() if len(heads) == 1 else ""
    if lexicon.heads.get(head, 0) >= 2:
        yield Choice((head_key(head),), head, (f"~{head}",), weight=HEAD_OF_TITLE)


def _told(card: Card, key: str) -> str:
    """What a row says of an attribute as it is known by, first of all its own text."""
    texts = texts_of(card, key)
    return " ".join(texts[0].split()) if texts else ""
