"""The worker process: works the job queue until it is told to stop."""

import asyncio
import signal

from frontdesk.foundation import connection
from frontdesk.foundation.parent import end_with
from frontdesk.foundation.priority import JOBS, step_back
from frontdesk.foundation.settings import Settings
from frontdesk.knowledge.lanes import AT_ONCE, keep_level
from frontdesk.main import quiet_logs, register
from frontdesk.runtime import Runtime

QUEUES = {"knowledge": AT_ONCE, "webhooks": 64, "mail": 4, "evaluation": 2, "default": 4}
"""Jobs at once of each kind. Reading is bound by the processor; deliveries wait for others."""


async def work(settings: Settings, parent: int | None = None) -> None:
    """Works until SIGINT or SIGTERM, or until `parent`, which started it, is gone.

    A job under way is given a few seconds, then another worker takes it over.
    """
    quiet_logs(settings.log_level, redact=settings.redact)
    with connection.find(settings) as addresses:
        step_back(JOBS)  # Not before: a database that is started here would step back with it.
        runtime = Runtime(settings, addresses)
        register(runtime)
        async with runtime.open():
            embedder = await asyncio.to_thread(lambda: runtime.embedder)
            await runtime.embed_again.notice(embedder.number, settings.embedder)
            told_to_stop = asyncio.Event()
            for number in (signal.SIGINT, signal.SIGTERM):
                asyncio.get_running_loop().add_signal_handler(number, told_to_stop.set)
            if parent:
                end_with(parent)
            levelling = asyncio.create_task(keep_level(runtime.database))
            working = asyncio.create_task(runtime.jobs.work(QUEUES))
            stopping = asyncio.create_task(told_to_stop.wait())
            await asyncio.wait([working, stopping], return_when=asyncio.FIRST_COMPLETED)
            for task in (stopping, levelling, working):
                task.cancel()
            # All of them, before the database is closed to them; only what the work itself failed with is told.
            *_, ended = await asyncio.gather(stopping, levelling, working, return_exceptions=True)
            if isinstance(ended, Exception):
                raise ended
