"""A topic is told by its words in any form, and prices by whoever asks for one."""

import asyncio

import numpy as np
import pytest

from frontdesk.answers.asked.topics import about
from frontdesk.knowledge.search.find import Vector


async def _nowhere(_: str) -> Vector:
    return np.zeros(3, dtype=np.float32)


@pytest.mark.parametrize("topic", ["price", "Prices", "pricing", "cost", "fees", "Preise"])
@pytest.mark.parametrize(
    "question",
    ["How much is a consultation?", "What are your prices?", "the cost of a chip", "Was kostet eine Impfung?"],
)
def test_prices_are_told_in_any_word(topic: str, question: str) -> None:
    assert asyncio.run(about(question, [topic], _nowhere)) == [0]


@pytest.mark.parametrize(
    ("topic", "question"),
    [("returns", "Can I return a jacket?"), ("Delivery", "deliveries to Cork"), ("opening hours", "the opening hour")],
)
def test_a_topic_is_told_in_any_form(topic: str, question: str) -> None:
    assert asyncio.run(about(question, [topic], _nowhere)) == [0]


@pytest.mark.parametrize(
    ("topic", "question"),
    [
        ("competitors' prices", "How much is a haircut?"),
        ("price", "When are you open?"),
        ("gift cards", "the gift shop"),
    ],
)
def test_what_lacks_a_word_of_it_is_not_about_it(topic: str, question: str) -> None:
    assert asyncio.run(about(question, [topic], _nowhere)) == []


@pytest.mark.parametrize("topic", ["Prices", "pricing", "Fees", "cost", "Preise", "charges"])
@pytest.mark.parametrize(
    "question",
    [
        "How much luggage can I bring?",
        "How much snow is there?",
        "How much time do I need?",
        "How much notice must I give?",
        "How much does the kayak weigh?",
        "How much does the big tent hold?",
        "How much should my puppy eat?",
        "How much do I need to bring?",
        "How much does it rain in May?",
        "How much is left?",
        "How much will the course improve my French?",
        "Is entry free?",
        "Who charges the battery?",
        "Where can I charge my car?",
        "Do you charge e-bikes?",
        "What are the pulse rates of runners?",
    ],
)
def test_what_has_an_amount_or_a_charge_is_not_always_a_price(topic: str, question: str) -> None:
    assert asyncio.run(about(question, [topic], _nowhere)) == []


@pytest.mark.parametrize("topic", ["Prices", "pricing", "Fees", "cost", "Preise", "charges", "rates"])
@pytest.mark.parametrize(
    "question",
    [
        "How much do you charge?",
        "Do you charge for parking?",
        "Are there any charges?",
        "Is a second bag charged extra?",
        "What are your room rates?",
        "How much do I have to pay to use the gym?",
        "How much would it cost to store a boat?",
        "How much would it be for two?",
        "how much to ship a bike",
        "Wo finde ich die Preise?",
        "¿Cuáles son los precios?",
        "Quels sont vos tarifs ?",
        "Quali sono i prezzi?",
        "Wat zijn de prijzen?",
    ],
)
def test_a_price_is_asked_for_in_many_ways(topic: str, question: str) -> None:
    assert asyncio.run(about(question, [topic], _nowhere)) == [0]


def test_a_rate_that_is_no_price_is_a_topic_by_its_word() -> None:
    assert asyncio.run(about("Which interest rates do you offer?", ["rates"], _nowhere)) == [0]
