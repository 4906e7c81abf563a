"""Rows of webhooks and of what is delivered to them."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.foundation.database import AccountTable

Event = Literal[
    "lead.added",
    "message.added",
    "chat.added",
    "answer.added",
    "handoff.requested",
    "keyword.matched",
    "source.ready",
    "source.failed",
]
"""What a webhook can hear of."""


class Webhook(AccountTable):
    """An address of another system that hears of one kind of event."""

    __tablename__ = "webhook"

    event: Mapped[str]
    target: Mapped[str]
    secret: Mapped[bytes]
    failures: Mapped[int]
    failing_since: Mapped[datetime | None]
    paused_until: Mapped[datetime | None]
    disabled_at: Mapped[datetime | None]
    disabled_reason: Mapped[str | None]
    created_at: Mapped[datetime]


class Delivery(AccountTable):
    """One event on its way to one webhook; `payload` is the event's data, as it was when it happened."""

    __tablename__ = "delivery"

    webhook_id: Mapped[UUID]
    event: Mapped[str]
    payload: Mapped[dict[str, Any]] = mapped_column(deferred=True)
    status: Mapped[str]
    tries: Mapped[int]
    response_status: Mapped[int | None]
    response: Mapped[str | None]
    latency_ms: Mapped[int | None]
    created_at: Mapped[datetime]
    delivered_at: Mapped[datetime | None]
    next_at: Mapped[datetime]
