"""Desks: the client of the first company, of a company of its own, and one whose line to the server is bad."""

from collections.abc import AsyncIterator, Iterator

import pytest

from frontdesk.client import AsyncFrontdesk, Frontdesk, Retries
from tests.client import Client, unique
from tests.client_library.bad_line import BadLine
from tests.conftest import PASSWORD, Server

QUICK = Retries(tries=4, first=0.01)
FERRY = "# Times\n\nThe ferry to Hanko leaves at 8:15 and at 17:40.\n\n# Prices\n\nA ticket to Hanko costs 11 euros."


@pytest.fixture(scope="session")
def ferry(server: Server) -> Client:
    """A company that knows when its ferry leaves."""
    company = server.company(unique("Ferry "), unique("ferry"))
    company.text("The ferry", FERRY)
    return company


@pytest.fixture(scope="session")
def desk(server: Server, ferry: Client) -> Iterator[Frontdesk]:
    """Its client."""
    with Frontdesk(server.url, token=ferry.token, retries=QUICK) as opened:
        yield opened


@pytest.fixture
async def waiting_desk(server: Server, ferry: Client) -> AsyncIterator[AsyncFrontdesk]:
    """Its client on an event loop."""
    async with AsyncFrontdesk(f"{server.url}/api/v1/", token=ferry.token, retries=QUICK) as opened:
        yield opened


@pytest.fixture
def line(server: Server) -> Iterator[BadLine]:
    """A bad line to the server."""
    bad = BadLine(server.url)
    yield bad
    bad.close()


@pytest.fixture
def far_desk(line: BadLine, ferry: Client) -> Iterator[Frontdesk]:
    """The company's client on the bad line."""
    with Frontdesk(line.url, token=ferry.token, retries=QUICK) as opened:
        yield opened


@pytest.fixture
def password() -> str:
    """What everyone signs in with."""
    return PASSWORD
