"""The public forms of keywords and of their notifications: the API and the webhooks send these."""

from collections.abc import Sequence
from uuid import UUID

import msgspec
from sqlalchemy import select

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.events import Fact
from frontdesk.foundation.ids import stamp
from frontdesk.keywords.tables import Keyword, KeywordNotification
from frontdesk.rooms.shapes import RoomRef
from frontdesk.rooms.tables import Room


class KeywordShape(msgspec.Struct):
    """A watched word or phrase, who is mailed when it is written, and whether a person is asked for then."""

    uuid: UUID
    keyword: str
    email: str | None
    handoff: bool
    hint: str | None
    created_at: str


class MessageRef(msgspec.Struct):
    """The message of a notification."""

    uuid: UUID


class NotificationShape(msgspec.Struct):
    """A visitor wrote a watched word."""

    uuid: UUID
    keyword: str
    message: MessageRef
    room: RoomRef
    created_at: str


NO_MAIL = "No mail goes out: this server has no mail server yet (FRONTDESK_SMTP_URL)."


def keyword_shape(row: Keyword, *, can_mail: bool) -> KeywordShape:
    """The public form of a keyword; its `hint` says so when nobody can be mailed."""
    hint = NO_MAIL if row.email and not can_mail else None
    return KeywordShape(row.id, row.keyword, row.email, row.handoff, hint, stamp(row.created_at))


async def notification_shapes(tx: Transaction, rows: Sequence[KeywordNotification]) -> list[NotificationShape]:
    """The public form of notifications, by one query for their rooms."""
    query = select(Room.id, Room.label).where(Room.id.in_({row.room_id for row in rows}))
    rooms = {id_: RoomRef(id_, label) for id_, label in await tx.execute(query)} if rows else {}
    return [
        NotificationShape(row.id, row.keyword, MessageRef(row.message_id), rooms[row.room_id], stamp(row.created_at))
        for row in rows
    ]


async def notification_payload(tx: Transaction, fact: Fact) -> NotificationShape:
    """What a webhook sends of a match."""
    rows = await tx.scalars(select(KeywordNotification).where(KeywordNotification.id == fact.subject_id))
    return (await notification_shapes(tx, rows.all()))[0]
