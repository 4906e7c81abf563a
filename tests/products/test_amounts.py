"""Prices, numbers and headers as shops write them."""

from decimal import Decimal

import pytest

from frontdesk.knowledge.products.amounts import Measured, read_measured, read_price
from frontdesk.knowledge.products.columns import read_columns
from frontdesk.knowledge.products.read import read_availability


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("249", "249.00", ""),
        ("249.00 EUR", "249.00", "EUR"),
        ("1.299,00 €", "1299.00", "EUR"),
        ("$1,299.99", "1299.99", "USD"),
        ("1 299,50 zł", "1299.50", "PLN"),
        ("CHF 1'299.00", "1299.00", "CHF"),
        ("1.299 €", "1299.00", "EUR"),
        ("£0.99", "0.99", "GBP"),
    ],
)
def test_a_price_is_read(text: str, amount: str, currency: str) -> None:
    price = read_price(text)
    assert price is not None
    assert (price.amount, price.currency) == (Decimal(amount), currency)


@pytest.mark.parametrize("text", ["", "ask us", "10 - 20 EUR", "-5 EUR", "9" * 40])
def test_what_is_no_price_is_none(text: str) -> None:
    assert read_price(text) is None


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [("395 g", 395, "g"), ("1.299", 1.299, ""), ("2,5 kg", 2.5, "kg"), ("-12", -12, ""), ("15,735", 15735, "")],
)
def test_a_measured_number_is_read(text: str, value: float, unit: str) -> None:
    assert read_measured(text) == Measured(value, unit)


@pytest.mark.parametrize("text", ["S", "3 layers", "2.0 TDI", "34, 36", "A4"])
def test_words_are_no_number(text: str) -> None:
    assert read_measured(text) is None


def test_headers_are_known_by_many_names() -> None:
    headers = ["SKU", "Product Name", "Price (EUR)", "g:image_link", "Weight (kg)", "fuelType", "Verfügbarkeit"]
    roles = [(c.role, c.name, c.unit, c.currency) for c in read_columns(headers)]
    assert roles == [
        ("id", "SKU", "", ""),
        ("title", "Product Name", "", ""),
        ("price", "Price (EUR)", "", "EUR"),
        ("image_link", "image_link", "", ""),
        ("", "Weight (kg)", "kg", ""),
        ("", "fuelType", "", ""),
        ("availability", "Verfügbarkeit", "", ""),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("in_stock", "in stock"),
        ("https://schema.org/OutOfStock", "out of stock"),
        ("0", "out of stock"),
        ("14", "in stock"),
        ("Pre-order", "preorder"),
        ("", ""),
        ("ausverkauft", "out of stock"),
        ("made to order", "made to order"),
    ],
)
def test_availability_is_said_in_one_way(text: str, said: str) -> None:
    assert read_availability(text) == said
