"""Makes a lead of a message that says how its sender can be reached."""

from uuid import UUID

from sqlalchemy import select

from frontdesk.foundation import events
from frontdesk.foundation.database import Transaction
from frontdesk.foundation.events import Fact
from frontdesk.leads.contact import filled, is_email, is_phone
from frontdesk.leads.tables import Lead, new_lead
from frontdesk.rooms.tables import Message


async def capture(tx: Transaction, fact: Fact) -> None:
    """Hears "message.added", and "message.changed" where an address was found in the words.

    A visitor's e-mail address or phone number makes the room's lead, or completes it.

    What is no address is passed over. What a lead has is kept: later messages only fill what is missing. The message's
    transaction holds the room's row, so two messages can't make two leads. The lead's row is held too: one that is
    changed or removed at the same moment must not cost the message.
    """
    row = fact.subject
    if not isinstance(row, Message) or row.is_support_sender or not (row.email or row.phone_number):
        return
    email = row.email if row.email and is_email(row.email) else None
    phone = row.phone_number if row.phone_number and is_phone(row.phone_number) else None
    if email or phone:
        await _keep(tx, fact.account_id, row.room_id, nickname=filled(row.nickname), email=email, phone_number=phone)


async def _keep(tx: Transaction, account_id: UUID, room_id: UUID, **known: str | None) -> None:
    lead = await tx.scalar(select(Lead).where(Lead.room_id == room_id).with_for_update())
    if lead is not None:
        for name, value in known.items():
            if value and not getattr(lead, name):
                setattr(lead, name, value)
        await tx.flush()
        return
    lead = new_lead(account_id, room_id, **known)
    tx.add(lead)
    await tx.flush()
    await events.record(tx, account_id, "lead.added", lead.id)
