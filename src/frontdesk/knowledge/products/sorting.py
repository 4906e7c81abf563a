"""By which number a list is to be sorted: `sorted by price`, `price: high to low`, `heaviest first`. Pure."""

from collections.abc import Sequence

from frontdesk.knowledge.products.comparing import DEGREES, GENERAL, SUPERLATIVES
from frontdesk.knowledge.products.facets import Facet
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.quantities import name_at
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.wish import Order

_SORTS = frozenset(
    [
        "sort",
        "sorted",
        "sorting",
        "order",
        "ordered",
        "ordering",
        "rank",
        "ranked",
        "arrange",
        "arranged",
        "sortiert",
        "sortiere",
    ]
)
_BY = frozenset({"by", "nach", "por", "par", "per"})
_FIRST = frozenset({"first", "zuerst", "primero", "primeros"})
_TO = frozenset({"to", "bis", "zu"})
_UP = frozenset(
    [
        "ascending",
        "asc",
        "increasing",
        "rising",
        "low",
        "lowest",
        "lower",
        "cheapest",
        "aufsteigend",
        "ascendente",
        "croissant",
    ]
)
_DOWN = frozenset(
    [
        "descending",
        "desc",
        "decreasing",
        "falling",
        "high",
        "highest",
        "higher",
        "absteigend",
        "descendente",
        "decroissant",
    ]
)
_BETWEEN = frozenset({"the", "in", "order", "from", ":", ",", "(", ")", "-", "–", "dem", "der", "von", "with", "*"})
FAR = 4
"""Words around an attribute's name within which it is said in which direction."""


def read_sorting(tokens: Sequence[Token], lexicon: Lexicon) -> Order | None:
    """The order that is asked for by an attribute's name, the least first unless it is said otherwise.

    What is understood of it is marked as used.
    """
    for at in range(len(tokens)):
        named = name_at(tokens, at, lexicon)
        facet = lexicon.facets[named[0]] if named is not None else None
        if named is None or facet is None or facet.kind != "number":
            continue
        first, end = _sorts_from(tokens, at), at + named[1]
        last, sign = _direction(tokens, end)
        by = first < at
        plainly = by and (tokens[first].word in _SORTS or sign or end == len(tokens) or tokens[end].stop)
        if not (plainly or (sign and last - end > 1)):
            continue
        if by and not sign:
            sign = _said_before(tokens[first:at])
        return _taken(tokens, min(first, at), max(end, last), facet, sign)
    return None


def goes_through(tokens: Sequence[Token], end: int) -> int:
    """Where what tells behind a superlative that all are wanted, in its order, ends: `first`, `to most expensive`.

    `end` itself where nothing does.
    """
    if end < len(tokens) and tokens[end].word in _FIRST:
        return end + 1
    if end + 1 < len(tokens) and tokens[end].word in _TO:
        after = end + 1 + (tokens[end + 1].word in ("the", *GENERAL))
        if after < len(tokens) and (tokens[after].word in SUPERLATIVES or tokens[after].word in DEGREES):
            return after + 1
    return end


def _taken(tokens: Sequence[Token], first: int, last: int, facet: Facet, sign: int) -> Order:
    for each in tokens[first:last]:
        each.used = True
    return Order(facet.key, facet.position, sign < 0, " ".join(t.raw for t in tokens[first:last]))


def _sorts_from(tokens: Sequence[Token], at: int) -> int:
    """Where what asks for an order by the attribute named at a token begins; that token where nothing does."""
    begin = at - 1
    while begin >= 0 and at - begin <= FAR and tokens[begin].word in _BETWEEN | _UP | _DOWN:
        begin -= 1
    if begin < 0 or tokens[begin].word not in _BY:
        return at
    return begin - 1 if begin and tokens[begin - 1].word in _SORTS else begin


def _direction(tokens: Sequence[Token], end: int) -> tuple[int, int]:
    """(behind the words, 1 or -1) of what says behind a name in which direction: `high to low`, `descending`."""
    at = end
    while at < len(tokens) and at - end < FAR and tokens[at].word in _BETWEEN:
        at += 1
    sign = _sign(tokens[at].word) if at < len(tokens) else 0
    if not sign:
        return end, 0
    at += 1
    if at + 1 < len(tokens) and tokens[at].word in _TO and _sign(tokens[at + 1].word):
        return at + 2, sign
    return at + (at < len(tokens) and tokens[at].word in _FIRST), sign


def _said_before(tokens: Sequence[Token]) -> int:
    return next((sign for token in tokens if (sign := _sign(token.word))), 1)


def _sign(word: str) -> int:
    """1 where the least comes first, -1 where the most does."""
    return 1 if word in _UP else -1 if word in _DOWN else 0
