"""A translation stands for the original only where it says the same, as far as that can be told."""

import pytest

from frontdesk.answers.faithful import is_faithful

SAME = [
    (
        "en",
        "Standard shipping to Austria costs 9.95 EUR. [1]",
        "de",
        "Der Standardversand nach Österreich kostet 9,95 EUR. [1]",
    ),
    ("en", "A pass costs 1,250.50 euros. [1]", "de", "Ein Pass kostet 1.250,50 Euro. [1]"),
    ("en", "The hall holds 1,000 people.", "fr", "La salle accueille 1 000 personnes."),
    ("en", "The hall holds 1,000 people.", "de", "Der Saal fasst 1.000 Personen."),
    ("en", "A loaf costs 4.20 euros.", "fr", "Un pain coûte 4,2 euros."),
    ("de", "Wir schließen um 18:00 Uhr.", "en", "We close at 6 pm."),
    ("de", "Wir schließen um 18.30 Uhr.", "en", "We close at 6:30 p.m."),
    ("en", "The sauna opens at 14:00.", "de", "Die Sauna öffnet um 14.00 Uhr."),
    ("en", "The sauna opens at 2 p.m. Towels are free.", "de", "Die Sauna öffnet um 14 Uhr. Handtücher sind gratis."),
    ("en", "The sauna opens at 2 pm.", "fr", "Le sauna ouvre à 14 h."),
    ("en", "The sauna opens at 2 pm.", "es", "La sauna abre a las 2 de la tarde."),
    ("en", "We open at 9 am and close at 5 pm.", "nb", "Vi åpner kl. 9 og stenger kl. 17."),
    ("en", "We open at 9:00.", "zh", "我们9点开门。"),
    ("en", "We are closed on 24 December 2026.", "de", "Am 24.12.2026 haben wir geschlossen."),
    ("en", "We are closed on December 24.", "de", "Am 24. Dezember haben wir geschlossen."),
    ("en", "We are closed on December 24.", "ja", "12月24日は休業です。"),
    ("fr", "Nous sommes fermés le 1er mai 2027.", "en", "We are closed on 1 May 2027."),
    ("en", "You have 60 days to return it. [1]", "de", "Sie haben sechzig Tage Zeit, es zurückzugeben. [1]"),
    ("en", "You have sixty days to return it.", "es", "Tiene 60 días para devolverlo."),
    ("en", "The course takes twenty-four hours.", "de", "Der Kurs dauert vierundzwanzig Stunden."),
    ("en", "It takes 3 to 5 days.", "de", "Es dauert 3–5 Tage."),
    ("en", "It takes 3-5 days.", "it", "Ci vogliono da tre a cinque giorni."),
    ("en", "You can't return food.", "de", "Lebensmittel können Sie nicht zurückgeben."),
    ("en", "Shipping is free.", "es", "El envío es sin coste adicional."),
    ("en", "Parking is possible at no extra charge.", "de", "Parken ist kostenlos möglich."),
    ("de", "Handtücher gibt es ohne Aufpreis.", "en", "Towels are free of charge."),
    ("en", "Food can't be returned. Clothes can.", "pl", "Żywności nie można zwrócić. Ubrania można."),
    ("en", "You can't pay in cash.", "ru", "Нельзя платить наличными."),
    ("en", "You can't pay in cash.", "ja", "現金でのお支払いはできません。"),
    ("en", "Dogs are not allowed.", "zh", "不允许带狗。"),
    ("en", "You must wear a helmet.", "ja", "ヘルメットを着用しなければなりません。"),
    ("en", "We refund you within 14 days. [1]", "de", "Wir erstatten Ihnen den Betrag innerhalb von 14 Tagen. [1]"),
    ("en", "Our team will call you before delivery.", "fr", "Notre équipe vous appellera avant la livraison."),
    ("en", "Pay with PayPal or by card.", "de", "Zahlen Sie mit PayPal oder Karte."),
    ("de", "Alle Preise inkl. MwSt. und zzgl. Versand.", "en", "All prices include VAT; shipping is extra."),
    ("en", "Ask Ines at ines@shop.example. [2]", "nl", "Vraag het Ines via ines@shop.example. [2]"),
]

OTHER = [
    (
        "en",
        "Standard shipping to Austria costs 9.95 EUR. [1]",
        "de",
        "Der Standardversand nach Österreich kostet 9,59 EUR. [1]",
    ),
    ("en", "Standard shipping costs 9.95 EUR.", "de", "Der Versand kostet 995 EUR."),
    ("en", "It holds 1,000 people.", "de", "Es fasst 1,0 Personen."),
    ("en", "Standard shipping costs 9.95 EUR. [1]", "de", "Der Versand kostet 9,95 EUR. Wir rufen Sie morgen an. [1]"),
    ("en", "You have 60 days. [1]", "de", "Sie haben keine 60 Tage Zeit. [1]"),
    ("en", "You have sixty days.", "de", "Sie haben dreißig Tage."),
    ("en", "You have sixty days.", "de", "Sie haben 30 Tage."),
    ("en", "The sauna opens at 2 pm.", "de", "Die Sauna öffnet um 2 Uhr."),
    ("en", "We open at 9 am.", "de", "Wir öffnen um 21 Uhr."),
    ("en", "We are closed on 24 December.", "de", "Am 24. November haben wir geschlossen."),
    ("en", "We are closed on 03/04/2026.", "de", "Am 03.04.2026 haben wir geschlossen."),
    ("en", "Food can't be returned.", "de", "Lebensmittel können zurückgegeben werden."),
    ("en", "Food can't be returned. Clothes can.", "de", "Lebensmittel kann man zurückgeben. Kleidung nicht."),
    ("en", "Dogs are allowed.", "fr", "Les chiens ne sont pas admis."),
    ("en", "Dogs are allowed.", "pl", "Psy nie są dozwolone."),
    ("en", "Dogs are allowed.", "ru", "Собаки не допускаются."),
    ("en", "Dogs are allowed.", "zh", "不允许带狗。"),
    ("en", "Dogs are allowed.", "ja", "犬は入れません。"),
    ("en", "Dogs are allowed.", "sv", "Hundar är inte tillåtna."),
    ("en", "The lift costs 80 euros.", "de", "Der Kran kostet 80 Euro und ich rufe Sie an."),
    ("en", "A loaf costs 4 euros.", "es", "Un pan cuesta 4 euros y le llamaremos mañana."),
    ("en", "A loaf costs 4 euros. We bake daily.", "fr", "Un pain coûte 4 euros."),
    ("en", "Pay with PayPal.", "de", "Zahlen Sie mit Stripe."),
    ("en", "Write to a@shop.example.", "de", "Schreiben Sie an b@shop.example."),
    ("en", "It is free. [1]", "de", "Es ist kostenlos."),
    ("en", "It takes 3 to 5 days.", "de", "Es dauert drei bis sechs Tage."),
]


@pytest.mark.parametrize(("language", "text", "other_language", "other"), SAME)
def test_the_same_in_another_language_is_faithful(language: str, text: str, other_language: str, other: str) -> None:
    assert is_faithful(text, language, other, other_language)


@pytest.mark.parametrize(("language", "text", "other_language", "other"), OTHER)
def test_what_says_something_else_is_not(language: str, text: str, other_language: str, other: str) -> None:
    assert not is_faithful(text, language, other, other_language)
