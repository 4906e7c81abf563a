"""Pages, with sentences in their own words that are true of them, and such that have a "not" more or less."""

_POOL = (
    "Shoes are not allowed. Shower before you enter. Children under 12 must not enter alone. Towels are at the desk."
)
_CLINIC = (
    "Walk your dog before you come. Rabbits must not be starved. Stitches come out after 10 to 12 days. "
    "Keep the collar on until then. Do not bathe your dog for 14 days. "
    "A rabbit that has not eaten for 12 hours needs a vet the same day."
)
_WORKSHOP = (
    "Switch the machine off before you clean it. Never use bleach. Don't forget to bring your own gloves and boots."
)

TURNED_ROUND = (
    (
        "en",
        (
            _POOL,
            ["Shower before you enter.", "Shoes are not allowed."],
            ["Do not shower before you enter.", "Shoes are allowed."],
        ),
    ),
    (
        "en",
        (
            _CLINIC,
            [
                "Walk your dog before you come.",
                "Keep the collar on until then.",
                "A rabbit that has not eaten for 12 hours needs a vet the same day.",
            ],
            [
                "Do not walk your dog before you come.",
                "Do not keep the collar on until then.",
                "A rabbit that has not eaten for 12 hours does not need a vet the same day.",
            ],
        ),
    ),
    (
        "en",
        (
            _WORKSHOP,
            ["Switch the machine off before you clean it.", "Bring your own gloves and boots."],
            ["Never switch the machine off before you clean it."],
        ),
    ),
    (
        "en",
        (
            "You cannot enter before 8:00. Parking is free. You do not pay for parking.",
            ["You can enter from 8:00.", "You don't pay for parking."],
            ["You pay for parking."],
        ),
    ),
    (
        "de",
        (
            "Duschen Sie vor dem Schwimmen. Kinder unter 12 dürfen nicht allein hinein. Hunde sind nicht erlaubt.",
            ["Duschen Sie vor dem Schwimmen.", "Hunde sind nicht erlaubt."],
            ["Duschen Sie nicht vor dem Schwimmen.", "Hunde sind erlaubt."],
        ),
    ),
    (
        "es",
        (
            "Dúchese antes de nadar. Los niños no pueden entrar solos. Hay acceso en la planta baja; más arriba no.",
            ["Dúchese antes de nadar.", "La planta baja tiene acceso."],
            ["No se duche antes de nadar."],
        ),
    ),
)
