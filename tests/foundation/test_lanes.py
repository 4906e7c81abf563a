"""Jobs that wait behind another are begun when it ends, not when somebody happens to look."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from procrastinate.jobs import Job
from psycopg import sql

from frontdesk.foundation.connection import find
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.settings import read
from frontdesk.knowledge.lanes import lane
from frontdesk.knowledge.tables import Source
from tests.client import unique, until
from tests.conftest import Server

Database = psycopg.Connection[tuple[Any, ...]]


@pytest.fixture
def database(server: Server) -> Iterator[Database]:
    """The server's own database."""
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url, autocommit=True) as own:
        yield own


@pytest.mark.parametrize("ending", ["SELECT procrastinate_finish_job_v1(%s, 'succeeded', true)",
                                    "SELECT procrastinate_finish_job_v1(%s, 'failed', false)"])  # fmt: skip
def test_the_queue_is_told_when_a_job_with_a_lock_ends(database: Database, ending: str) -> None:
    queue = unique("queue")
    database.execute(sql.SQL("LISTEN {}").format(sql.Identifier(f"procrastinate_queue_v1#{queue}")))
    [behind, other] = [_job(database, queue, lock) for lock in ("lane", None)]
    _told(database)
    for job, word in ((other, []), (behind, [behind])):
        database.execute("UPDATE procrastinate_jobs SET status = 'doing' WHERE id = %s", [job])
        assert _told(database) == []
        database.execute(ending, [job])
        assert _told(database) == word


def _job(
    database: Database, queue: str, lock: str | None, source: str = "", due: str = "-1 s", priority: int = 0
) -> int:
    insert = """INSERT INTO procrastinate_jobs (queue_name, task_name, lock, args, scheduled_at, priority)
        VALUES (%s, 'nothing', %s, jsonb_build_object('source_id', %s::text), now() + %s::interval, %s) RETURNING id"""
    [job] = database.execute(insert, [queue, lock, source, due, priority]).fetchone() or ()
    return int(job)


def _told(database: Database) -> list[int]:
    """The jobs that the queue was told of since the last look; a statement brings what came meanwhile."""
    database.execute("SELECT 1")
    return [json.loads(one.payload)["job_id"] for one in database.notifies(timeout=0)]


@pytest.mark.parametrize("files", [0, 40])
def test_what_a_person_adds_by_hand_waits_neither_behind_a_long_source_nor_behind_many(
    server: Server, files: int
) -> None:
    client = server.company(unique("Museum "), unique("museum"))
    halls = "\n\n".join(f"## Hall {n}\n\nHall {n} of the museum is open on day {n} of the year." for n in range(4_000))
    long = client.upload("halls.md", halls.encode()).json()
    until(lambda: client.get(f"/sources/{long['uuid']}/").json()["step"] == "learning")
    for n in range(files):
        client.upload(f"room{n}.md", f"Room {n} is on floor {n}.".encode())
    pairs = [
        client.made("/sources/", kind="qa", question=f"May I bring {thing}?", answer=f"Yes, {thing} may come.")
        for thing in ("dogs", "cats", "birds", "fish", "frogs", "mice")
    ]
    for pair in pairs:
        client.read(pair)
    assert client.get(f"/sources/{long['uuid']}/").json()["status"] == "reading"
    assert client.post(f"/sources/{long['uuid']}/cancel/").status_code == 200


async def test_a_source_that_is_queued_again_keeps_its_lane_until_both_jobs_are_seen(
    database: Database, server: Server
) -> None:
    source = Source(id=new_id(), account_id=new_id(), kind="file")
    lanes = [f"reading:{source.account_id}:{n}" for n in (0, 1)]
    with find(read(server.environment)) as addresses:
        app = addresses.database(1)
        async with app.transaction() as tx:
            long, waits = (_job(database, unique("queue"), lanes[0], each) for each in ("another", str(source.id)))
            database.execute("UPDATE procrastinate_jobs SET status = 'doing' WHERE id = %s", [long])
            assert await lane(tx, source) == lanes[0]
            assert _moved(database, waits, lanes[1]) == lanes[0]
        assert _moved(database, waits, lanes[1]) == lanes[1]
        await app.close()


def _moved(database: Database, job: int, idle: str) -> str:
    """The lane of a job when an idle one was offered."""
    database.execute("SELECT go_on_in(%s)", [idle])
    [found] = database.execute("SELECT lock FROM procrastinate_jobs WHERE id = %s", [job]).fetchone() or ()
    return str(found)


def test_only_what_may_be_read_beside_the_others_goes_on_elsewhere(database: Database) -> None:
    company = unique("reading:")
    queue = unique("queue")
    long, same, waits, due = (
        _job(database, queue, f"{company}:0", source, when)
        for source, when in (("a", "-1 s"), ("a", "-1 s"), ("b", "-1 s"), ("c", "1 hour"))
    )
    database.execute("UPDATE procrastinate_jobs SET status = 'doing' WHERE id = %s", [long])
    for idle in ("1", "2"):
        database.execute("SELECT go_on_in(%s)", [f"{company}:{idle}"])
    found = database.execute("SELECT id, right(lock, 1) FROM procrastinate_jobs WHERE queue_name = %s", [queue])
    assert dict(found.fetchall()) == {long: "0", same: "0", waits: "1", due: "0"}


def test_a_lane_that_is_free_goes_on_with_what_its_company_wants_first(database: Database) -> None:
    company = unique("reading:")
    queue = unique("queue")
    long, ended, wanted, file = (
        _job(database, queue, f"{company}:{lane}", source, priority=priority)
        for lane, source, priority in ((0, "a", -1), (1, "b", -1), (0, "pair", 0), (1, "file", -9))
    )
    database.execute("UPDATE procrastinate_jobs SET status = 'doing' WHERE id = ANY (%s)", [[long, ended]])
    database.execute("SELECT procrastinate_finish_job_v1(%s, 'succeeded', true)", [ended])
    found = database.execute("SELECT id, right(lock, 1) FROM procrastinate_jobs WHERE queue_name = %s", [queue])
    assert dict(found.fetchall()) == {long: "0", wanted: "1", file: "1"}


def _lanes_of(database: Database, queue: str) -> dict[int, str]:
    found = database.execute("SELECT id, right(lock, 1) FROM procrastinate_jobs WHERE queue_name = %s", [queue])
    return dict(found.fetchall())


def _can_be_begun(database: Database, queue: str) -> int | None:
    """The job that a worker gets who asks now."""
    [worker] = database.execute("INSERT INTO procrastinate_workers DEFAULT VALUES RETURNING id").fetchone() or ()
    fetched = database.execute("SELECT id FROM procrastinate_fetch_job_v2(ARRAY[%s], %s)", [queue, worker])
    [job] = fetched.fetchone() or (None,)
    return job


def test_nothing_goes_on_behind_a_job_that_sleeps_before_its_next_try(database: Database) -> None:
    company = unique("reading:")
    queue = unique("queue")
    long, fails, waits = (
        _job(database, queue, f"{company}:{lane}", unique(source)) for lane, source in ((0, "a"), (1, "b"), (0, "c"))
    )
    database.execute("UPDATE procrastinate_jobs SET status = 'doing' WHERE id = ANY (%s)", [[long, fails]])
    again = "SELECT procrastinate_retry_job_v2(%s, now() + '125 s'::interval, NULL, NULL, NULL)"
    database.execute(again, [fails])
    assert _lanes_of(database, queue) == {long: "0", fails: "1", waits: "0"}
    wanted = _job(database, queue, f"{company}:0", unique("pair"), priority=5)
    database.execute("SELECT go_on_in(%s)", [f"{company}:1"])
    assert _lanes_of(database, queue) == {long: "0", fails: "1", waits: "0", wanted: "1"}
    assert _can_be_begun(database, queue) == wanted


def test_what_waits_behind_a_job_that_sleeps_goes_on_in_a_free_lane(database: Database) -> None:
    company = unique("reading:")
    queue = unique("queue")
    fails = unique("a")
    before, sleeps, same, behind = (
        _job(database, queue, f"{company}:0", source, due, priority)
        for source, due, priority in (
            (unique("w"), "-1 s", 1),
            (fails, "125 s", 0),
            (fails, "-1 s", 0),
            (unique("b"), "-1 s", 0),
        )
    )
    for idle in ("1", "2"):
        database.execute("SELECT go_on_in(%s)", [f"{company}:{idle}"])
    assert _lanes_of(database, queue) == {before: "0", sleeps: "0", same: "0", behind: "1"}
    assert {_can_be_begun(database, queue), _can_be_begun(database, queue)} == {before, behind}
    assert _can_be_begun(database, queue) is None


async def test_a_dead_workers_job_is_taken_over_once(database: Database, server: Server) -> None:
    job = _job(database, unique("queue"), unique("lock"))
    database.execute("UPDATE procrastinate_jobs SET status = 'doing' WHERE id = %s", [job])
    with find(read(server.environment)) as addresses:
        jobs = Jobs(own := addresses.database(1), connections=1)
        async with jobs.app.open_async():
            dead = Job(id=job, queue="", lock="", queueing_lock=None, task_name="nothing")
            await jobs.take_over(dead)
            assert _state(database, job) == ("todo", 1)
            await jobs.take_over(dead)
            assert _state(database, job) == ("todo", 1), "who saw it later would have called it failed"
            [worker] = (
                database.execute("INSERT INTO procrastinate_workers DEFAULT VALUES RETURNING id").fetchone() or ()
            )
            database.execute(
                "UPDATE procrastinate_jobs SET status = 'doing', worker_id = %s WHERE id = %s", [worker, job]
            )
            await jobs.take_over(dead)
            assert _state(database, job) == ("doing", 1), "it is done by another already"
        await own.close()


async def test_dead_workers_jobs_are_taken_over_whatever_went_wrong_before(
    database: Database, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("frontdesk.foundation.jobs.HEARTBEAT_SECONDS", 0.05)
    job = _job(database, unique("queue"), unique("lock"))
    # The server's own worker sees it only when this one has been silent for a while.
    [worker] = database.execute("INSERT INTO procrastinate_workers DEFAULT VALUES RETURNING id").fetchone() or ()
    database.execute("UPDATE procrastinate_jobs SET status = 'doing', worker_id = %s WHERE id = %s", [worker, job])
    dead = Job(id=job, queue="", lock="", queueing_lock=None, task_name="nothing", worker_id=worker)
    looks, done = iter([RuntimeError("the pool is closed"), [dead]]), asyncio.Event()

    async def stalled(**_: object) -> list[Job]:
        look = next(looks, None)
        if isinstance(look, Exception):
            raise look
        if look is None:
            done.set()
        return look or []

    with find(read(server.environment)) as addresses:
        jobs = Jobs(own := addresses.database(1), connections=4)
        monkeypatch.setattr(jobs.app.job_manager, "get_stalled_jobs", stalled)
        async with jobs.app.open_async():
            working = asyncio.create_task(jobs.work({unique("queue"): 1}))
            await asyncio.wait([working, asyncio.create_task(done.wait())], timeout=9, return_when="FIRST_COMPLETED")
            assert _state(database, job) == ("todo", 1)
            working.cancel()
            await asyncio.wait([working])
        await own.close()


def _state(database: Database, job: int) -> tuple[str, int]:
    found = database.execute("SELECT status::text, attempts FROM procrastinate_jobs WHERE id = %s", [job]).fetchone()
    assert found is not None
    return found[0], found[1]
