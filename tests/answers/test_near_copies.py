"""A sentence of a model that copies the page's but for a word says what that word says."""

import pytest

from frontdesk.answers.support.judge import supported

WEATHER = """Balloons
Weather

We fly only when the wind is below 8 knots and there is no rain. Call our weather line on 01225 555 0142 after 5 pm on
the day before your flight.

If we cancel because of the weather, you choose another date free of charge. After three cancelled flights you may have
your money back in full, the deposit too."""
BOOKING = """Balloons
Booking

A deposit of £50 per person is due when you book. The rest is paid 14 days before the flight. Changing the date costs
£20 per booking. It is free when you tell us at least 30 days before the flight."""
RULES = """Balloons
Who can fly

Passengers must be at least 8 years old and 1.30 m tall. Children under 16 fly only with an adult. If you had surgery in
the last six months, bring a letter from your doctor. Pregnant women cannot fly. Dogs are not allowed in the basket, but
they may ride in the recovery vehicle. Wear flat closed shoes and long trousers."""
VOUCHERS = """Balloons
Vouchers

Gift vouchers cost the same as the flight and are valid for 18 months. They are sent by e-mail at once or by post within
three working days; post costs £4.50. Groups of eight or more get 10% off. A basket carries at most 16 passengers. We
answer e-mails within two working days. You can call us at any time.
Be there 30 minutes before take-off. The landing is soft."""

FALSE = (
    (WEATHER, "We fly when the wind is above 8 knots."),
    (WEATHER, "We fly only when the wind is over 8 knots and there is no rain."),
    (WEATHER, "We cancel only when the wind is below 8 knots."),
    (WEATHER, "Call our weather line after 5 pm on the day of your flight."),
    (WEATHER, "You may have your money back in full."),
    (WEATHER, "After three flights you may have your money back in full."),
    (BOOKING, "The deposit is paid 14 days before the flight."),
    (BOOKING, "Changing the date costs £20 per booking when you tell us at least 30 days before the flight."),
    (RULES, "Passengers must be over 8 years old."),
    (RULES, "Adults fly only with a child."),
    (RULES, "If you had surgery in the last six months, you cannot fly."),
    (RULES, "Dogs are not allowed in the recovery vehicle."),
    (RULES, "Wear flat closed shoes or long trousers."),
    (VOUCHERS, "Gift vouchers cost more than the flight."),
    (VOUCHERS, "Vouchers are sent by e-mail within three working days."),
    (VOUCHERS, "Groups of eight or more get 10% more."),
    (VOUCHERS, "A basket carries 16 passengers at least."),
    (VOUCHERS, "We answer calls within two working days."),
    (VOUCHERS, "Be there 30 minutes before landing."),
)
TRUE = (
    (WEATHER, "We fly only when the wind is below 8 knots and it does not rain."),
    (WEATHER, "We fly when there is no rain and the wind is under 8 knots."),
    (WEATHER, "If we cancel because of the weather, you can choose another date free of charge."),
    (WEATHER, "After three cancelled flights you get your money back in full."),
    (BOOKING, "When you book, a deposit of £50 per person is due."),
    (BOOKING, "You pay a deposit of £50 per person when you book."),
    (BOOKING, "It costs £20 per booking to change the date."),
    (BOOKING, "Changing the date is free when you tell us at least 30 days before the flight."),
    (RULES, "Passengers must be at least 8 years old."),
    (RULES, "Children under 16 only fly with an adult."),
    (RULES, "If you had surgery in the last six months, please bring a letter from your doctor."),
    (RULES, "Dogs are not allowed in the basket."),
    (RULES, "Wear closed shoes and long trousers."),
    (VOUCHERS, "A gift voucher costs the same as the flight."),
    (VOUCHERS, "Vouchers are sent by e-mail at once."),
    (VOUCHERS, "By post, vouchers are sent within three working days."),
    (VOUCHERS, "Groups of eight or more get 10% off."),
    (VOUCHERS, "A basket carries 16 passengers at most."),
    (VOUCHERS, "We answer e-mails within two working days."),
    (VOUCHERS, "Be there 30 minutes before take-off."),
)
HOURS = """- Monday: closed
- Tuesday to Friday: 2 pm to 10 pm
- Saturday and Sunday: 10 am to 11 pm

We are closed on 25 and 26 December."""
OTHERS = (
    (
        "You may cancel free of charge up to 48 hours before the lesson.",
        "You can cancel for free until 48 hours before the lesson.",
    ),
    ("We ship to Germany or Austria within two days.", "We ship to Germany within two days."),
    ("You can bring food or drinks during the tour.", "You can bring food during the tour."),
    ("The room has two large beds.", "The room has two beds."),
    ("If your parcel is lost, write to us. We send a new one.", "If your parcel is lost, we send a new one."),
    ("After booking, you receive a confirmation by email.", "You receive a confirmation by email."),
    ("All rooms have a balcony. The suite has a kitchen.", "The suite has a balcony."),
    (HOURS, "We are closed on Mondays."),
    ("Assistance dogs are welcome; other dogs must stay outside.", "Other dogs must stay outside."),
    ("Costumes may be borrowed by members only.", "Only members may borrow costumes."),
    ("If the instructor cancels, you get your money back.", "If we cancel, you get your money back."),
)
"""What is told in fewer words, or of one of two."""
OTHERS_FALSE = (
    ("You pay the fee to the agency, not to us.", "You pay the fee to us."),
    ("The fee is £62. You pay it to the agency, not to us.", "You pay the fee to us."),
    ("People who receive the full benefit can start at 16.", "Everyone with the benefit can start at 16."),
    (
        "Single lessons are paid the day before. Blocks can be paid in two parts.",
        "Single lessons can be paid in two parts.",
    ),
    ("If the instructor is ill or it snows, you pay nothing.", "If you are ill, you pay nothing."),
    ("The second use of the car costs £70.", "The second use costs the same."),
    ("Students pay £3 less from Monday to Thursday.", "Students pay £3 from Monday to Thursday."),
    ("You can cancel free of charge up to 48 hours before your game.", "You can cancel free of charge after 48 hours."),
    ("Assistance dogs are welcome; other dogs must stay outside.", "Other dogs are welcome."),
    ("Costumes may be borrowed by members only.", "Costumes may be borrowed by everybody."),
    ("Children under 6 need a parent.", "Children of 6 need a parent."),
    ("Photos are taken by us and are free.", "Photos are taken by you."),
    (HOURS, "We are open on Mondays."),
    (HOURS, "Yes, we are open on Mondays."),
    (HOURS, "We are closed on Sundays."),
    (HOURS, "On Tuesdays we are closed."),
    ("Rentals include a helmet. A lock costs 3 euros.", "Rentals include a lock."),
)
GERMAN = """Ballon
Wetter

Wir fahren nur bei Wind unter 8 Knoten. Die Anzahlung ist bei der Buchung fällig, der Rest 14 Tage vor der Fahrt. Rufen
Sie am Tag vor der Fahrt an. Ein Korb trägt höchstens 16 Personen."""


@pytest.mark.parametrize(("page", "sentence"), FALSE)
def test_a_copy_with_another_word_is_no_copy(page: str, sentence: str) -> None:
    assert not supported(sentence, [page.replace("\n", " ").replace("  ", "\n\n")]).supported


@pytest.mark.parametrize(("page", "sentence"), TRUE)
def test_a_copy_in_other_words_for_the_same_is_told(page: str, sentence: str) -> None:
    assert supported(sentence, [page.replace("\n", " ").replace("  ", "\n\n")]).supported


@pytest.mark.parametrize(("page", "sentence"), OTHERS)
def test_less_of_what_is_said_is_told(page: str, sentence: str) -> None:
    assert supported(sentence, [f"Shop\nInfo\n\n{page}"]).supported


@pytest.mark.parametrize(("page", "sentence"), OTHERS_FALSE)
def test_what_is_said_of_another_or_denied_is_not(page: str, sentence: str) -> None:
    assert not supported(sentence, [f"Shop\nInfo\n\n{page}"]).supported


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Wir fahren nur bei Wind über 8 Knoten.", False),
        ("Wir fahren nur bei Wind unter 8 Knoten.", True),
        ("Rufen Sie am Tag nach der Fahrt an.", False),
        ("Rufen Sie am Tag vor der Fahrt an.", True),
        ("Ein Korb trägt mindestens 16 Personen.", False),
        ("Ein Korb trägt maximal 16 Personen.", True),
    ],
)
def test_so_it_is_in_german(sentence: str, told: bool) -> None:
    assert supported(sentence, [GERMAN], "de").supported is told
