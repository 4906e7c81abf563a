"""Queues what a webhook is to hear, in the transaction of the change that it is about."""

from collections.abc import Awaitable, Callable
from uuid import UUID

import msgspec
from sqlalchemy import func, insert, select

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.events import Fact, Listener
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.webhooks.tables import Delivery, Webhook

DELIVER = "webhooks.deliver"

Payload = Callable[[Transaction, Fact], Awaitable[msgspec.Struct]]
"""Builds the `data` of an event: the object as its GET returns it."""


def listener(jobs: Jobs, payload: Payload) -> Listener:
    """Hears one kind of fact. Costs one look-up by index where no webhook waits for it."""

    async def queue(tx: Transaction, fact: Fact) -> None:
        paused = func.coalesce(Webhook.paused_until > func.now(), False)
        query = select(Webhook.id, paused).where(Webhook.event == fact.kind, Webhook.disabled_at.is_(None))
        hooks = (await tx.execute(query)).tuples().all()
        if not hooks:
            return
        data = msgspec.to_builtins(await payload(tx, fact))
        rows = [
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
        await tx.execute(insert(Delivery), rows)
        for webhook_id, is_paused in hooks:
            # What waits for the end of a pause needs no job: the sweep goes on with it.
            if not is_paused:
                await wake(tx, jobs, fact.account_id, webhook_id)

    return queue


async def wake(tx: Transaction, jobs: Jobs, account_id: UUID, webhook_id: UUID, delay: float = 0) -> None:
    """Lets a worker look for what is due to a webhook, at once or after a delay in seconds."""
    await jobs.defer(tx, DELIVER, delay=delay, account_id=str(account_id), webhook_id=str(webhook_id))
