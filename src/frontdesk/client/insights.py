"""What became of conversations, in numbers and one by one, and what visitors thought of answers."""

from datetime import date, datetime
from typing import Generic
from uuid import UUID

import msgspec

from frontdesk.client.effects import Items, Steps
from frontdesk.client.link import Call, path
from frontdesk.client.operation import D, Part, iteration, operation
from frontdesk.client.pages import pages
from frontdesk.client.shapes import RoomRef


class Rate(msgspec.Struct):
    """A number of conversations and its share of all, None where there were none; `definition` says what is counted."""

    count: int = 0
    rate: float | None = None
    definition: str = ""


class Rates(msgspec.Struct):
    """The four rates, which belong together."""

    ai_involved: Rate
    resolved_confirmed: Rate
    resolved_by_silence: Rate
    handed_over: Rate


class FirstAnswer(msgspec.Struct):
    """Milliseconds to a conversation's first answer."""

    p50: int | None = None
    p95: int | None = None


class Ratings(msgspec.Struct):
    """Conversations by their thumb; `stars[0]` is how many rooms have 1 of 5."""

    up: int = 0
    down: int = 0
    stars: list[int] = []


class Day(msgspec.Struct):
    """The conversations that began on a day, by what became of them."""

    day: date
    conversations: int = 0
    answered: int = 0
    did_not_know: int = 0
    handed_over: int = 0
    other: int = 0


class Spent(msgspec.Struct):
    """What the model endpoint was asked for, and what a day and a month may take; None where there is no limit."""

    answers_today: int = 0
    tokens_today: int = 0
    tokens_this_month: int = 0
    tokens_per_day: int | None = None
    tokens_per_month: int | None = None
    answers_this_month: int = 0
    answers_per_day: int | None = None
    answers_per_month: int | None = None


class Insights(msgspec.Struct):
    """The conversations of a period. `change` to the one before is 0.31 for 31% more, None with too few to compare."""

    days: int
    first_day: date
    last_day: date
    conversations: int
    before: int
    change: float | None
    first_answer_ms: FirstAnswer
    ratings: Ratings
    rates: Rates
    reasons: dict[str, int]
    reopened: int
    per_day: list[Day]
    spent: Spent | None = None


class Outcome(msgspec.Struct):
    """What became of a conversation: `answered`, `refused`, `handed_over` (with the first `reason`) or `other`."""

    uuid: UUID
    outcome: str
    room: RoomRef | None = None
    reason: str | None = None
    resolved: str | None = None
    began_at: datetime | None = None
    last_at: datetime | None = None
    messages: int = 0
    answers: int = 0
    first_answer_ms: int | None = None
    rating: str | None = None
    stars: int | None = None
    closed_at: datetime | None = None
    closed_by: UUID | None = None
    closed_as: str | None = None
    reopened_at: datetime | None = None


class Feedback(msgspec.Struct):
    """A visitor's thumb on the answer to a message."""

    uuid: UUID
    message: UUID
    room: RoomRef
    question: str
    rating: str
    comment: str = ""
    created_at: datetime | None = None


class InsightsOf(Part[D], Generic[D]):
    """The account's numbers."""

    @operation
    def get(self, days: int = 28) -> Steps[Insights]:
        """What became of the conversations of the last 7, 28 or 90 days."""
        return self.link.fetch(Insights, "GET", path("insights"), params={"days": days})

    @iteration
    def conversations(
        self,
        outcome: str | None = None,
        reason: str | None = None,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
    ) -> Items[Outcome]:
        """What became of each conversation, newest first; both dates are inclusive."""
        days = {"start_date": _day(start_date), "end_date": _day(end_date)}
        return pages(self.link, Outcome, path("insights", "conversations"), outcome=outcome, reason=reason, **days)

    @operation
    def csv(self) -> Steps[str]:
        """The same of all conversations as a CSV file, one line each after a line of names."""
        call = Call(method="GET", path=path("insights", "conversations"), headers={"Accept": "text/csv"})
        return (yield from self.link.exchange(call)).body.decode()

    @iteration
    def feedback(self, rating: str | None = None) -> Items[Feedback]:
        """Thumbs of visitors with what they said, newest first; `up` or `down` ones, where one is named."""
        return pages(self.link, Feedback, path("feedback"), rating=rating)


def _day(day: date | str | None) -> str | None:
    return None if day is None else str(day)
