"""A visit to one page: whether it is read at all, what came back, what it says, and where it leads."""

import functools
import hashlib
from collections.abc import Sequence
from urllib.parse import urlsplit

import msgspec

from frontdesk.foundation.database import Database
from frontdesk.foundation.guard import OutboundError
from frontdesk.foundation.outbound import Outbound
from frontdesk.knowledge import reading_process
from frontdesk.knowledge.crawl import address, fetch, frontier, main_page, sitemap
from frontdesk.knowledge.crawl.fetch import Fetched
from frontdesk.knowledge.crawl.look import VERSION, Looked, look
from frontdesk.knowledge.crawl.polite import Polite, Resting
from frontdesk.knowledge.crawl.robots import Robots, refused
from frontdesk.knowledge.crawl.rules import objection
from frontdesk.knowledge.crawl.tables import Crawl, CrawlPage, Lead, Outcome
from frontdesk.knowledge.learn import Learn, Part
from frontdesk.knowledge.readers import Limits, ReadError, Reading
from frontdesk.knowledge.tables import Source

MOST_HOPS = 5
"""Redirects in a row that are gone along with."""
MOST_NAMED = 50
"""Sitemaps of one robots.txt that are read."""
MOST_SITEMAPS = 500
"""Further sitemaps that one index may name."""
AT_A_TIME = 1_000
"""Addresses that are taken into the frontier in one transaction."""
NOINDEX = "This page asks robots not to use it (noindex). To use it all the same, add its address as a single page."

_LEFT = {"read_at": None, "text_hash": None, "etag": None, "last_modified": None, "origin": None}
"""What is kept of a page that is not read any more."""


class Costs(msgspec.Struct, frozen=True):
    """What a crawl may cost: fetches, the reading of what came, its memory, and pauses in seconds."""

    fetches: fetch.Limits
    reading: Limits
    memory_bytes: int
    delay: float
    retry: float
    same_shape: int


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

    async def visit(self, crawl: Crawl, robots: Robots, page: CrawlPage) -> None:
        """Reads a page that was taken, or writes down why it is not read. Raises Stopped, and `refused`."""
        if page.tries > frontier.MOST_TRIES:
            sentence = f"Reading this page was given up after {frontier.MOST_TRIES} tries."
            await self._add_named(crawl, robots, page)
            await self._settle(page, Outcome("failed", "gave_up", sentence))
            return
        against = await self._against(crawl, robots, page)
        if against is not None:
            if against.code == "robots" and page.depth == 0 and not page.hops:
                await self._settle(page, msgspec.structs.replace(against, state="failed"))  # What was read of it stays.
                raise refused(page.url)
            await (self._drop(page) if page.kind == "sitemap" else self._leave(page, against))
            return
        try:
            fetched = await self._fetch(crawl, robots, page)
        except Resting as resting:
            await self._put_back_unasked(page, resting.seconds)
            return
        except OutboundError as error:
            if not _comes_again(page, error.kind):
                await self._add_named(crawl, robots, page)
            await self.unanswered(page, error.kind, error.sentence)
            return
        if _is_no_list(page, fetched):
            await self._add_named(crawl, robots, page)
        await self._take(crawl, page, fetched)

    async def _against(self, crawl: Crawl, robots: Robots, page: CrawlPage) -> Outcome | None:
        """Why a page is not even asked for."""
        if found := objection(crawl, robots, page):
            return found
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
        raise OutboundError("refused", f"{address.site(url)} redirects this page again and again.")

    def _known(self, page: CrawlPage) -> dict[str, str]:
        """Asks only for what is new, if what came last was read as it would be read now."""
        if page.state != "read" or page.reader != self._origin(b""):
            return {}
        headers = {"if-none-match": page.etag, "if-modified-since": page.last_modified}
        return {name: value for name, value in headers.items() if value}

    async def _take(self, crawl: Crawl, page: CrawlPage, fetched: Fetched) -> None:
        if fetched.status == 304:
            await self._unchanged(page, Outcome("read"))
        elif fetched.target is not None:
            await self._redirected(crawl, page, fetched.target, "redirect", "It leads to {}.")
        elif fetched.failed_for_now:
            if fetched.wait:
                self._polite.rest(address.site(page.url), fetched.wait)
            host = address.site(page.url)
            await self.unanswered(page, "site_down", f"{host} answered {fetched.status}.", fetched.wait)
        elif fetched.status != 200:
            await self._missing(page, fetched.status)
        elif fetched.kind == "xml" and sitemap.is_sitemap(fetched.body):
            await self._list(crawl, page, fetched.body)
        elif page.kind == "sitemap":
            await self._drop(page)
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

    async def _redirected(self, crawl: Crawl, page: CrawlPage, target: str, code: str, words: str) -> bool:
        """The page that it leads to is read in its place; where a website begins may be elsewhere than was said.

        Returns False, and settles nothing, where a main address is found to lead back to the page that names it.
        """
        if page.kind == "sitemap":
            await self._drop(page)
            return True
        begins = page.depth == 0
        if page.hops >= MOST_HOPS:
            await self._leave(page, Outcome("failed", code, f"This page redirects more than {MOST_HOPS} times."))
            return True
        if not begins and not crawl.scope.holds(target):
            await self._leave(
                page, Outcome("skipped", code, f"It leads to {address.shown(target)}, outside of the website.")
            )
            return True
        await self._forget(page)
        async with self._database.transaction(self._source.account_id) as tx:
            held = await frontier.locked(tx, self._source.id)
            # Asked and settled under one lock: of two pages that name each other, the second sees the first.
            if code == "canonical" and await main_page.is_of_no_use(tx, held, self._source, page, target):
                return False
            if begins and not held.scope.holds(target):
                held.root, held.robots_at = target, None
                await tx.flush()
            leads_to, _ = await frontier.add(tx, held, self._source, [Lead(target, page.depth, page.hops + 1)])
            if code == "redirect":
                await main_page.let_it_be_read(tx, self._source, target)  # It may name this page as its main one.
            reason = words.format(address.shown(target))
            outcome = Outcome("skipped", code, reason, keep=_LEFT | {"links": leads_to})
            await frontier.settle(tx, held, self._source, page, outcome)
        return True

    async def unanswered(self, page: CrawlPage, code: str, sentence: str, wait: float = 0) -> None:
        """The page is tried again later, a few times; what was read of it before stays in use."""
        async with self._database.transaction(self._source.account_id) as tx:
            crawl = await frontier.locked(tx, self._source.id)
            if page.kind == "sitemap":
                await frontier.drop(tx, page)
            elif _comes_again(page, code):
                await frontier.put_back(tx, page, max(wait, self._costs.retry * 3 ** (page.tries - 1)))
            else:
                outcome = Outcome("failed", code, sentence)
                await frontier.settle(tx, crawl, self._source, page, outcome)
                await main_page.let_others_be_read(tx, crawl, self._source, page, outcome)
            if code in frontier.UNANSWERED:
                await frontier.count_failure(tx, crawl)

    async def _put_back_unasked(self, page: CrawlPage, seconds: float) -> None:
        async with self._database.transaction(self._source.account_id) as tx:
            await frontier.locked(tx, self._source.id)
            await frontier.put_back(tx, page, seconds, tried=False)

    async def _missing(self, page: CrawlPage, status: int) -> None:
        if page.kind == "sitemap":
            await self._drop(page)
            return
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
        if page.depth > 0 or page.kind != "page":
            return
        named = [u for link in robots.sitemaps if (u := address.join(crawl.root, link))][:MOST_NAMED]
        sitemaps = named or [f"{address.origin(crawl.root)}/sitemap.xml"]
        if crawl.max_depth > 0 and not crawl.listed:
            await self._add([Lead(u, 0, kind="sitemap") for u in sitemaps])

    async def _list(self, crawl: Crawl, page: CrawlPage, body: bytes) -> None:
        """Takes in what a sitemap lists. One that was given as the website itself is all that is read of it."""
        reading = functools.partial(sitemap.read, body, self._costs.memory_bytes)
        try:
            listed = await reading_process.run(reading, address.shown(page.url), self._costs.reading)
        except ReadError as error:
            failed = Outcome("failed", error.code, error.sentence)
            await (self._drop(page) if page.kind == "sitemap" else self._settle(page, failed))
            return
        further = [u for link in listed.sitemaps[:MOST_SITEMAPS] if (u := address.join(page.url, link))]
        leads = [Lead(u, 0, page.hops + 1, "sitemap") for u in further] if not page.hops else []
        leads += [Lead(u, 1) for link in listed.pages if (u := address.join(page.url, link)) and crawl.scope.holds(u)]
        if page.kind == "sitemap":
            await self._add(leads)
            await self._drop(page)
            return
        async with self._database.transaction(self._source.account_id) as tx:
            held = await frontier.locked(tx, self._source.id)
            held.listed = True  # Before anyone reads what is listed, and would follow its links.
            await tx.flush()
        await self._add(leads)
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
            await self._leave(page, Outcome("skipped", "noindex", NOINDEX))
            return
        if await self._has_main_address(crawl, page, looked):
            return
        try:
            if isinstance(looked.reading, ReadError):
                raise looked.reading
            if await self._is_twin(page, looked.reading):
                return
            title = looked.reading.title or address.shown(page.url)
            await self._learn.learn(source, Part(page.place, title, page.url, looked.reading, origin))
        except ReadError as error:
            empty = Outcome("skipped", error.code, "There is no text on this page.")
            failed = Outcome("failed", error.code, error.sentence)
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
        return await self._add(leads)

    async def _add(self, leads: Sequence[Lead]) -> tuple[list[str], bool]:
        ids, all_taken = list[str](), True
        for start in range(0, len(leads), AT_A_TIME):
            async with self._database.transaction(self._source.account_id) as tx:
                crawl = await frontier.locked(tx, self._source.id)
                some, whole = await frontier.add(tx, crawl, self._source, leads[start : start + AT_A_TIME])
            ids, all_taken = ids + some, all_taken and whole
            if not whole:
                break
        return ids, all_taken

    async def _has_main_address(self, crawl: Crawl, page: CrawlPage, looked: Looked) -> bool:
        """Whether the page says that it is read better elsewhere. A main address that leads back does not count, nor
        one where nothing can be read.
        """
        main = looked.canonical
        if main is None or address.place(main) == page.place or crawl.listed:
            return False
        to_home = urlsplit(main).path in ("", "/") and not urlsplit(main).query
        if to_home or not crawl.scope.holds(main) or crawl.scope.reason_against(main):
            return False
        async with self._database.transaction(self._source.account_id) as tx:
            if await main_page.is_of_no_use(tx, crawl, self._source, page, main):
                return False
        return await self._redirected(crawl, page, main, "canonical", "Its main address is {}.")

    async def _is_twin(self, page: CrawlPage, reading: Reading) -> bool:
        said = msgspec.json.encode((" ".join(reading.text.split()), reading.pairs))
        async with self._database.transaction(self._source.account_id) as tx:
            await frontier.locked(tx, self._source.id)
            other = await frontier.twin(tx, self._source, page, hashlib.sha256(said).digest())
        if other is None:
            return False
        await self._leave(page, Outcome("skipped", "twin", f"It says the same as {address.shown(other.url)}."))
        return True

    async def _leave(self, page: CrawlPage, outcome: Outcome) -> None:
        """A page that is not read, or not any more: what was read of it before is no longer used."""
        await self._forget(page)
        await self._settle(page, msgspec.structs.replace(outcome, keep=outcome.keep | _LEFT))

    async def _forget(self, page: CrawlPage) -> None:
        if page.read_at is not None:
            await self._learn.forget(self._source, [page.place])

    async def _settle(self, page: CrawlPage, outcome: Outcome) -> None:
        async with self._database.transaction(self._source.account_id) as tx:
            crawl = await frontier.locked(tx, self._source.id)
            await frontier.settle(tx, crawl, self._source, page, outcome)
            await main_page.let_others_be_read(tx, crawl, self._source, page, outcome)

    async def _drop(self, page: CrawlPage) -> None:
        async with self._database.transaction(self._source.account_id) as tx:
            await frontier.drop(tx, page)


def _comes_again(page: CrawlPage, code: str) -> bool:
    """Whether a page that gave no answer is tried once more."""
    return code in frontier.UNANSWERED and page.tries < frontier.MOST_TRIES


def _is_no_list(page: CrawlPage, fetched: Fetched) -> bool:
    """Whether what came tells that the page is no sitemap; a redirect that is gone along with tells nothing, nor does
    a site that does not answer just now but may later.
    """
    if fetched.target is not None:
        return page.hops >= MOST_HOPS or address.place(fetched.target) == page.place
    if fetched.failed_for_now:
        return not _comes_again(page, "site_down")
    return not (fetched.kind == "xml" and sitemap.is_sitemap(fetched.body))
