"""A table is told with all its rows that belong to the question, or says that it goes on; never as a bare heading."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import numpy as np
import pytest

from frontdesk.answers.quoted.compose import ANSWER_WORDS, compose
from frontdesk.answers.quoted.quotes import quote_for
from frontdesk.answers.quoted.windows import Passage, Question
from frontdesk.knowledge.search.find import Found
from frontdesk.knowledge.search.score import Scored
from frontdesk.knowledge.split import split
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

HIRE = """# Booking and cancelling

## How to book

You book on our website or by telephone. You pay 25% at booking and the rest 30 days before pick-up.

## Cancellation fees

| When you cancel | You pay |
| --- | --- |
| more than 60 days before pick-up | 10% of the price |
| 60 to 31 days before | 25% |
| 30 to 8 days before | 60% |
| 7 days before or later, or no-show | 95% |

## How to cancel

1. Open the link "My hire" in your confirmation e-mail.
2. Choose "Cancel this hire" and give the reason.
3. Confirm with the code that we send to your telephone.
4. You receive the cancellation by e-mail within an hour. The refund arrives within ten working days.

A cancellation by telephone is not possible. If a ferry is cancelled, you may change your dates free of charge.
"""
FEES = ("60 days before pick-up: 10%", "60 to 31 days before: 25%", "30 to 8 days before: 60%", "no-show: 95%")
HEAD = "| When you cancel | You pay |\n| --- | --- |"
Ask = Callable[[str], Any]


@pytest.fixture(scope="module")
def ask(server: Server) -> Iterator[Ask]:
    """Asks a hire of vans."""
    client: Client = server.company(unique("Vans "), unique("vans"))
    assert client.uploaded("cancelling.md", HIRE.encode())["status"] == "ready"
    yield client.ask


@pytest.mark.parametrize(
    "question",
    [
        "What do I pay if I cancel?",
        "cancel",
        "How do I cancel?",
        "How can I cancel and what does it cost?",
    ],
)
def test_a_table_of_fees_is_told_with_all_its_rows(ask: Ask, question: str) -> None:
    message = ask(question)
    answer = message["support_answer"]
    assert all(fee in answer for fee in FEES), answer
    assert any("| 7 days before or later, or no-show | 95% |" in cited["quote"] for cited in message["citations"])
    assert all(cited["quote"] != HEAD for cited in message["citations"])


@pytest.mark.parametrize("question", ["Is cancellation free?", "cancellation", "What are your fees?"])
def test_no_heading_stands_alone(ask: Ask, question: str) -> None:
    message = ask(question)
    assert "fees: [" not in message["support_answer"]
    assert all(cited["quote"] != HEAD for cited in message["citations"])


def test_one_row_that_is_asked_for_stands_alone(ask: Ask) -> None:
    answer = ask("no-show")["support_answer"]
    assert FEES[3] in answer
    assert FEES[0] not in answer


def _near(text: str, near: str, heading: str) -> Passage:
    """A passage whose sentences that hold `near` point where the question points."""
    chunk = split(text, max_words=2000)[0]
    rows = [[1.0, 0.0] if near in text[a:b] else [0.0, 1.0] for a, b in chunk.sentences]
    return Passage(chunk.text, heading, "Help", chunk.sentences, np.array(rows, dtype=np.float32), 0.6)


ASKED = Question("What does it cost to send it back?", np.array([1, 0], dtype=np.float32))
LONG = "| Weight | Fee |\n| --- | --- |\n" + "\n".join(
    f"| parcels of up to {n} kilograms in a box of your own | {n * 3} EUR |" for n in range(1, 31)
)


def test_a_table_that_has_no_room_says_that_it_goes_on() -> None:
    composed = compose(ASKED, [_near(LONG, "Weight", "Returns")])
    assert composed.text.startswith("Returns:\n- parcels of up to 1 kilograms")
    assert composed.text.endswith("\n… [1]")
    assert len(composed.text.split()) <= ANSWER_WORDS


@pytest.mark.parametrize("most", [12, 20, 30, 60])
def test_columns_names_are_no_answer_by_themselves_in_however_little_room(most: int) -> None:
    composed = compose(ASKED, [_near(LONG, "Weight", "Returns")], max_words=most)
    assert "- parcels of up to" in composed.text
    assert "parcels of up to" in composed.quotes[0].text


def test_a_line_that_announces_a_list_is_no_answer_where_the_list_has_no_room() -> None:
    items = "\n".join(f"- parcels of kind {n} that you bring to our counter" for n in range(9))
    composed = compose(ASKED, [_near(f"We take back:\n\n{items}", "We take", "Returns")], max_words=20)
    assert "- parcels of kind" in composed.text


@pytest.mark.parametrize(
    ("said", "row"),
    [
        ("You pay 25% when you cancel 60 to 31 days before.", "| 60 to 31 days before | 25% |"),
        ("When you cancel you pay up to 95%.", "| 7 days before or later, or no-show | 95% |"),
    ],
)
def test_a_models_sentence_is_cited_with_the_row_that_says_it(
    modelled: Server, stand_in: StandInThread, said: str, row: str
) -> None:
    client = modelled.private_company("vans")
    assert client.uploaded("cancelling.md", HIRE.encode())["status"] == "ready"
    stand_in.play("instant", answer=f"{said} [1]")
    [cited] = client.ask("What do I pay if I cancel?")["citations"]
    assert row in cited["quote"]
    assert "10%" not in cited["quote"]


def test_a_figure_is_cited_with_the_row_that_has_it_with_its_unit() -> None:
    chunk = next(each for each in split(HIRE) if each.heading.endswith("fees"))
    one = uuid4()
    place = Scored(0, 1.0, {})
    spans, none = list(chunk.sentences), np.zeros((0, 0), dtype=np.float32)
    found = Found(one, one, one, "Help", None, chunk.heading, None, 0, 9, chunk.text, None, place, spans, none)
    start, end = quote_for("When you cancel you pay 60%.", found, "en")
    assert found.text[start:end] == "| 30 to 8 days before | 60% |"
