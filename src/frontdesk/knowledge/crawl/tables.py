"""Rows of what is to be read of a website, and of every page that was found on it."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import msgspec
from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.foundation.database import AccountTable
from frontdesk.knowledge.crawl.address import Scope

State = Literal["found", "fetching", "read", "skipped", "failed"]
Schedule = Literal["hourly", "daily", "weekly"]


class Crawl(AccountTable):
    """How a website is read, and how far that is; `id` is the source's. Of a single page only its schedule counts."""

    __tablename__ = "crawl"

    max_pages: Mapped[int]
    max_depth: Mapped[int]
    include: Mapped[list[Any]]
    exclude: Mapped[list[Any]]
    files: Mapped[bool]
    schedule: Mapped[Schedule | None] = mapped_column(Text)
    next_at: Mapped[datetime | None]
    root: Mapped[str]
    listed: Mapped[bool]
    round: Mapped[int]
    under_way: Mapped[bool]
    is_whole: Mapped[bool]
    taken: Mapped[int]
    robots: Mapped[str]
    robots_at: Mapped[datetime | None]
    failures_in_row: Mapped[int]
    found: Mapped[int]
    read: Mapped[int]
    skipped: Mapped[int]
    failed: Mapped[int]

    @property
    def scope(self) -> Scope:
        """Which addresses belong to it."""
        return Scope(self.root, tuple(self.include), tuple(self.exclude))


class CrawlPage(AccountTable):
    """A page (or a sitemap) of a website, what became of it, and whether it is still to be read in this round."""

    __tablename__ = "crawl_page"

    source_id: Mapped[UUID]
    place: Mapped[str]
    url: Mapped[str]
    kind: Mapped[str]
    depth: Mapped[int]
    hops: Mapped[int]
    shape: Mapped[str | None]
    state: Mapped[str]
    code: Mapped[str | None]
    reason: Mapped[str | None]
    todo: Mapped[str | None]
    rank: Mapped[int]
    not_before: Mapped[datetime]
    tries: Mapped[int]
    round: Mapped[int]
    misses: Mapped[int]
    gone_since: Mapped[datetime | None]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    origin: Mapped[bytes | None]
    reader: Mapped[bytes | None]
    text_hash: Mapped[bytes | None]
    links: Mapped[list[Any]]
    read_at: Mapped[datetime | None]


class Wanted(msgspec.Struct, frozen=True):
    """How a website is to be read, as its owner says it; `schedule` None: only when asked. `named` are the fields that
    were said, rather than left to what is usual.
    """

    max_pages: int = 0
    max_depth: int = 0
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    files: bool = False
    schedule: Schedule | None = None
    named: tuple[str, ...] = ()


class Outcome(msgspec.Struct, frozen=True):
    """What became of a page: read, or why not. `keep` names further columns with their values."""

    state: Literal["read", "skipped", "failed"]
    code: str | None = None
    reason: str | None = None
    keep: dict[str, Any] = {}


class Lead(msgspec.Struct, frozen=True):
    """An address that a page, a redirect or a sitemap leads to."""

    url: str
    depth: int
    hops: int = 0
    kind: Literal["page", "sitemap"] = "page"
