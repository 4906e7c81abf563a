"""What a page says in other small words is told: "without" for "no", an address of its headings, a verb's particle."""

import pytest

from frontdesk.answers.support.judge import supported

# A passage with its headings, a sentence, and whether the passage says it.
TOLD = [
    ("Rooms\nStandard\n\nThe room comes without a balcony. Breakfast is at 8.", "The room has no balcony.", True),
    ("Rooms\nStandard\n\nThe room comes without a balcony. Breakfast is at 8.", "The room has no breakfast.", False),
    ("Rooms\nStandard\n\nThe room has a balcony but comes without a bath.", "The room has no balcony.", False),
    ("Flats\nLifts\n\nThe flat has a lift. The house is without a lift.", "The flat has no lift.", False),
    ("Flats\nLifts\n\nThe flat has a lift. The house is without a lift.", "The house has no lift.", True),
    ("Shop\nDelivery\n\nFree delivery over £60.", "Delivery is free for orders.", False),
    ("Shop\nDelivery\n\nFree delivery over £60.", "Delivery is free for orders over £40.", False),
    (
        "Storage\nRent\n\nIf rent is 90 days overdue, we may auction the contents of the unit.",
        "After 90 days we may auction off the contents.",
        True,
    ),
    ("Storage\nRent\n\nWe never auction off the contents.", "We may auction off the contents.", False),
    (
        "Find us - 3 Mill Lane\nKeynsham BS31 2DE\n\nWe are open daily from 9 to 5.",
        "You'll find us at 3 Mill Lane, Keynsham BS31 2DE.",
        True,
    ),
    (
        "Find us - 3 Mill Lane\nKeynsham BS31 2DE\n\nWe are open daily from 9 to 5.",
        "You'll find us at 3 Mill Lane, Bristol BS31 2DE.",
        False,
    ),
]


@pytest.mark.parametrize(("passage", "sentence", "said"), TOLD)
def test_what_a_page_says_in_other_small_words_is_told(passage: str, sentence: str, said: bool) -> None:
    assert supported(sentence, [passage]).supported is said
