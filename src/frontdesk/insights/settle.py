"""Settles the outcomes of all accounts: notices silence, and adds what changed to the numbers of the days."""

from datetime import UTC, datetime

from sqlalchemy import TextClause, text

from frontdesk.foundation.database import Database
from frontdesk.foundation.ids import first_id_at
from frontdesk.insights.outcomes import SILENCE

SETTLE = "insights.settle"
OFTEN = "*/5 * * * *"
"""When it runs, as cron says it."""

MOST_AT_ONCE = 5_000
"""Rows changed in one transaction: short enough that nobody waits for it."""

_quiet = text("SELECT notice_quiet(:silence, :before, :most)")
_fold = text("SELECT fold_outcomes(:most)")


class Settle:
    """What a worker does every few minutes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def run(self, timestamp: int) -> None:
        """Settles all that can be. May run twice, and at the same time."""
        before = first_id_at(datetime.now(UTC) - SILENCE)
        while await self._some(_quiet, silence=SILENCE, before=before) == MOST_AT_ONCE:
            pass
        while await self._some(_fold) == MOST_AT_ONCE:
            pass

    async def _some(self, statement: TextClause, **given: object) -> int:
        async with self._database.transaction() as tx:
            return await tx.scalar(statement, {**given, "most": MOST_AT_ONCE}) or 0
