"""What was still to be read when an answer was written: it was made of what was ready, and more was coming."""

from typing import Any

import msgspec

from frontdesk.foundation.database import Transaction, rows
from frontdesk.rooms.tables import Message

MOST = 1_000
"""So many sources are counted, by these statements."""

SELECTED = """
    (SELECT json_build_object(
            'waiting', count(*) FILTER (WHERE s.status = 'queued'),
            'reading', count(*) FILTER (WHERE s.status = 'reading'),
            'again', count(*) FILTER (WHERE s.read_at IS NOT NULL AND (s.passages > 0 OR s.products > 0)),
            'pages', coalesce(sum(s.total - s.done) FILTER (WHERE s.kind = 'website' AND s.status = 'reading'), 0))
        FROM (SELECT status, kind, passages, products, total, done, read_at FROM source
            WHERE account_id = a.account_id AND status IN ('queued', 'reading') AND step IS DISTINCT FROM 'paused'
            LIMIT 1000) AS s
        HAVING count(*) > 0)"""
"""SQL: the fields of `Coming` for the account of `a`; null where nothing is being read."""


_UNANSWERED = """
    SELECT count(*) FILTER (WHERE s.begun_at IS NULL OR s.begun_at > %(sent_at)s) AS waiting,
        count(*) FILTER (WHERE s.begun_at <= %(sent_at)s) AS reading, 0 AS again, 0 AS pages
    FROM (SELECT begun_at FROM source WHERE account_id = current_account() AND queued_at <= %(sent_at)s
        AND (status IN ('queued', 'reading') OR read_at > %(sent_at)s) LIMIT 1000) AS s
    HAVING count(*) > 0"""


class Coming(msgspec.Struct, frozen=True):
    """Sources that were `waiting` or being read (`reading`) when an answer was written, counted up to 1,000.

    `again`: how many of these were read to their end before, and answered meanwhile; `pages`: pages that were found on
    websites and not looked at yet.
    """

    waiting: int
    reading: int
    again: int
    pages: int

    def sentence(self) -> str:
        """What it says to whoever opens the answer."""
        told = [f"{_sources(n)} {what}" for n, what in ((self.reading, "being read"), (self.waiting, "waiting")) if n]
        pages = f", with {self.pages:,} more {'page' if self.pages == 1 else 'pages'} found" if self.pages else ""
        told[0] += pages if self.reading else ""
        again = f" {_again(self.again, self.reading + self.waiting)}" if self.again else ""
        return f"When this was written, {' and '.join(told)}.{again}"

    def step(self) -> dict[str, Any]:
        """The step of the way to an answer that says so."""
        return {"step": "search", "outcome": "more is coming", "detail": self.sentence()}


async def of_unanswered(tx: Transaction, message: Message) -> Coming | None:
    """What was still to be read when a message came that got no answer because nothing was ready.

    Nothing is kept with it; a source that was queued before and read after it tells.
    """
    found = await rows(tx, _UNANSWERED, {"sent_at": message.sent_at})
    return Coming(*found[0]) if found else None


def _sources(count: int) -> str:
    least = "at least " if count >= MOST else ""
    return f"{least}{count:,} {'source was' if count == 1 else 'sources were'}"


def _again(count: int, of: int) -> str:
    if count == of:
        return "What was read of it before answered." if of == 1 else "What was read of them before answered."
    return f"Of {count:,} of them, what was read before answered."
