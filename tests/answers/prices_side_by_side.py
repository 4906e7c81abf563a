"""Pages with two prices, or with a tax and something else that is there or not, and what may be told of each."""

Page = tuple[str, str, tuple[str, ...], tuple[str, ...]]
"""The language, the page, what it says, and what it doesn't."""

PRICES: tuple[Page, ...] = (
    (
        "en",
        "Registration costs 30 EUR once and 49 EUR a month.",
        (
            "Registration costs 30 EUR once.",
            "Registration costs 49 EUR a month.",
        ),
        (
            "Registration costs 30 EUR a month.",
            "Registration costs 49 EUR once.",
        ),
    ),
    ("en", "The studio costs 30 EUR once and 49 EUR a month.", (), ("The studio costs 30 EUR a month.",)),
    (
        "de",
        "Die Anmeldung kostet einmalig 30 EUR und 49 EUR im Monat.",
        (
            "Die Anmeldung kostet einmalig 30 EUR.",
            "Die Anmeldung kostet 49 EUR im Monat.",
        ),
        (
            "Die Anmeldung kostet 30 EUR im Monat.",
            "Die Anmeldung kostet einmalig 49 EUR.",
        ),
    ),
    (
        "es",
        "La inscripción cuesta 30 euros una sola vez y 49 euros al mes.",
        (
            "La inscripción cuesta 30 euros una sola vez.",
            "La inscripción cuesta 49 euros al mes.",
        ),
        (
            "La inscripción cuesta 49 euros una sola vez.",
            "La inscripción cuesta 30 euros al mes.",
        ),
    ),
    (
        "fr",
        "L'inscription coûte 30 euros une fois, puis 49 euros par mois.",
        (
            "L'inscription coûte 49 euros par mois.",
            "L'inscription coûte 30 euros une fois.",
        ),
        ("L'inscription coûte 30 euros par mois.",),
    ),
    ("en", "Setup is 100 EUR once, then 15 EUR a week.", ("Setup is 100 EUR once.",), ("Setup is 100 EUR a week.",)),
    (
        "en",
        "A locker costs 5 EUR a day or 20 EUR a week.",
        (
            "A locker costs 5 EUR a day.",
            "A locker costs 20 EUR a week.",
        ),
        (
            "A locker costs 5 EUR a week.",
            "A locker costs 20 EUR a day.",
        ),
    ),
    (
        "en",
        "The alarm costs 99 EUR once plus 12 EUR per year.",
        ("The alarm costs 12 EUR per year.",),
        ("The alarm costs 99 EUR per year.",),
    ),
    ("en", "The annual fee is 60 EUR, for students 30 EUR.", ("The annual fee for students is 30 EUR a year.",), ()),
    (
        "en",
        "Per month, the plan costs 9 EUR and the large plan 19 EUR.",
        ("The large plan costs 19 EUR per month.",),
        (),
    ),
    (
        "en",
        "Each month you pay 9 EUR for the plan and 3 EUR for storage.",
        ("For storage you pay 3 EUR each month.",),
        (),
    ),
    ("en", "Adults pay 9 EUR and children 5 EUR per month.", ("Adults pay 9 EUR per month.",), ()),
    ("en", "The desk costs 15 EUR and the room 40 EUR per hour.", ("The desk costs 15 EUR per hour.",), ()),
    (
        "en",
        "A bike costs 10 EUR an hour, 25 EUR a day.",
        (
            "A bike costs 25 EUR a day.",
            "A bike costs 10 EUR an hour.",
        ),
        (
            "A bike costs 25 EUR an hour.",
            "A bike costs 10 EUR a day.",
        ),
    ),
    (
        "en",
        "A bike costs 10 EUR for 1 hour, 25 EUR for 1 day.",
        ("A bike costs 25 EUR for 1 day.",),
        (
            "A bike costs 25 EUR for 1 hour.",
            "A bike costs 10 EUR for 1 day.",
        ),
    ),
    (
        "en",
        "A stay costs 90 EUR for one night, 150 EUR for two nights.",
        ("A stay costs 150 EUR for two nights.",),
        ("A stay costs 90 EUR for two nights.",),
    ),
    (
        "en",
        "Members pay 5 EUR, guests 8 EUR.",
        ("Guests pay 8 EUR.",),
        (
            "Guests pay 5 EUR.",
            "Members pay 8 EUR.",
        ),
    ),
    ("de", "Ein Rad kostet 10 EUR pro Stunde, 25 EUR pro Tag.", ("Ein Rad kostet 25 EUR pro Tag.",), ()),
    ("fr", "Un vélo coûte 10 euros par heure, 25 euros par jour.", ("Un vélo coûte 25 euros par jour.",), ()),
    (
        "en",
        "Parking costs 2 EUR an hour, 12 EUR a day.",
        ("Parking costs 12 EUR a day.",),
        ("Parking costs 12 EUR an hour.",),
    ),
    (
        "en",
        "A sauna costs 8 EUR per hour, 30 EUR per day, 90 EUR per week.",
        (
            "A sauna costs 90 EUR per week.",
            "A sauna costs 30 EUR per day.",
        ),
        (),
    ),
    (
        "en",
        "A kayak costs 8 EUR an hour, a boat 25 EUR a day.",
        ("A boat costs 25 EUR a day.",),
        ("A kayak costs 25 EUR a day.",),
    ),
    ("en", "A kayak costs 8 EUR an hour. A boat costs 25 EUR a day.", (), ("A kayak costs 25 EUR a day.",)),
    ("en", "A kayak costs 8 EUR an hour and a boat 25 EUR a day.", (), ("A kayak costs 25 EUR a day.",)),
    ("de", "Ein Kajak kostet 8 EUR pro Stunde, ein Boot 25 EUR pro Tag.", (), ("Ein Kajak kostet 25 EUR pro Tag.",)),
    ("en", "The kennel costs 20 EUR a night, the cattery 80 EUR a week.", (), ("The kennel costs 80 EUR a week.",)),
    ("en", "The kennel costs 20 EUR a night, 120 EUR a week.", ("The kennel costs 120 EUR a week.",), ()),
)
TAXES: tuple[Page, ...] = (
    (
        "en",
        "A bike costs 20 EUR a day, VAT included, no deposit.",
        ("A bike costs 20 EUR a day including VAT.",),
        ("A bike costs 20 EUR a day plus VAT.",),
    ),
    (
        "en",
        "A bike costs 20 EUR a day. Prices include VAT, there are no extra fees.",
        ("A bike costs 20 EUR a day including VAT.",),
        ("A bike costs 20 EUR a day plus VAT.",),
    ),
    (
        "en",
        "VAT included, no deposit. A bike costs 20 EUR.",
        ("A bike costs 20 EUR, VAT included.",),
        ("A bike costs 20 EUR plus VAT.",),
    ),
    (
        "es",
        "Una bici cuesta 20 euros al día, IVA incluido, sin fianza.",
        ("Una bici cuesta 20 euros al día, IVA incluido.",),
        ("Una bici cuesta 20 euros al día más IVA.",),
    ),
    (
        "de",
        "Ein Rad kostet 20 Euro, inkl. MwSt., ohne Kaution.",
        ("Ein Rad kostet 20 Euro inkl. MwSt.",),
        ("Ein Rad kostet 20 Euro zzgl. MwSt.",),
    ),
    (
        "de",
        "Ein Rad kostet 20 Euro zzgl. MwSt., Helm inklusive.",
        ("Ein Rad kostet 20 Euro zzgl. MwSt.",),
        ("Ein Rad kostet 20 Euro inkl. MwSt.",),
    ),
    ("fr", "Le vélo coûte 20 euros TTC, sans caution.", (), ("Le vélo coûte 20 euros hors TVA.",)),
    (
        "it",
        "La bici costa 20 euro, IVA inclusa, senza cauzione.",
        ("La bici costa 20 euro, IVA inclusa.",),
        ("La bici costa 20 euro più IVA.",),
    ),
    (
        "en",
        "A bike costs 20 EUR plus VAT, with a helmet included.",
        ("A bike costs 20 EUR plus VAT.",),
        ("A bike costs 20 EUR including VAT.",),
    ),
    (
        "en",
        "A bike costs 20 EUR. VAT is not included in the price.",
        ("A bike costs 20 EUR excluding VAT.",),
        ("A bike costs 20 EUR including VAT.",),
    ),
    (
        "en",
        "A bike costs 20 EUR. The price does not include VAT.",
        ("A bike costs 20 EUR plus VAT.",),
        ("A bike costs 20 EUR including VAT.",),
    ),
    (
        "en",
        "A bike costs 20 EUR (VAT included; no hidden fees).",
        ("A bike costs 20 EUR, VAT included.",),
        ("A bike costs 20 EUR plus VAT.",),
    ),
    (
        "en",
        "A bike costs 20 EUR without VAT, breakfast included.",
        ("A bike costs 20 EUR without VAT.",),
        ("A bike costs 20 EUR including VAT.",),
    ),
    (
        "en",
        "A room costs 90 EUR, breakfast included, plus VAT.",
        ("A room costs 90 EUR plus VAT.",),
        ("A room costs 90 EUR including VAT.",),
    ),
    (
        "en",
        "A room costs 90 EUR incl. VAT and without breakfast.",
        ("A room costs 90 EUR including VAT.",),
        ("A room costs 90 EUR plus VAT.",),
    ),
    (
        "en",
        "Our prices are net. VAT is added. A room costs 90 EUR.",
        ("A room costs 90 EUR plus VAT.",),
        ("A room costs 90 EUR including VAT.",),
    ),
    (
        "nl",
        "De huur kost 20 euro inclusief btw, geen borg.",
        ("De huur kost 20 euro inclusief btw.",),
        ("De huur kost 20 euro exclusief btw.",),
    ),
    (
        "pt",
        "A bicicleta custa 20 euros, IVA incluído, sem caução.",
        ("A bicicleta custa 20 euros, IVA incluído.",),
        ("A bicicleta custa 20 euros mais IVA.",),
    ),
    (
        "en",
        "A bike costs 20 EUR. All prices include 20 % VAT; extra hours cost 5 EUR.",
        ("A bike costs 20 EUR including VAT.",),
        ("A bike costs 20 EUR plus VAT.",),
    ),
    (
        "en",
        "A bike costs 20 EUR. We do not charge extra for VAT.",
        ("A bike costs 20 EUR including VAT.",),
        ("A bike costs 20 EUR plus VAT.",),
    ),
    (
        "en",
        "A bike costs 20 EUR. Prices exclude delivery but include VAT.",
        ("A bike costs 20 EUR including VAT.",),
        ("A bike costs 20 EUR plus VAT.",),
    ),
    (
        "en",
        "Repairs cost 40 EUR, all taxes included, with no call-out fee.",
        ("Repairs cost 40 EUR, taxes included.",),
        ("Repairs cost 40 EUR plus tax.",),
    ),
    (
        "de",
        "Der Preis von 20 Euro versteht sich ohne Versand, aber mit MwSt.",
        (),
        ("Der Preis ist 20 Euro zzgl. MwSt.",),
    ),
)
