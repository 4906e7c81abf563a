"""Pages on who does a thing, for whom and for money or not, and sentences with the contrary."""

from tests.answers.fine_print_sentences import Told

BY_WHOM: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            ("Children under 6 travel free if they sit on a lap. If a child is older than 12, it pays full fare."),
            ("If a child is older than 12, it pays full fare.",),
            ("If a child is younger than 12, it pays full fare.",),
        ),
    ),
    (
        "en",
        (
            (
                "Delivery is free for orders from 50 EUR. The parcel waits for 7 days at the shop. We ship "
                "within 2 days."
            ),
            (
                "The parcel waits for 7 days at the shop.",
                "The parcel waits 7 days at the shop.",
                "We ship within 2 days.",
                "We ship in 2 days.",
            ),
            ("We ship after 2 days.",),
        ),
    ),
    (
        "en",
        (
            "With other insurers you pay us and claim yourself. We fill in our part of the form.",
            (
                "With other insurers you pay us and claim yourself.",
                "You claim yourself with other insurers.",
                "We fill in our part of the form.",
            ),
            (
                "With other insurers we claim for you.",
                "With other insurers, we claim for you and you pay nothing.",
            ),
        ),
    ),
    (
        "en",
        (
            "Rabbits can stay with us for 9 GBP a night, with their own cage.",
            (
                "Rabbits can stay with us for 9 GBP a night, with their own cage.",
                "Rabbits can stay for 9 GBP a night; please bring their own cage.",
                "Rabbits stay for 9 GBP a night in their own cage.",
            ),
            (
                "Rabbits can stay with us for 9 GBP a night, we provide the cage.",
                "Rabbits can stay for 9 GBP a night and we provide the cage.",
                "Boarding rabbits costs 9 GBP a night including the cage.",
                "We provide the cage.",
                "The cage is provided.",
            ),
        ),
    ),
    (
        "en",
        (
            "Please bring your own towel. We provide soap and slippers.",
            (
                "Please bring your own towel.",
                "We provide soap and slippers.",
                "You bring your own towel.",
                "Soap is provided.",
            ),
            (
                "We provide towels.",
                "Towels are provided.",
                "Please bring your own soap.",
            ),
        ),
    ),
    (
        "en",
        (
            "Riders use their own helmet. Lunch is provided by us.",
            (
                "Riders use their own helmet.",
                "Lunch is provided.",
            ),
            (
                "We provide helmets.",
                "Helmets are included.",
            ),
        ),
    ),
    (
        "de",
        (
            "Bringen Sie bitte ein eigenes Handtuch mit. Seife stellen wir.",
            ("Bringen Sie bitte ein eigenes Handtuch mit.",),
            (
                "Wir stellen ein Handtuch.",
                "Handtücher sind inklusive.",
            ),
        ),
    ),
    (
        "en",
        (
            (
                "We provide bed linen and towels. Bring your own beach towel. We lend bikes to guests, but "
                "you can bring your own bike."
            ),
            (
                "We provide bed linen and towels.",
                "You can bring your own bike.",
                "Bring your own beach towel.",
                "We lend bikes to guests.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "You can assemble the shelf yourself or we assemble it for 40 EUR.",
            (
                "You can assemble the shelf yourself.",
                "We assemble it for 40 EUR.",
                "We assemble the shelf for 40 EUR.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "Bring a helmet. Helmets are included in the price of the tour.",
            (
                "Helmets are included in the price of the tour.",
                "Bring a helmet.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "We collect the car. Bring your passport. You fill in the form yourself.",
            (
                "We collect the car.",
                "You fill in the form yourself.",
            ),
            (),
        ),
    ),
    (
        "de",
        (
            (
                "Hunde dürfen nicht in den Speisesaal. Das Frühstück kostet 12 Euro zusätzlich zum Zimmer. "
                "Ein Kinderbett stellen wir."
            ),
            (
                "Hunde dürfen nicht in den Speisesaal.",
                "Das Frühstück kostet 12 Euro zusätzlich.",
                "Wir stellen ein Kinderbett.",
            ),
            ("Das Frühstück ist inklusive.",),
        ),
    ),
    (
        "en",
        (
            "Parking in our garage is paid. Free parking is on Mill Street.",
            (
                "Free parking is on Mill Street.",
                "Parking in our garage is paid.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "Guests can use the free wifi. Paid leave is 25 days.",
            (
                "Guests can use the free wifi.",
                "Paid leave is 25 days.",
            ),
            ("Guests can use the paid wifi.",),
        ),
    ),
    (
        "en",
        (
            (
                "No refunds on gift cards. Vouchers do not expire. We do not ship to islands. Furniture "
                "cannot be shipped abroad."
            ),
            (
                "Vouchers do not expire.",
                "Furniture cannot be shipped abroad.",
                "We do not ship furniture abroad.",
                "There are no refunds on gift cards.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "Do not use bleach. Wool must not be washed hot. Silk must not be ironed.",
            (
                "Do not wash wool hot.",
                "Do not iron silk.",
                "Do not use bleach.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            (
                "We do not accept cheques. American Express is not accepted. We do not deliver on Sundays. "
                "Frozen goods are not delivered."
            ),
            (
                "We do not accept American Express.",
                "American Express is not accepted.",
                "We do not deliver frozen goods.",
                "We do not accept cheques or American Express.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "Children must not swim alone. Diving is not permitted. Food is not allowed at the pool.",
            (
                "Diving is not permitted.",
                "Children must not swim alone.",
                "Food is not allowed at the pool.",
                "No diving and no food at the pool.",
            ),
            (),
        ),
    ),
    (
        "de",
        (
            "Wir nehmen keine Schecks. American Express wird nicht akzeptiert.",
            (
                "Wir nehmen kein American Express.",
                "Wir nehmen keine Schecks und kein American Express.",
                "American Express wird nicht akzeptiert.",
            ),
            (),
        ),
    ),
)
