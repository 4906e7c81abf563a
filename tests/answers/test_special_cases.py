"""A number that holds in general is no answer for the case of which the passage tells another, or a denial."""

import pytest

from frontdesk.answers.support.judge import supported

# A passage with its language, and questions with an answer that only measures and whether it is one.
CASES: tuple[tuple[str, str, tuple[tuple[str, str, bool], ...]], ...] = (
    (
        "en",
        "You can return items within 14 days. Sale items can't be returned.",
        (
            ("How long can I return sale items?", "You have 14 days.", False),
            ("How long can I return items?", "You have 14 days.", True),
        ),
    ),
    (
        "en",
        "The kitchen closes at 22:00. On Sunday it closes at 18:00.",
        (
            ("When does the kitchen close on Sunday?", "It closes at 22:00.", False),
            ("When does the kitchen close on Sunday?", "It closes at 18:00.", True),
        ),
    ),
    (
        "en",
        "Delivery takes 2 days. To the islands it takes 6 days.",
        (
            ("How long does delivery to the islands take?", "It takes 2 days.", False),
            ("How long does delivery take?", "It takes 2 days.", True),
            ("How long does delivery to the islands take?", "It takes 6 days.", True),
        ),
    ),
    (
        "en",
        "We are open Monday to Friday from 9 to 5. On Saturday we are closed.",
        (
            ("When are you open on Saturday?", "From 9 to 5.", False),
            ("When are you open on Friday?", "From 9 to 5.", True),
        ),
    ),
    (
        "en",
        "Parking costs 12 EUR a day. For a trailer you pay 20 EUR.",
        (
            ("How much is parking for a trailer?", "It costs 12 EUR.", False),
            ("How much is parking for a trailer?", "It costs 20 EUR.", True),
        ),
    ),
    (
        "en",
        "Entry costs 8 EUR. Students pay 5 EUR.",
        (
            ("How much is the entry for students?", "It costs 8 EUR.", False),
            ("How much is the entry for students?", "It costs 5 EUR.", True),
        ),
    ),
    (
        "en",
        "Entry costs 8 EUR. It is free for students.",
        (("How much is the entry for students?", "It costs 8 EUR.", False),),
    ),
    (
        "en",
        "You can return a sofa within 30 days. Custom-made pieces are excluded from returns.",
        (("How long can I return a custom-made sofa?", "You have 30 days.", False),),
    ),
    (
        "en",
        "A haircut takes 45 minutes. With colour it takes 2 hours.",
        (("How long does a haircut with colour take?", "It takes 45 minutes.", False),),
    ),
    (
        "en",
        "The warranty is 12 months. For batteries it is 6 months.",
        (("How long is the warranty on batteries?", "It is 12 months.", False),),
    ),
    (
        "en",
        "Hand luggage may weigh up to 8 kg. On the small bus it may weigh up to 4 kg.",
        (("How much hand luggage can I take on the small bus?", "Up to 8 kg.", False),),
    ),
    (
        "en",
        "Our hotel has a garage. Parking costs 12 EUR a day.",
        (("How much is parking at the hotel?", "It costs 12 EUR.", True),),
    ),
    (
        "en",
        "You apply for a passport at our office. It takes 3 weeks until the passport is ready.",
        (("How long does it take to get a passport at your office?", "It takes 3 weeks.", True),),
    ),
    (
        "en",
        "Our hygienists work every day. They don't fill teeth. A cleaning costs 95 EUR.",
        (("What does a cleaning of the teeth by a hygienist cost?", "It costs 95 EUR.", True),),
    ),
    (
        "de",
        "Parken kostet 12 Euro. Mit Anhänger zahlen Sie 20 Euro.",
        (
            ("Was kostet das Parken mit Anhänger?", "Es kostet 12 Euro.", False),
            ("Was kostet das Parken mit Anhänger?", "Es kostet 20 Euro.", True),
        ),
    ),
    (
        "de",
        "Die Lieferung dauert 2 Tage. Auf die Inseln dauert sie 6 Tage.",
        (("Wie lange dauert die Lieferung auf die Inseln?", "Es dauert 2 Tage.", False),),
    ),
    (
        "de",
        "Die Küche hat bis 22 Uhr offen. Sonntags hat sie geschlossen.",
        (("Bis wann hat die Küche sonntags offen?", "Bis 22 Uhr.", False),),
    ),
    (
        "es",
        "Aparcar cuesta 12 euros. Con remolque se pagan 20 euros.",
        (
            ("¿Cuánto cuesta aparcar con remolque?", "Cuesta 12 euros.", False),
            ("¿Cuánto cuesta aparcar con remolque?", "Cuesta 20 euros.", True),
        ),
    ),
    (
        "fr",
        "Le parking coûte 12 euros. Pour une remorque, vous payez 20 euros.",
        (
            ("Combien coûte le parking pour une remorque ?", "Cela coûte 12 euros.", False),
            ("Combien coûte le parking pour une remorque ?", "Cela coûte 20 euros.", True),
        ),
    ),
    (
        "en",
        "You can send anything back within 14 days. Swimwear can't be returned.",
        (("How long can I return swimwear?", "You have 14 days.", False),),
    ),
    (
        "en",
        "You can send dresses back within 14 days. Swimwear can't be returned.",
        (("How long can I return a dress?", "You have 14 days.", True),),
    ),
    (
        "en",
        "A repair takes 3 days. Carbon frames take 2 weeks.",
        (
            ("How long does a repair of a carbon frame take?", "It takes 3 days.", False),
            ("How long does a repair of a carbon frame take?", "It takes 2 weeks.", True),
            ("How long does a repair of a steel frame take?", "It takes 3 days.", True),
        ),
    ),
    (
        "en",
        "The audio guide costs 5 EUR. Members get it for free.",
        (
            ("What does the audio guide cost for members?", "It is 5 EUR.", False),
            ("What does the audio guide cost?", "It is 5 EUR.", True),
        ),
    ),
    (
        "en",
        "The shops open at 10:00. On Sunday they stay closed.",
        (
            ("When do the shops open on Sunday?", "They open at 10:00.", False),
            ("When do the shops open on Monday?", "They open at 10:00.", True),
        ),
    ),
    (
        "en",
        "Cancel at least 24 hours before. Group bookings must be cancelled at least 7 days before.",
        (
            ("When must I cancel a group booking?", "At least 24 hours before.", False),
            ("When must I cancel a group booking?", "At least 7 days before.", True),
        ),
    ),
    (
        "en",
        "You can bring up to 20 kg of luggage. In economy light only 8 kg are allowed.",
        (("How much luggage can I bring in economy light?", "Up to 20 kg.", False),),
    ),
    (
        "en",
        "| Ticket | Price |\n| --- | --- |\n| Adults | 8 EUR |\n| Students | 5 EUR |",
        (
            ("How much is a ticket for adults?", "It costs 8 EUR.", True),
            ("How much is a ticket for students?", "It costs 8 EUR.", False),
            ("How much is a ticket for students?", "It costs 5 EUR.", True),
        ),
    ),
    (
        "en",
        "Tickets:\n- Adults: 8 EUR\n- Students: 5 EUR",
        (
            ("How much is a ticket for students?", "It costs 5 EUR.", True),
            ("How much is a ticket for students?", "It costs 8 EUR.", False),
        ),
    ),
    (
        "en",
        "Tickets:\n- Students: 5 EUR\n- Adults: 8 EUR",
        (("How much is a ticket for adults?", "It costs 8 EUR.", True),),
    ),
    (
        "en",
        "A cut for boys and sons costs 30 EUR. A cut for women costs 50 EUR.",
        (("How much is a hair cut for my son?", "It costs 30 EUR.", True),),
    ),
    (
        "en",
        "A visa takes 6 weeks. We call you when it is ready. A passport takes 3 weeks.",
        (("How long does it take until my visa for Japan is ready?", "It takes 6 weeks.", True),),
    ),
    (
        "en",
        "From the station it is a walk of 20 minutes to our hotel. The bus takes 5 minutes.",
        (("How long is the walk from the station to the hotel?", "It takes 20 minutes.", True),),
    ),
    (
        "en",
        "From the station it is a walk of 20 minutes. The bus takes 5 minutes.",
        (("How long does the bus from the station take?", "It takes 5 minutes.", True),),
    ),
    (
        "en",
        "Our tour on the river lasts 2 hours. It doesn't stop in the city.",
        (("How long is the tour on the river?", "It lasts 2 hours.", True),),
    ),
    (
        "en",
        "You can rent a bike for 15 EUR a day. A helmet for the day costs 3 EUR.",
        (("How much is it to rent a bike for a day?", "It costs 15 EUR.", True),),
    ),
    (
        "en",
        "You can rent a bike for 15 EUR a day. With a child seat it costs 18 EUR.",
        (("What does a bike with a child seat cost?", "It costs 15 EUR.", False),),
    ),
    ("en", "Parking is not free: it costs 12 EUR.", (("Do I have to pay for parking?", "It costs 12 EUR.", True),)),
    (
        "en",
        "You can return shoes within 60 days. Worn shoes can't be returned.",
        (
            ("How long can I return worn shoes?", "You have 60 days.", False),
            ("How long can I return shoes?", "You have 60 days.", True),
        ),
    ),
    (
        "en",
        "Delivery in Spain takes 2 to 3 days. Delivery to Portugal takes 5 days.",
        (("How long does delivery to Portugal take?", "It takes 2 to 3 days.", False),),
    ),
    (
        "en",
        "All machines have a guarantee of 24 months. It doesn't cover wear. Used machines have 12 months.",
        (("How long is the guarantee on a washing machine?", "It is 24 months.", True),),
    ),
    (
        "en",
        "You need to be 18 for rafting. With a guide you need to be 12.",
        (("How old must I be for the rafting with a guide?", "You need to be 18.", False),),
    ),
    (
        "de",
        "Der Eintritt kostet 8 Euro. Studenten zahlen 5 Euro.",
        (
            ("Was kostet der Eintritt für Studenten?", "Es kostet 8 Euro.", False),
            ("Was kostet der Eintritt für Studenten?", "Es kostet 5 Euro.", True),
            ("Was kostet der Eintritt?", "Es kostet 8 Euro.", True),
        ),
    ),
    (
        "es",
        "La entrada cuesta 8 euros. Para estudiantes es gratis.",
        (("¿Cuánto cuesta la entrada para estudiantes?", "Cuesta 8 euros.", False),),
    ),
    (
        "es",
        "El envío tarda 2 días. A las islas tarda 6 días.",
        (
            ("¿Cuánto tarda el envío a las islas?", "Tarda 2 días.", False),
            ("¿Cuánto tarda el envío a las islas?", "Tarda 6 días.", True),
        ),
    ),
    (
        "fr",
        "La livraison prend 2 jours. En Corse elle prend 6 jours.",
        (("Combien de temps prend la livraison en Corse ?", "Cela prend 2 jours.", False),),
    ),
)


@pytest.mark.parametrize(("language", "passage", "asked"), CASES)
def test_a_number_alone_is_that_of_the_case_that_was_asked_about(
    language: str, passage: str, asked: tuple[tuple[str, str, bool], ...]
) -> None:
    pages = [f"Shop\nInfo\n\n{passage}"]
    judged = [
        (question, said, supported(said, pages, language, before=("", question)).supported)
        for question, said, _ in asked
    ]
    assert judged == list(asked)
