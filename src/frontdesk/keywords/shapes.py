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


def keyword_shape(row: Keyword) -> KeywordShape:
    """The public form of a keyword."""
    return KeywordShape(row.id, row.keyword, row.email, row.handoff, stamp(row.created_at))


async def keyword_shapes(rows: Sequence[Keyword]) -> list[KeywordShape]:
    """The public form of keywords."""
    return [keyword_shape(row) for row in rows]


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
