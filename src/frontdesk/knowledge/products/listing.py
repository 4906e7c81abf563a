"""Values that a question lists are one condition: `red or blue`, `neither wool nor leather`. Pure."""

from collections.abc import Sequence

from frontdesk.knowledge.products.comparing import NEGATIONS
from frontdesk.knowledge.products.denials import JOINS, LISTS
from frontdesk.knowledge.products.lacking import Placed
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.wish import Choice


def listed_with(
    placed: Placed, first: int, last: int, choice: Choice, tokens: Sequence[Token]
) -> list[tuple[int, int, Choice]]:
    """The choices with one more, joined with the one that it is listed with."""
    found = list(placed)
    for number, (begin, end, other) in enumerate(found):
        low, high = (end, first) if end <= first else (last, begin)
        between = {t.word for t in tokens[low:high]}
        joined = between & LISTS and between <= JOINS | NEGATIONS
        alike = set(other.facets) & set(choice.facets) or between & {"or", "oder"}
        if joined and alike and other.negated == choice.negated:
            said = f"{other.said} or {choice.said}" if end <= first else f"{choice.said} or {other.said}"
            facets = tuple(dict.fromkeys((*other.facets, *choice.facets)))
            keys, catalogs = other.keys + choice.keys, other.catalogs + choice.catalogs
            weight = max(other.weight, choice.weight)
            merged = Choice(keys, said, facets, choice.negated, weight, catalogs)
            found[number] = (min(begin, first), max(end, last), merged)
            return found
    return [*found, (first, last, choice)]
