"""The numbers of a question with what belongs to them: units, currencies, and how they are compared. Pure."""

from collections.abc import Sequence

import msgspec

from frontdesk.knowledge.products.comparing import AFTER, BEFORE, BETWEEN, NEGATIONS, RANGES, Concept, Op
from frontdesk.knowledge.products.dimensions import degree_before
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.units import CURRENCY_WORDS, UNITS, currency_in
from frontdesk.knowledge.products.upper_limits import REACHING

LONGEST_PHRASE = 4
_MAGNITUDES = {"thousand": 1_000.0, "grand": 1_000.0, "hundred": 100.0, "million": 1e6, "tausend": 1_000.0}
_MONEY = frozenset("€£$¥₹")
_NO_UNIT = frozenset({"in", '"', "t", "degree", "c", "°"})
_TO_BE_HAD = frozenset(
    {"available", "come", "comes", "have", "get", "sell", "make", "made", "verfugbar", "lieferbar", "habt", "haben"}
)
_SIGNS: dict[str, Op] = {"<": "<", ">": ">", "<=": "<=", ">=": ">=", "≤": "<=", "≥": ">="}
_TURNED: dict[Op, Op] = {"<": ">=", ">": "<=", "<=": ">", ">=": "<"}


class Amount(msgspec.Struct):
    """A number, or a range of two, with the words around it: tokens `first` to `last` belong to it."""

    first: int
    last: int
    low: float
    high: float | None = None
    op: Op = "="
    unit: str = ""
    currency: str = ""
    concept: Concept | None = None
    spelled: bool = False
    decimal: bool = False
    only_from: bool = False
    compared: bool = False
    reaches: bool = False


def amount_at(tokens: Sequence[Token], at: int) -> Amount:
    """The amount that the number at a token is the middle of."""
    value = tokens[at].value
    assert value is not None
    amount = Amount(at, at, value, spelled=tokens[at].word.isalpha(), decimal="." in tokens[at].word)
    _read_right(tokens, amount)
    _read_upper(tokens, amount)
    _read_left(tokens, amount)
    if amount.high is None and (op := _phrase(tokens, amount.last + 1, AFTER)) is not None:
        amount.op, size = op
        amount.last += size
        amount.compared, amount.only_from = True, False
    return amount


def had_in(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is what something is to be had in, and the question's last: `is it available in 44?`"""
    ends = at + 1 == len(tokens) or tokens[at + 1].stop
    inside = at > 1 and tokens[at - 1].word == "in"
    return ends and inside and any(token.word in _TO_BE_HAD for token in tokens[: at - 1])


def _read_right(tokens: Sequence[Token], amount: Amount) -> None:
    """Thousands, units and currencies behind a number."""
    while amount.last + 1 < len(tokens):
        token = tokens[amount.last + 1]
        word = token.word
        if word in _MAGNITUDES:
            amount.low *= _MAGNITUDES[word]
        elif word in CURRENCY_WORDS or word in _MONEY:
            amount.currency = CURRENCY_WORDS.get(word) or currency_in(word)
        elif word in UNITS and word not in _NO_UNIT and not amount.unit:
            amount.unit = word
        else:
            break
        amount.last += 1


def _read_upper(tokens: Sequence[Token], amount: Amount) -> None:
    """The upper end of a range: `10 to 20`, `between 10 and 20`."""
    at = amount.last + 1
    if at + 1 >= len(tokens) or tokens[at].word not in RANGES:
        return
    upper = at + 1 + (tokens[at + 1].word in _MONEY)
    begins = amount.first - 1
    while begins >= 0 and tokens[begins].word in _MONEY:
        begins -= 1
    between = begins >= 0 and tokens[begins].word in BETWEEN
    if upper >= len(tokens) or tokens[upper].value is None or (tokens[at].word in ("and", "und") and not between):
        return
    lower, unit = amount.low, amount.unit
    amount.low, amount.last, amount.unit = tokens[upper].value or 0.0, upper, ""
    _read_right(tokens, amount)
    if unit and amount.unit and UNITS[unit].measure == UNITS[amount.unit].measure:
        lower *= UNITS[unit].factor / UNITS[amount.unit].factor  # "500 ml to 1.5 l".
    amount.low, amount.high, amount.unit = lower, amount.low, amount.unit or unit
    if amount.high >= 1000 * amount.low > 0 and amount.high % 1000 == 0:
        amount.low *= 1000  # "10 to 20k" is ten thousand to twenty thousand.
    amount.compared = True
    if between:
        amount.first = begins


def _read_left(tokens: Sequence[Token], amount: Amount) -> None:
    """The comparison before a number, and a currency sign between."""
    at = amount.first - 1
    while at >= 0 and (tokens[at].word in _MONEY or tokens[at].word in ("a", "an", "the", "eur", "gbp", "usd")):
        amount.currency = amount.currency or currency_in(tokens[at].raw)
        amount.first -= tokens[at].word not in ("a", "an", "the")
        at -= 1
    if amount.high is not None or at < 0:
        return
    if tokens[at].word in _SIGNS:
        amount.op, amount.first, amount.compared = _SIGNS[tokens[at].word], at, True
    elif (degree := degree_before([t.word for t in tokens[: at + 1]], amount.unit)) is not None:
        denied = at >= degree.words and tokens[at - degree.words].word in NEGATIONS
        op: Op = ">" if degree.sign > 0 else "<"
        amount.op, amount.concept, amount.compared = _TURNED[op] if denied else op, degree.concept, True
        amount.first = at + 1 - degree.words - denied
    else:
        for size in range(min(LONGEST_PHRASE, at + 1), 0, -1):
            words = tuple(t.word for t in tokens[at - size + 1 : at + 1])
            asks = at >= size and tokens[at - size].word in ("what", "how") and words == ("about",)
            if words in BEFORE and not asks:
                amount.op, amount.first, amount.compared = BEFORE[words], at - size + 1, True
                amount.only_from, amount.reaches = words == ("from",), words in REACHING
                if at >= size and tokens[at - size].word in NEGATIONS and amount.op in _TURNED:
                    amount.op, amount.first, amount.reaches = _TURNED[amount.op], at - size, False
                break


def _phrase(tokens: Sequence[Token], at: int, phrases: dict[tuple[str, ...], Op]) -> tuple[Op, int] | None:
    if at < len(tokens) and tokens[at].word == "+":
        return ">=", 1
    for size in range(LONGEST_PHRASE, 0, -1):
        words = tuple(t.word for t in tokens[at : at + size])
        after = tokens[at + size] if at + size < len(tokens) else None
        follows = after is not None and (after.value is not None or after.word in ("than", "als", "of"))
        if len(words) == size and words in phrases and not follows:
            return phrases[words], size
    return None
