"""What may be spent on a model endpoint; past it the company's own words answer, and never an error.

What was spent is counted in rows of the day, in the transaction of the answer and as its last act: whoever else answers
for the account waits for such a row no longer than a commit takes, and never for a model.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Any, Literal
from uuid import UUID

import msgspec

from frontdesk.foundation.database import Database, Transaction, rows
from frontdesk.foundation.settings import Settings

Who = Literal["visitor", "room", "assistant", "account"]
What = Literal["answers", "tokens"]
Span = Literal["day", "month"]

LEAST_DIGITS = 7
"""A phone number with fewer digits than the shortest ones have tells nobody from another."""

_THIS_MONTH = "account_id = current_account() AND day >= date_trunc('month', current_date)::date"
_SPENT = f"""
    SELECT id, sum(answers)::int8 AS answers_month, sum(tokens)::int8 AS tokens_month,
        coalesce(sum(answers) FILTER (WHERE day = current_date), 0)::int8 AS answers_day,
        coalesce(sum(tokens) FILTER (WHERE day = current_date), 0)::int8 AS tokens_day
    FROM (SELECT account_id AS id, day, answers, prompt_tokens + completion_tokens AS tokens
        FROM spending WHERE {_THIS_MONTH}
        UNION ALL SELECT id, day, answers, tokens
        FROM spending_part WHERE {_THIS_MONTH} AND id = ANY(%(parts)s::uuid[])) AS days
    GROUP BY id"""
_SPEND = """
    INSERT INTO spending (account_id, day, answers, prompt_tokens, completion_tokens)
    VALUES (current_account(), current_date, 1, %(prompt)s, %(completion)s)
    ON CONFLICT (account_id, day) DO UPDATE SET answers = spending.answers + 1,
        prompt_tokens = spending.prompt_tokens + excluded.prompt_tokens,
        completion_tokens = spending.completion_tokens + excluded.completion_tokens"""
# In the order of their ids: answers that share some of these rows wait for each other in turn, never in a ring.
_SPEND_PARTS = """
    INSERT INTO spending_part AS p (account_id, id, day, answers, tokens)
    SELECT current_account(), id, current_date, 1, %(tokens)s FROM unnest(%(parts)s::uuid[]) AS id ORDER BY id
    ON CONFLICT (account_id, id, day) DO UPDATE SET answers = p.answers + 1, tokens = p.tokens + excluded.tokens"""


class Limit(msgspec.Struct, frozen=True):
    """The most `what` that `who` may use in a `span`."""

    who: Who
    what: What
    span: Span
    most: int

    def __str__(self) -> str:
        one = self.what.removesuffix("s") if self.most == 1 else self.what
        return f"The {self.who}'s {self.most:,} {one} a {self.span} {'is' if self.most == 1 else 'are'} used up."


def limits(settings: Settings) -> list[Limit]:
    """Every limit that is set, the narrowest first."""
    matrix: list[tuple[Who, What, Span, int]] = [
        ("visitor", "answers", "day", settings.llm_answers_per_visitor),
        ("visitor", "answers", "month", settings.llm_answers_per_visitor_month),
        ("visitor", "tokens", "day", settings.llm_tokens_per_visitor),
        ("visitor", "tokens", "month", settings.llm_tokens_per_visitor_month),
        ("room", "answers", "day", settings.llm_answers_per_room),
        ("room", "answers", "month", settings.llm_answers_per_room_month),
        ("room", "tokens", "day", settings.llm_tokens_per_room),
        ("room", "tokens", "month", settings.llm_tokens_per_room_month),
        ("assistant", "answers", "day", settings.llm_answers_per_assistant),
        ("assistant", "answers", "month", settings.llm_answers_per_assistant_month),
        ("assistant", "tokens", "day", settings.llm_tokens_per_assistant),
        ("assistant", "tokens", "month", settings.llm_tokens_per_assistant_month),
        ("account", "answers", "day", settings.llm_answers_per_day),
        ("account", "answers", "month", settings.llm_answers_per_month),
        ("account", "tokens", "day", settings.llm_tokens_per_day),
        ("account", "tokens", "month", settings.llm_tokens_per_month),
    ]
    return [Limit(*each) for each in matrix if each[-1]]


class Spenders(msgspec.Struct, frozen=True):
    """On whose budgets an answer goes beside the account's; a question of an evaluation is asked in no room.

    A room whose `visitor` is not known by an address is a visitor by itself: what it used is theirs.
    """

    assistant: UUID | None = None
    room: UUID | None = None
    visitor: UUID | None = None

    @property
    def parts(self) -> dict[Who, UUID]:
        """Whose days are counted, by the id under which they are."""
        each: dict[Who, UUID | None] = {
            "visitor": self.visitor or self.room,
            "room": self.room,
            "assistant": self.assistant,
        }
        return {who: id_ for who, id_ in each.items() if id_ is not None}


def visitor(key: bytes, account_id: UUID, contacts: Sequence[Sequence[str]]) -> UUID | None:
    """The same for whoever writes under the same e-mail address, or else phone number; None where there is neither.

    `contacts` are pairs of both, the latest first. Without `key`, which the database does not hold, nobody finds the
    address by trying; nor does it show that another account has the same visitor.
    """
    emails = [folded for email, _ in contacts if (folded := email.strip().casefold())]
    phones = [digits for _, phone in contacts if len(digits := _digits(phone)) >= LEAST_DIGITS]
    address = next(iter(emails + phones), None)
    if address is None:
        return None
    return UUID(bytes=blake2b(address.encode(), digest_size=16, key=key, salt=account_id.bytes).digest())


def _digits(phone: str) -> str:
    """The digits of a number, in whichever script they were written."""
    return "".join(str(unicodedata.decimal(sign)) for sign in phone if sign.isdecimal())


class Spent(msgspec.Struct):
    """What the account's model endpoint was asked for: answers and tokens of today (by the database's clock) and of
    this month, and what a day and a month may take; null where there is no limit.
    """

    answers_today: int
    answers_this_month: int
    answers_per_day: int | None
    answers_per_month: int | None
    tokens_today: int
    tokens_this_month: int
    tokens_per_day: int | None
    tokens_per_month: int | None


async def spent(tx: Transaction, settings: Settings) -> Spent:
    """What the transaction's account has spent so far, beside its limits."""
    used = next(iter(await rows(tx, _SPENT, {"parts": []})), None)
    return Spent(
        answers_today=used.answers_day if used else 0,
        answers_this_month=used.answers_month if used else 0,
        answers_per_day=settings.llm_answers_per_day or None,
        answers_per_month=settings.llm_answers_per_month or None,
        tokens_today=used.tokens_day if used else 0,
        tokens_this_month=used.tokens_month if used else 0,
        tokens_per_day=settings.llm_tokens_per_day or None,
        tokens_per_month=settings.llm_tokens_per_month or None,
    )


class Budget:
    """Counts in the database. Answers under way are not counted yet: so many may go beyond the limit."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self._database = database
        self._limits = limits(settings)

    async def count(self, account_id: UUID, tokens: Mapping[str, int], spenders: Spenders) -> None:
        """Counts what was spent on an answer that came to nothing, by itself."""
        async with self._database.transaction(account_id) as tx:
            await spend(tx, tokens, spenders)

    async def reached(self, account_id: UUID, spenders: Spenders) -> Limit | None:
        """The limit for which no model may be asked for one more answer; None where one may."""
        ids: dict[Who, UUID] = {**spenders.parts, "account": account_id}
        counting = [limit for limit in self._limits if limit.who in ids]
        if not counting:
            return None
        async with self._database.transaction(account_id) as tx:
            found = await rows(tx, _SPENT, {"parts": list(set(spenders.parts.values()))})
        used: dict[UUID, Any] = {row.id: row for row in found}
        return next((each for each in counting if _used(used.get(ids[each.who]), each) >= each.most), None)


def _used(row: Any, limit: Limit) -> int:
    return int(getattr(row, f"{limit.what}_{limit.span}")) if row is not None else 0


async def spend(tx: Transaction, tokens: Mapping[str, int], spenders: Spenders) -> None:
    """Counts the `prompt` and `completion` tokens of one answer of the transaction's account, however often models
    were asked for it.

    The last act of its transaction.
    """
    prompt, completion = tokens["prompt"], tokens["completion"]
    if parts := list(set(spenders.parts.values())):
        await rows(tx, _SPEND_PARTS, {"parts": parts, "tokens": prompt + completion})
    await rows(tx, _SPEND, {"prompt": prompt, "completion": completion})
