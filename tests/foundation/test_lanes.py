"""Jobs that wait behind another are begun when it ends, not when somebody happens to look."""

import json
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg import sql

from frontdesk.foundation.connection import find
from frontdesk.foundation.settings import read
from tests.client import unique
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


def _job(database: Database, queue: str, lock: str | None) -> int:
    insert = "INSERT INTO procrastinate_jobs (queue_name, task_name, lock) VALUES (%s, 'nothing', %s) RETURNING id"
    [job] = database.execute(insert, [queue, lock]).fetchone() or ()
    return int(job)


def _told(database: Database) -> list[int]:
    """The jobs that the queue was told of since the last look; a statement brings what came meanwhile."""
    database.execute("SELECT 1")
    return [json.loads(one.payload)["job_id"] for one in database.notifies(timeout=0)]
