"""A number that is written as words is read whole: in what a company's pages say, and in translations."""

import pytest

from frontdesk.answers.support.judge import supported
from frontdesk.answers.translation.faithful import is_faithful

SAID = [
    ("en", "It takes 120 days.", "It takes a hundred and twenty days."),
    ("en", "We have 250 seats.", "We have two hundred and fifty seats."),
    ("en", "We have 2,000 seats.", "We have two thousand seats."),
    ("en", "The bike costs 1500 EUR.", "The bike costs one thousand five hundred EUR."),
    ("en", "Between 200 and 300 guests fit in.", "Between two hundred and three hundred guests fit in."),
    ("de", "Dauert 120 Tage.", "Dauert hundertzwanzig Tage."),
    ("es", "Tarda 35 minutos.", "Tarda treinta y cinco minutos."),
    ("es", "Hay 120 plazas.", "Hay ciento veinte plazas."),
    ("es", "La sala tiene 1500 plazas.", "La sala tiene mil quinientas plazas."),
    ("fr", "Le soin dure 70 minutes.", "Le soin dure soixante dix minutes."),
    ("fr", "Le gîte accueille 200 personnes.", "Le gîte accueille deux cents personnes."),
    ("it", "La sala ospita 250 persone.", "La sala ospita duecentocinquanta persone."),
    ("pt", "Temos 45 quartos.", "Temos quarenta e cinco quartos."),
]
NOT_SAID = [
    ("en", "It takes 100 days.", "It takes a hundred and twenty days."),
    ("en", "It takes 20 days.", "It takes a hundred and twenty days."),
    ("en", "We have 200 seats.", "We have two hundred and fifty seats."),
    ("en", "We have 50 seats.", "We have two hundred and fifty seats."),
    ("en", "We have 2 seats.", "We have two thousand seats."),
    ("en", "The bike costs 500 EUR.", "The bike costs one thousand five hundred EUR."),
    ("en", "7 courses start.", "Courses start in Sept."),
    ("de", "Dauert 100 Tage.", "Dauert hundert zwanzig Tage."),
    ("es", "Tarda 5 minutos.", "Tarda treinta y cinco minutos."),
    ("es", "Hay 20 plazas.", "Hay ciento veinte plazas."),
    ("fr", "Le soin dure 60 minutes.", "Le soin dure soixante dix minutes."),
    ("fr", "Le soin dure 10 minutes.", "Le soin dure soixante dix minutes."),
    ("fr", "Le gîte accueille 100 personnes.", "Le gîte accueille deux cents personnes."),
    ("pt", "Temos 5 quartos.", "Temos quarenta e cinco quartos."),
    ("nl", "Er zijn 100 plaatsen.", "Er zijn honderd twintig plaatsen."),
]
NUMBERS = [
    (120, "en", "one hundred and twenty"),
    (1_250, "en", "one thousand two hundred and fifty"),
    (2_500, "en", "twenty-five hundred"),
    (225, "de", "zweihundertfünfundzwanzig"),
    (120, "es", "ciento veinte"),
    (2_300, "es", "dos mil trescientos"),
    (190, "fr", "cent quatre-vingt-dix"),
    (1_200, "fr", "mille deux cents"),
    (108, "it", "centotto"),
    (2_000, "it", "duemila"),
    (145, "pt", "cento e quarenta e cinco"),
    (130, "nl", "honderddertig"),
    (250, "sv", "tvåhundrafemtio"),
    (250, "da", "to hundrede og halvtreds"),
    (150, "nb", "hundre og femti"),
    (250, "pl", "dwieście pięćdziesiąt"),
    (2_500, "ru", "две тысячи пятьсот"),
    (120, "zh", "一百二十"),
    (300, "ja", "三百"),
]


@pytest.mark.parametrize(("language", "sentence", "page"), SAID)
def test_a_number_of_several_words_is_what_the_page_says(language: str, sentence: str, page: str) -> None:
    assert supported(sentence, [f"Shop\nInfo\n\n{page}"], language).supported


@pytest.mark.parametrize(("language", "sentence", "page"), NOT_SAID)
def test_a_part_of_a_number_is_no_number_of_the_page(language: str, sentence: str, page: str) -> None:
    assert not supported(sentence, [f"Shop\nInfo\n\n{page}"], language).supported


@pytest.mark.parametrize(("number", "language", "words"), NUMBERS)
def test_a_translation_may_write_a_number_as_words(number: int, language: str, words: str) -> None:
    other = "de" if language == "en" else "en"
    assert is_faithful(f"({number})", other, f"({words})", language)
    assert is_faithful(f"({words})", language, f"({number})", other)
    assert not is_faithful(f"({number + 1})", other, f"({words})", language)
    for part in (20, 50, 100, 200, 500, 2_000):
        assert part == number or not is_faithful(f"({part})", other, f"({words})", language)


@pytest.mark.parametrize(
    ("text", "language", "said", "same"),
    [
        ("We sell a dozen eggs.", "de", "Wir verkaufen zwölf Eier.", True),
        ("We sell 12 eggs.", "de", "Wir verkaufen ein Dutzend Eier.", True),
        ("We sell half a dozen eggs.", "de", "Wir verkaufen sechs Eier.", True),
        ("We sell a dozen eggs.", "de", "Wir verkaufen zehn Eier.", False),
        ("It takes 1.5 hours.", "de", "Es dauert anderthalb Stunden.", True),
        ("It takes 1.5 hours.", "fr", "Cela dure une heure et demie.", True),
        ("It takes 1.5 hours.", "fr", "Cela dure 1,5 h.", True),
        ("It takes 1.5 hours.", "it", "Ci vuole un'ora e mezza.", True),
        ("It takes 2.5 hours.", "es", "Dura dos horas y media.", True),
        ("It takes 3.5 days.", "nl", "Het duurt drieënhalve dag.", True),
        ("It takes 1.5 hours.", "pl", "Zajmuje to półtorej godziny.", True),
        ("It takes 1.5 hours.", "de", "Es dauert zweieinhalb Stunden.", False),
        ("It takes two and a half hours.", "de", "Es dauert zwei Stunden.", False),
        ("It takes 1.5 hours.", "de", "Es dauert eine Stunde.", False),
        ("Dinner is at 7 in the evening.", "de", "Das Abendessen ist um 19 Uhr.", True),
    ],
)
def test_dozens_and_halves_are_numbers(text: str, language: str, said: str, same: bool) -> None:
    assert is_faithful(text, "en", said, language) == same
