"""The job queue, Procrastinate: a job is deferred in the transaction of the row it is about, and may run twice."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import procrastinate
import structlog
from procrastinate import exceptions

from frontdesk.foundation.collisions import past_collisions
from frontdesk.foundation.database import Database, Transaction, driver_connection

log = structlog.get_logger(__name__)

HEARTBEAT_SECONDS = 5.0
STALLED_SECONDS = 20.0

_OF_THE_DEAD = "WHERE id = %(id)s AND status = 'doing' AND worker_id IS NOT DISTINCT FROM %(worker)s"
_AGAIN = f"""
    UPDATE procrastinate_jobs SET status = 'todo', attempts = attempts + 1, scheduled_at = now()
    {_OF_THE_DEAD} RETURNING id"""  # noqa: S608 - its own words only
_MAKE_ROOM = f"UPDATE procrastinate_jobs SET status = 'failed', attempts = attempts + 1 {_OF_THE_DEAD}"  # noqa: S608

Verb = Callable[..., Awaitable[None]]


class Jobs:
    """The tasks by name, and the ways to defer and to work them."""

    def __init__(self, database: Database, connections: int = 12) -> None:
        url = database.url.replace("postgresql+psycopg://", "postgresql://")
        connector = procrastinate.PsycopgConnector(
            conninfo=url, kwargs=database.connect_options(), min_size=1, max_size=connections
        )
        self.app = procrastinate.App(connector=connector)

    def add(self, name: str, verb: Verb, *, queue: str = "default", attempts: int = 3) -> None:
        """Names a verb as a task; a try that raises is repeated after 5 s, 25 s, 125 s..., `attempts` tries in all.

        Each such try is a line in the log. One that collides with another transaction is no such try: see `collisions`.
        """

        async def tried(context: procrastinate.JobContext, /, **given: Any) -> None:
            try:
                await past_collisions(lambda: verb(**given))
            except Exception as error:
                this = context.job.attempts + 1
                log.warning("job failed", job=name, id=context.job.id, attempt=this, of=attempts, error=repr(error))
                raise

        retry = procrastinate.RetryStrategy(max_attempts=attempts - 1, exponential_wait=5)
        self.app.task(name=name, queue=queue, retry=retry, pass_context=True)(tried)

    async def defer(
        self,
        tx: Transaction,
        name: str,
        *,
        lock: str | None = None,
        once: str | None = None,
        delay: float = 0,
        priority: int = 0,
        **given: Any,
    ) -> None:
        """Queues a task in a transaction: it exists when the transaction commits, and never otherwise.

        Jobs that share a `lock` run one after the other; while a job with the same `once` waits, nothing is added.
        Higher priorities go first.
        """
        connection = await driver_connection(tx)
        task = self.app.configure_task(
            name=name,
            lock=lock,
            queueing_lock=once,
            priority=priority,
            schedule_in={"seconds": int(delay)} if delay >= 1 else None,
            connection=connection,
        )
        if once is None:
            await task.defer_async(**given)
            return
        # The driver's savepoint, not the session's: rolling that one back would make the session forget its rows.
        with contextlib.suppress(exceptions.AlreadyEnqueued):
            async with connection.transaction():
                await task.defer_async(**given)

    async def work(self, queues: Mapping[str, int]) -> None:
        """Works queues until cancelled, each with its own number of jobs at once: a slow kind never delays another.

        Takes over the jobs of workers that are gone.
        """
        takeover = asyncio.create_task(self._take_over_stalled())
        working = [asyncio.create_task(self._work_queue(name, at_once)) for name, at_once in queues.items()]
        try:
            done, _ = await asyncio.wait(working, return_when=asyncio.FIRST_EXCEPTION)
        finally:
            # Each once: a second time would not let a worker write down what became of the jobs that it breaks off.
            for task in (takeover, *working):
                task.cancel()
            await asyncio.gather(takeover, *working, return_exceptions=True)
        for task in done:
            task.result()

    async def _work_queue(self, name: str, at_once: int) -> None:
        await self.app.run_worker_async(
            queues=[name],
            name=name,
            concurrency=at_once,
            install_signal_handlers=False,
            delete_jobs="successful",
            fetch_job_polling_interval=2.0,
            update_heartbeat_interval=HEARTBEAT_SECONDS,
            stalled_worker_timeout=STALLED_SECONDS,
            shutdown_graceful_timeout=5.0,
        )

    async def forget(self, hours: int) -> None:
        """Removes jobs that ended so long ago, failed ones too."""
        manager = self.app.job_manager
        await manager.delete_old_jobs(hours, include_failed=True, include_cancelled=True, include_aborted=True)

    async def take_over(self, job: procrastinate.jobs.Job) -> None:
        """Queues a dead worker's job again; where the same waits already, that one will do.

        Several workers may have seen that it is dead: what one of them has queued, or reads already, the others leave.
        """
        database, dead = self.app.connector, {"id": job.id, "worker": job.worker_id}
        try:
            if await database.execute_query_all_async(_AGAIN, **dead):
                log.info("job taken over", job=job.task_name)
        except exceptions.UniqueViolation:
            await database.execute_query_async(_MAKE_ROOM, **dead)
            log.info("a dead job makes room for the one that waits", job=job.task_name)

    async def _take_over_stalled(self) -> None:
        while True:
            try:
                manager = self.app.job_manager
                for job in await manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_SECONDS):
                    await self.take_over(job)
            except Exception as error:  # Without this loop nobody takes over: the next look tries again.
                log.warning("stalled jobs can't be taken over", error=repr(error))
            await asyncio.sleep(HEARTBEAT_SECONDS)
