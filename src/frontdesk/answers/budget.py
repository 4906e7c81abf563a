"""What an account may spend on its model endpoint; past it the company's own words answer, and never an error.

What was spent is counted in rows of the day, in the transaction of the answer and as its last act: whoever else answers
for the account waits for such a row no longer than a commit takes, and never for a model.
"""

from collections.abc import Mapping
from uuid import UUID

import msgspec

from frontdesk.foundation.database import Database, Transaction, rows
from frontdesk.foundation.settings import Settings

_ASSISTANT = """
    SELECT coalesce(r.assistant_id, a.id) FROM room r
    LEFT JOIN assistant a ON a.account_id = r.account_id AND a.is_default
    WHERE r.account_id = current_account() AND r.id = %(room)s"""
_SPENT = f"""
    SELECT coalesce(sum(prompt_tokens + completion_tokens) FILTER (WHERE day = current_date), 0) AS today,
        coalesce(sum(prompt_tokens + completion_tokens), 0) AS month,
        coalesce((SELECT answers FROM spending_part WHERE account_id = current_account()
            AND id = %(room)s AND day = current_date), 0) AS in_room,
        coalesce((SELECT tokens FROM spending_part WHERE account_id = current_account()
            AND id = ({_ASSISTANT}) AND day = current_date), 0) AS by_assistant
    FROM spending WHERE account_id = current_account() AND day >= date_trunc('month', current_date)"""
_SPEND = """
    INSERT INTO spending (account_id, day, answers, prompt_tokens, completion_tokens)
    VALUES (current_account(), current_date, 1, %(prompt)s, %(completion)s)
    ON CONFLICT (account_id, day) DO UPDATE SET answers = spending.answers + 1,
        prompt_tokens = spending.prompt_tokens + excluded.prompt_tokens,
        completion_tokens = spending.completion_tokens + excluded.completion_tokens"""
_SPEND_PARTS = f"""
    INSERT INTO spending_part AS p (account_id, id, day, answers, tokens)
    SELECT current_account(), id, current_date, 1, %(tokens)s
    FROM (VALUES (%(room)s::uuid), (({_ASSISTANT}))) AS part (id) WHERE id IS NOT NULL
    ON CONFLICT (account_id, id, day) DO UPDATE SET answers = p.answers + 1, tokens = p.tokens + excluded.tokens"""


_SPENT_SO_FAR = """
    SELECT coalesce(sum(answers) FILTER (WHERE day = current_date), 0)::int AS answers,
        coalesce(sum(prompt_tokens + completion_tokens) FILTER (WHERE day = current_date), 0)::int8 AS today,
        coalesce(sum(prompt_tokens + completion_tokens), 0)::int8 AS month
    FROM spending WHERE account_id = current_account() AND day >= date_trunc('month', current_date)"""


class Spent(msgspec.Struct):
    """What the account's model endpoint was asked for: answers and tokens of today (by the database's clock), tokens of
    this month, and what a day and a month may take; null where there is no limit.
    """

    answers_today: int
    tokens_today: int
    tokens_this_month: int
    tokens_per_day: int | None
    tokens_per_month: int | None


async def spent(tx: Transaction, settings: Settings) -> Spent:
    """What the transaction's account has spent so far, beside its limits."""
    found = (await rows(tx, _SPENT_SO_FAR, {}))[0]
    limits = settings.llm_tokens_per_day or None, settings.llm_tokens_per_month or None
    return Spent(found.answers, int(found.today), int(found.month), *limits)


class Budget:
    """Counts in the database. Answers under way are not counted yet: so many may go beyond the limit."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self._database = database
        self._day = settings.llm_tokens_per_day
        self._month = settings.llm_tokens_per_month
        self._room = settings.llm_answers_per_room
        self._assistant = settings.llm_tokens_per_assistant

    async def allows(self, account_id: UUID, room_id: UUID) -> bool:
        """Whether a model may be asked for one more answer in a room."""
        if not (self._day or self._month or self._room or self._assistant):
            return True
        async with self._database.transaction(account_id) as tx:
            spent = (await rows(tx, _SPENT, {"room": room_id}))[0]
        limits = (
            (spent.today, self._day),
            (spent.month, self._month),
            (spent.in_room, self._room),
            (spent.by_assistant, self._assistant),
        )
        return all(not most or used < most for used, most in limits)


async def spend(tx: Transaction, tokens: Mapping[str, int], room_id: UUID | None = None) -> None:
    """Counts the `prompt` and `completion` tokens of one answer of the transaction's account, in a room or in none.

    The last act of its transaction.
    """
    prompt, completion = tokens["prompt"], tokens["completion"]
    if room_id is not None:
        await rows(tx, _SPEND_PARTS, {"room": room_id, "tokens": prompt + completion})
    await rows(tx, _SPEND, {"prompt": prompt, "completion": completion})
