"""Two amounts for one thing are found in whatever words each page tells it."""

import pytest

from frontdesk.knowledge.staleness.differ import Statement, contradict
from frontdesk.knowledge.staleness.states import statements
from tests.knowledge.test_differ import found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The late fee is £20.", "After 7 days we add a late fee of £15."),
        ("Shredding costs £9 a box.", "We shred documents for £6 a box."),
        ("24-hour access costs £15 extra a month.", "24-hour access costs £12 a month more."),
        ("A small van costs £55 for half a day.", "Small van – half a day £45, whole day £75"),
        ("Each further pallet costs £12.", "Each further pallet is £8 a month."),
        ("Students get 30% off.", "Students get 20% off with a valid card."),
        ("The meeting room costs £25 an hour.", "You can book our meeting room for £18 an hour."),
        ("You have 30 days to return an item.", "Returns are accepted within 14 days."),
        ("Delivery takes 3 to 5 days.", "We deliver within 2 days."),
        ("Parking is free.", "Parking costs £5 a day."),
        ("Die Kaution beträgt 50 €.", "Sie zahlen eine Kaution von 60 €."),
        ("There is a cleaning fee of £40.", "We charge a cleaning fee of £35."),
        ("A £30 cleaning fee applies.", "The cleaning fee is £40."),
        ("A reminder fee of £8 is due after 14 days.", "The reminder fee is £5."),
        ("Ironing costs £3 a shirt.", "We iron shirts for £2 each."),
        ("Key cutting costs £5.", "We cut keys for £6 each."),
        ("Extra bags cost £4.", "An extra bag is £6 a week."),
        ("Gift wrapping is free.", "Gift wrapping costs £3."),
        ("Delivery is free.", "Delivery costs £4.95."),
        ("Wi-Fi is free of charge.", "Wi-Fi costs £2 a day."),
        ("Breakfast is included at no extra cost.", "Breakfast costs £9 per person."),
        ("Seniors get 10% off.", "There is a 15% discount for seniors."),
        ("Students save 25%.", "Students get a discount of 20%."),
        ("Members receive 10% off.", "We give members a 15% discount."),
        ("A large van costs £90 for a whole day.", "Large van: half a day £60, whole day £80."),
        ("An adult ticket costs £12.", "Adult ticket £14, child ticket £7."),
        ("You can rent a kayak for £15 an hour.", "Kayak rental costs £12 per hour."),
        ("Renting a locker costs £22 a month.", "You can hire a locker for £25 a month."),
        ("Refunds take 15 days.", "We refund within 10 days."),
        ("You have 14 days to cancel.", "You can cancel within 30 days."),
        ("Cancellations are accepted within 14 days.", "You have 30 days to cancel your order."),
        ("The minimum age is 18.", "The minimum age is 21."),
        ("You must be at least 21 to rent.", "You have to be at least 18 years old to rent."),
        ("The warranty lasts 2 years.", "We give a 3 year warranty."),
        ("Our guarantee is 24 months.", "You get a guarantee of 12 months."),
        ("A replacement key costs £15.", "You pay £20 for a replacement key."),
        ("For a replacement key we charge £20.", "A replacement key costs £15."),
        ("The setup fee is a one-off £50.", "The setup fee is £75."),
        ("Students get 20% off with a student card.", "Students get 30% off."),
        ("Use of the gym is £5 a day.", "The gym costs £7 a day."),
        ("Dogs stay for free.", "Dogs cost €10 a night."),
        ("Printing costs 10 EUR a page.", "We print for 12 EUR a page."),
        ("Die Reinigung kostet 40 €.", "Wir berechnen 35 € für die Reinigung."),
        ("Die Mahngebühr beträgt 5 €.", "Nach 14 Tagen berechnen wir eine Mahngebühr von 8 €."),
        ("Studenten erhalten 10 % Rabatt.", "Für Studenten gibt es 15 % Rabatt."),
        ("Das Parken ist kostenlos.", "Parken kostet 5 € am Tag."),
        ("Der Versand ist kostenlos.", "Der Versand kostet 4,90 €."),
        ("Die Lieferung dauert 3 Tage.", "Wir liefern innerhalb von 5 Tagen."),
        ("Sie haben 30 Tage Zeit für die Rückgabe.", "Die Rückgabe ist innerhalb von 14 Tagen möglich."),
        ("Ein Ersatzschlüssel kostet 20 €.", "Für einen Ersatzschlüssel zahlen Sie 25 €."),
        ("Das Mindestalter beträgt 18 Jahre.", "Das Mindestalter ist 21 Jahre."),
        ("Der Besprechungsraum kostet 25 € pro Stunde.",
         "Sie können unseren Besprechungsraum für 18 € pro Stunde buchen."),
        ("La caution est de 50 €.", "Vous payez une caution de 60 €."),
        ("Les frais de retard sont de 20 €.", "Après 7 jours, nous ajoutons des frais de retard de 15 €."),
        ("Le parking est gratuit.", "Le parking coûte 5 € par jour."),
        ("La salle de réunion coûte 25 € l'heure.", "Vous pouvez réserver notre salle de réunion pour 18 € l'heure."),
        ("La livraison prend 3 jours.", "Nous livrons en 5 jours."),
        ("Les étudiants bénéficient de 10 % de réduction.", "Les étudiants ont 15 % de réduction."),
        ("Un casier coûte 5 €.", "Vous pouvez louer un casier pour 6 €."),
        ("Le ménage coûte 40 €.", "Nous facturons 35 € pour le ménage."),
        ("El depósito es de 50 €.", "Usted paga un depósito de 60 €."),
        ("El aparcamiento es gratuito.", "El aparcamiento cuesta 5 € al día."),
        ("La sala de reuniones cuesta 25 € la hora.", "Puede reservar nuestra sala de reuniones por 18 € la hora."),
        ("Los estudiantes tienen un 10 % de descuento.", "Los estudiantes reciben un 15 % de descuento."),
        ("La entrega tarda 3 días.", "Entregamos en 5 días."),
        ("La limpieza cuesta 40 €.", "Cobramos 35 € por la limpieza."),
        ("El desayuno es gratis.", "El desayuno cuesta 8 €."),
        ("La cauzione è di 50 €.", "Si paga una cauzione di 60 €."),
        ("Il parcheggio è gratuito.", "Il parcheggio costa 5 € al giorno."),
        ("O estacionamento é grátis.", "O estacionamento custa 5 € por dia."),
        ("A caução é de 50 €.", "Você paga uma caução de 60 €."),
        ("De fietsenstalling is gratis.", "De fietsenstalling kost 2 € per dag."),
        ("De borg is 50 €.", "U betaalt een borg van 60 €."),
    ],
)  # fmt: skip
def test_two_amounts_for_one_thing_in_other_words_contradict_each_other(one: str, other: str) -> None:
    assert found(one, other)
    assert found(other, one)


SMALL_VAN = "| | Half a day | Whole day |\n| --- | --- | --- |\n| Small van | £45 | £75 |"


def test_a_cell_of_a_price_table_contradicts_a_sentence() -> None:
    rule, end = SMALL_VAN.rindex("\n"), len(SMALL_VAN)
    row = statements(SMALL_VAN, [(0, rule), (rule + 1, end)], "Vans > Prices")[1]
    half, whole = (
        Statement("A small van costs £55 for half a day."),
        Statement("A small van costs £75 for a whole day."),
    )
    assert any(contradict(half, cell) for cell in row)
    assert not any(contradict(whole, cell) for cell in row)


def test_an_age_is_of_what_the_heading_names() -> None:
    rent, least = "You must be at least 21 to rent.", "The minimum age is 18."
    assert found(least, rent, "Rental > Age", "Rental > Conditions")
    assert not found(least, rent, "Sauna", "Car hire")
    assert not found(rent, "You must be at least 25 to rent a van.", "Bikes", "Vans")


def test_headings_still_tell_two_places_and_two_prices_apart() -> None:
    assert not found("The late fee is £20.", "After 7 days we add a late fee of £15.", "Berlin", "Munich")
    assert not found("Delivery is free.", "Delivery costs £5.", "Orders over £50", "Orders")
    assert found("Delivery is free.", "Delivery costs £5.", "Delivery", "Orders")


def test_what_is_free_with_what_a_heading_names_may_cost_without_it() -> None:
    free, costs = "Breakfast is free.", "Breakfast costs £9."
    assert not found(free, costs, "Rooms > Suite", "Breakfast")
    assert not found(free, costs, "Prices > Half board", "Breakfast > Prices")
    assert found(free, costs, "Rooms > Breakfast", "Prices")
    assert found("Parking is free.", "Parking costs £5 a day.", "Help > How do I get there?", "Flyer")


def test_a_number_of_many_points_is_compared_with_nothing_and_ends_nothing() -> None:
    assert not found("Version £1.2.3 costs nothing.", "Version £1.2.4 or up to 3.1.2-5.6.7 days.")
    assert not found("It takes 1.2.3-4 days.", "It takes within 3 days.")
