"""The public forms of webhooks and of their deliveries."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec

from frontdesk.foundation.ids import stamp
from frontdesk.webhooks.tables import Delivery, Webhook


class WebhookShape(msgspec.Struct):
    """A webhook: `active`, `failing` since when nothing is taken, or `disabled` with the reason for it."""

    uuid: UUID
    event: str
    target: str
    status: str
    failing_since: str | None
    disabled_at: str | None
    disabled_reason: str | None
    created_at: str


class WebhookWithSecret(WebhookShape, kw_only=True):
    """A webhook with the secret that its deliveries are signed by, shown this once."""

    secret: str


class DeliveryShape(msgspec.Struct):
    """One event on its way: `waiting`, `delivered` or `failed`, and what the last try met."""

    uuid: UUID
    event: str
    status: str
    tries: int
    response_status: int | None
    response: str | None
    latency_ms: int | None
    created_at: str
    delivered_at: str | None
    next_at: str | None


def webhook_shape(row: Webhook) -> WebhookShape:
    """The public form of a webhook, without its secret."""
    return WebhookShape(**_fields(row))


def with_secret(row: Webhook, secret: str) -> WebhookWithSecret:
    """The public form of a webhook whose secret is new."""
    return WebhookWithSecret(secret=secret, **_fields(row))


def _fields(row: Webhook) -> dict[str, Any]:
    return {
        "uuid": row.id,
        "event": row.event,
        "target": row.target,
        "status": "disabled" if row.disabled_at else "failing" if row.failing_since else "active",
        "failing_since": stamp(row.failing_since) if row.failing_since else None,
        "disabled_at": stamp(row.disabled_at) if row.disabled_at else None,
        "disabled_reason": row.disabled_reason,
        "created_at": stamp(row.created_at),
    }


async def webhook_shapes(rows: Sequence[Webhook]) -> list[WebhookShape]:
    """The public form of webhooks."""
    return [webhook_shape(row) for row in rows]


def delivery_shape(row: Delivery) -> DeliveryShape:
    """The public form of a delivery."""
    return DeliveryShape(
        uuid=row.id,
        event=row.event,
        status=row.status,
        tries=row.tries,
        response_status=row.response_status,
        response=row.response,
        latency_ms=row.latency_ms,
        created_at=stamp(row.created_at),
        delivered_at=stamp(row.delivered_at) if row.delivered_at else None,
        next_at=stamp(row.next_at) if row.status == "waiting" else None,
    )


async def delivery_shapes(rows: Sequence[Delivery]) -> list[DeliveryShape]:
    """The public form of deliveries."""
    return [delivery_shape(row) for row in rows]
