"""The public forms of what became of conversations, as JSON and as rows of a CSV file, and of what visitors thought."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.ids import stamp
from frontdesk.insights.tables import Outcome
from frontdesk.rooms.shapes import RoomRef
from frontdesk.rooms.tables import Feedback, Message, Room


class OutcomeShape(msgspec.Struct):
    """What became of a conversation: `answered`, `refused` (the last answer was "I don't know"), `handed_over` (and the
    first `reason`), or `other` where nothing was asked or nobody answered.

    `resolved` is `confirmed`, `silence` or null. `closed_by` is a person; a conversation ends by itself after 72 hours
    without a word. `reopened_at`: the visitor came back within 7 days. `room` is null where it was removed.
    """

    uuid: UUID
    room: RoomRef | None
    outcome: str
    reason: str | None
    resolved: str | None
    began_at: str
    last_at: str
    messages: int
    answers: int
    first_answer_ms: int | None
    rating: str | None
    stars: int | None
    closed_at: str | None
    closed_by: UUID | None
    closed_as: str | None
    reopened_at: str | None


class FeedbackShape(msgspec.Struct):
    """A visitor's thumb on the answer to a message, with what they said beside it."""

    uuid: UUID
    message: UUID
    room: RoomRef
    question: str
    rating: str
    comment: str
    created_at: str


COLUMNS = ["conversation", "room", "name", *OutcomeShape.__struct_fields__[2:]]
"""The columns of the CSV file."""

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


async def outcome_shapes(tx: Transaction, found: Sequence[Outcome]) -> list[OutcomeShape]:
    """The public form of outcomes, by one query for their rooms."""
    rooms = await _rooms(tx, {row.room_id for row in found if row.room_id})
    return [_shape(row, rooms) for row in found]


async def csv_rows(tx: Transaction, found: Sequence[Outcome]) -> bytes:
    """Outcomes as lines of CSV, by one query for their rooms."""
    rooms = await _rooms(tx, {row.room_id for row in found if row.room_id})
    return csv_lines(_cells(_shape(row, rooms), rooms) for row in found)


def csv_lines(lines: Iterable[Sequence[object]]) -> bytes:
    """Lines of CSV in which a spreadsheet takes no cell for a formula."""
    file = io.StringIO()
    csv.writer(file).writerows([_safe(cell) for cell in line] for line in lines)
    return file.getvalue().encode()


def _safe(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_STARTS) else cell


def _cells(shape: OutcomeShape, rooms: dict[UUID, tuple[RoomRef, str | None]]) -> list[object]:
    label, name = (shape.room.label, rooms[shape.room.uuid][1]) if shape.room else (None, None)
    return [shape.uuid, label, name, *msgspec.structs.astuple(shape)[2:]]


async def _rooms(tx: Transaction, ids: set[UUID]) -> dict[UUID, tuple[RoomRef, str | None]]:
    if not ids:
        return {}
    query = select(Room.id, Room.label, Room.name).where(Room.id.in_(ids))
    return {id_: (RoomRef(id_, label), name) for id_, label, name in await tx.execute(query)}


def _shape(row: Outcome, rooms: dict[UUID, Any]) -> OutcomeShape:
    return OutcomeShape(
        uuid=row.id,
        room=rooms[row.room_id][0] if row.room_id in rooms else None,
        outcome=row.result,
        reason=row.reason,
        resolved=row.resolved,
        began_at=stamp(row.began_at),
        last_at=stamp(row.last_at),
        messages=row.messages,
        answers=row.answers,
        first_answer_ms=row.first_answer_ms,
        rating=row.rating,
        stars=row.stars,
        closed_at=stamp(row.closed_at) if row.closed_at else None,
        closed_by=row.closed_by,
        closed_as=row.closed_as,
        reopened_at=stamp(row.reopened_at) if row.reopened_at else None,
    )


async def feedback_shapes(tx: Transaction, found: Sequence[Feedback]) -> list[FeedbackShape]:
    """The public form of feedback, by one query for its messages and rooms."""
    query = (
        select(Message.id, Message.body, Room.id, Room.label)
        .join(Room, (Room.account_id == Message.account_id) & (Room.id == Message.room_id))
        .where(Message.id.in_({row.message_id for row in found}))
    )
    about = {id_: (RoomRef(room, label), body) for id_, body, room, label in await tx.execute(query)} if found else {}
    return [
        FeedbackShape(
            uuid=row.id,
            message=row.message_id,
            room=about[row.message_id][0],
            question=about[row.message_id][1],
            rating=row.rating,
            comment=row.comment,
            created_at=stamp(row.created_at),
        )
        for row in found
        if row.message_id in about
    ]
