"""Queues what a webhook is to hear, in the transaction of the change that it is about."""

from collections.abc import Awaitable, Callable
from uuid import UUID

import msgspec
from sqlalchemy import insert

from frontdesk.foundation.database import Transaction, rows
from frontdesk.foundation.events import Fact, Listener
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.webhooks.tables import Delivery

DELIVER = "webhooks.deliver"

Payload = Callable[[Transaction, Fact], Awaitable[msgspec.Struct]]
"""Builds the `data` of an event: the object as its GET returns it."""


_WAITING = """
    SELECT id, coalesce(paused_until > now(), false) AS is_paused FROM webhook
    WHERE account_id = current_account() AND event = %(event)s AND disabled_at IS NULL"""


def listener(jobs: Jobs, payload: Payload) -> Listener:
    """Hears one kind of fact. Costs one look-up by index where no webhook waits for it."""

    async def queue(tx: Transaction, fact: Fact) -> None:
        hooks = await rows(tx, _WAITING, {"event": fact.kind})
        if not hooks:
            return
        data = msgspec.to_builtins(await payload(tx, fact))
        deliveries = [
            {
                "account_id": fact.account_id,
                "id": new_id(),
                "webhook_id": webhook_id,
                "event": fact.kind,
                "payload": data,
                "status": "waiting",
            }
            for webhook_id, _ in hooks
        ]
        await tx.execute(insert(Delivery), deliveries)
        for webhook_id, is_paused in hooks:
            # What waits for the end of a pause needs no job: the sweep goes on with it.
            if not is_paused:
                await wake(tx, jobs, fact.account_id, webhook_id)

    return queue


async def wake(tx: Transaction, jobs: Jobs, account_id: UUID, webhook_id: UUID, delay: float = 0) -> None:
    """Lets a worker look for what is due to a webhook, at once or after a delay in seconds."""
    await jobs.defer(tx, DELIVER, delay=delay, account_id=str(account_id), webhook_id=str(webhook_id))
