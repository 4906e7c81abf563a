"""Pages on when, how long and from what bound on a thing is so, and sentences with the contrary."""

from tests.answers.fine_print_sentences import Told

IN_TIME: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "If your dog weighs less than 5 kg it may sit on your lap.",
            (
                "If your dog weighs less than 5 kg it may sit on your lap.",
                "If your dog weighs under 5 kg it may sit on your lap.",
                "A dog may sit on your lap if it weighs less than 5 kg.",
            ),
            (
                "If your dog weighs more than 5 kg it may sit on your lap.",
                "A dog may sit on your lap if it weighs over 5 kg.",
            ),
        ),
    ),
    (
        "en",
        (
            (
                "If you cancel less than 24 hours before, we charge 20 GBP. If you cancel more than 48 "
                "hours before, you get your money back."
            ),
            (
                "If you cancel less than 24 hours before, we charge 20 GBP.",
                "If you cancel more than 48 hours before, you get your money back.",
            ),
            (
                "If you cancel more than 24 hours before, we charge 20 GBP.",
                "If you cancel less than 48 hours before, you get your money back.",
            ),
        ),
    ),
    (
        "de",
        (
            "Wenn Sie mehr als 10 Minuten zu spät kommen, bitten wir Sie zu warten.",
            ("Wenn Sie mehr als 10 Minuten zu spät kommen, bitten wir Sie zu warten.",),
            ("Wenn Sie weniger als 10 Minuten zu spät kommen, bitten wir Sie zu warten.",),
        ),
    ),
    (
        "es",
        (
            "Si llega más de 10 minutos tarde, le pedimos que espere.",
            ("Si llega más de 10 minutos tarde, le pedimos que espere.",),
            ("Si llega menos de 10 minutos tarde, le pedimos que espere.",),
        ),
    ),
    (
        "fr",
        (
            "Si vous avez plus de 10 minutes de retard, nous vous demandons d'attendre.",
            ("Si vous avez plus de 10 minutes de retard, nous vous demandons d'attendre.",),
            ("Si vous avez moins de 10 minutes de retard, nous vous demandons d'attendre.",),
        ),
    ),
    (
        "en",
        (
            ("If you leave before the end of the first year, you pay for what you have used at the full price."),
            (
                ("If you leave before the end of the first year, you pay for what you have used at the full price."),
                ("You pay the full price for what you have used if you leave before the end of the first year."),
            ),
            (
                ("If you leave after the end of the first year, you pay for what you have used at the full price."),
                ("If you leave before the end of the first year, you pay half the price for what you have used."),
                ("If you leave before the end of the first year, you pay for what you have used at half the price."),
                ("You pay the full price for what you have used if you leave after the end of the first year."),
            ),
        ),
    ),
    (
        "en",
        (
            "An out-of-hours consultation costs 225 GBP before treatment.",
            (
                "An out-of-hours consultation costs 225 GBP before treatment.",
                "An out-of-hours consultation costs 225 GBP.",
            ),
            (
                "An out-of-hours consultation costs 225 GBP after treatment.",
                "An out-of-hours consultation costs 225 GBP after the treatment.",
            ),
        ),
    ),
    (
        "en",
        (
            "Puppies up to 16 weeks that have had their first injection may come.",
            (
                "Puppies up to 16 weeks that have had their first injection may come.",
                "Puppies up to 16 weeks may come after their first injection.",
            ),
            (
                "Puppies may come before their first injection.",
                "Puppies up to 16 weeks may come before their first injection.",
                "Puppies may come before they have had their first injection.",
                "Puppies may come without their first injection.",
            ),
        ),
    ),
    (
        "en",
        (
            "Guests who have paid the deposit get the key.",
            (
                "Guests who have paid the deposit get the key.",
                "Guests get the key after paying the deposit.",
            ),
            (
                "Guests get the key before they have paid the deposit.",
                "Guests get the key before paying the deposit.",
            ),
        ),
    ),
    (
        "de",
        (
            "Welpen, die ihre erste Impfung bekommen haben, dürfen kommen.",
            ("Welpen, die ihre erste Impfung bekommen haben, dürfen kommen.",),
            (),
        ),
    ),
    (
        "en",
        (
            "The kennel cough vaccine costs 38 GBP and works after 3 weeks.",
            (
                "The kennel cough vaccine works after 3 weeks.",
                "The vaccine costs 38 GBP.",
                "After 3 weeks the vaccine works.",
            ),
            (
                "The kennel cough vaccine works for 3 weeks.",
                "The vaccine works for 3 weeks.",
            ),
        ),
    ),
    (
        "en",
        (
            "The paint is dry after 6 hours. The warranty runs for 2 years.",
            (
                "The paint is dry after 6 hours.",
                "The warranty runs for 2 years.",
            ),
            (
                "The paint is dry for 6 hours.",
                "The warranty runs after 2 years.",
            ),
        ),
    ),
    (
        "en",
        (
            "The voucher is valid for 12 months. You can leave after 12 days.",
            (
                "The voucher is valid for 12 months.",
                "The voucher is valid 12 months.",
                "You can leave after 12 days.",
            ),
            (
                "The voucher is valid after 12 months.",
                "You can leave for 12 days.",
            ),
        ),
    ),
    (
        "en",
        (
            "Stitches come out after 10 to 12 days. Do not bathe your dog for 14 days.",
            (
                "Stitches come out after 10 to 12 days.",
                "Do not bathe your dog for 14 days.",
                "Do not bathe your dog for two weeks.",
            ),
            (
                "Stitches come out for 10 to 12 days.",
                "Do not bathe your dog after 14 days.",
            ),
        ),
    ),
    (
        "de",
        (
            "Der Impfstoff wirkt nach 3 Wochen. Der Gutschein gilt 2 Jahre lang.",
            (
                "Der Impfstoff wirkt nach 3 Wochen.",
                "Der Gutschein gilt 2 Jahre lang.",
                "Der Gutschein gilt 2 Jahre.",
            ),
            (
                "Der Impfstoff wirkt 3 Wochen lang.",
                "Der Impfstoff wirkt für 3 Wochen.",
            ),
        ),
    ),
    (
        "es",
        (
            "La vacuna hace efecto después de 3 semanas.",
            ("La vacuna hace efecto después de 3 semanas.",),
            ("La vacuna hace efecto durante 3 semanas.",),
        ),
    ),
    (
        "fr",
        (
            "Le vaccin agit après 3 semaines.",
            ("Le vaccin agit après 3 semaines.",),
            ("Le vaccin agit pendant 3 semaines.",),
        ),
    ),
    (
        "en",
        (
            "We can claim directly from Petplan if you ask before the treatment.",
            ("We can claim directly from Petplan if you ask before the treatment.",),
            ("We can claim directly from Petplan if you ask after the treatment.",),
        ),
    ),
    (
        "en",
        (
            "Members who have paid their fee may vote. Pay the fee before 1 March.",
            (
                "Members who have paid their fee may vote.",
                "Pay the fee before 1 March.",
            ),
            ("Members may vote before they have paid their fee.",),
        ),
    ),
    (
        "en",
        (
            "Customers who have booked get a mail 2 days before the visit. The visit takes 2 hours.",
            (
                "Customers who have booked get a mail 2 days before the visit.",
                "You get a mail 2 days before the visit.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "You must wait for 3 weeks. The vaccine works after 3 weeks.",
            (
                "You must wait for 3 weeks.",
                "The vaccine works after 3 weeks.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "The bike is yours for 2 days. After 2 days we charge 10 EUR.",
            (
                "The bike is yours for 2 days.",
                "After 2 days we charge 10 EUR.",
            ),
            (),
        ),
    ),
    ("en", ("Do not shower for 24 hours after the tattoo.", ("Do not shower for 24 hours after the tattoo.",), ())),
    (
        "en",
        (
            "Coffee with milk costs 3 EUR. Cake is 4 EUR, with cream 5 EUR.",
            (
                "Coffee with milk costs 3 EUR.",
                "Cake costs 5 EUR with cream.",
            ),
            ("Coffee without milk costs 3 EUR.",),
        ),
    ),
    (
        "en",
        (
            ("Breakfast is included. Dinner costs 20 EUR extra. A late checkout is 15 EUR on top of the room rate."),
            (
                "Breakfast is included.",
                "Dinner costs 20 EUR extra.",
                "A late checkout is 15 EUR on top of the room rate.",
            ),
            ("Dinner is included.",),
        ),
    ),
    (
        "en",
        (
            "The price includes lunch. A second lunch is 9 EUR extra.",
            (
                "The price includes lunch.",
                "Lunch is included.",
                "A second lunch is 9 EUR extra.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "If you are over 65 you pay 5 EUR. If you are under 18 you pay 3 EUR.",
            (
                "If you are over 65 you pay 5 EUR.",
                "If you are under 18 you pay 3 EUR.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            (
                "If you cancel less than 2 days before, we keep the deposit. If you cancel at least 2 days "
                "before, you get it back."
            ),
            (
                "If you cancel less than 2 days before, we keep the deposit.",
                "If you cancel at least 2 days before, you get the deposit back.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "If the order is under 50 EUR, delivery costs 5 EUR.",
            (
                "If the order is under 50 EUR, delivery costs 5 EUR.",
                "Delivery costs 5 EUR if the order is below 50 EUR.",
            ),
            ("If the order is over 50 EUR, delivery costs 5 EUR.",),
        ),
    ),
    (
        "en",
        (
            ("Your bike is ready after 2 days, or for 10 EUR more after 1 day. Pay by card without a fee."),
            (
                "Your bike is ready after 2 days.",
                "Pay by card without a fee.",
            ),
            (),
        ),
    ),
)
