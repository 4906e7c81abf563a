"""Rows of rooms, messages, answers and facts, with the queries that have names."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Select, or_, select, true
from sqlalchemy.orm import Mapped, mapped_column, relationship

from frontdesk.foundation.database import AccountTable, Transaction
from frontdesk.foundation.ids import parse_id


class Room(AccountTable):
    """A conversation."""

    __tablename__ = "room"
    is_marked = True

    label: Mapped[str]
    name: Mapped[str | None]
    rating: Mapped[int | None]
    is_bot_use: Mapped[bool]
    is_confirmed_form: Mapped[bool]
    is_scheduling_only: Mapped[bool]
    greeting_message: Mapped[str | None]
    assistant_id: Mapped[UUID | None]
    taken_over_at: Mapped[datetime | None]
    terminated: Mapped[bool]
    begins_after: Mapped[UUID | None]
    position: Mapped[int]
    turn_by: Mapped[int | None]
    created_at: Mapped[datetime]


class Answer(AccountTable):
    """What the AI said to one message, or to several that came together."""

    __tablename__ = "answer"

    room_id: Mapped[UUID]
    reply_to: Mapped[UUID]
    text: Mapped[str]
    citations: Mapped[list[Any]]
    products: Mapped[list[Any]]
    confidence: Mapped[float]
    refused: Mapped[bool]
    clarifying: Mapped[bool]
    truncated: Mapped[bool]
    asks: Mapped[dict[str, Any] | None]
    model: Mapped[str]
    trace: Mapped[dict[str, Any]] = mapped_column(deferred=True, deferred_raiseload=True)
    created_at: Mapped[datetime]


class Message(AccountTable):
    """What a visitor, or a person of the company, wrote."""

    __tablename__ = "message"
    is_marked = True
    __table_args__ = (ForeignKeyConstraint(["account_id", "answer_id"], ["answer.account_id", "answer.id"]),)

    room_id: Mapped[UUID]
    nickname: Mapped[str | None]
    email: Mapped[str | None]
    phone_number: Mapped[str | None]
    body: Mapped[str]
    is_support_sender: Mapped[bool]
    terminated: Mapped[bool]
    sent_at: Mapped[datetime]
    answer_status: Mapped[str]
    answer_id: Mapped[UUID | None]
    tries: Mapped[int]

    answer: Mapped[Answer | None] = relationship(lazy="raise", viewonly=True)


class Handoff(AccountTable):
    """A conversation that needs a person (`open`), or has one (`taken`), until it is `closed`."""

    __tablename__ = "handoff"

    room_id: Mapped[UUID]
    message_id: Mapped[UUID | None]
    reason: Mapped[str]
    note: Mapped[str]
    status: Mapped[str]
    opened_at: Mapped[datetime]
    taken_at: Mapped[datetime | None]
    taken_by: Mapped[UUID | None]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[UUID | None]
    outcome: Mapped[str | None]


class Feedback(AccountTable):
    """A visitor's thumb on an answer; the latest one counts."""

    __tablename__ = "feedback"
    is_marked = True

    message_id: Mapped[UUID]
    rating: Mapped[str]
    comment: Mapped[str]
    created_at: Mapped[datetime]


def rooms_by_reference(ref: str) -> Select[Room]:
    """The room with this label or this identifier."""
    id_ = parse_id(ref)
    return select(Room).where(or_(Room.label == ref, Room.id == id_) if id_ else Room.label == ref)


async def find_room(tx: Transaction, ref: str) -> Room | None:
    """The account's room with this label or identifier; an identifier wins over another room's label."""
    if "\x00" in ref:
        return None
    found = (await tx.scalars(rooms_by_reference(ref))).all()
    return min(found, key=lambda room: str(room.id) != ref, default=None)


async def find_message(tx: Transaction, ref: str) -> Message | None:
    """The account's message with this uuid."""
    id_ = parse_id(ref)
    return await tx.scalar(select(Message).where(Message.id == id_)) if id_ else None


async def recent_messages(
    tx: Transaction, rooms: Sequence[Room], most: int
) -> dict[UUID, list[tuple[Message, Answer | None]]]:
    """The newest messages of each room with their answers, oldest first, by one query for all rooms."""
    if not rooms:
        return {}
    room = select(Room.account_id, Room.id).where(Room.id.in_([r.id for r in rooms])).subquery()
    newest = (
        select(Message.id)
        .where(Message.account_id == room.c.account_id, Message.room_id == room.c.id)
        .order_by(Message.id.desc())
        .limit(most)
        .lateral()
    )
    chosen = select(newest.c.id).select_from(room).join(newest, onclause=true())
    query = (
        select(Message, Answer)
        .outerjoin(Answer, (Answer.account_id == Message.account_id) & (Answer.id == Message.answer_id))
        .where(Message.id.in_(chosen))
        .order_by(Message.id)
    )
    by_room: dict[UUID, list[tuple[Message, Answer | None]]] = {r.id: [] for r in rooms}
    for message, answer in (await tx.execute(query)).tuples():
        by_room[message.room_id].append((message, answer))
    return by_room
