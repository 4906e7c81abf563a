"""Lists of prices, savings and headings that tell two things apart, though the words are alike."""

import pytest

from tests.knowledge.test_differ import found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The first month is free.", "A month costs £20."),
        ("A second coffee is free.", "A coffee costs £3."),
        ("Half-day hire costs £45.", "Full-day hire costs £75."),
        ("A van costs £75 for a whole day.", "A van costs £45 for half a day."),
        ("Pool: adults £6, children £3", "Sauna: adults £9, children £5"),
        ("Small: 10 € per day, 50 € per week", "Large: 15 € per day, 80 € per week"),
        ("A bike costs £15 for a day and £60 for a week.", "A bike costs £60 a week."),
        ("A bike costs £15 for a day and £60 for a week.", "A bike costs £15 a day."),
        ("Massage: 30 min £35, 60 min £60", "A massage costs £60 for 60 min."),
        ("Haircut: women £45, men £30", "A haircut for men costs £30."),
        ("Standard delivery £4, express delivery £9", "Delivery costs £4."),
        ("Deposit £50, late fee £10", "The late fee is £10."),
        ("A late fee of £20 applies to vans, a late fee of £10 to bikes.", "The late fee for bikes is £10."),
        ("Insurance covers up to £2,000.", "Insurance costs £7 a month."),
        ("We insure items up to £500.", "Insurance covers £2,000."),
        ("The excess is £500.", "Pay £8 a day to have no excess."),
        ("You get £10 when you refer a friend.", "Your friend gets £5."),
        ("Save £20 on the annual plan.", "The annual plan costs £200."),
        ("£20 off the annual plan.", "The annual plan costs £200."),
        ("Tickets are £2 cheaper online.", "Tickets cost £12."),
        ("Tickets cost £2 less for members.", "Tickets cost £12."),
        ("Prices start at £20.", "The price is £25."),
        ("A room costs from £60.", "A room costs £80."),
        ("Up to 30% off.", "Get 20% off."),
        ("Pay a 20% deposit.", "Pay a 50% deposit for groups."),
        ("We keep 10% of the price.", "Get 20% off the price."),
        ("A fine of £60 applies.", "The fine is £60."),
        ("The service charge is 10%.", "We add 12.5% for groups."),
        ("Rückgabe ist innerhalb von 30 Tagen möglich.", "Die Erstattung dauert 10 Tage."),
        ("Stornierung ist bis 7 Tage vorher kostenlos.", "Die Stornierung kostet 20 €."),
        ("La annulation est gratuite jusqu'à 7 jours avant.", "L'annulation coûte 20 €."),
        ("Kinder unter 6 Jahren sind kostenlos.", "Kinder zahlen 4 €."),
        ("Le petit-déjeuner est gratuit pour les enfants.", "Le petit-déjeuner coûte 9 €."),
        ("El desayuno es gratis para niños.", "El desayuno cuesta 8 €."),
        ("El aparcamiento es gratis los domingos.", "El aparcamiento cuesta 8 €."),
        ("La prima ora è gratuita.", "Un'ora costa 3 €."),
        ("Each further pallet is £8 a month.", "Each further pallet is £80 a year."),
        ("A further pallet is £8.", "A pallet is £12 a month."),
        ("An additional driver costs £8 a day.", "A driver costs £120 a day."),
        ("An extra bed is £15 a night.", "A bed is £30 a night."),
        ("You can rent a kayak for £15 an hour.", "You can buy a kayak for £300."),
        ("You can book a table for 4 people.", "A table costs £10."),
        ("Guided tours cost £5.", "Audio guides cost £3."),
        ("We print documents for £1 a page.", "We bind documents for £4."),
        ("We shred up to 5 boxes for £30.", "Shredding costs £9 a box."),
        ("Shredding 10 boxes costs £60.", "Shredding costs £9 a box."),
        ("Late check-out is £15.", "The late fee is £20."),
        ("The key deposit is £10.", "The deposit is £50."),
        ("There's a £10 deposit for keys.", "The deposit is £50."),
        ("A deposit of £10 per key is due.", "The deposit is £50."),
        ("The membership costs £30 a month.", "Members pay £5."),
    ],
)  # fmt: skip
def test_what_is_listed_saved_or_asked_of_others_contradicts_nothing(one: str, other: str) -> None:
    assert not found(one, other)
    assert not found(other, one)


@pytest.mark.parametrize(
    ("one", "other", "above", "other_above"),
    [
        ("Die Kaution beträgt 50 €.",
         "Sie zahlen eine Kaution von 200 €.", "Preise > Fahrräder", "Preise > Transporter"),
        ("Die Kaution beträgt 50 €.", "Die Kaution beträgt 200 €.", "Fahrräder", "Transporter"),
        ("La caution est de 50 €.", "Vous payez une caution de 200 €.", "Vélos", "Camionnettes"),
        ("El depósito es de 50 €.", "Se paga un depósito de 200 €.", "Bicicletas", "Furgonetas"),
        ("It costs 5 €.", "It costs 7 €.", "Parking", "Entry"),
        ("Es kostet 5 €.", "Es kostet 7 €.", "Parken", "Eintritt"),
        ("Eintritt 5 €", "Eintritt 3 €", "Preise > Erwachsene", "Preise > Kinder"),
        ("Delivery is free.", "Delivery costs £5.", "Scotland", "England"),
        ("Delivery is free.", "Delivery costs £5.", "Premium plan", "Basic plan"),
        ("Delivery is free.", "Delivery costs £5.", "Members", "Delivery"),
        ("Parking is free.", "Parking costs £5 a day.", "Leeds", "York"),
        ("Parking is free.", "Parking costs £5 a day.", "Weekends", "Parking"),
        ("Breakfast is free.", "Breakfast costs £9.", "Rooms > Suite", "Rooms > Double"),
        ("The late fee is £20.", "The late fee is £15.", "Vans", "Storage"),
        ("A desk is £20 a day.", "Desks are £15 per day.", "Meeting rooms", "Hot desks"),
        ("Students get 20% off.", "Students get 30% off.", "Theatre", "Cinema"),
        ("We deliver within 2 days.", "Delivery takes 5 days.", "Express", "Standard"),
        ("The minimum age is 18.", "The minimum age is 16.", "Bar", "Pool"),
        ("Setup is free.", "Setup costs £50.", "Pro", "Starter"),
        ("Support is free.", "Support costs £30 a month.", "Cloud edition", "Self-hosted edition"),
        ("Children are free.", "Children cost £4.", "Boat tours", "Museum"),
        ("Die Stornierung ist kostenlos.", "Die Stornierung kostet 20 €.", "Gruppen", "Einzelgäste"),
        ("Membership is free.", "Membership costs £30.", "Library card", "Gym"),
    ],
)  # fmt: skip
def test_headings_tell_two_things_apart(one: str, other: str, above: str, other_above: str) -> None:
    assert not found(one, other, above, other_above)
    assert not found(other, one, other_above, above)
