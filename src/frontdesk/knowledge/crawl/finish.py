"""The end of a round: the website is ready or failed, and what is gone from it for long enough is removed."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy import case, delete, func, select, update

from frontdesk.foundation import events
from frontdesk.foundation.database import Database, Transaction
from frontdesk.knowledge import progress
from frontdesk.knowledge.crawl import address, frontier, limit, listed
from frontdesk.knowledge.crawl.tables import Crawl, CrawlPage
from frontdesk.knowledge.exclude import ended
from frontdesk.knowledge.learn import Learn
from frontdesk.knowledge.readers import ReadError
from frontdesk.knowledge.tables import Document, Source

AT_A_TIME = 500

_NOTED = {
    "sign_in": (
        "1 of the pages asks for a sign-in. Frontdesk reads what anyone can see. Upload it as a file.",
        "{} of the pages ask for a sign-in. Frontdesk reads what anyone can see. Upload them as files.",
    ),
    "script_only": (
        "1 of the pages shows its text only after scripts ran. Paste its text.",
        "{} of the pages show their text only after scripts ran. Paste their text.",
    ),
    "noindex": (
        "1 of the pages asks robots not to use it (noindex). Add its address as a single page to use it.",
        "{} of the pages ask robots not to use them (noindex). Add their addresses as single pages to use them.",
    ),
    "limit": (
        "1 more page was found and left out: {most} is as many as may be read. Raise max_pages to read more.",
        "{} more pages were found and left out: {most} is as many as may be read. Raise max_pages to read more.",
    ),
    "alike": (
        "1 page was left out because it differs from others only in numbers.",
        "{} pages were left out because they differ from others only in numbers.",
    ),
}
"""Of a code: what is said of one page, and of several."""


async def finish(database: Database, learn: Learn, source: Source, grace: timedelta, *, is_down: bool) -> None:
    """Ends a round. Raises ReadError when no page could be read in it, or the site stopped to answer."""
    async with database.transaction(source.account_id) as tx:
        crawl = await frontier.locked(tx, source.id)
        unread, _ = await listed.unread(tx, crawl)
        taken, is_whole = crawl.taken, crawl.is_whole and not unread
        # Where the site was down, the next try goes on where this one ended.
        crawl.under_way, crawl.failures_in_row = is_down, 0
        await tx.flush()
        if is_down:
            await frontier.try_again(tx, crawl, source)
    if is_down:
        host = address.site(source.url or "")
        raise ReadError("site_down", f"{host} doesn't answer any more. Try again later.")
    if not taken:
        raise await _reason(database, source)
    if is_whole:
        await _miss_unseen(database, source)
    await _remove_gone(database, learn, source, grace)
    await forget_surplus(database, learn, source)
    await _forget_strangers(database, learn, source)
    async with database.transaction(source.account_id) as tx:
        await frontier.recount(tx, source)
        crawl = await frontier.locked(tx, source.id)
        values = {"status": "ready", "step": None, "error": None, "error_code": None, "tries": 0}
        warnings = [*await _warnings(tx, crawl), *await _of_sitemaps(tx, crawl), *await ended(tx, source.id)]
        whole = {"done": crawl.found, "total": crawl.found, "read_at": func.now(), "warnings": warnings}
        await progress.going_on(tx, source, **values, **whole)
        await events.record(tx, source.account_id, "source.ready", source.id)


async def _reason(database: Database, source: Source) -> ReadError:
    """Why nothing was read: the reason of the page where it begins, or of the one that this leads to."""
    seen = select(CrawlPage).join(Crawl, (Crawl.id == CrawlPage.source_id) & (Crawl.round == CrawlPage.round))
    seen = seen.where(CrawlPage.source_id == source.id, CrawlPage.kind == "page", CrawlPage.reason.is_not(None))
    async with database.transaction(source.account_id) as tx:
        failed = await tx.scalar(
            seen.where(CrawlPage.state == "failed").order_by(CrawlPage.depth, CrawlPage.hops, CrawlPage.id).limit(1)
        )
        first = failed or await tx.scalar(seen.order_by(CrawlPage.depth, CrawlPage.hops.desc(), CrawlPage.id).limit(1))
    if first is None or not first.reason:
        return ReadError("empty", f"No page was found at {address.shown(source.url or '')}. Check the address.")
    return ReadError(
        first.code or "failed", first.reason + (" Check the address." if first.code == "not_found" else "")
    )


async def _miss_unseen(database: Database, source: Source) -> None:
    """What nothing led to in a round of the whole site is missed; sitemaps, and pages never read, are let go."""
    async with database.transaction(source.account_id) as tx:
        crawl = await frontier.locked(tx, source.id)
        unseen = (CrawlPage.source_id == source.id, CrawlPage.round < crawl.round)
        never_read = CrawlPage.read_at.is_(None) | (CrawlPage.kind == "sitemap")
        await tx.execute(delete(CrawlPage).where(*unseen, never_read))
        since = func.coalesce(CrawlPage.gone_since, func.now())
        await tx.execute(update(CrawlPage).where(*unseen).values(misses=CrawlPage.misses + 1, gone_since=since))


async def _remove_gone(database: Database, learn: Learn, source: Source, grace: timedelta) -> None:
    """Forgets what is gone for long enough; a page that is still linked to is kept in mind, with its reason."""
    gone = select(CrawlPage).where(
        CrawlPage.source_id == source.id,
        CrawlPage.kind == "page",
        CrawlPage.misses >= limit.MISSES,
        CrawlPage.gone_since <= frontier.now() - grace,
        CrawlPage.read_at.is_not(None),
    )
    while True:
        async with database.transaction(source.account_id) as tx:
            pages = (await tx.scalars(gone.limit(AT_A_TIME))).all()
        if not pages:
            return
        await learn.forget(source, [page.place for page in pages])
        await _let_go(database, source, [page.id for page in pages])


async def _let_go(database: Database, source: Source, ids: Sequence[UUID]) -> None:
    async with database.transaction(source.account_id) as tx:
        crawl = await frontier.locked(tx, source.id)
        these = CrawlPage.id.in_(ids)
        await tx.execute(delete(CrawlPage).where(these, CrawlPage.round < crawl.round))
        await tx.execute(update(CrawlPage).where(these).values(read_at=None))
        await progress.going_on(tx, source, changed_at=func.now())


async def forget_surplus(database: Database, learn: Learn, source: Source) -> None:
    """Forgets documents beyond the limit, of pages that are gone first: others have their places. Where the limit was
    lowered, the farthest go."""
    while True:
        async with database.transaction(source.account_id) as tx:
            crawl = await frontier.locked(tx, source.id)
            read = select(CrawlPage).where(CrawlPage.source_id == source.id, CrawlPage.kind == "page")
            read = read.where(CrawlPage.read_at.is_not(None))
            gone = case((CrawlPage.gone_since.is_(None), 0), else_=CrawlPage.misses)
            nearest = read.order_by(gone, CrawlPage.depth, CrawlPage.id)
            pages = (await tx.scalars(nearest.offset(crawl.max_pages).limit(AT_A_TIME))).all()
        if not pages:
            return
        await learn.forget(source, [page.place for page in pages])
        async with database.transaction(source.account_id) as tx:
            crawl = await frontier.locked(tx, source.id)
            left = update(CrawlPage).where(CrawlPage.id.in_([page.id for page in pages]))
            reason = {"state": "skipped", "code": "limit", "reason": limit.said(crawl)}
            await tx.execute(left.where(CrawlPage.gone_since.is_(None)).values(reason))
            await tx.execute(left.values(limit.LEFT))
            await progress.going_on(tx, source, changed_at=func.now())
            await frontier.recount(tx, source)


async def _forget_strangers(database: Database, learn: Learn, source: Source) -> None:
    """Forgets documents of no page of the site: it was another site, or a file, before."""
    page = select(CrawlPage.id).where(CrawlPage.source_id == Document.source_id, CrawlPage.place == Document.place)
    strange = select(Document.place).where(Document.source_id == source.id, ~page.exists())
    async with database.transaction(source.account_id) as tx:
        places = (await tx.scalars(strange)).all()
    await learn.forget(source, places)


async def _warnings(tx: Transaction, crawl: Crawl) -> list[str]:
    """What its owner may want to do something about, with numbers of pages."""
    of_pages = (CrawlPage.source_id == crawl.id, CrawlPage.kind == "page", CrawlPage.code.in_(_NOTED))
    codes = select(CrawlPage.code, func.count()).where(*of_pages)
    counted = dict((await tx.execute(codes.group_by(CrawlPage.code))).tuples().all())
    most = f"{crawl.max_pages:,}"
    return [
        (one if counted[code] == 1 else several).format(f"{counted[code]:,}", most=most)
        for code, (one, several) in _NOTED.items()
        if code in counted
    ]


async def _of_sitemaps(tx: Transaction, crawl: Crawl) -> list[str]:
    """That some could not be read, which keeps pages that nothing else leads to from being missed."""
    unread, reason = await listed.unread(tx, crawl)
    if not unread:
        return []
    stays = "Until that changes, no page is removed because nothing leads to it any more."
    if unread == 1:
        return [f"1 sitemap of this website could not be read: {reason} {stays}"]
    some = f"{unread:,} sitemaps of this website could not be read, one of them because "
    return [f"{some}{reason} {stays}"]
