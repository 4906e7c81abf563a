"""The titles of pages tell nothing of a thing that sentences name themselves, but where they name two of one kind."""

import pytest

from tests.knowledge.test_differ import found

_OWNED = [
    "Grinders have a guarantee of {} years.",
    "All our coffee machines come with a guarantee of {} years.",
    "We offer a {}-year guarantee on all grinders.",
    "The guarantee on grinders is {} years.",
    "Every trailer has a guarantee of {} years.",
    "Loyalty cards are valid for {} years.",
    "Les moulins ont une garantie de {} ans.",
    "A stone frog costs £{}.",
]


@pytest.mark.parametrize("sentence", _OWNED)
@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("Facts", "Old brochure"),
        ("Facts", "Old website"),
        ("Cafe", "Roastery"),
        ("Our kitchen", "Homepage"),
        ("Our kitchen", "Wedding brochure"),
        ("Service and repairs", "What we sell"),
        ("Bread and cakes", "Who we are"),
        ("Alpha 3", "Beta 3"),
    ],
)
def test_a_title_tells_no_thing_apart_that_sentences_name(sentence: str, title: str, other: str) -> None:
    assert found(sentence.format(2), sentence.format(3), title, other)
    assert found(sentence.format(3), sentence.format(2), f"{other} > {other} > Prices", f"{title} > Facts")


@pytest.mark.parametrize("sentence", _OWNED)
@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("York", "Lyon"),
        ("The York shop", "Metz"),
        ("York showroom", "Lyon workshop"),
        ("Gold", "Silver"),
        ("Starter plan", "Team plan"),
        ("Suite", "Standard room"),
        ("Members", "Visitors"),
        ("Cafe", "Bar"),
        ("Facts > York", "Old brochure > Lyon"),
    ],
)
def test_titles_of_two_things_of_one_kind_tell_them_apart(sentence: str, title: str, other: str) -> None:
    assert not found(sentence.format(2), sentence.format(3), title, other)
    assert not found(sentence.format(3), sentence.format(2), other, title)


@pytest.mark.parametrize(
    ("one", "other", "title", "other_title"),
    [
        ("Breakfast is free.", "Breakfast is 12 EUR.", "Suite", "Standard room"),
        ("It has a guarantee of 2 years.", "It has a guarantee of 3 years.", "Our grinders", "Alpha 3"),
        ("We have a guarantee of 2 years.", "We have a guarantee of 3 years.", "Cafe", "Roastery"),
        ("Screens have a guarantee of 2 years.", "Screens have a guarantee of 3 years.", "Phones", "Laptops"),
        ("Spare batteries have a guarantee of 2 years.", "Spare batteries have a guarantee of 3 years.",
         "Our phones", "Alpha 3"),
        ("We give a guarantee of 2 years on parts.", "We give a guarantee of 3 years on parts.", "Cafe", "Roastery"),
        ("The guarantee for members is 2 years.", "The guarantee for members is 3 years.", "Cafe", "Roastery"),
        ("Screen repairs take 2 days.", "Screen repairs take 3 days.", "Our phones", "Alpha 3"),
        ("Annual members are insured for £200.", "Annual members are insured for £300.", "Cafe", "Roastery"),
        ("The loyalty cards are valid for 2 years.", "The loyalty cards are valid for 3 years.", "Cafe", "Bar"),
        ("Members have 2 weeks of holiday.", "Members have 3 weeks of holiday.", "Cafe", "Roastery"),
        ("Grinders have a guarantee of 2 years.", "Scales have a guarantee of 3 years.", "Facts", "Old brochure"),
        ("The deposit is £50.", "The deposit is £80.", "Our bikes", "Vans and trailers"),
    ],
)  # fmt: skip
def test_a_title_is_needed_where_a_sentence_names_no_thing_of_its_own(
    one: str, other: str, title: str, other_title: str
) -> None:
    assert not found(one, other, title, other_title)
    assert not found(other, one, other_title, title)
