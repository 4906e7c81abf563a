"""Measures among the values of an attribute: the size of a pot is `45 cm`, that of a plant `5 L`. Pure.

Such an attribute is no number, for nothing is more or less than both; of each measure its values are compared alone.
"""

from collections.abc import Sequence

import msgspec

from frontdesk.knowledge.products.amounts import Measured, read_measured
from frontdesk.knowledge.products.facets import AVAILABILITY, CURRENCY, KINDS, TITLE, Facet, value_key
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.quantities import facet_of, range_of
from frontdesk.knowledge.products.said_amounts import Amount, amount_at
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.units import UNITS
from frontdesk.knowledge.products.wish import NUMBER, Choice, Range

MOST_VALUES = 500
"""Different values of an attribute up to which they may be measures; more are names."""
LEAST_MEASURED = 0.5
"""The share of an attribute's values that are measures, where it is not called a size."""
NEARLY = 1e-6
_NAMES = frozenset([TITLE, AVAILABILITY, CURRENCY, "brand", "color", "material", *KINDS])
_SIZE = "size"
_NO_EXTENT = frozenset({"depth", "thickness"})
"""Lengths that a size is none of: it says how long, wide or high a thing is."""


class Written(msgspec.Struct):
    """What the numbers of a question mean of such attributes: conditions with their tokens, and ranges of numbers that
    a product without the number meets by such a value.
    """

    placed: list[tuple[int, int, Choice]] = []
    ranges: list[Range] = []


def read_written(tokens: Sequence[Token], lexicon: Lexicon, *, things: bool) -> Written:
    """What is said in measures that such an attribute has; what is understood is marked as used.

    `things` is whether the question names a thing: only then is a measure that no product has one that is asked for.
    """
    found = Written()
    for at, token in enumerate(tokens):
        if token.value is None or token.used:
            continue
        amount = amount_at(tokens, at)
        facet = _written(lexicon, amount.unit) if amount.unit else None
        plain = [t.word for t in tokens[amount.first : amount.last + 1]]
        if facet is None or not (amount.compared or (things and not lexicon.values(plain))):
            continue
        _read(tokens, amount, facet, lexicon, found)
    return found


def _read(tokens: Sequence[Token], amount: Amount, facet: Facet, lexicon: Lexicon, found: Written) -> None:
    number, first, last = facet_of(tokens, amount, lexicon)
    named = first < amount.first or last > amount.last
    known = number is not None and number.key in lexicon.facets
    of_size = amount.concept is None or _SIZE in amount.concept.names
    if (known and (named or not of_size)) or (number is not None and number.key in _NO_EXTENT):
        return
    first, last = min(first, amount.first), max(last, amount.last)
    first = _from_name(tokens, first, facet, lexicon)
    said = " ".join(t.raw for t in tokens[first : last + 1])
    keys = _within(amount, facet, said)
    for each in tokens[first : last + 1]:
        each.used = True
    if number is not None and known and tokens[first].stem != facet.key:
        wanted = range_of(amount, number, said)
        found.ranges.append(msgspec.structs.replace(wanted, keys=keys, written=facet.key))
        return
    # Where no product's is such, a value that none has says so.
    keys = keys or (value_key(facet.key, said.casefold()),)
    found.placed.append((first, last + 1, Choice(keys, said, (facet.key,), weight=NUMBER)))


def _from_name(tokens: Sequence[Token], first: int, facet: Facet, lexicon: Lexicon) -> int:
    """Where an amount begins with the attribute's name before it: `size over 40 cm`."""
    named = first > 0 and not tokens[first - 1].used and lexicon.name([tokens[first - 1].word]) == facet.key
    return first - 1 if named else first


def _written(lexicon: Lexicon, unit: str) -> Facet | None:
    """The attribute that has values of such a measure, one that is called a size first."""
    measure = UNITS[unit].measure
    having = []
    for facet in lexicon.facets.values():
        if facet.kind != "value" or facet.key in _NAMES or len(facet.values) > MOST_VALUES:
            continue
        measured = [each.unit for value in facet.values if (each := _measured(value)) is not None]
        called = facet.key.split()[-1] == _SIZE
        if (called or len(measured) >= LEAST_MEASURED * len(facet.values)) and any(
            UNITS[each].measure == measure for each in measured
        ):
            having.append(facet)
    return min(having, key=lambda facet: facet.key.split()[-1] != _SIZE, default=None)


def _measured(value: str) -> Measured | None:
    measured = read_measured(value)
    return measured if measured is not None and measured.unit else None


def _within(amount: Amount, facet: Facet, said: str) -> tuple[str, ...]:
    """The keys of the values that an amount is true of."""
    unit = UNITS[amount.unit]
    wanted = range_of(amount, Facet(facet.key, facet.name, "number", amount.unit), said)
    keys = []
    for value in facet.values:
        measured = _measured(value)
        if measured is not None and UNITS[measured.unit].measure == unit.measure:
            number = measured.value * UNITS[measured.unit].factor / unit.factor
            keys += [value_key(facet.key, value)] if _holds(wanted, number) else []
    return tuple(keys)


def _holds(wanted: Range, number: float) -> bool:
    """Whether a number is within a range, but for what converting units makes of it."""
    near = NEARLY * max(abs(number), 1.0)
    if wanted.least is not None and number < wanted.least + (-near if wanted.least_closed else near):
        return False
    return wanted.most is None or number <= wanted.most + (near if wanted.most_closed else -near)
