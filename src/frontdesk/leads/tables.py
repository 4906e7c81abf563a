"""Rows of leads."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from frontdesk.foundation.database import AccountTable
from frontdesk.foundation.ids import new_id

FIELDS = ("nickname", "email", "phone_number", "device", "from_page_title", "referrer")
"""What is known of a person; all of it optional."""


class Lead(AccountTable):
    """A person whom the company can reach. A room has one at most."""

    __tablename__ = "lead"
    is_marked = True

    room_id: Mapped[UUID | None]
    nickname: Mapped[str | None]
    email: Mapped[str | None]
    phone_number: Mapped[str | None]
    device: Mapped[str | None]
    from_page_title: Mapped[str | None]
    referrer: Mapped[str | None]
    created_at: Mapped[datetime]


def new_lead(account_id: UUID, room_id: UUID | None = None, **known: str | None) -> Lead:
    """A lead of what is known."""
    fields = dict.fromkeys(FIELDS) | known
    return Lead(account_id=account_id, id=new_id(), room_id=room_id, created_at=datetime.now(UTC), **fields)
