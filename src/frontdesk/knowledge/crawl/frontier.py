"""The frontier of a crawl: pages that were found, those that wait, and what became of them; all of it in the database.

Each verb changes it in the transaction that it is given, under the lock of the crawl's row.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import case, delete, func, literal, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.ids import new_id
from frontdesk.knowledge import progress
from frontdesk.knowledge.crawl import address, limit
from frontdesk.knowledge.crawl.tables import Crawl, CrawlPage, Lead, Outcome
from frontdesk.knowledge.tables import Document, Source

MOST_TRIES = 3
"""Times that a page is fetched before it counts as failed."""
UNANSWERED = ("refused", "timeout", "unresolved", "site_down")
"""What says that the site itself does not answer, rather than one page of it."""
_ENDS = ("not_found", "robots")
"""Why a page failed that leads nowhere now: it is no more, or may not be asked."""
ROWS_A_PAGE, ROWS_MORE = 4, 1_000
"""Addresses that are kept in mind: so many for each page that may be read, and some more."""
_NEW_RANK = 1_000
_has_document = (CrawlPage.kind == "page") & CrawlPage.read_at.is_not(None)

_recount = text("""
    WITH counted AS (
        SELECT count(*) AS found, count(*) FILTER (WHERE state = 'read') AS read,
            count(*) FILTER (WHERE state = 'skipped') AS skipped, count(*) FILTER (WHERE state = 'failed') AS failed
        FROM crawl_page WHERE source_id = :source AND kind = 'page')
    UPDATE crawl SET found = counted.found, read = counted.read, skipped = counted.skipped, failed = counted.failed
    FROM counted WHERE id = :source""")


async def locked(tx: Transaction, source_id: UUID) -> Crawl:
    """The crawl of a source, held until the commit. Raises Stopped when it was removed.

    The source's row is held first, as by whoever pauses, changes or removes it: none waits for the other.
    """
    await tx.execute(select(Source.id).where(Source.id == source_id).with_for_update(key_share=True))
    held = select(Crawl).where(Crawl.id == source_id).with_for_update().execution_options(populate_existing=True)
    crawl = await tx.scalar(held)
    if crawl is None:
        raise progress.Stopped
    return crawl


async def add(tx: Transaction, crawl: Crawl, source: Source, leads: Sequence[Lead]) -> tuple[list[str], bool]:
    """Takes leads in; those not seen in this round wait to be read. Returns their ids, and whether all were taken."""
    by_place: dict[str, Lead] = {}
    for lead in leads:
        by_place.setdefault(address.place(lead.url), lead)
    known = set(await tx.scalars(select(CrawlPage.place).where(*_of(source), CrawlPage.place.in_(by_place))))
    room = max(0, ROWS_A_PAGE * crawl.max_pages + ROWS_MORE - crawl.found)
    new = [place for place in by_place if place not in known]
    kept = {*known, *new[:room]}
    if not kept:
        return [], len(new) <= room
    rows = [_row(source, crawl, place, lead) for place, lead in by_place.items() if place in kept]
    made = insert(CrawlPage).values(rows)
    unseen = CrawlPage.round < made.excluded.round
    put = made.on_conflict_do_update(
        index_elements=["account_id", "source_id", "place"],
        set_={
            "round": made.excluded.round,
            "depth": made.excluded.depth,
            "hops": made.excluded.hops,
            "kind": made.excluded.kind,
            "todo": case((unseen, literal("waiting")), else_=CrawlPage.todo),
            "tries": case((unseen, literal(0)), else_=CrawlPage.tries),
            "not_before": func.now(),
            "rank": case((_has_document, made.excluded.depth), else_=made.excluded.rank),
        },
        where=unseen | ((made.excluded.depth < CrawlPage.depth) & CrawlPage.todo.is_not(None)),
    )
    marked = (await tx.execute(put.returning(CrawlPage.id, CrawlPage.kind, CrawlPage.depth))).all()
    pages = sum(row.kind == "page" for row in marked)
    fresh = sum(by_place[place].kind == "page" for place in new[:room])
    await _count(tx, crawl, found=fresh)
    await progress.going_on(tx, source, step=progress.PAGES, total=Source.total + pages)
    ids = await tx.scalars(select(CrawlPage.id).where(*_of(source), CrawlPage.place.in_(kept)))
    return [str(id_) for id_ in ids], len(new) <= room


def _row(source: Source, crawl: Crawl, place: str, lead: Lead) -> dict[str, Any]:
    return {
        "account_id": source.account_id,
        "id": new_id(),
        "source_id": source.id,
        "place": place,
        "url": lead.url,
        "kind": lead.kind,
        "depth": lead.depth,
        "hops": lead.hops,
        "shape": address.shape(lead.url),
        "state": "found",
        "todo": "waiting",
        "rank": -1 if lead.kind == "sitemap" or lead.depth == 0 else _NEW_RANK + lead.depth,
        "tries": 0,
        "round": crawl.round,
        "misses": 0,
        "links": [],
    }


async def add_known(tx: Transaction, crawl: Crawl, source: Source, page: CrawlPage) -> None:
    """Where a page leads to that did not change, or could not be read, is where it led before: those wait, too."""
    if not page.links:
        return
    ids = [UUID(id_) for id_ in page.links]
    found = select(CrawlPage).where(*_of(source), CrawlPage.id.in_(ids), CrawlPage.round < crawl.round)
    # Where it led by a redirect is no deeper than itself.
    leads = [Lead(row.url, max(page.depth, min(row.depth, page.depth + 1))) for row in await tx.scalars(found)]
    await add(tx, crawl, source, leads)


async def take(tx: Transaction, crawl: Crawl, source: Source) -> CrawlPage | None:
    """The next page to be read; None when none may be now."""
    waits = (*_of(source), CrawlPage.todo == "waiting")
    is_full = await limit.is_reached(tx, crawl, source)
    may_be = (*waits, limit.ASKED_ANYWAY) if is_full else waits
    first = select(CrawlPage.id).where(*may_be, CrawlPage.not_before <= func.now())
    first = first.order_by(CrawlPage.rank, CrawlPage.id).limit(1)
    fetching = case((CrawlPage.state == "found", literal("fetching")), else_=CrawlPage.state)
    values = {"todo": "taken", "tries": CrawlPage.tries + 1, "state": fetching}
    taken = update(CrawlPage).where(CrawlPage.id == first.scalar_subquery()).values(values).returning(CrawlPage)
    if (page := await tx.scalar(taken)) or not is_full:
        return page
    others = or_(CrawlPage.todo == "taken", (CrawlPage.todo == "waiting") & limit.ASKED_ANYWAY)
    if await tx.scalar(select(CrawlPage.id).where(*_of(source), others).limit(1)):
        return None
    if await tx.scalar(select(CrawlPage.id).where(*waits).limit(1)) is None:
        return None
    if await limit.ask_unseen(tx, crawl, source):
        return await take(tx, crawl, source)
    if await limit.leave_the_rest(tx, crawl, source, UNANSWERED):
        await tx.execute(_recount, {"source": source.id})
    return None


async def settle(tx: Transaction, crawl: Crawl, source: Source, page: CrawlPage, outcome: Outcome) -> None:
    """Writes down what became of a page, once."""
    values: dict[str, Any] = {
        "todo": None,
        "tries": 0,
        "state": outcome.state,
        "code": outcome.code,
        "reason": outcome.reason,
    }
    if outcome.state == "read":
        values |= {"read_at": func.now(), "gone_since": None, "misses": 0}
    settled = update(CrawlPage).where(CrawlPage.id == page.id, CrawlPage.todo == "taken")
    if await tx.scalar(settled.values(values | outcome.keep).returning(CrawlPage.id)) is None:
        return
    if page.kind == "page":
        change: dict[str, int] = {outcome.state: 1}
        if page.state in ("read", "skipped", "failed"):
            change[page.state] = change.get(page.state, 0) - 1
        await _count(tx, crawl, taken=int(outcome.state == "read"), **change)
        if outcome.code not in UNANSWERED:
            await tx.execute(update(Crawl).where(Crawl.id == crawl.id).values(failures_in_row=0))
        await progress.going_on(tx, source, step=progress.PAGES, done=Source.done + 1, tries=0)
        if _leads_on(outcome):
            await add_known(tx, crawl, source, page)


async def fail_settled(tx: Transaction, crawl: Crawl, source: Source, page: CrawlPage, outcome: Outcome) -> None:
    """Of a page that this round is done with it turned out that nothing can be read there."""
    values = {"state": outcome.state, "code": outcome.code, "reason": outcome.reason}
    done_with = update(CrawlPage).where(*_of(source), CrawlPage.id == page.id, CrawlPage.todo.is_(None))
    change: dict[str, int] = {page.state: -1, outcome.state: 1}
    if await tx.scalar(done_with.values(values | outcome.keep).returning(CrawlPage.id)) is not None:
        await _count(tx, crawl, **change)


def _leads_on(outcome: Outcome) -> bool:
    """Whether where a page leads is unknown: it failed, what was read of it stays, and so does what it led to."""
    return outcome.state == "failed" and outcome.code not in _ENDS and not outcome.keep.keys() & {"links", "read_at"}


async def _count(tx: Transaction, crawl: Crawl, **change: int) -> None:
    values = {name: getattr(Crawl, name) + by for name, by in change.items() if by}
    if values:
        await tx.execute(update(Crawl).where(Crawl.id == crawl.id).values(values))


async def count_failure(tx: Transaction, crawl: Crawl) -> None:
    """The site gave no answer, once more in a row."""
    await _count(tx, crawl, failures_in_row=1)


def comes_again(page: CrawlPage, code: str) -> bool:
    """Whether a page that gave no answer is tried once more."""
    return code in UNANSWERED and page.tries < MOST_TRIES


async def put_back(
    tx: Transaction,
    page: CrawlPage,
    seconds: float,
    *,
    tried: bool = True,
    behind: int = 0,
    said: tuple[str, str] | None = None,
) -> None:
    """A page that is tried once more, later, `behind` others; or that was taken and not `tried`: its site rests.

    `said` is the code and the sentence of what came of this try, which count if there is no further one.
    """
    found = case((CrawlPage.state == "fetching", literal("found")), else_=CrawlPage.state)
    back = update(CrawlPage).where(CrawlPage.id == page.id, CrawlPage.todo == "taken")
    order = {"tries": CrawlPage.tries - int(not tried), "rank": CrawlPage.rank + behind}
    why = dict(zip(("code", "reason"), said, strict=True)) if said and page.read_at is None else {}
    await tx.execute(back.values(todo="waiting", not_before=after(seconds), state=found, **order, **why))


async def drop(tx: Transaction, page: CrawlPage) -> None:
    """A sitemap that there is none of."""
    await tx.execute(delete(CrawlPage).where(CrawlPage.id == page.id))


async def try_again(tx: Transaction, crawl: Crawl, source: Source) -> None:
    """What was not answered in this round because the site was down has all its tries before it again."""
    unanswered = CrawlPage.code.in_(UNANSWERED) & (CrawlPage.state == "failed") & (CrawlPage.round == crawl.round)
    again = update(CrawlPage).where(*_of(source), unanswered | CrawlPage.todo.is_not(None))
    await tx.execute(again.values(todo="waiting", tries=0, not_before=func.now()))


async def open_round(tx: Transaction, source: Source) -> None:
    """What an earlier round left waiting is found anew, or not."""
    waiting = update(CrawlPage).where(*_of(source), CrawlPage.todo.is_not(None))
    await tx.execute(waiting.values(todo=None, tries=0))


async def count_again(tx: Transaction, source: Source) -> None:
    """A round that was cancelled and goes on counts what is left of it."""
    waiting = select(func.count()).select_from(CrawlPage).where(*_of(source), CrawlPage.todo.is_not(None))
    begun_anew = update(Source).where(Source.id == source.id, Source.total == 0)
    await tx.execute(begun_anew.values(total=waiting.scalar_subquery()))


async def take_back(tx: Transaction, source: Source) -> None:
    """Pages that were under way when their worker ended wait again; one may just have got its document."""
    found = case((CrawlPage.state == "fetching", literal("found")), else_=CrawlPage.state)
    learned = select(Document.read_at).where(Document.source_id == source.id, Document.place == CrawlPage.place)
    lost = update(CrawlPage).where(*_of(source), CrawlPage.todo == "taken")
    read_at = func.coalesce(CrawlPage.read_at, learned.correlate(CrawlPage).scalar_subquery())
    await tx.execute(lost.values(todo="waiting", state=found, read_at=read_at))


async def twin(tx: Transaction, source: Source, page: CrawlPage, text_hash: bytes) -> CrawlPage | None:
    """Another page of the site with the same text; where there is none, this page becomes the one that has it."""
    others = select(CrawlPage).where(
        *_of(source),
        CrawlPage.text_hash == text_hash,
        CrawlPage.id != page.id,
        (CrawlPage.state == "read") | (CrawlPage.todo == "taken"),
        CrawlPage.gone_since.is_(None),
    )
    other = await tx.scalar(others.limit(1))
    if other is None:
        await tx.execute(update(CrawlPage).where(CrawlPage.id == page.id).values(text_hash=text_hash))
    return other


async def at(tx: Transaction, source: Source, url: str) -> CrawlPage | None:
    """The page of an address."""
    return await tx.scalar(select(CrawlPage).where(*_of(source), CrawlPage.place == address.place(url)))


async def has_many(tx: Transaction, source: Source, page: CrawlPage, most: int) -> bool:
    """Whether so many pages were read whose addresses differ from this one's only in numbers and values."""
    if page.shape is None:
        return False
    alike = select(CrawlPage.id).where(*_of(source), CrawlPage.shape == page.shape, CrawlPage.state == "read")
    return len((await tx.scalars(alike.limit(most))).all()) >= most


def now() -> datetime:
    """This moment."""
    return datetime.now(UTC)


def after(seconds: float) -> datetime:
    """The moment so much later."""
    return now() + timedelta(seconds=seconds)


async def next_due(tx: Transaction, crawl: Crawl, source: Source) -> CrawlPage | None:
    """Which of those that wait may be read first; None when nothing waits."""
    waiting = select(CrawlPage).where(*_of(source), CrawlPage.todo == "waiting")
    if await limit.is_reached(tx, crawl, source):
        waiting = waiting.order_by(limit.ASKED_ANYWAY.desc())
    return await tx.scalar(waiting.order_by(CrawlPage.not_before, CrawlPage.rank, CrawlPage.id).limit(1))


async def recount(tx: Transaction, source: Source) -> None:
    """Counts the pages anew."""
    await tx.execute(_recount, {"source": source.id})


def _of(source: Source) -> tuple[Any, ...]:
    return (CrawlPage.source_id == source.id,)
