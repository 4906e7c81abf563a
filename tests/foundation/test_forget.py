"""What is no longer needed goes, and nothing else."""

from uuid import uuid4

import psycopg

from frontdesk.foundation.connection import find
from frontdesk.foundation.forget import Forget
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.settings import read
from tests.client import unique
from tests.conftest import Server

_FACT = """
    INSERT INTO fact (account_id, id, kind, subject_id, created_at)
    VALUES (%s, gen_random_uuid(), %s, gen_random_uuid(), now() - %s * interval '1 day')"""
_DELIVERY = """
    INSERT INTO delivery (account_id, id, webhook_id, event, payload, status, created_at)
    VALUES (%s, gen_random_uuid(), %s, %s, '{}', %s, now() - %s * interval '1 day')"""
_KEY = """
    INSERT INTO idempotency (account_id, key, request, status, body, created_at)
    VALUES (%s, %s, '', 201, '', now() - %s * interval '1 hour')"""
_SPENT = """
    INSERT INTO spending_part (account_id, id, day, answers, tokens)
    VALUES (%s, gen_random_uuid(), current_date - %s::int, %s, 0)"""
_JOB = """
    WITH job AS (INSERT INTO procrastinate_jobs (task_name, status, queue_name) VALUES (%s, %s, 'nobody')
        RETURNING id)
    INSERT INTO procrastinate_events (job_id, type, at) SELECT id, 'failed', now() - %s * interval '1 day' FROM job"""


async def test_old_rows_go_and_what_still_waits_stays(server: Server) -> None:
    mark = unique("kind")
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url, autocommit=True) as owner:
        [account] = owner.execute("SELECT id FROM account LIMIT 1").fetchone() or ()
        hook = uuid4()
        target = "INSERT INTO webhook (account_id, id, event, target, secret) VALUES (%s, %s, %s, '', '')"
        owner.execute(target, [account, hook, mark])
        for days in (89, 91):
            owner.execute(_FACT, [account, mark, days])
        for status, days in (("delivered", 29), ("delivered", 31), ("failed", 31), ("waiting", 31)):
            owner.execute(_DELIVERY, [account, hook, mark, status, days])
        for hours in (23, 25):
            owner.execute(_KEY, [account, f"{mark}{hours}".encode(), hours])
        for days in (31, 34):
            owner.execute(_SPENT, [account, days, days])
        for status, days in (("failed", 29), ("failed", 31), ("todo", 31)):
            owner.execute(_JOB, [mark, status, days])

        database = addresses.database(2)
        jobs = Jobs(database)
        async with jobs.app.open_async():
            await Forget(database, jobs, read({})).run(0)
        await database.close()

        def left(query: str) -> list[tuple[object, ...]]:
            return owner.execute(query, [mark]).fetchall()

        assert left("SELECT now() - created_at < interval '90 days' FROM fact WHERE kind = %s") == [(True,)]
        assert sorted(left("SELECT status FROM delivery WHERE event = %s")) == [("delivered",), ("waiting",)]
        keys = "SELECT encode(key, 'escape') FROM idempotency WHERE encode(key, 'escape') LIKE %s || '%%'"
        assert left(keys) == [(f"{mark}23",)]
        parts = "SELECT DISTINCT answers FROM spending_part WHERE day < current_date - 30 AND %s::text IS NOT NULL"
        assert left(parts) == [(31,)]
        jobs_left = left("SELECT status::text FROM procrastinate_jobs WHERE task_name = %s")
        assert sorted(jobs_left) == [("failed",), ("todo",)]
        owner.execute("DELETE FROM spending_part WHERE day < current_date - 30")
        owner.execute("DELETE FROM webhook WHERE id = %s", [hook])
        owner.execute("DELETE FROM procrastinate_jobs WHERE task_name = %s", [mark])
        owner.execute("DELETE FROM fact WHERE kind = %s", [mark])
