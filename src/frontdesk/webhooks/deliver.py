"""Brings events to webhooks: each until it is taken, and none in the way of another webhook's."""

import asyncio
import time
from collections import defaultdict
from functools import cached_property
from uuid import UUID

import msgspec
from cryptography.fernet import InvalidToken
from sqlalchemy import text

from frontdesk.foundation.database import Database, Transaction
from frontdesk.foundation.guard import OutboundError
from frontdesk.foundation.ids import stamp
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.outbound import Outbound
from frontdesk.foundation.secret_box import secret_box
from frontdesk.foundation.settings import Settings
from frontdesk.webhooks.queue import DELIVER, wake
from frontdesk.webhooks.record import Due, Outcome, record
from frontdesk.webhooks.signing import signed_headers
from frontdesk.webhooks.target import sentence

SWEEP = "webhooks.sweep"
SWEEPS = "* * * * * */5"
"""When the sweep runs, as cron says it, with seconds at the end."""

LOOPS = 2
AT_ONCE = 4
MOST_TAKEN = 16
QUICK_SECONDS = 2.0
TURN_SECONDS = 10.0
OVERDUE_SECONDS = 5
UNREADABLE = "The secret of this webhook can't be read: this server's key has changed. Give it a new secret."
_KEPT_CHARS = 1_000
# Longer than the tries may take, so that nobody else takes a delivery that is under way.
_LEASE_MORE_SECONDS = 5.0

_claim = text("""
    UPDATE delivery d SET tries = d.tries + 1, next_at = now() + make_interval(secs => :lease)
    FROM webhook w
    WHERE w.account_id = d.account_id AND w.id = d.webhook_id
      AND w.disabled_at IS NULL AND (w.paused_until IS NULL OR w.paused_until <= now())
      AND d.id = ANY(ARRAY(
        SELECT id FROM delivery WHERE webhook_id = :webhook_id AND status = 'waiting' AND next_at <= now()
        ORDER BY next_at LIMIT :most FOR UPDATE SKIP LOCKED))
    RETURNING d.account_id, d.webhook_id, d.id, d.event, d.payload, d.tries, d.created_at,
              w.target, w.secret, w.failing_since IS NOT NULL AS failing""")
_overdue = text("SELECT account_id, webhook_id FROM overdue_webhooks(make_interval(secs => :seconds))")


class _Busy:
    """A webhook that this process delivers to just now."""

    def __init__(self) -> None:
        self.loops = 0
        self.missed = False
        self.gate = asyncio.Semaphore(AT_ONCE)


class Deliver:
    """What a worker does for webhooks.

    A job says that something is due to a webhook; whoever works it goes on until nothing is. More than LOOPS of them
    for one webhook end at once, and no more than AT_ONCE requests are under way to it, however much waits: a slow
    target is not overrun and holds up no other. A quick target gets more with every round.
    """

    def __init__(self, database: Database, jobs: Jobs, settings: Settings) -> None:
        self._database = database
        self._jobs = jobs
        self._settings = settings
        self._busy: defaultdict[UUID, _Busy] = defaultdict(_Busy)

    @cached_property
    def _outbound(self) -> Outbound:
        return Outbound(self._settings.allow_private_targets)

    async def deliver(self, account_id: str, webhook_id: str) -> None:
        """Delivers what is due to a webhook. May run twice, and at the same time."""
        webhook = UUID(webhook_id)
        busy = self._busy[webhook]
        if busy.loops >= LOOPS:
            busy.missed = True
            return
        busy.loops += 1
        try:
            await self._until_none(UUID(account_id), webhook, busy)
        finally:
            busy.loops -= 1
            if not busy.loops:
                del self._busy[webhook]

    async def _until_none(self, account: UUID, webhook: UUID, busy: _Busy) -> None:
        """Delivers in rounds; after a while another job goes on, so that other work gets its turn."""
        ends = time.monotonic() + TURN_SECONDS
        tried: list[tuple[Due, Outcome]] = []
        most = 1
        while True:
            busy.missed = False
            async with self._database.transaction(account) as tx:
                await record(tx, self._jobs, tried)
                if time.monotonic() > ends:
                    await wake(tx, self._jobs, account, webhook)
                    return
                due = await self._take(tx, webhook, most)
            # Nothing may be awaited between this look and the end of the loop: a job that came meanwhile would be lost.
            if not due and not busy.missed:
                return
            began = time.monotonic()
            tried = list(zip(due, await asyncio.gather(*(self._try(busy, one) for one in due)), strict=True))
            quick = time.monotonic() - began < QUICK_SECONDS and all(outcome.taken for _, outcome in tried)
            most = min(MOST_TAKEN, 2 * most) if quick else 1

    async def _take(self, tx: Transaction, webhook: UUID, most: int) -> list[Due]:
        """The webhook's deliveries that are due longest, taken for one try each; none while it rests or is off."""
        rounds = -(-most // AT_ONCE) * LOOPS
        lease = rounds * self._settings.webhook_seconds + _LEASE_MORE_SECONDS
        rows = await tx.execute(_claim, {"webhook_id": webhook, "lease": lease, "most": most})
        return sorted((Due(**row._mapping) for row in rows), key=lambda due: due.id)

    async def _try(self, busy: _Busy, due: Due) -> Outcome:
        async with busy.gate:
            return await self._send(due)

    async def _send(self, due: Due) -> Outcome:
        event = {"event": due.event, "uuid": due.id, "created_at": stamp(due.created_at), "data": due.payload}
        body = msgspec.json.encode(event)
        began = time.monotonic()
        try:
            secret = secret_box(self._settings).decrypt(due.secret).decode()
        except InvalidToken:
            # A failed try like others: raising would leave it waiting for ever, with nothing told to anyone.
            return Outcome(None, UNREADABLE, 0)
        try:
            reply = await self._outbound.send(
                "POST",
                due.target,
                headers=signed_headers(secret, str(due.id), body),
                content=body,
                seconds=self._settings.webhook_seconds,
                most_bytes=4 * _KEPT_CHARS,
            )
        except OutboundError as error:
            status, said = None, sentence(due.target, error)
        else:
            # PostgreSQL keeps no NUL.
            status, said = reply.status, reply.body.decode(errors="replace").replace("\x00", "")[:_KEPT_CHARS]
        return Outcome(status, said, round((time.monotonic() - began) * 1000))

    async def sweep(self, timestamp: int) -> None:
        """Wakes the webhooks with overdue deliveries: after a pause, or the end of a worker. Runs every few seconds."""
        async with self._database.transaction() as tx:
            for account_id, webhook_id in (await tx.execute(_overdue, {"seconds": OVERDUE_SECONDS})).tuples().all():
                await self._jobs.defer(
                    tx,
                    DELIVER,
                    once=f"webhook {webhook_id}",
                    account_id=str(account_id),
                    webhook_id=str(webhook_id),
                )
