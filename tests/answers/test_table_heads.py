"""A table of a model's is shown with its row of names only where a row of it is told."""

from collections.abc import Iterator

import pytest

from tests.client import Client
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

PRICES = """# Mooring prices

A small berth costs 40 EUR a week. A large berth costs 90 EUR a week. Mooring is paid at the harbour office.
"""
HEAD = "| Berth | Price a week |\n|---|---|\n"
QUESTION = "How much is a berth a week?"


@pytest.fixture(scope="module")
def moorings(modelled: Server) -> Iterator[Client]:
    """A company whose answers a model writes."""
    with modelled.company("Moorings", "mona") as mona:
        mona.uploaded("prices.md", PRICES.encode())
        yield mona


def test_a_row_of_names_goes_with_the_rows_that_are_dropped(moorings: Client, stand_in: StandInThread) -> None:
    wrong = "| Small berth | 55 EUR |\n| Large berth | 120 EUR |\n"
    stand_in.play("instant", answer=f"{HEAD}{wrong}")
    assert "|" not in moorings.ask(QUESTION)["support_answer"]
    stand_in.play(
        "instant", answer=f"Mooring is paid at the harbour office.\n\n{HEAD}{wrong}\nA small berth costs 40 EUR a week."
    )
    answer = moorings.ask(QUESTION)["support_answer"]
    assert "|" not in answer
    assert "40 EUR" in answer


def test_a_row_that_is_told_keeps_its_names(moorings: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer=f"{HEAD}| Small berth | 40 EUR |\n| Large berth | 120 EUR |\n")
    answer = moorings.ask(QUESTION)["support_answer"]
    assert answer.startswith(f"{HEAD}| Small berth | 40 EUR |")
    assert "120" not in answer
