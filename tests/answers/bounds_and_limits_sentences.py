"""Bounds and limits stay: about 10 days is neither at least nor at most 10, a further child is not every child."""

from tests.answers.fine_print_sentences import Told

BOUNDS_AND_LIMITS: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "Firing takes about 10 days.",
            (
                "Firing takes around 10 days.",
                "Firing takes roughly 10 days.",
                "Firing takes approximately 10 days.",
                "Firing takes about 10 days.",
                "Firing takes 10 days.",
            ),
            (
                "Firing takes at most 10 days.",
                "Firing takes at least 10 days.",
                "Firing takes less than 10 days.",
                "Firing takes more than 10 days.",
                "Firing takes up to 10 days.",
                "Firing takes no more than 10 days.",
                "Firing takes a maximum of 10 days.",
                "Firing takes 10 days or more.",
                "Firing takes 10 days at most.",
            ),
        ),
    ),
    (
        "en",
        (
            "Firing takes up to 10 days.",
            (
                "Firing takes at most 10 days.",
                "Firing takes no more than 10 days.",
                "Firing takes a maximum of 10 days.",
            ),
            ("Firing takes at least 10 days.",),
        ),
    ),
    (
        "en",
        (
            "A rowing boat takes about 4 people.",
            ("A rowing boat takes around 4 people.",),
            (
                "A rowing boat takes at least 4 people.",
                "A rowing boat takes at most 4 people.",
                "A rowing boat takes up to 4 people.",
            ),
        ),
    ),
    (
        "en",
        (
            "Parties begin at £45 per person.",
            (
                "Parties start at £45 per person.",
                "Parties cost from £45 per person.",
                "Parties cost at least £45 per person.",
            ),
            (
                "Parties cost £45 per person.",
                "Parties cost exactly £45 per person.",
            ),
        ),
    ),
    (
        "en",
        (
            "Boat trips from £45.",
            (
                "Boat trips start at £45.",
                "Prices for boat trips begin at £45.",
            ),
            ("Boat trips cost £45.",),
        ),
    ),
    (
        "en",
        (
            "The workshop is for children aged 6 to 12.",
            (
                "The workshop is for children from 6 to 12.",
                "The workshop is for children between 6 and 12.",
                "Children must be at least 6.",
            ),
            (
                "The workshop is for children aged 6 and over.",
                "The workshop is for children under 12.",
            ),
        ),
    ),
    (
        "en",
        (
            "The evening class is for those aged 14 and over.",
            (
                "The evening class is for those aged 14 or older.",
                "You must be at least 14 for the evening class.",
                "The evening class is for those from 14.",
            ),
            ("The evening class is for those over 14.",),
        ),
    ),
    (
        "en",
        (
            "Drivers must be at least 21.",
            (
                "Drivers must be 21 or over.",
                "Drivers must be from 21.",
            ),
            (
                "Drivers must be over 21.",
                "Drivers must be under 21.",
            ),
        ),
    ),
    (
        "de",
        (
            "Der Kurs beginnt um 14 Uhr.",
            ("Der Kurs beginnt um 14 Uhr.",),
            (
                "Der Kurs beginnt vor 14 Uhr.",
                "Der Kurs beginnt nach 14 Uhr.",
            ),
        ),
    ),
    (
        "de",
        (
            "Der Kurs kostet 52 £.",
            ("Der Kurs kostet 52 £.",),
            (
                "Der Kurs kostet ab 52 £.",
                "Der Kurs kostet mindestens 52 £.",
            ),
        ),
    ),
    (
        "es",
        (
            "El taller dura dos horas y media.",
            ("El taller dura dos horas y media.",),
            (
                "El taller dura al menos dos horas y media.",
                "El taller dura como máximo dos horas y media.",
            ),
        ),
    ),
    (
        "en",
        (
            "The class starts at 14:00 on Mondays.",
            ("The class starts at 2 pm.",),
            (
                "The class starts before 14:00.",
                "The class starts after 2 pm on Mondays.",
            ),
        ),
    ),
    (
        "de",
        (
            "Der Schnupperkurs kostet 52 £ pro Person.\nDer Abendkurs kostet 210 £.",
            (),
            ("Der Schnupperkurs kostet ab 52 £.",),
        ),
    ),
    (
        "en",
        (
            "Companies can pay by invoice.",
            (
                "Companies can pay by invoice.",
                "If you are a company, you can pay by invoice.",
                "As a company you can pay by invoice.",
            ),
            (
                "Everyone can pay by invoice.",
                "You can pay by invoice.",
            ),
        ),
    ),
    (
        "en",
        ("Customers can pay by invoice.", ("You can pay by invoice.",), ()),
    ),
    (
        "en",
        (
            "The party costs £220. Every further child costs £18.",
            (
                "Each additional child costs £18.",
                "Every further child costs £18.",
                "Further children cost £18 each.",
                "An extra child costs £18.",
            ),
            (
                "Every child costs £18.",
                "Each child costs £18.",
            ),
        ),
    ),
    (
        "en",
        (
            "Vouchers come by e-mail or, for £3 more, as a card by post.",
            (
                "A card by post costs £3 more.",
                "A card by post costs £3 extra.",
            ),
            ("A voucher by post costs £3.",),
        ),
    ),
    (
        "en",
        (
            "Members use the studio whenever it is open.",
            ("Members can use the studio whenever it is open.",),
            (
                "Everyone can use the studio whenever it is open.",
                "Anyone can use the studio whenever it is open.",
            ),
        ),
    ),
    (
        "de",
        (
            "Jeden ersten Sonntag im Monat ist offenes Atelier.",
            (
                "Am ersten Sonntag im Monat ist offenes Atelier.",
                "Offenes Atelier ist jeden ersten Sonntag.",
            ),
            (
                "Jeden Sonntag ist offenes Atelier.",
                "Sonntags ist offenes Atelier.",
            ),
        ),
    ),
    (
        "es",
        (
            "El segundo sábado de cada mes hay taller abierto.",
            ("Hay taller abierto el segundo sábado de cada mes.",),
            (
                "Cada sábado hay taller abierto.",
                "Hay taller abierto todos los sábados.",
            ),
        ),
    ),
    (
        "en",
        (
            "Students get 15% off membership.",
            (
                "Students get 15% off membership.",
                "Students get a discount of 15% on membership.",
            ),
            ("Students get 15% off everything.",),
        ),
    ),
    (
        "en",
        (
            "Open studio is on the first Sunday of the month.",
            (),
            (
                "Open studio is every Sunday.",
                "Open studio is on Sundays.",
            ),
        ),
    ),
)
