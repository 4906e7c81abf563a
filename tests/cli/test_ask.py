"""`frontdesk ask` in the terminal: by the running server, at the terminal's width."""

import io
import subprocess
import sys
from urllib.parse import quote

import psycopg

from frontdesk.cli.banner import notes
from frontdesk.cli.wrapped import Wrapped
from frontdesk.foundation.settings import Settings
from tests.client import unique
from tests.conftest import Server


def test_a_running_server_answers_with_its_own_models(server: Server) -> None:
    company = unique("Lighthouse ")
    server.company(company, unique("lighthouse")).text("Tours", "Tours of the lighthouse start at eleven.")
    # A command that loaded models of its own would find none.
    environment = server.environment | {"FRONTDESK_EMBEDDER": "/nowhere", "NO_COLOR": "1"}
    command = [sys.executable, "-m", "frontdesk", "ask", "When do tours of the lighthouse start?", "--account", company]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert "start at eleven" in done.stdout
    assert "\x1b" not in done.stdout + done.stderr
    socket_folder = (server.folder / "data" / "postgres" / "postmaster.pid").read_text().splitlines()[4]
    with psycopg.connect(f"postgresql://postgres@/frontdesk?host={quote(socket_folder)}") as database:
        lent = """SELECT count(*) FROM token t JOIN account a ON a.id = t.account_id
            WHERE a.name = %s AND t.name = 'Command line'"""
        assert database.execute(lent, (company,)).fetchone() == (0,)


def wrapped(*words: str, width: int) -> str:
    stream = io.StringIO()
    text = Wrapped(stream, width)
    for one in words:
        text.write(one)
    text.close()
    return stream.getvalue()


def test_lines_are_broken_between_words() -> None:
    assert wrapped("The ferry lea", "ves at eight and at ten.", width=20) == "The ferry leaves at\neight and at ten."
    assert wrapped("One\n\n- two", " three\n", width=20) == "One\n\n- two three\n"
    long = "https://ferry.example/timetable/summer"
    assert wrapped(f"See {long} now", width=20) == f"See\n{long}\nnow"


def test_wide_signs_take_two_columns_and_break_anywhere() -> None:
    assert wrapped("返品は商品到着後三十日以内", width=20) == "返品は商品到着後三十\n日以内"


def test_what_is_no_terminal_gets_the_text_as_it_is() -> None:
    assert wrapped("word " * 50, width=0) == "word " * 50


def test_what_a_start_should_tell_is_told() -> None:
    assert notes(Settings(), guesses=False) == []
    assert "makes things up" in notes(Settings(), guesses=True)[0]
    away = Settings(llm_url="http://127.0.0.1:9/v1", llm_model="m")
    assert notes(away, guesses=True)[0].startswith("The model at 127.0.0.1:9 isn't answering")
