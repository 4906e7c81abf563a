"""Sitemaps that are met on the way: what they list is taken in; one that gives no answer is asked again, and given up
in the end, which is told.
"""

import functools
from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, select, update

from frontdesk.foundation.database import Database, Transaction
from frontdesk.knowledge import reading_process
from frontdesk.knowledge.crawl import address, frontier, sitemap
from frontdesk.knowledge.crawl.costs import Costs
from frontdesk.knowledge.crawl.fetch import Fetched
from frontdesk.knowledge.crawl.robots import Robots
from frontdesk.knowledge.crawl.tables import Crawl, CrawlPage, Lead, Outcome
from frontdesk.knowledge.readers import ReadError
from frontdesk.knowledge.tables import Source

MOST_NAMED = 50
"""Sitemaps of one robots.txt that are read."""
MOST_SITEMAPS = 500
"""Further sitemaps that one index may name."""
AT_A_TIME = 1_000
"""Addresses that are taken into the frontier in one transaction."""


def named(crawl: Crawl, robots: Robots) -> list[Lead]:
    """The sitemaps that a site names, or where it would have one."""
    urls = [u for link in robots.sitemaps if (u := address.join(crawl.root, link))][:MOST_NAMED]
    return [Lead(u, 0, kind="sitemap") for u in urls or [f"{address.origin(crawl.root)}/sitemap.xml"]]


async def leads(crawl: Crawl, page: CrawlPage, body: bytes, costs: Costs) -> list[Lead]:
    """What a sitemap leads to: pages of the site, and further sitemaps. Raises ReadError."""
    reading = functools.partial(sitemap.read, body, costs.memory_bytes)
    said = await reading_process.run(reading, address.shown(page.url), costs.reading)
    further = [u for link in said.sitemaps[:MOST_SITEMAPS] if (u := address.join(page.url, link))]
    found = [Lead(u, 0, page.hops + 1, "sitemap") for u in further] if not page.hops else []
    pages = [u for link in said.pages if (u := address.join(page.url, link)) and crawl.scope.holds(u)]
    return found + [Lead(u, 1) for u in pages]


async def take_in(database: Database, source: Source, found: Sequence[Lead]) -> tuple[list[str], bool]:
    """Takes in many leads, some at a time. Returns their ids, and whether all were taken."""
    ids, all_taken = list[str](), True
    for start in range(0, len(found), AT_A_TIME):
        async with database.transaction(source.account_id) as tx:
            crawl = await frontier.locked(tx, source.id)
            some, whole = await frontier.add(tx, crawl, source, found[start : start + AT_A_TIME])
        ids, all_taken = ids + some, all_taken and whole
        if not whole:
            break
    return ids, all_taken


class Sitemaps:
    """Takes in the sitemaps of one website."""

    def __init__(self, database: Database, costs: Costs, source: Source) -> None:
        self._database = database
        self._costs = costs
        self._source = source

    async def take(self, crawl: Crawl, page: CrawlPage, fetched: Fetched) -> None:
        """What came of a sitemap that answered."""
        host = address.site(page.url)
        if fetched.status in (404, 410):
            await self.drop(page)
        elif fetched.target is not None:
            await self.fail(page, "redirect", f"{host} redirects it to itself.")
        elif fetched.status != 200:
            await self.fail(page, "status", f"{host} answered {fetched.status}.")
        elif fetched.kind == "xml" and sitemap.is_sitemap(fetched.body):
            await self._read(crawl, page, fetched.body)
        elif page.read_at is None:
            await self.drop(page)  # It never was one.
        else:
            await self.fail(page, "kind", f"{host} sends something else in its place.")

    async def _read(self, crawl: Crawl, page: CrawlPage, body: bytes) -> None:
        try:
            found = await leads(crawl, page, body, self._costs)
        except ReadError as error:
            await self.fail(page, error.code, error.sentence)
            return
        await take_in(self._database, self._source, found)
        async with self._database.transaction(self._source.account_id) as tx:
            held = await frontier.locked(tx, self._source.id)
            keep = {"read_at": func.now(), "misses": 0, "gone_since": None}
            done = Outcome("skipped", "sitemap", "This is a sitemap.", keep=keep)
            await frontier.settle(tx, held, self._source, page, done)
            # The host answers: the others of it have all their tries before them.
            await tx.execute(update(CrawlPage).where(*self._beside(page)).values(tries=0))

    async def unanswered(self, page: CrawlPage, code: str, sentence: str, wait: float) -> None:
        """It is asked again later, a few times. Where not only it but its host gives no answer, or asks to be left
        alone, all that stand there wait with it, and are given up with it: one after the other they would take hours.
        """
        of_host = bool(wait) or (code in frontier.UNANSWERED and code != "site_down")
        async with self._database.transaction(self._source.account_id) as tx:
            crawl = await frontier.locked(tx, self._source.id)
            if frontier.comes_again(page, code):
                seconds = self._costs.pause(page.tries, wait)
                # Those that were not asked yet come first next time: it may be this one alone that never answers.
                await frontier.put_back(tx, page, seconds, behind=1)
                if of_host:
                    later = func.greatest(CrawlPage.not_before, frontier.after(seconds))
                    tried = func.greatest(CrawlPage.tries, page.tries)
                    together = update(CrawlPage).where(*self._beside(page))
                    await tx.execute(together.values(not_before=later, tries=tried))
            else:
                await self._give_up(tx, crawl, page, Outcome("failed", code, sentence))
                if of_host:
                    values = {"todo": None, "tries": 0, "state": "failed", "code": code, "reason": sentence}
                    await tx.execute(update(CrawlPage).where(*self._beside(page)).values(values))
            if code in frontier.UNANSWERED and address.site(page.url) == address.site(crawl.root):
                await frontier.count_failure(tx, crawl)

    async def fail(self, page: CrawlPage, code: str, sentence: str) -> None:
        """It can't be read in this round."""
        async with self._database.transaction(self._source.account_id) as tx:
            crawl = await frontier.locked(tx, self._source.id)
            await self._give_up(tx, crawl, page, Outcome("failed", code, sentence))

    async def _give_up(self, tx: Transaction, crawl: Crawl, page: CrawlPage, outcome: Outcome) -> None:
        """One that was only guessed at, and never was there, is nothing to tell anybody."""
        if page.read_at is None and not page.hops and not Robots(crawl.robots).sitemaps:
            await frontier.drop(tx, page)
        else:
            await frontier.settle(tx, crawl, self._source, page, outcome)

    async def drop(self, page: CrawlPage) -> None:
        """There is none, or none that may be read."""
        async with self._database.transaction(self._source.account_id) as tx:
            await frontier.drop(tx, page)

    def _beside(self, page: CrawlPage) -> tuple[ColumnElement[bool], ...]:
        """The other sitemaps of the same host that wait; of one that is being read just now its own answer tells."""
        host = func.split_part(CrawlPage.place, "/", 1) == page.place.partition("/")[0]
        still = (CrawlPage.kind == "sitemap", CrawlPage.todo == "waiting", CrawlPage.id != page.id)
        return (CrawlPage.source_id == self._source.id, *still, host)


async def unread(tx: Transaction, crawl: Crawl) -> tuple[int, str]:
    """How many sitemaps could not be read in this round, and why one of them."""
    failed = (CrawlPage.source_id == crawl.id, CrawlPage.kind == "sitemap", CrawlPage.state == "failed")
    seen = select(func.count(), func.min(CrawlPage.reason)).where(*failed, CrawlPage.round == crawl.round)
    count, reason = (await tx.execute(seen)).one().tuple()
    return count, reason or ""
