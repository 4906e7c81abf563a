"""The numbers of a question: what is compared with them, and which attribute they are of."""

from collections.abc import Sequence

from frontdesk.knowledge.products.bearing import bearing_of
from frontdesk.knowledge.products.comparing import (
    BEFORE,
    BY_MEASURE,
    EACH,
    PEOPLE,
    PRICE_CONCEPT,
    TOGETHER,
    VERBS,
    YEAR,
    Concept,
)
from frontdesk.knowledge.products.dimensions import dimension, is_length
from frontdesk.knowledge.products.facets import PRICE, Facet, number_text
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.pieces import ends_in_stock, is_pieces, numbered
from frontdesk.knowledge.products.said_amounts import Amount, amount_at, had_in
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.units import UNITS
from frontdesk.knowledge.products.upper_limits import is_upper_limit
from frontdesk.knowledge.products.wish import NUMBER, Range
from frontdesk.knowledge.products.wish import PRICE as PRICE_WEIGHT

AROUND = 0.1
"""How far from a number things may lie that are around it."""
FAR = 3
"""How many times beyond an attribute's values a number may lie that only its unit connects with it."""
NEAR_FREEZING = 5.0
"""Degrees at which a temperature that products name is one down to which they serve."""
_LOWEST = frozenset({"comfort", "komfort", "limit", "lower", "lowest", "min", "minimum", "extreme", "warmth"})
_BETWEEN_NAME_AND_NUMBER = frozenset(
    word
    for line in (
        "of is a an the with that has have having rating value be are should must at in on to = : for it its which but",
    )
    for word in line.split()
)
_MADE_OF = ("of", "von", "mit", "aus")
_SERVES = frozenset(
    word
    for line in (
        "take takes reach reaches support supports bear bears tolerate tolerates aushalt halt vertragt aguanta soporta",
        "supporte resiste sopporta regge suporta aguenta verdraagt",
    )
    for word in line.split()
)
"""Verbs of what serves for an amount: `a pan that takes 250 degrees`."""
MOST_PEOPLE = 20
"""More are no party that a thing is made for."""
_SIZE = "size"
_YEARS = range(1900, 2101)
_NO_MONEY = frozenset(name for concept in (PEOPLE, YEAR, *BY_MEASURE.values()) for name in concept.names)
"""Names of attributes that no amount of money is of."""


def read_ranges(tokens: Sequence[Token], lexicon: Lexicon) -> list[Range]:
    """The ranges that a question's numbers stand for; what is understood of it is marked as used."""
    found = []
    for at, token in enumerate(tokens):
        if token.value is None or token.used:
            continue
        amount = amount_at(tokens, at)
        facet, first, last = facet_of(tokens, amount, lexicon)
        if facet is None:
            continue
        for each in tokens[min(first, amount.first) : max(last, amount.last) + 1]:
            each.used = True
        _use_name(tokens, facet, lexicon)
        before = tokens[max(0, min(first, amount.first) - 1)]
        before.used = before.used or (before.word in _SERVES and not lexicon.speaks_of(before.stem))
        said = " ".join(t.raw for t in tokens[min(first, amount.first) : max(last, amount.last) + 1])
        found.append(range_of(amount, facet, said))
    return found


def _use_name(tokens: Sequence[Token], facet: Facet, lexicon: Lexicon) -> None:
    """Marks what else of an attribute's name is said, and of no other's: `safe` of `safe in the oven at 250 °C`."""
    own = {lexicon.stem(word) for word in facet.key.split()}
    for at, token in enumerate(tokens):
        if token.stem in own and token.value is None and not (token.stop or token.used):
            beside = [tokens[n : n + 2] for n in (at - 1, at) if 0 <= n < len(tokens) - 1]
            others = {lexicon.name([t.word for t in pair]) for pair in beside} | {lexicon.name([token.word])}
            token.used = others <= {None, facet.key}


def resolve(concept: Concept, lexicon: Lexicon) -> Facet | None:
    """The attribute of numbers that a concept speaks of in this catalog."""
    numbers = lexicon.numbers()
    for name in concept.names:
        for facet in numbers:
            if facet.key == name:
                return facet
    for name in concept.names:
        for facet in numbers:
            if name in facet.key.split():
                return facet
    if concept.measure and concept.measure != "length":  # A length may be of anything: its name must say.
        return next((f for f in numbers if f.unit in UNITS and UNITS[f.unit].measure == concept.measure), None)
    return None


def name_at(tokens: Sequence[Token], at: int, lexicon: Lexicon, *, back: bool = False) -> tuple[str, int] | None:
    """The attribute that is named from a token on (or up to it), and how many tokens its name has."""
    for size in (3, 2, 1):
        span = tokens[max(0, at - size + 1) : at + 1] if back else tokens[at : at + size]
        free = len(span) == size and all(t.value is None and not t.used and not t.stop for t in span)
        if free and (name := lexicon.name([t.word for t in span])) is not None:
            return name, size
    return None


def facet_of(tokens: Sequence[Token], amount: Amount, lexicon: Lexicon) -> tuple[Facet | None, int, int]:
    """The attribute of an amount, and the tokens from its name to its end."""
    if amount.concept is not None and (facet := _of_concept(amount.concept, amount, lexicon)) is not None:
        return facet, amount.first, amount.last
    left, right = _named_before(tokens, amount, lexicon), _named_behind(tokens, amount, lexicon)
    measured = _by_unit(amount, lexicon) if amount.unit else None
    if measured is not None and left is not None and left[0].unit not in UNITS:
        left = left if left[0].key == measured.key else None
    for named in (left, right) if left is not None and left[3] == 0 else (right, left):
        if named is not None:
            return named[0], named[1], named[2]
    facet = None
    if amount.unit:
        facet = measured if measured is not None and (amount.compared or _likely(amount, measured)) else None
    elif amount.currency:
        facet = resolve(PRICE_CONCEPT, lexicon) or Facet(PRICE, PRICE, "number")  # No row may tell any.
        amount.op = "<=" if amount.op == "=" and not amount.compared else amount.op
    elif not amount.spelled:
        facet = _coldest(lexicon) if amount.low < 0 else _by_value(amount, lexicon)
        if facet is None and not amount.compared and had_in(tokens, amount.last):
            facet = next((each for each in lexicon.numbers() if each.key.split()[-1] == _SIZE), None)
    return facet, amount.first, amount.last


def _of_concept(concept: Concept, amount: Amount, lexicon: Lexicon) -> Facet | None:
    """The attribute that an adjective compares with an amount.

    A height that no row tells is nothing's width: its attribute is one that no product has a number of.
    """
    facet = resolve(concept, lexicon)
    if facet is None and concept.measure == "length" and is_length(amount.unit):
        facet = Facet(concept.names[0], concept.names[0], "number")
    return facet if facet is not None and _fits(amount, facet) else None


def _coldest(lexicon: Lexicon) -> Facet | None:
    """What a number below zero is of where nothing names it: temperatures, where there are some."""
    return next(iter(lexicon.measuring(UNITS["celsius"])), None)


def _named_before(tokens: Sequence[Token], amount: Amount, lexicon: Lexicon) -> tuple[Facet, int, int, int] | None:
    """(attribute, first token, last token, words between) of a name or a verb before an amount."""
    at, skipped = amount.first - 1, 0
    while at >= 0 and skipped < 4:
        if (found := name_at(tokens, at, lexicon, back=True)) is not None:
            facet = lexicon.facets[found[0]]
            usable = facet.kind == "number" and _fits(amount, facet, named=True)
            if ends_in_stock(tokens, at) and not numbered(tokens, amount.last + 1):
                return None  # "In stock under 1000" are things to be had at such a price.
            return (facet, at - found[1] + 1, amount.last, skipped) if usable else None
        of_many = tokens[at].word in TOGETHER and tokens[at + 1].word in _MADE_OF
        concept = PEOPLE if of_many else VERBS.get(tokens[at].word) or bearing_of(tokens[at].word, amount.unit)
        by_verb = resolve(concept, lexicon) if concept is not None else None
        if by_verb is not None and _fits(amount, by_verb):
            return by_verb, at, amount.last, skipped
        if tokens[at].word not in _BETWEEN_NAME_AND_NUMBER:
            return None
        at, skipped = at - 1, skipped + 1
    return None


def _named_behind(tokens: Sequence[Token], amount: Amount, lexicon: Lexicon) -> tuple[Facet, int, int, int] | None:
    """The same of a name behind an amount, unless it begins a comparison of its own."""
    at, skipped = amount.last + 1, 0
    while at < len(tokens) and tokens[at].word in ("of", "in", "the", "on", "for", "de", "di") and skipped < 2:
        at, skipped = at + 1, skipped + 1
    if at >= len(tokens):
        return None
    found = name_at(tokens, at, lexicon)
    if found is None and (along := dimension(tokens[at].word, amount.unit, apart=bool(skipped))) is not None:
        facet = _of_concept(along, amount, lexicon)
        return (facet, amount.first, at, skipped) if facet is not None else None
    if found is None:
        concept = PEOPLE if not skipped and _is_for_so_many(tokens, amount) else VERBS.get(tokens[at].word)
        facet = resolve(concept, lexicon) if concept and concept is not PRICE_CONCEPT else None
        return (facet, amount.first, at, skipped) if facet is not None and _fits(amount, facet) else None
    facet, end = lexicon.facets[found[0]], at + found[1]
    after = [t.word for t in tokens[end : end + 2]]
    compares = any(tuple(after[:size]) in BEFORE for size in (1, 2)) or (
        end < len(tokens) and tokens[end].value is not None
    )
    # "At least 3 persons under 500 euros": nothing but the name says what the 3 counts.
    known = bool(amount.currency or amount.unit) or (amount.low.is_integer() and int(amount.low) in _YEARS)
    beside = not skipped and not (amount.compared and known)
    usable = facet.kind == "number" and (beside or not compares) and _fits(amount, facet, named=True)
    usable = usable and not (ends_in_stock(tokens, end - 1) and _limits_nothing(amount, facet))
    return None if not usable else (facet, amount.first, end - 1, skipped)


def _is_for_so_many(tokens: Sequence[Token], amount: Amount) -> bool:
    """Whether a number says for how many a thing is, as in `3 man tent`; in `size 44 man` and `2 men's` it doesn't."""
    behind = tokens[amount.last + 1 : amount.last + 3]
    plain = amount.op == "=" and not (amount.compared or amount.unit or amount.currency)
    thing = len(behind) == 2 and behind[0].word in EACH and behind[1].value is None and not behind[1].stop
    return plain and thing and amount.low.is_integer() and amount.low <= MOST_PEOPLE


def _fits(amount: Amount, facet: Facet, *, named: bool = False) -> bool:
    """Whether an amount can be one of an attribute: money is a price's, or what the attribute named beside it is where
    that doesn't measure or count.
    """
    if amount.currency:
        return facet.key == PRICE or (named and not (facet.unit in UNITS or _counts(facet)))
    unit, own = UNITS.get(amount.unit), UNITS.get(facet.unit)
    return unit is None or own is None or unit.measure == own.measure


def _counts(facet: Facet) -> bool:
    """Whether an attribute's numbers are of pieces, people, years and the like, by its name."""
    return is_pieces(facet) or bool(_NO_MONEY & set(facet.key.split()))


def _limits_nothing(amount: Amount, facet: Facet) -> bool:
    """Whether no product has as much as it should have at most: `under 1000 in stock` is said of a price."""
    return is_pieces(facet) and amount.compared and amount.op in ("<", "<=") and amount.low > facet.most


def _likely(amount: Amount, facet: Facet) -> bool:
    """Whether an attribute that only the unit points to has such values: no product is waterproof to 26 cm."""
    value = _converted(amount.low, amount.unit, facet)
    return facet.least / FAR <= value <= facet.most * FAR or not 0 < facet.least <= facet.most


def _by_unit(amount: Amount, lexicon: Lexicon) -> Facet | None:
    """The attribute in such a unit, of several the first that has such values: 120 kg are no stool's weight."""
    unit = UNITS[amount.unit]
    if measuring := lexicon.measuring(unit):
        return next((each for each in measuring if _likely(amount, each)), measuring[0])
    concept = BY_MEASURE.get(unit.measure)
    return resolve(concept, lexicon) if concept is not None else None


def _by_value(amount: Amount, lexicon: Lexicon) -> Facet | None:
    """A bare number: a year if it looks like one, an attribute that alone has that value, else compared prices."""
    year = resolve(YEAR, lexicon)
    values = [amount.low] if amount.high is None else [amount.low, amount.high]
    if year is not None and all(
        v.is_integer() and int(v) in _YEARS and year.least - 5 <= v <= year.most + 5 for v in values
    ):
        price = lexicon.facets.get(PRICE)
        if not (
            amount.compared and amount.high is None and amount.op in ("<", "<=") and price and price.least > year.most
        ):
            return year
    if amount.compared:
        return lexicon.facets.get(PRICE) or next(iter(lexicon.numbers()), None)
    if amount.decimal:
        numbers = [f for f in lexicon.numbers() if f.key != PRICE and any("." in value for value in f.values)]
        having = [f for f in numbers if number_text(amount.low) in f.values]
        return having[0] if len(having) == 1 else None
    return None


def range_of(amount: Amount, facet: Facet, said: str) -> Range:
    """The range of an attribute that an amount stands for."""
    low, high = _converted(amount.low, amount.unit, facet), amount.high
    currency = amount.currency if facet.key == PRICE else ""
    weight = PRICE_WEIGHT if facet.key == PRICE else NUMBER
    bounds: tuple[float | None, float | None, bool, bool] = (low, low, True, True)
    if high is not None:
        first, last = sorted((low, _converted(high, amount.unit, facet)))
        bounds = (first, last, True, True)
    elif (amount.op in ("=", ">=", "~") or amount.reaches) and (bearing := _bears(facet, reaches=amount.reaches)):
        bounds = (None, low, True, True) if bearing < 0 else (low, None, True, True)
    elif amount.op in ("<", "<="):
        bounds = (None, low, True, amount.op == "<=")
    elif amount.op in (">", ">=") and not (facet.key.split()[0] in YEAR.names and amount.only_from):
        bounds = (low, None, amount.op == ">=", True)
    elif amount.op == "~":
        bounds = (low * (1 - AROUND), low * (1 + AROUND), True, True)
    elif is_pieces(facet):
        bounds = (low, None, True, True)  # Who asks for five is served by seven.
    enough = facet.key in PEOPLE.names
    if enough and amount.op == "=" and high is None and number_text(low) not in facet.values:
        bounds = (low, None, True, True)  # Five sleep in a tent for six where there is none for five.
    return Range(facet.key, facet.position, said, *bounds, currency, weight, enough)


def _bears(facet: Facet, *, reaches: bool) -> int:
    """For which numbers a product serves that names one: all below it (1: an upper limit by its name), all temperatures
    above it (-1: what is made for the cold, by its name or by having some near freezing), or only that one (0).
    With `reaches` only limits are asked for: `safe up to 250 °C`.
    """
    unit, words = UNITS.get(facet.unit), set(facet.key.split())
    of_heat = unit is not None and unit.measure == "temperature"
    cold = of_heat and (bool(words & _LOWEST) or facet.least <= NEAR_FREEZING)
    if is_upper_limit(facet.key, cold=cold):
        return 1
    return -1 if cold and not reaches else 0


def _converted(value: float, unit: str, facet: Facet) -> float:
    here, there = UNITS.get(unit), UNITS.get(facet.unit)
    if here is None or there is None or here.measure != there.measure:
        return value
    return round(value * here.factor / there.factor, 9)
