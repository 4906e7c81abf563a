"""The days on which a company closes aren't told as those on which it opens, whatever the verb."""

import pytest

from frontdesk.answers.support.clauses import denies
from frontdesk.answers.support.judge import supported

CLOSED = {
    "en": (
        "We open Monday to Saturday. We close on Sundays.",
        ("We close on Sundays.", "We are closed on Sundays.", "We don't open on Sundays.", "We open on Saturdays."),
        ("We open on Sundays.", "We are open on Sundays."),
    ),
    "de": (
        "Wir öffnen Montag bis Samstag. Sonntags ist zu.",
        ("Sonntags ist zu.", "Samstags öffnen wir.", "Sonntags öffnen wir nicht."),
        ("Sonntags öffnen wir.", "Wir öffnen sonntags."),
    ),
    "es": (
        "Abrimos de lunes a sábado y cerramos los domingos.",
        ("Abrimos de lunes a sábado.", "Cerramos los domingos.", "Los domingos no abrimos."),
        ("Los domingos abrimos.", "Abrimos los domingos."),
    ),
    "fr": (
        "Nous ouvrons du mardi au samedi. Nous fermons le lundi.",
        ("Nous fermons le lundi.", "Nous n'ouvrons pas le lundi.", "Nous ouvrons du mardi au samedi."),
        ("Nous ouvrons le lundi.", "Nous sommes ouverts le lundi."),
    ),
    "it": (
        "Apriamo dal lunedì al sabato. Chiudiamo la domenica.",
        ("Chiudiamo la domenica.", "La domenica non apriamo.", "Apriamo dal lunedì al sabato."),
        ("Apriamo la domenica.", "La domenica apriamo."),
    ),
    "pt": (
        "Abrimos de terça a sábado. Fechamos aos domingos.",
        ("Fechamos aos domingos.",),
        ("Abrimos aos domingos.",),
    ),
    "nl": (
        "Maandag tot zaterdag zijn we open. Op zondag zijn we dicht.",
        ("Op zondag zijn we dicht.",),
        ("Op zondag zijn we open.",),
    ),
}


@pytest.mark.parametrize("language", CLOSED)
def test_a_day_of_closing_is_told_as_no_day_of_opening(language: str) -> None:
    page, told, turned = CLOSED[language]
    assert [one for one in told if not supported(one, [f"Us\nHours\n{page}"], language).supported] == []
    assert [one for one in turned if supported(one, [f"Us\nHours\n{page}"], language).supported] == []


@pytest.mark.parametrize(
    ("page", "said", "language"),
    [
        ("We open at 9 am and close at 6 pm from Monday to Saturday.", "We are open from Monday to Saturday.", "en"),
        ("We are open all week. On Saturdays we close at 1 pm.", "We are open on Saturdays.", "en"),
        ("Bookings open on Monday and close on Friday.", "Bookings are open until Friday.", "en"),
        ("We close on Sundays and open on Mondays at 9.", "We open on Mondays at 9.", "en"),
        ("Wir öffnen um 9 Uhr und schließen samstags um 14 Uhr.", "Wir öffnen samstags.", "de"),
        ("Le magasin est ouvert du lundi au samedi. Il ferme à 18 h.", "Le magasin est ouvert le samedi.", "fr"),
    ],
)
def test_the_hour_at_which_it_closes_denies_no_day(page: str, said: str, language: str) -> None:
    assert supported(said, [f"Us\nHours\n{page}"], language).supported


@pytest.mark.parametrize(
    ("sentence", "language", "shut"),
    [
        ("La fecha del curso es el lunes 5 de mayo.", "es", False),
        ("La ferme est ouverte le dimanche.", "fr", False),
        ("The hotel is close to the Christmas market.", "en", False),
        ("Wij zitten dicht bij het zomerpark.", "nl", False),
        ("De bus sluit op zondag aan op de trein.", "nl", False),
        ("Der Zug schließt am Sonntag an.", "de", False),
        ("La ferme est fermée le lundi.", "fr", True),
        ("A loja fecha aos domingos.", "pt", True),
        ("De winkel sluit op zondag.", "nl", True),
        ("Sonntags schließen wir.", "de", True),
    ],
)
def test_a_word_that_closes_in_another_language_denies_nothing(sentence: str, language: str, shut: bool) -> None:
    assert denies(sentence, language) is shut
