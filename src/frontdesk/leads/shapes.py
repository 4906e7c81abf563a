"""The one public form of a lead: the API and the webhooks send it."""

from collections.abc import Sequence
from uuid import UUID

import msgspec
from sqlalchemy import select

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.events import Fact
from frontdesk.foundation.ids import stamp
from frontdesk.leads.tables import FIELDS, Lead


class LeadShape(msgspec.Struct):
    """A person whom the company can reach, with the conversation they came from, if any."""

    uuid: UUID
    nickname: str | None
    email: str | None
    phone_number: str | None
    device: str | None
    from_page_title: str | None
    referrer: str | None
    room: UUID | None
    created_at: str


def lead_shape(lead: Lead) -> LeadShape:
    """The public form of a lead."""
    fields = {name: getattr(lead, name) for name in FIELDS}
    return LeadShape(uuid=lead.id, room=lead.room_id, created_at=stamp(lead.created_at), **fields)


async def lead_shapes(leads: Sequence[Lead]) -> list[LeadShape]:
    """The public form of leads."""
    return [lead_shape(lead) for lead in leads]


async def lead_payload(tx: Transaction, fact: Fact) -> LeadShape:
    """What a webhook sends of a new lead."""
    return lead_shape((await tx.scalars(select(Lead).where(Lead.id == fact.subject_id))).one())
