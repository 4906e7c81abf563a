"""Whether products have a number, whether it is within a range, and the numbers of a text. Pure."""

import re
from collections.abc import Sequence

from frontdesk.knowledge.products.amounts import read_decimal
from frontdesk.knowledge.products.choose import Card
from frontdesk.knowledge.products.facets import value_key
from frontdesk.knowledge.products.units import UNITS
from frontdesk.knowledge.products.wish import Choice, Range
from frontdesk.knowledge.search.analyze import fold

# Read whole from where no other number ends, so that long rows of digits are read once.
_NUMBER = re.compile(r"(?<![\w.,])(?P<number>\d++(?:[.,]\d++)*+)[\s-]?(?P<of>[^\W\d_]*+)")


def has(card: Card, position: int) -> bool:
    """Whether a product has a number."""
    return position < len(card.numbers) and card.numbers[position] is not None


def have(cards: Sequence[Card], position: int) -> bool:
    """Whether any of some products has a number."""
    return position >= 0 and any(has(card, position) for card in cards)


def misses(card: Card, wanted: Range) -> bool:
    """Whether a product surely is not within a range: it has the number, of money in the same currency."""
    number = card.numbers[wanted.position] if 0 <= wanted.position < len(card.numbers) else None
    if number is None or (wanted.currency and wanted.currency != card.currency):
        return False
    low = wanted.least is not None and (number < wanted.least or (number == wanted.least and not wanted.least_closed))
    return low or (
        wanted.most is not None and (number > wanted.most or (number == wanted.most and not wanted.most_closed))
    )


def as_written(wanted: Range) -> Choice:
    """A range as a condition on the measures that are among an attribute's values, or one that none is."""
    keys = wanted.keys or (value_key(wanted.written, fold(wanted.said)),)
    return Choice(keys, wanted.said, (wanted.written,))


def numbers_in(text: str) -> list[tuple[str, float]]:
    """The numbers of a text, each behind what it is of: a measure, such as `length`, whose base unit it is then in, or
    else the word that follows, if any.
    """
    found = []
    for match in _NUMBER.finditer(fold(text)):
        if (number := read_decimal(match["number"])) is not None:
            unit = UNITS.get(match["of"])
            found.append((unit.measure, float(number) * unit.factor) if unit else (match["of"], float(number)))
    return found
