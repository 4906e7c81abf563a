"""A question that refines the one before: `and in red?`, `anything cheaper?`, `how much is it?`. Pure."""

import re
from collections.abc import Sequence

import msgspec

from frontdesk.knowledge.products.choose import Card
from frontdesk.knowledge.products.facets import AVAILABILITY, KINDS, has_key, value_key
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.wish import HEAD_OF_TITLE, KIND_OF_THING, NUMBER, STOCK, Choice, Order, Range, Wish
from frontdesk.knowledge.search.analyze import fold

MOST_UNKNOWN = 1
_BRAND = "brand"
_PRONOUN = re.compile(
    r"\b(?:it|they|them|these|those|(?:this|that) one)\b|"
    r"\b(?:ist|sind|hat|haben|passt|passen|kostet|wiegt) (?:er|sie|es|diese[rs]?)\b"
)
"""What stands for the products that were spoken of."""


_NARROWS = re.compile(
    r"(?:\S+\s+){0,2}?(?:only|nur|solo|solamente|seulement|uniquement|soltanto|apenas|somente|alleen|enkel|"
    r"so (?=em\b|os\b)|just (?=the|those|these|in\b|\S+ ones))\b|"
    r".*\b(?:only|nur|solo|seulement|soltanto|apenas|alleen)\W*$"
)
"""Says that of what was shown only a part is wanted."""
_SOMENTE = re.compile(r"\bsó\b", re.IGNORECASE)
"""Portuguese for `only`; without its accent it is English, and begins any question."""
_WHICH_OF_THEM = re.compile(
    r"\b(?:which|what|welche|cuales|lesquel(?:le)?s|quali|quais|welke) (?:ones? )?(?:of (?:them|those|these)|davon|"
    r"von (?:denen|diesen)|de (?:ellos|ellas|esos|esas)|d['’]entre (?:eux|elles)|di (?:questi|queste|loro)|deles|delas|"
    r"daarvan)\b"
)
_NOT_ONLY = re.compile(
    r"\b(?:not|nicht|non|nao|pas|niet|no(?= sol))\s+"
    r"(?:only|just|nur|solo|solamente|seulement|uniquement|soltanto|apenas|somente|alleen|enkel)\b"
)
_ASKS_OF_SHOWN = re.compile(
    r"[¿¡\s]*(?:(?:and|but|so|und|aber|also|pero|mais|mas|maar)\s+)?(?:(?:is|are|was|were|does|do|did|has|have|can|could)"
    r"(?:n['’]?t)?|will (?:it|they|the|this|that|these|those)|ist|sind|hat|haben|habt|gibt|kann|kannst|können|kommt|"
    r"kommen|es|son|hay|tienen?|tenéis|vienen?|est|sont|ont|avez|peut|c['’]est|è|sono|hanno|avete|é|são|tem|têm|zijn|heeft|"
    r"hebben|hebt|kan|komt|komen)\b",
    re.IGNORECASE,
)
"""Begins a question of what was shown, which leaves all of it: `Is it only in blue?`"""


TO_BE_HAD = (
    r"\b(?:(?:in|on) stock|available|(?:auf|an) lager|lieferbar\w*|verfugbar\w*|vorratig\w*|disponible?s?|disponibili|"
    r"disponive(?:l|is)|en stock|op voorraad|leverba\w+|beschikba\w+)\b"
)
"""That something is to be had, as `fold` writes it."""
_TO_BE_HAD = re.compile(TO_BE_HAD)

_IS_IT = re.compile(
    r"(?:(?:and|but|so|und|aber) )?(?:is|are|was|were|ist|sind) "
    r"(?:it|th(?:is|at)(?: one)?|they|these|those|er|sie|es|das) (?:\S+ )?\S+\W*$"
)

_NOT = re.compile(r"\b(?:not|nicht|no|non|ne|pas|nao|niet)\b|n['’]t\b")


def in_stock_only(wish: Wish, question: str) -> Wish:
    """`Only the available ones` as a condition, where nothing else is said."""
    said = _TO_BE_HAD.search(fold(question)) if _wants_less(question) else None
    if said is None or not wish.empty or wish.unknown:
        return wish
    return _in_stock(wish, said[0], negated=False)


def with_stock(wish: Wish, question: str) -> Wish:
    """A wish with what is said of things being to be had as a condition: `how many of them are available?`"""
    said = _TO_BE_HAD.search(fold(question))
    if said is None or any(AVAILABILITY in choice.facets for choice in wish.choices):
        return wish
    return _in_stock(wish, said[0], negated=_NOT.search(fold(question)[: said.start()]) is not None)


def _in_stock(wish: Wish, said: str, *, negated: bool) -> Wish:
    keys, unless = (value_key(AVAILABILITY, "in stock"),), (has_key(AVAILABILITY),)
    choice = Choice(keys, said, (AVAILABILITY,), negated, weight=STOCK, unless=unless)
    return msgspec.structs.replace(wish, choices=(*wish.choices, choice), about=())


def asks_to_be_had(question: str) -> bool:
    """Whether it is asked if things are to be had: `is the last one available?`"""
    return _TO_BE_HAD.search(fold(question)) is not None and _ASKS_OF_SHOWN.match(question) is not None


def speaks_of_it(question: str) -> bool:
    """Whether a question speaks of what was shown by a word that stands for it."""
    return _PRONOUN.search(fold(question)) is not None


def narrows(wish: Wish, question: str) -> bool:
    """Whether a question leaves less of what was shown: `only waterproof ones`. It names no other kind of thing."""
    kinds = any(c.weight >= HEAD_OF_TITLE or set(KINDS) & set(c.facets) for c in wish.choices if not c.negated)
    limits = bool(wish.choices or wish.ranges)
    return limits and not (kinds or wish.whole_title or wish.unsold) and _wants_less(question)


def narrows_kind(wish: Wish, question: str) -> bool:
    """Whether a question leaves those of one kind, whatever else was said of them: `only the cotton ones`."""
    kinds = any(c.weight >= KIND_OF_THING or set(KINDS) & set(c.facets) for c in wish.choices if not c.negated)
    alone = kinds and not (wish.whole_title or wish.unsold or wish.unknown or wish.ranges or wish.about)
    return alone and (_wants_less(question) or _WHICH_OF_THEM.search(fold(question)) is not None)


def _wants_less(question: str) -> bool:
    folded = fold(_SOMENTE.sub("somente", question)).strip()
    return bool(_NARROWS.match(folded)) and not (_NOT_ONLY.search(folded) or _ASKS_OF_SHOWN.match(question))


def refines(wish: Wish, question: str) -> bool:
    """Whether a question says too little to stand alone: it names no kind of thing."""
    if narrows(wish, question):
        return True
    named = any(choice.weight >= KIND_OF_THING and not choice.negated for choice in wish.choices) or wish.named
    chosen = any(not facet.startswith("~") for choice in wish.choices for facet in choice.facets)
    spoken_of = bool(wish.choices) and _PRONOUN.search(fold(question)) is not None  # "Does it have a hood?"
    limits = wish.relative or wish.ranges or chosen or wish.order or spoken_of
    return (
        not (named or wish.unsold)
        and len(wish.unknown) <= (MOST_UNKNOWN if limits else 0)
        and bool(limits or wish.about)
    )


def merged(before: Wish, now: Wish, *, adding: bool = False) -> Wish:
    """The earlier wish with what is said now in the place of what it said of the same, or beside it.

    Behind a product by its name another maker is another product: `and the Juki?`
    """
    if before.named and any(_BRAND in choice.facets and not choice.negated for choice in now.choices):
        others = tuple(choice for choice in before.choices if choice.negated or not _names(choice))
        before = msgspec.structs.replace(before, named={}, choices=others)
    spoken = set() if adding else {facet for choice in now.choices for facet in choice.facets}
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


def compares_it(wish: Wish, question: str) -> bool:
    """Whether it is asked if what was shown has more or less of something, and not for another: `is it cheaper?`"""
    alone = not (wish.choices or wish.ranges or wish.unknown)
    return wish.relative is not None and alone and _IS_IT.match(fold(question).strip()) is not None


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


def best(cards: Sequence[Card], wish: Wish, lexicon: Lexicon) -> list[Card]:
    """The one of some products that has the most (or the least) of what more is wanted of; none where none tells."""
    if wish.relative is None:
        return []
    key, sign = wish.relative
    at = lexicon.facets[key].position
    known = [
        (sign * number, card) for card in cards if at < len(card.numbers) and (number := card.numbers[at]) is not None
    ]
    return [max(known, key=lambda each: each[0])[1]] if known else []


def ordered_so(before: Wish, wish: Wish) -> bool:
    """Whether a wish goes on in the order of the one before: `a cheaper one?` after `which is the cheapest?`"""
    if before.order is None or wish.relative is None:
        return False
    key, sign = wish.relative
    return before.order.facet == key and before.order.descending == (sign > 0)


def only_names(wish: Wish) -> Wish:
    """The wish with nothing but what names products."""
    named = tuple(c for c in wish.choices if not c.negated and _names(c))
    return msgspec.structs.replace(wish, choices=named, ranges=(), order=None)


def _names(choice: Choice) -> bool:
    return AVAILABILITY not in choice.facets and (
        choice.weight > NUMBER or any(key.startswith("~") for key in choice.keys)
    )
