"""Reads what was counted of the conversations: the days' numbers, and what is to be added to them still.

However many conversations there were, a period is some hundred rows.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from frontdesk.answers.budget import Spent
from frontdesk.foundation.database import Transaction, rows
from frontdesk.insights import figures
from frontdesk.insights.figures import DayShape, Insights

_COUNTED = """
    FROM (SELECT day, what, n FROM outcome_day WHERE account_id = current_account()
        UNION ALL SELECT day, what, n FROM outcome_change WHERE account_id = current_account()) AS counted
    WHERE day >= %(since)s AND day < %(until)s"""
_BY_DAY = f"""
    SELECT CASE WHEN what = ANY(%(whats)s) THEN day END AS day, what, sum(n)::int AS n {_COUNTED} GROUP BY 1, 2"""
_HOW_MANY = f"SELECT coalesce(sum(n), 0)::int AS n {_COUNTED} AND what = %(what)s"

_PER_DAY = ("conversations", "answered", "refused", "handed_over", "other")


async def insights(tx: Transaction, days: int, spent: Spent) -> Insights:
    """What became of the conversations of the last days, and how many there were in as many days before."""
    last = datetime.now(UTC).date()
    first, until = last - timedelta(days=days - 1), last + timedelta(days=1)
    found = await rows(tx, _BY_DAY, {"since": first, "until": until, "whats": list(_PER_DAY)})
    counts: Counter[str] = Counter()
    for row in found:
        counts[row.what] += row.n
    by_day = {(row.day, row.what): row.n for row in found}
    every = counts["conversations"]
    before = await how_many(tx, "conversations", first - timedelta(days=days), first)
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
        reopened=counts["reopened"],
        per_day=[_day(first + timedelta(days=n), by_day) for n in range(days)],
        spent=spent,
    )


def _day(day: date, counted: Mapping[tuple[date, str], int]) -> DayShape:
    return DayShape(day.isoformat(), *(counted.get((day, what), 0) for what in _PER_DAY))


async def how_many(tx: Transaction, what: str, since: date | None, until: date | None) -> int:
    """How many conversations that began on the days from one to before another are, or have, something."""
    said = {"what": what, "since": since or date.min, "until": until or date.max}
    return int((await rows(tx, _HOW_MANY, said))[0].n)
