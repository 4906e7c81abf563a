"""Sources of the web that are read again by themselves, when they are due."""

from uuid import UUID

from sqlalchemy import select, text

from frontdesk.foundation.database import Database
from frontdesk.foundation.jobs import Jobs
from frontdesk.knowledge.add import read_again
from frontdesk.knowledge.crawl.tables import Crawl
from frontdesk.knowledge.crawl.wanted import next_time
from frontdesk.knowledge.tables import Source

AGAIN = "knowledge.again"
LOOKS = "* * * * * */15"
"""When it is looked what is due, as cron says it, with seconds at the end."""

_due = text("SELECT account_id, source_id FROM due_crawls()")


class Again:
    """Queues what is due."""

    def __init__(self, database: Database, jobs: Jobs) -> None:
        self._database = database
        self._jobs = jobs

    async def look(self, timestamp: int) -> None:
        """The periodic job: what is due is queued; what is being read just now is left to its next time."""
        async with self._database.transaction() as tx:
            due = (await tx.execute(_due)).tuples().all()
        for account_id, source_id in due:
            await self._queue(account_id, source_id)

    async def _queue(self, account_id: UUID, source_id: UUID) -> None:
        async with self._database.transaction(account_id) as tx:
            # In the order in which whoever changes a source takes them.
            source = await tx.scalar(select(Source).where(Source.id == source_id).with_for_update())
            crawl = await tx.scalar(select(Crawl).where(Crawl.id == source_id).with_for_update())
            if source is None or crawl is None:
                return
            crawl.next_at = next_time(crawl.schedule)
            await tx.flush()
            if source.status not in ("queued", "reading"):
                await read_again(tx, self._jobs, source)
