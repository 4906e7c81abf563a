"""Main addresses (canonical): a page that names one is read there, if that is read; some lead nowhere."""

from collections.abc import Sequence
from typing import Any, TypeGuard
from uuid import UUID

from sqlalchemy import func, select, update

from frontdesk.foundation.database import Transaction
from frontdesk.knowledge import progress
from frontdesk.knowledge.crawl import address, frontier
from frontdesk.knowledge.crawl.tables import Crawl, CrawlPage, Outcome
from frontdesk.knowledge.tables import Source

MOST_STEPS = 20
"""Main addresses and redirects in a row, each leading to the next one, that are gone along with."""
_LEADING = ("canonical", "redirect")
"""Why a page is skipped that leads to another, which is the first of its links."""
_ELSEWHERE = ("canonical", "redirect", "twin", "sitemap", "limit")
"""Why a page is skipped that is read under another address, or might have been read."""


def _leads_on(there: CrawlPage) -> bool:
    return there.state == "skipped" and there.code in _LEADING and bool(there.links)


def _is_lost(state: str, code: str | None, links: Sequence[str]) -> bool:
    """Whether nothing is read of a page, there or elsewhere."""
    nowhere = code not in _ELSEWHERE or (code in _LEADING and not links)
    return state == "failed" or (state == "skipped" and nowhere)


def _is_settled(there: CrawlPage | None, crawl: Crawl) -> TypeGuard[CrawlPage]:
    """Whether it is known where a page leads; what an earlier round saw counts for nothing: that may have changed."""
    return there is not None and there.todo is None and there.round == crawl.round


async def _next(tx: Transaction, there: CrawlPage) -> CrawlPage | None:
    return await tx.scalar(select(CrawlPage).where(CrawlPage.id == UUID(there.links[0])))


async def is_of_no_use(tx: Transaction, crawl: Crawl, source: Source, page: CrawlPage, main: str) -> bool:
    """Whether the main address that a page names leads back to it, or nowhere, by what this round has seen so far."""
    there = await frontier.at(tx, source, main)
    for _ in range(MOST_STEPS):
        if not _is_settled(there, crawl):
            return False
        if not _leads_on(there):
            return _is_lost(there.state, there.code, there.links)
        there = await _next(tx, there)
        if there is not None and there.id == page.id:
            return True
    return True


async def let_ring_be_read(
    tx: Transaction, crawl: Crawl, source: Source, page: CrawlPage, target: str
) -> list[CrawlPage]:
    """A page turned out to lead to another. Where that leads back to it, one page of the ring is read: the first that
    named a main address, as the others have nothing to read. Where none did, returns them, in their order.
    """
    there, ring = await frontier.at(tx, source, target), list[CrawlPage]()
    for _ in range(MOST_STEPS):
        if not _is_settled(there, crawl) or not _leads_on(there):
            return []
        ring.append(there)
        there = await _next(tx, there)
        if there is not None and there.id == page.id:
            named = [each.id for each in ring if each.code == "canonical"][:1]
            await _wake(tx, source, named)
            return [] if named else ring
    return []


async def fail_ring(
    tx: Transaction, crawl: Crawl, source: Source, page: CrawlPage, ring: Sequence[CrawlPage], keep: dict[str, Any]
) -> None:
    """Settles a page that leads over the `ring` back to itself: nothing can be read of any of them."""
    pages = [page, *ring]
    for at, each in enumerate(pages):
        way = [other.url for other in (*pages[at + 1 :], *pages[:at])]
        outcome = Outcome("failed", "redirect", address.in_circle(way), keep=keep | {"links": []})
        settle = frontier.settle if each is page else frontier.fail_settled
        await settle(tx, crawl, source, each, outcome)
    for each in pages:
        await let_others_be_read(tx, crawl, source, each, Outcome("failed", "redirect", keep={"links": []}))


async def let_others_be_read(tx: Transaction, crawl: Crawl, source: Source, page: CrawlPage, outcome: Outcome) -> None:
    """Where nothing is read of a page, those whose main address leads to it in this round are read themselves."""
    if page.kind != "page" or not _is_lost(outcome.state, outcome.code, outcome.keep.get("links", page.links)):
        return
    leading: list[UUID] = [page.id]
    for _ in range(MOST_STEPS):
        first = CrawlPage.links[0].astext.in_([str(id_) for id_ in leading])
        on_the_way = (CrawlPage.source_id == source.id, CrawlPage.kind == "page", CrawlPage.state == "skipped")
        before = select(CrawlPage.id, CrawlPage.code).where(*on_the_way, CrawlPage.round == crawl.round, first)
        found = (await tx.execute(before.where(CrawlPage.code.in_(_LEADING)))).tuples().all()
        await _wake(tx, source, [id_ for id_, code in found if code == "canonical"])
        leading = [id_ for id_, code in found if code == "redirect"]
        if not leading:
            return


async def _wake(tx: Transaction, source: Source, ids: Sequence[UUID]) -> None:
    if not ids:
        return
    asleep = update(CrawlPage).where(CrawlPage.id.in_(ids), CrawlPage.todo.is_(None))
    woken = await tx.scalars(asleep.values(todo="waiting", not_before=func.now(), tries=0).returning(CrawlPage.id))
    if count := len(woken.all()):
        await progress.going_on(tx, source, total=Source.total + count)
