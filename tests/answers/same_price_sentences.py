"""Pages that tell one price beside another, and sentences that call both the same."""

from tests.answers.fine_print_sentences import Told

SAME_PRICE: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "Lessons on Sundays cost £5 more.",
            ("Sunday lessons cost £5 more.",),
            (
                "Sunday lessons cost the same.",
                "Sunday lessons cost the same as other lessons.",
            ),
        ),
    ),
    (
        "en",
        (
            "Large rooms cost £20 more than small ones.",
            (),
            (
                "Large and small rooms cost the same.",
                "Large rooms cost the same as small ones.",
            ),
        ),
    ),
    (
        "en",
        (
            "Children pay £3 less.",
            (),
            (
                "Children pay the same.",
                "Children pay the same price.",
                "The price is the same for children.",
            ),
        ),
    ),
    ("en", ("The second use costs £70.", (), ("The second use costs the same.",))),
    ("de", ("Sonntags kosten die Stunden 5 Euro mehr.", (), ("Sonntags kosten die Stunden gleich viel.",))),
    (
        "de",
        (
            "Kinder zahlen 3 Euro weniger.",
            (),
            (
                "Kinder zahlen dasselbe.",
                "Kinder zahlen den gleichen Preis.",
            ),
        ),
    ),
    ("es", ("Los niños pagan 3 euros menos.", (), ("Los niños pagan lo mismo.",))),
    (
        "fr",
        (
            "Les enfants paient 3 euros de moins.",
            (),
            (
                "Les enfants paient la même chose.",
                "Les enfants paient autant.",
            ),
        ),
    ),
    ("it", ("I bambini pagano 3 euro in meno.", (), ("I bambini pagano lo stesso.",))),
    ("nl", ("Kinderen betalen 3 euro minder.", (), ("Kinderen betalen evenveel.",))),
    ("pt", ("As crianças pagam 3 euros a menos.", (), ("As crianças pagam o mesmo.",))),
    ("en", ("Lessons on Sundays cost the same.", ("Sunday lessons cost the same.",), ())),
    (
        "en",
        (
            "Lessons on Sundays cost no more than other lessons.",
            ("Sunday lessons cost the same as other lessons.",),
            (),
        ),
    ),
    ("en", ("Children pay the same price as adults.", ("Children pay the same as adults.",), ())),
    ("en", ("Lessons cost £38, the same at the weekend.", ("Weekend lessons cost the same.",), ())),
    ("en", ("On Sundays you pay £5 extra.", (), ("Sundays cost the same as weekdays.",))),
    (
        "en",
        (
            "Weekend rentals cost £10 more than weekday rentals.",
            (),
            ("Weekend rentals cost as much as weekday rentals.",),
        ),
    ),
    ("en", ("Students get 10% off the price.", (), ("Students pay the same price as everyone else.",))),
    ("en", ("Bikes cost £15 a day, electric bikes £30.", (), ("Electric bikes cost the same.",))),
    ("en", ("There is a surcharge of £5 on Sundays.", (), ("The price is the same on Sundays.",))),
    ("en", ("Children pay half.", (), ("Children are charged the same.",))),
    ("en", ("Large rooms cost £90. Small rooms cost £90.", ("Small rooms cost the same as large rooms.",), ())),
    ("en", ("Adults and children pay £5.", ("Children and adults pay the same.",), ())),
    ("en", ("Lessons cost £38. The price is the same on Sundays.", ("The price is the same on Sundays.",), ())),
    (
        "en",
        (
            "There is no extra charge for Sunday lessons: they cost the same as weekday lessons.",
            ("Sunday lessons cost the same as weekday lessons.",),
            (),
        ),
    ),
    (
        "de",
        (
            "Große Zimmer kosten 20 Euro mehr als kleine.",
            (),
            (
                "Große und kleine Zimmer kosten gleich viel.",
                "Große Zimmer kosten dasselbe wie kleine.",
            ),
        ),
    ),
    (
        "es",
        (
            "Las habitaciones grandes cuestan 20 euros más que las pequeñas.",
            (),
            ("Las habitaciones grandes cuestan lo mismo que las pequeñas.",),
        ),
    ),
    (
        "fr",
        (
            "Les grandes chambres coûtent 20 euros de plus que les petites.",
            (),
            ("Les grandes chambres coûtent autant que les petites.",),
        ),
    ),
    ("it", ("Le camere grandi costano 20 euro in più.", (), ("Le camere grandi costano lo stesso.",))),
    ("nl", ("Grote kamers kosten 20 euro meer dan kleine.", (), ("Grote kamers kosten evenveel als kleine.",))),
    ("pt", ("Os quartos grandes custam 20 euros a mais.", (), ("Os quartos grandes custam o mesmo.",))),
    ("es", ("El segundo uso cuesta 70 euros.", (), ("El segundo uso cuesta igual.",))),
    ("de", ("Kinder zahlen dasselbe wie Erwachsene.", ("Kinder zahlen dasselbe wie Erwachsene.",), ())),
    ("es", ("Los niños pagan lo mismo que los adultos.", ("Los niños pagan lo mismo que los adultos.",), ())),
)
