"""Counting which documents answers cite: after the answers, in a job that reads those that came since the last one."""

import time
from typing import Any
from uuid import UUID

from frontdesk.foundation.database import Database, Transaction, rows
from frontdesk.foundation.events import Fact, Listener
from frontdesk.foundation.jobs import Jobs

COUNT = "knowledge.count_used"
SECONDS = 20
"""How long answers are gathered before their citations are counted."""
_MOST = 2_000

_MAY_QUEUE = "SELECT pg_try_advisory_xact_lock(hashtextextended('used:' || current_account(), 7024)) AS may"
_COUNT = """
    WITH fresh AS (
        SELECT id, citations, created_at FROM answer
        WHERE account_id = current_account() AND created_at < now() - interval '2 seconds'
          AND id > coalesce((SELECT counted_to FROM library WHERE account_id = current_account()),
                            '00000000-0000-0000-0000-000000000000')
        ORDER BY id LIMIT %(most)s),
    cited AS (
        SELECT (cited ->> 'document')::uuid AS document, count(DISTINCT fresh.id) AS times, max(created_at) AS at
        FROM fresh, jsonb_array_elements(citations) AS cited WHERE cited ? 'document' GROUP BY 1),
    counted AS (
        UPDATE document SET used = used + cited.times, used_at = greatest(used_at, cited.at) FROM cited
        WHERE document.account_id = current_account() AND document.id = cited.document)
    UPDATE library SET counted_to = (SELECT id FROM fresh ORDER BY id DESC LIMIT 1)
    WHERE account_id = current_account() AND EXISTS (SELECT FROM fresh)
    RETURNING (SELECT count(*) FROM fresh) AS answers"""


class CountUsed:
    """Counts the citations of a company's answers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def count(self, account_id: str) -> None:
        """The job: every answer is counted once, since what was counted and how far are written together."""
        while True:
            async with self._database.transaction(UUID(account_id)) as tx:
                counted: list[Any] = await rows(tx, _COUNT, {"most": _MOST})
            if not counted or counted[0].answers < _MOST:
                return


def usage_listener(jobs: Jobs) -> Listener:
    """Hears of answers, and queues one job for all that come while it waits."""
    queued: dict[UUID, float] = {}

    async def note(tx: Transaction, fact: Fact) -> None:
        now = time.monotonic()
        if now - queued.get(fact.account_id, -SECONDS) < SECONDS / 2:
            return  # The job that waits will see this answer too.
        queued[fact.account_id] = now
        if len(queued) > 10_000:
            queued.clear()
        if not (await rows(tx, _MAY_QUEUE, {}))[0].may:
            return  # Another answer queues it right now; to wait for that one's commit would hold up the room.
        account = str(fact.account_id)
        await jobs.defer(tx, COUNT, once=f"used:{account}", delay=SECONDS, account_id=account)

    return note
