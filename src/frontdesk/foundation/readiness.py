"""Whether a process can work, looked up at most once a second however often it is asked."""

import asyncio
import contextlib
import time
from collections.abc import Callable

from sqlalchemy import text

from frontdesk.foundation.database import Database
from frontdesk.foundation.live import Live

SECONDS_WHEN_READY = 1.0
"""How long "ready" is taken as true: the address is open to anyone, and must not be a way to keep the database busy."""
SECONDS_WHEN_NOT = 0.1
"""The same for "not ready", which whoever waits for a start wants to see end."""

_queue = text("SELECT to_regclass('procrastinate_jobs') IS NOT NULL")


class Readiness:
    """The state of the database, the queue, the live connection and the models."""

    def __init__(self, database: Database, live: Live, has_models: Callable[[], bool]) -> None:
        self._database = database
        self._live = live
        self._has_models = has_models
        self._looking = asyncio.Lock()
        self._checks: dict[str, bool] = {}
        self._until = 0.0

    async def checks(self) -> dict[str, bool]:
        """Name -> whether it is ready. Those who ask meanwhile wait for the same look."""
        async with self._looking:
            if time.monotonic() >= self._until:
                self._checks = await self._look()
                fine = all(self._checks.values())
                self._until = time.monotonic() + (SECONDS_WHEN_READY if fine else SECONDS_WHEN_NOT)
            return self._checks

    async def _look(self) -> dict[str, bool]:
        checks = {"database": False, "queue": False, "models": self._has_models()}
        with contextlib.suppress(Exception):
            async with self._database.transaction() as tx:
                checks["queue"] = await tx.scalar(_queue) is True
                checks["database"] = True
            checks["live"] = self._live.is_connected
        return checks
