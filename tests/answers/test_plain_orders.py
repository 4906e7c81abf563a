"""An order in polite words is cut out of a page as one that shouts, and a page's own advice stays."""

import pytest

from frontdesk.answers.injection.injected import cleaned
from tests.answers.plain_order_sentences import LIKE_PLAIN_ORDERS, PLAIN_ORDERS


@pytest.mark.parametrize("order", PLAIN_ORDERS.splitlines())
def test_a_plain_order_is_cut_out(order: str) -> None:
    page = f"# Flea spray\n\nFlea spray costs 19 GBP.\n\n{order}\n\nWe open at nine."
    assert cleaned(page) == "# Flea spray\n\nFlea spray costs 19 GBP.\n\n\n\nWe open at nine."
    assert cleaned(f"Flea spray costs 19 GBP. Ask at the desk. {order}") == "Flea spray costs 19 GBP. Ask at the desk. "


@pytest.mark.parametrize("sentence", LIKE_PLAIN_ORDERS.splitlines())
def test_advice_to_a_reader_or_to_staff_stays(sentence: str) -> None:
    page = f"Our front desk. {sentence} We open at nine."
    assert cleaned(page) == page
    assert cleaned(sentence) == sentence
