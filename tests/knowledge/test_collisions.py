"""What is removed while something else holds on to it: it is gone all the same, and nobody is told of a failure."""

import json
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import psycopg
import pytest

from frontdesk.foundation.connection import find
from frontdesk.foundation.settings import read
from tests.client import Client, until
from tests.conftest import Server

_WAITS = "SELECT count(*) FROM pg_locks WHERE NOT granted"
_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(%s, 7021))"


class Hands:
    """Two connections of the database's owner: one that holds on to rows, and one that looks."""

    def __init__(self, holding: psycopg.Connection[Any], looking: psycopg.Connection[Any]) -> None:
        self.holding = holding
        self.looking = looking

    def account(self, source: Any) -> str:
        found = self.looking.execute("SELECT account_id FROM source WHERE id = %s", [source["uuid"]]).fetchone()
        assert found is not None
        return str(found[0])

    def waiting(self) -> int:
        row = self.looking.execute(_WAITS).fetchone()
        return row[0] if row else 0


@pytest.fixture
def hands(server: Server) -> Iterator[Hands]:
    with (
        find(read(server.environment)) as addresses,
        psycopg.connect(addresses.owner_url, autocommit=True) as holding,
        psycopg.connect(addresses.owner_url, autocommit=True) as looking,
    ):
        holding.execute("SET deadlock_timeout = '60s'")  # Of two that wait for each other the other one is ended.
        yield Hands(holding, looking)


@pytest.fixture(scope="module")
def bakery(server: Server) -> Client:
    """A company whose rows are held."""
    return server.company("Bakery", "bea")


def _after_a_collision(hands: Hands, source: Any, act: Any) -> httpx.Response:
    """What a request answers that meets someone who holds its source and then wants the library."""
    answers: list[httpx.Response] = []
    account = hands.account(source)
    with hands.holding.transaction():
        hands.holding.execute("SELECT FROM source WHERE id = %s FOR UPDATE", [source["uuid"]])
        acting = threading.Thread(target=lambda: answers.append(act()))
        acting.start()
        until(hands.waiting)
        hands.holding.execute(_LOCK, [account])
    acting.join()
    return answers[0]


def test_a_removal_that_collides_is_carried_out_all_the_same(bakery: Client, hands: Hands) -> None:
    source = bakery.text("Rolls", "A roll costs 40 cents.")
    where = f"/sources/{source['uuid']}/"
    reply = _after_a_collision(hands, source, lambda: bakery.delete(where))
    assert (reply.status_code, reply.content) == (204, b"")
    assert bakery.get(where).status_code == 404


def test_a_change_with_a_body_that_collides_is_carried_out_all_the_same(bakery: Client, hands: Hands) -> None:
    source = bakery.text("Bread", "A loaf of rye bread costs 3 EUR.")
    passage = bakery.get(f"/sources/{source['uuid']}/passages/").json()["results"][0]
    where = f"/passages/{passage['uuid']}/"
    reply = _after_a_collision(hands, source, lambda: bakery.patch(where, json={"excluded": True}))
    assert (reply.status_code, reply.json()["excluded"]) == (200, True)
    assert bakery.get(f"/sources/{source['uuid']}/passages/").json()["results"][0]["excluded"]


def test_comparing_holds_no_source_while_it_waits_for_the_library(bakery: Client, hands: Hands) -> None:
    prices = {"Cakes": 4, "Cakes and coffee": 5}
    made = [bakery.text(t, f"The plum cake with cream costs {n} EUR a slice.") for t, n in prices.items()]
    until(lambda: bakery.get("/contradictions/").json()["results"])
    account = hands.account(made[0])
    forgotten = "DELETE FROM contradiction WHERE source_id = ANY(%s)"
    hands.looking.execute(forgotten, [[source["uuid"] for source in made]])
    with hands.holding.transaction():
        hands.holding.execute(_LOCK, [account])
        compared = json.dumps({"account_id": account, "source_id": made[0]["uuid"]})
        queued = "INSERT INTO procrastinate_jobs (queue_name, task_name, args) VALUES ('default', %s, %s)"
        hands.looking.execute(queued, ["knowledge.compare", compared])
        until(hands.waiting)
        held = "SELECT FROM source WHERE account_id = %s FOR UPDATE NOWAIT"
        assert len(hands.looking.execute(held, [account]).fetchall()) >= 2
    assert until(lambda: bakery.get("/contradictions/").json()["results"])


def _cancelled_at_the_end(client: Client, hands: Hands, source: Any) -> httpx.Response:
    """What a cancel answers when all was read and the worker is held up at its last step."""
    answers: list[httpx.Response] = []
    cancelling = threading.Thread(target=lambda: answers.append(client.post(f"/sources/{source['uuid']}/cancel/")))
    with hands.holding.transaction():
        hands.holding.execute("LOCK TABLE catalog IN ACCESS EXCLUSIVE MODE")
        changed = client.put(f"/sources/{source['uuid']}/", json={"kind": "text", "text": "The cream is sour today."})
        assert changed.status_code == 200
        until(hands.waiting)
        cancelling.start()
        until(lambda: answers or hands.waiting() > 1)
    cancelling.join()
    return answers[0]


def test_what_is_cancelled_at_the_last_moment_is_stopped_or_stands(bakery: Client, hands: Hands) -> None:
    source = bakery.text("Cream", "The cream is fresh today.")
    reply = _cancelled_at_the_end(bakery, hands, source)
    now = bakery.read(source)
    [document] = bakery.get(f"/sources/{source['uuid']}/documents/").json()["results"]
    said = bakery.get(f"/sources/{source['uuid']}/documents/{document['uuid']}/").json()["text"]
    [newest, _] = bakery.get(f"/sources/{source['uuid']}/versions/").json()["results"]
    assert (reply.status_code, now["status"]) in ((200, "cancelled"), (409, "ready"))
    assert ("sour" in said) == newest["in_use"] == (now["status"] == "ready")
