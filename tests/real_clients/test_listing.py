"""Clients that read a whole list: by limit and offset, by `next`, and from a day on, while others add to it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.client import Client, unique
from tests.conftest import Server

ROWS = 23


@pytest.fixture
def quiet(server: Server) -> Client:
    """The owner of a company of which nothing is known yet."""
    return server.company(unique("Quiet"), unique("owner"))


def by_next(client: httpx.Client, path: str) -> Iterator[list[Any]]:
    """The pages of a list, by following `next` to the end."""
    address: str | None = path
    while address:
        page = client.get(address).raise_for_status().json()
        yield page["results"]
        address = page["next"]


def by_offset(client: httpx.Client, path: str, limit: int) -> list[str]:
    """The uuids of a list, read until a page is short."""
    found: list[str] = []
    while True:
        page = client.get(path, params={"limit": limit, "offset": len(found)}).raise_for_status().json()
        found += [row["uuid"] for row in page["results"]]
        if len(page["results"]) < limit:
            return found


def test_limit_and_offset_read_all_in_order(quiet: Client) -> None:
    made = [quiet.made("/leads/", nickname=str(number))["uuid"] for number in range(ROWS)]
    for limit in (5, 23, 100):
        assert by_offset(quiet, "/leads", limit) == made[::-1]


@pytest.mark.parametrize("path", ["/leads", "/rooms", "/messages"])
def test_next_reads_every_row_once_while_rows_are_added(quiet: Client, path: str) -> None:
    room = quiet.quiet_room()

    def add() -> str:
        if path == "/leads":
            made = quiet.made("/leads/", nickname="Maya")
        else:
            made = quiet.quiet_room() if path == "/rooms" else quiet.say(room, "Hello")
        return str(made["uuid"])

    there = [add() for _ in range(ROWS)]
    seen: list[str] = []
    for page in by_next(quiet, f"{path}?limit=4"):
        seen += [row["uuid"] for row in page]
        add()
    assert len(seen) == len(set(seen))
    assert set(there) <= set(seen)


def test_leads_of_a_day_cut_from_a_date_with_its_time(quiet: Client) -> None:
    made = quiet.made("/leads/", nickname="Maya")
    now = datetime.now(UTC)
    for moment, found in ((now - timedelta(hours=1), 1), (now + timedelta(days=1, hours=1), 0)):
        page = quiet.get("/leads", params={"start_date": moment.isoformat().split("T")[0], "limit": 50}).json()
        assert [row["uuid"] for row in page["results"]] == [made["uuid"]][:found]
        if page["results"]:
            assert page["results"][0]["created_at"].endswith("Z")
