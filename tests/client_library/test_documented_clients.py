"""Everything in docs/clients.md runs, as it stands but for the address, the name and the password."""

import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.client import unique
from tests.conftest import PASSWORD, ROOT, Server

PAGE = (ROOT / "docs" / "clients.md").read_text()
RETURNS = "# Returns\n\nYou have 60 days to send a jacket back, and a gift too."


def _free_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


def _program(language: str, server: Server, username: str) -> str:
    """The blocks of a language, in their order, as one program."""
    blocks = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    assert blocks
    program = re.sub(r"\b(?:9000|9001)\b", _free_port(), "\n".join(blocks))
    program = program.replace("http://127.0.0.1:8000", server.url).replace("copper-lamp-tidal-42", PASSWORD)
    return program.replace('"owner"', f'"{username}"')


@pytest.fixture(scope="module")
def returns(server: Server) -> str:
    """Who signs in for a company that takes jackets back."""
    username = unique("returns")
    server.company(unique("Returns "), username).text("Returns", RETURNS)
    return username


def _run(command: list[str], program: Path) -> str:
    done = subprocess.run([*command, str(program)], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_curl(server: Server, returns: str, tmp_path: Path) -> None:
    if not shutil.which("curl"):
        pytest.skip("needs curl")
    (tmp_path / "program.sh").write_text(_program("sh", server, returns))
    assert "60 days" in _run(["sh", "-eu"], tmp_path / "program.sh")


def test_python(server: Server, returns: str, tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(_program("python", server, returns))
    told = _run([sys.executable], tmp_path / "program.py")
    for words in ("answered", "60 days", "mary@example.com", "ready 1", "to the islands four", "400 {'email'"):
        assert words in told
    for words in ("Sources: ['Returns']", "answer.added", "lead.added jo@example.com"):
        assert words in told


def test_javascript(server: Server, returns: str, tmp_path: Path) -> None:
    if not shutil.which("node"):
        pytest.skip("needs node")
    (tmp_path / "program.mjs").write_text(_program("js", server, returns))
    told = _run(["node"], tmp_path / "program.mjs")
    for words in ("answered", "60 days", "Sources: [ 'Returns' ]", "lead.added jo@example.com"):
        assert words in told
