"""Another embedding model: found by words at once, read again in the background, then found by vectors as before."""

import shutil
from pathlib import Path

import pytest

from frontdesk.models.weights import find_embedder
from tests.client import Client, until
from tests.conftest import Server

UNKNOWN_FIELD = b"\xc2\x3e\x05other"
"""A field that no reader of the model's file knows: other bytes, and so another model."""


@pytest.fixture
def other_model(tmp_path: Path) -> Path:
    """A folder with an embedding model that is not the default one."""
    files = find_embedder("all-MiniLM-L6-v2")
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "model.onnx").write_bytes(files.model.read_bytes() + UNKNOWN_FIELD)
    shutil.copy(files.tokenizer, folder / "tokenizer.json")
    return folder


def best(client: Client) -> dict[str, float]:
    found = client.made("/search/", query="When does the observatory open?")["results"][0]
    assert "opens at dusk" in found["text"]
    scores: dict[str, float] = found["scores"]
    return scores


def test_a_changed_model_reads_again_what_was_read(tmp_path: Path, other_model: Path) -> None:
    server = Server(tmp_path)
    server.start()
    client = server.client("alice")
    source = client.text("Observatory", "The observatory opens at dusk.")
    before = best(client)
    server.stop()
    server.environment["FRONTDESK_EMBEDDER"] = str(other_model)
    server.start()
    try:
        client = server.client("alice")
        best(client)
        where = f"/sources/{source['uuid']}/"
        until(lambda: client.get(where).json()["read_at"] > source["read_at"])
        assert client.get(where).json()["passages"] == 1
        assert best(client)["cosine"] == pytest.approx(before["cosine"], abs=0.05)
        assert "the embedding model is another one" in (server.folder / "log").read_text()
        changed = client.get(where).json()["changed_at"]
        server.stop()
        server.start()
        client = server.client("alice")
        assert client.get(where).json()["changed_at"] == changed, "once is enough"
    finally:
        server.stop()
