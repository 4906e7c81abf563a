"""Values that a question asks for and no product has: colours, sizes, what stands behind an attribute's name. Pure."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence

import msgspec

from frontdesk.knowledge.products.comparing import ANY_THING, ASKING, FILLERS
from frontdesk.knowledge.products.facets import Facet, title_key, value_key
from frontdesk.knowledge.products.lacking import Placed
from frontdesk.knowledge.products.lexicon import Lexicon, stem
from frontdesk.knowledge.products.quantities import name_at
from frontdesk.knowledge.products.said_amounts import had_in
from frontdesk.knowledge.products.shades import COLOURS, SHADES
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.wish import BRAND, VALUE, Choice

LEAST_TOLD = 0.5
"""The share of products whose colour or size must be known, so that one that none has is one that there isn't."""
_COLOR, _SIZE = "color", "size"
_LETTERS = re.compile(r"(?:\d{1,2}|x{1,6})x?[sl]|xx?[sl]")
"""Sizes of clothes that are no other word; `s`, `m` and `l` are where they are written as names."""
_SIZES = re.compile(rf"{_LETTERS.pattern}|[sml]|\d{{1,3}}(?:[.,/-]\d{{1,3}})?")
_VAGUE = frozenset(shade for shades in SHADES.values() for shade in shades) | {"gold", "bronze", "copper", "rose"}
"""Names of colours that are names of other things, too: they count only where no product speaks of those."""
_MOST_BETWEEN = 2
"""Words between a colour and the thing that has it."""
_INSIDE = frozenset({"in", "with", "of", "mit", "von", "aus", "en", "de"})
_OF_ATTRIBUTES = frozenset(
    [
        "chart",
        "charts",
        "guide",
        "guides",
        "table",
        "option",
        "options",
        "range",
        "choice",
        "choices",
        "code",
        "tabelle",
    ]
)
"""What is said of an attribute and is none of its values: `a size chart`."""


class Absent(msgspec.Struct, frozen=True):
    """What was asked for: the tokens from `first` to before `last`, and the value of `facet` that they would be."""

    first: int
    last: int
    facet: str
    value: str


def absent_choices(
    tokens: Sequence[Token],
    placed: Placed,
    lexicon: Lexicon,
    stops: Collection[str],
    denied: Callable[[int], bool],
    *,
    things: bool,
) -> Iterator[tuple[int, int, Choice]]:
    """Values that no product has as conditions, with their tokens. `things` is whether more than what was `placed` or
    stands in the question tells that things are looked for; `denied` whether what begins at a token is not wanted.
    """
    kinds = any(choice.weight >= BRAND and not choice.negated for _, _, choice in placed)
    things = things or kinds or any(t.word in ANY_THING for t in tokens)
    things = things or any(t.stem in lexicon.heads and not t.used for t in tokens)
    for each in absent_values(tokens, lexicon, stops, things=things):
        said = " ".join(t.raw for t in tokens[each.first : each.last])
        keys = (value_key(each.facet, each.value), title_key(lexicon.stem(each.value)))
        yield each.first, each.last, Choice(keys, said, (each.facet,), denied(each.first), VALUE)


def absent_values(tokens: Sequence[Token], lexicon: Lexicon, stops: Collection[str], *, things: bool) -> list[Absent]:
    """The values that no product has. `things` is whether the question names a kind of thing or a product.

    Words that nothing shows to be values, by their kind or by an attribute's name beside them, are none.
    """
    found = []
    for at, token in enumerate(tokens):
        if token.used or token.stop:
            continue
        said = _color(tokens, at, lexicon, stops, things=things) or _size(tokens, at, lexicon, things=things)
        said = said or _named(tokens, at, lexicon, stops)
        if said is not None:
            found.append(said)
            for each in tokens[said.first : said.last]:
                each.used = True
    return found


def _color(
    tokens: Sequence[Token], at: int, lexicon: Lexicon, stops: Collection[str], *, things: bool
) -> Absent | None:
    facet = _told(lexicon, _COLOR)
    word = tokens[at].word
    if facet is None or not (is_colour(word, lexicon) or word in _VAGUE):
        return None
    first, last, named = _beside(tokens, at, facet, lexicon)
    inside = named or (at > 0 and tokens[at - 1].word in _INSIDE)
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    vague = not is_colour(word, lexicon)
    if vague and (lexicon.speaks_of(lexicon.stem(word)) or not (inside or (after is not None and after.used))):
        return None
    ends = after is None or after.stop or after.used or after.word in stops or after.word in FILLERS
    ends = ends or after is None or lexicon.speaks_of(lexicon.stem(after.word))
    ends = ends or name_at(tokens, at + 1, lexicon) is not None or _goes_on(tokens, at + 1, lexicon)
    of_thing = things or inside or _is_thing(tokens, at + 1, lexicon, stops)
    return Absent(first, last, facet.key, word) if ends and of_thing else None


def _is_thing(tokens: Sequence[Token], at: int, lexicon: Lexicon, stops: Collection[str]) -> bool:
    """Whether a word is one of titles or, where things are looked for, one that any row speaks of."""
    if at >= len(tokens) or tokens[at].stop or tokens[at].word in stops or tokens[at].word in FILLERS:
        return False
    term = lexicon.stem(tokens[at].word)
    return term in lexicon.title_words or (lexicon.speaks_of(term) and any(t.word in ASKING for t in tokens))


def _goes_on(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether another colour or a size comes, or words that no product has and then what it is: `in green XL`, `a green
    trekking jacket`.
    """
    word, end = tokens[at].word, at
    while end < len(tokens) and not (tokens[end].used or tokens[end].stop):
        end += 1
    if end < len(tokens) and tokens[end].used and end - at <= _MOST_BETWEEN:
        return True
    return is_colour(word, lexicon) or bool(_LETTERS.fullmatch(word)) or (tokens[at].raw.isupper() and len(word) == 1)


def is_colour(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a colour, in whatever form its language gives it beside a noun."""
    return word in COLOURS or lexicon.stem(word) in {stem(colour, lexicon.language) for colour in COLOURS}


def _size(tokens: Sequence[Token], at: int, lexicon: Lexicon, *, things: bool) -> Absent | None:
    facet = next((f for key in lexicon.facets if key.split()[-1] == _SIZE and (f := _told(lexicon, key))), None)
    token = tokens[at]
    if facet is None or not _SIZES.fullmatch(token.word):
        return None
    first, last, named = _beside(tokens, at, facet, lexicon)
    if token.value is not None:
        unmet = (named or (things and had_in(tokens, at))) and facet.kind == "value"
    else:
        plain = bool(_LETTERS.fullmatch(token.word)) or (token.raw.isupper() and first > 0)
        unmet = named or (plain and things)
    return Absent(first, last, facet.key, token.word) if unmet else None


def _named(tokens: Sequence[Token], at: int, lexicon: Lexicon, stops: Collection[str]) -> Absent | None:
    """A word behind a preposition and an attribute's name, `in size petite`, or behind the name and a colon."""
    named = name_at(tokens, at, lexicon)
    if named is None:
        return None
    end = at + named[1]
    facet = lexicon.facets[named[0]]
    colon = end + 1 < len(tokens) and tokens[end].word == ":"
    inside = at > 0 and tokens[at - 1].word in _INSIDE
    value = tokens[end + colon] if end + colon < len(tokens) else None
    if value is None or facet.kind != "value" or not (colon or inside):
        return None
    vague = value.word in stops or value.word in FILLERS or value.word in _OF_ATTRIBUTES
    known = value.used or value.stop or value.value is not None or bool(lexicon.values([value.word]))
    return None if vague or known else Absent(at, end + colon + 1, facet.key, value.word)


def _beside(tokens: Sequence[Token], at: int, facet: Facet, lexicon: Lexicon) -> tuple[int, int, bool]:
    """(first, last, whether) an attribute's name stands beside a value: `size XXL`, `green colour`."""
    before = name_at(tokens, at - 1, lexicon, back=True) if at > 0 else None
    if before is not None and before[0] == facet.key:
        return at - before[1], at + 1, True
    behind = name_at(tokens, at + 1, lexicon)
    if behind is not None and behind[0] == facet.key:
        return at, at + 1 + behind[1], True
    return at, at + 1, False


def _told(lexicon: Lexicon, key: str) -> Facet | None:
    """An attribute that most products have."""
    facet = lexicon.facets.get(key)
    known = facet is not None and facet.kind in ("value", "number")
    return facet if known and facet is not None and facet.products >= LEAST_TOLD * lexicon.products else None
