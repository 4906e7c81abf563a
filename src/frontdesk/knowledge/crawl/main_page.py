"""Main addresses (canonical): a page that names one is read there, if that is read; some lead nowhere."""

from sqlalchemy import ColumnElement, func, select, update

from frontdesk.foundation.database import Transaction
from frontdesk.knowledge import progress
from frontdesk.knowledge.crawl import address, frontier
from frontdesk.knowledge.crawl.tables import Crawl, CrawlPage, Outcome
from frontdesk.knowledge.tables import Source

MOST_STEPS = 5
"""Main addresses in a row, each naming the next one, that are gone along with."""
_ELSEWHERE = ("canonical", "redirect", "twin", "sitemap", "limit")
"""Why a page is skipped that is read under another address, or might have been read."""


def _is_lost(state: str, code: str | None) -> bool:
    """Whether nothing is read of a page, there or elsewhere."""
    return state == "failed" or (state == "skipped" and code not in _ELSEWHERE)


async def is_of_no_use(tx: Transaction, crawl: Crawl, source: Source, page: CrawlPage, main: str) -> bool:
    """Whether the main address that a page names leads back to it, or to nothing, by what this round has seen so far.

    What an earlier round saw counts for nothing: it may lead elsewhere now.
    """
    there = await frontier.at(tx, source, main)
    for _ in range(MOST_STEPS):
        if there is None or there.todo is not None or there.round != crawl.round:
            return False
        if there.code not in ("canonical", "redirect") or not there.links:
            return _is_lost(there.state, there.code)
        there = await tx.scalar(select(CrawlPage).where(CrawlPage.id == there.links[0]))
        if there is not None and there.id == page.id:
            return True
    return True


async def let_others_be_read(tx: Transaction, crawl: Crawl, source: Source, page: CrawlPage, outcome: Outcome) -> None:
    """Where nothing is read of a page, those that named it their main address in this round are read themselves."""
    if page.kind != "page" or not _is_lost(outcome.state, outcome.code):
        return
    await _wake(tx, source, CrawlPage.round == crawl.round, CrawlPage.links.contains([str(page.id)]))


async def let_it_be_read(tx: Transaction, source: Source, url: str) -> None:
    """A page to which another one turned out to lead is looked at again, if it had named a main address."""
    await _wake(tx, source, CrawlPage.place == address.place(url))


async def _wake(tx: Transaction, source: Source, *which: ColumnElement[bool]) -> None:
    named = update(CrawlPage).where(
        CrawlPage.source_id == source.id, CrawlPage.code == "canonical", CrawlPage.todo.is_(None), *which
    )
    woken = await tx.scalars(named.values(todo="waiting", not_before=func.now(), tries=0).returning(CrawlPage.id))
    if count := len(woken.all()):
        await progress.going_on(tx, source, total=Source.total + count)
