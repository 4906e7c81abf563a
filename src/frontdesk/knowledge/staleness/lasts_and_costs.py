"""Two sentences that each tell how long a thing lasts and what it costs. Pure.

Where the longer costs as much more, they are two of a kind: a massage of an hour and one of 90 minutes. Where it costs
less or little more, one of them is wrong.
"""

import math
import re
from functools import lru_cache

import msgspec

from frontdesk.knowledge.staleness.lengths import MINUTES, unit_of

_JOIN = r"(?:,?\s(?:and|und|et|y|e|en)\s|,\s)?(?:(?:it|they|es|sie|il|elle)\s)?"
_SHORT = frozenset({"min", "h"})
_UNIT = unit_of(MINUTES)
_LASTS = re.compile(
    rf"{_JOIN}\b(?:lasts?|takes?|runs? for|(?:is|are)|dauer[nt]|dauert|dure(?:nt)?|dura[mn]?|durano|duurt|duren)\s"
    rf"(?:about |around |etwa |environ |circa )?(?P<long>\d+(?:[.,]\d+)?)\s(?:{_UNIT})(?!\w)(?:\slong\b)?",
    re.IGNORECASE,
)
_PRICE = (
    r"(?:(?P<before>[€$£]|EUR|USD|GBP|CHF)\s?(?P<a>\d+(?:[.,]\d+)*)|(?P<b>\d+(?:[.,]\d+)*)\s?(?P<after>[€$£]|EUR|euros?|"
    r"USD|dollars?|GBP|pounds?|CHF)(?!\w))"
)
_COSTS = re.compile(
    rf"{_JOIN}\b(?:costs?|is|are|kostet|kosten|coûte(?:nt)?|cuestan?|costa(?:no)?|custam?|kost(?:en)?)\s{_PRICE}",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d")
_LITTLE = 0.5
"""To what power of the ratio of their lengths two of a kind cost more at least."""
_LEAST_MORE = 0.2
_ANY_ONE = re.compile(r"\W*(?:an?|eine?|una?|une|uma?|een)\s", re.IGNORECASE)
"""Of "a kayak tour" there may be another, however little more that costs."""


class _Offer(msgspec.Struct, frozen=True):
    """How long it lasts, in minutes and in what unit, what it costs, and the text with one of the two alone."""

    minutes: float
    unit: str
    price: float
    lasting: str
    costing: str


def lasts_and_costs(one: str, other: str) -> tuple[tuple[str, str], ...] | None:
    """Of two texts that each tell both, those of each alone, in pairs of which one is enough: none where both are two
    of a kind. None where the texts are others."""
    here, there = _offer(one), _offer(other)
    if here is None or there is None:
        return None
    little = _LEAST_MORE if _ANY_ONE.match(one) and _ANY_ONE.match(other) else _LITTLE
    if not (here.unit == there.unit or {here.unit, there.unit} <= _SHORT) or _are_two(here, there, little):
        return ()
    return (here.lasting, there.lasting), (here.costing, there.costing)


def _are_two(here: _Offer, there: _Offer, little: float) -> bool:
    longer = math.log(here.minutes / there.minutes)
    dearer = math.log(here.price / there.price)
    return longer * dearer > 0 and abs(dearer) >= little * abs(longer)


@lru_cache(maxsize=2048)
def _offer(text: str) -> _Offer | None:
    lasts, costs = _LASTS.search(text), _COSTS.search(text)
    if lasts is None or costs is None or len(_FIGURE.findall(_without(text, lasts, costs))):
        return None
    unit = next(unit for unit in MINUTES if lasts[unit])
    minutes = float(lasts["long"].replace(",", ".")) * MINUTES[unit]
    price = _value(costs["a"] or costs["b"])
    if not (minutes and price):
        return None
    return _Offer(minutes, unit, price, _without(text, costs), _without(text, lasts))


def _without(text: str, *found: re.Match[str]) -> str:
    for each in sorted(found, key=lambda match: -match.start()):
        text = f"{text[: each.start()]} {text[each.end() :]}"
    return text


def _value(price: str) -> float:
    whole = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", price).replace(",", ".")
    return float(whole) if whole.count(".") < 2 else 0.0
