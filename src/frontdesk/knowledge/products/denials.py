"""Which words of a question say what is not wanted: `no leather`, `other than velvet`, `not in white or grey`. Pure."""

from collections.abc import Sequence

from frontdesk.knowledge.products.comparing import ENDS_NEGATION, FILLERS, NEGATING, NEGATIONS
from frontdesk.knowledge.products.lacking import Placed
from frontdesk.knowledge.products.tokens import Token

FARTHEST_DENIAL = 5
"""Words between a denial and what it denies."""
LISTS = frozenset({"or", "and", "oder", "und", ",", "/", "nor", "noch"})
"""Join what is listed."""
_OF_WANTED = frozenset({"in", "with", "for", "mit", "fur", "im", "en", "con", "avec", "pour", "para"})
"""Begin what is wanted of the things that a denial before leaves."""
JOINS = LISTS | {"either", "a", "an", "the", "in", "by", "from", "of", "von", "ones"}
"""Stand between things that are listed."""


def denied(tokens: Sequence[Token], first: int, placed: Placed) -> bool:
    """Whether what begins at a token is what is not wanted: a denial before it that nothing ends."""
    for at in range(first - 1, max(-1, first - 1 - FARTHEST_DENIAL), -1):
        word = tokens[at].word
        pairs = {tuple(t.word for t in tokens[max(0, at + by) : at + by + 2]) for by in (-1, 0)}
        if word in NEGATIONS or pairs & NEGATING:
            return word != "non" or at == first - 1  # A non-vegan cheese is a cheese.
        if _ends_denial(tokens, at, first, placed):
            return False
    return False


def _ends_denial(tokens: Sequence[Token], at: int, first: int, placed: Placed) -> bool:
    token = tokens[at]
    passed = {t.word for t in tokens[at + 1 : first]}
    said = token.used or token.raw[:1].isupper()
    if said and passed & _OF_WANTED and not passed & LISTS:
        return True  # "Not by Heron in blue" denies the maker; "not in white" passes nothing that is said.
    ends = token.word in ENDS_NEGATION and not (at and tokens[at - 1].word in NEGATIONS)  # "Not with leather".
    if ends or (token.stop and token.word != ","):
        return True
    chosen = [choice for begin, end, choice in placed if begin <= at < end]
    if chosen:
        return not chosen[0].negated
    listed = token.word in JOINS or token.word in FILLERS
    return token.used or (not listed and first - at > 2)
