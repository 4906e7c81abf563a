"""Pages on what a price includes and what comes on top of it: what they say, and what would be another sum."""

from tests.answers.fine_print_sentences import Told

TOTALS: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "A home visit costs 65 GBP on top of the consultation fee.",
            (
                "A home visit costs 65 GBP.",
                "A home visit costs 65 GBP, plus the consultation.",
                "A home visit costs 65 GBP plus the consultation fee.",
                "A home visit costs 65 GBP in addition to the consultation fee.",
            ),
            (
                "A home visit costs 65 GBP in total.",
                "A home visit costs 65 GBP and nothing else is charged.",
                "A home visit costs 65 GBP, everything included.",
                "The total for a home visit is 65 GBP.",
                "The whole price of a home visit is 65 GBP.",
                "For a home visit you pay only 65 GBP.",
                "For a home visit you only pay 65 GBP.",
                "A home visit costs 65 GBP, no other fees.",
                "Home visits cost 65 GBP all in.",
                "Home visits from 65 GBP.",
            ),
        ),
    ),
    (
        "en",
        (
            "An out-of-hours visit costs 225 GBP before treatment. Payment is due before you leave.",
            (
                "An out-of-hours visit costs 225 GBP before treatment.",
                "An out-of-hours visit is 225 GBP plus treatment.",
            ),
            (
                "An out-of-hours visit costs 225 GBP including treatment.",
                "An out-of-hours visit costs 225 GBP with treatment.",
                "An out-of-hours visit costs 225 GBP, treatment included.",
                "An out-of-hours visit costs 225 GBP in total.",
            ),
        ),
    ),
    (
        "en",
        (
            "A session costs 40 EUR. Studio hire is extra. Paying by card costs 2 EUR extra.",
            ("A session costs 40 EUR.", "Paying with card costs 2 EUR extra."),
            (
                "A session costs 40 EUR all inclusive.",
                "You pay 40 EUR for a session and that is all.",
                "A session costs only 40 EUR altogether.",
                "A session with studio hire costs 40 EUR.",
            ),
        ),
    ),
    (
        "en",
        (
            "Labour is 80 EUR an hour plus parts. A check of the brakes costs 25 EUR.",
            (
                "Labour is 80 EUR an hour plus parts.",
                "A check of the brakes costs only 25 EUR.",
                "A check of the brakes costs 25 EUR in total.",
            ),
            (
                "Labour and parts cost 80 EUR an hour in total.",
                "Labour is 80 EUR an hour including parts.",
                "A check of the brakes costs 25 EUR with everything included.",
            ),
        ),
    ),
    (
        "en",
        (
            "The trip costs 300 EUR in total: 200 EUR for the boat plus 100 EUR for the guide.",
            ("The trip costs 300 EUR in total.", "The boat is 200 EUR, the guide 100 EUR."),
            ("The boat costs 200 EUR in total.",),
        ),
    ),
    (
        "en",
        (
            "A boiler service costs 95 EUR. Radiators: small 20 EUR, large 35 EUR. Chimney sweeping starts at 60 EUR.",
            (
                "A boiler service costs 95 EUR.",
                "Radiators cost from 20 EUR.",
                "Chimney sweeping costs from 60 EUR.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "A boiler service costs 95 EUR. A new radiator costs 320 EUR. We deliver free of charge from 60 EUR.",
            ("A boiler service is 95 EUR.", "From 60 EUR we deliver free of charge."),
            (),
        ),
    ),
    (
        "en",
        (
            "A boiler service costs 95 EUR. A new radiator costs 320 EUR.",
            ("A boiler service is 95 EUR.",),
            ("Boiler services from 95 EUR.", "A boiler service starts from 95 EUR."),
        ),
    ),
    (
        "en",
        (
            "| Boiler service | Price |\n| --- | --- |\n| Gas | 95 EUR |\n| Oil | 130 EUR |",
            ("A boiler service costs from 95 EUR.", "The service of a gas boiler costs 95 EUR."),
            ("The service of an oil boiler costs from 95 EUR.",),
        ),
    ),
    (
        "de",
        (
            "Ein Hausbesuch kostet 65 EUR zusätzlich zur Beratungsgebühr.",
            ("Ein Hausbesuch kostet 65 EUR.", "Ein Hausbesuch kostet 65 EUR zuzüglich der Beratungsgebühr."),
            (
                "Ein Hausbesuch kostet insgesamt 65 EUR.",
                "Ein Hausbesuch kostet 65 EUR, alles inklusive.",
                "Ein Hausbesuch kostet 65 EUR, mehr zahlen Sie nicht.",
                "Für einen Hausbesuch zahlen Sie nur 65 EUR.",
                "Hausbesuche gibt es ab 65 EUR.",
            ),
        ),
    ),
    (
        "de",
        (
            "Die Reinigung kostet 225 EUR ohne Material.",
            ("Die Reinigung kostet 225 EUR ohne Material.",),
            (
                "Die Reinigung kostet 225 EUR inklusive Material.",
                "Die Reinigung kostet 225 EUR mit Material.",
                "Die Reinigung kostet insgesamt 225 EUR.",
            ),
        ),
    ),
    (
        "fr",
        (
            "Une visite à domicile coûte 65 EUR en plus de la consultation.",
            ("Une visite à domicile coûte 65 EUR.",),
            (
                "Une visite à domicile coûte 65 EUR en tout.",
                "Une visite à domicile coûte 65 EUR, tout compris.",
                "Une visite à domicile coûte au total 65 EUR.",
            ),
        ),
    ),
    (
        "es",
        (
            "Una visita a domicilio cuesta 65 EUR además de la consulta.",
            ("Una visita a domicilio cuesta 65 EUR.",),
            (
                "Una visita a domicilio cuesta 65 EUR en total.",
                "Una visita a domicilio cuesta 65 EUR, todo incluido.",
                "Una visita a domicilio cuesta 65 EUR y nada más.",
            ),
        ),
    ),
    (
        "nl",
        (
            "Een huisbezoek kost 65 EUR bovenop het consult.",
            ("Een huisbezoek kost 65 EUR.",),
            ("Een huisbezoek kost in totaal 65 EUR.", "Een huisbezoek kost 65 EUR, alles inbegrepen."),
        ),
    ),
)
