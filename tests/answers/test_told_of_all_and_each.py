"""What is free, for all, every day, accepted or paid for each is told in a page's sense, not by its single words."""

import pytest

from frontdesk.answers.support.judge import supported

# Of a language, what a page says, what may be told of it and what may not.
PAGES = [
    (
        "en",
        "Rooms can be cancelled free of charge up to 2 days before arrival.",
        ("You can cancel free of charge up to 2 days before arrival.",),
        ("You can cancel free of charge up to 1 day before arrival.",),
    ),
    (
        "de",
        "Zimmer können bis 2 Tage vor Anreise kostenlos storniert werden.",
        ("Sie können bis 2 Tage vor Anreise kostenlos stornieren.",),
        (),
    ),
    (
        "es",
        "Las reservas se pueden cancelar gratis hasta 2 días antes de la llegada.",
        ("Puede cancelar gratis hasta 2 días antes de la llegada.",),
        (),
    ),
    (
        "fr",
        "Les chambres peuvent être annulées sans frais jusqu'à 2 jours avant l'arrivée.",
        ("Vous pouvez annuler sans frais jusqu'à 2 jours avant l'arrivée.",),
        (),
    ),
    ("en", "Members can park free of charge.", (), ("You can park free of charge.",)),
    ("de", "Mitglieder können kostenlos parken.", (), ("Sie können kostenlos parken.",)),
    ("es", "Las habitaciones tienen balcón.", ("Todas las habitaciones tienen balcón.",), ()),
    ("es", "Algunas habitaciones tienen balcón.", (), ("Todas las habitaciones tienen balcón.",)),
    (
        "fr",
        "Chaque chambre a un balcon. Nous sommes ouverts tous les jours.",
        ("Toutes nos chambres ont un balcon.", "Nous sommes ouverts tous les jours."),
        (),
    ),
    ("fr", "Certaines chambres ont un balcon.", (), ("Toutes les chambres ont un balcon.",)),
    ("it", "Alcune camere hanno un balcone.", (), ("Tutte le camere hanno un balcone.",)),
    ("de", "Alle Zimmer haben einen Balkon.", ("Alle unsere Zimmer haben einen Balkon.",), ()),
    (
        "en",
        "Breakfast is served daily from 7 to 10.",
        ("Breakfast is served every day from 7 to 10.", "Breakfast is served daily from 7 to 10."),
        ("Breakfast is not served every day.",),
    ),
    ("en", "We are open every day from 9 to 5.", ("We are open daily from 9 to 5.",), ()),
    ("en", "We are open Monday to Friday from 9 to 5.", (), ("We are open every day from 9 to 5.",)),
    ("en", "We are open Monday to Friday from 9 to 5.", (), ("We are open daily from 9 to 5.",)),
    ("es", "El museo abre a diario.", ("El museo abre todos los días.", "El museo abre cada día."), ()),
    ("en", "The daily rate for a bike is 18 EUR.", ("The daily rate for bikes is 18 EUR.",), ()),
    (
        "en",
        "Payment is by card only. We do not accept cash.",
        ("We only accept cards.", "We accept cards but not cash."),
        ("We accept cash.", "We only accept cash."),
    ),
    (
        "es",
        "Solo se puede pagar con tarjeta. No aceptamos efectivo.",
        ("Solo aceptamos tarjetas.",),
        ("Aceptamos efectivo.",),
    ),
    (
        "fr",
        "Le paiement se fait par carte. Nous n'acceptons pas les espèces.",
        ("Nous acceptons les cartes.",),
        ("Nous acceptons les espèces.",),
    ),
    ("en", "We rent city bikes. We don't sell tandems.", (), ("We sell city bikes.", "We rent tandems.")),
    (
        "en",
        "Breakfast is served daily and costs 14 EUR per person.",
        ("Breakfast costs 14 EUR per person.", "Breakfast is served daily."),
        ("Breakfast costs 14 EUR per day.",),
    ),
    (
        "de",
        "Frühstück gibt es täglich und kostet 14 EUR pro Person.",
        ("Frühstück kostet 14 EUR pro Person.",),
        ("Das Frühstück kostet 14 EUR pro Tag.",),
    ),
    ("en", "The daily rate is 14 EUR per person.", ("The rate is 14 EUR per day.",), ()),
]


@pytest.mark.parametrize(("language", "page", "told", "untold"), PAGES)
def test_it_is_told_as_the_page_means_it(
    language: str, page: str, told: tuple[str, ...], untold: tuple[str, ...]
) -> None:
    passages = [f"Hotel\nTerms\n\n{page}"]
    assert [one for one in told if not supported(one, passages, language).supported] == []
    assert [one for one in untold if supported(one, passages, language).supported] == []
