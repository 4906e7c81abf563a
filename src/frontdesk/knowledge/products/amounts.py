"""Amounts as shops write them: `249`, `249.00 EUR`, `1.299,00 €`, `395 g`."""

import re
from decimal import Decimal, InvalidOperation

import msgspec

from frontdesk.knowledge.products.units import UNITS, Unit, currency_in
from frontdesk.knowledge.search.analyze import fold

_DIGITS = re.compile(r"[-+−]?\d[\d.,'’\u00a0\u202f ]*")
_MEASURED = re.compile(r"([-+−]?\d+(?:[.,]\d+)*)\s*([^\W\d_]+(?:/[^\W\d_]+)?|[°\"][cC]?)?\.?")
_THOUSANDS = re.compile(r"[-+]?[1-9]\d{0,2},\d{3}")
_MONEY = re.compile(r"[-+]?[1-9]\d{0,2}[.,]\d{3}")
MOST_PRICE = Decimal("999999999999.99")


class Price(msgspec.Struct, frozen=True):
    """An amount of money, with two decimals; `currency` is an ISO 4217 code, or empty where none was written."""

    amount: Decimal
    currency: str


class Measured(msgspec.Struct, frozen=True):
    """A number with the unit behind it, where there is one."""

    value: float
    unit: str


def read_price(text: str) -> Price | None:
    """The one amount of money in a cell; None when there is none, several, or one below zero."""
    found = [match[0].strip() for match in _DIGITS.finditer(text)]
    if len(found) != 1:
        return None
    amount = read_decimal(found[0].strip(".,"), money=True)
    if amount is None or not 0 <= amount <= MOST_PRICE:
        return None
    return Price(amount.quantize(Decimal("0.01")), currency_in(text))


def read_decimal(digits: str, *, money: bool = False) -> Decimal | None:
    """A number in the English or the continental way of writing; `1.299` is a thousand and more only as money."""
    plain = re.sub(r"['’\u00a0\u202f ]", "", digits).replace("−", "-")
    comma, point = plain.rfind(","), plain.rfind(".")
    if comma >= 0 and point >= 0:
        thousands, decimal = (",", ".") if point > comma else (".", ",")
        plain = plain.replace(thousands, "").replace(decimal, ".")
    elif max(plain.count(","), plain.count(".")) > 1 or (_MONEY if money else _THOUSANDS).fullmatch(plain):
        plain = plain.replace(",", "").replace(".", "")
    else:
        plain = plain.replace(",", ".")
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None


def read_measured(text: str) -> Measured | None:
    """The number that a whole cell is, with a known unit behind it or none; None for any other cell."""
    match = _MEASURED.fullmatch(text.strip())
    if match is None or len(text) > 40:
        return None
    value = read_decimal(match[1])
    unit = fold(match[2] or "")
    if value is None or (unit and unit not in UNITS):
        return None
    return Measured(float(value), unit)


def unit_of(name: str) -> Unit | None:
    """The unit of a name, however it is spelled."""
    return UNITS.get(fold(name).rstrip("."))
