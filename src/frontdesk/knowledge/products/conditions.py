"""What a condition on products counts, and the condition of having an attribute at all. Pure."""

from collections.abc import Collection, Sequence

from frontdesk.knowledge.products.facets import AVAILABILITY, TITLE, YES_NO, Facet, has_key
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.wish import BRAND, KIND_OF_THING, NEEDED, STOCK, VALUE, Choice

_WEIGHTS = {
    "product type": KIND_OF_THING,
    "category": KIND_OF_THING,
    "brand": BRAND,
    TITLE: KIND_OF_THING,
    AVAILABILITY: STOCK,
}


def weight_of(facets: Collection[str]) -> float:
    """What a condition on values of some attributes counts."""
    return max(_WEIGHTS.get(facet, VALUE) for facet in facets)


def having(tokens: Sequence[Token], facet: Facet, *, negated: bool) -> Choice:
    """That a product has the attribute which these words name or, where its rows don't say yes or no, says the word."""
    plain = facet.kind == YES_NO
    keys = (has_key(facet.key),) if plain else (has_key(facet.key), tokens[0].stem)
    return Choice(keys, " ".join(t.raw for t in tokens), (facet.key,), negated, NEEDED if plain else VALUE)
