"""What stands below a title or column that names a forbidden topic, or leans on what tells of it, is untold."""

from collections.abc import Iterator

import pytest

from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

HALLS = """# Hall rental

You can rent a hall for a party, a class or your own tournament.

| Hall | Guests | Weekday | Weekend |
| --- | --- | --- | --- |
| Cedar | up to 30 | £90 | £140 |
| Maple | up to 80 | £180 | £260 |

A caution of 20% secures your date. You can bring your own music and a cake.
"""
PASSES = """# Passes

| Pass | Price a year | Free visits | Discount on courses | Discount in the bar |
| --- | --- | --- | --- | --- |
| Pebble | £28 | 1 | £1.50 off each | 5% |
| Boulder | £48 | 3 | £2.00 off each | 10% |

A pass starts on the day you buy it.

## Vouchers

Vouchers come in any amount from £10 to £200. They are valid for 24 months and can be spent on courses, but not on hall
rental. Buy one at the desk or online; a printed one takes two to four working days.
"""
VISITS = """# Your visit

Shoes can be borrowed for £3. It is free when you hold a pass. They come in sizes 34 to 48.

Dogs are welcome in the yard. They may not climb on the mats. The yard has a tap with drinking water.

You can move a course up to 21 days before it begins, and get back everything but the deposit. If you cancel later,
we keep half of what you paid. Courses begin at 6pm.

## Getting here

The hall stands at 3 Quarry Lane, Norbury. Bus 12 stops at the gate every ten minutes.
"""
REFUSED = "I can't talk about that here."


def made(server: Server) -> Client:
    client = server.company(unique("Climbing "), unique("climber"))
    for name, text in (("halls", HALLS), ("passes", PASSES), ("visits", VISITS)):
        client.uploaded(f"{name}.md", text.encode())
    return client


@pytest.fixture(scope="module")
def climbing(server: Server) -> Iterator[Client]:
    """A climbing hall whose pages answer."""
    yield made(server)


def answer(client: Client, topic: str, question: str) -> str:
    assistant = client.get("/assistants/").json()["results"][-1]
    changes = {"mode": "private", "forbidden_topics": [topic] if topic else []}
    client.patch(f"/assistants/{assistant['uuid']}/", json=changes).raise_for_status()
    told: str = client.ask(question)["support_answer"]
    return told


@pytest.mark.parametrize(
    "question",
    [
        "Can I have my own tournament?",
        "Can I hire a hall for a party?",
        "How much does it cost to hire a hall?",
        "How many guests fit in the Maple hall?",
    ],
)
def test_a_page_that_is_called_after_a_topic_is_left_alone(climbing: Client, question: str) -> None:
    assert answer(climbing, "hall rental", question).startswith(REFUSED)
    assert not answer(climbing, "dogs", question).startswith(REFUSED)


def test_its_title_is_not_offered(climbing: Client) -> None:
    told = answer(climbing, "hall rental", "Can I bring my own music?")
    assert "Hall rental" not in told
    assert "Your visit" in told


def test_a_model_is_not_shown_such_a_page(modelled: Server, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer="The Maple hall costs £260 at the weekend. [1]")
    told = answer(made(modelled), "hall rental", "What's the price for renting the Maple?")
    assert "260" not in told


def test_other_pages_are_told(climbing: Client) -> None:
    assert "Bus 12" in answer(climbing, "hall rental", "How do I get there by bus?")
    assert "Boulder" in answer(climbing, "hall rental", "How much is a Boulder pass?")


def test_the_columns_of_a_topic_are_left_out_with_their_names(climbing: Client) -> None:
    told = answer(climbing, "discounts", "How much is Boulder?")
    assert "Boulder – Price a year: £48; Free visits: 3" in told
    assert "2.00" not in told
    assert "10%" not in told
    assert "Discount in the bar: 10%" in answer(climbing, "", "How much is Boulder?")


def test_of_a_row_the_prices_are_left_out_and_the_rest_keeps_its_names(climbing: Client) -> None:
    told = answer(climbing, "prices", "How many guests fit in the Maple hall?")
    assert "Maple – Guests: up to 80" in told or "Maple: up to 80" in told
    assert "£" not in told


@pytest.mark.parametrize(
    ("topic", "question", "untold", "still"),
    [
        ("prices", "Which sizes do the shoes have?", "free when", ""),
        ("dogs", "Is there drinking water?", "climb on the mats", "tap"),
        ("deposit", "When do courses begin?", "half of what", "6pm"),
    ],
)
def test_what_leans_on_a_sentence_is_left_out_with_it(
    climbing: Client, topic: str, question: str, untold: str, still: str
) -> None:
    told = answer(climbing, topic, question)
    assert untold not in told
    assert still in told


def test_where_the_answer_was_left_out_the_rest_is_none(climbing: Client) -> None:
    assert answer(climbing, "hall rental", "How long is a voucher valid?").startswith(REFUSED)
    assert "24 months" in answer(climbing, "dogs", "How long is a voucher valid?")
    assert "at the desk or online" in answer(climbing, "hall rental", "Where can I buy a voucher?")
