"""Pages that tell the other case in few words, "310 GBP above", "closed on other days", and what they say of it."""

from tests.answers.fine_print_sentences import Told

OTHER_CASES: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "Castration of a dog costs 245 GBP up to 25 kg and 310 GBP above. Spaying costs 340 GBP up to 25 kg.",
            (
                "Castration of a dog over 25 kg costs 310 GBP.",
                "Castration of a dog up to 25 kg costs 245 GBP.",
                "For a dog above 25 kg, castration is 310 GBP.",
            ),
            (
                "Castration of a dog over 25 kg costs 245 GBP.",
                "Castration of a dog up to 25 kg costs 310 GBP.",
            ),
        ),
    ),
    (
        "en",
        (
            "A parcel costs 5 EUR up to 30 kg and 12 EUR over 30 kg.",
            ("A parcel over 30 kg costs 12 EUR.", "A parcel up to 30 kg costs 5 EUR."),
            ("A parcel over 30 kg costs 5 EUR.", "A parcel up to 30 kg costs 12 EUR."),
        ),
    ),
    (
        "de",
        (
            "Der Versand kostet 5 EUR bis 30 kg und 12 EUR darüber.",
            ("Der Versand über 30 kg kostet 12 EUR.", "Der Versand bis 30 kg kostet 5 EUR."),
            ("Der Versand über 30 kg kostet 5 EUR.", "Der Versand bis 30 kg kostet 12 EUR."),
        ),
    ),
    (
        "en",
        (
            "The Tilford branch: Monday, Wednesday and Friday 14:00 to 17:30. No surgery on other days.",
            (
                "No, Tilford has no surgery on Tuesdays.",
                "Tilford has no surgery on Sundays.",
                "There is no surgery on other days.",
            ),
            ("No, Tilford has no surgery on Mondays.", "Tilford has no surgery on Fridays."),
        ),
    ),
    (
        "en",
        (
            "Leeds: Mon-Wed 9:00 to 17:00, closed on other days.",
            ("Leeds is closed on Thursdays.", "Leeds is closed on other days."),
            ("Leeds is closed on Tuesdays.", "Leeds is open on Fridays."),
        ),
    ),
    (
        "en",
        (
            "Classes on Saturdays. No classes on other days.",
            ("There are no classes on Mondays.",),
            ("There are no classes on Saturdays.",),
        ),
    ),
    (
        "de",
        (
            "Montag, Mittwoch und Freitag 14 bis 17 Uhr. An anderen Tagen ist geschlossen.",
            ("Am Dienstag ist geschlossen.", "Dienstags ist geschlossen."),
            ("Am Mittwoch ist geschlossen.", "Montags ist geschlossen."),
        ),
    ),
    (
        "es",
        (
            "Abrimos lunes, miércoles y viernes de 10 a 14. Los demás días está cerrado.",
            ("Los martes está cerrado.",),
            ("Los miércoles está cerrado.",),
        ),
    ),
)
