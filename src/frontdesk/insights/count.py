"""Reads what was counted of the conversations: the days' numbers, and what is to be added to them still.

However many conversations there were, a period is some hundred rows.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from frontdesk.foundation.database import Transaction, rows
from frontdesk.insights import figures
from frontdesk.insights.figures import DayShape, Insights

_COUNTED = """
    FROM (SELECT day, what, n FROM outcome_day WHERE account_id = current_account()
        UNION ALL SELECT day, what, n FROM outcome_change WHERE account_id = current_account()) AS counted
    WHERE day >= %(since)s AND day < %(until)s"""
_TOTALS = f"""
    SELECT what, coalesce(sum(n) FILTER (WHERE day >= %(first)s), 0)::int AS n, sum(n)::int AS both
    {_COUNTED} GROUP BY what"""
_DAYS = f"""
    SELECT day, what, sum(n)::int AS n {_COUNTED} AND what = ANY(%(whats)s) GROUP BY day, what"""
_HOW_MANY = f"SELECT coalesce(sum(n), 0)::int AS n {_COUNTED} AND what = %(what)s"

_PER_DAY = ("conversations", "answered", "refused", "handed_over", "other")


async def insights(tx: Transaction, days: int) -> Insights:
    """What became of the conversations of the last days, and of as many days before."""
    last = datetime.now(UTC).date()
    first = last - timedelta(days=days - 1)
    until, since = last + timedelta(days=1), first - timedelta(days=days)
    found = await rows(tx, _TOTALS, {"since": since, "until": until, "first": first})
    counts = {row.what: row.n for row in found}
    both = {row.what: row.both for row in found}
    every = counts.get("conversations", 0)
    before = both.get("conversations", 0) - every
    return Insights(
        days=days,
        first_day=first.isoformat(),
        last_day=last.isoformat(),
        conversations=every,
        before=before,
        change=figures.change(every, before),
        first_answer_ms=figures.first_answer(counts),
        ratings=figures.ratings(counts),
        rates=figures.rates(counts),
        reasons=figures.named(counts, "reason:"),
        reopened=counts.get("reopened", 0),
        per_day=await _per_day(tx, [first + timedelta(days=n) for n in range(days)]),
    )


async def _per_day(tx: Transaction, days: Sequence[date]) -> list[DayShape]:
    wanted = {"since": days[0], "until": days[-1] + timedelta(days=1), "whats": list(_PER_DAY)}
    found = {(row.day, row.what): row.n for row in await rows(tx, _DAYS, wanted)}
    return [DayShape(day.isoformat(), *(found.get((day, what), 0) for what in _PER_DAY)) for day in days]


async def how_many(tx: Transaction, what: str, since: date | None, until: date | None) -> int:
    """How many conversations that began on the days from one to before another are, or have, something."""
    said = {"what": what, "since": since or date.min, "until": until or date.max}
    return int((await rows(tx, _HOW_MANY, said))[0].n)
