"""Pages that except somebody from a rule, and sentences that forget or keep the exception."""

from tests.answers.fine_print_sentences import Told

EXCEPTED: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "Give no food after 20:00 the evening before. Rabbits and guinea pigs must not be starved.",
            (
                "Give no food after 20:00 the evening before.",
                "Rabbits must not be starved.",
                "Rabbits and guinea pigs must not be starved.",
                "Give no food after 20:00 the evening before, but do not starve rabbits.",
            ),
            (
                "Give no food after 20:00 the evening before, also to rabbits.",
                "Give rabbits no food after 20:00 the evening before.",
                "Rabbits get no food after 20:00.",
                "Give rabbits and guinea pigs no food after 20:00.",
                "Guinea pigs must not get food after 20:00 the evening before.",
                "Give no food after 20:00, rabbits included.",
            ),
        ),
    ),
    (
        "de",
        (
            ("Geben Sie am Abend vorher nach 20 Uhr kein Futter mehr. Kaninchen dürfen nicht nüchtern bleiben."),
            (
                "Kaninchen dürfen nicht nüchtern bleiben.",
                "Geben Sie nach 20 Uhr kein Futter mehr.",
            ),
            (
                "Geben Sie Kaninchen nach 20 Uhr kein Futter mehr.",
                "Kaninchen bekommen nach 20 Uhr kein Futter mehr.",
                "Geben Sie am Abend vorher nach 20 Uhr kein Futter mehr, auch Kaninchen nicht.",
            ),
        ),
    ),
    (
        "en",
        (
            "No large bags in the museum. Wheelchairs and prams are not affected.",
            (
                "No large bags in the museum.",
                "Wheelchairs are not affected.",
            ),
            (
                "No wheelchairs in the museum.",
                "No large bags or prams in the museum.",
            ),
        ),
    ),
    (
        "en",
        (
            "Do not water the lawn in July. Newly planted trees must not dry out.",
            (
                "Do not water the lawn in July.",
                "Newly planted trees must not dry out.",
            ),
            ("Do not water newly planted trees in July.",),
        ),
    ),
    (
        "en",
        (
            "Visitors may not bring food, except baby food. No smoking. No pets.",
            (
                "Visitors may not bring food.",
                "No smoking and no pets.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "Do not pay before the work is done. Deposits are not refunded.",
            (
                "Do not pay before the work is done.",
                "Deposits are not refunded.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "The Gold plan costs 21 GBP a month. It includes two nail clips. Rabbits cannot join.",
            (
                "The Gold plan costs 21 GBP a month.",
                "Rabbits cannot join.",
            ),
            (
                "The Gold plan costs 21 GBP a month for rabbits.",
                "For rabbits the Gold plan costs 21 GBP a month.",
                "The Gold plan costs 21 GBP a month, also for rabbits.",
                "The Gold plan includes two nail clips, for rabbits too.",
            ),
        ),
    ),
    (
        "en",
        (
            "Guests must not use the sauna after 22:00. This does not apply to suites.",
            (
                "Guests must not use the sauna after 22:00.",
                "The rule does not apply to suites.",
            ),
            (
                "Guests in suites must not use the sauna after 22:00.",
                "Suites must not use the sauna after 22:00.",
            ),
        ),
    ),
    (
        "es",
        (
            "No dé comida después de las 20:00. Los conejos no deben ayunar.",
            (
                "Los conejos no deben ayunar.",
                "No dé comida después de las 20:00.",
            ),
            ("No dé comida a los conejos después de las 20:00.",),
        ),
    ),
    (
        "fr",
        (
            "Ne donnez rien à manger après 20 h. Les lapins ne doivent pas jeûner.",
            (
                "Les lapins ne doivent pas jeûner.",
                "Ne donnez rien à manger après 20 h.",
            ),
            ("Ne donnez rien à manger aux lapins après 20 h.",),
        ),
    ),
    (
        "it",
        (
            "Non date cibo dopo le 20:00. I conigli non devono digiunare.",
            ("I conigli non devono digiunare.",),
            ("Non date cibo ai conigli dopo le 20:00.",),
        ),
    ),
    (
        "nl",
        (
            "Geef na 20:00 geen eten meer. Konijnen mogen niet nuchter zijn.",
            ("Konijnen mogen niet nuchter zijn.",),
            ("Geef konijnen na 20:00 geen eten meer.",),
        ),
    ),
    (
        "en",
        (
            "No dogs in the pool. Cats must not enter either.",
            (
                "Cats must not enter either.",
                "Cats must not enter the pool.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            ("The pass is 30 EUR a month, not valid on Sundays. Dogs are not carried. No bikes before 9:00."),
            (
                "The pass is 30 EUR a month.",
                "Dogs are not carried.",
                "No bikes before 9:00.",
                "The pass is 30 EUR a month, not valid on Sundays.",
            ),
            (
                "The pass is 30 EUR a month for dogs.",
                "A dog's pass is 30 EUR a month.",
            ),
        ),
    ),
    (
        "en",
        (
            "Delivery takes 3 days. Furniture is not delivered to islands.",
            (
                "Delivery takes 3 days.",
                "Furniture is not delivered to islands.",
            ),
            ("Delivery of furniture to islands takes 3 days.",),
        ),
    ),
    (
        "de",
        (
            "Der Eintritt kostet 8 Euro. Hunde dürfen nicht ins Freibad. Babys zahlen keinen Eintritt.",
            (
                "Der Eintritt kostet 8 Euro.",
                "Hunde dürfen nicht ins Freibad.",
                "Babys zahlen keinen Eintritt.",
            ),
            (
                "Der Eintritt kostet für Hunde 8 Euro.",
                "Babys zahlen 8 Euro Eintritt.",
            ),
        ),
    ),
    (
        "en",
        (
            "Members pay 5 EUR. Guests cannot pay by card.",
            (
                "Members pay 5 EUR.",
                "Guests cannot pay by card.",
            ),
            ("Guests pay 5 EUR.",),
        ),
    ),
    (
        "en",
        (
            "The deposit is 50 EUR. Members need not pay it.",
            (
                "The deposit is 50 EUR.",
                "Members need not pay it.",
                "Members do not pay the deposit.",
            ),
            ("Members pay a deposit of 50 EUR.",),
        ),
    ),
)
