"""Another embedding model: the one before answers until all is read again in the background, and then the new one."""

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import psycopg
import pytest

from frontdesk.foundation.connection import find
from frontdesk.foundation.settings import read
from frontdesk.models.onnx_file import GraphWriter
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


def shown(client: Client, question: str) -> list[str]:
    return [product["title"] for product in client.ask(question)["products"]]


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
        assert "by another embedding model" in (server.folder / "log").read_text()
        changed = client.get(where).json()["changed_at"]
        server.stop()
        server.start()
        client = server.client("alice")
        assert client.get(where).json()["changed_at"] == changed, "once is enough"
    finally:
        server.stop()


def changed(server: Server, *statements: str) -> list[Any]:
    """Changes rows as the owner of the database does; returns what the last statement gives."""
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url) as database:
        for statement in statements:
            done = database.execute(statement)  # type: ignore[call-overload]
        return done.fetchall() if done.description else []


def all_is_embedded(server: Server) -> bool:
    """Whether the model before is forgotten; the job that sees to it begins now and not in a minute."""
    now = "UPDATE procrastinate_jobs SET scheduled_at = now() WHERE task_name = 'knowledge.embed_stored'"
    return changed(server, now, "SELECT embedder_before FROM library") == [(None,)]


def test_the_model_before_answers_until_another_embedded_it_all(tmp_path: Path, narrow_model: Path) -> None:
    server = Server(tmp_path)
    server.start()
    client = server.client("alice")
    client.text("Observatory", "The observatory opens at dusk.")
    client.uploaded("clothes.csv", CLOTHES, kind="catalog")
    before = best(client)["cosine"]
    server.stop()
    # As if Frontdesk had been upgraded at the same time, which forgets the model; and as if nothing was read again yet.
    changed(server, "UPDATE library SET embedder = NULL", "UPDATE source SET status = 'queued'")
    old, server.environment["FRONTDESK_EMBEDDER"] = server.environment.copy(), str(narrow_model)
    server.start()
    try:
        client = server.client("alice")
        until(lambda: changed(server, "SELECT embedder_before FROM library") != [(None,)])
        assert best(client)["cosine"] == pytest.approx(before, abs=0.01)
        assert "dusk" in client.ask("When does the observatory open?")["support_answer"]
        assert shown(client, "Do you have coats?") == ["Alder"], "no word of it stands in the catalog"
        client.text("Telescope", "The telescope weighs two tonnes.")
        assert "two tonnes" in client.made("/search/", query="telescope weight")["results"][0]["text"]
        assert best(client)["cosine"] == pytest.approx(before, abs=0.01), "beside what the new model embedded"
        client.uploaded("lamps.csv", LAMPS, kind="catalog")
        assert shown(client, "Which lamps cost less than 15 euros?") == ["Brass lamp"]
        assert shown(client, "Do you have coats?") == ["Alder"]

        changed(server, "UPDATE source SET status = 'failed' WHERE status = 'queued'")  # So reading again failed.
        until(lambda: all_is_embedded(server))
        assert best(client)["cosine"] != pytest.approx(before, abs=0.01), "by the new model, as it was stored"
        assert "dusk" in client.ask("When does the observatory open?")["support_answer"]
        assert shown(client, "Do you have coats?") == ["Alder"]

        server.stop()
        (tmp_path / "dome.md").write_text("# Dome\n\nThe dome turns once an hour.")
        late, server.environment = server.environment, old
        assert server.command("ingest", str(tmp_path / "dome.md")).returncode == 0  # A worker with the model before.
        server.environment = late
        assert changed(server, "SELECT embedder_before FROM library") != [(None,)]
        server.start()
        client = server.client("alice")
        assert "once an hour" in client.made("/search/", query="dome turns")["results"][0]["text"]
        until(lambda: all_is_embedded(server))
        assert "once an hour" in client.made("/search/", query="dome turns")["results"][0]["text"]
        assert changed(server, "SELECT count(DISTINCT embedder) FROM passage") == [(1,)]
    finally:
        server.stop()


CLOTHES = b"id,title,type,price\n1,Birch,Trousers,20 EUR\n2,Alder,Jacket,30 EUR\n3,Cedar,Socks,5 EUR\n"
LAMPS = b"id,title,description,price\n1,Brass lamp,For a desk,10 EUR\n2,Glass lamp,For a window,20 EUR\n"


@pytest.fixture
def narrow_model(tmp_path: Path) -> Path:
    """A folder with a model whose vectors have another length: a table of tokens, and nothing else."""
    table = np.random.default_rng(7).normal(size=(30_522, 16)).astype(np.float32)
    to = GraphWriter()
    to.node("Gather", [to.constant(table), "input_ids"], output="last_hidden_state")
    folder = tmp_path / "narrow"
    folder.mkdir()
    (folder / "model.onnx").write_bytes(to.model(["input_ids"], "last_hidden_state", 16))
    shutil.copy(find_embedder("all-MiniLM-L6-v2").tokenizer, folder / "tokenizer.json")
    return folder


def test_a_catalog_of_another_model_answers_and_is_read_again(tmp_path: Path, narrow_model: Path) -> None:
    server = Server(tmp_path)
    server.start()
    owners = {"alice": server.client("alice"), "lamps": server.company("Lamps", "lamps")}
    owners["alice"].text("Observatory", "The observatory opens at dusk.")
    read = {name: client.uploaded("lamps.csv", LAMPS, kind="catalog") for name, client in owners.items()}
    server.stop()
    server.environment["FRONTDESK_EMBEDDER"] = str(narrow_model)
    server.start()
    try:
        for name, source in read.items():  # Lamps has nothing but a catalog.
            client = server.client(name)
            assert client.ask("Which lamps cost less than 15 euros?")["products"][0]["title"] == "Brass lamp"
            assert client.ask("When does the observatory open?")["answer_status"] == "answered"
            where = f"/sources/{source['uuid']}/"
            until(lambda c=client, w=where, s=source: c.get(w).json()["read_at"] > s["read_at"])  # type: ignore[misc]
            assert client.ask("lamps for a window")["products"], "with vectors of its own again"
        again = {name: server.client(name).get(f"/sources/{read[name]['uuid']}/").json()["read_at"] for name in read}
        server.stop()
        server.start()
        for name, source in read.items():
            now = server.client(name).get(f"/sources/{source['uuid']}/").json()
            assert (now["status"], now["read_at"]) == ("ready", again[name]), "once is enough"
    finally:
        server.stop()
