"""Settings that can't be used: one line for each, with the way out, before anything is started."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

from frontdesk.cli.check import usable
from frontdesk.foundation.external import check_pgvector, refusal
from frontdesk.foundation.settings import SettingError, odd_names, read
from tests.client import unique
from tests.conftest import Server


def problems(**environ: str) -> list[str]:
    with pytest.raises(SettingError) as caught:
        read(environ)
    return list(caught.value.problems)


def problems_of_a_start(folder: Path, **environ: str) -> list[str]:
    with pytest.raises(SettingError) as caught:
        usable({"FRONTDESK_DATA_DIR": str(folder / "data"), "FRONTDESK_PORT": "47011", **environ})
    return list(caught.value.problems)


def test_all_that_is_wrong_is_told_at_once_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    wrong = {
        "FRONTDESK_PORT": "eight thousand",
        "FRONTDESK_LOG_LEVEL": "loud",
        "FRONTDESK_DATA_DIR": str(tmp_path / "file"),
        "FRONTDESK_EMBEDDER": str(tmp_path / "nothing"),
        "FRONTDESK_PROT": "8001",
    }
    clean = {k: v for k, v in os.environ.items() if not k.startswith("FRONTDESK_")}
    command = [sys.executable, "-m", "frontdesk", "serve"]
    done = subprocess.run(command, env=clean | wrong, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    odd, *rest = done.stderr.splitlines()
    assert odd == "frontdesk: FRONTDESK_PROT is no setting, so it changes nothing. Did you mean FRONTDESK_PORT?"
    assert 'frontdesk: FRONTDESK_PORT is "eight thousand"; use a whole number from 1 to 65535.' in rest
    assert 'frontdesk: FRONTDESK_LOG_LEVEL is "loud"; use debug, info, warning or error.' in rest
    assert f'frontdesk: FRONTDESK_DATA_DIR is "{tmp_path / "file"}", which is a file; use a folder.' in rest
    assert len(rest) == 4
    assert [line for line in rest if line.startswith("frontdesk: FRONTDESK_EMBEDDER: ") and "model.onnx" in line]


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("FRONTDESK_PORT", "0", "use a whole number from 1 to 65535"),
        ("FRONTDESK_PORT", "70000", "use a whole number from 1 to 65535"),
        ("FRONTDESK_HOST", "http://0.0.0.0", "use an address such as 127.0.0.1"),
        ("FRONTDESK_WEB_WORKERS", "0", "use a whole number from 1 to 256"),
        ("FRONTDESK_MAX_UPLOAD_BYTES", "-5", "use a whole number of at least 1"),
        ("FRONTDESK_MAX_UPLOAD_BYTES", "50 MB", "use a whole number of at least 1"),
        ("FRONTDESK_BODY_SECONDS", "0", "use a number above 0"),
        ("FRONTDESK_BURST_SECONDS", "nan", "use a number of at least 0"),
        ("FRONTDESK_RATE_LIMITS", "maybe", "use on or off"),
        ("FRONTDESK_TRUSTED_PROXIES", "10.0.0.0/8, proxy", "proxy is neither"),
        ("FRONTDESK_ALLOW_PRIVATE_TARGETS", "true", "use 1 for all of them"),
        ("FRONTDESK_ALLOW_PRIVATE_TARGETS", "10.0.0.0/99", "10.0.0.0/99 is none of these"),
        ("FRONTDESK_LLM_URL", "llm.example/v1", "begins with http:// or https://"),
        ("FRONTDESK_LLM_URL", "http://llm.example:port", "begins with http:// or https://"),
        ("FRONTDESK_LLM_KEY_FILE", "/nowhere/key", "can't be read"),
        ("DATABASE_URL", "mysql://u:secret@db/x", "use an address such as postgresql://"),
    ],
)
def test_a_wrong_value_is_named_with_what_is_allowed(name: str, value: str, words: str) -> None:
    (sentence,) = problems(**{name: value})
    assert sentence.startswith(name)
    assert words in sentence
    assert "secret" not in sentence


def test_what_may_be_said_is_taken() -> None:
    told = {"FRONTDESK_LOG_LEVEL": "INFO", "FRONTDESK_ALLOW_PRIVATE_TARGETS": "shop.local, 10.0.0.0/8, ::1"}
    config = read({**told, "FRONTDESK_TRUSTED_PROXIES": "::1, 10.0.0.0/8", "FRONTDESK_MODEL_THREADS": "0"})
    assert (config.log_level, config.model_threads) == ("info", 0)


def test_odd_names_are_told_and_ours_are_not() -> None:
    assert odd_names({"FRONTDESK_TOKEN": "", "FRONTDESK_LLM_KEY_FILE": "", "PATH": ""}) == []
    assert "Did you mean FRONTDESK_LLM_URL?" in odd_names({"FRONTDESK_LLMURL": ""})[0]
    assert "docs/settings.md" in odd_names({"FRONTDESK_XYZQW": ""})[0]


def test_addresses_where_nobody_can_listen_are_named(tmp_path: Path, server: Server) -> None:
    (taken,) = problems_of_a_start(tmp_path, FRONTDESK_PORT=str(server.port))
    assert taken.startswith(f"Port {server.port} is in use by frontdesk (process ")
    (elsewhere,) = problems_of_a_start(tmp_path, FRONTDESK_HOST="192.0.2.7")
    assert elsewhere.startswith('FRONTDESK_HOST is "192.0.2.7"')


def test_a_data_folder_of_another_server_is_left_alone(tmp_path: Path, server: Server) -> None:
    old = tmp_path / "data" / "postgres"
    old.mkdir(parents=True)
    (old / "PG_VERSION").write_text("14\n")
    command = [sys.executable, "-m", "frontdesk", "db", "status"]
    environment = server.environment | {"FRONTDESK_DATA_DIR": str(tmp_path / "data")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "was made by PostgreSQL 14" in done.stderr
    assert [file.name for file in old.iterdir()] == ["PG_VERSION"]


@pytest.fixture
def socket_folder(server: Server) -> str:
    """Where the test server's own PostgreSQL listens."""
    return (server.folder / "data" / "postgres" / "postmaster.pid").read_text().splitlines()[4]


@pytest.fixture
def weak(socket_folder: str) -> Iterator[str]:
    """The address of a database of its own, for a user who may do nothing there."""
    name = unique("weak")
    with psycopg.connect(f"postgresql://postgres@/postgres?host={quote(socket_folder)}", autocommit=True) as admin:
        admin.execute(f'CREATE ROLE "{name}" LOGIN'.encode())
        admin.execute(f'CREATE DATABASE "{name}"'.encode())
        yield f"postgresql://{name}@/{name}?host={quote(socket_folder)}"
        admin.execute(f'DROP DATABASE "{name}"'.encode())
        admin.execute(f'DROP ROLE "{name}"'.encode())


def test_a_user_without_rights_is_told_what_to_run(tmp_path: Path, weak: str) -> None:
    (sentence,) = problems_of_a_start(tmp_path, DATABASE_URL=weak)
    assert "lacks a right" in sentence
    assert sentence.endswith("Run as an administrator: CREATE EXTENSION vector.")


def test_a_database_that_is_missing_is_named(tmp_path: Path, socket_folder: str) -> None:
    url = f"postgresql://postgres@/atlantis?host={quote(socket_folder)}"
    (sentence,) = problems_of_a_start(tmp_path, DATABASE_URL=url)
    assert 'names the database "atlantis"' in sentence


def test_a_database_where_nobody_answers_is_named(tmp_path: Path) -> None:
    (sentence,) = problems_of_a_start(tmp_path, DATABASE_URL="postgresql://u:secret@127.0.0.1:9/x")
    assert sentence.startswith("DATABASE_URL names 127.0.0.1:9, where no PostgreSQL answers (Connection refused).")


def test_a_refused_password_is_named(tmp_path: Path) -> None:
    """Our own PostgreSQL asks for none, so the few bytes of a refusal are sent by a stand-in."""
    listening = socket.create_server(("127.0.0.1", 0))

    def refuse() -> None:
        fields = b'SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed for user "u"\0\0'
        for _ in range(2):
            connection, _address = listening.accept()
            with connection:
                if connection.recv(1024)[4:8] == (80877103).to_bytes(4, "big"):  # It asks for TLS first.
                    connection.sendall(b"N")
                    connection.recv(1024)
                connection.sendall(b"E" + (len(fields) + 4).to_bytes(4, "big") + fields)

    threading.Thread(target=refuse, daemon=True).start()
    port = listening.getsockname()[1]
    (sentence,) = problems_of_a_start(tmp_path, DATABASE_URL=f"postgresql://u:secret@127.0.0.1:{port}/x")
    listening.close()
    assert f'DATABASE_URL was refused by 127.0.0.1:{port} (password authentication failed for user "u").' in sentence


def test_what_is_too_old_or_away_is_named() -> None:
    with pytest.raises(SettingError, match=r"pgvector 0\.5\.1; Frontdesk needs 0\.8"):
        check_pgvector("0.5.1")
    check_pgvector("0.8.0")
    check_pgvector("1.0")
    assert refusal("timeout expired", "db:5432", "x").startswith("names db:5432, where no PostgreSQL answers (timeout")
