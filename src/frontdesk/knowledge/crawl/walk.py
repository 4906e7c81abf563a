"""The walk through a website: a turn of about a minute at a time, so that nobody else's reading waits for its end.

All that a walk knows is in the database: whoever has the next turn goes on where this one ended, however it ended.
"""

import asyncio
import time
from collections.abc import Collection
from datetime import timedelta

import msgspec
from sqlalchemy import select, text

from frontdesk.foundation.database import Database
from frontdesk.foundation.guard import OutboundError
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.outbound import Outbound
from frontdesk.knowledge import progress
from frontdesk.knowledge.add import read_on
from frontdesk.knowledge.crawl import address, finish, frontier, unwanted
from frontdesk.knowledge.crawl.costs import Costs
from frontdesk.knowledge.crawl.fetch import fetch
from frontdesk.knowledge.crawl.polite import LONGEST_HOLD, Polite
from frontdesk.knowledge.crawl.robots import Robots, fetch_robots
from frontdesk.knowledge.crawl.tables import Crawl, CrawlPage, Lead
from frontdesk.knowledge.crawl.visit import Visit
from frontdesk.knowledge.learn import Learn
from frontdesk.knowledge.progress import Stopped
from frontdesk.knowledge.readers import ReadError
from frontdesk.knowledge.tables import Source

LOOK_SECONDS = 1.0
"""How often a turn looks whether it is still wanted, and whether others wait."""
LEAST_SECONDS = 5.0
"""A turn lasts so long even when others wait."""
DOWN_AFTER = 12
"""Pages in a row without an answer after which it is looked whether the site answers at all."""

_others_wait = text("""
    SELECT EXISTS (SELECT FROM procrastinate_jobs WHERE queue_name = 'knowledge' AND status = 'todo'
        AND (scheduled_at IS NULL OR scheduled_at <= now()))""")


class Pace(msgspec.Struct, frozen=True):
    """Requests to a host at once, how long a turn lasts, and the days after which what is gone is removed."""

    at_once: int
    turn_seconds: float
    grace_days: float


class Walk:
    """Walks through websites."""

    def __init__(
        self,
        database: Database,
        jobs: Jobs,
        outbound: Outbound,
        learn: Learn,
        polite: Polite,
        costs: Costs,
        pace: Pace,
    ) -> None:
        self._database = database
        self._jobs = jobs
        self._outbound = outbound
        self._learn = learn
        self._costs = costs
        self._pace = pace
        self._grace = timedelta(days=pace.grace_days)
        self._polite = polite

    async def turn(self, source: Source) -> None:
        """Reads pages of a website for a while; then the rest waits in the queue, or the website is ready.

        Raises ReadError when it can't be read at all, and Stopped.
        """
        await self._begin(source)
        turn = _Turn(self._database, source, self._pace.turn_seconds)
        visit = Visit(self._database, self._outbound, self._learn, self._polite, self._costs, source)
        working = asyncio.create_task(self._work_all(turn, visit, source))
        watching = asyncio.create_task(turn.watch())
        try:
            await asyncio.wait([working, watching], return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (working, watching):
                task.cancel()
            ended = await asyncio.gather(working, watching, return_exceptions=True)
        for error in ended:
            told = error.exceptions[0] if isinstance(error, BaseExceptionGroup) else error
            if isinstance(told, ReadError):
                await self._give_up(source)
            if isinstance(told, Exception):
                raise told
        await self._end(source)

    async def _begin(self, source: Source) -> None:
        """A new round begins where the website does; one that is under way goes on."""
        async with self._database.transaction(source.account_id) as tx:
            crawl = await frontier.locked(tx, source.id)
            await frontier.take_back(tx, source)
            if crawl.under_way:
                await frontier.count_again(tx, source)
                return
            crawl.round, crawl.under_way, crawl.is_whole = crawl.round + 1, True, True
            crawl.taken, crawl.failures_in_row, crawl.robots_at = 0, 0, None
            await tx.flush()
            await frontier.open_round(tx, source)
            await progress.going_on(tx, source, done=0, total=0)
            start = source.url or crawl.root
            await frontier.add(tx, crawl, source, [Lead(address.join(start, start) or start, 0)])
        await unwanted.leave_out(self._database, self._learn, source)
        await finish.forget_surplus(self._database, self._learn, source)

    async def _work_all(self, turn: "_Turn", visit: Visit, source: Source) -> None:
        async with asyncio.TaskGroup() as working:
            for _ in range(self._pace.at_once):
                working.create_task(self._work(turn, visit, source))

    async def _work(self, turn: "_Turn", visit: Visit, source: Source) -> None:
        """Visits one page after the other until the turn ends or nothing is left to do now."""
        host = address.site(source.url or "")
        while not turn.is_over and self._polite.rests(host) <= LONGEST_HOLD:
            taken = await self._take(source)
            if taken is None:
                if not turn.busy:
                    return
                await asyncio.sleep(0.2)
                continue
            crawl, page = taken
            host = address.site(crawl.root)
            turn.busy += 1
            try:
                await self._visit(visit, crawl, source, page)
            finally:
                turn.busy -= 1
            if self._polite.wait(host) > LONGEST_HOLD:
                return

    async def _visit(self, visit: Visit, crawl: Crawl, source: Source, page: CrawlPage) -> None:
        try:
            robots = await self._robots(crawl, source)
        except ReadError as error:
            await visit.unruled(page, error)
            return
        await visit.visit(crawl, robots, page)

    async def _take(self, source: Source) -> tuple[Crawl, CrawlPage] | None:
        async with self._database.transaction(source.account_id) as tx:
            crawl = await frontier.locked(tx, source.id)
            if crawl.failures_in_row >= DOWN_AFTER:
                return None
            page = await frontier.take(tx, crawl, source)
            return None if page is None else (crawl, page)

    async def _robots(self, crawl: Crawl, source: Source) -> Robots:
        """The rules of the site; fetched once a round."""
        if crawl.robots_at is not None:
            return Robots(crawl.robots)
        said = await fetch_robots(self._outbound, crawl.root, self._costs.fetches.user_agent)
        robots = Robots(said)
        async with self._database.transaction(source.account_id) as tx:
            held = await frontier.locked(tx, source.id)
            held.robots, held.robots_at = said, frontier.now()
            await tx.flush()
        return robots

    async def _is_down(self, source: Source) -> bool:
        """Whether, after many pages without an answer, the place where the site begins gives none either."""
        async with self._database.transaction(source.account_id) as tx:
            crawl = await frontier.locked(tx, source.id)
            if crawl.failures_in_row < DOWN_AFTER:
                return False
        try:
            fetched = await fetch(self._outbound, crawl.root, {}, self._costs.fetches, set())
        except OutboundError:
            return True
        if fetched.failed_for_now:
            return True
        async with self._database.transaction(source.account_id) as tx:
            crawl = await frontier.locked(tx, source.id)
            crawl.failures_in_row = 0
            await tx.flush()
        return False

    async def _give_up(self, source: Source) -> None:
        """The site can't be read: the next try begins anew, with its robots.txt."""
        async with self._database.transaction(source.account_id) as tx:
            crawl = await frontier.locked(tx, source.id)
            crawl.under_way = False
            await tx.flush()

    async def _end(self, source: Source) -> None:
        """The rest waits in the queue behind what waits there already; without a rest, the round is over."""
        is_down = await self._is_down(source)
        async with self._database.transaction(source.account_id) as tx:
            crawl = await frontier.locked(tx, source.id)
            due = await frontier.next_due(tx, crawl, source)
            if due is not None and not is_down:
                until_due = (due.not_before - frontier.now()) / timedelta(seconds=1)
                pause = max(until_due, self._polite.wait(address.site(crawl.root)), 0)
                resting = self._resting({address.site(crawl.root), address.site(due.url)}, until_due)
                await progress.going_on(tx, source, tries=0, **resting)
                await read_on(tx, self._jobs, source, pause)
                return
        await finish.finish(self._database, self._learn, source, self._grace, is_down=is_down)

    def _resting(self, hosts: Collection[str], until_due: float) -> dict[str, object]:
        """What is said of a website whose next page comes only after a while; nothing where it just goes on.

        `hosts` are its own and that of the page, which may be another's where a sitemap stands elsewhere.
        """
        asked = max(self._polite.rests(host) for host in hosts)
        if asked > LONGEST_HOLD:
            pause = timedelta(seconds=max(asked, until_due))
            return {"step": progress.ASKED, "ends_at": frontier.now() + pause}
        if until_due > LONGEST_HOLD:
            return {"step": progress.RESTS, "ends_at": frontier.now() + timedelta(seconds=until_due)}
        return {}


class _Turn:
    """How long a turn lasts, whether it is still wanted, and how fast it goes: what waits for a site is in no turn."""

    def __init__(self, database: Database, source: Source, seconds: float) -> None:
        self._database = database
        self._source = source
        self._began = time.monotonic()
        self._seconds = seconds
        self.busy = 0
        self.is_over = False
        self._pace = progress.Pace()

    async def watch(self) -> None:
        """Looks on until it is cancelled. Raises Stopped when the website was removed, cancelled or paused."""
        while True:
            age = time.monotonic() - self._began
            async with self._database.transaction(self._source.account_id) as tx:
                how_far = select(Source.done, Source.total)
                wanted = how_far.where(*progress.is_claimed(self._source), *progress.is_going_on)
                if (now := (await tx.execute(wanted)).tuples().first()) is None:
                    raise Stopped
                if ends_at := self._pace.ends_at(*now):
                    await progress.going_on(tx, self._source, ends_at=ends_at)
                others = age > LEAST_SECONDS and await tx.scalar(_others_wait)
            self.is_over = bool(others) or age > self._seconds
            await asyncio.sleep(LOOK_SECONDS)
