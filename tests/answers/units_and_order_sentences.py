"""A price keeps its own unit, before a thing is not after it, and what guests bring is nothing that we provide."""

from tests.answers.fine_print_sentences import Told

UNITS_AND_ORDER: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "The family class costs £24 per child; the accompanying adult pays nothing.",
            (
                "The family class costs £24 per child.",
                "The family class costs £24 for each child.",
            ),
            ("The family class costs £24 per family.",),
        ),
    ),
    (
        "en",
        (
            "Parties begin at £45 per person. Groups of adults can book the studio in the evening.",
            (
                "Parties begin at £45 per person.",
                "Parties start at £45 a person.",
            ),
            (
                "Parties begin at £45 per group.",
                "Parties begin at £45 in total.",
            ),
        ),
    ),
    (
        "en",
        (
            "A party for up to ten children costs £220.",
            (
                "A party for up to ten children costs £220.",
                "A party costs £220 for up to ten children.",
            ),
            ("A party costs £220 per child.",),
        ),
    ),
    (
        "en",
        (
            "The course includes 10 kg of clay. Each further bag of clay costs £14.",
            (
                "Each further bag of clay costs £14.",
                "Clay costs £14 per further bag.",
            ),
            (
                "Each further bag of clay costs £14 per kilogram.",
                "Clay costs £14 per kilogram.",
            ),
        ),
    ),
    (
        "en",
        (
            "The rest is due 14 days before the first evening.",
            (
                "The rest is due 14 days before the first evening.",
                "The rest is due two weeks before the first evening.",
                "The rest is due before the first evening.",
            ),
            (
                "The rest is due on the first evening.",
                "The rest is due after the first evening.",
            ),
        ),
    ),
    (
        "en",
        (
            "Evening courses\n\nYou pay a deposit of £50 when you book. The course has six evenings.",
            (
                "You pay a deposit of £50 when you book.",
                "The deposit is £50.",
            ),
            ("You pay a deposit of £50 after the course.",),
        ),
    ),
    (
        "en",
        (
            "We fire your pieces, but we post nothing: you collect them after three weeks.",
            (
                "You collect your pieces after three weeks.",
                "We don't post anything.",
            ),
            ("We post your pieces after three weeks.",),
        ),
    ),
    (
        "en",
        (
            "Cake may be brought; we provide plates and juice.",
            ("We provide plates and juice.",),
            ("We provide cake, plates and juice.",),
        ),
    ),
)
