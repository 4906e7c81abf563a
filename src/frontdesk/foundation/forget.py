"""Removes what is no longer needed, once a day, so that nothing grows for ever."""

import structlog
from sqlalchemy import text

from frontdesk.foundation.database import Database
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.settings import Settings

FORGET = "foundation.forget"
DAILY = "17 3 * * *"
"""When it runs, as cron says it, in UTC."""

MOST_AT_ONCE = 5_000
"""Rows removed in one transaction: short enough that nobody waits for it."""

_forget = text("SELECT forget(:what, make_interval(hours => :hours), :most)")

log = structlog.get_logger(__name__)


class Forget:
    """What a worker does once a day.

    Facts are what a listener of a room resumes from; a stored answer to an Idempotency-Key counts for a day, and what a
    room, an assistant or a visitor spent until the month is over.
    """

    def __init__(self, database: Database, jobs: Jobs, settings: Settings) -> None:
        self._database = database
        self._jobs = jobs
        self._job_hours = 24 * settings.keep_failed_jobs_days
        self._hours = {
            "delivery": 24 * settings.keep_deliveries_days,
            "fact": 24 * settings.keep_facts_days,
            "idempotency": 24,
            "failed_login": 24,
            "outcome": 24 * settings.keep_outcomes_days,
            "spending": 24 * 32,
        }

    async def run(self, timestamp: int) -> None:
        """Removes all that is old enough. May run twice, and at the same time."""
        for what, hours in self._hours.items():
            went = 0
            while (now := await self._some(what, hours)) > 0:
                went += now
            if went:
                log.info("old rows removed", table=what, rows=went)
        await self._jobs.forget(self._job_hours)

    async def _some(self, what: str, hours: int) -> int:
        async with self._database.transaction() as tx:
            return await tx.scalar(_forget, {"what": what, "hours": hours, "most": MOST_AT_ONCE}) or 0
