"""Webhooks and their deliveries over HTTP."""

from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec
from litestar import Response, delete, get, patch, post, put
from msgspec import UNSET, UnsetType
from sqlalchemy import select

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call, Caller
from frontdesk.foundation import paging
from frontdesk.foundation.bodies import changes, described
from frontdesk.foundation.errors import Conflict, Fields, NotFound
from frontdesk.foundation.guard import WEB_ADDRESS, Guard
from frontdesk.foundation.ids import new_id, parse_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.secret_box import secret_box
from frontdesk.foundation.settings import Settings
from frontdesk.webhooks.queue import wake
from frontdesk.webhooks.shapes import (
    DeliveryShape,
    WebhookShape,
    WebhookWithSecret,
    delivery_shape,
    delivery_shapes,
    webhook_shape,
    webhook_shapes,
    with_secret,
)
from frontdesk.webhooks.signing import new_secret
from frontdesk.webhooks.tables import Delivery, Event, Webhook
from frontdesk.webhooks.target import MOST_TARGET, refuse_private, target_problems

HEALTHY = dict.fromkeys(("failing_since", "paused_until", "disabled_at", "disabled_reason")) | {"failures": 0}
"""The state of a webhook of which nothing bad is known."""

_Target = Annotated[str, described(pattern=WEB_ADDRESS, maxLength=MOST_TARGET)]


class WebhookChange(msgspec.Struct):
    """What may be changed of a webhook; all of it optional. A change turns one on again that was turned off."""

    event: Event | UnsetType = UNSET
    target: _Target | UnsetType = UNSET

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """Targets that are no web address."""
        return target_problems(given)


class NewWebhook(WebhookChange, kw_only=True):
    """The body that makes a webhook."""

    event: Event
    target: _Target


@get("/webhooks")
async def list_webhooks(request: Call, access: Access) -> paging.Page[WebhookShape]:
    """The account's webhooks, newest first."""
    async with access.enter(request, "read") as caller:
        return await paging.page(caller.tx, paging.asked(request), select(Webhook), Webhook.id, webhook_shapes)


@post("/webhooks", needs="admin", takes=NewWebhook, gives=WebhookWithSecret)
async def add_webhook(request: Call, access: Access, settings: Settings) -> Response[bytes]:
    """Makes a webhook. Its secret is shown in this answer only."""
    async with access.enter(request, "admin") as caller:
        form = caller.form(NewWebhook)
    # Between the transactions: looking a host up may take seconds.
    await refuse_private(Guard(settings.allow_private_targets), form.target)
    async with access.enter(request, "admin") as caller:
        secret = new_secret()
        row = Webhook(
            account_id=caller.account_id,
            id=new_id(),
            event=form.event,
            target=form.target.strip(),
            secret=secret_box(settings).encrypt(secret.encode()),
            failures=0,
            failing_since=None,
            paused_until=None,
            disabled_at=None,
            disabled_reason=None,
            created_at=datetime.now(UTC),
        )
        caller.tx.add(row)
        await caller.tx.flush()
        return await caller.done(with_secret(row, secret))


async def _find(caller: Caller, ref: str, *, hold: bool = False) -> Webhook:
    """A webhook; held, nobody changes it meanwhile. It is locked before its deliveries, as everywhere."""
    id_ = parse_id(ref)
    query = select(Webhook).where(Webhook.id == id_)
    row = await caller.tx.scalar(query.with_for_update(key_share=True) if hold else query) if id_ else None
    if row is None:
        raise NotFound
    return row


@get("/webhooks/{ref:str}")
async def get_webhook(request: Call, access: Access, ref: str) -> WebhookShape:
    """One webhook."""
    async with access.enter(request, "read") as caller:
        return webhook_shape(await _find(caller, ref))


async def _change(request: Call, access: Access, settings: Settings, ref: str) -> WebhookShape:
    async with access.enter(request, "admin") as caller:
        await _find(caller, ref)
        given = changes(caller.form(WebhookChange))
    if "target" in given:
        given["target"] = given["target"].strip()
        await refuse_private(Guard(settings.allow_private_targets), given["target"])
    async with access.enter(request, "admin") as caller:
        row = await _find(caller, ref)
        for name, value in (given | HEALTHY if given else given).items():
            setattr(row, name, value)
        await caller.tx.flush()
        return webhook_shape(row)


@patch("/webhooks/{ref:str}", needs="admin", takes=WebhookChange)
async def patch_webhook(request: Call, access: Access, settings: Settings, ref: str) -> WebhookShape:
    """Changes what the body names, and turns the webhook on again if it was turned off."""
    return await _change(request, access, settings, ref)


@put("/webhooks/{ref:str}", needs="admin", takes=WebhookChange)
async def put_webhook(request: Call, access: Access, settings: Settings, ref: str) -> WebhookShape:
    """Changes what the body names, as PATCH does."""
    return await _change(request, access, settings, ref)


@delete("/webhooks/{ref:str}", needs="admin")
async def remove_webhook(request: Call, access: Access, ref: str) -> None:
    """Removes a webhook with all that waits for it."""
    async with access.enter(request, "admin") as caller:
        await caller.tx.delete(await _find(caller, ref))


@post("/webhooks/{ref:str}/rotate", status_code=200, needs="admin", gives=WebhookWithSecret)
async def rotate_secret(request: Call, access: Access, settings: Settings, ref: str) -> Response[bytes]:
    """Gives a webhook a new secret, shown in this answer only; the old one signs nothing from now on."""
    async with access.enter(request, "admin") as caller:
        row = await _find(caller, ref)
        secret = new_secret()
        row.secret = secret_box(settings).encrypt(secret.encode())
        await caller.tx.flush()
        return await caller.done(with_secret(row, secret), 200)


@post("/webhooks/{ref:str}/enable", status_code=200, needs="admin", gives=WebhookShape)
async def enable_webhook(request: Call, access: Access, ref: str) -> Response[bytes]:
    """Turns a webhook on again that was turned off. What failed meanwhile is replayed one by one."""
    async with access.enter(request, "admin") as caller:
        row = await _find(caller, ref, hold=True)
        for name, value in HEALTHY.items():
            setattr(row, name, value)
        await caller.tx.flush()
        return await caller.done(webhook_shape(row), 200)


@get("/webhooks/{ref:str}/deliveries")
async def list_deliveries(request: Call, access: Access, ref: str) -> paging.Page[DeliveryShape]:
    """What was and is to be delivered, newest first."""
    async with access.enter(request, "read") as caller:
        hook = await _find(caller, ref)
        query = select(Delivery).where(Delivery.webhook_id == hook.id)
        return await paging.page(caller.tx, paging.asked(request), query, Delivery.id, delivery_shapes)


@post(
    "/webhooks/{ref:str}/deliveries/{delivery_ref:str}/replay",
    status_code=202,
    operation_id="replay_delivery",
    needs="admin",
    gives=DeliveryShape,
    also=(409,),
)
async def replay(request: Call, access: Access, jobs: Jobs, ref: str, delivery_ref: str) -> Response[bytes]:
    """Delivers an event again, under its first identifier, from the first try on."""
    async with access.enter(request, "admin") as caller:
        hook = await _find(caller, ref, hold=True)
        id_ = parse_id(delivery_ref)
        query = select(Delivery).where(Delivery.id == id_, Delivery.webhook_id == hook.id).with_for_update()
        row = await caller.tx.scalar(query) if id_ else None
        if row is None:
            raise NotFound
        if hook.disabled_at is not None:
            raise Conflict(
                "This webhook is turned off. Turn it on first: POST to its address with /enable/ at the end."
            )
        hook.paused_until = None
        row.status, row.tries, row.next_at, row.delivered_at = "waiting", 0, datetime.now(UTC), None
        await caller.tx.flush()
        await wake(caller.tx, jobs, caller.account_id, hook.id)
        return await caller.done(delivery_shape(row), 202)


routes = [
    list_webhooks,
    add_webhook,
    get_webhook,
    patch_webhook,
    put_webhook,
    remove_webhook,
    rotate_secret,
    enable_webhook,
    list_deliveries,
    replay,
]
