"""Pages that keep an offer to some, and sentences that ask the same of everybody."""

from tests.answers.fine_print_sentences import Told

RESTRICTED: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "Motorway lessons are given only to people who hold a full licence.",
            (
                "You need a full licence for motorway lessons.",
                "Motorway lessons are only for people who hold a full licence.",
            ),
            (
                "You need a full licence.",
                "You need a full licence for lessons.",
            ),
        ),
    ),
    (
        "en",
        (
            "Night sessions are open only to members.",
            (
                "You must be a member to come to night sessions.",
                "Night sessions are only open to members.",
                "For night sessions you must be a member.",
                "Night sessions are for members only.",
            ),
            (
                "You must be a member.",
                "You have to be a member.",
            ),
        ),
    ),
    ("en", ("Motorway lessons are only for people who hold a full licence.", (), ("You must hold a full licence.",))),
    ("de", ("Nachtkurse sind nur für Mitglieder offen.", (), ("Sie müssen Mitglied sein.",))),
    ("en", ("The gym is open only to members. You must be a member.", ("You must be a member.",), ())),
    ("en", ("Night sessions are only for members.", (), ("You must be a member to join.",))),
    (
        "en",
        (
            "Only members can book night sessions.",
            ("You must be a member to book night sessions.",),
            ("Membership is required.",),
        ),
    ),
    ("en", ("Wine tastings are open only to guests aged 18.", (), ("You must be 18.",))),
    ("en", ("The deep pool is reserved for swimmers with a certificate.", (), ("You need a certificate.",))),
    (
        "en",
        (
            "Motor boats are rented only to people with a boat licence.",
            ("You need a boat licence to rent a motor boat.",),
            ("You need a boat licence to rent a kayak.",),
        ),
    ),
    (
        "de",
        ("Motorroller werden nur an Personen mit Führerschein vermietet.", (), ("Sie brauchen einen Führerschein.",)),
    ),
    ("es", ("Las sesiones nocturnas son solo para socios.", (), ("Hay que ser socio.",))),
    ("fr", ("Les séances de nuit sont réservées aux membres.", (), ("Il faut être membre.",))),
    ("it", ("Le sessioni notturne sono solo per soci.", (), ("Bisogna essere soci.",))),
    ("nl", ("Nachtsessies zijn alleen voor leden.", (), ("U moet lid zijn.",))),
    ("en", ("You need a ticket.", ("You need a ticket.",), ())),
    ("en", ("Night sessions are reserved for members.", ("You have to be a member for night sessions.",), ())),
    (
        "en",
        (
            "You need a full licence. Motorway lessons are given only to people who hold a full licence.",
            ("You need a full licence.",),
            (),
        ),
    ),
)
