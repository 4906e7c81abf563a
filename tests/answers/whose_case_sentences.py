"""Pages that tell what happens in somebody's case, and sentences that tell it of another."""

from tests.answers.fine_print_sentences import Told

WHOSE_CASE: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "If the instructor is ill, we cancel and you pay nothing.",
            (
                "If your instructor is ill, you pay nothing.",
                "You pay nothing if the instructor is ill.",
            ),
            ("If you are ill, you pay nothing.",),
        ),
    ),
    (
        "en",
        (
            "If the driver is late, you get the time back.",
            ("If the driver is late, you get the time back.",),
            ("If you are late, you get the time back.",),
        ),
    ),
    ("en", ("If the courier breaks it, we pay.", (), ("If you break it, we pay.",))),
    ("en", ("If the driver is late, the trip is free.", (), ("If you are late, the trip is free.",))),
    ("en", ("You pay nothing if the instructor is ill.", (), ("You pay nothing if you are ill.",))),
    ("de", ("Wenn der Fahrlehrer krank ist, zahlen Sie nichts.", (), ("Wenn Sie krank sind, zahlen Sie nichts.",))),
    ("en", ("When the instructor is late, you get the time back.", (), ("When you are late, you get the time back.",))),
    ("en", ("If the customer is late, you lose the time.", (), ("If we are late, you lose the time.",))),
    ("fr", ("Si le moniteur est malade, vous ne payez rien.", (), ("Si vous êtes malade, vous ne payez rien.",))),
    ("es", ("Si el profesor está enfermo, no paga nada.", (), ("Si usted está enfermo, no paga nada.",))),
    (
        "en",
        (
            "If the customer is ill, we cancel and they pay nothing.",
            ("If you are ill, we cancel and you pay nothing.",),
            (),
        ),
    ),
    ("en", ("If the teacher is sick, the class is cancelled.", (), ("If you are sick, the class is cancelled.",))),
    (
        "en",
        (
            "If the instructor cancels, you get your money back.",
            ("If we cancel, you get your money back.",),
            ("If you cancel, you get your money back.",),
        ),
    ),
    ("en", ("If our driver damages the box, the repair is free.", (), ("If you damage the box, the repair is free.",))),
    ("en", ("You get a refund if the photographer doesn't turn up.", (), ("You get a refund if you don't turn up.",))),
    ("en", ("If a visitor loses the ticket, they pay £20.", (), ("If we lose the ticket, you pay £20.",))),
    (
        "en",
        (
            "If you cancel within 24 hours, you pay for the lesson.",
            (),
            ("If the instructor cancels within 24 hours, you pay for the lesson.",),
        ),
    ),
    (
        "de",
        (
            "Wenn der Fahrer zu spät kommt, ist die Fahrt gratis.",
            (),
            ("Wenn Sie zu spät kommen, ist die Fahrt gratis.",),
        ),
    ),
    ("fr", ("Si le livreur casse le vase, nous payons.", (), ("Si vous cassez le vase, nous payons.",))),
    ("es", ("Si el instructor cancela, no paga nada.", (), ("Si usted cancela, no paga nada.",))),
    ("it", ("Se l'istruttore cancella, non paga nulla.", (), ("Se lei cancella, non paga nulla.",))),
    ("nl", ("Als de instructeur ziek is, betaalt u niets.", (), ("Als u ziek bent, betaalt u niets.",))),
    ("pt", ("Se o instrutor ficar doente, não paga nada.", (), ("Se você ficar doente, não paga nada.",))),
    (
        "en",
        ("If your teacher is sick, the class is cancelled.", ("If the teacher is sick, the class is cancelled.",), ()),
    ),
    (
        "en",
        (
            "If you are ill, you pay half. If the instructor is ill, you pay nothing.",
            (
                "If you are ill, you pay half.",
                "If your instructor is ill, you pay nothing.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "If you are ill, you pay half. If the instructor is ill, the lesson is free.",
            (),
            ("If you are ill, the lesson is free.",),
        ),
    ),
    (
        "en",
        (
            "If the booking is cancelled by you, you get your money back. If you cancel, you get your money back.",
            ("If you cancel, you get your money back.",),
            (),
        ),
    ),
    ("en", ("If your car breaks down, call us.", ("If you break down, call us.",), ())),
    ("en", ("Guests who lose the key pay £20.", ("If you lose the key, you pay £20.",), ())),
    ("de", ("Wenn der Fahrer krank ist, zahlen Sie nichts.", ("Wenn der Fahrer krank ist, zahlen Sie nichts.",), ())),
    (
        "en",
        (
            "If a customer cancels late, the fee is £10. You pay £10 if you cancel late.",
            ("If you cancel late, you pay £10.",),
            (),
        ),
    ),
)
