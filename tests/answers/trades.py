"""Statements of trades other than the demo's, each with the passages that a search would bring."""

from typing import NamedTuple


class Trade(NamedTuple):
    """A company's passages, and what they say and don't say."""

    language: str
    passages: tuple[str, ...]
    said: tuple[str, ...]
    unsaid: tuple[str, ...]


TRADES = {
    "dentist": Trade(
        "en",
        (
            "Practice\n"
            "Fees and times\n"
            "\n"
            "| Treatment | Private price | Time |\n"
            "| --- | --- | --- |\n"
            "| Check-up | £45 | 20 min |\n"
            "| Hygienist visit | £60 | 30 min |\n"
            "| White filling | from £110 | 45 min |\n"
            "| Crown | £650 | 2 visits |\n"
            "\n"
            "Children under 18 are seen free of charge. Missed appointments cost £25 unless you tell us 24 hours "
            "before.",
            "Practice\n"
            "Not covered by the plan:\n"
            "\n"
            "- Whitening\n"
            "- Implants\n"
            "- Emergency call-outs after 8 pm\n"
            "\n"
            "The Smile plan costs £14.50 a month and includes two check-ups a year.",
            "Practice\n"
            "Opening hours\n"
            "\n"
            "Monday to Thursday 8:30–17:30, Friday 8:30–13:00. We are closed at weekends. Dr Patel works on "
            "Tuesdays; Dr Osei works on Wednesdays and Fridays.",
        ),
        (
            "A check-up costs 45 pounds and takes 20 minutes.",
            "A hygienist visit takes about 30 minutes.",
            "A crown costs £650.",
            "White fillings start at £110.",
            "Children under 18 are free.",
            "A missed appointment costs £25 unless you let us know 24 hours before.",
            "Whitening isn't covered by the plan.",
            "Implants are not covered.",
            "The Smile plan is £14.50 per month.",
            "It includes two check-ups a year.",
            "On Friday we're open from 8:30 am to 1 pm.",
            "The practice is closed at weekends.",
            "Dr Patel works on Tuesdays.",
        ),
        (
            "A check-up costs £60.",
            "A hygienist visit takes 45 minutes.",
            "A crown costs £110.",
            "A check-up takes 20 hours.",
            "Children under 18 are not free.",
            "A missed appointment costs £45.",
            "Whitening is covered by the plan.",
            "The plan covers implants.",
            "The Smile plan costs £14.50 a year.",
            "It includes two check-ups a month.",
            "On Friday we're open until 17:30.",
            "The practice is open at weekends.",
            "You get a check-up for 20%.",
        ),
    ),
    "gym": Trade(
        "en",
        (
            "Gym\n"
            "Memberships\n"
            "\n"
            "- **Off-peak**: $29 a month, weekdays 9 am to 4 pm\n"
            "- **Full**: $49 a month, any time\n"
            "- **Student**: $25 a month with a valid ID\n"
            "\n"
            "The joining fee is $20. Full members may bring one guest a month; off-peak members may not.",
            "Gym\n"
            "Freezing and leaving\n"
            "\n"
            "You can freeze your membership for up to 3 months per year. Cancelling needs 30 days' notice. We "
            "don't refund unused weeks.",
            "Gym\n"
            "Pool\n"
            "\n"
            "The pool is 25 m long and kept at 28 °C. Children under 8 must be with an adult. Outdoor shoes are "
            "not allowed on the pool deck, but flip-flops are.",
        ),
        (
            "The Full membership costs $49 a month.",
            "Off-peak costs 29 dollars per month, on weekdays from 9 am to 4 pm.",
            "Students pay $25 a month with a valid ID.",
            "The joining fee is 20 dollars.",
            "Off-peak members may not bring a guest.",
            "Full members may bring one guest a month.",
            "You can freeze your membership for up to three months a year.",
            "To cancel, you need to give 30 days' notice.",
            "Unused weeks are not refunded.",
            "The pool is 25 metres long.",
            "Children under 8 must be accompanied by an adult in the pool.",
            "Outdoor shoes are not allowed on the pool deck.",
        ),
        (
            "The Full membership costs $29 a month.",
            "Off-peak costs $49 a month.",
            "Students pay $29 a month.",
            "The joining fee is $25.",
            "Off-peak members may bring one guest a month.",
            "You can freeze your membership for up to 30 months.",
            "You can freeze your membership for up to 3 weeks per year.",
            "We refund unused weeks.",
            "The pool is 28 m long.",
            "The pool is 25 km long.",
            "Outdoor shoes are allowed on the pool deck.",
            "Flip-flops are not allowed on the pool deck.",
        ),
    ),
    "hotel": Trade(
        "en",
        (
            "Hotel\n"
            "Rooms\n"
            "\n"
            "| Room | Low season | High season | Beds |\n"
            "|---|---|---|---|\n"
            "| Single | 70 € | 95 € | 1 |\n"
            "| Double | 110 € | 145 € | 2 |\n"
            "| Family | 150 € | 198 € | 4 |\n"
            "\n"
            "Breakfast is included in the Family room only; elsewhere it costs 14 € per person.",
            "Hotel\n"
            "Arrival\n"
            "\n"
            "Check-in is from 15:00, check-out by 11:00. Late check-out until 14:00 costs 25 €. The reception is "
            "not staffed between 23:00 and 6:00, but you can get in with your code.",
            "Hotel\n"
            "Pets\n"
            "\n"
            "Dogs are welcome for 12 € a night. Cats and other animals cannot stay. Dogs may not go into the "
            "breakfast room or the spa.",
        ),
        (
            "A double room costs 110 euros in the low season.",
            "In high season, the family room is 198 € and the double is 145 €.",
            "Breakfast is included in the Family room.",
            "Check-in starts at 3 pm and check-out is by 11 am.",
            "Late check-out until 2 pm costs €25.",
            "Between 23:00 and 6:00 the reception is not staffed.",
            "Cats cannot stay.",
            "Dogs aren't allowed in the breakfast room.",
        ),
        (
            "A double room costs 145 euros in the low season.",
            "A double room costs 110 € in the high season.",
            "A single room has 2 beds.",
            "Breakfast is included in all rooms.",
            "Check-in is from 11:00.",
            "Dogs can stay for 25 € a night.",
            "Cats can stay.",
            "Dogs may go into the breakfast room.",
            "Dogs can stay for 12 € a week.",
            "The reception is staffed between 23:00 and 6:00.",
        ),
    ),
    "utility": Trade(
        "de",
        (
            "Stadtwerke\n"
            "Tarife\n"
            "\n"
            "| Tarif | Grundpreis | Arbeitspreis |\n"
            "| --- | --- | --- |\n"
            "| Basis | 9,90 € im Monat | 34 ct |\n"
            "| Natur | 12,50 € im Monat | 31 ct |\n"
            "\n"
            "Die Kündigungsfrist beträgt 4 Wochen. Neukunden erhalten einen Bonus von 80 €, Bestandskunden 30 €.",
            "Stadtwerke\nService\n\nWir nehmen keine Barzahlung an. Das Kundenzentrum ist samstags geschlossen.",
        ),
        (
            "Der Grundpreis im Tarif Basis beträgt 9,90 Euro im Monat.",
            "Im Tarif Natur beträgt der Arbeitspreis 31 ct.",
            "Die Kündigungsfrist beträgt vier Wochen.",
            "Neukunden erhalten einen Bonus von 80 Euro.",
            "Das Kundenzentrum ist samstags geschlossen.",
            "Barzahlung nehmen wir nicht an.",
        ),
        (
            "Der Grundpreis im Tarif Basis beträgt 12,50 Euro im Monat.",
            "Im Tarif Natur kostet die Kilowattstunde 34 ct.",
            "Die Kündigungsfrist beträgt 4 Monate.",
            "Neukunden erhalten einen Bonus von 30 Euro.",
            "Das Kundenzentrum ist samstags geöffnet.",
            "Wir nehmen Barzahlung an.",
            "Bestandskunden erhalten 80 €.",
        ),
    ),
}
