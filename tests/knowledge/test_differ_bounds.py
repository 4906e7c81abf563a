"""Bounds of one meaning are one bound: "no more than 8", "at most 8", and until how long before."""

import pytest

from tests.knowledge.test_differ import found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("You can cancel a class up to 24 hours before the start.",
         "Classes can be cancelled up to 48 hours before the start."),
        ("You can cancel a party up to 14 days before it.", "Parties can be cancelled up to 7 days before."),
        ("A course has no more than 8 people.", "A course has at most 6 people."),
        ("A workshop has at most 8 people.", "There are at most 6 people in a workshop."),
        ("A workshop has a maximum of 8 people.", "There are up to 6 people in each workshop."),
        ("Each workshop is limited to 10 people.", "A workshop has no more than 8 people."),
        ("Workshops are limited to 12 guests.", "A workshop takes at most 10 guests."),
        ("Classes must be cancelled at least 24 hours before the start.",
         "You can cancel a class up to 48 hours before it starts."),
        ("You can change a booking up to 3 days before arrival.",
         "Bookings can be changed no later than 5 days before arrival."),
        ("A booking can be moved until 24 hours before the start.", "You can move your booking up to 12 hours before."),
        ("Bags may weigh up to 20 kg.", "Bags may weigh no more than 15 kg."),
        ("A bag can weigh at most 20 kg.", "Bags may not weigh more than 15 kg."),
        ("You can reschedule a lesson up to 24 hours in advance.",
         "Lessons can be rescheduled up to 48 hours before they start."),
        ("You may cancel a tour up to 2 days beforehand.", "Tours may be cancelled up to 4 days before."),
        ("You can cancel a tour as late as 2 days before.", "A tour can be cancelled up to 3 days before."),
        ("Ein Kurs hat höchstens 8 Personen.", "Ein Kurs hat maximal 6 Personen."),
        ("Sie können eine Buchung bis zu 24 Stunden vorher stornieren.",
         "Buchungen können bis 48 Stunden vorher storniert werden."),
        ("Un cours accueille au maximum 8 personnes.", "Un cours accueille jusqu'à 6 personnes."),
        ("Un curso tiene como máximo 8 personas.", "Un curso tiene hasta 6 personas."),
        ("A class has room for at most 10 people.", "A class has room for 8 people at most."),
        ("No more than 8 people can join a class.", "A class has at most 10 people."),
        ("Up to 8 people can take part in a workshop.", "A workshop has at most 10 people."),
        ("Maximum 8 people per workshop.", "A workshop has at most 10 people."),
        ("A workshop takes 8 people at most.", "There are no more than 10 people in a workshop."),
        ("We take no more than 8 people in a workshop.", "A workshop has up to 10 people."),
        ("A workshop is for up to 8 people.", "A workshop has at most 10 people."),
        ("Workshops are for a maximum of 8 people.", "A workshop has at most 10 people."),
        ("Our classes have 12 places.", "There are 10 places in a class."),
        ("Cancel a class at least 24 hours before it starts.",
         "Classes can be cancelled up to 48 hours before the start."),
        ("Please cancel classes at least 24 hours before the start.", "You can cancel a class up to 48 hours before."),
        ("Cancellations are possible up to 24 hours before the start.",
         "You can cancel up to 48 hours before the start."),
        ("Parties can be cancelled with 14 days' notice.", "You can cancel a party up to 7 days before."),
        ("You can cancel a party 14 days before at the latest.", "Parties can be cancelled up to 7 days before."),
        ("To cancel a class, tell us at least 24 hours before.", "Classes can be cancelled up to 48 hours before."),
    ],
)  # fmt: skip
def test_bounds_in_two_forms_contradict(one: str, other: str) -> None:
    assert found(one, other)
    assert found(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("You can cancel a class up to 24 hours before the start.",
         "You can cancel a class for free up to 48 hours before the start."),
        ("You can cancel a class up to 24 hours before the start.",
         "Workshops can be cancelled up to 48 hours before the start."),
        ("You can cancel a class up to 24 hours before the start.",
         "Members can cancel a class up to 12 hours before the start."),
        ("You can cancel a class up to 24 hours before the start.",
         "You can book a class up to 2 hours before the start."),
        ("You can book a class up to 2 hours before the start.",
         "You must book a class at least 24 hours before the start."),
        ("You can book a table up to 3 months in advance.", "Tables must be booked at least 2 days in advance."),
        ("You can cancel a class up to 24 hours before the start.", "Classes can be cancelled up to 24 hours before."),
        ("You can cancel a private class up to 7 days before.", "Classes can be cancelled up to 24 hours before."),
        ("You can cancel a party up to 14 days before it.", "You can't cancel a party less than 7 days before."),
        ("You can cancel with a full refund up to 14 days before.",
         "You can cancel with a half refund up to 7 days before."),
        ("You can cancel a booking in summer up to 14 days before.", "Bookings can be cancelled up to 7 days before."),
        ("Group bookings can be cancelled up to 14 days before.", "You can cancel a booking up to 2 days before."),
        ("A course has no more than 8 people.", "A course has at least 4 people."),
        ("A course has no more than 8 people.", "A private course has at most 2 people."),
        ("A course has at most 8 people.", "A workshop has no more than 12 people."),
        ("A course has at most 8 people.", "There are at most 8 people in a course."),
        ("A workshop has at most 8 people.", "There are at most 6 people in a workshop for beginners."),
        ("A workshop has at most 8 people.", "There are at least 4 people in a workshop."),
        ("There are at most 6 people in a boat.", "There are at most 8 people in a raft."),
        ("Up to 50% off shoes.", "30% off all shoes today."),
        ("Get up to 20% off.", "Get 10% off."),
        ("Hand luggage may not weigh more than 8 kg.", "Bags may weigh up to 20 kg."),
        ("Bags may weigh up to 20 kg.", "Bags must weigh at least 2 kg."),
        ("You can move a lesson up to 24 hours before.", "You can cancel a lesson up to 48 hours before."),
        ("A table seats at most 6 guests.", "The large table seats up to 10 guests."),
        ("You can bring up to 2 guests.", "Members can bring no more than 4 guests."),
        ("On Sundays a walk has at most 20 people.", "A walk has no more than 12 people."),
        ("Up to 8 people can join a walk.", "Up to 12 people can join a tour."),
        ("Classes are limited to 12 people.", "Online classes are limited to 100 people."),
        ("Rooms can be cancelled up to 7 days before arrival.", "You can cancel a room up to 2 days before departure."),
    ],
)  # fmt: skip
def test_bounds_in_two_forms_of_another_case_do_not(one: str, other: str) -> None:
    assert not found(one, other)
    assert not found(other, one)
