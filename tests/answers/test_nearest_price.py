"""Of several prices that hold what is asked, that of the plainest thing is told, with the sentence that tells it."""

import pytest

from frontdesk.answers.numbers.measures import measures
from frontdesk.answers.quoted.nearest_price import nearest_price
from frontdesk.answers.quoted.price_rows import sum_asked
from frontdesk.knowledge.search.words import language_of
from tests.client import Client
from tests.conftest import Server

PAGES = {
    "Lessons and prices": """
A driving lesson lasts 60 minutes and costs £38 in a manual car. In an automatic car it costs £42.

Double lessons of two hours cost £72 manual and £80 automatic.

A block of ten lessons costs £350 manual and £390 automatic, and must be used within 12 months.

New pupils get their first lesson for £25. This offer is for manual cars only and can be used once per household.

Students with a valid student card get 10% off blocks of ten, but not off single lessons.

Motorway lessons cost £45 an hour and are given only to people who hold a full licence.

## Who can learn

You need a provisional licence and you must be able to read a number plate from 20 metres away.
""",
    "Intensive courses": """
The one-week course has 30 hours of driving and costs £1,150. The two-week course costs £1,480.

The price includes the fee of the practical test, but not the theory test.
""",
    "Booking": """
We ask for a deposit of £50 when you book a block of ten or an intensive course. Single lessons need no
deposit. You can move or cancel a lesson free of charge up to 48 hours before it starts.
""",
}
WASH = [
    "A wash costs £9 for a small car.",
    "For a van it costs £14.",
    "A deluxe wash with wax costs £19 for a small car and £29 for a van.",
    "Ten washes cost £80 for small cars.",
    "You pay £5 per towel.",
    "A lost ticket costs £20.",
]
MASSAGE = [
    "Eine Massage dauert 50 Minuten und kostet 60 €.",
    "Am Wochenende kostet sie 70 €.",
    "Zehn Massagen kosten 550 €, am Wochenende 650 €.",
]
CLASES = [
    "Una clase de una hora cuesta 38 € con coche manual.",
    "Con coche automático cuesta 42 €.",
    "Las clases dobles de dos horas cuestan 72 € con coche manual.",
]


@pytest.fixture(scope="module")
def school(server: Server) -> Client:
    client = server.private_company("school")
    for title, text in PAGES.items():
        client.uploaded(f"{title}.md", f"# {title}\n\n{text}".encode())
    return client


@pytest.mark.parametrize(
    ("question", "price"),
    [
        ("How much is a manual lesson?", "costs £38"),
        ("What does an automatic lesson cost?", "it costs £42"),
        ("How much is a single lesson?", "costs £38"),
        ("what's the price of one lesson", "costs £38"),
        ("How much is a double lesson?", "cost £72"),
        ("how much are motorway lessons?", "£45 an hour"),
        ("What does a block of ten cost?", "costs £350"),
        ("how much is my first lesson?", "£25"),
    ],
)
def test_the_price_that_is_asked_for_is_told(school: Client, question: str, price: str) -> None:
    answer = school.ask(question)
    assert not answer["refused"]
    assert price in answer["support_answer"]


@pytest.mark.parametrize("question", ["How much is a lorry lesson?", "What does a boat licence cost?"])
def test_what_has_no_price_stays_unknown(school: Client, question: str) -> None:
    assert school.ask(question)["refused"]


@pytest.mark.parametrize(
    ("question", "sentences", "places"),
    [
        ("How much is a wash for a van?", WASH, {0, 1}),
        ("How much is a wash?", WASH, {0}),
        ("what does a deluxe wash cost?", WASH, {2}),
        ("what's the price of ten washes", WASH, {3}),
        ("How much is a towel?", WASH, {4}),
        ("How much is parking?", WASH, set()),
        ("Was kostet eine Massage?", MASSAGE, {0}),
        ("Was kostet eine Massage am Wochenende?", MASSAGE, {0, 1}),
        ("Wie viel kosten zehn Massagen?", MASSAGE, {2}),
        ("¿Cuánto cuesta una clase con coche manual?", CLASES, {0}),
        ("¿Cuánto cuesta una clase doble?", CLASES, {2}),
    ],
)
def test_the_plainest_thing_that_holds_what_is_asked(question: str, sentences: list[str], places: set[int]) -> None:
    language = language_of(question)
    assert nearest_price(sum_asked(question, language), language, sentences) == places


def test_a_sum_for_an_hour_is_no_number_of_years() -> None:
    assert [(m.kind, m.number) for m in measures("lessons cost £45 an hour")] == [("GBP", "45")]
    assert [m.kind for m in measures("valable 1 an")] == ["time"]
