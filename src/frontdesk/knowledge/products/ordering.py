"""By which number a question orders products, and how many it wants: `cheapest`, `top 5`, `lowest mileage`. Pure."""

from collections.abc import Sequence

from frontdesk.knowledge.products.comparing import DEGREES, EACH, GENERAL, PEOPLE, SUPERLATIVES, VERBS
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.quantities import name_at, resolve
from frontdesk.knowledge.products.sorting import goes_through, read_sorting
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.units import CURRENCY_WORDS, UNITS
from frontdesk.knowledge.products.wish import Order

MOST_WANTED = 50
"""A number beside a superlative up to which it says how many are wanted."""


def read_order(tokens: Sequence[Token], lexicon: Lexicon) -> tuple[Order | None, int | None]:
    """(the order, how many are wanted) of a question; what is understood of it is marked as used."""
    order = read_sorting(tokens, lexicon)
    top: int | None = None
    for at, token in enumerate(tokens):
        if token.used or order is not None:
            continue
        found = _superlative(tokens, at, lexicon)
        if found is not None:
            (facet, position), sign, end = found
            order = Order(facet, position, sign > 0, " ".join(t.raw for t in tokens[at:end]))
            for each in tokens[at:end]:
                each.used = True
            if (through := goes_through(tokens, end)) > end:
                for each in tokens[end:through]:
                    each.used = True
                return order, top
            top = _wanted(tokens, at, end, lexicon) or top or (None if _several(tokens, end, lexicon) else 1)
        elif token.word == "top" and at + 1 < len(tokens) and tokens[at + 1].value is not None:
            top = _wanted(tokens, at + 1, at + 1, lexicon) or top
    return order, top


def _superlative(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[tuple[str, int], int, int] | None:
    """(attribute and its place, sign, end) of a superlative that begins at a token."""
    word = tokens[at].word
    if word in GENERAL:
        after = at + 1
        while after < len(tokens) and tokens[after].word in ("of", "the", "possible", "fuel"):
            after += 1
        if (named := name_at(tokens, after, lexicon)) is not None:
            facet = lexicon.facets[named[0]]
            if facet.kind == "number":
                return (facet.key, facet.position), GENERAL[word], after + named[1]
        if after < len(tokens) and word in ("most", "least", "best") and tokens[after].word in DEGREES:
            concept, sign = DEGREES[tokens[after].word]
            facet_ = resolve(concept, lexicon)
            if facet_ is not None:
                return (facet_.key, facet_.position), sign * GENERAL[word], after + 1
    if word in SUPERLATIVES:
        concept, sign = SUPERLATIVES[word]
        found = resolve(concept, lexicon)
        return ((found.key, found.position), sign, at + 1) if found is not None else None
    return None


def _wanted(tokens: Sequence[Token], at: int, end: int, lexicon: Lexicon) -> int | None:
    """The number beside a superlative."""
    for n in (n for n in (at - 1, at - 2, end, at) if 0 <= n < len(tokens)):
        token = tokens[n]
        if token.value is not None and not token.used and token.value.is_integer() and 1 <= token.value <= MOST_WANTED:
            if n >= end and _measures(tokens, n + 1, lexicon):
                continue
            token.used = True
            return int(token.value)
    return None


def _measures(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether the number before a word tells what a thing is like: of a two person tent one may be wanted."""
    if at >= len(tokens):
        return False
    word = tokens[at].word
    of_people = word in EACH or VERBS.get(word) == PEOPLE
    return word in UNITS or of_people or name_at(tokens, at, lexicon) is not None


def _several(tokens: Sequence[Token], end: int, lexicon: Lexicon) -> bool:
    """Whether several are spoken of, rather than one."""
    words = [t.word for t in tokens]
    if {"is", "whats"} & set(words[:3]):
        return False
    measured = UNITS.keys() | CURRENCY_WORDS.keys()
    following = [t for t in tokens[end : end + 5] if t.word not in measured and not _is_name(t.word, lexicon)]
    return any(t.word.endswith("s") and t.word[:-1] == t.stem for t in following) or "are" in words[:3]


def _is_name(word: str, lexicon: Lexicon) -> bool:
    return any(m.how == "whole" and lexicon.names_itself(m.facet) for m in lexicon.values([word]))
