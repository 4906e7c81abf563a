"""A thing by its name alone and with what one buys of it; when a desk opens; what is done to a thing."""

import pytest

from tests.knowledge.test_differ import found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Needle Club costs £36 a year.", "Membership of the Needle Club costs £40 a year."),
        ("The Yarn Club is £5 a month.", "Yarn Club membership costs £6 a month."),
        ("A Yarn Club membership costs £50 a year.", "Joining the Yarn Club costs £60 a year."),
        ("Tickets for the Lantern Night cost £9.", "The Lantern Night costs £12."),
        ("Entry to the Rose Garden costs £8.", "The Rose Garden costs £6."),
        ("A place on the Sewing Camp costs £90.", "The Sewing Camp costs £110."),
        ("Check-in: from 3 pm", "Check-in starts at 2 pm"),
        ("Check-in: from 3 pm", "Check-in is from 2 pm."),
        ("Check-in from 15:00", "Check-in begins at 14:00."),
        ("Check-in opens at 3 pm.", "You can check in from 2 pm."),
        ("Check-out: by 11 am", "Check-out is until 10 am."),
        ("Check-out by 11 am", "You must check out by 10 am."),
        ("We sharpen knives for £8.", "Sharpening a knife costs £6."),
        ("Sharpening costs £8 per knife.", "We sharpen knives for £6."),
        ("We mend zips for £12.", "Mending a zip costs £15."),
        ("Having a zip replaced costs £12.", "We replace zips for £15."),
        ("We frame pictures for £30.", "Framing a picture costs £45."),
        ("We sharpen a knife for £8.", "Knife sharpening costs £6."),
        ("The book club costs £5 a month.", "Membership in the book club costs £6 a month."),
        ("The Walking Society is £20 a year.", "A membership of the Walking Society is £25 a year."),
        ("Admission to the Harvest Fair is £4.", "The Harvest Fair costs £6."),
        ("The spring workshop costs £45.", "A place on the spring workshop costs £50."),
        ("Der Chorverein kostet 36 € im Jahr.", "Die Mitgliedschaft im Chorverein kostet 40 € im Jahr."),
        ("Check-in is possible from 15:00.", "Check-in starts at 14:00."),
        ("Check-in: ab 15 Uhr", "Check-in beginnt um 14 Uhr."),
        ("Der Einlass ist ab 18 Uhr.", "Der Einlass beginnt um 19 Uhr."),
        ("Boarding: from 6 pm", "Boarding begins at 5:30 pm."),
        ("Registration: from 9 am", "Registration starts at 8:30 am."),
        ("Fitting a shelf costs £20.", "We fit shelves for £25."),
        ("We knit scarves for £30.", "Knitting a scarf costs £35."),
        ("Ironing costs £2 per shirt.", "We iron shirts for £3."),
        ("Rebinding a book costs £15.", "We rebind books for £18."),
        ("We engrave rings for £20.", "Engraving a ring costs £25."),
        ("Having your boots resoled costs £40.", "We resole boots for £45."),
        ("Tickets for the zoo cost £9.", "Entry to the zoo costs £10."),
    ],
)  # fmt: skip
def test_names_and_services_contradict(one: str, other: str) -> None:
    assert found(one, other)
    assert found(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Needle Club costs £36 a year.", "Membership of the Needle Club costs £3 a month."),
        ("The Needle Club costs £36 a year.", "Membership of the Yarn Club costs £40 a year."),
        ("The Needle Club costs £36 a year.", "Junior membership of the Needle Club costs £20 a year."),
        ("The Needle Club costs £36 a year.", "Family membership of the Needle Club costs £60 a year."),
        ("The Needle Club costs £36 a year.", "A workshop of the Needle Club costs £40."),
        ("The Needle Club costs £36 a year.", "Joining the Needle Club costs £10."),
        ("Tickets for the Lantern Night cost £9.", "Child tickets for the Lantern Night cost £5."),
        ("Tickets for the Lantern Night cost £9.", "Hiring the hall for the Lantern Night costs £90."),
        ("A place on the Sewing Camp costs £90.", "A place on the Drawing Camp costs £110."),
        ("Members of the Needle Club get 10% off.", "The Needle Club gives 15% off tools."),
        ("Dinner at the Lantern Night costs £30.", "The Lantern Night costs £12."),
        ("The Yarn Club costs £5.", "Yarn Club bags cost £9."),
        ("Check-in: from 3 pm", "Check-out starts at 7 am"),
        ("Check-in: from 3 pm", "Early check-in starts at noon."),
        ("Check-in: from 3 pm", "Check-in ends at 10 pm"),
        ("Check-in: from 3 pm", "Check-in starts at 15:00"),
        ("Check-in: from 3 pm", "On Sundays check-in starts at 5 pm"),
        ("Breakfast: from 7 am", "Breakfast starts at 8 am at weekends."),
        ("Yoga: from 9 am", "Yoga starts at 6 pm"),
        ("We sharpen knives for £8.", "Sharpening scissors costs £6."),
        ("We sharpen knives for £8.", "We sharpen bread knives for £12."),
        ("We sharpen knives for £8.", "A knife costs £30."),
        ("We sharpen knives for £8.", "Regrinding a knife costs £15."),
        ("We frame pictures for £30.", "Framing a poster costs £20."),
        ("We sharpen 3 knives for £20.", "Sharpening a knife costs £8."),
        ("We sell shelves for £8.", "Fitting a shelf costs £25."),
        ("Boarding: from 6 pm", "Boarding begins at 8 am."),
        ("Breakfast: from 7 am", "Dinner starts at 6 pm."),
        ("Yoga: from 9 am", "The yoga class starts at 10 am."),
        ("The morning talk: from 10 am", "The evening talk starts at 11 am."),
        ("Check-in: from 3 pm to 8 pm", "Check-in starts at 3 pm."),
        ("A seat at the talk costs £5.", "The talk costs £5."),
        ("The book club costs £5 a month.", "Membership of the book club for students costs £3 a month."),
        ("Membership of the book club costs £5 a month.", "Membership of the wine club costs £9 a month."),
        ("The museum costs £8.", "Tickets for the museum's concert cost £15."),
        ("The museum costs £8.", "A guided tour of the museum costs £15."),
        ("The garden costs £4.", "A season ticket for the garden costs £20."),
        ("A women's haircut costs £40.", "A men's haircut costs £25."),
        ("A place on the spring workshop costs £50.", "A place on the autumn workshop costs £60."),
        ("The gym costs £30 a month.", "The joining fee of the gym is £20."),
        ("We sharpen knives for £8.", "We sharpen knives for £5 on Fridays."),
        ("Tickets for the zoo cost £9.", "Annual tickets for the zoo cost £40."),
        ("A membership of the zoo costs £40.", "Tickets for the zoo cost £9."),
        ("Entry to the garden and the museum costs £9.", "Entry to the garden costs £5."),
        ("Parking at the museum costs £5.", "Entry to the museum costs £8."),
    ],
)  # fmt: skip
def test_names_and_services_of_another_case_do_not(one: str, other: str) -> None:
    assert not found(one, other)
    assert not found(other, one)
