"""Of sentences that tell several amounts, those of one kind are compared; what tells two things apart still does."""

import pytest

from tests.knowledge.test_differ import found

GUESTS = "A stag party costs £160 for up to 8 guests."
PAUSE = "You may pause your gym pass for up to 6 months a year."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A stag party lasts 90 minutes and costs £145 for up to 8 guests.", GUESTS),
        ("A stag party costs £145 for up to 8 guests and lasts 90 minutes.", GUESTS),
        ("A stag party, which lasts 90 minutes, costs £145.", "A stag party costs £160."),
        ("A stag party lasts 90 minutes; the price is £145.", "A stag party costs £160."),
        ("A stag party for up to 8 guests lasts 90 minutes and costs £145.", GUESTS),
        ("A stag party costs £145 and lasts 90 minutes.", "A stag party lasts 60 minutes and costs £145."),
        ("A stag party lasts 90 minutes, holds 8 guests and costs £145.",
         "A stag party costs £160 and lasts 90 minutes."),
        ("You may pause your gym pass for up to 3 months a year, at £5 a month.", PAUSE),
        ("You may pause your gym pass for up to 3 months a year (£5 a month).", PAUSE),
        ("You may pause your gym pass for up to 3 months a year for £5 a month.", PAUSE),
        ("For £5 a month you may pause your gym pass for up to 3 months a year.", PAUSE),
        ("The gym pass costs £5 a month and can be paused for up to 3 months.",
         "The gym pass can be paused for up to 6 months."),
        ("The sauna costs £12 and is open from 9:00 to 17:00.", "The sauna is open from 10:00 to 19:00."),
        ("The canoe weighs 30 kg and holds 3 guests.", "The canoe holds 4 guests."),
        ("Ein Junggesellenabend dauert 90 Minuten und kostet 145 Euro.", "Ein Junggesellenabend kostet 160 Euro."),
        ("La visite guidée dure 90 minutes et coûte 12 €.", "La visite guidée coûte 15 €."),
        ("La visita guiada dura 90 minutos y cuesta 12 €.", "La visita guiada cuesta 15 €."),
        ("La visita guidata dura 90 minuti e costa 12 €.", "La visita guidata costa 15 €."),
        ("A visita guiada dura 90 minutos e custa 12 €.", "A visita guiada custa 15 €."),
        ("A stag party lasts 90 minutes, holds 8 guests and is 3 m wide and costs £145.", "A stag party costs £160."),
        ("Sie können Ihr Abo bis zu 3 Monate pausieren, für 5 € im Monat.",
         "Sie können Ihr Abo bis zu 6 Monate pausieren."),
        ("Vous pouvez suspendre le contrat jusqu'à 3 mois, à 5 € par mois.",
         "Vous pouvez suspendre le contrat jusqu'à 6 mois."),
        ("Puede pausar su abono hasta 3 meses, por 5 € al mes.", "Puede pausar su abono hasta 6 meses."),
        ("Potete sospendere il contratto fino a 3 mesi, a 5 € al mese.",
         "Potete sospendere il contratto fino a 6 mesi."),
        ("Pode suspender o contrato até 3 meses, por 5 € por mês.", "Pode suspender o contrato até 6 meses."),
        ("U kunt het contract tot 3 maanden pauzeren, voor 5 € per maand.",
         "U kunt het contract tot 6 maanden pauzeren."),
        ("De rondleiding duurt 90 minuten en kost 12 €.", "De rondleiding kost 15 €."),
    ],
)  # fmt: skip
def test_an_amount_of_a_kind_is_compared_whatever_else_is_told(one: str, other: str) -> None:
    assert found(one, other)
    assert found(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A stag party lasts 90 minutes and costs £145.", "A stag party lasts 60 minutes and costs £100."),
        ("A stag party lasts 90 minutes and costs £145.", "A stag party costs £145."),
        ("A stag party lasts 90 minutes and costs £145.", "A hen party costs £160."),
        ("A stag party lasts 90 minutes and costs £145.", "A stag party costs £30 per guest."),
        ("A stag party costs £145 for up to 8 guests.", "A stag party costs £210 for up to 12 guests."),
        ("A stag party costs £145 for up to 8 guests.", "A stag party costs £20."),
        ("A kayak costs £10 for 1 hour.", "A kayak costs £25."),
        ("Delivery costs 5 EUR up to 30 kg.", "Delivery costs 9 EUR."),
        ("Delivery costs 5 EUR and takes 3 days.", "Express delivery costs 9 EUR."),
        ("Parking costs £3 for 2 hours and £6 for 4 hours.", "Parking costs £6 for 4 hours."),
        ("The tour lasts 2 hours and costs £20 per person.", "The tour costs £150 per group."),
        ("Delivery takes 3 days and is free from £50.", "Delivery costs £4."),
        ("The trial lasts 14 days and costs £1.", "After the trial the plan costs £20."),
        ("Orders over 50 EUR arrive in 2 days.", "Orders arrive in 4 days."),
        ("The room has a garden, sleeps 4 guests and costs 90 EUR.", "The room by the sea costs 120 EUR."),
        ("The room sleeps 2 guests and has 1 balcony and costs 90 EUR.",
         "The room has a bath of 2 m and costs 120 EUR."),
        ("A bike costs £5 and is yours for 2 hours.", "A bike costs £20 a day."),
        ("Entry costs 8 EUR and takes 2 hours if you are a member.", "Entry costs 9 EUR."),
        ("You can rent a bike for 2 hours for £5.", "You can rent a bike for 3 hours."),
        ("The pass of 2025 costs £30 and lasts 12 months.", "The pass of 2026 costs £35."),
        ("You may pause your gym pass for 3 months, at £5 a month.", "You may pause your gym pass at £5 a month."),
        ("You may pause your pass for up to 3 months, at £5 a month.",
         "Students may pause their pass for up to 6 months."),
    ],
)  # fmt: skip
def test_what_tells_two_things_or_two_cases_apart_is_no_contradiction(one: str, other: str) -> None:
    assert not found(one, other)
    assert not found(other, one)


@pytest.mark.parametrize(
    ("one", "here", "other", "there"),
    [
        (
            "The minimum stay is 4 weeks.",
            "Boxwell flyer",
            "The minimum stay is 2 weeks.",
            "Contract > How long must I stay?",
        ),
        ("The meeting room costs £25 an hour.", "Flyer", "You can book our meeting room for £18 an hour.", "Services"),
    ],
)
def test_what_a_heading_asks_and_that_a_thing_can_be_had_tells_nothing_apart(
    one: str, here: str, other: str, there: str
) -> None:
    assert found(one, other, here, there)
