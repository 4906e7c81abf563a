"""Rows that are one product in several colours or sizes, as the one product that they are. Pure."""

from collections.abc import Sequence

import msgspec

from frontdesk.answers.shop import cards as shown
from frontdesk.knowledge.products.choose import Card
from frontdesk.knowledge.products.facets import TITLE, facet_key, value_key
from frontdesk.knowledge.products.pieces import counts_pieces
from frontdesk.knowledge.products.wish import Wish
from frontdesk.knowledge.search.analyze import fold

_OF_ROWS = frozenset({"color", "size"})
"""What rows of one product differ in."""
_NO_MATTER = frozenset({"gtin", "mpn", "sku", "ean", "barcode", "item group id", "availability date", "id"})


def are_one(cards: Sequence[Card]) -> bool:
    """Whether some rows are of one product: they share their title."""
    return len({fold(card.title) for card in cards}) == 1


def title_key_of(card: Card) -> str:
    """The key of the rows that are called just as a product is."""
    return value_key(TITLE, " ".join(fold(card.title).split()))


def one_of(cards: Sequence[Card], wish: Wish) -> Card:
    """The first of some products, with the colours and sizes of those that are alike but for these; what the wish says
    of its colour or size is that of the one.
    """
    first = cards[0]
    said = {facet for each in wish.choices for facet in each.facets} | {each.facet for each in wish.ranges}
    rows = [card for card in cards if fold(card.title) == fold(first.title) and card.price_text() == first.price_text()]
    differ = {key for key in shown.keys_of(rows) if len({tuple(shown.texts_of(card, key)) for card in rows}) > 1}
    told = {key for key in differ if not (counts_pieces(key) or key in _NO_MATTER)}
    if not told or not told <= _OF_ROWS - said:
        return first
    attributes = {name: texts for name, texts in first.attributes.items() if facet_key(name) not in differ - told}
    for name in attributes:
        if facet_key(name) in told:
            values = (text for card in rows for text in shown.texts_of(card, facet_key(name)))
            attributes[name] = list(dict.fromkeys(values))
    return msgspec.structs.replace(first, attributes=attributes)
