"""Lists that are too long to be counted each time: pages by offset and by `next` stay right, whatever is removed."""

from collections.abc import Iterator

import psycopg
import pytest

from frontdesk.foundation.connection import find
from frontdesk.foundation.settings import read
from tests.client import Client, unique
from tests.conftest import Server

ROWS = 3_500
_LEADS = """
    INSERT INTO lead (account_id, id, nickname, created_at)
    SELECT %(account)s, ('018c' || lpad(to_hex(n), 8, '0') || '7000800000000000' || lpad(to_hex(n), 4, '0'))::uuid,
        'lead ' || n, timestamptz '2023-12-01T12:00Z' + n * interval '1 minute'
    FROM generate_series(1, %(rows)s) n"""


@pytest.fixture(scope="module")
def long(server: Server) -> Iterator[Client]:
    """The owner of a company with many leads of years ago; lead 1 is the oldest."""
    name = unique("Long")
    owner = server.company(name, unique("owner"))
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url) as database:
        [account] = database.execute("SELECT id FROM account WHERE name = %s", [name]).fetchone() or ()
        database.execute(_LEADS, {"account": account, "rows": ROWS})
        database.commit()
        for _ in range(2):  # Whoever reads first counts the list for those who come after.
            assert owner.get("/leads/").json()["count"] == ROWS
        [marks] = database.execute("SELECT count(*) FROM mark WHERE account_id = %s", [account]).fetchone() or ()
        assert marks == 3
    yield owner


def names(owner: Client, offset: int, limit: int = 3) -> list[str]:
    """Who is on a page."""
    page = owner.get("/leads/", params={"limit": limit, "offset": offset}).json()
    return [lead["nickname"].removeprefix("lead ") for lead in page["results"]]


def test_a_page_at_every_depth_is_the_right_one(long: Client) -> None:
    for offset in (0, 498, 499, 500, 501, 1_499, 1_500, 2_499, 2_500, 3_400, 3_497):
        assert names(long, offset) == [str(ROWS - offset - n) for n in range(3)], offset
    assert names(long, 3_499) == ["1"]
    assert names(long, 3_500) == names(long, 10**12) == []


def test_the_days_of_a_long_list(long: Client) -> None:
    page = long.get("/leads/", params={"start_date": "2023-12-02", "end_date": "2023-12-02", "offset": 1_000}).json()
    assert page["count"] == 24 * 60
    assert page["results"][0]["created_at"] == "2023-12-02T07:19:00.000000Z"


def test_another_company_counts_its_own(long: Client, bob: Client) -> None:
    mine = bob.get("/leads/", params={"limit": 100}).json()
    assert mine["count"] == len(mine["results"]) < 100
    assert names(long, 3_499) == ["1"]


def test_what_is_added_and_removed_counts(long: Client) -> None:
    added = long.made("/leads/", nickname="newest")
    assert names(long, 0, 1) == ["newest"]
    assert names(long, 501) == ["3000", "2999", "2998"]
    for offset in (3_500, 3_000, 1_501, 501, 500, 0):
        [row] = long.get("/leads/", params={"limit": 1, "offset": offset}).json()["results"]
        assert long.delete(f"/leads/{row['uuid']}").status_code == 204
    assert added["uuid"] == row["uuid"]
    page = long.get("/leads/", params={"limit": 3, "offset": 1_498}).json()
    assert page["count"] == ROWS + 1 - 6
    seen, address = [], "/leads/?limit=100"
    while address:
        page = long.get(address).json()
        seen += [lead["nickname"].removeprefix("lead ") for lead in page["results"]]
        address = page["next"]
    gone = {str(ROWS + 1 - offset) for offset in (3_500, 3_000, 1_501, 501, 500)}
    assert seen == [str(n) for n in range(ROWS, 0, -1) if str(n) not in gone]
    for offset in (0, 499, 1_000, 1_498, 2_000, 3_300, len(seen) - 3):
        assert names(long, offset) == seen[offset : offset + 3], offset
