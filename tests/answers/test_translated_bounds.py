"""A translation keeps what is the least and what is the most, whether it denies more or says "at most"."""

import pytest

from frontdesk.answers.translation.faithful import is_faithful

SAME = [
    ("en", "You may not bring more than 2 bags.", "de", "Sie dürfen nicht mehr als 2 Taschen mitbringen."),
    ("en", "You may not stay longer than 2 hours.", "de", "Sie dürfen nicht länger als 2 Stunden bleiben."),
    ("en", "Bags may not weigh more than 8 kg.", "de", "Taschen dürfen nicht mehr als 8 kg wiegen."),
    ("en", "It takes no more than 2 days.", "es", "No tarda más de 2 días."),
    ("en", "It must not be older than 3 months.", "es", "No debe tener más de 3 meses."),
    ("en", "It must not be older than 3 months.", "fr", "Il ne doit pas avoir plus de 3 mois."),
    ("en", "It must not be older than 3 months.", "it", "Non deve avere più di 3 mesi."),
    ("en", "It must not be older than 3 months.", "pl", "Nie może być starsze niż 3 miesiące."),
    ("en", "Bags may not weigh more than 8 kg.", "nl", "Tassen mogen niet meer dan 8 kg wegen."),
    ("en", "Bags must not weigh more than 8 kg.", "nl", "Tassen mogen niet zwaarder zijn dan 8 kg."),
    ("en", "Not fewer than 10 people.", "da", "Ikke færre end 10 personer."),
    ("en", "Not before 10 am.", "fr", "Pas avant 10 heures."),
    ("en", "Not before 10 am.", "es", "No antes de las 10."),
    ("en", "You may not bring more than 2 bags.", "de", "Sie dürfen höchstens 2 Taschen mitbringen."),
    ("en", "You can't book more than 4 tickets.", "fr", "Vous pouvez réserver 4 billets au maximum."),
    ("en", "You cannot park for more than 3 hours.", "it", "Non si può parcheggiare per più di 3 ore."),
    ("en", "The parcel must not exceed 20 kg.", "fr", "Le colis ne doit pas dépasser 20 kg."),
    ("en", "The parcel must not exceed 20 kg.", "pt", "A encomenda não pode exceder 20 kg."),
    ("en", "The parcel must not exceed 20 kg.", "pl", "Paczka nie może przekraczać 20 kg."),
    ("en", "The parcel must not exceed 20 kg.", "ru", "Посылка не должна превышать 20 кг."),
    ("en", "The parcel must not exceed 20 kg.", "ja", "荷物は20kgを超えてはいけません。"),
    ("en", "The parcel must not exceed 20 kg.", "zh", "包裹不得超过20公斤。"),
    ("en", "You may not take more than 2 dogs with you.", "sv", "Du får inte ta med mer än 2 hundar."),
    ("en", "You may not take more than 2 dogs with you.", "da", "Du må ikke tage mere end 2 hunde med."),
    ("en", "You may not take more than 2 dogs with you.", "nb", "Du kan ikke ta med mer enn 2 hunder."),
    ("en", "You may not take more than 2 dogs with you.", "ru", "Нельзя брать с собой более 2 собак."),
    ("en", "You can't check in before 3 pm.", "de", "Sie können nicht vor 15 Uhr einchecken."),
    ("en", "The rental is not shorter than 2 nights.", "de", "Die Miete beträgt mindestens 2 Nächte."),
    ("en", "Children under 3 are not allowed.", "de", "Nicht für Kinder unter 3."),
    ("en", "Not suitable for children under 3 years.", "es", "No apto para niños menores de 3 años."),
    (
        "en",
        "Dogs are not allowed for stays of more than 7 nights.",
        "de",
        "Hunde sind bei Aufenthalten von mehr als 7 Nächten nicht erlaubt.",
    ),
    (
        "en",
        "There is no refund if you cancel less than 2 days before.",
        "de",
        "Keine Erstattung, wenn Sie weniger als 2 Tage vorher absagen.",
    ),
    (
        "en",
        "You can't cancel if you booked more than 2 nights.",
        "fr",
        "Vous ne pouvez pas annuler si vous avez réservé plus de 2 nuits.",
    ),
    ("en", "More than 2 bags are not allowed.", "de", "Mehr als 2 Taschen sind nicht erlaubt."),
    ("en", "The appointment won't take longer than 20 minutes.", "pt", "A consulta não demora mais de 20 minutos."),
    ("en", "We don't cut hair shorter than 3 mm.", "de", "Wir schneiden Haare nicht kürzer als 3 mm."),
    ("en", "No refund for stays of more than 7 days.", "es", "No hay reembolso para estancias de más de 7 días."),
    ("en", "Cheaper than 5 EUR.", "fr", "Moins cher que 5 EUR."),
    ("en", "At least 2 people, at most 8.", "de", "Mindestens 2, höchstens 8 Personen."),
    ("en", "Cancel at least 2 days before arrival.", "de", "Stornieren Sie spätestens 2 Tage vor der Anreise."),
    ("en", "Cancel no later than 2 days before.", "fr", "Annulez au moins 2 jours avant."),
    ("en", "Book at least 3 days in advance.", "es", "Reserve a más tardar 3 días antes."),
    ("en", "Order at least 1 week ahead.", "sv", "Beställ senast en vecka innan."),
    ("en", "Cancel no later than 24 hours before.", "da", "Afbestil senest 24 timer før."),
    ("en", "Not valid for orders under 50 EUR.", "de", "Gilt nicht für Bestellungen unter 50 EUR."),
    ("en", "More than 3,000 products.", "de", "Über 3.000 Produkte."),
    ("en", "Check-in is no earlier than 14:00.", "de", "Frühestens um 14:00 Uhr Check-in."),
    ("en", "Not only tents: more than 50 bikes.", "de", "Nicht nur Zelte: mehr als 50 Räder."),
    (
        "en",
        "We reply as soon as possible, at most in 2 days.",
        "fr",
        "Nous répondons au plus vite, au plus en 2 jours.",
    ),
    ("en", "Never leave the oven on for more than 3 hours.", "nl", "Laat de oven nooit langer dan 3 uur aan."),
    ("en", "The boat does not hold more than 6 people.", "es", "El barco no admite más de 6 personas."),
    ("en", "No more than 3 per person.", "ja", "1人3個までです。"),
]
TURNED = [
    ("en", "No more than 3 people.", "de", "Mindestens 3 Personen."),
    ("en", "Not more than 2 dogs.", "de", "Mindestens 2 Hunde."),
    ("en", "No later than 5 pm.", "de", "Nicht früher als 17 Uhr."),
    ("en", "No more than 2 bags per guest.", "es", "No menos de 2 bolsas por huésped."),
    ("en", "You may not bring more than 2 bags.", "de", "Sie dürfen mehr als 2 Taschen mitbringen."),
    ("en", "You may not bring more than 2 bags.", "de", "Sie dürfen nicht weniger als 2 Taschen mitbringen."),
    ("en", "You may not bring more than 2 bags.", "fr", "Vous pouvez apporter au moins 2 sacs."),
    ("en", "At most 8 people.", "it", "Almeno 8 persone."),
    ("en", "At least 10 guests.", "nl", "Maximaal 10 gasten."),
    ("en", "No less than 5 kg.", "pt", "No máximo 5 kg."),
    ("en", "Not suitable for children under 3 years.", "de", "Geeignet für Kinder unter 3 Jahren."),
    ("en", "Not suitable for children under 3 years.", "es", "Apto para niños menores de 3 años."),
    ("en", "Not before 10 am.", "fr", "Avant 10 heures."),
    ("en", "Not before 10 am.", "de", "Nicht nach 10 Uhr, spätestens."),
    ("en", "The parcel must not exceed 20 kg.", "pl", "Paczka musi mieć co najmniej 20 kg."),
    ("en", "The parcel must not exceed 20 kg.", "zh", "包裹至少20公斤。"),
    ("en", "It takes no more than 2 days.", "sv", "Det tar minst 2 dagar."),
    ("en", "It must not be older than 3 months.", "ru", "Не моложе 3 месяцев, минимум."),
    ("en", "Cancel no later than 2 days before.", "da", "Afbestil tidligst 2 dage før."),
    ("en", "You must not drive faster than 30 km/h with 2 people.", "nb", "Du må kjøre minst 30 km/t med 2 personer."),
    ("en", "No more than 3 per person.", "de", "Nicht 3 pro Person."),
    ("en", "Cancel at least 2 days before arrival.", "de", "Stornieren Sie frühestens 2 Tage vor der Anreise."),
    ("en", "Cancel at least 2 days before.", "fr", "Annulez au plus 2 jours avant."),
]


@pytest.mark.parametrize(("language", "text", "other_language", "other"), SAME)
def test_a_bound_may_be_said_in_other_words(language: str, text: str, other_language: str, other: str) -> None:
    assert is_faithful(text, language, other, other_language)
    assert is_faithful(other, other_language, text, language)


@pytest.mark.parametrize(("language", "text", "other_language", "other"), TURNED)
def test_a_bound_that_is_turned_or_lost_is_noticed(language: str, text: str, other_language: str, other: str) -> None:
    assert not is_faithful(text, language, other, other_language)
    assert not is_faithful(other, other_language, text, language)
