"""A translation keeps whether a number is the first or the last, the place a sentence names, and the time of day."""

import pytest

from frontdesk.answers.translation.faithful import is_faithful

TRANSLATIONS = [
    ("en", "Check-in is from 3 pm.", "de", "Check-in ab 15 Uhr.", True),
    ("en", "Check-in is from 3 pm.", "de", "Check-in bis 15 Uhr.", False),
    ("en", "Check-in is from 3 pm.", "es", "El check-in es a partir de las 15:00.", True),
    ("en", "Check-in is from 3 pm.", "es", "El check-in es hasta las 15:00.", False),
    ("en", "Open until 6 pm.", "fr", "Ouvert jusqu'à 18 h.", True),
    ("en", "Open until 6 pm.", "fr", "Ouvert à partir de 18 h.", False),
    ("en", "Open from 9:00 to 18:00.", "de", "Geöffnet von 9:00 bis 18:00 Uhr.", True),
    ("en", "Open from 9:00 to 18:00.", "fr", "Ouvert de 9 h à 18 h.", True),
    ("en", "Open from 9:00 to 18:00.", "it", "Aperto dalle 9:00 alle 18:00.", True),
    ("de", "Der Ausverkauf läuft bis zum 5. Mai.", "en", "The sale runs until 5 May.", True),
    ("de", "Der Ausverkauf läuft ab dem 5. Mai.", "en", "The sale runs until 5 May.", False),
    ("en", "The office is in Cork.", "de", "Das Büro ist in Cork.", True),
    ("en", "The office is in Cork.", "de", "Das Büro ist in Dublin.", False),
    ("en", "The train to Bern leaves at 9:00.", "de", "Der Zug nach Basel fährt um 9:00 Uhr.", False),
    ("es", "Nuestra oficina está en Madrid.", "en", "Our office is in Barcelona.", False),
    ("es", "Nuestra oficina está en Sevilla.", "en", "Our office is in Seville.", True),
    ("de", "Unser Büro ist in Köln.", "en", "Our office is in Cologne.", True),
    ("de", "Der Zug nach Wien fährt um 9:00 Uhr.", "en", "The train to Vienna leaves at 9:00.", True),
    ("es", "La tienda abre por la tarde.", "en", "The shop opens in the evening.", True),
    ("es", "La tienda abre por la tarde.", "en", "The shop opens in the afternoon.", True),
    ("es", "La tienda abre por la tarde.", "en", "The shop opens in the morning.", False),
    ("pt", "A loja abre à tarde.", "en", "The shop opens in the evening.", True),
    ("en", "The shop opens in the afternoon.", "es", "La tienda abre por la noche.", False),
]


@pytest.mark.parametrize(("language", "text", "other_language", "other", "is_same"), TRANSLATIONS)
def test_it_is_from_until_where_and_when_the_original_says(
    language: str, text: str, other_language: str, other: str, is_same: bool
) -> None:
    assert is_faithful(text, language, other, other_language) is is_same
