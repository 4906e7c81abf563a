"""A topic is told by its words in any form, and prices by whoever asks for one."""

import asyncio

import numpy as np
import pytest

from frontdesk.answers.topics import about
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
