"""Numbers of conversations over HTTP, each of them opened, and what visitors thought of answers."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import Any, get_args
from uuid import UUID

import msgspec
from litestar import Response, get
from litestar.response import Stream
from sqlalchemy import Select, select

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call
from frontdesk.answers.budget import spent
from frontdesk.foundation import paging
from frontdesk.foundation.database import Database, Transaction
from frontdesk.foundation.days import DAY, day_after, day_asked
from frontdesk.foundation.errors import Fields, Invalid
from frontdesk.foundation.ids import first_id_at
from frontdesk.foundation.settings import Settings
from frontdesk.insights.count import how_many, insights
from frontdesk.insights.figures import Insights
from frontdesk.insights.outcome_shapes import (
    COLUMNS,
    FeedbackShape,
    OutcomeShape,
    csv_lines,
    csv_rows,
    feedback_shapes,
    outcome_shapes,
)
from frontdesk.insights.tables import Outcome
from frontdesk.rooms.handoff import Reason
from frontdesk.rooms.tables import Feedback

PERIODS = ("7", "28", "90")
RESULTS = ("answered", "refused", "handed_over", "other")
THUMBS = ("up", "down")
_AT_ONCE = 1_000
"""Conversations that are read at once for a CSV file."""


class _Wanted(msgspec.Struct):
    """Which conversations are listed."""

    result: str | None
    reason: str | None
    first: datetime | None
    end: datetime | None

    def select(self) -> Select[Outcome]:
        """The conversations; the identifier of one tells when it began."""
        query = select(Outcome)
        if self.result is not None:
            query = query.where(Outcome.result == self.result)
        if self.reason is not None:
            query = query.where(Outcome.reason == self.reason)
        if self.first is not None:
            query = query.where(Outcome.id >= first_id_at(self.first))
        if self.end is not None:
            query = query.where(Outcome.id < first_id_at(self.end))
        return query

    async def count(self, tx: Transaction) -> int | None:
        """How many they are, from the days' numbers; None where all are listed, whose number is kept otherwise."""
        if self == _Wanted(None, None, None, None):
            return None
        if self.reason is not None and self.result not in (None, "handed_over"):
            return 0
        what = f"reason:{self.reason}" if self.reason else self.result or "conversations"
        first, end = (day.date() if day else None for day in (self.first, self.end))
        return await how_many(tx, what, first, end)


@get("/insights", filters={"days": {"enum": list(PERIODS), "default": "28", "description": "How many days."}})
async def get_insights(request: Call, access: Access, settings: Settings) -> Insights:
    """What became of the conversations of the last 7, 28 or 90 days, day by day and in rates with their definitions;
    and what the model endpoint has cost today and this month.
    """
    async with access.enter(request, "read") as caller:
        days = _chosen(request, "days", PERIODS) or "28"
        return await insights(caller.tx, int(days), await spent(caller.tx, settings))


def _chosen(request: Call, name: str, words: Sequence[str]) -> str | None:
    errors: Fields = {}
    found = _one_of(request, name, words, errors)
    if errors:
        raise Invalid(errors)
    return found


def _one_of(request: Call, name: str, words: Sequence[str], errors: Fields) -> str | None:
    text = request.query_params.get(name)
    if text is not None and text not in words:
        errors[name] = [f"Expected one of {', '.join(words)}."]
    return text


@get(
    "/insights/conversations",
    filters={
        "outcome": {"enum": list(RESULTS)},
        "reason": {"enum": list(get_args(Reason))},
        "start_date": DAY,
        "end_date": DAY,
    },
    gives=paging.Page[OutcomeShape],
    gives_too={"text/csv": "One line a conversation, after a line that names the columns; all of them, newest first."},
)
async def list_outcomes(request: Call, access: Access) -> Response[Any]:
    """What became of each conversation, newest first; with `Accept: text/csv` all of them as one file."""
    async with access.enter(request, "read") as caller:
        errors: Fields = {}
        wanted = _wanted(request, errors)
        asked = paging.asked(request, errors)
        if "text/csv" not in request.headers.get("accept", ""):

            async def render(found: Sequence[Outcome]) -> list[OutcomeShape]:
                return await outcome_shapes(caller.tx, found)

            count = await wanted.count(caller.tx)
            return Response(await paging.page(caller.tx, asked, wanted.select(), Outcome.id, render, count))
    name = "attachment; filename=conversations.csv"
    lines = _csv(access.database, caller.account_id, wanted)
    return Stream(lines, media_type="text/csv; charset=utf-8", headers={"Content-Disposition": name})


def _wanted(request: Call, errors: Fields) -> _Wanted:
    last = day_asked(request, "end_date", errors)
    return _Wanted(
        _one_of(request, "outcome", RESULTS, errors),
        _one_of(request, "reason", get_args(Reason), errors),
        day_asked(request, "start_date", errors),
        day_after(last) if last else None,
    )


async def _csv(database: Database, account_id: UUID, wanted: _Wanted) -> AsyncIterator[bytes]:
    """The file, some rows at a time: no transaction is open while the reader takes them."""
    yield csv_lines([COLUMNS])
    query, below = wanted.select().order_by(Outcome.id.desc()).limit(_AT_ONCE), None
    while True:
        async with database.transaction(account_id) as tx:
            found = (await tx.scalars(query if below is None else query.where(Outcome.id < below))).all()
            lines = await csv_rows(tx, found)
        if lines:
            yield lines
        if len(found) < _AT_ONCE:
            return
        below = found[-1].id


@get("/feedback", filters={"rating": {"enum": list(THUMBS)}})
async def list_feedback(request: Call, access: Access) -> paging.Page[FeedbackShape]:
    """Thumbs of visitors and what they said beside them, newest first; `?rating=down` keeps one kind."""
    async with access.enter(request, "read") as caller:
        rating = _chosen(request, "rating", THUMBS)
        query = select(Feedback) if rating is None else select(Feedback).where(Feedback.rating == rating)

        async def render(found: Sequence[Feedback]) -> list[FeedbackShape]:
            return await feedback_shapes(caller.tx, found)

        return await paging.page(caller.tx, paging.asked(request), query, Feedback.id, render)


routes = [get_insights, list_outcomes, list_feedback]
