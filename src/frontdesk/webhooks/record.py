"""Notes what came of a try, and decides what follows: nothing, another try, or turning the webhook off."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
import structlog
from sqlalchemy import func, text, update

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.jobs import Jobs
from frontdesk.webhooks.queue import wake
from frontdesk.webhooks.schedule import GIVE_UP_SECONDS, pause_after, wait_after
from frontdesk.webhooks.tables import Delivery, Webhook
from frontdesk.webhooks.warn import WARN

GONE = "The target answered that it is gone for good (410)."
SILENT = "The target took nothing for three days."

log = structlog.get_logger(__name__)


class Due(msgspec.Struct, frozen=True):
    """A delivery that this process has taken for one try."""

    account_id: UUID
    webhook_id: UUID
    id: UUID
    event: str
    payload: dict[str, Any]
    tries: int
    created_at: datetime
    target: str
    secret: bytes
    failing: bool


class Outcome(msgspec.Struct, frozen=True):
    """What a try met: the answer's status (None without one), how it begins or why there is none, and its time."""

    status: int | None
    response: str
    latency_ms: int

    @property
    def taken(self) -> bool:
        """Whether the event was taken. A redirect is not followed, and takes nothing."""
        return self.status is not None and 200 <= self.status < 300


_taken = text("""
    UPDATE delivery d SET status = 'delivered', delivered_at = now(),
        response_status = m.status, response = m.response, latency_ms = m.latency
    FROM unnest(CAST(:ids AS uuid[]), CAST(:statuses AS int[]), CAST(:responses AS text[]), CAST(:latencies AS int[]))
        AS m (id, status, response, latency)
    WHERE d.id = m.id AND d.status = 'waiting'""")
_hold = text("SELECT FROM webhook WHERE id = :id FOR NO KEY UPDATE")
# Those that fail together count as one failure: a burst is no longer outage than a single event.
_failed = text("""
    UPDATE webhook SET failing_since = coalesce(failing_since, now()),
        failures = failures + CASE WHEN paused_until > now() THEN 0 ELSE 1 END
    WHERE id = :id
    RETURNING failures, failing_since < now() - make_interval(secs => :patience) AS is_over""")


async def record(tx: Transaction, jobs: Jobs, tried: Sequence[tuple[Due, Outcome]]) -> None:
    """Notes tries to one webhook. Those that failed are repeated by jobs that are queued with the note."""
    # The webhook before its deliveries, as everywhere: whoever turns it off holds it and fails what waits.
    if any(due.failing or not outcome.taken for due, outcome in tried):
        await tx.execute(_hold, {"id": tried[0][0].webhook_id})
    taken = [(due, outcome) for due, outcome in tried if outcome.taken]
    if taken:
        await _note_taken(tx, taken)
    for due, outcome in tried:
        if not outcome.taken:
            await _note_failed(tx, jobs, due, outcome)


async def _note_taken(tx: Transaction, taken: Sequence[tuple[Due, Outcome]]) -> None:
    met = {
        "ids": [due.id for due, _ in taken],
        "statuses": [outcome.status for _, outcome in taken],
        "responses": [outcome.response for _, outcome in taken],
        "latencies": [outcome.latency_ms for _, outcome in taken],
    }
    if any(due.failing for due, _ in taken):
        healthy = {"failures": 0, "failing_since": None, "paused_until": None}
        await tx.execute(update(Webhook).where(Webhook.id == taken[0][0].webhook_id).values(healthy))
    await tx.execute(_taken, met)


async def _note_failed(tx: Transaction, jobs: Jobs, due: Due, outcome: Outcome) -> None:
    met = {"response_status": outcome.status, "response": outcome.response, "latency_ms": outcome.latency_ms}
    hook = (await tx.execute(_failed, {"id": due.webhook_id, "patience": GIVE_UP_SECONDS})).one_or_none()
    if hook is None:
        return
    wait = wait_after(due.tries)
    if outcome.status == 410 or hook.is_over or wait is None:
        await _set(tx, due, **met, status="failed")
    else:
        # Half a second early, so that the job, whose clock is another, never comes before it is due.
        await _set(tx, due, **met, next_at=func.now() + timedelta(seconds=wait - 0.5))
        await wake(tx, jobs, due.account_id, due.webhook_id, wait)
    if outcome.status == 410 or hook.is_over:
        await _turn_off(tx, jobs, due, GONE if outcome.status == 410 else SILENT)
        log.warning("webhook turned off", webhook=str(due.webhook_id), status=outcome.status)
    elif pause := pause_after(hook.failures):
        until = func.now() + timedelta(seconds=pause)
        await tx.execute(update(Webhook).where(Webhook.id == due.webhook_id).values(paused_until=until))


async def _set(tx: Transaction, due: Due, **values: object) -> None:
    query = update(Delivery).where(Delivery.id == due.id, Delivery.status == "waiting").values(values)
    await tx.execute(query.execution_options(synchronize_session=False))


async def _turn_off(tx: Transaction, jobs: Jobs, due: Due, reason: str) -> None:
    """Off until someone turns it on; what waits is failed, and can be replayed. Its owner is told."""
    hook = update(Webhook).where(Webhook.id == due.webhook_id, Webhook.disabled_at.is_(None))
    off = hook.values(disabled_at=func.now(), disabled_reason=reason).returning(Webhook.id)
    if await tx.scalar(off.execution_options(synchronize_session=False)) is not None:
        await jobs.defer(tx, WARN, account_id=str(due.account_id), webhook_id=str(due.webhook_id))
    waiting = update(Delivery).where(Delivery.webhook_id == due.webhook_id, Delivery.status == "waiting")
    await tx.execute(waiting.values(status="failed").execution_options(synchronize_session=False))
