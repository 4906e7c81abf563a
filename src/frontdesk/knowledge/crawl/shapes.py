"""The public form of a website's crawl, and of its pages."""

from collections.abc import Sequence
from uuid import UUID

import msgspec
from sqlalchemy import select

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.ids import stamp
from frontdesk.knowledge.crawl.tables import Crawl, CrawlPage
from frontdesk.knowledge.tables import Document, Source


class PageCounts(msgspec.Struct):
    """Pages of a website: all that were found, and what became of them."""

    found: int
    read: int
    skipped: int
    failed: int


class CrawlShape(msgspec.Struct):
    """How a website is read; of a page only `schedule` and `next_at` say something."""

    max_pages: int
    max_depth: int
    include: list[str]
    exclude: list[str]
    files: bool
    schedule: str | None
    next_at: str | None


class WebPageShape(msgspec.Struct):
    """A page of a website: `found`, `fetching`, `read`, or why it was `skipped` or `failed`; `document` is its text."""

    uuid: UUID
    url: str
    state: str
    code: str | None
    reason: str | None
    depth: int
    document: UUID | None
    gone_since: str | None
    read_at: str | None


async def crawls_of(tx: Transaction, sources: Sequence[Source]) -> dict[UUID, Crawl]:
    """The crawls of those sources that have one."""
    ids = [source.id for source in sources if source.kind in ("website", "page")]
    if not ids:
        return {}
    found = await tx.scalars(select(Crawl).where(Crawl.id.in_(ids)).execution_options(populate_existing=True))
    return {crawl.id: crawl for crawl in found}


def page_counts(crawl: Crawl) -> PageCounts:
    """The public form of its counts."""
    return PageCounts(crawl.found, crawl.read, crawl.skipped, crawl.failed)


async def count_pages(tx: Transaction, source: Source, state: str | None) -> int | None:
    """How many pages a website has, of a state or of all, as its crawl counts them; None where it does not."""
    crawl = (await crawls_of(tx, [source])).get(source.id)
    if crawl is None or source.kind != "website":
        return None
    counted = {None: crawl.found, "read": crawl.read, "skipped": crawl.skipped, "failed": crawl.failed}
    return counted.get(state)


def crawl_shape(crawl: Crawl) -> CrawlShape:
    """The public form of how a website is read."""
    return CrawlShape(
        max_pages=crawl.max_pages,
        max_depth=crawl.max_depth,
        include=crawl.include,
        exclude=crawl.exclude,
        files=crawl.files,
        schedule=crawl.schedule,
        next_at=stamp(crawl.next_at) if crawl.next_at else None,
    )


async def page_shapes(tx: Transaction, pages: Sequence[CrawlPage]) -> list[WebPageShape]:
    """The public form of pages of one website."""
    places = [page.place for page in pages]
    known = select(Document.place, Document.id).where(
        Document.source_id.in_({page.source_id for page in pages}), Document.place.in_(places)
    )
    documents = dict((await tx.execute(known)).tuples().all())
    return [_page_shape(page, documents.get(page.place)) for page in pages]


def _page_shape(page: CrawlPage, document: UUID | None) -> WebPageShape:
    return WebPageShape(
        uuid=page.id,
        url=page.url,
        state=page.state,
        code=page.code,
        reason=page.reason,
        depth=page.depth,
        document=document,
        gone_since=stamp(page.gone_since) if page.gone_since else None,
        read_at=stamp(page.read_at) if page.read_at else None,
    )
