"""What a passage says of one thing is not said of another, though it speaks of both."""

import pytest

from frontdesk.answers.support.judge import supported

_TASTERS = "Taster classes are free. Courses need a deposit of £20."
_POOL = "The pool closes early on Mondays. The sauna stays open."
_ROOMS = "Standard rooms have a shower. Suites have a minibar."
SWAPPED = [
    ("en", "Taster classes need a deposit.", _TASTERS),
    ("en", "Taster classes need a deposit of £20.", _TASTERS),
    ("en", "Towels are included.", "Towels cost £2. Soap is included."),
    ("en", "The sauna closes early on Mondays.", _POOL),
    ("en", "Dogs must be on a lead.", "Dogs are welcome. Horses must be on a lead."),
    ("en", "Gift vouchers can be refunded.", "Gift vouchers are valid for a year. Tickets can be refunded."),
    ("en", "Standard rooms have a minibar.", _ROOMS),
    ("en", "Yoga is taught by Anna.", "Yoga is on Mondays. Pilates is taught by Anna."),
    ("en", "Cake is provided; please bring plates.", "Cake is welcome; please bring your own plates."),
    ("en", "Cake is provided; please bring plates.", "Bring your own cake; plates are provided."),
    ("de", "Hunde müssen an die Leine.", "Hunde sind willkommen. Pferde müssen an die Leine."),
    ("de", "Gutscheine können erstattet werden.", "Gutscheine gelten ein Jahr. Tickets können erstattet werden."),
    ("fr", "Les bons sont remboursables.", "Les billets sont remboursables. Les bons sont valables un an."),
]
TOLD = [
    ("en", "Courses need a deposit.", _TASTERS),
    ("en", "Taster classes are free.", _TASTERS),
    ("en", "Soap is included.", "Towels cost £2. Soap is included."),
    ("en", "The pool closes early on Mondays.", _POOL),
    ("en", "Suites have a minibar.", _ROOMS),
    ("en", "Plates are provided; please bring cake.", "Bring your own cake; plates are provided."),
    ("en", "The sauna is heated to 80 degrees.", "The sauna opens at 8. The room is heated to 80 degrees."),
    ("en", "The workshop is heated.", "The workshop is in Leeds. In winter the room is heated."),
    ("en", "Cats must be vaccinated.", "Cats are welcome. Pets must be vaccinated."),
    ("en", "Toddlers must wear socks.", "Toddlers are welcome. Children must wear socks."),
    ("en", "The tour ends at the harbour.", "The tour starts at the church. It ends at the harbour."),
    ("en", "Bikes have a lock.", "Bikes cost £20 a day. A lock is included."),
    ("en", "Vouchers can be refunded.", "Vouchers can be refunded. Tickets can be refunded."),
    ("en", "Phones are repaired in a week.", "Laptops and phones are repaired in a week. Tablets take longer."),
    ("en", "Workshops need a booking.", "Workshops last two hours. They need a booking."),
    (
        "en",
        "Breakfast is served in the garden.",
        "Breakfast is from 8 to 10. In summer, meals are served in the garden.",
    ),
    ("de", "Tickets können erstattet werden.", "Gutscheine gelten ein Jahr. Tickets können erstattet werden."),
    ("fr", "Les billets sont remboursables.", "Les billets sont remboursables. Les bons sont valables un an."),
]


@pytest.mark.parametrize(("language", "sentence", "passage"), SWAPPED)
def test_what_is_told_of_another_is_not_told_of_it(language: str, sentence: str, passage: str) -> None:
    assert not supported(sentence, [f"Shop\nInfo\n\n{passage}"], language).supported


@pytest.mark.parametrize(("language", "sentence", "passage"), TOLD)
def test_what_is_told_of_it_in_whatever_words_is(language: str, sentence: str, passage: str) -> None:
    assert supported(sentence, [f"Shop\nInfo\n\n{passage}"], language).supported
