"""A thing that is less or more of something than one which is named: `a cheaper kettle than the steel kettle`."""

import re
from collections.abc import Sequence

import msgspec

from frontdesk.answers.shop import follow, named, say
from frontdesk.answers.shop.alike import are_one, title_key_of
from frontdesk.answers.shop.earlier import kinds_of
from frontdesk.answers.shop.offered import Offer, Said, offered
from frontdesk.knowledge.products.choose import Card
from frontdesk.knowledge.products.comparing import ANY_THING, comparative_of
from frontdesk.knowledge.products.facets import TITLE
from frontdesk.knowledge.products.recall import ProductRecall
from frontdesk.knowledge.products.wish import KIND_OF_THING, Choice, Wish
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.words import STOP_WORDS, language_of

MOST_ALIKE = 3
"""Products of different names that what is named behind `than` may mean."""
_THAN = re.compile(r"\s(?:than|als)\s+")
_MORE_THAN = re.compile(
    r"\b(?:(?:more|less|mas|menos|plus|moins|piu|meno|mais) \w+ (?:than|que|qu|di|che|do que)|[a-z]{3,20}er dan)\b"
)
_MEASURE = re.compile(r"(?:(?:about|around|roughly|etwa|rund) )?[£$€]?\s?\d")
"""Begins a number behind `than`, which names nothing."""
_IS_ONE_SO = re.compile(
    r"(?:(?:and|but|so|und|aber) )?(?:is|are|was|were|ist|sind) (?!there\b|any\b|es\b)|"
    r"(?:how much|by how much|why|wie ?viel|um wie ?viel|warum)\b"
)
"""Begins a question of the one that is named before `than`, and looks for no other."""
_ASKS_WHICH = re.compile(r"(?:what|which|was|welche[rsn]?)\b")


class Than:
    """Finds what has less or more of something than a product that is named."""

    def __init__(self, recall: ProductRecall) -> None:
        self._recall = recall

    async def told(self, said: Said) -> Offer | None:
        """The things of the kind that are so, or that none is; None where nothing such is looked for."""
        if (halves := _halves(said.question)) is None:
            return None
        wanted = await self._recall.wish(halves[0], said.lexicon)
        degree = _degree(halves[0])
        if not (wanted.relative or degree) or not _looks_for_kind(wanted, said):
            return None
        kinds = tuple(c for c in wanted.choices if c.weight >= KIND_OF_THING and not c.negated)
        named_ = await self._named(said, halves[1], kinds)
        if not named_:
            return None
        wanted = msgspec.structs.replace(wanted, about=(), task="list", named={}, asks=True)
        if wanted.relative is None:
            return await self._others(said, wanted, named_, degree)
        return await self._beyond(said, wanted, wanted.relative[0], named_)

    async def _beyond(self, said: Said, wanted: Wish, key: str, named_: Sequence[Card]) -> Offer:
        """What is beyond all rows of what is named, or that none is, or that the row doesn't tell."""
        than = follow.best(named_, wanted, said.lexicon)
        if not than:
            told = say.not_told(named_[0], said.ours)
            return offered(told, wanted, named_[:1], refined=False, placed=True)
        wish = follow.beyond(wanted, said.lexicon, than)
        found = await self._of_kinds(said, wish, _kinds_beside(wanted, named_, said))
        if found.count or are_one(named_):
            return found
        # "Than the Wren", of which there are two: one of them may be meant.
        told = say.told([key], named_, said.lexicon, said.ours, said.ours.nothing)
        return offered(told, wish, named_, refined=False, placed=True)

    async def _others(self, said: Said, wanted: Wish, named_: Sequence[Card], degree: str) -> Offer | None:
        """The other things of the kind, where no number of theirs tells which of them are so."""
        titles = tuple(title_key_of(card) for card in named_)
        other = Choice(titles, named_[0].title, (TITLE,), negated=True, weight=KIND_OF_THING)
        left_out = tuple(dict.fromkeys((*wanted.left_out, degree)))
        wish = msgspec.structs.replace(wanted, choices=(*wanted.choices, other), sizing=None, left_out=left_out)
        return await self._of_kinds(said, wish, _kinds_beside(wanted, named_, said))

    async def _of_kinds(self, said: Said, wish: Wish, kinds: Sequence[tuple[Choice, ...]]) -> Offer:
        """What fits of the first kind of which anything does."""
        for kind in kinds:
            tried = msgspec.structs.replace(wish, choices=(*kind, *wish.choices))
            chosen = await self._recall.choose(said.asked.account_id, said.question, tried, said.lexicon)
            if chosen.cards and not chosen.given_up:
                told = say.listed(tried, chosen, said.lexicon, said.ours)
                return offered(told, tried, chosen.cards, refined=False, chosen=chosen, placed=True)
        return offered(say.plainly(said.ours.nothing), wish, [], refined=False, placed=True)

    async def _named(self, said: Said, text: str, kinds: Sequence[Choice]) -> list[Card]:
        """The product that is named behind `than`, in all its rows; none where it isn't surely known."""
        wish = await self._recall.wish(text, said.lexicon)
        if _strange(wish, said) or wish.unsold or not wish.choices or any(each.negated for each in wish.choices):
            return []
        own = any(each.weight >= KIND_OF_THING for each in wish.choices)
        choices = wish.choices if own else (*kinds, *wish.choices)
        wish = msgspec.structs.replace(wish, choices=choices, order=None, top=None, task="list", relative=None)
        chosen = await self._recall.choose(said.asked.account_id, text, wish, said.lexicon)
        cards = named.best_named(chosen.cards, text, said.lexicon.language)
        if chosen.given_up or not cards:
            return []
        rows = [card for card in cards if fold(card.title) == fold(cards[0].title)]
        return rows if wish.whole_title else cards if chosen.total <= MOST_ALIKE or len(rows) == chosen.total else []


def says_than(question: str) -> bool:
    """Whether a question says what something should be more or less than: `bigger than the 3 litre one`."""
    folded = fold(question)
    than = _THAN.search(folded) is not None and any(map(comparative_of, folded.split()))
    return than or _MORE_THAN.search(folded) is not None


def _halves(question: str) -> tuple[str, str] | None:
    """What is said before `than`, and what behind it; None where a question says no such thing once."""
    plain = " ".join(question.split()).strip(" ?!.")
    parts = [part for part in _THAN.split(plain) if part]
    if (
        len(parts) != 2
        or _MEASURE.match(parts[1])
        or _IS_ONE_SO.match(fold(parts[0]))
        or follow.speaks_of_it(f"{parts[0]} ")
    ):
        return None
    return parts[0], re.split(r"[,;?!]", parts[1])[0]


def _kinds_beside(wish: Wish, cards: Sequence[Card], said: Said) -> list[tuple[Choice, ...]]:
    """The kinds that are meant beside what a wish says: none where it names one, else those of some products."""
    own = any(c.weight >= KIND_OF_THING and not c.negated for c in wish.choices)
    return [()] if own else [(kind,) for kind in kinds_of(cards, said.lexicon)]


def _degree(text: str) -> str:
    """The comparative that some words have: `smaller`."""
    return next((word for word in re.findall(r"\w+", text) if comparative_of(fold(word))), "")


def _looks_for_kind(wish: Wish, said: Said) -> bool:
    """Whether a kind of thing is said, or whatever thing: none by its name."""
    few = named.names_few(wish, said.lexicon)
    things = [c for c in wish.choices if c.weight >= KIND_OF_THING and not c.negated]
    anything = set(re.findall(r"\w+", fold(said.question))) & ANY_THING
    asks = not wish.choices and _ASKS_WHICH.match(fold(said.question)) is not None
    return not (few or wish.whole_title or _strange(wish, said) or wish.ranges) and bool(things or anything or asks)


def _strange(wish: Wish, said: Said) -> set[str]:
    """The words of a part that no product explains, without those of the question's grammar."""
    return set(wish.unknown) - STOP_WORDS.get(language_of(said.question), frozenset())
