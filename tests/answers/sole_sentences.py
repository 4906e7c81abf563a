"""Pages that tell something of one thing or of several, and sentences that tell it of "only" one."""

from tests.answers.fine_print_sentences import Told

SOLE: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "Fitting and removal are free.",
            ("The removal is free.", "Fitting is free of charge."),
            (
                "Only the removal is free.",
                "Only fitting is free of charge.",
                "The removal alone is free.",
                "No, only the removal is free.",
            ),
        ),
    ),
    (
        "en",
        (
            "Only the removal is free. Fitting costs 20 EUR.",
            ("Only the removal is free.", "Only the removal costs nothing."),
            ("Only fitting is free.",),
        ),
    ),
    (
        "en",
        ("The removal is free, the fitting costs 20 EUR.", ("Only the removal is free.",), ("Only fitting is free.",)),
    ),
    ("en", ("The removal is free. The fitting is free. Delivery is 9 EUR.", (), ("Only the removal is free.",))),
    (
        "en",
        (
            "| Service | Price |\n| --- | --- |\n| Fitting | 20 EUR |\n| Removal | free |",
            ("Only the removal is free.",),
            ("Only fitting is free.",),
        ),
    ),
    (
        "en",
        (
            "We repair bikes, scooters and prams. Repairs take 3 days.",
            ("We repair scooters.", "Repairs take only 3 days."),
            ("We only repair bikes.", "We repair only scooters.", "We only repair prams."),
        ),
    ),
    (
        "en",
        (
            "The sauna is for members only. The pool is open to all.",
            ("Only members can use the sauna.", "The sauna is for members only."),
            ("Only members can use the pool.",),
        ),
    ),
    ("en", ("Members can use the sauna and the pool.", (), ("Members can only use the pool.",))),
    (
        "en",
        (
            "We accept cash. Cards are not accepted.",
            ("We only accept cash.", "We accept cash only."),
            (),
        ),
    ),
    ("en", ("We take debit and credit cards, cash and bank transfer.", (), ("We only take cash.",))),
    ("en", ("Hall A is heated. Hall B is unheated.", ("Only hall A is heated.",), ())),
    (
        "en",
        (
            "Entry is free for children under 6 and for students. Adults pay 8 EUR.",
            ("Adults pay 8 EUR.",),
            ("Entry is free only for children under 6.", "Entry is free for students only."),
        ),
    ),
    (
        "en",
        (
            "Lessons take place on Tuesdays and Thursdays from 9 to 17.",
            ("Lessons take place only on Tuesdays and Thursdays.", "Lessons are only from 9 to 17."),
            ("Lessons only take place on Tuesdays.",),
        ),
    ),
    (
        "en",
        (
            "Tickets are sold online. Under 16s must come with a parent. The station is 5 minutes away.",
            ("Under 16s may only come with a parent.", "The station is only 5 minutes away."),
            ("Tickets are only sold online.",),
        ),
    ),
    (
        "de",
        (
            "Wir reparieren Fahrräder und Roller. Wir liefern ausschließlich nach Köln.",
            ("Wir reparieren Roller.", "Wir liefern nur nach Köln."),
            ("Wir reparieren nur Fahrräder.", "Wir reparieren lediglich Roller."),
        ),
    ),
    (
        "de",
        ("Einbau und Abholung sind kostenlos.", ("Die Abholung ist kostenlos.",), ("Nur die Abholung ist kostenlos.",)),
    ),
    (
        "es",
        (
            "El montaje y la retirada son gratuitos.",
            ("La retirada es gratuita.",),
            ("Solo la retirada es gratuita.", "Únicamente el montaje es gratuito."),
        ),
    ),
    ("es", ("Solo aceptamos efectivo.", ("Aceptamos únicamente efectivo.",), ())),
    (
        "fr",
        (
            "Le montage et la reprise sont gratuits.",
            ("La reprise est gratuite.",),
            ("Seule la reprise est gratuite.", "Seul le montage est gratuit."),
        ),
    ),
    ("it", ("Accettiamo contanti e carte.", ("Accettiamo contanti.",), ("Accettiamo solo contanti.",))),
    (
        "nl",
        (
            "Montage en verwijdering zijn gratis.",
            ("De verwijdering is gratis.",),
            ("Alleen de verwijdering is gratis.",),
        ),
    ),
    (
        "en",
        (
            "The sauna and the pool are closed on Monday.",
            ("The sauna is closed on Monday.", "The pool is closed on Monday."),
            ("Only the sauna is closed on Monday.", "Only the pool is closed on Monday."),
        ),
    ),
    (
        "en",
        (
            "Dogs and cats are not allowed.",
            ("Dogs are not allowed.", "Cats are not allowed."),
            ("Only dogs are not allowed.", "Only cats are not allowed."),
        ),
    ),
    (
        "en",
        (
            "Sale items and gift cards are not refundable.",
            ("Gift cards are not refundable.",),
            ("Only gift cards are not refundable.", "Only sale items are not refundable."),
        ),
    ),
    (
        "en",
        (
            "The sauna is closed on Monday. The pool is open every day.",
            ("Only the sauna is closed on Monday.", "The sauna is closed on Monday."),
            (),
        ),
    ),
    (
        "de",
        (
            "Die Sauna und das Bad sind montags geschlossen.",
            ("Die Sauna ist montags geschlossen.",),
            ("Nur die Sauna ist montags geschlossen.",),
        ),
    ),
    (
        "fr",
        (
            "Le sauna et la piscine sont fermés le lundi.",
            ("Le sauna est fermé le lundi.",),
            ("Seul le sauna est fermé le lundi.",),
        ),
    ),
    (
        "es",
        (
            "La sauna y la piscina están cerradas el lunes.",
            ("La sauna está cerrada el lunes.",),
            ("Solo la sauna está cerrada el lunes.",),
        ),
    ),
)
