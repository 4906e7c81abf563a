"""Tells the owners of a company by e-mail that a webhook was turned off."""

from uuid import UUID, uuid5

from sqlalchemy import select, text

from frontdesk.accounts.tables import Account
from frontdesk.foundation.database import Database
from frontdesk.foundation.mail import Letter, Mailer, MailError, mail_address
from frontdesk.webhooks.tables import Webhook

WARN = "webhooks.warn"

_owners = text("SELECT username FROM owner_names() AS username")


class WebhookWarning:
    """What a worker does when a webhook was turned off.

    Owners are mailed whose name for signing in is an e-mail address; where there is none, the operator's `fallback` is.
    """

    def __init__(self, database: Database, mailer: Mailer | None, fallback: str) -> None:
        self._database = database
        self._mailer = mailer
        self._fallback = fallback

    async def send(self, account_id: str, webhook_id: str) -> None:
        """Mails it, unless the webhook is on again or there is no mail server. Raises MailError to be tried again."""
        if self._mailer is None:
            return
        errors = []
        for letter in await self._letters(UUID(account_id), UUID(webhook_id)):
            try:
                await self._mailer.send(letter)
            except MailError as error:
                errors.append(error)
        # A letter that went and goes again has the same Message-ID.
        if any(not error.is_final for error in errors):
            raise errors[0]

    async def _letters(self, account: UUID, webhook: UUID) -> list[Letter]:
        async with self._database.transaction(account) as tx:
            hook = await tx.scalar(select(Webhook).where(Webhook.id == webhook))
            if hook is None or hook.disabled_at is None:
                return []
            company = await tx.scalar(select(Account.name))
            names = (await tx.scalars(_owners)).all()
        addresses = [address for name in names if (address := mail_address(name))]
        addresses = addresses or [address for address in [mail_address(self._fallback)] if address]
        told = "\n".join(
            [
                f"{company} no longer sends {hook.event} to",
                "",
                f"    {hook.target}",
                "",
                hook.disabled_reason or "",
                "",
                "When the target works again, turn the webhook on: POST to",
                f"/api/v1/webhooks/{hook.id}/enable/",
                "What it missed is listed at its deliveries and can be sent again from there.",
                "",
            ]
        )
        turned_off = hook.disabled_at.isoformat()
        return [
            Letter(uuid5(hook.id, turned_off + address), address, f"A webhook of {company} was turned off", told)
            for address in addresses
        ]
