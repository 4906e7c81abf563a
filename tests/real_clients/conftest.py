"""What the real clients need: a server whose model is slow, and another system that hears of events."""

from collections.abc import Iterator

import httpx
import pytest

from tests.client import Client
from tests.conftest import Server
from tests.receiver import Receiver
from tests.stand_in_thread import StandInThread


@pytest.fixture(scope="module")
def slow_model() -> Iterator[StandInThread]:
    """A model that writes a word now and then: longer than a POST waits, shorter than a client polls."""
    with StandInThread() as running:
        running.play("slow", answer="We ship to Norway on Mondays .", delay=0.2)
        yield running


@pytest.fixture(scope="module")
def hurried(tmp_path_factory: pytest.TempPathFactory, slow_model: StandInThread) -> Iterator[Server]:
    """A server that lets a POST wait for a third of a second only: the vendor's times, scaled down."""
    model = {"FRONTDESK_LLM_URL": slow_model.url, "FRONTDESK_LLM_MODEL": "stand-in", "FRONTDESK_LLM_KEY": "key"}
    running = Server(tmp_path_factory.mktemp("hurried"), **model, FRONTDESK_ANSWER_WAIT_SECONDS="0.3")
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def receiver() -> Iterator[Receiver]:
    """The automation tool's own address."""
    running = Receiver()
    yield running
    running.close()


@pytest.fixture
def plain(alice: Client) -> Iterator[httpx.Client]:
    """A client as others write it: no redirects, no retries, nothing but its header."""
    headers = {"Authorization": f"Token {alice.token}", "Content-Type": "application/json"}
    with httpx.Client(base_url=f"{alice.base_url}", headers=headers, timeout=20) as client:
        yield client
