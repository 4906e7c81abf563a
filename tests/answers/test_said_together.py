"""A sentence is told as a page says it at once: not of halves that stand apart, nor without what they depend on."""

import re

import pytest

from frontdesk.answers.support.judge import supported

ACCESS = """Access


The North hall and the attic have step-free access by the lift. The cellar can only be reached by 22 stairs.

There are four wheelchair places in the North hall and one in the attic. Subtitled films are on Tuesdays at 6 pm."""
COMING = """About us
Getting here

The nearest bus stop is Mill Bridge, two minutes' walk away. The railway station is 12 minutes on foot.

We have no car park of our own. Customers can park in the Corn Exchange car park on Dyer Lane, which is free
after 6 pm."""
CARDS = """Gift cards


Online gift cards arrive by e-mail within an hour; a printed card by post costs £1.95 and takes two to four days. A lost
printed card can be replaced if you have the order number. Cards can be spent on tickets, but not on private hire."""
HIRE = """Private hire
Booking

If you cancel more than 21 days before the event we return the deposit; later than that we keep it. The birthday package
costs £14 per child for 10 to 20 children. Decorations are allowed, but no confetti."""
MEMBERS = """Membership


Members can book two days before everyone else. After 14 days memberships are not refundable. You can cancel within 14
days of joining for a full refund, if you have not used a free ticket."""
PRICES = """Tickets


Every Monday all tickets in the North hall are £6.00, except on bank holidays. Tickets for the attic cost £3.00 more.
There is no booking fee at the box office; online bookings carry a fee of £0.75 per ticket."""
CAFE = """The cafe


The cafe is open every day from 10 am to 10 pm, on Sundays until 8 pm. The kitchen closes at 7 pm on Sundays."""
ROOMS = """Private hire


| Room | Guests | Weekday before 5 pm | Evening or weekend |
| --- | --- | --- | --- |
| Attic | up to 24 | £140 | £220 |
| North hall | up to 186 | £480 | £720 |"""
DEPOSIT = """Booking
Deposit

A deposit of £50 is due when you book. The rest is paid on the day, by card only. The date can be moved free of
charge."""
DOGS = "Access\nDogs\n\nAssistance dogs are welcome; other dogs must stay outside."
LESSONS = """Lessons


A lesson costs £38. You must have passed the theory test. Bring your theory certificate to the first lesson. Theory
classes are on Tuesday evenings; practical lessons run from Monday to Friday. If you are late, we wait ten minutes. If
you are ill, call us. The price includes the fee of the practical test, but not the theory test."""
FERRY = """Sailings


| Route | Days | Departs | Arrives |
| --- | --- | --- | --- |
| Harwick – Skarholm, day ferry | Monday to Saturday | 08:15 | 14:45 |
| Harwick – Skarholm, night ferry | Tuesday, Thursday, Sunday | 21:30 | 07:00 |
| Skarholm – Harwick, day ferry | Monday to Saturday | 16:00 | 22:30 |
| Skarholm – Harwick, night ferry | Wednesday, Friday, Saturday | 22:15 | 07:45 |"""
CABINS = """Cabins


| Cabin | Bathroom | Price |
| --- | --- | --- |
| Inside | Shower and toilet | £72 |
| Suite | Bath, shower and toilet | £190 |

Breakfast is included only in the suite; in all other cabins it costs £11.50. Wi-Fi is free in the lounge, except on
Sundays. Passengers get 10% off food, but not off drinks."""
CONTACTS = """Help


Questions about groups go to Ines Farrow at groups@line.example, questions about freight to Tom Okafor. The ticket
office is open daily from 07:00 to 19:00. By phone you reach us from Monday to Friday from 8:00 to 18:00. The red card
costs £290 and is valid for six months. The blue card costs £410 and is valid for twelve months. Cabins are refunded
only if they are cancelled at least 7 days before departure. A car costs £85, including the driver. A motorhome costs
£24 per metre, without the driver. Bread comes from local bakers."""
BAKERY = "Bakery\n\n\nThe bakery bakes rye bread every morning. A loaf costs 4.20 euros. Cakes are made on Fridays."
BATHS = "Wellness\n\n\nThe pool is heated. The sauna is closed on Mondays. In the morning the room is quiet."


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        (ACCESS, "The North hall can only be reached by 22 stairs."),
        (ACCESS, "The cellar and the attic have step-free access by the lift."),
        (ACCESS, "There are four wheelchair places in the attic and one in the North hall."),
        (ACCESS, "There is one wheelchair place in the North hall."),
        (COMING, "The railway station is two minutes' walk away."),
        (COMING, "Our car park is on Dyer Lane."),
        (COMING, "We have our own car park on Dyer Lane."),
        (CARDS, "A printed card arrives by e-mail within an hour."),
        (CARDS, "A lost card can be replaced."),
        (CARDS, "Online gift cards cost £1.95."),
        (HIRE, "The deposit is returned whenever you cancel."),
        (HIRE, "Yes, we return the deposit if you cancel."),
        (HIRE, "The birthday package costs £14 for 10 to 20 children."),
        (HIRE, "The birthday package costs £14."),
        (HIRE, "Decorations are allowed."),
        (MEMBERS, "Everyone can book two days before members."),
        (MEMBERS, "Memberships are not refundable."),
        (MEMBERS, "You can cancel for a full refund."),
        (PRICES, "Every Monday all tickets are £6.00."),
        (PRICES, "Tickets for the attic cost £3.00."),
        (PRICES, "There is no booking fee for online bookings."),
        (CAFE, "The cafe closes at 7 pm on Sundays."),
        (ROOMS, "The attic costs £140."),
        (ROOMS, "The North hall costs £480."),
        (DEPOSIT, "The rest is paid in advance by card."),
        (DEPOSIT, "The rest is paid when you book."),
        (DEPOSIT, "The rest is paid the day before by card."),
        (DEPOSIT, "The deposit is due on arrival."),
        (DEPOSIT, "The date can be moved for a small fee."),
        (DOGS, "Assistance dogs must stay outside."),
        (LESSONS, "We also give theory lessons."),
        (LESSONS, "Theory classes are on Monday evenings."),
        (LESSONS, "If you are ill, we wait ten minutes."),
        (LESSONS, "The practical test costs extra."),
        (BATHS, "The pool is closed on Mondays."),
        (FERRY, "The night ferry from Harwick departs at 22:15."),
        (FERRY, "The day ferry from Skarholm arrives at 14:45."),
        (FERRY, "The night ferry from Skarholm to Harwick sails on Tuesday, Thursday and Sunday."),
        (CABINS, "The inside cabin has a bath."),
        (CABINS, "Breakfast is included in all cabins."),
        (CABINS, "Breakfast is included."),
        (CABINS, "Wi-Fi is free in the lounge on Sundays."),
        (CABINS, "Passengers get 10% off food and drinks."),
        (CONTACTS, "Questions about freight go to Ines Farrow."),
        (CONTACTS, "By phone you reach us daily from 07:00 to 19:00."),
        (CONTACTS, "The blue card is valid for six months."),
        (CONTACTS, "Cabins are refunded if they are cancelled less than 7 days before departure."),
        (CONTACTS, "A motorhome costs £24 per metre, including the driver."),
        (CONTACTS, "A motorhome costs £85."),
        (CONTACTS, "Our bread comes from our own bakers."),
        (BAKERY, "A loaf of cake costs 4.20 euros."),
    ],
)
def test_what_no_sentence_says_at_once_is_not_told(page: str, sentence: str) -> None:
    assert not supported(sentence, [_unwrapped(page)], "en").supported


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        (ACCESS, "The cellar can only be reached by 22 stairs."),
        (ACCESS, "The North hall and the attic have step-free access by the lift."),
        (ACCESS, "There are four wheelchair places in the North hall and one in the attic."),
        (COMING, "We don't have our own car park, but you can park in the Corn Exchange car park on Dyer Lane."),
        (COMING, "The railway station is 12 minutes on foot."),
        (CARDS, "Online gift cards arrive by e-mail within an hour."),
        (CARDS, "A printed card by post costs £1.95."),
        (CARDS, "A lost printed card can be replaced if you have the order number."),
        (HIRE, "If you cancel more than 21 days before the event, we return the deposit."),
        (HIRE, "The birthday package costs £14 per child."),
        (HIRE, "Decorations are allowed, but no confetti."),
        (MEMBERS, "Members can book two days before everyone else."),
        (MEMBERS, "After 14 days memberships are not refundable."),
        (PRICES, "Every Monday all tickets in the North hall are £6.00, except on bank holidays."),
        (PRICES, "Tickets for the attic cost £3.00 more."),
        (PRICES, "There is no booking fee at the box office."),
        (CAFE, "The kitchen closes at 7 pm on Sundays."),
        (CAFE, "On Sundays the cafe is open until 8 pm."),
        (ROOMS, "The attic costs £140 on a weekday before 5 pm."),
        (ROOMS, "The North hall costs £720 in the evening or at the weekend."),
        (DEPOSIT, "The rest is paid on the day by card."),
        (DEPOSIT, "A deposit of £50 is due when you book."),
        (DOGS, "Assistance dogs are welcome."),
        (LESSONS, "Theory classes are on Tuesday evenings."),
        (LESSONS, "If you are late, we wait ten minutes."),
        (BATHS, "The sauna is closed on Mondays."),
        (FERRY, "The night ferry from Skarholm departs at 22:15."),
        (FERRY, "The night ferry from Harwick to Skarholm sails on Tuesday, Thursday and Sunday."),
        (CABINS, "The suite has a bath, a shower and a toilet."),
        (CABINS, "Breakfast is included only in the suite."),
        (CABINS, "Wi-Fi is free in the lounge, except on Sundays."),
        (CABINS, "Passengers get 10% off food."),
        (CONTACTS, "Questions about freight go to Tom Okafor."),
        (CONTACTS, "By phone you reach us from Monday to Friday from 8:00 to 18:00."),
        (CONTACTS, "The blue card is valid for twelve months."),
        (CONTACTS, "A motorhome costs £24 per metre, without the driver."),
        (CONTACTS, "Bread comes from local bakers."),
        (BAKERY, "A loaf of rye bread costs 4.20 euros."),
    ],
)
def test_what_a_sentence_says_at_once_is_told(page: str, sentence: str) -> None:
    assert supported(sentence, [_unwrapped(page)], "en").supported


def test_what_was_asked_need_not_be_said_again() -> None:
    assert supported("The attic costs £140.", [ROOMS], "en", before=["How much is the attic on a weekday?"]).supported


def _unwrapped(page: str) -> str:
    """A page with each paragraph on a line, as it is read."""
    return re.sub(r"(?<=[^\n|])\n(?=[^\n|])", " ", page.replace("\n", "\0", 2)).replace("\0", "\n")
