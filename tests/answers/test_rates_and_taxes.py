"""How often a price is paid, and whether with its tax, is told as the page says it."""

import pytest

from frontdesk.answers.support.judge import supported
from tests.answers.prices_side_by_side import PRICES
from tests.answers.prices_side_by_side import TAXES as TAXED

RATES: tuple[tuple[str, str, str, str, bool], ...] = (
    ("en", "Hiring an upright costs 49 EUR.", "", "Hiring an upright costs 49 EUR a year.", False),
    ("en", "Entry to an exhibition costs 12 EUR.", "", "Entry to an exhibition costs 12 EUR per year.", False),
    ("en", "Parking costs 3 EUR at any time.", "", "Parking costs 3 EUR per hour.", False),
    ("en", "Delivery costs 5 EUR each time.", "", "Delivery costs 5 EUR per hour.", False),
    ("en", "A luggage tag costs 2 EUR.", "", "A luggage tag costs 2 EUR per day.", False),
    ("en", "A kitchen timer costs 9 EUR.", "", "A kitchen timer costs 9 EUR per hour.", False),
    ("de", "Die Karte kostet 9 Euro.", "", "Die Karte kostet 9 Euro pro Jahr.", False),
    ("de", "Eine Karte kostet 9 Euro.", "", "Eine Karte kostet 9 Euro pro Tag.", False),
    ("it", "L'entrata costa 9 euro per la mostra ora aperta.", "", "L'entrata costa 9 euro all'ora.", False),
    ("sv", "Avgiften är 29 euro per månad.", "", "Avgiften är 29 euro per år.", False),
    ("pl", "Składka wynosi 29 euro miesięcznie.", "", "Składka wynosi 29 euro rocznie.", False),
    ("fr", "La carte coûte 9 euros.", "", "La carte coûte 9 euros par an.", False),
    ("fr", "La carte coûte 9 euros par an.", "", "La carte coûte 9 euros par an.", True),
    ("fr", "La cotisation annuelle est de 60 euros.", "", "La cotisation est de 60 euros par an.", True),
    ("nl", "De huur van een piano kost 49 euro.", "", "De huur van een piano kost 49 euro per maand.", False),
    ("en", "The newsletter is sent monthly.", "", "You get the newsletter once a month.", True),
    ("en", "The newsletter is sent monthly.", "", "The newsletter is sent once a month.", True),
    ("en", "The newsletter is sent twice a month.", "", "The newsletter is sent once a month.", False),
    ("en", "The newsletter is sent every week.", "", "The newsletter is sent once a week.", True),
    ("en", "The newsletter is sent every week.", "", "The newsletter is sent once a month.", False),
    ("de", "Der Newsletter kommt monatlich.", "", "Der Newsletter kommt einmal im Monat.", True),
    ("de", "Der Newsletter kommt zweimal im Monat.", "", "Der Newsletter kommt einmal im Monat.", False),
    (
        "en",
        "The registration fee of 25 EUR is a one-time fee.",
        "",
        "The registration fee of 25 EUR is paid once.",
        True,
    ),
    ("en", "There is a one-time registration fee of 25 EUR.", "", "The registration fee of 25 EUR is paid once.", True),
    ("en", "There is a one-off registration fee of 25 EUR.", "", "You pay the registration fee of 25 EUR once.", True),
    ("en", "The registration fee is 25 EUR.", "", "The registration fee of 25 EUR is paid once.", False),
    ("en", "The annual fee is 60 EUR.", "What is the annual fee?", "You pay 60 EUR a year.", True),
    ("en", "The annual fee is 60 EUR.", "What is the annual fee?", "The fee is 60 EUR a year.", True),
    ("en", "The annual fee is 60 EUR.", "What is the annual fee?", "The fee is 60 EUR per year.", True),
    ("en", "The annual fee is 60 EUR.", "What is the annual fee?", "The fee is 60 EUR annually.", True),
    ("en", "The annual fee is 60 EUR.", "What is the annual fee?", "The fee is 60 EUR a month.", False),
    ("de", "Der Monatsbeitrag ist 29 Euro.", "", "Der Monatsbeitrag ist 29 Euro im Monat.", True),
    ("de", "Der Monatsbeitrag ist 29 Euro.", "Was ist der Monatsbeitrag?", "Sie zahlen 29 Euro im Monat.", True),
    ("de", "Der Monatsbeitrag ist 29 Euro.", "", "Der Beitrag ist 29 Euro im Jahr.", False),
    ("en", "Hourly rate: 60 EUR", "What is the hourly rate?", "We charge 60 EUR per hour.", True),
    ("en", "We charge 60 EUR/h for a repair.", "What do you charge for a repair?", "We charge 60 EUR per hour.", True),
    ("en", "We charge 60 EUR/h for repairs.", "", "We charge 60 EUR an hour for repairs.", True),
    (
        "en",
        "We charge 60 EUR p.a. for a repair.",
        "What do you charge for a repair?",
        "We charge 60 EUR per year.",
        True,
    ),
    ("en", "We charge 60 EUR/h for a repair.", "What do you charge for a repair?", "We charge 60 EUR per day.", False),
    ("es", "La cuota anual es de 60 euros.", "", "La cuota es de 60 euros al año.", True),
    ("pt", "A mensalidade é de 29 euros.", "Quanto é a mensalidade?", "Paga 29 euros por mês.", True),
)
OF_ALL_PRICES = (
    "Prices are per night and include breakdown cover.\n\n| Van | Low season |\n|---|---|\n| Wren | 69 EUR |"
)
SAID_OF_ALL = (
    ("en", OF_ALL_PRICES, "", "The Wren costs 69 EUR per night in low season.", True),
    ("en", OF_ALL_PRICES, "", "The Wren costs 69 EUR per week in low season.", False),
    ("en", OF_ALL_PRICES, "", "The Wren costs 69 EUR per person in low season.", False),
    ("en", "Cleaning is done every night. The Wren costs 69 EUR.", "", "The Wren costs 69 EUR per night.", False),
    ("de", "Alle Preise gelten pro Nacht. Der Wren kostet 69 EUR.", "", "Der Wren kostet 69 EUR pro Nacht.", True),
    ("de", "Alle Preise gelten pro Nacht. Der Wren kostet 69 EUR.", "", "Der Wren kostet 69 EUR pro Woche.", False),
)
TAXES: tuple[tuple[str, str, str, str, bool], ...] = (
    ("en", "The plan costs £129 a month. All prices include VAT.", "", "The plan costs £129 a month plus VAT.", False),
    (
        "en",
        "The plan costs £129 a month. All prices include VAT.",
        "",
        "The plan costs £129 a month excluding VAT.",
        False,
    ),
    (
        "en",
        "The plan costs £129 a month. All prices include VAT.",
        "",
        "The plan costs £129 a month including VAT.",
        True,
    ),
    ("en", "The plan costs £129 a month. All prices include VAT.", "", "The plan costs £129 a month.", True),
    (
        "en",
        "The plan costs £129 a month. Prices do not include VAT.",
        "",
        "The plan costs £129 a month including VAT.",
        False,
    ),
    (
        "en",
        "The plan costs £129 a month. Prices do not include VAT.",
        "",
        "The plan costs £129 a month plus VAT.",
        True,
    ),
    ("en", "The plan costs £129 a month plus VAT.", "", "The plan costs £129 a month excluding VAT.", True),
    ("en", "The plan costs £129 a month plus VAT.", "", "The plan costs £129 a month including VAT.", False),
    ("en", "The plan costs £129 a month plus VAT.", "", "The plan costs £129 a month, VAT included.", False),
    ("en", "The plan costs £129 a month.", "", "The plan costs £129 a month plus VAT.", False),
    ("en", "The plan costs £129 a month. VAT is extra.", "", "The plan costs £129 a month excluding VAT.", True),
    (
        "de",
        "Der Tarif kostet 99 Euro. Alle Preise verstehen sich inkl. MwSt.",
        "",
        "Der Tarif kostet 99 Euro zzgl. MwSt.",
        False,
    ),
    (
        "de",
        "Der Tarif kostet 99 Euro. Alle Preise verstehen sich inkl. MwSt.",
        "",
        "Der Tarif kostet 99 Euro inklusive Mehrwertsteuer.",
        True,
    ),
    (
        "de",
        "Der Tarif kostet 99 Euro. Alle Preise verstehen sich zuzüglich der gesetzlichen MwSt.",
        "",
        "Der Tarif kostet 99 Euro inklusive MwSt.",
        False,
    ),
    ("fr", "Le forfait coûte 99 euros. Nos prix sont TVA comprise.", "", "Le forfait coûte 99 euros hors TVA.", False),
    (
        "fr",
        "Le forfait coûte 99 euros. Nos prix sont TVA comprise.",
        "",
        "Le forfait coûte 99 euros, TVA comprise.",
        True,
    ),
    ("es", "La tarifa cuesta 99 euros. El IVA está incluido.", "", "La tarifa cuesta 99 euros más IVA.", False),
    (
        "es",
        "La tarifa cuesta 99 euros. El IVA no está incluido.",
        "",
        "La tarifa cuesta 99 euros con IVA incluido.",
        False,
    ),
    ("es", "La tarifa cuesta 99 euros. El IVA no está incluido.", "", "La tarifa cuesta 99 euros sin IVA.", True),
    ("it", "La tariffa costa 99 euro, IVA inclusa.", "", "La tariffa costa 99 euro IVA esclusa.", False),
    ("pt", "O plano custa 99 euros. O preço inclui IVA.", "", "O plano custa 99 euros mais IVA.", False),
    (
        "nl",
        "Het pakket kost 99 euro. Alle prijzen zijn inclusief btw.",
        "",
        "Het pakket kost 99 euro exclusief btw.",
        False,
    ),
    (
        "nl",
        "Het pakket kost 99 euro. Alle prijzen zijn inclusief btw.",
        "",
        "Het pakket kost 99 euro inclusief btw.",
        True,
    ),
    (
        "sv",
        "Paketet kostar 99 kronor. Alla priser är inklusive moms.",
        "",
        "Paketet kostar 99 kronor exklusive moms.",
        False,
    ),
    (
        "en",
        "Duty and tax for parcels to Norway are not included. Shipping costs 12 EUR.",
        "",
        "Shipping costs 12 EUR, duty and tax not included.",
        True,
    ),
)


@pytest.mark.parametrize(("language", "page", "asked", "sentence", "said"), (*RATES, *SAID_OF_ALL, *TAXES))
def test_a_price_is_told_as_often_and_with_the_tax_that_a_page_says(
    language: str, page: str, asked: str, sentence: str, said: bool
) -> None:
    assert supported(sentence, [f"Shop\nInfo\n\n{page}"], language, before=("", asked)).supported is said


@pytest.mark.parametrize(("language", "page", "said", "unsaid"), (*PRICES, *TAXED))
def test_what_stands_beside_a_price_is_not_told_of_another(
    language: str, page: str, said: tuple[str, ...], unsaid: tuple[str, ...]
) -> None:
    passages = [f"Shop\nInfo\n\n{page}"]
    assert [one for one in said if not supported(one, passages, language).supported] == []
    assert [one for one in unsaid if supported(one, passages, language).supported] == []
