"""Plain adjectives that a catalog has as values: `light roast`, `in size large`, `which oils are light`. Pure."""

from collections.abc import Collection, Iterator, Sequence

from frontdesk.knowledge.products.comparing import DEGREES
from frontdesk.knowledge.products.facets import KINDS, TITLE
from frontdesk.knowledge.products.lacking import Placed
from frontdesk.knowledge.products.lexicon import Lexicon, Meaning
from frontdesk.knowledge.products.quantities import name_at, resolve
from frontdesk.knowledge.products.shades import COLOURS
from frontdesk.knowledge.products.sizes import letters_of
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.wish import KIND_OF_THING, Choice, Order, Sizing

_PLAIN = frozenset({"light", "heavy", "new", "old", "used", "big", "large", "small", "long", "short"})
"""Words that say little of what is meant, unless they are an attribute's values."""
_DEGREE_BEFORE = frozenset({"how", "too", "so", "as", "very", "wie", "zu"})
_IS = frozenset({"is", "are", "in", "a", "an", "the", "of", ":", "="})
_BETWEEN = frozenset({"is", "are", "in", "that", "which", "only", "all", "not", "really", "ones", "do", "you", "have"})
_AND = frozenset({",", "and", "or", "not"})
_ASKS_WHETHER = frozenset({"is", "are", "was", "were", "does", "do", "ist", "sind"})
_THEM = frozenset({"them", "those", "these", "ones"})
MOST_BETWEEN = 3


def beside_name(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[int, list[Meaning]]]:
    """(token, values) of adjectives beside the name of the attribute whose values they are; both are used then."""
    for at, token in enumerate(tokens):
        meanings = _meanings(tokens, at, lexicon)
        if meanings and (named := _name_beside(tokens, at, lexicon)) is not None:
            facet, first, last = named
            if found := [meaning for meaning in meanings if meaning.facet == facet]:
                for each in tokens[first:last]:
                    each.used = each.used or not _is_thing(each, lexicon)
                token.used = True
                yield at, found


def beside_kind(
    tokens: Sequence[Token], placed: Placed, lexicon: Lexicon, stops: Collection[str]
) -> Iterator[tuple[int, list[Meaning]]]:
    """(token, values) of adjectives that are said of a kind of thing, or of those that were told before."""
    kinds = [(begin, end) for begin, end, choice in placed if choice.weight >= KIND_OF_THING and not choice.negated]
    kinds += [(at, at + 1) for at, token in enumerate(tokens) if _is_thing(token, lexicon)]
    them = [(at, at + 1) for at, token in enumerate(tokens) if token.word in _THEM]
    for at in range(len(tokens)):
        meanings = _meanings(tokens, at, lexicon)
        if meanings and (_before(tokens, at, kinds, lexicon, stops) or _said_of(tokens, at, [*kinds, *them])):
            yield at, meanings


def as_sizing(token: Token, choice: Choice | None, lexicon: Lexicon) -> Sizing:
    """What is wanted by an adjective: things with that value or, where none has it, by the number that tells it."""
    concept, sign = DEGREES.get(token.word, (None, 0))
    facet = resolve(concept, lexicon) if concept is not None else None
    order = Order(facet.key, facet.position, sign > 0, token.raw, soft=True) if facet is not None else None
    return Sizing(token.raw, choice, order)


def _meanings(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> list[Meaning]:
    token = tokens[at]
    if token.used or token.word not in _PLAIN or (at and tokens[at - 1].word in _DEGREE_BEFORE):
        return []
    if token.word == "light" and at + 1 < len(tokens) and tokens[at + 1].word in COLOURS:
        return []  # A "light blue jacket" is no light one.
    whole = [m for m in lexicon.values([token.word]) if m.how == "whole" and m.facet not in (TITLE, *KINDS)]
    return whole or letters_of(token.word, lexicon)


def _name_beside(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[str, int, int] | None:
    """(attribute, first token, last) of the attribute that is named right behind a token or before it."""
    free = [token.free() for token in tokens]
    if (behind := name_at(free, at + 1, lexicon)) is not None:
        return behind[0], at + 1, at + 1 + behind[1]
    before = at - 1
    while before > 0 and tokens[before].word in _IS and at - before <= MOST_BETWEEN:
        before -= 1
    found = name_at(free, before, lexicon, back=True) if before >= 0 else None
    return (found[0], before + 1 - found[1], before + 1) if found is not None else None


def _is_thing(token: Token, lexicon: Lexicon) -> bool:
    """Whether things are called by a word."""
    return token.stem in lexicon.heads or any(m.facet in KINDS for m in lexicon.values([token.word]))


def _before(
    tokens: Sequence[Token], at: int, kinds: Sequence[tuple[int, int]], lexicon: Lexicon, stops: Collection[str]
) -> bool:
    """Whether an adjective stands before a kind of thing, with nothing but other words for it between."""
    behind = name_at([token.free() for token in tokens], at + 1, lexicon)
    if behind is not None and lexicon.facets[behind[0]].kind == "number":
        return False  # "Light weight jackets" tells of a weight.
    for begin, _ in kinds:
        between = tokens[at + 1 : begin]
        free = (t.word in _AND or not (t.stop or t.word in stops) for t in between)
        if at < begin and len(between) <= MOST_BETWEEN and all(free):
            return True
    return False


def _said_of(tokens: Sequence[Token], at: int, kinds: Sequence[tuple[int, int]]) -> bool:
    """Whether an adjective ends what is said of a kind of thing: `which oils are light`, `aprons in large`."""
    if at + 1 < len(tokens) and not tokens[at + 1].stop and tokens[at + 1].word not in _AND:
        return False
    asks = tokens[0].word in _ASKS_WHETHER  # "Is the oak stool small?" tells nothing of which one is meant.
    for _, end in kinds:
        between = tokens[end:at]
        free = all(token.word in _BETWEEN for token in between)
        listed = not asks and all(t.word in _BETWEEN or t.word in _AND or t.used for t in between)
        if 0 <= at - end <= MOST_BETWEEN and ((between and free) or listed):
            return True
    return False
