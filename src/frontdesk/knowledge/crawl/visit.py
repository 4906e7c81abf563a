"""A visit to one page: whether it is read at all, what came back, what it says, and where it leads."""

import functools
import hashlib
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

import msgspec

from frontdesk.foundation.database import Database, Transaction
from frontdesk.foundation.guard import OutboundError
from frontdesk.foundation.outbound import Outbound
from frontdesk.knowledge import reading_process
from frontdesk.knowledge.crawl import address, fetch, frontier, listed, main_page, sitemap
from frontdesk.knowledge.crawl.costs import Costs
from frontdesk.knowledge.crawl.fetch import Fetched
from frontdesk.knowledge.crawl.limit import LEFT
from frontdesk.knowledge.crawl.look import VERSION, Looked, look
from frontdesk.knowledge.crawl.polite import Polite, Resting
from frontdesk.knowledge.crawl.robots import Robots, refused
from frontdesk.knowledge.crawl.rules import objection
from frontdesk.knowledge.crawl.tables import Crawl, CrawlPage, Lead, Outcome
from frontdesk.knowledge.learn import Learn, Part, remove_at
from frontdesk.knowledge.readers import ReadError, Reading
from frontdesk.knowledge.tables import Source, lock_library

MOST_HOPS = 5
"""Redirects in a row that are gone along with."""
NOINDEX = "This page asks robots not to use it (noindex). To use it all the same, add its address as a single page."


class Visit:
    """Visits the pages of one website, one at a time or a few at once."""

    def __init__(
        self, database: Database, outbound: Outbound, learn: Learn, polite: Polite, costs: Costs, source: Source
    ) -> None:
        self._database = database
        self._outbound = outbound
        self._learn = learn
        self._polite = polite
        self._costs = costs
        self._source = source
        self._sitemaps = listed.Sitemaps(database, costs, source)

    async def visit(self, crawl: Crawl, robots: Robots, page: CrawlPage) -> None:
        """Reads a page that was taken, or writes down why it is not read. Raises Stopped, and `refused`."""
        if page.tries > frontier.MOST_TRIES:
            sentence = f"Reading this page was given up after {frontier.MOST_TRIES} tries."
            await self._add_named(crawl, robots, page)
            await self._fail(page, Outcome("failed", "gave_up", sentence))
            return
        against = await self._against(crawl, robots, page)
        if against is not None:
            if against.code == "robots" and page.depth == 0 and not page.hops:
                await self._settle(page, msgspec.structs.replace(against, state="failed"))  # What was read of it stays.
                raise refused(page.url)
            await (self._sitemaps.drop(page) if page.kind == "sitemap" else self._leave(page, against))
            return
        try:
            fetched = await self._fetch(crawl, robots, page)
        except Resting as resting:
            await self._put_back_unasked(page, resting.seconds)
            return
        except OutboundError as error:
            if not frontier.comes_again(page, error.kind):
                await self._add_named(crawl, robots, page)
            await self.unanswered(page, error.kind, error.sentence)
            return
        if _is_no_list(page, fetched):
            if page.depth == 0 and page.kind == "page" and crawl.listed and fetched.status == 200:
                await self._say_listed(crawl, is_list=False)
            await self._add_named(crawl, robots, page)
        await self._take(crawl, page, fetched)

    async def _against(self, crawl: Crawl, robots: Robots, page: CrawlPage) -> Outcome | None:
        """Why a page is not even asked for."""
        if found := objection(crawl, robots, page):
            return found
        if page.kind == "sitemap":
            return None
        most = self._costs.same_shape
        async with self._database.transaction(self._source.account_id) as tx:
            if page.state == "read" or not await frontier.has_many(tx, self._source, page, most):
                return None
        reason = f"{most:,} pages were read whose addresses differ from this one's only in numbers and values."
        return Outcome("skipped", "alike", reason)

    async def _fetch(self, crawl: Crawl, robots: Robots, page: CrawlPage) -> Fetched:
        """What the address answers; a redirect to another spelling of itself is gone along with."""
        url, known = page.url, self._known(page)
        wanted: set[fetch.Kind] = {"html", "xml"} if page.depth == 0 or page.kind == "sitemap" else {"html"}
        for _ in range(MOST_HOPS):
            async with self._polite.turn(address.site(url), max(robots.delay, self._costs.delay)):
                more: set[fetch.Kind] = {"file"} if crawl.files else set()
                fetched = await fetch.fetch(self._outbound, url, known, self._costs.fetches, wanted | more)
            target = fetched.target
            elsewhere = target is not None and address.place(target) != page.place and page.kind == "page"
            if target is None or target == url or elsewhere:
                page.url = url
                return fetched
            url = target
        raise OutboundError("redirect", f"{address.site(url)} redirects this page again and again.")

    def _known(self, page: CrawlPage) -> dict[str, str]:
        """Asks only for what is new, if what came last was read as it would be read now."""
        if page.state != "read" or page.reader != self._origin(b""):
            return {}
        headers = {"if-none-match": page.etag, "if-modified-since": page.last_modified}
        return {name: value for name, value in headers.items() if value}

    async def _take(self, crawl: Crawl, page: CrawlPage, fetched: Fetched) -> None:
        if fetched.status == 304:
            await self._unchanged(page, Outcome("read"))
        elif fetched.failed_for_now:
            if fetched.wait:
                self._polite.rest(address.site(page.url), fetched.wait)
            host = address.site(page.url)
            await self.unanswered(page, "site_down", f"{host} answered {fetched.status}.", fetched.wait)
        elif page.kind == "sitemap":
            await self._sitemaps.take(crawl, page, fetched)
        elif fetched.target is not None:
            await self._redirected(crawl, page, fetched.target, "redirect", "It leads to {}.")
        elif fetched.status != 200:
            await self._missing(page, fetched.status)
        elif fetched.kind == "xml" and sitemap.is_sitemap(fetched.body):
            await self._list(crawl, page, fetched.body)
        elif not fetched.body and fetched.kind != "html":
            kind = fetched.content_type or "something else"
            await self._leave(page, Outcome("skipped", "kind", f"This is no page but {kind}."))
        else:
            await self._read(crawl, page, fetched)

    async def _unchanged(self, page: CrawlPage, outcome: Outcome) -> None:
        async with self._database.transaction(self._source.account_id) as tx:
            crawl = await frontier.locked(tx, self._source.id)
            await frontier.add_known(tx, crawl, self._source, page)
            await frontier.settle(tx, crawl, self._source, page, outcome)

    async def _redirected(
        self, crawl: Crawl, page: CrawlPage, target: str, code: str, words: str, links: Sequence[str] = ()
    ) -> bool:
        """The page that it leads to is read in its place; where a website begins may be elsewhere than was said.

        Returns False, and changes nothing, where a main address leads back to the page that names it, or nowhere.
        """
        is_main = code == "canonical"
        if is_main and page.hops >= MOST_HOPS:
            return False
        if dead_end := _dead_end(crawl, page, target, code):
            await self._leave(page, dead_end)
            return True
        async with self._forgetting(page) as tx:
            held = await frontier.locked(tx, self._source.id)
            # Asked and settled under one lock: of two pages that name each other, the second sees the first.
            if is_main and await main_page.is_of_no_use(tx, held, self._source, page, target):
                return False
            if page.depth == 0 and not held.scope.holds(target):
                held.root, held.robots_at = target, None
                await tx.flush()
            leads_to, _ = await frontier.add(tx, held, self._source, [Lead(target, page.depth, page.hops + 1)])
            if is_main and not leads_to:
                return False  # There is no room for it.
            ring = [] if is_main else await main_page.let_ring_be_read(tx, held, self._source, page, target)
            await self._forget(tx, page)
            if ring:
                await main_page.fail_ring(tx, held, self._source, page, ring, LEFT)
            else:
                reason = words.format(address.shown(target))
                outcome = Outcome("skipped", code, reason, keep=LEFT | {"links": [*leads_to, *links]})
                await frontier.settle(tx, held, self._source, page, outcome)
        return True

    async def unruled(self, page: CrawlPage, error: ReadError) -> None:
        """Without its robots.txt nothing of a site may be read, nor what a page led to."""
        await self.unanswered(page, error.code, error.sentence, keep={"links": page.links})

    async def unanswered(
        self, page: CrawlPage, code: str, sentence: str, wait: float = 0, keep: dict[str, Any] | None = None
    ) -> None:
        """The page is tried again later, a few times; what was read of it before stays in use."""
        if page.kind == "sitemap":
            await self._sitemaps.unanswered(page, code, sentence, wait)
            return
        async with self._database.transaction(self._source.account_id) as tx:
            crawl = await frontier.locked(tx, self._source.id)
            if frontier.comes_again(page, code):
                await frontier.put_back(tx, page, self._costs.pause(page.tries, wait), said=(code, sentence))
            else:
                outcome = Outcome("failed", code, sentence, keep=keep or {})
                await frontier.settle(tx, crawl, self._source, page, outcome)
                await main_page.let_others_be_read(tx, crawl, self._source, page, outcome)
            if code in frontier.UNANSWERED:
                await frontier.count_failure(tx, crawl)

    async def _put_back_unasked(self, page: CrawlPage, seconds: float) -> None:
        async with self._database.transaction(self._source.account_id) as tx:
            await frontier.locked(tx, self._source.id)
            await frontier.put_back(tx, page, seconds, tried=False)

    async def _missing(self, page: CrawlPage, status: int) -> None:
        gone = status in (404, 410)
        outcome = Outcome("failed", "status", f"The address answered {status}.")
        if gone:
            outcome = Outcome("failed", "not_found", f"There is no page at {address.shown(page.url)} ({status}).")
        elif status in (401, 403, 407):
            outcome = Outcome("failed", "sign_in", "This page asks for a sign-in. Frontdesk reads what anyone can see.")
        async with self._database.transaction(self._source.account_id) as tx:
            crawl = await frontier.locked(tx, self._source.id)
            if gone:
                keep = {"misses": page.misses + 1, "gone_since": page.gone_since or frontier.now(), "text_hash": None}
                outcome = msgspec.structs.replace(outcome, keep=keep)
            await frontier.settle(tx, crawl, self._source, page, outcome)
            await main_page.let_others_be_read(tx, crawl, self._source, page, outcome)

    async def _add_named(self, crawl: Crawl, robots: Robots, page: CrawlPage) -> None:
        """The sitemaps of the site, once it is known of the page where it begins that it is not one of them itself."""
        if page.depth == 0 and page.kind == "page" and crawl.max_depth > 0 and not crawl.listed:
            await listed.take_in(self._database, self._source, listed.named(crawl, robots))

    async def _say_listed(self, crawl: Crawl, *, is_list: bool) -> None:
        """Whether the website is a sitemap, until its start says otherwise: one that gives no answer still is one."""
        async with self._database.transaction(self._source.account_id) as tx:
            held = await frontier.locked(tx, self._source.id)
            crawl.listed = held.listed = is_list
            await tx.flush()

    async def _list(self, crawl: Crawl, page: CrawlPage, body: bytes) -> None:
        """Takes in what a sitemap lists that was given as the website itself: that is all that is read of it."""
        try:
            found = await listed.leads(crawl, page, body, self._costs)
        except ReadError as error:
            await self._settle(page, Outcome("failed", error.code, error.sentence))
            return
        await self._say_listed(crawl, is_list=True)  # Before anyone reads what is listed, and would follow its links.
        await listed.take_in(self._database, self._source, found)
        await self._settle(page, Outcome("skipped", "sitemap", "This is a sitemap."))

    async def _read(self, crawl: Crawl, page: CrawlPage, fetched: Fetched) -> None:
        source, origin = self._source, self._origin(fetched.body)
        keep = {
            "etag": fetched.etag,
            "last_modified": fetched.last_modified,
            "origin": origin,
            "reader": self._origin(b""),
            "url": page.url,
        }
        if page.state == "read" and page.origin == origin and not fetched.asked.noindex:
            await self._unchanged(page, Outcome("read", keep=keep))
            return
        looked = await self._look(page, fetched)
        if looked.refresh is not None and address.place(looked.refresh) != page.place:
            await self._redirected(crawl, page, looked.refresh, "redirect", "It leads to {}.")
            return
        links, all_taken = await self._follow(crawl, page, looked)
        if not all_taken:
            keep |= {"etag": None, "last_modified": None, "origin": None}
        if looked.asked.noindex:
            await self._leave(page, Outcome("skipped", "noindex", NOINDEX, keep={"links": links}))
            return
        if await self._has_main_address(crawl, page, looked, links):
            return
        try:
            if isinstance(looked.reading, ReadError):
                raise looked.reading
            if await self._is_twin(page, looked.reading, links):
                return
            title = looked.reading.title or address.shown(page.url)
            await self._learn.learn(source, Part(page.place, title, page.url, looked.reading, origin))
        except ReadError as error:
            empty = Outcome("skipped", error.code, "There is no text on this page.", keep={"links": links})
            # What was read before stays in use, with all that it led to.
            failed = Outcome("failed", error.code, error.sentence, keep={} if page.read_at else {"links": links})
            await (self._leave(page, empty) if error.code == "empty" else self._settle(page, failed))
            return
        await self._settle(page, Outcome("read", keep=keep | {"links": links}))

    async def _look(self, page: CrawlPage, fetched: Fetched) -> Looked:
        costs, kind = self._costs, "html" if fetched.kind == "html" else None
        reading = functools.partial(look, fetched.body, page.url, kind, costs.reading, costs.memory_bytes)
        try:
            looked = await reading_process.run(reading, address.shown(page.url), costs.reading)
        except ReadError as error:
            looked = Looked(error)
        return msgspec.structs.replace(looked, asked=looked.asked | fetched.asked)

    def _origin(self, data: bytes) -> bytes:
        """What a page was made of, and by which of our ways of looking at it."""
        return self._learn.origin(VERSION + data)

    async def _follow(self, crawl: Crawl, page: CrawlPage, looked: Looked) -> tuple[list[str], bool]:
        if crawl.listed or looked.asked.nofollow:
            return [], True
        leads = [Lead(link, page.depth + 1) for link in looked.links if crawl.scope.holds(link)]
        files = [link for link in looked.links if crawl.files and address.ending(link) in address.FILES]
        leads += [Lead(link, page.depth + 1) for link in files if address.site(link) == address.site(crawl.root)]
        return await listed.take_in(self._database, self._source, leads)

    async def _has_main_address(self, crawl: Crawl, page: CrawlPage, looked: Looked, links: Sequence[str]) -> bool:
        """Whether the page says that it is read better elsewhere. A main address that leads back does not count, nor
        one where nothing can be read.
        """
        main = looked.canonical
        if main is None or address.place(main) == page.place or crawl.listed:
            return False
        to_home = urlsplit(main).path in ("", "/") and not urlsplit(main).query
        if to_home or not crawl.scope.holds(main) or crawl.scope.reason_against(main):
            return False
        return await self._redirected(crawl, page, main, "canonical", "Its main address is {}.", links)

    async def _is_twin(self, page: CrawlPage, reading: Reading, links: list[str]) -> bool:
        said = msgspec.json.encode((" ".join(reading.text.split()), reading.pairs))
        async with self._database.transaction(self._source.account_id) as tx:
            await frontier.locked(tx, self._source.id)
            other = await frontier.twin(tx, self._source, page, hashlib.sha256(said).digest())
        if other is None:
            return False
        same = f"It says the same as {address.shown(other.url)}."
        await self._leave(page, Outcome("skipped", "twin", same, keep={"links": links}))
        return True

    async def _leave(self, page: CrawlPage, outcome: Outcome) -> None:
        """A page that is not read, or not any more: what was read of it before is no longer used."""
        async with self._forgetting(page) as tx:
            crawl = await frontier.locked(tx, self._source.id)
            await self._forget(tx, page)
            left = msgspec.structs.replace(outcome, keep=outcome.keep | LEFT)
            await frontier.settle(tx, crawl, self._source, page, left)
            await main_page.let_others_be_read(tx, crawl, self._source, page, left)

    @asynccontextmanager
    async def _forgetting(self, page: CrawlPage) -> AsyncIterator[Transaction]:
        """A transaction in which what was read of a page may be forgotten: the library is held before the crawl."""
        async with self._database.transaction(self._source.account_id) as tx:
            if page.read_at is not None:
                await lock_library(tx, self._source.account_id)
            yield tx

    async def _forget(self, tx: Transaction, page: CrawlPage) -> None:
        if page.read_at is not None:
            await remove_at(tx, self._source, page.place)

    async def _fail(self, page: CrawlPage, outcome: Outcome) -> None:
        if page.kind == "sitemap":
            await self._sitemaps.fail(page, outcome.code or "failed", outcome.reason or "")
        else:
            await self._settle(page, outcome)

    async def _settle(self, page: CrawlPage, outcome: Outcome) -> None:
        async with self._database.transaction(self._source.account_id) as tx:
            crawl = await frontier.locked(tx, self._source.id)
            await frontier.settle(tx, crawl, self._source, page, outcome)
            await main_page.let_others_be_read(tx, crawl, self._source, page, outcome)


def _is_no_list(page: CrawlPage, fetched: Fetched) -> bool:
    """Whether what came tells that the page is no sitemap; a redirect that is gone along with tells nothing, nor does
    a site that does not answer just now but may later.
    """
    if fetched.target is not None:
        return page.hops >= MOST_HOPS or address.place(fetched.target) == page.place
    if fetched.failed_for_now:
        return not frontier.comes_again(page, "site_down")
    return not (fetched.kind == "xml" and sitemap.is_sitemap(fetched.body))


def _dead_end(crawl: Crawl, page: CrawlPage, target: str, code: str) -> Outcome | None:
    """Why nothing is read where a page leads, as far as its address tells."""
    nowhere: dict[str, Any] = {"links": []}
    if address.place(target) == page.place:
        return Outcome("failed", code, address.in_circle([]), keep=nowhere)
    if page.hops >= MOST_HOPS:
        return Outcome("failed", code, f"This page redirects more than {MOST_HOPS} times.", keep=nowhere)
    if page.depth > 0 and not crawl.scope.holds(target):
        outside = f"It leads to {address.shown(target)}, outside of the website."
        return Outcome("skipped", code, outside, keep=nowhere)
    return None
