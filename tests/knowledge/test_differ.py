"""When two sentences contradict each other, and when they only look like it."""

import pytest

from frontdesk.knowledge.staleness.differ import contradict


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("You can return anything within 30 days.", "You can return anything within 60 days."),
        ("Shipping to Norway costs 9,50 €.", "Shipping to Norway costs 12 euros."),
        ("A ticket costs $11.", "A ticket costs 12 dollars."),
        ("Uploads can be up to 50 MB.", "Uploads can be up to 100 MB."),
        ("We answer within 5 working days.", "We answer within 3 working days."),
        ("Der Versand dauert 3 Tage.", "Der Versand dauert 5 Tage."),
    ],
)
def test_another_amount_for_the_same_thing(one: str, other: str) -> None:
    assert contradict(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("You can return anything within 30 days.", "You can return anything within 30 days!"),
        ("The fee is 1,000.00 euros.", "The fee is 1000 euros."),
        ("Berth 12 costs 40 euros a night.", "Berth 13 costs 45 euros a night."),
        ("It was opened in 2019.", "It was opened in 2021."),
        ("A ticket costs 11 euros.", "A ticket is valid for 11 days."),
        ("You can return anything within 30 days.", "Members of the club may keep their skis for 60 days."),
    ],
)
def test_what_only_looks_like_it(one: str, other: str) -> None:
    assert not contradict(one, other)
