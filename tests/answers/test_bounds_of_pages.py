"""Bounds: what takes about 10 days takes neither at least nor at most 10."""

import pytest

from frontdesk.answers.support.judge import supported

FALSE: tuple[tuple[str, str, str], ...] = (
    ("en", "Firing takes about 10 days.", "Firing takes at most 10 days."),
    ("en", "Firing takes about 10 days.", "Firing takes at least 10 days."),
    ("en", "Firing takes about 10 days.", "Firing takes less than 10 days."),
    ("en", "Firing takes about 10 days.", "Firing takes more than 10 days."),
    ("en", "Firing takes about 10 days.", "Firing takes up to 10 days."),
    ("en", "Firing takes about 10 days.", "Firing takes no more than 10 days."),
    ("en", "Firing takes about 10 days.", "Firing takes a maximum of 10 days."),
    ("en", "Firing takes about 10 days.", "Firing takes 10 days or more."),
    ("en", "Firing takes about 10 days.", "Firing takes 10 days at most."),
    ("en", "Firing takes up to 10 days.", "Firing takes at least 10 days."),
    ("en", "A rowing boat takes about 4 people.", "A rowing boat takes at least 4 people."),
    ("en", "A rowing boat takes about 4 people.", "A rowing boat takes at most 4 people."),
    ("en", "A rowing boat takes about 4 people.", "A rowing boat takes up to 4 people."),
    ("en", "Parties begin at £45 per person.", "Parties cost £45 per person."),
    ("en", "Parties begin at £45 per person.", "Parties cost exactly £45 per person."),
    ("en", "Boat trips from £45.", "Boat trips cost £45."),
    ("en", "The workshop is for children aged 6 to 12.", "The workshop is for children aged 6 and over."),
    ("en", "The workshop is for children aged 6 to 12.", "The workshop is for children under 12."),
    ("en", "The evening class is for those aged 14 and over.", "The evening class is for those over 14."),
    ("en", "Drivers must be at least 21.", "Drivers must be over 21."),
    ("en", "Drivers must be at least 21.", "Drivers must be under 21."),
    ("de", "Der Kurs beginnt um 14 Uhr.", "Der Kurs beginnt vor 14 Uhr."),
    ("de", "Der Kurs beginnt um 14 Uhr.", "Der Kurs beginnt nach 14 Uhr."),
    ("de", "Der Kurs kostet 52 £.", "Der Kurs kostet ab 52 £."),
    ("de", "Der Kurs kostet 52 £.", "Der Kurs kostet mindestens 52 £."),
    (
        "de",
        "Der Schnupperkurs kostet 52 £ pro Person.\nDer Abendkurs kostet 210 £.",
        "Der Schnupperkurs kostet ab 52 £.",
    ),
    ("es", "El taller dura dos horas y media.", "El taller dura al menos dos horas y media."),
    ("es", "El taller dura dos horas y media.", "El taller dura como máximo dos horas y media."),
    ("en", "The class starts at 14:00 on Mondays.", "The class starts before 14:00."),
    ("en", "The class starts at 14:00 on Mondays.", "The class starts after 2 pm on Mondays."),
)
TRUE: tuple[tuple[str, str, str], ...] = (
    ("en", "Firing takes about 10 days.", "Firing takes around 10 days."),
    ("en", "Firing takes about 10 days.", "Firing takes roughly 10 days."),
    ("en", "Firing takes about 10 days.", "Firing takes approximately 10 days."),
    ("en", "Firing takes about 10 days.", "Firing takes about 10 days."),
    ("en", "Firing takes about 10 days.", "Firing takes 10 days."),
    ("en", "Firing takes up to 10 days.", "Firing takes at most 10 days."),
    ("en", "Firing takes up to 10 days.", "Firing takes no more than 10 days."),
    ("en", "Firing takes up to 10 days.", "Firing takes a maximum of 10 days."),
    ("en", "A rowing boat takes about 4 people.", "A rowing boat takes around 4 people."),
    ("en", "Parties begin at £45 per person.", "Parties start at £45 per person."),
    ("en", "Parties begin at £45 per person.", "Parties cost from £45 per person."),
    ("en", "Parties begin at £45 per person.", "Prices begin at £45."),
    ("en", "Parties begin at £45 per person.", "Parties cost at least £45 per person."),
    ("en", "Boat trips from £45.", "Boat trips start at £45."),
    ("en", "Boat trips from £45.", "Prices for boat trips begin at £45."),
    ("en", "The workshop is for children aged 6 to 12.", "The workshop is for children from 6 to 12."),
    ("en", "The workshop is for children aged 6 to 12.", "The workshop is for children between 6 and 12."),
    ("en", "The workshop is for children aged 6 to 12.", "Children must be at least 6."),
    ("en", "The evening class is for those aged 14 and over.", "The evening class is for those aged 14 or older."),
    ("en", "The evening class is for those aged 14 and over.", "You must be at least 14 for the evening class."),
    ("en", "The evening class is for those aged 14 and over.", "The evening class is for those from 14."),
    ("en", "Drivers must be at least 21.", "Drivers must be 21 or over."),
    ("en", "Drivers must be at least 21.", "Drivers must be from 21."),
    ("de", "Der Kurs beginnt um 14 Uhr.", "Der Kurs beginnt um 14 Uhr."),
    ("de", "Der Kurs kostet 52 £.", "Der Kurs kostet 52 £."),
    ("es", "El taller dura dos horas y media.", "El taller dura dos horas y media."),
    ("en", "The class starts at 14:00 on Mondays.", "The class starts at 2 pm."),
)


def _said(language: str, page: str, sentence: str) -> bool:
    text = page if "\n\n" in page else f"Studio\nQuestions\n\n{page}"
    return supported(sentence, [text], language).supported


@pytest.mark.parametrize(("language", "page", "sentence"), FALSE)
def test_what_the_page_does_not_say_is_dropped(language: str, page: str, sentence: str) -> None:
    assert not _said(language, page, sentence)


@pytest.mark.parametrize(("language", "page", "sentence"), TRUE)
def test_what_the_page_says_in_other_words_stays(language: str, page: str, sentence: str) -> None:
    assert _said(language, page, sentence)
