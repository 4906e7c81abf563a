"""What a colour is said of: `a yellow lavender` asks for lavender, if only a description speaks of it. Pure."""

from collections.abc import Collection, Sequence

import msgspec

from frontdesk.knowledge.products.comparing import FILLERS
from frontdesk.knowledge.products.lacking import Placed
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.wish import BRAND, COLOURED, WORD, Choice

_COLOR = "color"


def with_coloured(placed: Placed, tokens: Sequence[Token], stops: Collection[str]) -> list[tuple[int, int, Choice]]:
    """The choices, in which a word of rows right behind a colour is a thing: it counts more than its colour, where
    nothing else in the question is a thing or a maker and no other word follows.
    """
    if any(choice.weight >= BRAND and not choice.negated for _, _, choice in placed):
        return list(placed)
    behind = {end for _, end, choice in placed if _COLOR in choice.facets and not choice.negated}
    return [
        (begin, end, msgspec.structs.replace(choice, weight=COLOURED))
        if choice.weight == WORD and not choice.negated and begin in behind and _ends(tokens, end, stops)
        else (begin, end, choice)
        for begin, end, choice in placed
    ]


def _ends(tokens: Sequence[Token], at: int, stops: Collection[str]) -> bool:
    after = tokens[at] if at < len(tokens) else None
    return after is None or after.stop or after.word in stops or after.word in FILLERS
