"""The command line beside a running server."""

import json
from pathlib import Path

import pytest

from tests.client import unique
from tests.conftest import PASSWORD, Server


def test_a_folder_is_brought_in_and_again_changes_nothing(server: Server, tmp_path: Path) -> None:
    company, user = unique("Ferry "), unique("ferry")
    server.company(company, user)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "times.md").write_text("# Times\n\nThe ferry to Hanko leaves at 8:15 and at 17:40.")
    (tmp_path / "prices.txt").write_text("A ticket to Hanko costs 11 euros.")
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    first = json.loads(server.command("ingest", str(tmp_path), "--account", company, "--json").stdout)
    assert (first["new"], first["ready"], first["passages"], first["failed"]) == (2, 2, 2, [])
    assert first["left_out"] == [["photo.jpg", "no reader for .jpg files"]]
    (tmp_path / "prices.txt").write_text("A ticket to Hanko costs 12 euros.")
    second = json.loads(server.command("ingest", str(tmp_path), "--account", company, "--json").stdout)
    assert (second["new"], second["changed"], second["same"]) == (0, 1, 1)
    asked = server.command("ask", "How much is a ticket to Hanko?", "--account", company)
    assert "12 euros" in asked.stdout
    assert "prices.txt" in asked.stdout
    told = json.loads(server.command("ask", "When does the ferry leave?", "--account", company, "--json").stdout)
    assert told["citations"][0]["url"] == "deep/times.md"


def test_the_owner_of_an_added_company_signs_in(server: Server) -> None:
    name, username = unique("Ferry "), unique("ferry")
    added = server.command("account", "add", name, "--username", username, "--password-stdin", given=PASSWORD)
    assert f"{name} is there. Sign in as {username}" in added.stdout
    assert server.client(username).room()["is_bot_use"]


def test_questions_without_a_source_say_what_to_do(server: Server) -> None:
    company = unique("Nothing ")
    server.company(company, unique("nothing"))
    asked = server.command("ask", "Anybody?", "--account", company)
    assert asked.returncode == 1
    assert "frontdesk ingest" in asked.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("token", "add", "--username", "ghost"), "Nobody signs in"),
        (("ask", "x", "--account", "Ghost"), 'There is no company "Ghost"'),
        (("account", "add", "Second", "--username", "alice"), "Choose another name"),
    ],
)
def test_mistakes_end_with_a_sentence(server: Server, arguments: tuple[str, ...], words: str) -> None:
    done = server.command(*arguments)
    assert done.returncode != 0
    assert words in done.stderr


def test_who_names_no_company_reads_which_there_are(server: Server) -> None:
    first = json.loads(server.command("account", "list", "--json").stdout)[0]["name"]
    done = server.command("ingest", __file__, "--account", "alice")
    assert done.returncode == 1
    assert f'There is no company "alice". There is "{first}"' in done.stderr
    assert done.stderr.count('"') <= 2 * 6


def test_a_taken_port_is_named_with_the_way_out(server: Server) -> None:
    done = server.command("serve")
    assert done.returncode == 2
    assert f"FRONTDESK_PORT={server.port + 1}" in done.stderr


def test_the_schema_is_told(server: Server) -> None:
    status = json.loads(server.command("db", "status", "--json").stdout)
    assert status["revision"] == status["needed"]
