"""What takes the place of an archive, and how many files an archive may keep when it is read again."""

import psycopg
import pytest

from frontdesk.foundation.connection import find
from frontdesk.foundation.settings import read
from frontdesk.knowledge.learn import Learn
from frontdesk.knowledge.tables import Source
from frontdesk.models.embed import Embedder
from tests.client import Client, unique
from tests.conftest import Server
from tests.knowledge.archives import zipped

# Counted anew, against what was counted in and out.
_WRONG = """
    SELECT t, count(*) FROM passage, LATERAL (SELECT DISTINCT unnest(terms || title_terms) AS t) AS each
    WHERE account_id = %(account)s GROUP BY t
    EXCEPT SELECT term, passages FROM term WHERE account_id = %(account)s"""
_LIBRARY = "SELECT passages FROM library WHERE account_id = %s"


def archive(files: int) -> bytes:
    texts = {f"pier {n}.txt": f"Pier number {n} has room for {n + 3} boats.".encode() for n in range(files)}
    return zipped({**texts, "broken.pdf": b"%PDF-1.4 that is none"})


def test_of_an_archive_that_is_a_text_now_nothing_is_left(server: Server) -> None:
    client: Client = server.company("Piers", "piers")
    other = client.text("Ferry", "The ferry to Hanko leaves from the big pier.")
    source = client.uploaded("piers.zip", archive(6))
    assert (source["documents"], source["passages"]) == (6, 6), source
    changed = {"kind": "text", "title": "Piers", "text": "All piers are closed until spring."}
    now = client.read(client.put(f"/sources/{source['uuid']}/", json=changed).json())
    assert (now["documents"], now["passages"]) == (1, 1)
    found = client.post("/search/", json={"query": "Which pier has room for boats?"}).json()["results"]
    assert {result["source"] for result in found} == {source["uuid"], other["uuid"]}
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url) as owner:
        [(account,)] = owner.execute("SELECT account_id FROM source WHERE id = %s", [source["uuid"]])
        assert owner.execute(_WRONG, {"account": account}).fetchall() == []
        assert owner.execute(_LIBRARY, [account]).fetchone() == (2,)


async def test_more_places_are_kept_than_a_statement_has_parameters(server: Server) -> None:
    client: Client = server.company(unique("Many piers "), unique("manypiers"))
    uploaded = client.uploaded("piers.zip", archive(2))
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url) as owner:
        [(account,)] = owner.execute("SELECT account_id FROM source WHERE id = %s", [uploaded["uuid"]])
        database = addresses.database(2)
        async with database.transaction(account) as tx:
            source = await tx.get_one(Source, (account, uploaded["uuid"]))
        kept = {f"pier {n}.txt" for n in range(70_000)} | {"broken.pdf"}
        await Learn(database, _no_embedder).forget_all_but(source, kept)
        await database.close()
    assert client.get(f"/sources/{uploaded['uuid']}/").json()["documents"] == 2


def _no_embedder() -> Embedder:
    pytest.fail("Nothing is embedded here.")
