"""The one door by which a message enters a room, whoever wrote it, and by which an answer joins it."""

from datetime import UTC, datetime
from uuid import UUID

import msgspec
from sqlalchemy import case, func, or_, select, update

from frontdesk.foundation import events
from frontdesk.foundation.database import Transaction, after_commit
from frontdesk.foundation.errors import Invalid
from frontdesk.foundation.ids import new_id, parse_id
from frontdesk.foundation.live import Live
from frontdesk.rooms.tables import Answer, Message, Room


class Draft(msgspec.Struct, frozen=True):
    """A message as it comes in."""

    body: str
    nickname: str | None = None
    email: str | None = None
    phone_number: str | None = None
    is_support_sender: bool = False


NO_ROOM = ["Room does not exist."]


async def post_message(
    tx: Transaction, live: Live, account_id: UUID, room_ref: str, draft: Draft
) -> tuple[Message, Room]:
    """Stores a message and says whether an answer will come (`answer_status`).

    The room's row is locked until the commit, so its facts are numbered in the order in which they become visible.
    Where the AI holds the room and nobody is answering in it yet, this process takes the turn (`room.turn_by`).
    Raises Invalid when the account has no such room.
    """
    room = await _lock(tx, room_ref, draft.is_support_sender, live.presence)
    message = Message(
        account_id=account_id,
        id=new_id(),
        room_id=room.id,
        **msgspec.structs.asdict(draft),
        terminated=False,
        sent_at=datetime.now(UTC),
        answer_status=_status(room, draft),
        answer_id=None,
        tries=0,
    )
    tx.add(message)
    await tx.flush()
    await tell(tx, live, room, "message.added", message.id)
    return message, room


async def _lock(tx: Transaction, ref: str, by_support: bool, presence: int) -> Room:
    """The room, locked and one position further. A person who writes takes the conversation over."""
    id_ = parse_id(ref)
    values = {"position": Room.position + 1, "terminated": False}
    if by_support:
        values |= {"is_bot_use": False, "taken_over_at": func.coalesce(Room.taken_over_at, func.now())}
    else:
        values |= {"turn_by": case((Room.is_bot_use, func.coalesce(Room.turn_by, presence)), else_=None)}
    named = or_(Room.label == ref, Room.id == id_) if id_ else Room.label == ref
    query = update(Room).where(named).values(values).returning(Room)
    room = None if "\x00" in ref else (await tx.scalars(query)).one_or_none()
    if room is None:
        raise Invalid({"room": {"uuid": NO_ROOM}})
    return room


def _status(room: Room, draft: Draft) -> str:
    if draft.is_support_sender or (not room.is_bot_use and room.taken_over_at):
        return "human_takeover"
    return "pending" if room.is_bot_use else "bot_disabled"


async def next_position(tx: Transaction, room_id: UUID) -> Room:
    """The room, locked until the commit and one position further."""
    query = update(Room).where(Room.id == room_id).values(position=Room.position + 1).returning(Room)
    return (await tx.scalars(query.execution_options(populate_existing=True))).one()


async def lock_room(tx: Transaction, room_id: UUID) -> Room:
    """The room, locked until the commit."""
    query = select(Room).where(Room.id == room_id).with_for_update()
    return (await tx.scalars(query.execution_options(populate_existing=True))).one()


async def tell(tx: Transaction, live: Live, room: Room, kind: str, subject_id: UUID) -> None:
    """Records a fact at the room's position, and wakes who hears the room when it is committed."""
    await events.record(tx, room.account_id, kind, subject_id, room_id=room.id, position=room.position)
    after_commit(tx, lambda: live.say(room.id))


async def post_answer(tx: Transaction, live: Live, room: Room, answer: Answer, message_ids: list[UUID]) -> None:
    """Joins an answer to the messages that it answers. A message that has an answer already keeps it."""
    tx.add(answer)
    await tx.flush()
    await tx.execute(
        update(Message)
        .where(Message.id.in_(message_ids), Message.answer_id.is_(None))
        .values(answer_id=answer.id, answer_status="answered")
    )
    await tell(tx, live, room, "answer.added", answer.reply_to)
