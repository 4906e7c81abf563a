"""As many pages of a website as may be: after a reading there are never more documents than that.

Whoever has a document is asked in every round, so that it is noticed when it is gone; the others wait for a free place.
"""

from typing import Any

from sqlalchemy import case, func, literal, or_, select, update

from frontdesk.foundation.database import Transaction
from frontdesk.knowledge import progress
from frontdesk.knowledge.crawl.tables import Crawl, CrawlPage
from frontdesk.knowledge.tables import Source

ASKED_ANYWAY = or_(CrawlPage.kind == "sitemap", CrawlPage.read_at.is_not(None), CrawlPage.depth == 0)
"""What needs no free place: it has one, or tells only where the pages are."""
MISSES = 2
"""Rounds in a row in which a page is missed before it may be removed: one may be a bad day of the site."""
LEFT = {"read_at": None, "text_hash": None, "etag": None, "last_modified": None, "origin": None}
"""What is kept of a page that is not read any more."""


async def is_reached(tx: Transaction, crawl: Crawl, source: Source) -> bool:
    """Whether every place is taken by a document, or by a page under way that may become one.

    A page that is missed for the second time gives its place to one that waits, and is removed when that is read.
    """
    pages = select(func.count()).select_from(CrawlPage).where(CrawlPage.source_id == source.id)
    coming = pages.where(CrawlPage.todo == "taken", ~ASKED_ANYWAY)
    documents = select(Source.documents + coming.scalar_subquery()).where(Source.id == source.id)
    over = (await tx.scalar(documents) or 0) - crawl.max_pages
    if over < 0:
        return False
    gone = pages.where(CrawlPage.kind == "page", CrawlPage.state == "failed", CrawlPage.read_at.is_not(None))
    return over >= (await tx.scalar(gone.where(CrawlPage.misses >= MISSES, CrawlPage.todo.is_(None))) or 0)


async def ask_unseen(tx: Transaction, crawl: Crawl, source: Source) -> int:
    """Pages with a document that nothing led to in this round are asked themselves. Returns how many.

    What would lead to them may be among those that are left, so that it is no sign that they are gone.
    """
    unseen = (CrawlPage.source_id == source.id, CrawlPage.kind == "page", CrawlPage.round < crawl.round)
    wait = {"todo": "waiting", "tries": 0, "not_before": func.now(), "round": crawl.round, "rank": CrawlPage.depth}
    asked = update(CrawlPage).where(*unseen, CrawlPage.read_at.is_not(None)).values(wait).returning(CrawlPage.id)
    count = len((await tx.scalars(asked)).all())
    if count:
        await progress.going_on(tx, source, total=Source.total + count)
    return count


async def leave_the_rest(tx: Transaction, crawl: Crawl, source: Source, unanswered: tuple[str, ...]) -> bool:
    """What waits for a place is left out, each page with the reason that is known of it; returns whether any is."""
    has_reason = CrawlPage.code.is_not(None) & (CrawlPage.code != "limit")
    state = case((CrawlPage.code.in_(unanswered), literal("failed")), (has_reason, CrawlPage.state), else_="skipped")
    values: dict[str, Any] = {
        "todo": None,
        "tries": 0,
        "state": state,
        "code": case((has_reason, CrawlPage.code), else_="limit"),
        "reason": case((has_reason, CrawlPage.reason), else_=said(crawl)),
    }
    rest = update(CrawlPage).where(CrawlPage.source_id == source.id, CrawlPage.todo == "waiting")
    left = (await tx.scalars(rest.values(values).returning(CrawlPage.id))).all()
    if left:
        await tx.execute(update(Crawl).where(Crawl.id == crawl.id).values(is_whole=False))
    return bool(left)


def said(crawl: Crawl) -> str:
    """What is said of a page that there is no place for."""
    return f"{crawl.max_pages:,} pages of this website are read, which is as many as may be."
