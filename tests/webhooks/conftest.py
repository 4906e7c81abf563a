"""The other system, there for as long as the tests run."""

from collections.abc import Iterator

import pytest

from tests.client import Client
from tests.conftest import Server
from tests.receiver import Receiver


@pytest.fixture(scope="session")
def receiver() -> Iterator[Receiver]:
    """The system that hears of what happens."""
    running = Receiver()
    yield running
    running.close()


@pytest.fixture(scope="session")
def modest(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """The owner of a company on a server that lets no one reach private addresses."""
    server = Server(tmp_path_factory.mktemp("modest"), FRONTDESK_ALLOW_PRIVATE_TARGETS="")
    server.start()
    yield server.client("alice")
    server.stop()
