"""When two statements contradict each other, and when they only look like it."""

import pytest

from frontdesk.knowledge.staleness.differ import Statement, contradict
from frontdesk.knowledge.staleness.states import statements


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("You can return anything within 30 days.", "You can return anything within 60 days."),
        ("You can return items within 30 days.", "Returns are accepted for up to 60 days after delivery."),
        ("You can send items back within 14 days.", "Returns are possible within 30 days of purchase."),
        ("Shipping to Norway costs 9,50 €.", "Shipping to Norway costs 12 euros."),
        ("Delivery to Norway is EUR 9.", "We charge 12 EUR for shipping to Norway."),
        ("A ticket costs $11.", "A ticket costs 12 dollars."),
        ("Uploads can be up to 50 MB.", "Uploads can be up to 100 MB."),
        ("We answer within 5 working days.", "We answer within 3 working days."),
        ("Der Versand dauert 3 Tage.", "Der Versand dauert 5 Tage."),
        ("The shop is open from 9:00 to 17:00.", "The shop is open from 8:00 to 20:00."),
        ("Check-in is open until 22:00.", "Check-in is open until 23:30."),
        ("On Saturdays the pool closes at 8 pm.", "On Saturdays the pool is open until 9 pm."),
        ("Wir haben von 9 bis 18 Uhr geöffnet.", "Wir haben von 8 bis 18 Uhr geöffnet."),
        ("The Starter plan includes 3 users.", "With the Starter plan you get up to 5 users."),
        ("The boat holds 3 guests.", "The boat holds 6 guests."),
        ("The deposit for a kayak is 50 EUR.", "For a kayak we take a deposit of 80 EUR."),
        ("Breakfast is served from 7:00 to 10:00.", "Breakfast is served from 7:30 to 11:00."),
        ("Cancellation is free up to 24 hours before arrival.", "Cancellation is free up to 48 hours before arrival."),
        ("Each guest may bring up to 2 bicycles.", "Each guest may bring up to 4 bicycles."),
        ("The boat takes 12 passengers.", "The boat takes 10 passengers."),
        ("In each apartment 4 people may sleep.", "In each apartment 6 people may sleep."),
        ("You can change your seat 2 times.", "You can change your seat 3 times."),
        ("We lend 3 umbrellas to each booking.", "We lend 2 umbrellas to each booking."),
        ("The tasting menu has 5 courses.", "The tasting menu has 7 courses."),
        ("The lake is 12 metres deep.", "The lake is 14 metres deep."),
        ("The pool is heated to 28 degrees.", "The pool is heated to 30 degrees."),
        ("The museum shows more than 300 paintings.", "The museum shows more than 350 paintings."),
        ("3 bags are allowed on board.", "2 bags are allowed on board."),
        ("Jeder Gast darf 2 Koffer mitnehmen.", "Jeder Gast darf 3 Koffer mitnehmen."),
        ("La habitación tiene 2 camas.", "La habitación tiene 3 camas."),
        ("The maze tour starts at 14:00.", "The maze tour starts at 15:30."),
        ("The evening show begins at 8 pm.", "The evening show starts at 8:30 pm."),
        ("Check-in starts at 14:00.", "Check-in starts at 15:00."),
        ("Die Führung beginnt um 14 Uhr.", "Die Führung beginnt um 15 Uhr."),
        ("La visite commence à 14h00.", "La visite commence à 15h30."),
        ("La visita guiada empieza a las 14:00.", "La visita guiada empieza a las 15:30."),
        ("The minimum order is 25 EUR.", "The minimum order is 40 EUR."),
        ("Minimum order: 25 EUR.", "The minimum order value is 40 EUR."),
        ("The minimum stay is 2 nights.", "The minimum stay is 3 nights."),
    ],
)
def test_another_amount_for_the_same_thing(one: str, other: str) -> None:
    assert contradict(Statement(one), Statement(other))
    assert contradict(Statement(other), Statement(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("You can return anything within 30 days.", "You can return anything within 30 days!"),
        ("The fee is 1,000.00 euros.", "The fee is 1000 euros."),
        ("Berth 12 costs 40 euros a night.", "Berth 13 costs 45 euros a night."),
        ("It was opened in 2019.", "It was opened in 2021."),
        ("Room 12 is on the first floor.", "Room 13 is on the first floor."),
        ("Bus 2 leaves from the station.", "Bus 3 leaves from the station."),
        ("Take the tram to platform 2 steps away.", "Take the tram to platform 3 steps away."),
        ("We are closed on 5 June.", "We are closed on 7 June."),
        ("In 2025 visitors came from afar.", "In 2026 visitors came from afar."),
        ("Article 5 applies to members.", "Article 6 applies to members."),
        ("In room 5 guests sleep by the sea.", "In room 6 guests sleep by the sea."),
        ("At gate 12 members board first.", "At gate 14 members board first."),
        ("From platform 9 people walk to the pier.", "From platform 3 people walk to the pier."),
        ("A pack of 6 eggs costs 2 EUR.", "A pack of 12 eggs costs 4 EUR."),
        ("The bus no. 5 stops here.", "The bus no. 6 stops here."),
        ("A ticket costs 11 euros.", "A ticket is valid for 11 days."),
        ("You can return anything within 30 days.", "Members of the club may keep their skis for 60 days."),
        ("The small locker costs 4 EUR.", "The large locker costs 6 EUR."),
        ("A ticket for adults costs 12 EUR.", "A ticket for children costs 6 EUR."),
        ("Express delivery takes 2 days.", "Standard delivery takes 5 days."),
        ("Delivery takes 5 days.", "Express delivery takes 2 days."),
        ("The first lesson costs 20 EUR.", "The second lesson costs 30 EUR."),
        ("Shipping to Norway costs 9 EUR.", "Shipping to Denmark costs 7 EUR."),
        ("The Hiker tent weighs 3 kg.", "The Summit tent weighs 4 kg."),
        ("Parking for 1 hour costs 3 EUR.", "Parking for 2 hours costs 5 EUR."),
        ("A bike costs 20 EUR per day.", "A bike costs 90 EUR per week."),
        ("The Berlin shop is open from 9:00 to 18:00.", "The Munich shop is open from 10:00 to 20:00."),
        ("On Mondays we are open from 9:00 to 17:00.", "On Sundays we are open from 11:00 to 16:00."),
        ("Check-in is from 15:00.", "Check-in is until 22:00."),
        ("Check-in is until 22:00.", "Check-out is until 11:00."),
        ("Yoga is from 9:00 to 10:00.", "Yoga is from 18:00 to 19:00."),
        ("The ferry leaves at 9:00.", "The ferry leaves at 11:00."),
        ("We are open from 9 am to 5 pm.", "We are open from 9:00 to 17:00."),
        ("The minimum stay is 2 nights.", "The maximum stay is 14 nights."),
        ("Groups of at least 10 people pay less.", "Groups of up to 25 people pay less."),
        ("A refund takes 5 days.", "A repair takes 10 days."),
        ("Deposits are refunded within 7 days.", "Deposits are not refunded after 14 days."),
        ("A haircut for women costs 45 EUR.", "A haircut for men costs 30 EUR."),
        ("The room with a sea view costs 120 EUR.", "The room costs 90 EUR."),
        ("Storage on Basic is 10 GB.", "Storage on Pro is 100 GB."),
        ("We answer within 5 working days.", "We answer within 7 days."),
        ("Rent a kayak for 15 EUR.", "Rent a canoe for 25 EUR."),
        ("In summer the museum closes at 20:00.", "In winter the museum closes at 17:00."),
        ("The yoga class starts at 9:00.", "The yoga class starts at 18:00."),
        ("Yoga starts at 9:00.", "Yoga starts at 18:00."),
        ("A tour starts at 14:00.", "A tour starts at 15:30."),
        ("The bus starts at 9:00.", "The bus starts at 10:00."),
        ("The maze tour starts at 14:00.", "The garden tour starts at 15:30."),
        ("The maze tour starts at 14:00.", "The maze tour ends at 15:30."),
        ("The first tour starts at 14:00.", "The second tour starts at 15:30."),
        ("The minimum order is 25 EUR.", "The maximum order is 400 EUR."),
        ("The minimum order is 25 EUR.", "The fee is 40 EUR."),
        ("The fee is 25 EUR.", "The fee is 40 EUR."),
        ("The minimum order for delivery is 25 EUR.", "The minimum order for pickup is 10 EUR."),
        ("The minimum order is 25 EUR.", "Orders of at least 40 EUR are sent for free."),
    ],
)
def test_what_only_looks_like_it(one: str, other: str) -> None:
    assert not contradict(Statement(one), Statement(other))
    assert not contradict(Statement(other), Statement(one))


def test_what_stands_above_tells_things_apart_or_names_them() -> None:
    hours, others = "We are open from 9:00 to 18:00.", "We are open from 8:00 to 20:00."
    assert contradict(Statement(hours, "Contact > Opening hours"), Statement(others, "FAQ"))
    assert not contradict(Statement(hours, "Berlin"), Statement(others, "Munich"))
    costs = Statement("It costs 40 EUR.", "Gold membership")
    assert not contradict(Statement("Delivery takes 2 days.", "Express"), Statement("Delivery takes 5 days.", "FAQ"))
    assert contradict(costs, Statement("The gold membership costs 45 EUR."))


def test_that_a_heading_says_how_many_makes_no_other_thing() -> None:
    few, many = "A guided tour takes at most 12 people.", Statement("A guided tour takes at most 20 people.", "Visit")
    for heading in ("Group limit", "Tours > Group size", "Party sizes"):
        assert contradict(Statement(few, heading), many)
    assert not contradict(Statement("A ticket costs 12 EUR.", "Group"), Statement("A ticket costs 20 EUR.", "Prices"))
    order, more = "The minimum order is 250 EUR.", "The minimum order is 25 EUR."
    assert contradict(Statement(order, "Terms"), Statement(more, "Ordering"))
    assert not contradict(Statement(order, "Wholesale"), Statement(more, "Florist"))


def found(one: str, other: str, above: str = "", other_above: str = "") -> bool:
    """Whether two sentences as they stand on pages contradict each other."""
    sides = [statements(text, [(0, len(text))], head)[0] for text, head in ((one, above), (other, other_above))]
    return any(contradict(here, there) for here in sides[0] for there in sides[1])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We refund you within 30 days of purchase.", "Sure: we refund you within 14 days of purchase."),
        ("A locker costs 2 EUR.", "Of course, a locker costs 3 EUR."),
        ("Uploads can be up to 50 MB.", "Please note: uploads can be up to 20 MB."),
        ("Der Versand dauert 3 Tage.", "Ja, der Versand dauert 5 Tage und kostet nichts."),
        ("The Starter plan costs $19 per month.", "The Starter plan costs $24 per month and includes 5 users."),
        ("Our free trial lasts 30 days and needs no credit card.", "Your free trial lasts 14 days."),
        ("A haircut takes 30 minutes and costs 40 EUR.", "A haircut takes 45 minutes."),
        ("Breakfast costs 9 EUR; children eat for free.", "Breakfast costs 12 EUR."),
        ("The deposit is 50 EUR, and you get it back.", "The deposit is 80 EUR."),
    ],
)
def test_an_opener_or_what_a_sentence_goes_on_with_makes_no_other_thing(one: str, other: str) -> None:
    assert found(one, other)
    assert found(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The room costs 90 EUR and has a garden view.", "The room costs 120 EUR and has a sea view."),
        ("A kayak costs 20 EUR and a canoe costs 25 EUR.", "A canoe costs 25 EUR."),
        ("Delivery takes 3 days and 2 hours.", "Delivery takes 3 days."),
        ("Return shoes within 30 days and in winter within 60 days.", "In winter, return shoes within 60 days."),
        ("No, deposits are not refunded after 14 days.", "Deposits are refunded within 7 days."),
        ("Entry costs 8 EUR and if you are a member 5 EUR.", "Entry for members costs 5 EUR."),
    ],
)  # fmt: skip
def test_what_a_sentence_goes_on_with_may_tell_things_apart(one: str, other: str) -> None:
    assert not found(one, other)
    assert not found(other, one)


@pytest.mark.parametrize(
    ("above", "other_above"),
    [
        ("Page one > Fares", "Page two > Tickets"),
        ("Terms > Admission", "Visitor information > Getting here"),
        ("Price list > Rates", "FAQ > How much does it cost?"),
        ("Guide > Parking", "Directions"),
    ],
)
def test_a_general_heading_makes_no_other_thing(above: str, other_above: str) -> None:
    assert found("Parking costs 3 EUR an hour.", "Parking costs 4 EUR an hour.", above, other_above)
    assert not found("Parking costs 3 EUR an hour.", "Parking costs 4 EUR an hour.", f"{above} > Lyon", "Metz")


@pytest.mark.parametrize(
    ("above", "other_above"),
    [
        ("Parking", "Admission"),
        ("Parking", "Room"),
        ("Hotel > Parking", "Hotel > Menu"),
        ("Tours > Entry", "Tours > Parking"),
        ("Room two", "Room three"),
        ("Room 2", "Room 3"),
        ("Rooms > Room 2 with a view", "Rooms > Room three"),
        ("Zimmer 7", "Zimmer 9"),
        ("Lot 3 prices", "Lot 4 prices"),
        ("Hall 2a", "Hall 2b"),
        ("Entry ticket", "Parking ticket"),
        ("Offers", "Tickets"),
    ],
)
@pytest.mark.parametrize(
    "sentence",
    [
        "It costs {} EUR a day.",
        "It costs {} EUR per vehicle and day.",
        "We charge {} EUR an hour.",
        "The fee is {} EUR.",
        "Adults pay {} EUR.",
        "Es kostet {} EUR pro Tag.",
    ],
)
def test_what_names_no_subject_is_about_what_stands_above(sentence: str, above: str, other_above: str) -> None:
    assert not found(sentence.format(5), sentence.format(7), above, other_above)
    assert not found(sentence.format(7), sentence.format(5), other_above, above)


@pytest.mark.parametrize(
    ("one", "other", "above", "other_above"),
    [
        ("It costs 5 EUR a day.", "It costs 7 EUR a day.", "FAQ > Parking", "Guide > Parking"),
        ("It costs 5 EUR a day.", "Parking costs 7 EUR a day.", "Page two > Parking", "Page three > Fares"),
        ("It costs 40 EUR.", "The membership costs 45 EUR.", "Membership", ""),
        ("Breakfast costs 9 EUR.", "Breakfast costs 11 EUR.", "Section 2 > Menu", "Part three > Rooms"),
        ("You pay 3 EUR for a towel.", "You pay 4 EUR for a towel.", "Room", "Entry"),
        ("Parking costs 5 EUR a day.", "Parking costs 7 EUR a day.", "4 Parking", "12 Parking"),
        ("Parking costs 5 EUR a day.", "Parking costs 7 EUR a day.", "Guide > 3 Prices", "FAQ > 2 Rates"),
        ("Parking costs 5 EUR a day.", "Parking costs 7 EUR a day.", "Updated 3 May", "Updated 12 May"),
        ("Parking costs 5 EUR a day.", "Parking costs 7 EUR a day.", "Prices May 3", "Prices June 12"),
        ("Parking costs 5 EUR a day.", "Parking costs 7 EUR a day.", "Top 10 questions", "Top 5 questions"),
        ("Parking costs 5 EUR a day.", "Parking costs 7 EUR a day.", "Updated 3 April 2026", "Updated 12th of June"),
        ("Parken kostet 5 EUR am Tag.", "Parken kostet 7 EUR am Tag.", "Stand 3 Mai", "Stand 12 Mai"),
        ("Breakfast costs 9 EUR.", "Breakfast costs 11 EUR.", "Step 1", "Step 2"),
        ("Breakfast costs 9 EUR.", "Breakfast costs 11 EUR.", "Schritt eins", "Schritt zwei"),
        ("The pool opens at 9:00.", "The pool opens at 10:00.", "2 Hours", "3 Times"),
    ],
)
def test_what_stands_above_both_or_is_named_is_the_same(one: str, other: str, above: str, other_above: str) -> None:
    assert found(one, other, above, other_above)
    assert found(other, one, other_above, above)


@pytest.mark.parametrize(
    ("sentence", "above", "other_above"),
    [
        ("A terracotta pot costs £{}.", "Pot prices > Pots", "Spring leaflet > Leaflet"),
        ("A stone frog costs £{}.", "Ornaments", "Garden gifts"),
        ("A bag of compost costs £{}.", "Compost and soil", "Summer brochure"),
        ("A bag of compost costs £{}.", "Potting", "Borders"),
        ("Stone frogs cost £{} each.", "Ornaments", "Presents"),
        ("A haircut costs {} EUR.", "Styling", "Flyer"),
        ("A cheese platter costs ${}.", "Starters", "Catering brochure"),
        ("You can rent out a steam cleaner for {} days.", "Machines", "Catalogue 2025"),
        ("Ein Terrakottatopf kostet {} EUR.", "Töpfe", "Frühjahrsprospekt"),
    ],
)
def test_a_thing_that_is_told_by_its_whole_name_is_one_wherever_it_is_listed(
    sentence: str, above: str, other_above: str
) -> None:
    assert found(sentence.format(8), sentence.format(11), above, other_above)
    assert found(sentence.format(11), sentence.format(8), other_above, above)


@pytest.mark.parametrize(
    ("sentence", "above", "other_above"),
    [
        ("A stone frog costs £{}.", "Summer leaflet", "Winter leaflet"),
        ("A cheese platter costs ${}.", "Berlin shop", "Munich shop"),
        ("A cheese platter costs ${}.", "Members", "Visitors"),
        ("A cheese platter costs ${}.", "Schools", "Clubs"),
        ("A guided walk costs {} EUR.", "Lyon", "Metz"),
        ("A spare battery costs {} EUR.", "Phones", "Laptops"),
        ("A screen repair takes {} days.", "Phones", "Laptops"),
        ("The extended warranty lasts {} years.", "Boilers", "Heat pumps"),
        ("A lesson costs {} EUR.", "Guitars", "Pianos"),
        ("A project may hold {} files.", "Starter plan", "Team plan"),
        ("Printing takes {} days.", "Flyers", "Brochures"),
        ("It costs {} EUR.", "Spring leaflet > Pots", "Leaflet > Frogs"),
    ],
)
def test_what_a_heading_may_be_needed_for_is_told_apart_by_it(sentence: str, above: str, other_above: str) -> None:
    assert not found(sentence.format(8), sentence.format(11), above, other_above)
    assert not found(sentence.format(11), sentence.format(8), other_above, above)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kurz parken kostet 2 EUR.", "Parken kostet 5 EUR."),
        ("Sicher parken kostet 7 EUR.", "Parken kostet 5 EUR."),
        ("Important documents cost 9 EUR to send.", "Documents cost 5 EUR to send."),
        ("Tip jars cost 9 EUR.", "Jars cost 5 EUR."),
        ("Reminder letters cost 9 EUR.", "Letters cost 5 EUR."),
        ("Answer phones cost 9 EUR.", "Phones cost 5 EUR."),
        ("Info-Abende kosten 9 EUR.", "Abende kosten 5 EUR."),
    ],
)
def test_words_of_the_subject_are_no_opener(one: str, other: str) -> None:
    assert not found(one, other)
    assert not found(other, one)


@pytest.mark.parametrize("opener", ["Kurz: ", "Wichtig! ", "Ja, ", "Tipp – ", "Hinweis - ", "Natürlich, "])
def test_an_opener_is_set_off(opener: str) -> None:
    assert found("Parken kostet 5 EUR.", f"{opener}Parken kostet 7 EUR.")


def test_please_do_note_that_is_an_opener() -> None:
    assert found("Parking costs 5 EUR.", "Please do note that parking costs 7 EUR.")


def test_a_row_of_a_table_is_a_statement() -> None:
    gold = Statement("Gold Price 40 EUR", "Prices", "Membership")
    assert contradict(gold, Statement("Gold membership costs 45 EUR."))
    assert not contradict(gold, Statement("Silver membership costs 30 EUR."))
    assert contradict(gold, Statement("Gold Price 42 EUR", "Fees", "Level"))
