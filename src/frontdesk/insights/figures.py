"""What the numbers of a period say of its conversations: pure, from counted to told."""

import math
from collections.abc import Mapping

import msgspec

from frontdesk.answers.budget import Spent

FEW = 20
"""Conversations below which a period is compared with none: a handful more or less says nothing."""

STEP = 1.1
"""The time of a first answer is counted in steps of 10%, so a percentile is true to within 5%."""

DEFINITIONS = {
    "ai_involved": "the assistant wrote at least once",
    "resolved_confirmed": "the visitor said so or rated it well; reopened within 7 days takes it back out",
    "resolved_by_silence": (
        "72 h quiet, no person asked for, no bad rating, and the last answer knew; "
        "reopened within 7 days takes it back out"
    ),
    "handed_over": "a person was asked for or took over",
}
"""What each rate counts, in the words that stand under it."""


class Rate(msgspec.Struct):
    """A number of conversations and its share of all (null where there were none), with what is counted."""

    count: int
    rate: float | None
    definition: str


class Rates(msgspec.Struct):
    """The four rates. They belong together: one alone misleads."""

    ai_involved: Rate
    resolved_confirmed: Rate
    resolved_by_silence: Rate
    handed_over: Rate


class FirstAnswer(msgspec.Struct):
    """Milliseconds from a visitor's message to the first answer of its conversation; null without one."""

    p50: int | None
    p95: int | None


class Ratings(msgspec.Struct):
    """Conversations by the visitor's latest thumb, and by their room's rating: `stars[0]` is how many have 1 of 5."""

    up: int
    down: int
    stars: list[int]


class DayShape(msgspec.Struct):
    """The conversations that began on a day, by what became of them; `other`: nothing was asked, or nobody answered."""

    day: str
    conversations: int
    answered: int
    did_not_know: int
    handed_over: int
    other: int


class Insights(msgspec.Struct):
    """The conversations that began in the last `days` days, today among them, by UTC.

    `change` to the `before`, as many days earlier, is 0.31 for 31% more, and null where either has too few to compare.
    `reasons` says why a person was asked for, `spent` what the model endpoint has cost today and this month.
    """

    days: int
    first_day: str
    last_day: str
    conversations: int
    before: int
    change: float | None
    first_answer_ms: FirstAnswer
    ratings: Ratings
    rates: Rates
    reasons: dict[str, int]
    reopened: int
    per_day: list[DayShape]
    spent: Spent


def change(now: int, before: int) -> float | None:
    """By which part of the number before there are more now; None with too few to compare."""
    return round(now / before - 1, 4) if min(now, before) >= FEW else None


def rates(counts: Mapping[str, int]) -> Rates:
    """The rates of a period."""
    every = counts.get("conversations", 0)

    def rate(name: str, what: str) -> Rate:
        n = counts.get(what, 0)
        return Rate(n, round(n / every, 4) if every else None, DEFINITIONS[name])

    return Rates(
        ai_involved=rate("ai_involved", "ai_involved"),
        resolved_confirmed=rate("resolved_confirmed", "resolved:confirmed"),
        resolved_by_silence=rate("resolved_by_silence", "resolved:silence"),
        handed_over=rate("handed_over", "handed_over"),
    )


def ratings(counts: Mapping[str, int]) -> Ratings:
    """The ratings of a period."""
    stars = [counts.get(f"stars:{n}", 0) for n in range(1, 6)]
    return Ratings(counts.get("rating:up", 0), counts.get("rating:down", 0), stars)


def first_answer(counts: Mapping[str, int]) -> FirstAnswer:
    """Typical and slow first answers."""
    steps = sorted((int(step), n) for step, n in named(counts, "first:").items())
    return FirstAnswer(percentile(steps, 0.5), percentile(steps, 0.95))


def percentile(steps: list[tuple[int, int]], share: float) -> int | None:
    """The milliseconds that this share of the times doesn't pass; `steps` are (step, how many), in order."""
    wanted, passed = share * sum(n for _, n in steps), 0
    for step, n in steps:
        passed += n
        if passed >= wanted and n:
            return round(math.pow(STEP, step + 0.5))
    return None


def named(counts: Mapping[str, int], prefix: str) -> dict[str, int]:
    """What was counted under names that begin so, by the rest of the name; nothing that is 0."""
    return {what.removeprefix(prefix): n for what, n in sorted(counts.items()) if what.startswith(prefix) and n > 0}
