"""What pages say of prices beside what they call free or don't do, and sentences that say so or say otherwise."""

from tests.answers.fine_print_sentences import Told

PRICES: tuple[tuple[str, Told], ...] = (
    ("en", ("A haircut costs 30 EUR. Parking is free.", ("A haircut costs 30 EUR.",), ("Parking costs 30 EUR.",))),
    (
        "en",
        (
            "The gym is free for hotel guests. Day visitors pay 12 EUR.",
            ("Day visitors pay 12 EUR for the gym.", "Day visitors pay 12 EUR."),
            ("Hotel guests pay 12 EUR.",),
        ),
    ),
    ("en", ("The gym is free for members. Day visitors pay 12 EUR.", (), ("Members pay 12 EUR for the gym.",))),
    (
        "en",
        ("Children under 6 are free. Adults pay 12 EUR.", ("Adults pay 12 EUR.",), ("Children under 6 pay 12 EUR.",)),
    ),
    (
        "en",
        (
            "Delivery is free from 50 EUR. Below that it costs 4.90 EUR. Breakfast is included.",
            (),
            ("Breakfast costs 4.90 EUR.",),
        ),
    ),
    ("en", ("Delivery is free from 50 EUR. Below that it costs 4.90 EUR.", ("Delivery costs 4.90 EUR.",), ())),
    (
        "en",
        (
            "Delivery is free from 50 EUR. Below that we charge 4.90 EUR.",
            (
                "Below 50 EUR, delivery costs 4.90 EUR.",
                "For orders below 50 EUR we charge 4.90 EUR for delivery.",
                "Delivery costs 4.90 EUR.",
                "Below that we charge 4.90 EUR.",
            ),
            (
                "Delivery costs 50 EUR.",
                "From 50 EUR, delivery costs 4.90 EUR.",
                "Above 50 EUR, delivery costs 4.90 EUR.",
                "Below 50 EUR, delivery is free.",
            ),
        ),
    ),
    (
        "en",
        (
            "A haircut costs 30 EUR. Washing is included.",
            ("A haircut costs 30 EUR, washing included.", "A haircut with washing costs 30 EUR."),
            ("Washing costs 30 EUR.",),
        ),
    ),
    (
        "en",
        (
            "The tour costs 25 EUR. Helmets are included. Children ride for free.",
            ("The tour costs 25 EUR including helmets.",),
            (),
        ),
    ),
    ("en", ("The room costs 90 EUR. Breakfast is in the price.", ("The room with breakfast costs 90 EUR.",), ())),
    ("en", ("Wifi is free of charge. A day locker costs 2 EUR.", (), ("Wifi costs 2 EUR.",))),
    (
        "en",
        (
            "The first lesson is free. Every further lesson costs 20 EUR.",
            ("Every further lesson costs 20 EUR.", "A lesson costs 20 EUR."),
            ("The first lesson costs 20 EUR.",),
        ),
    ),
    ("en", ("Returns are free. A new label costs 3 EUR.", (), ("Returns cost 3 EUR.",))),
    ("en", ("The estimate is free. A call-out costs 80 EUR.", (), ("The estimate costs 80 EUR.",))),
    ("de", ("Ein Haarschnitt kostet 30 Euro. Waschen ist inbegriffen.", (), ("Waschen kostet 30 Euro.",))),
    (
        "de",
        (
            "Kinder zahlen nichts. Erwachsene zahlen 12 Euro.",
            ("Erwachsene zahlen 12 Euro.",),
            ("Kinder zahlen 12 Euro.",),
        ),
    ),
    ("de", ("Das Parken ist kostenlos. Die Massage kostet 40 Euro.", (), ("Das Parken kostet 40 Euro.",))),
    (
        "de",
        (
            "Der Kostenvoranschlag ist gratis. Die Anfahrt kostet 35 Euro.",
            (),
            ("Der Kostenvoranschlag kostet 35 Euro.",),
        ),
    ),
    (
        "fr",
        (
            "La coupe coûte 30 euros. Le lavage est compris.",
            ("La coupe coûte 30 euros.",),
            ("Le lavage coûte 30 euros.",),
        ),
    ),
    ("es", ("El corte cuesta 30 euros. El lavado está incluido.", (), ("El lavado cuesta 30 euros.",))),
    ("it", ("Il taglio costa 30 euro. Il lavaggio è compreso.", (), ("Il lavaggio costa 30 euro.",))),
    ("nl", ("Knippen kost 30 euro. Wassen is inbegrepen.", (), ("Wassen kost 30 euro.",))),
    ("pl", ("Strzyżenie kosztuje 30 euro. Mycie jest w cenie.", (), ("Mycie kosztuje 30 euro.",))),
    ("pt", ("O corte custa 30 euros. A lavagem está incluída.", (), ("A lavagem custa 30 euros.",))),
    ("sv", ("Klippning kostar 30 euro. Parkering är gratis.", (), ("Parkering kostar 30 euro.",))),
    ("ru", ("Стрижка стоит 30 евро. Парковка бесплатна.", (), ("Парковка стоит 30 евро.",))),
    (
        "en",
        (
            "A bike service costs 49 EUR. We don't repair scooters.",
            ("A bike service costs 49 EUR.",),
            ("A scooter service costs 49 EUR.",),
        ),
    ),
    (
        "en",
        (
            "Dr. Weber speaks French. Tom Hill speaks Spanish.",
            ("Tom Hill speaks Spanish.",),
            ("Tom Hill speaks French.", "Dr. Weber speaks Spanish."),
        ),
    ),
    ("en", ("Anna Kern cuts claws. Tom Hill is our vet.", (), ("Tom Hill cuts claws.",))),
    (
        "en",
        ("Tom Hill leads the studio. He speaks French. Dr. Weber speaks Spanish.", ("Tom Hill speaks French.",), ()),
    ),
    (
        "en",
        (
            "Our vet is Tom Hill. He works on Mondays. Anna Kern works on Tuesdays.",
            ("Tom Hill works on Mondays.",),
            ("Tom Hill works on Tuesdays.",),
        ),
    ),
    ("en", ("A dog wash costs 25 EUR. We don't groom cats.", (), ("A cat wash costs 25 EUR.",))),
    ("en", ("We do not offer massages. A facial costs 60 EUR.", (), ("A massage costs 60 EUR.",))),
    (
        "en",
        ("Dogs are not allowed. A tent pitch costs 15 EUR.", ("A tent pitch costs 15 EUR, dogs are not allowed.",), ()),
    ),
    ("en", ("You can't pay by card. A ticket costs 5 EUR.", ("A ticket costs 5 EUR; you can't pay by card.",), ())),
    (
        "de",
        (
            "Eine Inspektion kostet 49 Euro. Wir reparieren keine Roller.",
            (),
            ("Eine Roller-Inspektion kostet 49 Euro.", "Die Inspektion eines Rollers kostet 49 Euro."),
        ),
    ),
    (
        "fr",
        (
            "La révision coûte 49 euros. Nous ne réparons pas les trottinettes.",
            (),
            ("La révision d'une trottinette coûte 49 euros.",),
        ),
    ),
    (
        "en",
        (
            "Parking is free for 2 hours. After that it costs 3 EUR an hour.",
            ("After 2 hours parking costs 3 EUR an hour.", "Parking costs 3 EUR an hour after 2 hours."),
            ("The first 2 hours of parking cost 3 EUR an hour.",),
        ),
    ),
    (
        "de",
        (
            "Der Versand ist ab 50 Euro kostenlos. Darunter kostet er 4,90 Euro.",
            ("Unter 50 Euro kostet der Versand 4,90 Euro.",),
            ("Ab 50 Euro kostet der Versand 4,90 Euro.",),
        ),
    ),
    (
        "fr",
        (
            "La livraison est gratuite à partir de 50 euros. En dessous, elle coûte 4,90 euros.",
            ("Pour moins de 50 euros, la livraison coûte 4,90 euros.",),
            (),
        ),
    ),
    (
        "es",
        (
            "El envío es gratis a partir de 50 euros. Por debajo, cuesta 4,90 euros.",
            ("Por menos de 50 euros, el envío cuesta 4,90 euros.",),
            (),
        ),
    ),
    ("en", ("Scanning costs £0.08 a page.", ("Scanning is 8p a page.",), ("Scanning is 80p a page.",))),
    ("en", ("Scanning costs 8 pence a page.", ("Scanning costs £0.08 a page.",), ())),
    ("en", ("A bag costs $0.25.", ("A bag costs 25 cents.",), ())),
    ("de", ("Eine Tüte kostet 0,25 Euro.", ("Eine Tüte kostet 25 Cent.",), ("Eine Tüte kostet 35 Cent.",))),
    ("en", ("Spare keys cost 90p each.", (), ("Spare keys cost £90 each.",))),
    ("en", ("We are open until 8 p.m.", ("We are open until 8 p.m.",), ())),
)
