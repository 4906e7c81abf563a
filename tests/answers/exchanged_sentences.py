"""Pages whose sentences a writer can turn by one word: which money, which days, whom, whether both, since when."""

from tests.answers.fine_print_sentences import Told

MONEY: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "A party costs £180. Cancel at least 21 days before the party and you get the deposit back. The balance is "
            "due 7 days before the party.",
            (
                "Cancel at least 21 days before the party and you get the deposit back.",
                "You get the deposit back if you cancel at least 21 days before the party.",
                "The balance is due 7 days before the party.",
                "The price of a party is £180.",
            ),
            (
                "Cancel at least 21 days before the party and you get the full price back.",
                "Cancel at least 21 days before the party and you get the balance back.",
                "The deposit is due 7 days before the party.",
            ),
        ),
    ),
    (
        "en",
        (
            "A booking fee of £5 is added. We keep the deposit when you cancel on the day. Unused lessons are returned "
            "as a voucher.",
            ("The booking fee is £5.", "We keep the deposit when you cancel on the day."),
            ("The booking deposit is £5.", "We keep the full price when you cancel on the day."),
        ),
    ),
    (
        "de",
        (
            "Der Kurs kostet 120 EUR. Bei einer Absage bis 14 Tage vorher erhalten Sie die Anzahlung zurück.",
            ("Bei einer Absage bis 14 Tage vorher erhalten Sie die Anzahlung zurück.", "Der Kurs kostet 120 EUR."),
            ("Bei einer Absage bis 14 Tage vorher erhalten Sie den Gesamtpreis zurück.",),
        ),
    ),
    (
        "fr",
        (
            "Si vous annulez 15 jours avant, l'acompte est remboursé.",
            ("L'acompte est remboursé si vous annulez 15 jours avant.",),
            ("Si vous annulez 15 jours avant, le prix est remboursé.",),
        ),
    ),
    (
        "es",
        (
            "Si cancela 15 días antes, le devolvemos la fianza.",
            ("Le devolvemos la fianza si cancela 15 días antes.",),
            ("Si cancela 15 días antes, le devolvemos el precio.",),
        ),
    ),
)
DAYS: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "We pay refunds within 10 working days. A repair takes 3 to 5 business days. You can return shoes within "
            "30 days. We answer letters within two school days.",
            (
                "We pay refunds within 10 working days.",
                "We pay refunds within 10 business days.",
                "A repair takes 3 to 5 working days.",
                "You can return shoes within 30 days.",
                "You can return shoes within 30 calendar days.",
            ),
            (
                "We pay refunds within 10 days.",
                "We pay refunds within 10 calendar days.",
                "A repair takes 3 to 5 days.",
                "You can return shoes within 30 working days.",
                "We answer letters within two days.",
            ),
        ),
    ),
    (
        "de",
        (
            "Die Lieferung dauert 5 Werktage. Sie können 14 Tage lang umtauschen.",
            ("Die Lieferung dauert 5 Werktage.", "Sie können 14 Tage lang umtauschen."),
            ("Die Lieferung dauert 5 Tage.", "Sie können 14 Werktage lang umtauschen."),
        ),
    ),
    (
        "es",
        (
            "El envío tarda 5 días laborables.",
            ("El envío tarda 5 días laborables.",),
            ("El envío tarda 5 días.",),
        ),
    ),
    (
        "fr",
        (
            "La livraison prend 5 jours ouvrés.",
            ("La livraison prend 5 jours ouvrés.",),
            ("La livraison prend 5 jours.",),
        ),
    ),
    ("it", ("La consegna richiede 5 giorni lavorativi.", (), ("La consegna richiede 5 giorni.",))),
    ("nl", ("De levering duurt 5 werkdagen.", ("De levering duurt 5 werkdagen.",), ("De levering duurt 5 dagen.",))),
)
BOUNDS: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "A course is 8 weeks and costs £116. A lesson costs £14.50. We hold a place for 24 hours. You must tell us "
            "4 weeks before you leave. A massage costs about £40. Delivery takes 2 to 4 days.",
            (
                "A course is 8 weeks.",
                "A lesson costs £14.50.",
                "You must tell us at least 4 weeks before you leave.",
                "A massage costs about £40.",
                "A massage costs around £40.",
                "Delivery takes up to 4 days.",
                "Delivery takes at least 2 days.",
                "A lesson is exactly £14.50.",
            ),
            (
                "A course is at least 8 weeks.",
                "A course is up to 8 weeks.",
                "A lesson costs at least £14.50.",
                "A lesson costs about £14.50.",
                "A lesson costs up to £14.50.",
                "We hold a place for at least 24 hours.",
                "We hold a place for up to 24 hours.",
            ),
        ),
    ),
    (
        "de",
        (
            "Eine Stunde kostet 45 EUR. Der Kurs dauert 8 Wochen.",
            ("Eine Stunde kostet 45 EUR.", "Der Kurs dauert 8 Wochen."),
            (
                "Eine Stunde kostet etwa 45 EUR.",
                "Eine Stunde kostet mindestens 45 EUR.",
                "Der Kurs dauert bis zu 8 Wochen.",
            ),
        ),
    ),
    (
        "es",
        (
            "La clase cuesta 20 EUR.",
            ("La clase cuesta 20 EUR.",),
            ("La clase cuesta al menos 20 EUR.", "La clase cuesta unos 20 EUR."),
        ),
    ),
    (
        "fr",
        (
            "Le cours coûte 20 EUR.",
            ("Le cours coûte 20 EUR.",),
            ("Le cours coûte au moins 20 EUR.", "Le cours coûte environ 20 EUR."),
        ),
    ),
    (
        "it",
        (
            "Il corso costa 20 EUR.",
            ("Il corso costa 20 EUR.",),
            ("Il corso costa almeno 20 EUR.", "Il corso costa circa 20 EUR."),
        ),
    ),
    (
        "nl",
        (
            "De les kost 20 EUR.",
            ("De les kost 20 EUR.",),
            ("De les kost minstens 20 EUR.", "De les kost ongeveer 20 EUR."),
        ),
    ),
)
MISHAPS: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "Paying by direct debit is free. If a direct debit fails, we charge £4. A lost locker key costs £12. We "
            "charge £8 when you return a bike late. If the screen is broken, a repair costs £90.",
            (
                "We charge £4 if a direct debit fails.",
                "We charge £4 for a failed direct debit.",
                "A lost locker key costs £12.",
                "Losing the locker key costs £12.",
                "We charge £8 when you return a bike late.",
                "A repair costs £90 if the screen is broken.",
            ),
            (
                "We charge £4 for direct debits.",
                "A direct debit costs £4.",
                "A locker key costs £12.",
                "We charge £8 for a bike.",
            ),
        ),
    ),
    (
        "en",
        (
            "We charge £4 only after a failed payment. A missed appointment is charged at £25.",
            ("We charge £4 after a failed payment.", "A missed appointment is charged at £25."),
            ("We charge £4 for a payment.", "An appointment is charged at £25."),
        ),
    ),
    (
        "de",
        (
            "Wenn eine Lastschrift platzt, berechnen wir 4 EUR. Ein verlorener Schlüssel kostet 30 EUR.",
            ("Wir berechnen 4 EUR, wenn eine Lastschrift platzt.",),
            ("Für eine Lastschrift berechnen wir 4 EUR.",),
        ),
    ),
    (
        "fr",
        (
            "Si un prélèvement est rejeté, nous facturons 4 EUR.",
            ("Nous facturons 4 EUR si un prélèvement est rejeté.",),
            ("Nous facturons 4 EUR pour un prélèvement.",),
        ),
    ),
)
PERSONS: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "Adults pay £14. Students with a valid card pay £11. Children under 8 must be with an adult. A lifeguard "
            "watches the pool. A doctor signs the form. Members can book 14 days ahead.",
            (
                "Adults pay £14.",
                "Students with a valid card pay £11.",
                "Children under 8 must be with an adult.",
                "A doctor signs the form.",
                "Members can book 14 days ahead.",
            ),
            (
                "Adults with a valid card pay £11.",
                "Seniors with a valid card pay £11.",
                "Students pay £14.",
                "Children under 8 must be with a lifeguard.",
                "Children under 8 must be with a member.",
                "A lifeguard signs the form.",
                "Students can book 14 days ahead.",
            ),
        ),
    ),
    (
        "de",
        (
            "Erwachsene zahlen 14 EUR. Studierende mit Ausweis zahlen 11 EUR. Kinder unter 8 müssen mit einem "
            "Erwachsenen kommen. Der Bademeister beaufsichtigt das Becken.",
            ("Studierende mit Ausweis zahlen 11 EUR.", "Kinder unter 8 müssen mit einem Erwachsenen kommen."),
            ("Erwachsene mit Ausweis zahlen 11 EUR.", "Kinder unter 8 müssen mit einem Bademeister kommen."),
        ),
    ),
    (
        "es",
        (
            "Los estudiantes con carné pagan 11 EUR. Los adultos pagan 14 EUR.",
            ("Los estudiantes con carné pagan 11 EUR.",),
            ("Los adultos con carné pagan 11 EUR.",),
        ),
    ),
)
BOTH: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "Children with epilepsy need a note from a doctor and one-to-one lessons. Bring your passport or your "
            "driving licence. We take cash and cards.",
            (
                "Children with epilepsy need a note from a doctor and one-to-one lessons.",
                "Bring your passport or your driving licence.",
                "We take cash and cards.",
            ),
            (
                "Children with epilepsy need a note or one-to-one lessons.",
                "Children with epilepsy need a note from a doctor or one-to-one lessons.",
                "Bring your passport and your driving licence.",
            ),
        ),
    ),
    (
        "de",
        (
            "Sie brauchen einen Ausweis und einen Meldezettel.",
            ("Sie brauchen einen Ausweis und einen Meldezettel.",),
            ("Sie brauchen einen Ausweis oder einen Meldezettel.",),
        ),
    ),
    (
        "es",
        (
            "Necesita el pasaporte y el contrato.",
            ("Necesita el pasaporte y el contrato.",),
            ("Necesita el pasaporte o el contrato.",),
        ),
    ),
    (
        "fr",
        (
            "Il faut une ordonnance et une carte.",
            ("Il faut une ordonnance et une carte.",),
            ("Il faut une ordonnance ou une carte.",),
        ),
    ),
)
DUTIES: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "You can stop at the end of any month. Guests may leave their bags in the hall. You can only pay online. "
            "Shoes must be taken off. You can cancel until Friday.",
            (
                "You can stop at the end of any month.",
                "Guests can leave their bags in the hall.",
                "You must pay online.",
                "Shoes must be taken off.",
                "You need to take your shoes off.",
                "You must cancel by Friday.",
            ),
            (
                "You must stop at the end of any month.",
                "Guests must leave their bags in the hall.",
                "You have to stop at the end of any month.",
            ),
        ),
    ),
    (
        "de",
        (
            "Sie können zum Ende jedes Monats aufhören.",
            ("Sie können zum Ende jedes Monats aufhören.",),
            ("Sie müssen zum Ende jedes Monats aufhören.",),
        ),
    ),
    (
        "fr",
        (
            "Vous pouvez arrêter à la fin du mois.",
            ("Vous pouvez arrêter à la fin du mois.",),
            ("Vous devez arrêter à la fin du mois.",),
        ),
    ),
    ("es", ("Puede parar al final del mes.", ("Puede parar al final del mes.",), ("Debe parar al final del mes.",))),
)
SINCE: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "We hold a place for 24 hours once we offer it. Orders leave within 2 days after we receive your payment. "
            "The contract begins when you sign it.",
            (
                "We hold a place for 24 hours once we offer it.",
                "Orders leave within 2 days after we receive your payment.",
                "Orders leave within 2 days after you pay.",
                "The contract begins when you sign it.",
            ),
            (
                "We hold a place for 24 hours once you ask for it.",
                "We hold a place for 24 hours after you ask for it.",
                "The contract begins when we sign it.",
            ),
        ),
    ),
    (
        "de",
        (
            "Wir halten einen Platz 24 Stunden frei, sobald wir ihn anbieten.",
            ("Wir halten einen Platz 24 Stunden frei, sobald wir ihn anbieten.",),
            ("Wir halten einen Platz 24 Stunden frei, sobald Sie ihn anfragen.",),
        ),
    ),
)
EXCHANGED = (*MONEY, *DAYS, *BOUNDS, *MISHAPS, *PERSONS, *BOTH, *DUTIES, *SINCE)
