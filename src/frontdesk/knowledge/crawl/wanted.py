"""What is wanted of a website, kept beside its source; and of a page that is read again by itself."""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import delete, select, update

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.errors import Invalid
from frontdesk.knowledge.crawl.tables import Crawl, CrawlPage, Schedule, Wanted
from frontdesk.knowledge.tables import Source

PERIODS = {"hourly": timedelta(hours=1), "daily": timedelta(days=1), "weekly": timedelta(weeks=1)}


async def put_wanted(tx: Transaction, source: Source, wanted: Wanted | None, *, elsewhere: bool = False) -> bool:
    """Keeps how a source is to be read, and returns whether that is news; None: it is nothing of the web any more.

    Where it is to be read otherwise, or is `elsewhere` now, the next reading begins at its start. Of a page there is
    nothing to keep but its schedule.
    """
    if source.kind == "page" and wanted is not None and wanted.schedule is None:
        wanted = None
    before = await tx.scalar(select(Crawl).where(Crawl.id == source.id).with_for_update())
    if before is not None and (elsewhere or wanted is None):
        await tx.execute(delete(CrawlPage).where(CrawlPage.source_id == source.id))
        await tx.delete(before)
        await tx.flush()
        before = None
    if wanted is None:
        return False
    if before is None:
        tx.add(_crawl(source, wanted))
        await tx.flush()
        return True
    news = {name: value for name, value in _columns(wanted).items() if getattr(before, name) != value}
    if "schedule" in news:
        news["next_at"] = next_time(wanted.schedule)
    for name, value in news.items():
        setattr(before, name, value)
    if news.keys() <= {"schedule", "next_at"}:
        await tx.flush()
        return False
    before.under_way = False
    await tx.flush()
    # What is read again because other pages are wanted must be looked at for where it leads.
    anew = update(CrawlPage).where(CrawlPage.source_id == source.id)
    await tx.execute(anew.values(etag=None, last_modified=None, origin=None))
    return True


async def put_named(tx: Transaction, source: Source, wanted: Wanted | None) -> bool:
    """What is said of a source that is there already: the fields that are named change, all others stay as they are.

    Returns whether it is to be read otherwise.
    """
    if wanted is None or not wanted.named:
        return False
    if source.kind == "page":
        await put_schedule(tx, source, wanted.schedule)
    if source.kind != "website":
        return False
    crawl = (await tx.scalars(select(Crawl).where(Crawl.id == source.id).with_for_update())).one()
    stays = {name: getattr(crawl, name) for name in _columns(wanted) if name not in wanted.named}
    return await put_wanted(tx, source, msgspec.structs.replace(wanted, **stays))


async def put_schedule(tx: Transaction, source: Source, schedule: Schedule | None) -> None:
    """How often a page or a website is read again by itself. Raises Invalid for anything else."""
    if source.kind not in ("website", "page"):
        raise Invalid({"schedule": ["Only a page or a website is read again by itself."]})
    crawl = await tx.scalar(select(Crawl).where(Crawl.id == source.id).with_for_update())
    if crawl is None:
        await put_wanted(tx, source, Wanted(schedule=schedule) if schedule else None)
    else:
        crawl.schedule, crawl.next_at = schedule, next_time(schedule)
        await tx.flush()


def next_time(schedule: Schedule | None) -> datetime | None:
    """When a source is read again that was given, or came due, now."""
    return datetime.now(UTC) + PERIODS[schedule] if schedule else None


def _columns(wanted: Wanted) -> dict[str, Any]:
    return {
        "max_pages": wanted.max_pages,
        "max_depth": wanted.max_depth,
        "include": list(wanted.include),
        "exclude": list(wanted.exclude),
        "files": wanted.files,
        "schedule": wanted.schedule,
    }


def _crawl(source: Source, wanted: Wanted) -> Crawl:
    return Crawl(
        account_id=source.account_id,
        id=source.id,
        next_at=next_time(wanted.schedule),
        root=source.url or "",
        listed=False,
        round=0,
        under_way=False,
        is_whole=True,
        taken=0,
        robots="",
        robots_at=None,
        failures_in_row=0,
        found=0,
        read=0,
        skipped=0,
        failed=0,
        **_columns(wanted),
    )
