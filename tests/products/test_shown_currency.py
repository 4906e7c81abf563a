"""The currency of a workbook's prices is the one that their cells show; the amount is the cell's own, in full."""

import pytest

from frontdesk.knowledge.products.amounts import read_price
from frontdesk.knowledge.products.shown_currency import shown_currency
from frontdesk.knowledge.products.table import read_table
from frontdesk.knowledge.readers import DEFAULT_LIMITS
from tests.knowledge.test_shown_numbers import workbook


def cell(number: str, code: str) -> str:
    """What a catalog reads of a cell with a number in such a format."""
    rows, _ = read_table(workbook(((number, code), ("7", "0")), title="Price"), "prices.xlsx", DEFAULT_LIMITS)
    cells = rows[0][1]
    assert cells is not None and cells["Price 2"] == ["7"]
    return cells["Price 1"][0]


@pytest.mark.parametrize(
    ("number", "code", "price"),
    [
        ("1250.5", '"£"#,##0.00', "1250.50 GBP"),
        ("12.5", "[$£-809]#,##0", "12.50 GBP"),
        ("1250.5", "#,##0.00\\ [$€-407]", "1250.50 EUR"),
        ("1250.5", '_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-', "1250.50 GBP"),
        ("149", "[$kr.-406] #,##0.00", "149.00 DKK"),
        ("149", "[$$-1009]#,##0.00", "149.00 CAD"),
        ("149", "$#,##0.00", "149.00 USD"),
        ("149", "#,##0.00 [$CHF]", "149.00 CHF"),
        ("12.345", '"£"#,##0.00', "12.34 GBP"),
    ],
)
def test_the_format_tells_the_currency_and_the_cell_the_amount(number: str, code: str, price: str) -> None:
    read = read_price(cell(number, code))
    assert read is not None and f"{read.amount} {read.currency}" == price


@pytest.mark.parametrize("code", ["#,##0.00", '0.0" kg"', '0.0" pounds"', "0.00"])
def test_other_numbers_stay_plain(code: str) -> None:
    assert cell("3.5", code) == "3.5"


@pytest.mark.parametrize(
    ("beside", "language", "code"),
    [("£", "", "GBP"), ("$", "809", "USD"), ("kr", "414", "NOK"), ("kg", "", ""), ("pounds", "", ""), ("", "809", "")],
)
def test_what_stands_beside_a_number(beside: str, language: str, code: str) -> None:
    assert shown_currency(beside, language) == code
