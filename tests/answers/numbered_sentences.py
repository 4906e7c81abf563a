"""Pages that call things by a number, "room no. 5": what they say of them, and what they don't."""

from tests.answers.fine_print_sentences import Told

NUMBERED: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "The meeting room No. 5 can be used free of charge. Room No. 6 costs 20 EUR.",
            (
                "Room no. 5 is free of charge.",
                "Room No 5 is free of charge.",
                "Room number 5 is free.",
                "Room 5 is free.",
            ),
            ("Room no. 6 is free of charge.", "Room no. 5 costs 20 EUR.", "Room no. 5 is not free of charge."),
        ),
    ),
    (
        "en",
        (
            "Counter no. 3 takes returns. Counter no. 4 takes payments. Bus no. 12 stops at the door.",
            (
                "Returns are taken at counter no. 3.",
                "Take bus no. 12, which stops at the door.",
                "Yes, bus No 12 stops at the door.",
            ),
            ("Returns are taken at counter no. 4.", "Bus no. 12 doesn't stop at the door."),
        ),
    ),
    (
        "en",
        (
            "Pitch number 14 has no electricity. Pitch number 15 has electricity.",
            ("Pitch no. 14 has no electricity.", "Pitch no. 15 has electricity."),
            ("Pitch no. 14 has electricity.", "Pitch no. 15 has no electricity."),
        ),
    ),
    (
        "de",
        (
            "Raum Nummer 5 ist kostenlos. Raum Nummer 6 kostet 20 EUR.",
            ("Der Raum Nr. 5 ist kostenlos.", "Raum 5 ist kostenlos.", "Der Raum Nr. 6 kostet 20 EUR."),
            ("Der Raum Nr. 6 ist kostenlos.", "Der Raum Nr. 5 ist nicht kostenlos."),
        ),
    ),
    (
        "es",
        (
            "La sala nº 5 es gratuita. La sala nº 6 cuesta 20 EUR.",
            ("La sala n.º 5 es gratuita.", "La sala número 5 es gratuita.", "La sala núm. 6 cuesta 20 EUR."),
            ("La sala n.º 6 es gratuita.", "La sala nº 5 no es gratuita."),
        ),
    ),
    (
        "fr",
        (
            "La salle n° 5 est gratuite. La salle n° 6 coûte 20 EUR.",
            ("La salle no 5 est gratuite.", "La salle numéro 5 est gratuite.", "La salle nº 6 coûte 20 EUR."),
            ("La salle no 6 est gratuite.", "La salle no 5 n'est pas gratuite."),
        ),
    ),
    (
        "nl",
        (
            "Zaal nummer 5 is gratis. Zaal nummer 6 kost 20 EUR.",
            ("Zaal nr. 5 is gratis.", "Zaal 6 kost 20 EUR."),
            ("Zaal nr. 6 is gratis.", "Zaal nr. 5 is niet gratis."),
        ),
    ),
    (
        "en",
        (
            "Is breakfast included? No. 12 EUR extra for breakfast.",
            (),
            ("Breakfast is included.", "Breakfast is included free of charge."),
        ),
    ),
    (
        "en",
        (
            "Can I cancel on the day? The answer is no. 48 hours notice is needed.",
            ("48 hours notice is needed.",),
            ("24 hours notice is needed.", "No. 48 hours notice is not needed."),
        ),
    ),
    (
        "en",
        (
            "Our office is number 7. Delivery is 14 EUR. The number 5 bus stops here. Pay within the 14 days.",
            ("Delivery is 14 EUR.", "Our office is number 7.", "Pay within 14 days."),
            ("Delivery is 7 EUR.", "Delivery is 15 EUR.", "Pay within 5 days."),
        ),
    ),
    (
        "en",
        (
            "Ring at door number 3. Be at the door 10 minutes before the tour. Take gate no. 4. The gate 2 hours later "
            "is shut.",
            ("Be at the door 10 minutes before the tour.", "Ring at door no. 3.", "Ring at door 3."),
            ("Be at the door 20 minutes before the tour.", "Be at the door 3 minutes before the tour."),
        ),
    ),
    (
        "en",
        (
            "Is parking in yard no. 2 free? Sorry, no. 12 GBP a day. Yard no. 2 has 40 spaces.",
            ("Yard 2 has 40 spaces.", "Yard no. 2 has 40 spaces."),
            ("Yard no. 3 has 40 spaces.", "Yard 2 has 12 spaces."),
        ),
    ),
    (
        "es",
        (
            "¿Está incluido el desayuno? No. 12 EUR más por el desayuno.",
            (),
            ("El desayuno está incluido.",),
        ),
    ),
    (
        "de",
        (
            "Unser Büro ist Nummer 7. Die Lieferung ist 14 EUR teuer. An Tür Nr. 3 klingeln. An der Tür 10 Minuten "
            "vorher sein.",
            ("Die Lieferung ist 14 EUR teuer.", "An Tür 3 klingeln."),
            ("Die Lieferung ist 7 EUR teuer.", "An der Tür 20 Minuten vorher sein."),
        ),
    ),
)
