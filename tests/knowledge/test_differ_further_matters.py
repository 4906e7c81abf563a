"""Further matters that pages tell in two ways: what is kept, parked or included, and refunds by a day."""

import pytest

from tests.knowledge.test_differ_told_otherwise import told


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Refunds arrive after 10 days.", "You get your refund within 5 days."),
        ("Wifi is free on site.", "Wifi costs 3 EUR."),
        ("The tour has 12 places.", "At most 10 people take part in the tour."),
        ("Students get 10% off with a valid card.", "Students get 15% off with a valid student card."),
        ("Mail-order goods can be sent back within 14 days.", "Mail-order goods can be sent back within 28 days."),
        ("Lunch is included.", "Lunch costs £12 extra."),
        ("We keep your order for 7 days.", "Your order is kept for 14 days in the shop."),
        ("We have 12 parking spaces.", "Our car park has 20 spaces."),
        ("Delivery to Wales takes 3 days.", "Delivery to Wales takes 5 days."),
        ("Last entry is at 7.", "Last entry is at 7.30 pm."),
        ("Business invoices are due after 30 days.", "Business invoices are due after 14 days."),
        ("The phone is staffed until 5.", "You can call us until 6."),
        ("A kayak tour takes 3 hours and costs 40 EUR.", "A kayak tour takes 5 hours and costs 35 EUR."),
        ("Das Mittagessen ist inbegriffen.", "Das Mittagessen kostet 12 € extra."),
        ("Höchstens 10 Personen nehmen an der Tour teil.", "Die Tour hat 12 Plätze."),
        ("Unser Parkplatz hat 20 Stellplätze.", "Wir haben 12 Parkplätze."),
    ],
)
def test_one_matter_in_two_ways_contradicts(one: str, other: str) -> None:
    assert told(one, other)
    assert told(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Refunds arrive after 5 days.", "You get your refund within 10 days."),
        ("Refunds take 5 days.", "Refunds arrive within 10 days."),
        ("Your refund arrives after 3 working days.", "We process refunds within 5 working days."),
        ("A kayak tour takes 3 hours and costs 40 EUR.", "A kayak tour takes 5 hours and costs 45 EUR."),
        ("A massage lasts 60 minutes and costs 50 EUR.", "A massage lasts 90 minutes and costs 70 EUR."),
        ("Wifi is free in the lobby.", "Wifi in the rooms costs 3 EUR."),
        ("The tour has 12 places.", "At most 14 people take part in the walking tour."),
        ("We have 12 parking spaces.", "The campsite has 20 pitches."),
        ("Lunch is included in the full-day tour.", "Lunch costs £12 extra on the half-day tour."),
        ("Our car park has 20 spaces.", "We have 12 parking spaces for disabled guests."),
        ("Delivery to Wales takes 3 days.", "Delivery to Scotland takes 5 days."),
        ("Last entry is at 7.", "The museum closes at 7.30 pm."),
        ("Business invoices are due after 30 days.", "Private invoices are due after 14 days."),
        ("The phone is staffed until 5.", "The shop is open until 6."),
        ("Students get 10% off with a valid card.", "Pensioners get 15% off with a valid card."),
        ("Rust removal costs £14.", "Rust removal costs £18 per hour of work."),
        ("We keep your order for 7 days.", "We keep lost property for 14 days."),
        ("Lunch is included.", "Dinner costs £12 extra."),
        ("Lunch is included.", "Lunch for children costs £8 extra."),
    ],
)
def test_two_matters_or_what_holds_beside_do_not(one: str, other: str) -> None:
    assert not told(one, other)
    assert not told(other, one)
