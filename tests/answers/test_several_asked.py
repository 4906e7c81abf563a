"""Several questions of one message: where one ends, and that each is answered as if it had been asked alone."""

import pytest

from frontdesk.answers.asked.questions import apart
from tests.client import Client
from tests.conftest import Server

PAGE = """# Room sizes and prices

- Locker (1 m²): £12 a month
- Small room (3 m²): £30 a month
- Large room (10 m²): £85 a month

Prices include VAT. The first month is half price for new customers who stay three months or longer.

# Opening hours

Leeds: Monday to Friday 8:00 to 18:00, Saturday 9:00 to 16:00, closed on Sunday.

# Van hire

£45 for half a day, £75 for a whole day; new customers get the van free on move-in day for up to three hours within
20 miles. The driver must be 25 or older. Bring the licence and a bank card; the deposit is £100.

# Insurance

£6 a month for up to £2,000 of goods, £11 a month for up to £5,000. Your own insurance is accepted if you show us the
certificate when you move in. Insurance is required for every room. Claims must be made within 14 days.

# Cancelling

Give 14 days' notice in writing by e-mail. We refund the days that you have paid for and do not use within 10 days. Van
bookings can be cancelled free of charge up to 24 hours before; after that half the price is due.

# What may not be stored

Fireworks, petrol, gas bottles, food, plants and animals may not be stored.
"""


@pytest.fixture(scope="module")
def rooms(server: Server) -> Client:
    client = server.private_company("keeper")
    client.text("Rooms", PAGE)
    return client


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("What's the price, when is it open and can I pay?", ["What's the price?", "when is it open?", "can I pay?"]),
        ("how do I cancel, what does a van cost?", ["how do I cancel?", "what does a van cost?"]),
        ("Was kostet das, wann ist offen und darf ich rein?", ["Was kostet das?", "wann ist offen?", "darf ich rein?"]),
        ("¿Cuánto cuesta, dónde está y puedo pagar?", ["¿Cuánto cuesta?", "dónde está?", "puedo pagar?"]),
        ("Quanto costa, dove sono e posso pagare?", ["Quanto costa?", "dove sono?", "posso pagare?"]),
        ("Wat kost het, waar is het?", ["Wat kost het?", "waar is het?"]),
        ("When I arrive, where do I go?", None),
        ("If I cancel, do I pay?", None),
        ("How much is a van, including insurance?", None),
        ("Is the van free, or is there a fee?", None),
        ("Do you know, is the store open?", None),
        ("Can you tell me, how much is a van?", None),
    ],
)  # fmt: skip
def test_questions_that_commas_part_are_told_from_clauses(message: str, parts: list[str] | None) -> None:
    assert apart(message) == (parts or [message])


def test_each_of_three_questions_is_answered(rooms: Client) -> None:
    asked = "What's the price of the locker, when is Leeds open on Saturday and can I store fireworks?"
    answer = rooms.ask(asked)["support_answer"]
    assert all(told in answer for told in ("£12", "16:00", "Fireworks")), answer


@pytest.mark.parametrize(
    "asked",
    [
        "How much is the van hire and what does insurance cost?",
        "What does insurance cost and how much is the van hire?",
        "How much is the van hire? What does insurance cost?",
    ],
)
def test_two_prices_are_told_as_each_is_alone(rooms: Client, asked: str) -> None:
    answer = rooms.ask(asked)["support_answer"]
    assert all(told in answer for told in ("£45", "£75", "£6")), answer
    assert "notice" not in answer, answer


def test_what_is_answered_alone_is_answered_beside_another(rooms: Client) -> None:
    for asked in ("how do I cancel and when is Leeds open?", "when is Leeds open and how do I cancel"):
        answer = rooms.ask(asked)["support_answer"]
        assert "14 days' notice" in answer, answer
        assert "16:00" in answer, answer


def test_a_question_of_its_own_is_answered_behind_others(rooms: Client) -> None:
    pair = {"question": "Is there phone signal?", "answer": "EE and Vodafone work in most rooms."}
    rooms.read(rooms.made("/sources/", kind="qa", **pair))
    room = rooms.room()
    rooms.say(room, "when is Leeds open and how much is it?")
    answer = rooms.say(room, "what does insurance cost and is there phone signal?")["support_answer"]
    assert "£6" in answer
    assert "EE and Vodafone" in answer
