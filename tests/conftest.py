"""The stage and the cast: a real server on a real database; Alice and Bob own two companies, Charlie none."""

import contextlib
import ctypes
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.client import Client, unique
from tests.sign_up import sign_up
from tests.stand_in_thread import StandInThread

PASSWORD = "correct horse battery staple 9"
ROOT = Path(__file__).parents[1]
DATA = ROOT.parent / "shared" / "data"

SLOWEST = ("tests/e2e/", "tests/fuzz/", "tests/api_docs/", "tests/client_library/", "tests/crawl/", "tests/cli/")
"""Where the files stand that take minutes each."""

START_SECONDS = 180
"""How long a server may take to start, on a machine that does much else; alone it takes a few seconds."""


_ON_PARENTS_DEATH = 1
"""PR_SET_PDEATHSIG of Linux's prctl."""


def _end_with_the_tests() -> None:
    """Has the kernel end a server whose tests were killed."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_ON_PARENTS_DEATH, signal.SIGTERM)


class Server:
    """`frontdesk serve` as a process of its own, on a free port and a data folder of its own."""

    def __init__(self, folder: Path, **more: str) -> None:
        self.folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("FRONTDESK_")},
            "FRONTDESK_PORT": str(self.port),
            "FRONTDESK_DATA_DIR": str(folder / "data"),
            "FRONTDESK_ADMIN_USERNAME": "alice",
            "FRONTDESK_ADMIN_PASSWORD": PASSWORD,
            "FRONTDESK_ALLOW_PRIVATE_TARGETS": "1",
            **more,
        }
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts it and waits until it is ready."""
        with (self.folder / "log").open("ab") as log:
            command = [sys.executable, "-m", "frontdesk", "serve"]
            self.process = subprocess.Popen(
                command,
                env=self.environment,
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
                preexec_fn=_end_with_the_tests,  # noqa: PLW1509 (one call into the C library)
            )
        end = time.monotonic() + START_SECONDS
        with httpx.Client(base_url=self.url, timeout=2, verify=False) as probe:
            while time.monotonic() < end:
                assert self.process.poll() is None, (self.folder / "log").read_text()
                with contextlib.suppress(httpx.HTTPError):
                    if probe.get("/readyz").status_code == 200:
                        return
                time.sleep(0.05)
        self.stop()
        raise AssertionError((self.folder / "log").read_text())

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Ends the process and all that it started, as a stop (SIGTERM) or a power cut (SIGKILL) would."""
        assert self.process is not None
        if how == signal.SIGKILL:
            os.killpg(self.process.pid, how)
        else:
            self.process.send_signal(how)
        self.process.wait(30)
        while self._answers():
            time.sleep(0.05)

    def _answers(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def command(self, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
        """Runs a command line beside the server, with its settings."""
        command = [sys.executable, "-m", "frontdesk", *arguments]
        return subprocess.run(
            command, env=self.environment, input=given, capture_output=True, text=True, timeout=120, check=False
        )

    def client(self, username: str) -> Client:
        """A client that signed in."""
        body = {"username": username, "password": PASSWORD}
        reply = httpx.post(f"{self.url}/api/v1/auth/api-token", json=body, verify=False)
        return Client(self.url, reply.json()["token"])

    def company(self, name: str, username: str) -> Client:
        """A further company, with its owner signed in."""
        sign_up(self.environment, name, username, PASSWORD)
        return self.client(username)

    def private_company(self, word: str) -> Client:
        """A further company, called by a word, that answers from its own knowledge alone."""
        client = self.company(unique(f"{word.capitalize()} "), unique(word))
        [assistant] = client.get("/assistants/").json()["results"]
        client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
        return client


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server that most tests share."""
    running = Server(tmp_path_factory.mktemp("server"))
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def alice(server: Server) -> Client:
    """Owner of the first company."""
    return server.client("alice")


@pytest.fixture(scope="session")
def bob(server: Server) -> Client:
    """Owner of another company on the same server."""
    return server.company("Bob's boats", "bob")


@pytest.fixture(scope="session")
def charlie(server: Server) -> Client:
    """Someone without a token that counts."""
    return Client(server.url, "0" * 40)


@pytest.fixture(scope="session")
def data() -> Path:
    """Real data that no one here wrote; a machine without it skips the tests that need it."""
    if not DATA.exists():
        pytest.skip("needs ../shared/data")
    return DATA


@pytest.fixture(scope="session")
def stand_in() -> Iterator[StandInThread]:
    """An OpenAI-compatible server on loopback whose behaviour a test chooses."""
    with StandInThread() as running:
        yield running


@pytest.fixture(scope="session")
def modelled(tmp_path_factory: pytest.TempPathFactory, stand_in: StandInThread) -> Iterator[Server]:
    """A server with a model endpoint: the stand-in."""
    model = {"FRONTDESK_LLM_URL": stand_in.url, "FRONTDESK_LLM_MODEL": "stand-in", "FRONTDESK_LLM_KEY": "key-4f2a"}
    patience = {"FRONTDESK_LLM_SILENCE_SECONDS": "1.5", "FRONTDESK_LLM_REST_SECONDS": "0.5"}
    running = Server(tmp_path_factory.mktemp("modelled"), **model, **patience)
    running.start()
    yield running
    running.stop()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the files that take longest first, so that no worker is left alone with one at the end."""
    items.sort(key=lambda item: not item.nodeid.startswith(SLOWEST))


def pytest_configure(config: Any) -> None:
    """Gives every run a folder of its own.

    pytest's shared one is closed to others at each run's start, and PostgreSQL, which never runs as root, is another.
    """
    config.addinivalue_line("markers", "slow: takes more than a few seconds")
    if not config.option.basetemp:
        config.option.basetemp = Path(tempfile.mkdtemp(prefix="frontdesk-tests-"))
        config.add_cleanup(lambda: shutil.rmtree(config.option.basetemp, ignore_errors=True))
