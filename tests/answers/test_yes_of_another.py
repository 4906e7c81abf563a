"""A "Yes" that answers the question above it is none to another question in the same words."""

from collections.abc import Iterator

import pytest

from tests.client import Client
from tests.conftest import Server

PAGE = """# Contract questions

## Is there a deposit?

Yes, one month's rent. You get it back within 10 days after moving out.

## How long do I have to stay?

The minimum stay is 2 weeks.

## Can I have two keys?

No, each unit has one key. A second one costs £5.
"""


@pytest.fixture(scope="module")
def lodge(server: Server) -> Iterator[Client]:
    """A company with answers below questions."""
    with server.company("Lodge", "lodgekeeper") as keeper:
        keeper.uploaded("faq.md", PAGE.encode())
        yield keeper


@pytest.mark.parametrize("question", ["Is there a minimum rental period?", "What's the minimum rental time?"])
def test_the_yes_to_a_deposit_is_no_yes_to_a_minimum(lodge: Client, question: str) -> None:
    assert "one month's rent" not in lodge.say(lodge.room(), question)["support_answer"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Is there a deposit?", "one month's rent"),
        ("Do I have to pay a deposit?", "one month's rent"),
        ("Can I get a second key?", "£5"),
        ("Is there a minimum stay?", "2 weeks"),
    ],
)
def test_the_question_itself_is_answered(lodge: Client, question: str, told: str) -> None:
    assert told in lodge.say(lodge.room(), question)["support_answer"]
