"""How many passages have a term is counted with every change, headings included: what is rare weighs by it."""

import psycopg

from frontdesk.foundation.connection import find
from frontdesk.foundation.settings import read
from tests.client import Client, unique
from tests.conftest import Server

FIRST = "# Discounts\n\nNonprofits get a quarter off.\n\n## Students\n\nSend us your card.\n"
SECOND = "# Discounts\n\nNonprofits get a third off.\n\n## Pensioners\n\nShow us your pass.\n"

# Counted anew, against what was counted in and out; no row is a good one.
_WRONG = """
    SELECT term, held.n, term.passages FROM (
        SELECT account_id, t AS term, count(*) AS n
        FROM passage, LATERAL (SELECT DISTINCT unnest(terms || title_terms) AS t) AS each GROUP BY 1, 2) AS held
    FULL JOIN term USING (account_id, term)
    WHERE coalesce(held.n, 0) <> coalesce(term.passages, 0)"""


def wrong(server: Server) -> list[tuple[int, int, int]]:
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url) as database:
        return database.execute(_WRONG).fetchall()


def test_counts_are_exact_after_every_change(server: Server) -> None:
    client: Client = server.company(unique("Counted "), unique("counted"))
    source = client.uploaded("discounts.md", FIRST.encode())
    client.made("/sources/", kind="text", title="Students", text="Students write to us.")
    assert wrong(server) == []
    put = client.put(f"/sources/{source['uuid']}/", files={"file": ("discounts.md", SECOND.encode())})
    assert client.read(put.json())["status"] == "ready"
    assert wrong(server) == []
    client.delete(f"/sources/{source['uuid']}/").raise_for_status()
    assert wrong(server) == []


def test_a_word_of_a_heading_is_a_word_that_the_pages_have(server: Server) -> None:
    client: Client = server.company(unique("Headed "), unique("headed"))
    client.uploaded("discounts.md", FIRST.encode())
    message = client.ask("is there a discount for nonprofits")
    assert client.get(f"/messages/{message['uuid']}/why/").json()["features"]["unknown"] == 0.0
