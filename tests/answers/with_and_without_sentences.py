"""Pages on what is included, comes on top or with a thing, and what is free, and sentences with the contrary."""

from tests.answers.fine_print_sentences import Told

INCLUDED: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "A home visit costs 65 GBP on top of the consultation.",
            (
                "A home visit costs 65 GBP on top of the consultation.",
                "A home visit costs 65 GBP.",
                "The home visit costs 65 GBP in addition to the consultation.",
                "A home visit is 65 GBP on top of the consultation.",
            ),
            (
                "A home visit costs 65 GBP including the consultation.",
                "A home visit costs 65 GBP, consultation included.",
                "The consultation is included in the 65 GBP for a home visit.",
                "A home visit costs 65 GBP, which includes the consultation.",
            ),
        ),
    ),
    (
        "en",
        (
            "The room is 80 EUR a night. Breakfast is 12 EUR extra.",
            (
                "The room is 80 EUR a night.",
                "Breakfast is 12 EUR extra.",
                "Breakfast costs 12 EUR extra.",
            ),
            (
                "The room is 80 EUR a night including breakfast.",
                "The room is 80 EUR a night, breakfast included.",
            ),
        ),
    ),
    (
        "en",
        (
            "The room is 80 EUR a night including breakfast. Parking is not included.",
            (
                "The room is 80 EUR a night including breakfast.",
                "The room is 80 EUR a night, breakfast included.",
                "Parking is not included.",
            ),
            (
                "The room is 80 EUR a night including parking.",
                "The room is 80 EUR a night plus breakfast.",
            ),
        ),
    ),
    (
        "de",
        (
            "Der Hausbesuch kostet 65 Euro zusätzlich zur Beratung.",
            (
                "Der Hausbesuch kostet 65 Euro zusätzlich zur Beratung.",
                "Ein Hausbesuch kostet 65 Euro.",
            ),
            (
                "Der Hausbesuch kostet 65 Euro inklusive Beratung.",
                "Der Hausbesuch kostet 65 Euro einschließlich der Beratung.",
                "Ein Hausbesuch kostet 65 Euro, die Beratung ist inbegriffen.",
            ),
        ),
    ),
    (
        "de",
        (
            "Das Zimmer kostet 80 Euro zuzüglich Frühstück.",
            ("Das Zimmer kostet 80 Euro zuzüglich Frühstück.",),
            ("Das Zimmer kostet 80 Euro inklusive Frühstück.",),
        ),
    ),
    (
        "es",
        (
            "La visita a domicilio cuesta 65 euros además de la consulta.",
            ("La visita a domicilio cuesta 65 euros además de la consulta.",),
            (
                "La visita a domicilio cuesta 65 euros, consulta incluida.",
                "La visita a domicilio cuesta 65 euros incluida la consulta.",
            ),
        ),
    ),
    (
        "fr",
        (
            "La visite à domicile coûte 65 euros en plus de la consultation.",
            ("La visite à domicile coûte 65 euros en plus de la consultation.",),
            (
                "La visite à domicile coûte 65 euros, consultation comprise.",
                "La visite à domicile coûte 65 euros consultation incluse.",
            ),
        ),
    ),
    (
        "it",
        (
            "La visita a domicilio costa 65 euro oltre alla consulenza.",
            ("La visita a domicilio costa 65 euro oltre alla consulenza.",),
            ("La visita a domicilio costa 65 euro, consulenza inclusa.",),
        ),
    ),
    (
        "nl",
        (
            "Een huisbezoek kost 65 euro bovenop het consult.",
            ("Een huisbezoek kost 65 euro bovenop het consult.",),
            ("Een huisbezoek kost 65 euro inclusief consult.",),
        ),
    ),
    (
        "en",
        (
            ("Cremation with the ashes returned is 165 GBP for cats and small dogs. Communal cremation is 70 GBP."),
            (
                "Cremation with the ashes returned is 165 GBP for cats.",
                "Cremation for small dogs with the ashes returned is 165 GBP.",
                "Communal cremation is 70 GBP.",
                "Cremation is 165 GBP for cats with the ashes returned.",
            ),
            (
                "Cremation is 165 GBP without the ashes returned.",
                "Cremation for cats without the ashes returned is 165 GBP.",
            ),
        ),
    ),
    (
        "en",
        (
            "A haircut with a wash costs 35 EUR. A haircut without a wash costs 28 EUR.",
            (
                "A haircut with a wash costs 35 EUR.",
                "A haircut without a wash costs 28 EUR.",
            ),
            (
                "A haircut without a wash costs 35 EUR.",
                "A haircut with a wash costs 28 EUR.",
            ),
        ),
    ),
    (
        "en",
        (
            "The flat with a balcony is 900 EUR a month.",
            ("The flat with a balcony is 900 EUR a month.",),
            ("The flat without a balcony is 900 EUR a month.",),
        ),
    ),
    (
        "de",
        (
            "Die Feuerbestattung mit Rückgabe der Asche kostet 165 Euro.",
            ("Die Feuerbestattung mit Rückgabe der Asche kostet 165 Euro.",),
            (
                "Die Feuerbestattung ohne Rückgabe der Asche kostet 165 Euro.",
                "Die Feuerbestattung kostet 165 Euro ohne Rückgabe der Asche.",
            ),
        ),
    ),
    (
        "es",
        (
            "El corte con lavado cuesta 35 euros.",
            ("El corte con lavado cuesta 35 euros.",),
            ("El corte sin lavado cuesta 35 euros.",),
        ),
    ),
    (
        "fr",
        (
            "La coupe avec shampooing coûte 35 euros.",
            ("La coupe avec shampooing coûte 35 euros.",),
            ("La coupe sans shampooing coûte 35 euros.",),
        ),
    ),
    (
        "it",
        (
            "Il taglio con lavaggio costa 35 euro.",
            ("Il taglio con lavaggio costa 35 euro.",),
            ("Il taglio senza lavaggio costa 35 euro.",),
        ),
    ),
    (
        "nl",
        (
            "Knippen met wassen kost 35 euro.",
            ("Knippen met wassen kost 35 euro.",),
            ("Knippen zonder wassen kost 35 euro.",),
        ),
    ),
    (
        "en",
        (
            "You can pay in three parts without interest. The pool opens daily with a lifeguard.",
            (
                "You can pay in three parts without interest.",
                "The pool opens daily with a lifeguard.",
                "You can pay in three parts without paying interest.",
            ),
            (
                "You can pay in three parts with interest.",
                "The pool opens daily without a lifeguard.",
            ),
        ),
    ),
    (
        "en",
        (
            "Come with your dog. You can visit without booking. Children come with an adult.",
            (
                "You can visit without booking.",
                "Children come with an adult.",
            ),
            (
                "Children come without an adult.",
                "You can come without your dog.",
            ),
        ),
    ),
    (
        "en",
        (
            "There are nine free spaces behind the main surgery.",
            (
                "There are nine free spaces behind the main surgery.",
                "Nine free spaces are behind the main surgery.",
            ),
            (
                "There are nine paid spaces behind the main surgery.",
                "There are nine chargeable spaces behind the main surgery.",
            ),
        ),
    ),
    (
        "en",
        (
            "The lake has free parking. The station has paid toilets.",
            (
                "The lake has free parking.",
                "The station has paid toilets.",
            ),
            (
                "The lake has paid parking.",
                "The station has free toilets.",
            ),
        ),
    ),
    (
        "en",
        (
            "Bills are paid within 14 days. Entry is free.",
            (
                "Bills are paid within 14 days.",
                "Entry is free.",
                "Bills must be paid within 14 days.",
            ),
            (),
        ),
    ),
    (
        "de",
        (
            "Hinter der Praxis gibt es neun kostenlose Parkplätze.",
            ("Hinter der Praxis gibt es neun kostenlose Parkplätze.",),
            (
                "Hinter der Praxis gibt es neun kostenpflichtige Parkplätze.",
                "Hinter der Praxis gibt es neun gebührenpflichtige Parkplätze.",
            ),
        ),
    ),
    (
        "es",
        (
            "Hay nueve plazas gratuitas detrás de la clínica.",
            ("Hay nueve plazas gratuitas detrás de la clínica.",),
            ("Hay nueve plazas de pago detrás de la clínica.",),
        ),
    ),
    (
        "fr",
        (
            "Il y a neuf places gratuites derrière le cabinet.",
            ("Il y a neuf places gratuites derrière le cabinet.",),
            ("Il y a neuf places payantes derrière le cabinet.",),
        ),
    ),
    (
        "en",
        (
            "If you are more than 10 minutes late we may ask you to wait until the end of surgery.",
            (
                "If you are more than 10 minutes late we may ask you to wait until the end of surgery.",
                "We may ask you to wait until the end of surgery if you are over 10 minutes late.",
                "If you are more than 10 minutes late, we may ask you to wait.",
            ),
            (
                "If you are less than 10 minutes late we may ask you to wait until the end of surgery.",
                "You may have to wait if you are less than 10 minutes late.",
                "We may ask you to wait if you are under 10 minutes late.",
                "If you are up to 10 minutes late we may ask you to wait.",
            ),
        ),
    ),
    (
        "en",
        (
            "Orders over 50 EUR get a gift. When it is colder than 5 degrees, the terrace is shut.",
            ("Orders over 50 EUR get a gift.",),
            ("Orders under 50 EUR get a gift.",),
        ),
    ),
)
