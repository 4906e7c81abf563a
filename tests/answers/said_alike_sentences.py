"""Pages, and sentences that say the same in other words, or nearly the same."""

from tests.answers.fine_print_sentences import Told

SAID_ALIKE: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "Motorway lessons cost £45 an hour.",
            (
                "An hour on the motorway is £45.",
                "Motorway lessons are £45 per hour.",
                "Motorway lessons cost £45 per hour.",
            ),
            (),
        ),
    ),
    (
        "en",
        (
            "There are no courses in August.",
            (
                "We don't run courses in August.",
                "We do not run courses in August.",
            ),
            (
                "We run courses in August.",
                "We don't run courses in July.",
            ),
        ),
    ),
    (
        "en",
        ("You can ask for a female instructor at no extra charge.", ("Asking for a female instructor is free.",), ()),
    ),
    (
        "en",
        (
            "We do not take cash.",
            (
                "Cash is not accepted.",
                "No, we don't take cash.",
            ),
            (
                "Cash is accepted.",
                "Cards are not accepted.",
                "Tips are not accepted.",
            ),
        ),
    ),
    (
        "en",
        (
            "No dogs in the cars, except assistance dogs.",
            ("Dogs are not allowed in the cars.",),
            ("Dogs are allowed in the cars.",),
        ),
    ),
    ("en", ("There are no lessons in August.", ("We don't offer lessons in August.",), ("We run lessons in August.",))),
    ("en", ("No cats in the rooms.", ("Cats are not allowed in the rooms.",), ("Cats are allowed in the rooms.",))),
    ("en", ("No dogs in the cars.", (), ("Dogs are not allowed in the garden.",))),
    ("en", ("No smoking in the rooms.", ("Smoking is not allowed in the rooms.",), ())),
    (
        "en",
        (
            "Evening courses cost £45 a term.",
            ("Evening courses are £45 per term.",),
            ("Evening courses are £45 per week.",),
        ),
    ),
    ("en", ("Lessons cost £45 per hour.", ("Lessons are £45 an hour.",), ())),
)
