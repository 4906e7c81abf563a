"""A translation keeps what must be, what is closed and what is told for each, and says no more of them."""

import pytest

from frontdesk.answers.translation.faithful import is_faithful

CLOSED = "The reception is open Monday to Friday from 9 am to 5 pm and is closed at weekends."
COVER = "Our cover costs £4 a month and insures up to £2,000."
KEPT = [
    ("Every room must be insured.", "de", "Jeder Raum muss versichert werden."),
    ("Every room must be insured.", "de", "Für jeden Raum ist eine Versicherung erforderlich."),
    (
        "Every room must be insured: you can use your own policy.",
        "de",
        "Jeder Raum muss versichert werden: Sie können Ihre eigene Police nutzen.",
    ),
    ("You have to book.", "es", "Hay que reservar."),
    ("You must book first, and you can pay later.", "fr", "Il faut d'abord réserver, et vous pouvez payer plus tard."),
    ("You must pay by card only.", "de", "Sie können nur mit Karte zahlen."),
    ("You can book online.", "nl", "U kunt online reserveren."),
    (CLOSED, "de", "Die Rezeption ist Montag bis Freitag von 9 bis 17 Uhr geöffnet und am Wochenende geschlossen."),
    (CLOSED, "fr", "L'accueil est ouvert du lundi au vendredi de 9 h à 17 h et fermé le week-end."),
    ("The hall opens at 9 am and closes at 5 pm.", "de", "Die Halle ist von 9 bis 17 Uhr geöffnet."),
    ("It is closed on Sundays.", "fr", "C'est fermé le dimanche."),
    (COVER, "de", "Unsere Versicherung kostet 4 £ im Monat und deckt bis 2.000 £."),
    ("A parcel costs £2 per item and £4 per day.", "de", "Ein Paket kostet 2 £ pro Stück und 4 £ pro Tag."),
    ("Open every day but Monday.", "fr", "Le lundi c'est fermé, ouvert les autres jours."),
    ("Monday is a rest day.", "es", "Lunes cerrado."),
    ("Open all week but Wednesday.", "nl", "Woensdag gesloten, verder de hele week open."),
    ("Closed on Sunday morning, open on Sunday afternoon.", "fr", "Ouvert le dimanche après-midi, fermé le matin."),
    ("Open Tuesday to Sunday, Monday is a rest day.", "fr", "Ouvert du mardi au dimanche, fermé le lundi."),
]
CHANGED = [
    ("Closed on Mondays.", "es", "Abierto los lunes."),
    ("Closed on Monday, open on Tuesday.", "fr", "Ouvert le lundi et le mardi."),
    ("The pool is closed in winter.", "de", "Das Schwimmbad ist im Winter geöffnet."),
    ("Every room must be insured.", "de", "Jeder Raum kann versichert werden."),
    (
        "Every room must be insured: you can use your own policy.",
        "de",
        "Jeder Raum kann versichert werden: Sie können Ihre eigene Police nutzen.",
    ),
    ("You must book in advance.", "es", "Puede reservar con antelación."),
    ("You have to bring a towel.", "fr", "Vous pouvez apporter une serviette."),
    ("You must bring a towel.", "it", "Potete portare un asciugamano."),
    ("You must bring a towel.", "pt", "Pode trazer uma toalha."),
    ("You must bring a towel.", "nl", "U kunt een handdoek meenemen."),
    ("You can book in advance.", "de", "Sie müssen im Voraus buchen."),
    (CLOSED, "de", "Die Rezeption ist Montag bis Freitag von 9 bis 17 Uhr geöffnet, am Wochenende auch."),
    (CLOSED, "fr", "L'accueil est ouvert du lundi au vendredi de 9 h à 17 h, le week-end aussi."),
    (CLOSED, "es", "La recepción está abierta de lunes a viernes de 9 a 17 h, también el fin de semana."),
    (
        "The office is open from 9 am to 5 pm. It is closed on Sundays.",
        "de",
        "Das Büro ist von 9 bis 17 Uhr geöffnet. Sonntags ist es auch offen.",
    ),
    (COVER, "de", "Unsere Versicherung kostet 4 £ im Monat und deckt bis 2.000 £ je Gegenstand."),
    ("Things are insured up to £2,000.", "de", "Sachen sind bis 2.000 £ je Gegenstand versichert."),
]


@pytest.mark.parametrize(("text", "language", "other"), KEPT)
def test_a_translation_that_keeps_them_is_shown(text: str, language: str, other: str) -> None:
    assert is_faithful(text, "en", other, language)


@pytest.mark.parametrize(("text", "language", "other"), CHANGED)
def test_a_translation_that_changes_them_is_not_shown(text: str, language: str, other: str) -> None:
    assert not is_faithful(text, "en", other, language)
