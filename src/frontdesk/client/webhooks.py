"""Webhooks, and what they bring."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Generic, TypedDict, Unpack
from uuid import UUID

import msgspec
from standardwebhooks.webhooks import Webhook as Signer
from standardwebhooks.webhooks import WebhookVerificationError

from frontdesk.client.effects import Items, Steps
from frontdesk.client.errors import BadSignature
from frontdesk.client.link import path
from frontdesk.client.operation import D, Part, iteration, operation
from frontdesk.client.pages import pages
from frontdesk.client.shapes import Delivery, KeywordNotification, Lead, Message, Room, Source, Webhook

_DATA: dict[str, type[msgspec.Struct]] = {
    "lead.added": Lead,
    "message.added": Message,
    "answer.added": Message,
    "chat.added": Room,
    "handoff.requested": Room,
    "keyword.matched": KeywordNotification,
    "source.ready": Source,
    "source.failed": Source,
}


class WebhookEvent(msgspec.Struct):
    """What a webhook brings. `uuid` is the same at every try: drop what you have. `data` is typed by the event."""

    event: str
    uuid: UUID
    created_at: datetime
    data: Any


def verify_webhook(payload: bytes | str, headers: Mapping[str, str], secret: str) -> WebhookEvent:
    """The event of a delivery, given its body as it came (not decoded and encoded again), its headers and the secret.

    `data` is a Message, Room, Lead, Source or KeywordNotification; a dict for events that this version does not know.
    Raises BadSignature.
    """
    try:
        Signer(secret).verify(payload, dict(headers), json_parse=False)
    except (WebhookVerificationError, ValueError) as error:
        raise BadSignature(str(error)) from None
    event = msgspec.json.decode(payload, type=WebhookEvent)
    if event.event in _DATA:
        event.data = msgspec.convert(event.data, _DATA[event.event])
    return event


class WebhookFields(TypedDict, total=False):
    """What may be changed of a webhook."""

    event: str
    target: str


class Webhooks(Part[D], Generic[D]):
    """The account's webhooks."""

    verify = staticmethod(verify_webhook)

    @iteration
    def list(self) -> Items[Webhook]:
        """Webhooks, newest first."""
        return pages(self.link, Webhook, path("webhooks"))

    @operation
    def create(self, event: str, target: str) -> Steps[Webhook]:
        """A new webhook. Keep its `secret`: it is shown this once."""
        return self.link.fetch(Webhook, "POST", path("webhooks"), {"event": event, "target": target})

    @operation
    def get(self, webhook: Webhook | UUID | str) -> Steps[Webhook]:
        """One webhook."""
        return self.link.fetch(Webhook, "GET", path("webhooks", webhook))

    @operation
    def update(self, webhook: Webhook | UUID | str, **fields: Unpack[WebhookFields]) -> Steps[Webhook]:
        """Changes what is named, and turns the webhook on again if it was turned off."""
        return self.link.fetch(Webhook, "PATCH", path("webhooks", webhook), fields)

    @operation
    def delete(self, webhook: Webhook | UUID | str) -> Steps[None]:
        """Removes a webhook with all that waits for it."""
        return self.link.remove(path("webhooks", webhook))

    @operation
    def rotate(self, webhook: Webhook | UUID | str) -> Steps[Webhook]:
        """A new secret; the old one signs nothing from now on."""
        return self.link.fetch(Webhook, "POST", path("webhooks", webhook, "rotate"))

    @operation
    def enable(self, webhook: Webhook | UUID | str) -> Steps[Webhook]:
        """Turns a webhook on again that was turned off."""
        return self.link.fetch(Webhook, "POST", path("webhooks", webhook, "enable"))

    @iteration
    def deliveries(self, webhook: Webhook | UUID | str) -> Items[Delivery]:
        """What was and is to be delivered, newest first."""
        return pages(self.link, Delivery, path("webhooks", webhook, "deliveries"))

    @operation
    def replay(self, webhook: Webhook | UUID | str, delivery: Delivery | UUID | str) -> Steps[Delivery]:
        """Delivers an event again."""
        return self.link.fetch(Delivery, "POST", path("webhooks", webhook, "deliveries", delivery, "replay"))
