"""Pages that tell what is done the day before, and sentences that have it on the day."""

from tests.answers.fine_print_sentences import Told

ON_THE_DAY: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "Single lessons are paid the day before at the latest.",
            (
                "Single lessons are paid the day before.",
                "You pay for single lessons by the day before.",
                "Single lessons are paid no later than the day before.",
            ),
            (
                "Single lessons are paid on the day.",
                "You pay after the lesson.",
                "Single lessons are paid after the lesson.",
                "Single lessons can be paid on the day.",
                "You can pay on the day.",
            ),
        ),
    ),
    ("en", ("Single lessons must be paid the day before.", (), ("Single lessons are paid on the day itself.",))),
    (
        "de",
        ("Einzelstunden werden spätestens am Vortag bezahlt.", (), ("Einzelstunden werden am selben Tag bezahlt.",)),
    ),
    ("es", ("Las clases se pagan como muy tarde el día antes.", (), ("Las clases se pagan el mismo día.",))),
    ("fr", ("Les cours se paient la veille au plus tard.", (), ("Les cours se paient le jour même.",))),
    ("en", ("Payment is due the day before.", (), ("Payment is due on arrival.",))),
    (
        "en",
        (
            "Order cakes the day before by noon.",
            ("Cakes are ordered the day before.",),
            ("You can order cakes on the same day.",),
        ),
    ),
    ("en", ("Bookings are possible until the evening before.", (), ("Bookings are possible on the day itself.",))),
    (
        "de",
        (
            "Einzelstunden bezahlt man am Vortag.",
            ("Einzelstunden bezahlt man am Vortag.",),
            ("Einzelstunden bezahlt man am Tag selbst.",),
        ),
    ),
    ("de", ("Torten bestellen Sie am Tag vorher.", (), ("Torten bestellen Sie am selben Tag.",))),
    ("es", ("Las clases se pagan el día anterior.", (), ("Las clases se pagan a la llegada.",))),
    ("fr", ("Les cours se paient la veille.", (), ("Les cours se paient à l'arrivée.",))),
    ("it", ("Le lezioni si pagano il giorno prima.", (), ("Le lezioni si pagano il giorno stesso.",))),
    ("pt", ("As aulas são pagas no dia anterior.", (), ("As aulas são pagas no próprio dia.",))),
    ("nl", ("De lessen worden de dag van tevoren betaald.", (), ("De lessen worden op de dag zelf betaald.",))),
    (
        "en",
        ("Single lessons are paid on the day, courses the week before.", ("Single lessons are paid on the day.",), ()),
    ),
    (
        "en",
        (
            "Cancel the day before at the latest, otherwise you pay £10.",
            ("If you cancel on the day, you pay £10.",),
            (),
        ),
    ),
    ("en", ("You can't pay on the day. Lessons are paid the day before.", ("You can't pay on the day.",), ())),
    (
        "en",
        (
            "Order cakes the day before. You can collect the cake on the day.",
            ("You can collect the cake on the day.",),
            (),
        ),
    ),
)
