"""What an account may spend on its model endpoint; past it the company's own words answer, and never an error."""

from collections.abc import Mapping
from uuid import UUID

from frontdesk.foundation.database import Database, Transaction, rows
from frontdesk.foundation.settings import Settings

_SPENT = """
    SELECT coalesce(sum(prompt_tokens + completion_tokens) FILTER (WHERE day = current_date), 0) AS today,
        coalesce(sum(prompt_tokens + completion_tokens), 0) AS month,
        (SELECT count(*) FROM (SELECT FROM answer WHERE account_id = current_account() AND room_id = %(room)s
            AND created_at > now() - interval '1 day' AND jsonb_typeof(trace->'tokens') = 'object'
            LIMIT %(most)s) AS written) AS in_room
    FROM spending WHERE account_id = current_account() AND day >= date_trunc('month', current_date)"""
_SPEND = """
    INSERT INTO spending (account_id, day, answers, prompt_tokens, completion_tokens)
    VALUES (current_account(), current_date, 1, %(prompt)s, %(completion)s)
    ON CONFLICT (account_id, day) DO UPDATE SET answers = spending.answers + 1,
        prompt_tokens = spending.prompt_tokens + excluded.prompt_tokens,
        completion_tokens = spending.completion_tokens + excluded.completion_tokens"""


class Budget:
    """Counts in the database. Answers under way are not counted yet: so many may go beyond the limit."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self._database = database
        self._day = settings.llm_tokens_per_day
        self._month = settings.llm_tokens_per_month
        self._room = settings.llm_answers_per_room

    async def allows(self, account_id: UUID, room_id: UUID) -> bool:
        """Whether a model may be asked for one more answer in a room."""
        if not (self._day or self._month or self._room):
            return True
        async with self._database.transaction(account_id) as tx:
            spent = (await rows(tx, _SPENT, {"room": room_id, "most": max(0, self._room)}))[0]
        limits = ((spent.today, self._day), (spent.month, self._month), (spent.in_room, self._room))
        return all(not most or used < most for used, most in limits)


async def spend(tx: Transaction, tokens: Mapping[str, int]) -> None:
    """Counts the `prompt` and `completion` tokens of one answer of the transaction's account."""
    await rows(tx, _SPEND, {"prompt": tokens["prompt"], "completion": tokens["completion"]})
