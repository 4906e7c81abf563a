"""What took another thing's place is what is asked about from then on."""

import pytest

from frontdesk.knowledge.search.followup import topics_before
from tests.client import Client
from tests.conftest import Server

DEPOTS = """# Our depots

## Dublin depot

Unit 7, Swords Business Park, Dublin. Bus 102 stops at the gate.

| Day | Dublin, April to October | Dublin, November to March |
| --- | --- | --- |
| Monday to Friday | 08:30 to 18:00 | 09:00 to 16:30 |
| Saturday | 09:00 to 16:00 | 09:00 to 13:00 |
| Sunday | 10:00 to 14:00 | closed |

## Cork depot

3 Marina Yard, Tivoli, Cork. Parking for your own car costs 4 EUR per day.

| Day | Cork, April to October | Cork, November to March |
| --- | --- | --- |
| Monday to Friday | 09:00 to 17:00 | 10:00 to 15:00 |
| Saturday | 09:00 to 13:00 | closed |
| Sunday | closed | closed |
"""


@pytest.fixture(scope="module")
def vans(server: Server) -> Client:
    client = server.private_company("depots")
    client.text("Our depots", DEPOTS)
    return client


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("What are your opening hours in Dublin?", "and in Cork?", "and on Saturday?"), "09:00 to 13:00"),
        (("Are you open on Sunday in Cork?", "and in Dublin?", "and on Monday?"), "08:30 to 18:00"),
    ],
)
def test_a_day_is_asked_of_the_place_that_was_named_last(vans: Client, asked: tuple[str, ...], told: str) -> None:
    room = vans.room()
    first, _, last = [vans.say(room, question)["support_answer"] for question in asked]
    before = "Dublin" if "Dublin" in first else "Cork"
    assert told in last
    assert before not in last


@pytest.mark.parametrize(
    ("asked", "topics"),
    [
        (("Is Dublin open?", "and Cork?"), ["Is Cork open?"]),
        (("Do you ship to Norway?", "I mean Spain"), ["Do you ship to Spain?"]),
        (("Is there a pool?", "Do you rent towels?"), ["Do you rent towels? pool", "Is there a pool?"]),
        (("Is Dublin open?", "and how long?"), ["and how long? Dublin open", "Is Dublin open?"]),
        ((), []),
    ],
)
def test_what_another_took_the_place_of_is_no_topic(asked: tuple[str, ...], topics: list[str]) -> None:
    assert topics_before(asked) == topics
