"""Hostile files end ready or failed with a sentence: the bounded form of `python -m bench hostile`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.hostile import send
from bench.mutations import by_hand, hostile
from tests.client import Client
from tests.conftest import Server

_TESTED = (
    *("quine-like.zip", "deep.zip", "way-out.zip", "laughs.docx", "outside.docx", "deep.docx", "laughs.html"),
    *("open.html", "deep.json", "deep.rtf", "deep.eml", "loop.pdf", "pages.pdf"),
)


@pytest.fixture(scope="module")
def harassed(server: Server) -> Client:
    """A company that is sent such files."""
    return server.company("Harassed", "harry")


def test_monsters_made_by_hand_end_in_words(harassed: Client) -> None:
    chosen = [(name, data) for name, data in by_hand() if name in _TESTED]
    outcome = send(harassed, chosen, 300)
    assert not outcome.faults
    assert outcome.statuses["ready"] + outcome.statuses["failed"] == len(_TESTED)
    for document in _texts(harassed):
        assert "root:x:" not in document, "a file of this machine was read"


def test_mutations_of_real_files_end_in_words(harassed: Client, data: Path) -> None:
    made = len(by_hand())
    outcome = send(harassed, list(hostile(data / "documents", made + 18, 7))[made:], 300)
    assert not outcome.faults
    assert outcome.statuses["ready"] + outcome.statuses["failed"] == 18


def _texts(client: Client) -> Iterator[str]:
    for source in client.get("/sources/?status=ready&limit=100").json()["results"]:
        where = f"/sources/{source['uuid']}/documents/"
        for document in client.get(where).json()["results"]:
            yield client.get(f"{where}{document['uuid']}/").json()["text"]
