"""A label hides no contradiction, who goes free pays nothing, and pages of two places speak each of its own."""

import pytest

from tests.knowledge.test_differ import found

LATE = "The late fee is £20."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LATE, "Contract: after 7 days we add a late fee of £15."),
        (LATE, "Rental agreement: after 7 days we add a late fee of £15."),
        (LATE, "**Late payments:** after 7 days we add a late fee of £15."),
        (LATE, "Finance department: after 7 days we add a late fee of £15."),
        (LATE, "Contract: late fee £15."),
        ("Terms: the late fee is £20.", "Contract: after 7 days we add a late fee of £15."),
        ("Parking costs £5 a day.", "Good to know: parking costs £7 a day."),
        ("Breakfast costs £9.", "Kitchen: breakfast costs £12."),
        ("The minimum stay is 2 nights.", "Booking: the minimum stay is 3 nights."),
        ("The deposit is £50.", "Payment: the deposit is £80."),
        ("Deposit: £50.", "The deposit is £60."),
        ("Die Mahngebühr beträgt 5 €.", "Vertrag: Nach 14 Tagen berechnen wir eine Mahngebühr von 8 €."),
        ("Les frais de retard sont de 20 €.", "Contrat : après 7 jours, nous ajoutons des frais de retard de 15 €."),
        ("El aparcamiento cuesta 4 € al día.", "Contrato: el aparcamiento cuesta 5 € al día."),
        ("Il parcheggio costa 4 € al giorno.", "Contratto: il parcheggio costa 5 € al giorno."),
        ("O estacionamento custa 4 € por dia.", "Contrato: o estacionamento custa 5 € por dia."),
        ("De fietsenstalling kost 3 € per dag.", "Contract: de fietsenstalling kost 2 € per dag."),
    ],
)
def test_a_label_hides_nothing_that_the_sentence_behind_it_says(one: str, other: str) -> None:
    assert found(one, other)
    assert found(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mountain bike: £20 a day.", "Road bike: £30 a day."),
        ("Mountain bike: you pay £20 a day.", "Road bike: you pay £30 a day."),
        ("Mountain bike: the deposit is £20.", "Road bike: the deposit is £30."),
        ("Kayaks: a second paddle costs £20.", "Canoes: a second paddle costs £30."),
        ("Kayak: the deposit is £50.", "The deposit is £80."),
        ("Deposit: £50.", "Fee: £60."),
        ("Berlin: the late fee is £20.", "Munich: the late fee is £15."),
        ("Children: entry costs £5.", "Entry costs £10."),
        ("Residents: parking costs £2 a day.", "Parking costs £5 a day."),
        ("Saturdays: the workshop is open from 9:00 to 13:00.", "The workshop is open from 9:00 to 18:00."),
        ("Restaurant: we are open from 12:00 to 22:00.", "We are open from 9:00 to 18:00."),
        ("In winter: parking costs £2 a day.", "Parking costs £5 a day."),
        ("With a reservation: parking costs £2 a day.", "Parking costs £5 a day."),
        ("Gold: the plan includes 5 users.", "The plan includes 3 users."),
        ("Contract: the late fee is £15.", "The cleaning fee is £20."),
        ("Sonntags: Parken kostet 2 €.", "Parken kostet 5 €."),
        ("Noël : le parking coûte 2 €.", "Le parking coûte 5 €."),
        ("Sábado: el aparcamiento cuesta 2 €.", "El aparcamiento cuesta 5 €."),
    ],
)
def test_a_label_that_says_of_what_when_or_for_whom_keeps_its_part(one: str, other: str) -> None:
    assert not found(one, other)
    assert not found(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Children go free.", "Children pay £5."),
        ("Kids are free.", "Child ticket £5."),
        ("Kids are free.", "A child ticket costs £5."),
        ("Free for under 5s.", "Under 5s pay £2."),
        ("Children under 5 go free.", "Under fives pay £2."),
        ("Children aged 5 and under go free.", "Children up to 5 pay £2."),
        ("Dogs stay free.", "Dogs cost £3 a night."),
        ("Dogs are welcome free of charge.", "We charge £3 a night for dogs."),
        ("Entry is free for children.", "Children pay £5."),
        ("Free entry for children.", "Tickets for children cost £5."),
        ("Children go free.", "Adults £10, children £5."),
        ("Bikes go free.", "Bikes cost £5."),
        ("There is no charge for children.", "Children pay £5."),
        ("Children do not pay.", "Children pay £5."),
        ("Kinder sind frei.", "Kinder zahlen 5 €."),
        ("Eintritt frei für Kinder.", "Kinder zahlen 5 €."),
        ("Kinder unter 6 Jahren sind kostenlos.", "Kinder unter 6 Jahren zahlen 2 €."),
        ("Hunde übernachten kostenlos.", "Hunde kosten 3 € pro Nacht."),
        ("Les enfants entrent gratuitement.", "Les enfants paient 5 €."),
        ("Les moins de 6 ans entrent gratuitement.", "Les enfants de moins de 6 ans paient 3 €."),
        ("Entrada gratuita para niños.", "Los niños pagan 5 €."),
        ("I bambini entrano gratis.", "I bambini pagano 5 €."),
        ("As crianças não pagam.", "As crianças pagam 5 €."),
        ("Kinderen gaan gratis.", "Kinderen betalen 5 €."),
        ("Breakfast is free.", "Breakfast costs £12 per person."),
        ("Parking is free.", "Parking costs £5 a day."),
    ],
)
def test_who_goes_free_does_not_pay(one: str, other: str) -> None:
    assert found(one, other)
    assert found(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Children go free.", "Adults pay £10."),
        ("Children eat free.", "Children pay £5."),
        ("Under 5s go free.", "Under 12s pay £5."),
        ("Under 5s go free.", "Over 5s pay £5."),
        ("Children under 5 go free.", "Children pay £5."),
        ("Children under 5 go free.", "Children aged 5 to 12 pay £4."),
        ("Children go free with an adult.", "Children pay £5."),
        ("Children go free on Sundays.", "Children pay £5."),
        ("Up to 2 children go free.", "Children pay £5."),
        ("The first child goes free.", "A child costs £5."),
        ("Entry is free for children.", "Entry costs £10."),
        ("Dogs stay free.", "Dog food costs £3."),
        ("Dogs stay free.", "The deposit for dogs is £30."),
        ("Children go free.", "Children pay £5 for a boat trip."),
        ("Feel free to bring children.", "Children pay £5."),
        ("They go free.", "They pay £5."),
        ("Kinder bis 6 Jahre gratis.", "Kinder bis 12 Jahre zahlen 2 €."),
        ("Breakfast is free.", "Breakfast costs £12 per dog."),
        ("Entry is free.", "Entry costs £2 per child."),
        ("Parking is free.", "Parking costs £3 per coach."),
    ],
)
def test_who_goes_free_in_one_case_may_pay_in_another(one: str, other: str) -> None:
    assert not found(one, other)
    assert not found(other, one)


def test_who_goes_free_in_one_place_may_pay_in_another() -> None:
    assert not found("Children go free.", "Children pay £5.", "Sauna", "Pool")
    assert not found("Dogs stay free.", "Dogs cost £3 a night.", "Prices > Suite", "Prices")
    assert found("Children go free.", "Children pay £5.", "Prices", "FAQ")


HUTS = "Mountain huts cost £{}."


@pytest.mark.parametrize(
    ("above", "other_above"),
    [
        ("Lake camp", "Hill camp"), ("Mountain camp", "Lake camp"), ("The Mountain Lodge", "Lake Lodge"),
        ("Leeds", "York"), ("Our shop in Leeds", "Our shop in York"), ("Prices > Paris", "Prices > Nantes"),
        ("Lakeside Camping", "Hill Farm"), ("Branches > Athens", "Branches > Naples"),
    ],
)  # fmt: skip
def test_pages_of_two_places_each_speak_of_their_own(above: str, other_above: str) -> None:
    assert not found(HUTS.format(40), HUTS.format(60), above, other_above)
    assert not found(HUTS.format(60), HUTS.format(40), other_above, above)


@pytest.mark.parametrize(
    ("above", "other_above"),
    [
        ("Lake camp", "Prices"), ("Our kitchen", "Wedding guide"), ("Ornaments", "Presents"),
        ("Camp guide", "Camp prices"), ("Lake camp", "Lake camp prices"), ("Our huts", "Where to sleep"),
        ("Ornaments", "Garden gifts"), ("Camp rules", "Mountain camp"),
    ],
)  # fmt: skip
def test_pages_that_name_no_two_places_contradict_each_other(above: str, other_above: str) -> None:
    assert found(HUTS.format(40), HUTS.format(60), above, other_above)
    assert found(HUTS.format(60), HUTS.format(40), other_above, above)
