"""Which words of a question may name a value or a product: `size M`, `VW Up`, `down jacket`, `Ramble 24`. Pure."""

from collections.abc import Collection, Sequence

from frontdesk.knowledge.products.comparing import FILLERS
from frontdesk.knowledge.products.facets import KINDS, title_key
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.quantities import name_at
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.words_of_rows import PREFIXES

NAME_AND_NUMBER = 2
LONGEST_SHORT_NAME = 3
"""Letters of a word of grammar that with a capital is a name."""


def begins_title(span: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a word and the number behind it name a product: the word is one that few titles have."""
    stemmed = lexicon.stem(span[0].word)
    few = 0 < lexicon.titled(stemmed) <= lexicon.few_titles
    return len(span) == NAME_AND_NUMBER and few and span[0].value is None and span[1].value is not None


def keys_of(word: str, stemmed: str) -> tuple[str, ...]:
    """The keys of the products that a word of titles names; a quality as `non-stick` any of their words may tell."""
    quality = word.partition("-")[0] in PREFIXES
    return (title_key(stemmed), stemmed) if quality else (title_key(stemmed),)


def may_name(tokens: Sequence[Token], at: int, lexicon: Lexicon, stops: Collection[str]) -> bool:
    """Whether one word may name a value: no word of grammar, unless it is written as a name."""
    token = tokens[at]
    if token.value is not None and not _after_name(tokens, at, lexicon):
        return False
    if token.word in stops or token.word in FILLERS or len(token.word) == 1:
        if _qualifies(tokens, at, lexicon):
            return True
        beside = at > 0 and tokens[at - 1].word in lexicon.makers and _is_whole(token, lexicon)
        written = token.raw[:1].isupper() and at > 0 and len(token.raw) <= LONGEST_SHORT_NAME and token.raw != "I"
        return beside or written
    return True


def _is_whole(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word is all of a value: an Arno Up is called so, and `in` behind a maker is no `in stock`."""
    return any(m.how == "whole" for m in lexicon.values([token.word]))


def _qualifies(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a word of grammar stands as a value before a kind of thing: `down jacket`."""
    if at + 1 >= len(tokens) or not _is_whole(tokens[at], lexicon):
        return False
    return any(m.facet in KINDS for m in lexicon.values([tokens[at + 1].word]))


def _after_name(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    return at > 0 and name_at([t.free() for t in tokens], at - 1, lexicon, back=True) is not None
