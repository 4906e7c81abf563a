"""Pages that leave a thing out of all, and sentences that keep it out or count it in."""

from tests.answers.fine_print_sentences import Told

LEFT_OUT: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "Cancel more than 21 days before and you get everything back but the deposit.",
            (
                "You get everything back except the deposit.",
                "You don't get the deposit back.",
                "You get everything back apart from the deposit.",
            ),
            (
                "You get the deposit back.",
                "You get everything back, including the deposit.",
                "The deposit is refunded too.",
            ),
        ),
    ),
    ("en", ("Guests get everything but breakfast.", (), ("You get the breakfast too.",))),
    (
        "en",
        (
            "All colours but red are available.",
            (
                "All colours except red are available.",
                "Red is not available.",
            ),
            ("Red is available.",),
        ),
    ),
    ("en", ("All colours apart from red are available.", (), ("Red is available too.",))),
    ("en", ("Every colour other than red is available.", (), ("Red is available.",))),
    ("en", ("Lessons are possible on all days save Saturday.", (), ("Saturday lessons are possible.",))),
    (
        "de",
        (
            "Sie bekommen alles außer der Anzahlung zurück.",
            (
                "Die Anzahlung bekommen Sie nicht zurück.",
                "Sie bekommen alles bis auf die Anzahlung zurück.",
            ),
            ("Die Anzahlung bekommen Sie zurück.",),
        ),
    ),
    ("de", ("Alle Farben bis auf Rot sind lieferbar.", (), ("Rot ist lieferbar.",))),
    (
        "es",
        (
            "Le devolvemos todo menos el depósito.",
            ("Le devolvemos todo salvo el depósito.",),
            ("Le devolvemos el depósito.",),
        ),
    ),
    ("es", ("Todos los colores salvo el rojo están disponibles.", (), ("El rojo está disponible.",))),
    (
        "fr",
        (
            "Tout est remboursé sauf l'acompte.",
            ("Tout est remboursé excepté l'acompte.",),
            ("L'acompte est remboursé.",),
        ),
    ),
    ("fr", ("Toutes les couleurs excepté le rouge sont disponibles.", (), ("Le rouge est disponible.",))),
    ("it", ("Viene rimborsato tutto tranne la caparra.", (), ("La caparra viene rimborsata.",))),
    ("it", ("Tutti i colori eccetto il rosso sono disponibili.", (), ("Il rosso è disponibile.",))),
    ("nl", ("U krijgt alles terug behalve de aanbetaling.", (), ("U krijgt de aanbetaling terug.",))),
    ("nl", ("Alle kleuren op rood na zijn leverbaar.", (), ("Rood is leverbaar.",))),
    ("pt", ("Devolvemos tudo menos o depósito.", (), ("O depósito é devolvido.",))),
    (
        "en",
        (
            "You get everything refunded but the deposit.",
            (
                "The deposit is not refunded.",
                "Everything but the deposit is refunded.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "All our rooms are small but cosy.",
            (
                "Our rooms are small but cosy.",
                "The rooms are cosy.",
            ),
            (),
        ),
    ),
    ("en", ("Everyone is welcome but must book.", ("Everyone is welcome but must book.",), ())),
    ("en", ("Everyone is welcome but all guests must book.", ("All guests must book.",), ())),
    (
        "en",
        (
            "If you cancel early, everyone gets everything back but the deposit.",
            (),
            ("Your deposit comes back to you.",),
        ),
    ),
    (
        "en",
        (
            "We deliver every day but Sunday.",
            (
                "We deliver every day except Sunday.",
                "We don't deliver on Sundays.",
            ),
            ("We deliver on Sundays.",),
        ),
    ),
    ("en", ("We are open every day except Monday.", (), ("We are open on Mondays.",))),
    ("en", ("You can wash anything but shoes.", (), ("Shoes can be washed.",))),
    ("en", ("Everyone welcome but booking is essential.", ("Booking is essential.",), ())),
    (
        "en",
        (
            "You get everything back but the deposit. The deposit is £50.",
            ("The deposit is £50.",),
            ("You get the deposit back.",),
        ),
    ),
    ("en", ("All lessons cost £38 except Sunday lessons, which cost £45.", ("Sunday lessons cost £45.",), ())),
    (
        "en",
        (
            "Dogs are allowed everywhere except in the restaurant.",
            ("Dogs are not allowed in the restaurant.",),
            ("Dogs are allowed in the restaurant.",),
        ),
    ),
    ("en", ("The warranty covers all parts with the exception of batteries.", (), ("Batteries are covered.",))),
    (
        "en",
        (
            "The warranty covers all parts other than batteries.",
            (
                "The warranty doesn't cover batteries.",
                "The warranty covers all parts except batteries.",
            ),
            ("The warranty covers batteries.",),
        ),
    ),
    (
        "de",
        ("Alle Tiere bis auf Hunde sind willkommen.", ("Hunde sind nicht willkommen.",), ("Hunde sind willkommen.",)),
    ),
    ("es", ("Abrimos todos los días menos los domingos.", ("No abrimos los domingos.",), ("Abrimos los domingos.",))),
    (
        "fr",
        (
            "Nous livrons tous les jours sauf le dimanche.",
            ("Nous livrons tous les jours à l'exception du dimanche.",),
            ("Nous livrons le dimanche.",),
        ),
    ),
    ("it", ("Siamo aperti tutti i giorni tranne il lunedì.", (), ("Siamo aperti il lunedì.",))),
    ("nl", ("Wij zijn elke dag open behalve op maandag.", (), ("Wij zijn open op maandag.",))),
    (
        "en",
        (
            "The price includes everything but meals.",
            (
                "Meals are not included.",
                "The price doesn't include meals.",
            ),
            ("Meals are included.",),
        ),
    ),
    ("en", ("The price includes everything except meals and drinks.", (), ("Drinks and meals are included.",))),
    ("en", ("All rooms have a shower but no bath.", ("The rooms have a shower.",), ())),
    ("en", ("All guests are welcome but the pool is closed.", ("All guests are welcome.",), ())),
    ("en", ("All prices are per night but you can pay by card.", ("You can pay by card.",), ())),
    ("en", ("All rooms have a bath but the blue room has a view.", ("The blue room has a view.",), ())),
)
