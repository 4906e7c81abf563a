"""Pages of a website that are not wanted any more, because what is to be read of it was changed.

They are left out where a reading begins, since nothing may lead to them that is read: only pages left out themselves.
"""

from uuid import UUID

from sqlalchemy import select, update

from frontdesk.foundation.database import Database
from frontdesk.knowledge import progress
from frontdesk.knowledge.crawl import frontier, limit
from frontdesk.knowledge.crawl.rules import unwanted
from frontdesk.knowledge.crawl.tables import CrawlPage, Outcome
from frontdesk.knowledge.learn import Learn
from frontdesk.knowledge.tables import Source

AT_A_TIME = 500
_FIRST = UUID(int=0)


async def leave_out(database: Database, learn: Learn, source: Source) -> None:
    """Forgets what was read of pages that are not wanted; each is kept in mind with its reason."""
    after = _FIRST
    while True:
        async with database.transaction(source.account_id) as tx:
            crawl = await frontier.locked(tx, source.id)
            read = select(CrawlPage).where(CrawlPage.source_id == source.id, CrawlPage.id > after)
            read = read.where(CrawlPage.kind == "page", CrawlPage.read_at.is_not(None)).order_by(CrawlPage.id)
            pages = (await tx.scalars(read.limit(AT_A_TIME))).all()
        against = [(page, unwanted(crawl, source.url or crawl.root, page)) for page in pages]
        await _leave(database, learn, source, [(page, why) for page, why in against if why is not None])
        if len(pages) < AT_A_TIME:
            return
        after = pages[-1].id


async def _leave(database: Database, learn: Learn, source: Source, left: list[tuple[CrawlPage, Outcome]]) -> None:
    if not left:
        return
    await learn.forget(source, [page.place for page, _ in left])
    async with database.transaction(source.account_id) as tx:
        crawl = await frontier.locked(tx, source.id)
        for page, why in left:
            said = {"state": why.state, "code": why.code, "reason": why.reason, "misses": 0, "gone_since": None}
            # What is too far away may be found nearer in this round; of the others all is said in it.
            seen = {} if why.code == "depth" else {"round": crawl.round}
            await tx.execute(update(CrawlPage).where(CrawlPage.id == page.id).values(limit.LEFT | said | seen))
        await progress.going_on(tx, source, changed_at=frontier.now())
        await frontier.recount(tx, source)
