"""The one public form of a room and of a message: the API, the live stream and the webhooks all send these."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.events import Fact
from frontdesk.foundation.ids import stamp
from frontdesk.foundation.live import Live
from frontdesk.rooms.tables import Answer, Handoff, Message, Room, recent_messages

IN_LISTS = 50
IN_ROOM = 10_000


class RoomRef(msgspec.Struct):
    """The room of a message."""

    uuid: UUID
    label: str


class MessageShape(msgspec.Struct):
    """A message, with the AI's answer to it; `place` is how many answers are written before one that is waited for."""

    uuid: UUID
    room: RoomRef
    nickname: str | None
    email: str | None
    phone_number: str | None
    body: str
    is_support_sender: bool
    sent_at: str
    support_answer: str | None
    terminated: bool
    answer_status: str
    answered_with: UUID | None
    citations: list[Any]
    confidence: float | None
    products: list[Any]
    refused: bool
    clarifying: bool
    truncated: bool
    place: int | None = None


class HandoffShape(msgspec.Struct):
    """A conversation that needs a person, has one or had one."""

    uuid: UUID
    room: RoomRef
    message: UUID | None
    reason: str
    note: str
    status: str
    opened_at: str
    taken_at: str | None
    taken_by: UUID | None
    closed_at: str | None
    closed_by: UUID | None
    outcome: str | None


class RoomShape(msgspec.Struct):
    """A conversation with its messages, oldest first."""

    uuid: UUID
    label: str
    name: str | None
    rating: int | None
    is_bot_use: bool
    is_confirmed_form: bool
    is_scheduling_only: bool
    greeting_message: str | None
    assistant: UUID | None
    terminated: bool
    handoff: HandoffShape | None
    created_at: str
    messages: list[MessageShape]


def message_shape(message: Message, room: Room | RoomRef, answer: Answer | None) -> MessageShape:
    """The public form of a message."""
    ref = room if isinstance(room, RoomRef) else RoomRef(room.id, room.label)
    return MessageShape(
        uuid=message.id,
        room=ref,
        nickname=message.nickname,
        email=message.email,
        phone_number=message.phone_number,
        body=message.body,
        is_support_sender=message.is_support_sender,
        sent_at=stamp(message.sent_at),
        support_answer=answer.text if answer else None,
        terminated=message.terminated,
        answer_status=message.answer_status,
        answered_with=answer.reply_to if answer else None,
        citations=answer.citations if answer else [],
        confidence=round(answer.confidence, 4) if answer else None,
        products=answer.products if answer else [],
        refused=answer.refused if answer else False,
        clarifying=answer.clarifying if answer else False,
        truncated=answer.truncated if answer else False,
    )


async def message_shapes(tx: Transaction, messages: Sequence[Message]) -> list[MessageShape]:
    """The public form of messages, by one query for their rooms and answers."""
    query = (
        select(Message.id, Room.id, Room.label, Answer)
        .join(Room, (Room.account_id == Message.account_id) & (Room.id == Message.room_id))
        .outerjoin(Answer, (Answer.account_id == Message.account_id) & (Answer.id == Message.answer_id))
        .where(Message.id.in_([m.id for m in messages]))
    )
    found = {id_: (RoomRef(room_id, label), answer) for id_, room_id, label, answer in await tx.execute(query)}
    return [message_shape(m, *found[m.id]) for m in messages if m.id in found]


def placed(shape: MessageShape, live: Live) -> MessageShape:
    """A message with its place in the line, where it stands in one."""
    if shape.answer_status == "pending":
        shape.place = live.place_in(shape.room.uuid)
    return shape


async def room_shapes(tx: Transaction, rooms: Sequence[Room], most: int = IN_LISTS) -> list[RoomShape]:
    """The public form of rooms with the newest `most` messages of each."""
    messages = await recent_messages(tx, rooms, most)
    handoffs = await _handoffs(tx, rooms)
    return [_room_shape(room, messages.get(room.id, []), handoffs.get(room.id)) for room in rooms]


async def _handoffs(tx: Transaction, rooms: Sequence[Room]) -> dict[UUID, Handoff]:
    query = select(Handoff).where(Handoff.room_id.in_([room.id for room in rooms]), Handoff.status != "closed")
    # What this transaction read before may have been changed by a statement since.
    found = await tx.scalars(query.execution_options(populate_existing=True))
    return {row.room_id: row for row in found}


def handoff_shape(row: Handoff, room: RoomRef) -> HandoffShape:
    """The public form of a hand-over."""
    return HandoffShape(
        uuid=row.id,
        room=room,
        message=row.message_id,
        reason=row.reason,
        note=row.note,
        status=row.status,
        opened_at=stamp(row.opened_at),
        taken_at=stamp(row.taken_at) if row.taken_at else None,
        taken_by=row.taken_by,
        closed_at=stamp(row.closed_at) if row.closed_at else None,
        closed_by=row.closed_by,
        outcome=row.outcome,
    )


async def handoff_shapes(tx: Transaction, found: Sequence[Handoff]) -> list[HandoffShape]:
    """The public form of hand-overs, by one query for their rooms."""
    query = select(Room.id, Room.label).where(Room.id.in_({row.room_id for row in found}))
    rooms = {id_: RoomRef(id_, label) for id_, label in await tx.execute(query)} if found else {}
    return [handoff_shape(row, rooms[row.room_id]) for row in found]


def _room_shape(room: Room, messages: list[tuple[Message, Answer | None]], handoff: Handoff | None = None) -> RoomShape:
    return RoomShape(
        uuid=room.id,
        label=room.label,
        name=room.name,
        rating=room.rating,
        is_bot_use=room.is_bot_use,
        is_confirmed_form=room.is_confirmed_form,
        is_scheduling_only=room.is_scheduling_only,
        greeting_message=room.greeting_message,
        assistant=room.assistant_id,
        terminated=room.terminated,
        handoff=handoff_shape(handoff, RoomRef(room.id, room.label)) if handoff else None,
        created_at=stamp(room.created_at),
        messages=[message_shape(message, room, answer) for message, answer in messages],
    )


def new_room_shape(room: Room) -> RoomShape:
    """The public form of a room that has no message yet."""
    return _room_shape(room, [])


async def room_payload(tx: Transaction, fact: Fact) -> RoomShape:
    """What a webhook sends of something that happened to a room."""
    rooms = await tx.scalars(select(Room).where(Room.id == (fact.room_id or fact.subject_id)))
    return (await room_shapes(tx, rooms.all()))[0]


async def message_payload(tx: Transaction, fact: Fact) -> MessageShape:
    """What a webhook sends of a message, or of the answer to it."""
    messages = await tx.scalars(select(Message).where(Message.id == fact.subject_id))
    return (await message_shapes(tx, messages.all()))[0]
