"""Websites that tests let be read."""

import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.client import Client
from tests.conftest import Server
from tests.site import Site

AGENT = "FrontdeskBot/9 (of the harbour; +https://harbour.example/bot)"
QUICK = {
    "FRONTDESK_CRAWL_USER_AGENT": AGENT,
    "FRONTDESK_CRAWL_DELAY_SECONDS": "0",
    "FRONTDESK_CRAWL_RETRY_SECONDS": "0.2",
    "FRONTDESK_CRAWL_PAGE_SECONDS": "2",
    "FRONTDESK_CRAWL_PAGE_BYTES": "300000",
    "FRONTDESK_CRAWL_GRACE_DAYS": "0",
    "FRONTDESK_CRAWL_SAME_SHAPE": "8",
    "FRONTDESK_CRAWL_TURN_SECONDS": "20",
}


@pytest.fixture(scope="package")
def crawler(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that reads websites without pauses, and forgets what is gone without a grace period."""
    running = Server(tmp_path_factory.mktemp("crawler"), **QUICK)
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="package")
def owner(crawler: Server) -> Client:
    """Who lets it read."""
    return crawler.client("alice")


@pytest.fixture
def site() -> Iterator[Site]:
    """A website without a page."""
    with Site() as running:
        yield running


def crawl(owner: Client, site: Site, path: str = "/", **more: Any) -> Any:
    """The website read, or failed."""
    return owner.read(owner.made("/sources/", kind="website", url=site.url + path, **more))


def again(owner: Client, source: Any) -> Any:
    """The website read once more."""
    reply = owner.post(f"/sources/{source['uuid']}/retry/")
    assert reply.status_code == 202, reply.text
    return owner.read(source)


def pages(owner: Client, source: Any, state: str | None = None) -> dict[str, Any]:
    """Path -> page, of those in a state."""
    query = f"?limit=100{f'&state={state}' if state else ''}"
    found = owner.get(f"/sources/{source['uuid']}/pages/{query}").json()["results"]
    return {"/" + page["url"].split("/", 3)[3]: page for page in found}


def documents(owner: Client, source: Any) -> dict[str, Any]:
    """Path -> document."""
    found = owner.get(f"/sources/{source['uuid']}/documents/?limit=100").json()["results"]
    return {"/" + document["url"].split("/", 3)[3]: document for document in found}


def word() -> str:
    """A word that stands nowhere else."""
    return f"zq{uuid.uuid4().hex[:8]}"


def folder(tmp_path: Path, name: str) -> Path:
    """A folder for a server of its own."""
    made = tmp_path / name
    made.mkdir()
    return made
