"""The address of a company answers no question about the town that it is in."""

from collections.abc import Iterator

import pytest

from tests.client import Client
from tests.conftest import Server

PAGE = """# Visiting us

We are at 4 Mill Lane, Whitby. The car park behind the building is free for 3 hours.

## Opening hours

Monday to Friday 7 am to 9 pm, Saturday 8 am to 6 pm, Sunday 9 am to 5 pm.
"""


@pytest.fixture(scope="module")
def mill(server: Server) -> Iterator[Client]:
    """A company in a town."""
    with server.company("Mill", "millie") as millie:
        millie.uploaded("visit.md", PAGE.encode())
        yield millie


@pytest.mark.parametrize(
    "question",
    ["who is the mayor of Whitby", "What is the population of Whitby?", "is there a good restaurant in whitby"],
)
def test_a_question_about_the_town_is_not_answered_by_the_address(mill: Client, question: str) -> None:
    answer = mill.say(mill.room(), question)
    assert answer["refused"]
    assert answer["confidence"] < 0.45


@pytest.mark.parametrize("question", ["where are you in Whitby", "are you in Whitby?", "what's your address"])
def test_the_address_is_told_to_who_asks_for_it(mill: Client, question: str) -> None:
    answer = mill.say(mill.room(), question)
    assert "4 Mill Lane" in answer["support_answer"]
    assert not answer["refused"]


def test_what_the_sentence_says_beside_the_address_is_told(mill: Client) -> None:
    assert "car park" in mill.say(mill.room(), "where can i park in whitby")["support_answer"]
