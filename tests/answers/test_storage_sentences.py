"""Everyday paraphrases of a storage company's pages are told, and near misses of them are not."""

import pytest

from frontdesk.answers.support.judge import supported
from frontdesk.answers.support.stock_phrases import written_alike
from tests.answers.storage_sentences import FALSE, PAGES, TRUE

ELSEWHERE = (
    """Prices

| Room | Size | Per month |
|---|---|---|
| Small | 3 m² | 49 EUR |
| Medium | 6 m² | 89 EUR |
| Large | 12 m² | 149 EUR |""",
    """Transporter


Transporter gibt es nur in der Mühlgasse. Ein Transporter kostet 45 EUR am Tag.
Zugang haben Sie täglich von 6 bis 22 Uhr.""",
    """Accès


Vous avez accès à votre box tous les jours de 6h à 22h. Les camionnettes se retirent uniquement rue du Moulin.
Le préavis est de 14 jours.""",
    """Membership


The longest loan is 3 weeks. Late books cost €1 for each day. Members receive a discount of 15% in the café.
We take cards and cash at both desks. Only the north desk has a scanner.
The reading room is open from 8 am to 8 pm.""",
)  # fmt: skip
TRUE_ELSEWHERE = """en|A medium room costs 89 EUR per month.
en|A medium room has 6 m².
de|Nein, Transporter gibt es nur in der Mühlgasse.
fr|Le délai de préavis est de 14 jours.
fr|Non, les camionnettes se retirent uniquement rue du Moulin.
en|The maximum loan period is 3 weeks.
en|Late books cost €1 per day.
en|Each day costs €1 for late books.
en|Members get 15% off in the café.
en|Cards and cash are accepted at both desks.
en|No, only the north desk has a scanner."""
FALSE_ELSEWHERE = """en|A medium room costs 6 EUR per month.
de|Transporter gibt es in beiden Filialen.
de|Sie haben jederzeit Zugang.
de|Sie haben rund um die Uhr Zugang.
fr|Vous avez accès à votre box 24 heures sur 24.
fr|Vous avez accès à votre box à tout moment.
en|The minimum loan period is 3 weeks.
en|Late books cost €1 per hour.
en|Members get a discount of 50% in the café.
en|Both desks have a scanner.
en|The reading room is open 24 hours a day.
en|No, both desks have a scanner.
en|We only take cards."""


def _is_told(sentence: str, pages: tuple[str, ...], language: str, question: str = "") -> bool:
    verdict = supported(sentence, pages, language, "", ("", question))
    return verdict.supported and verdict.passage is not None


@pytest.mark.parametrize("told", [*TRUE, *FALSE])
def test_what_a_page_says_is_told_from_what_it_does_not(told: str) -> None:
    sentence, _, question = told.partition("|")
    assert _is_told(sentence, PAGES, "en", question) == (told in TRUE)


@pytest.mark.parametrize("told", [*TRUE_ELSEWHERE.splitlines(), *FALSE_ELSEWHERE.splitlines()])
def test_it_is_so_of_other_pages_and_in_other_languages(told: str) -> None:
    language, _, sentence = told.partition("|")
    assert _is_told(sentence, ELSEWHERE, language) == (told in TRUE_ELSEWHERE.splitlines())


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("The minimum rental period is a week.", "The shortest rental is a week."),
        ("You don't need to pay a fee.", "You don't need to pay a fee."),
        ("The minimum order is 20 EUR.", "The minimum order is 20 EUR."),
        ("The periods of the day.", "The periods of the day."),
    ],
)
def test_only_what_means_the_same_is_written_alike(said: str, written: str) -> None:
    assert written_alike(said) == written


@pytest.mark.parametrize(
    ("sentence", "page"),
    [
        ("Both Visa and Mastercard are accepted.", "We accept only Visa and Mastercard."),
        ("Both rooms are open only on weekdays.", "The red room and the blue room are open only on weekdays."),
        ("A double costs £90.", "A single costs £70, a double 90 including breakfast."),
        ("Large boxes cost £4.", "Small boxes cost £2, large boxes 4 apiece."),
        ("You need to pay 20% up front.", "You pay 20% up front."),
        ("The course costs £210.", "The course runs for six evenings, from 18:30 to 21:00, and costs £210."),
    ],
)
def test_what_limits_nothing_is_told(sentence: str, page: str) -> None:
    assert _is_told(sentence, (f"Shop\nInfo\n\n{page}",), "en")


@pytest.mark.parametrize(
    ("sentence", "page"),
    [
        ("The return period is 30 days.", "Returns take 30 days to be processed."),
        ("The shortest rental costs £45.", "The minimum rental is £45."),
        ("The longest loan is £5,000.", "The maximum loan is £5,000."),
        ("You need to give 5 references.", "5 references are on file."),
        ("The course costs £6.", "The course runs for six evenings, from 18:30 to 21:00, and costs £210."),
    ],
)
def test_what_only_reads_alike_is_not_told(sentence: str, page: str) -> None:
    assert not _is_told(sentence, (f"Shop\nInfo\n\n{page}",), "en")
