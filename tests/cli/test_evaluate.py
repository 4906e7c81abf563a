"""frontdesk eval: a table, a comparison with the last run, and an exit code for CI."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.client import Client, unique
from tests.client_library.test_remote_commands import _run
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

FERRY = "# Times\n\nThe ferry to Hanko leaves at 8:15.\n\n# Prices\n\nA ticket to Hanko costs 11 euros."
TABLE = "question,must,page,should_refuse\nWhen does the ferry to Hanko leave?,8:15,ferry.md,\nWho won the cup?,,,yes\n"


@pytest.fixture(scope="module")
def name() -> str:
    return unique("Ferry ")


@pytest.fixture(scope="module")
def ferry(server: Server, name: str) -> Client:
    client = server.company(name, unique("ferry"))
    client.uploaded("ferry.md", FERRY.encode())
    return client


def test_questions_of_a_file_pass_or_fail_by_exit_code(
    server: Server, ferry: Client, name: str, tmp_path: Path
) -> None:
    file = tmp_path / "Ferry times.csv"
    file.write_text(TABLE)
    done = server.command("eval", str(file), "--account", name)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 of 2 passed" in done.stdout
    file.write_text(TABLE + "What does a ticket to Hanko cost?,99 euros,,\n")
    done = server.command("eval", str(file), "--account", name, "--json")
    assert done.returncode == 1
    told = json.loads(done.stdout)
    assert told["passed"] is False
    assert [one["faults"] for one in told["results"]] == [[], [], ['Lacks "99 euros".']]
    assert told["compared"]["same"] == 2
    done = server.command("eval", str(file), "--account", name, "--min-pass", "0.6", "--strictness", "strict")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Against the last run: 0 better, 0 worse" in done.stdout
    [kept] = ferry.get("/evaluations/").json()["results"]
    assert (kept["name"], kept["questions"]) == ("Ferry times", 3)


def test_from_afar_and_by_name(server: Server, ferry: Client, tmp_path: Path) -> None:
    file = tmp_path / "far.jsonl"
    file.write_text(json.dumps({"question": "What does a ticket to Hanko cost?", "must": [["11 euros"]]}))
    done = _run("eval", str(file), "--remote", server.url, token=ferry.token)
    assert done.returncode == 0, done.stdout + done.stderr
    again = _run("eval", "far", "--remote", server.url, "--mode", "private", "--json", token=ferry.token)
    told = json.loads(again.stdout)
    assert told["run"]["changes"] == {"mode": "private"}
    assert told["compared"]["same"] == 1


def test_mistakes_end_with_a_sentence(server: Server, ferry: Client, name: str, tmp_path: Path) -> None:
    missing = server.command("eval", "none.csv", "--account", name)
    assert "There is no file" in missing.stderr
    assert missing.returncode == 2
    assert 'questions named "none"' in server.command("eval", "none", "--account", name).stderr
    file = tmp_path / "bad.csv"
    file.write_text("question,should_refuse\nWhat?,perhaps\n")
    done = server.command("eval", str(file), "--account", name)
    assert done.returncode == 2
    assert "Question 1, should_refuse" in done.stderr


@pytest.mark.parametrize(
    "arguments", [("eval", "billing"), ("ask", "Anybody?"), ("account", "list"), ("db", "status"), ("demo",)]
)
def test_no_database_is_made_to_say_that_there_is_none(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    folder = tmp_path / "nowhere"
    environment = {k: v for k, v in os.environ.items() if not k.startswith("FRONTDESK_")}
    command = [sys.executable, "-m", "frontdesk", *arguments]
    for more, words in (({"FRONTDESK_DATA_DIR": str(folder)}, str(folder)), ({}, "FRONTDESK_DATA_DIR is not set")):
        done = subprocess.run(
            command, env=environment | more, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 2, done.stderr
        assert words in done.stderr
        assert not done.stdout
    assert list(tmp_path.iterdir()) == []


def kept(client: Client, name: str) -> dict[str, dict[str, Any]]:
    """The questions of a set, by what they ask."""
    [asked] = [one for one in client.get("/evaluations/").json()["results"] if one["name"] == name]
    return {one["question"]: one for one in client.get(f"/evaluations/{asked['uuid']}/questions/").json()["results"]}


def test_a_file_sent_again_keeps_what_was_added_to_its_set(
    server: Server, ferry: Client, name: str, tmp_path: Path
) -> None:
    file = tmp_path / "added.csv"
    file.write_text(TABLE)
    assert server.command("eval", str(file), "--account", name).returncode == 0
    before = kept(ferry, "added")
    [asked] = [one for one in ferry.get("/evaluations/").json()["results"] if one["name"] == "added"]
    place = f"/evaluations/{asked['uuid']}/questions/"
    message = ferry.ask("What does a ticket to Hanko cost?")
    ferry.made(place, message=message["uuid"])
    ferry.made(place, question="Is there a ferry on Sundays?", should_refuse=True)
    file.write_text(TABLE.replace("8:15", "8:15;Hanko").replace("Who won the cup?,,,yes\n", "Who lost it?,,,yes\n"))
    done = server.command("eval", str(file), "--account", name)
    assert "of the 1 that both asked" in done.stdout, done.stdout + done.stderr
    after = kept(ferry, "added")
    first = "When does the ferry to Hanko leave?"
    assert after.keys() == {first, "Who lost it?", message["body"], "Is there a ferry on Sundays?"}
    assert (after[first]["uuid"], after[first]["must"]) == (before[first]["uuid"], ["8:15", "Hanko"])
    assert after[message["body"]]["message"] == message["uuid"]
    done = _run("eval", str(file), "--remote", server.url, token=ferry.token)
    assert "of the 4 that both asked" in done.stdout, done.stdout + done.stderr
    assert kept(ferry, "added") == after


def test_a_set_stays_within_its_bound_with_what_was_added(
    server: Server, ferry: Client, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "bound.csv"
    file.write_text(TABLE)
    made = ferry.made("/evaluations/", name="bound", questions=[{"question": "Who won the cup?"}])
    ferry.made(f"/evaluations/{made['uuid']}/questions/", question="Is there a ferry on Sundays?")
    monkeypatch.setitem(server.environment, "FRONTDESK_EVALUATION_QUESTIONS", "2")
    done = server.command("eval", str(file), "--account", name)
    assert done.returncode == 2
    assert "up to 2 questions" in done.stderr and "are 3." in " ".join(done.stderr.split())
    assert kept(ferry, "bound").keys() == {"Who won the cup?", "Is there a ferry on Sundays?"}


def test_a_set_is_not_called_what_the_api_would_not_call_it(
    server: Server, ferry: Client, name: str, tmp_path: Path
) -> None:
    file = tmp_path / "named.csv"
    file.write_text(TABLE)
    done = server.command("eval", str(file), "--account", name, "--set", "x" * 300)
    assert done.returncode == 2
    assert "A set can't be called so" in done.stderr


def test_two_files_of_one_stem_are_kept_apart(server: Server, ferry: Client, name: str, tmp_path: Path) -> None:
    table, lines = tmp_path / "stem.csv", tmp_path / "stem.jsonl"
    table.write_text(TABLE)
    lines.write_text(json.dumps({"question": "What does a ticket to Hanko cost?", "must": ["11 euros"]}))
    assert server.command("eval", str(table), "--account", name).returncode == 0
    before = kept(ferry, "stem")
    for refused in (
        server.command("eval", str(lines), "--account", name),
        _run("eval", str(lines), "--remote", server.url, token=ferry.token),
    ):
        assert refused.returncode == 2
        assert "--set" in refused.stderr and "stem.jsonl" in refused.stderr
    assert kept(ferry, "stem") == before
    done = server.command("eval", str(lines), "--account", name, "--set", "stem lines")
    assert done.returncode == 0, done.stderr
    assert "Against" not in done.stdout
    assert kept(ferry, "stem lines").keys() == {"What does a ticket to Hanko cost?"}
    done = server.command("eval", str(lines), "--account", name, "--set", "stem")
    assert "nothing to compare" in done.stdout, done.stdout + done.stderr
    back = server.command("eval", str(table), "--account", name, "--set", "stem", "--json")
    assert kept(ferry, "stem").keys() == before.keys()
    assert json.loads(back.stdout)["compared"]["same"] == 0


def test_a_file_without_questions_leaves_nothing_behind(
    server: Server, ferry: Client, name: str, tmp_path: Path
) -> None:
    for ending, text, said in (
        ("csv", "question,must\n", "no question"),
        ("jsonl", "\n", "no question"),
        ("json", "[]", "no question"),
        ("csv", "question,shoud_refuse\nWho won?,yes\n", 'no column "shoud_refuse". Did you mean should_refuse?'),
        ("jsonl", '{"question": "Who won?", "shoud_refuse": true}', "Did you mean should_refuse?"),
        ("json", '{"questions": [{"question": "Who won?", "shoud_refuse": true}]}', "Did you mean should_refuse?"),
    ):
        file = tmp_path / f"nothing.{ending}"
        file.write_text(text)
        for done in (
            server.command("eval", str(file), "--account", name),
            _run("eval", str(file), "--remote", server.url, token=ferry.token),
        ):
            assert done.returncode == 2
            assert said in " ".join(done.stderr.split()), done.stderr
    assert "nothing" not in [one["name"] for one in ferry.get("/evaluations/").json()["results"]]
    done = server.command("eval", "stem", "--account", name, "--set", "other")
    assert done.returncode == 2 and "--set" in done.stderr


def test_a_run_whose_model_never_answers_is_no_measure(
    modelled: Server, stand_in: StandInThread, tmp_path: Path
) -> None:
    name = unique("Ferry ")
    client = modelled.company(name, unique("ferry"))
    client.uploaded("ferry.md", FERRY.encode())
    file = tmp_path / "model.csv"
    file.write_text(TABLE + "thanks!,,,\n")
    stand_in.play("instant", answer="The ferry to Hanko leaves at 8:15.")
    done = modelled.command("eval", str(file), "--account", name, "--min-pass", "0")
    assert done.returncode == 0, done.stdout + done.stderr
    stand_in.play("500")
    done = modelled.command("eval", str(file), "--account", name, "--min-pass", "0")
    stand_in.play("instant")
    assert done.returncode == 2, done.stdout + done.stderr
    assert "the model failed, or its budget was spent: at 2 questions" in done.stdout
