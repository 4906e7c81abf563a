"""A question that refines the one before: `and in red?`, `anything cheaper?`, `how much is it?`. Pure."""

import re
from collections.abc import Sequence

import msgspec

from frontdesk.knowledge.products.choose import Card
from frontdesk.knowledge.products.facets import AVAILABILITY
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.wish import KIND_OF_THING, NUMBER, Choice, Order, Range, Wish
from frontdesk.knowledge.search.analyze import fold

MOST_UNKNOWN = 1
_PRONOUN = re.compile(
    r"\b(?:it|they|them|these|those|(?:this|that) one)\b|"
    r"\b(?:ist|sind|hat|haben|passt|passen|kostet|wiegt) (?:er|sie|es|diese[rs]?)\b"
)
"""What stands for the products that were spoken of."""


def refines(wish: Wish, question: str) -> bool:
    """Whether a question says too little to stand alone: it names no kind of thing."""
    named = any(choice.weight >= KIND_OF_THING and not choice.negated for choice in wish.choices) or wish.named
    chosen = any(not facet.startswith("~") for choice in wish.choices for facet in choice.facets)
    spoken_of = bool(wish.choices) and _PRONOUN.search(fold(question)) is not None  # "Does it have a hood?"
    limits = wish.relative or wish.ranges or chosen or wish.order or spoken_of
    return (
        not (named or wish.unsold)
        and len(wish.unknown) <= (MOST_UNKNOWN if limits else 0)
        and bool(limits or wish.about)
    )


def merged(before: Wish, now: Wish) -> Wish:
    """The earlier wish with what is said now in the place of what it said of the same."""
    spoken = {facet for choice in now.choices for facet in choice.facets}
    kept = [choice for choice in before.choices if not spoken & set(choice.facets)]
    numbers = {each.facet for each in now.ranges}
    return msgspec.structs.replace(
        now,
        choices=(*kept, *now.choices),
        ranges=(*(each for each in before.ranges if each.facet not in numbers), *now.ranges),
        order=now.order or (before.order if now.relative is None else None),
        top=now.top if now.order is not None or now.top is not None else before.top if now.relative is None else None,
        named=before.named,
    )


def beyond(wish: Wish, lexicon: Lexicon, cards: Sequence[Card]) -> Wish:
    """`Cheaper` as a range: less than the first of the products shown before, and the order that it means."""
    if wish.relative is None:
        return wish
    key, sign = wish.relative
    facet = lexicon.facets[key]
    known = [c.numbers[facet.position] for c in cards if facet.position < len(c.numbers)]
    values = [value for value in known if value is not None]
    order = Order(key, facet.position, sign > 0, key)
    if not values:
        return msgspec.structs.replace(wish, relative=None, order=order)
    bound = values[0]
    said = f"{'more' if sign > 0 else 'less'} than {bound:g}"
    limit = Range(
        key, facet.position, said, bound if sign > 0 else None, bound if sign < 0 else None, False, False, "", NUMBER
    )
    ranges = (*(each for each in wish.ranges if each.facet != key), limit)
    return msgspec.structs.replace(wish, relative=None, ranges=ranges, order=wish.order or order, top=None)


def only_names(wish: Wish) -> Wish:
    """The wish with nothing but what names products."""
    named = tuple(c for c in wish.choices if not c.negated and _names(c))
    return msgspec.structs.replace(wish, choices=named, ranges=(), order=None)


def _names(choice: Choice) -> bool:
    return AVAILABILITY not in choice.facets and (
        choice.weight > NUMBER or any(key.startswith("~") for key in choice.keys)
    )
