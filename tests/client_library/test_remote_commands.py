"""The command line against a front desk elsewhere: no database of its own, only an address and a token."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.client import unique
from tests.conftest import Server


def _run(*arguments: str, token: str = "") -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("FRONTDESK_")} | {"FRONTDESK_TOKEN": token}
    command = [sys.executable, "-m", "frontdesk", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_a_folder_is_brought_in_and_asked_about_from_afar(server: Server, tmp_path: Path) -> None:
    company = server.company(unique("Ferry "), unique("ferry"))
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "times.md").write_text("# Times\n\nThe ferry to Hanko leaves at 8:15 and at 17:40.")
    (tmp_path / "prices.txt").write_text("A ticket to Hanko costs 11 euros.")
    (tmp_path / "empty.txt").write_text(" ")
    bring = ("ingest", str(tmp_path), "--remote", server.url, "--json")
    first = json.loads(_run(*bring, token=company.token).stdout)
    assert (first["new"], first["ready"], first["passages"]) == (3, 2, 2)
    assert [title for title, _ in first["failed"]] == ["empty.txt"]
    (tmp_path / "prices.txt").write_text("A ticket to Hanko costs 12 euros.")
    again = _run("ingest", str(tmp_path), "--remote", server.url, "--token", company.token)
    assert "2 ready (0 new, 1 changed, 1 as before, 1 tried again), 1 failed" in again.stdout
    asked = _run(
        "ask", "How much is a ticket to Hanko?", "--remote", server.url, "--room", "desk-1", token=company.token
    )
    assert "12 euros" in asked.stdout
    assert "prices.txt" in asked.stdout
    told = _run("ask", "When does it leave?", "--remote", server.url, "--room", "desk-1", "--json", token=company.token)
    assert json.loads(told.stdout)["citations"][0]["url"] == "deep/times.md"
    assert len(company.get("/rooms/desk-1/").json()["messages"]) == 2


def test_mistakes_end_with_a_sentence(server: Server, tmp_path: Path) -> None:
    assert "needs a token" in _run("ask", "Anybody?", "--remote", server.url).stderr
    assert "401: Invalid token." in _run("ask", "Anybody?", "--remote", server.url, token="0" * 40).stderr
    assert "no web address" in _run("ask", "Anybody?", "--remote", "desk", token="0" * 40).stderr
