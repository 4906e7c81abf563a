"""Tables and lists longer than a passage are still asked for by their columns' names and what announces them."""

import pytest

from frontdesk.knowledge.split import Chunk, split
from tests.client import Client
from tests.conftest import Server

NAMES = "| Land | Price | Days |\n| --- | --- | --- |"
LANDS = "\n".join(f"| Land{n} | {n} EUR | {n % 7 + 1} days |" for n in range(150))
STEPS = "\n".join(f"{n}. Press button {n} and wait a while." for n in range(1, 41))


@pytest.fixture(scope="module")
def carrier(server: Server) -> Client:
    """A company with long tables."""
    return server.company("Carrier", "carl")


def pieces(text: str) -> list[Chunk]:
    chunks = split(text)
    assert all(text[chunk.start : chunk.end] == chunk.text for chunk in chunks)
    return chunks


def test_every_piece_of_a_long_table_has_its_caption_and_its_columns_names() -> None:
    first, *others = pieces(f"# Abroad\n\nPrices by land:\n\n{NAMES}\n{LANDS}\n\nAsk us for others.\n")
    assert first.text.startswith(f"Prices by land:\n\n{NAMES}\n| Land0 |")
    assert first.above == ""
    assert len(others) > 5
    assert {chunk.above for chunk in others} == {f"Prices by land:\n\n{NAMES}"}
    assert all(chunk.text.startswith("| Land") for chunk in others)


def test_a_title_without_a_colon_is_a_caption_and_a_sentence_is_none() -> None:
    assert pieces(f"Prices by land\n\n{NAMES}\n{LANDS}")[1].above == f"Prices by land\n\n{NAMES}"
    assert pieces(f"We send to these lands.\n\n{NAMES}\n{LANDS}")[1].above == NAMES


def test_empty_names_are_no_names() -> None:
    assert pieces(f"|  |  |  |\n| --- | --- | --- |\n{LANDS}")[1].above == ""


def test_a_list_of_forty_steps_stays_whole_and_a_longer_one_is_cut_between_steps() -> None:
    (whole,) = pieces(f"To start the machine:\n\n{STEPS}")
    assert whole.text.endswith("40. Press button 40 and wait a while.")
    long = "\n".join(f"{n}. Open valve {n}. " + "Then wait until the lamp is green. " * 8 for n in range(1, 41))
    first, *others = pieces(f"To start the machine:\n\n{long}")
    assert first.text.startswith("To start the machine:\n\n1. Open valve 1.")
    assert {chunk.above for chunk in others} == {"To start the machine:"}
    assert all(chunk.text.split(".")[0].isdigit() for chunk in others)


@pytest.mark.parametrize(
    ("question", "told"),
    [("What is the price for Land77?", "77 EUR"), ("What does a parcel to Land140 cost?", "140 EUR")],
)
def test_a_row_far_down_is_answered_and_quoted_as_it_stands(carrier: Client, question: str, told: str) -> None:
    carrier.text("Parcels", f"# Parcels abroad\n\nWhat a parcel costs:\n\n{NAMES}\n{LANDS}")
    message = carrier.ask(question)
    assert message["refused"] is False
    assert told in message["support_answer"]
    assert all(cited["quote"] in LANDS for cited in message["citations"])


def test_a_search_tells_the_columns_names_beside_the_passage(carrier: Client) -> None:
    carrier.text("Parcels", f"# Parcels abroad\n\nWhat a parcel costs:\n\n{NAMES}\n{LANDS}")
    best = carrier.post("/search/", json={"query": "price of a parcel to Land77"}).json()["results"][0]
    assert "| Land77 | 77 EUR |" in best["text"]
    assert best["above"] == f"What a parcel costs:\n\n{NAMES}"
