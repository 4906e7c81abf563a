"""The one door by which a message enters a room, whoever wrote it, and by which an answer joins it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

import msgspec
from psycopg.types.json import Jsonb
from sqlalchemy import select, update

from frontdesk.foundation import events
from frontdesk.foundation.database import Transaction, after_commit, rows
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


class HeldRoom(msgspec.Struct):
    """What is known of a room while its row is locked: the next fact has `position`."""

    account_id: UUID
    id: UUID
    label: str
    is_bot_use: bool
    taken_over_at: datetime | None
    position: int
    turn_by: int | None

    def why_silent(self) -> str:
        """Why the AI doesn't answer here."""
        return "human_takeover" if self.taken_over_at else "bot_disabled"


_HELD = "account_id, id, label, is_bot_use, taken_over_at, position, turn_by"
_NAMED = "account_id = current_account() AND (label = %(ref)s OR id = %(id)s)"
_BY_VISITOR = f"""
    UPDATE room SET position = position + 1, terminated = false,
        turn_by = CASE WHEN is_bot_use THEN coalesce(turn_by, %(presence)s) END
    WHERE {_NAMED} RETURNING {_HELD}"""
_BY_SUPPORT = f"""
    UPDATE room SET position = position + 1, terminated = false,
        is_bot_use = false, ai_goes_on = ai_goes_on OR is_bot_use, taken_over_at = coalesce(taken_over_at, now())
    WHERE {_NAMED} RETURNING {_HELD}"""
_LOCK = f"SELECT {_HELD} FROM room WHERE account_id = current_account() AND id = %(id)s FOR UPDATE"
_ADD = """
    INSERT INTO message (account_id, id, room_id, nickname, email, phone_number, body, is_support_sender, terminated,
        sent_at, answer_status)
    VALUES (%(account_id)s, %(id)s, %(room_id)s, %(nickname)s, %(email)s, %(phone_number)s, %(body)s,
        %(is_support_sender)s, %(terminated)s, %(sent_at)s, %(answer_status)s)"""
_WAITING = """
    SELECT id FROM message WHERE account_id = current_account() AND room_id = %(room)s AND answer_status = 'pending'
    ORDER BY id"""
_UNANSWERED = """
    SELECT id FROM message WHERE account_id = current_account() AND id = ANY(%(ids)s) AND answer_id IS NULL
    ORDER BY id"""
_TAKE = """
    UPDATE handoff SET status = 'taken', taken_at = now(), taken_by = %(person)s
    WHERE account_id = current_account() AND room_id = %(room)s AND status = 'open'"""
_ADD_CONTACT = """
    UPDATE message SET email = coalesce(email, %(email)s), phone_number = coalesce(phone_number, %(phone_number)s)
    WHERE account_id = current_account() AND id = %(id)s"""
_ANSWER = """
    WITH added AS (
        INSERT INTO answer (account_id, id, room_id, reply_to, text, citations, products, confidence, refused,
            clarifying, truncated, asks, model, trace, created_at)
        VALUES (%(account_id)s, %(id)s, %(room_id)s, %(reply_to)s, %(text)s, %(citations)s, %(products)s,
            %(confidence)s, %(refused)s, %(clarifying)s, %(truncated)s, %(asks)s, %(model)s, %(trace)s, %(created_at)s)
        RETURNING id)
    UPDATE message SET answer_id = added.id, answer_status = 'answered' FROM added
    WHERE message.account_id = current_account() AND message.id = ANY(%(messages)s) AND message.answer_id IS NULL"""


async def post_message(
    tx: Transaction, live: Live, account_id: UUID, room_ref: str, draft: Draft, person_id: UUID | None = None
) -> tuple[Message, HeldRoom]:
    """Stores a message and says whether an answer will come (`answer_status`).

    The room's row is locked until the commit, so its facts are numbered in the order in which they become visible.
    Where the AI holds the room and nobody is answering in it yet, this process takes the turn (`room.turn_by`).
    A person who writes, `person_id`, takes the conversation over. Raises Invalid when the account has no such room.
    """
    room = await _find_and_lock(tx, room_ref, _BY_SUPPORT if draft.is_support_sender else _BY_VISITOR, live.presence)
    if draft.is_support_sender:
        await mark_taken(tx, room.id, person_id)
        await silence(tx, live, room)
    silent = draft.is_support_sender or not room.is_bot_use
    values = {
        "account_id": account_id,
        "id": new_id(),
        "room_id": room.id,
        **msgspec.structs.asdict(draft),
        "terminated": False,
        "sent_at": datetime.now(UTC),
        "answer_status": room.why_silent() if silent else "pending",
    }
    await rows(tx, _ADD, values)
    message = Message(**values, answer_id=None, tries=0)
    await tell(tx, live, room, "message.added", message.id, message)
    return message, room


async def mark_taken(tx: Transaction, room_id: UUID, person_id: UUID | None) -> None:
    """A person has the conversation: a hand-over that waits is theirs."""
    await rows(tx, _TAKE, {"room": room_id, "person": person_id})


async def _find_and_lock(tx: Transaction, ref: str, statement: str, presence: int) -> HeldRoom:
    named = {"ref": ref, "id": parse_id(ref), "presence": presence}
    found = [] if "\x00" in ref else await rows(tx, statement, named)
    if not found:
        raise Invalid({"room": {"uuid": NO_ROOM}})
    return HeldRoom(*found[0])


async def next_position(tx: Transaction, room_id: UUID) -> Room:
    """The room, locked until the commit and one position further."""
    query = update(Room).where(Room.id == room_id).values(position=Room.position + 1).returning(Room)
    return (await tx.scalars(query.execution_options(populate_existing=True))).one()


async def lock_room(tx: Transaction, room_id: UUID) -> HeldRoom:
    """The room, locked until the commit."""
    return HeldRoom(*(await rows(tx, _LOCK, {"id": room_id}))[0])


async def let_go(tx: Transaction, room: HeldRoom) -> None:
    """Writes the room's position and who has its turn."""
    statement = """UPDATE room SET position = %(position)s, turn_by = %(turn_by)s
        WHERE account_id = current_account() AND id = %(id)s"""
    await rows(tx, statement, {"position": room.position, "turn_by": room.turn_by, "id": room.id})


async def waiting_messages(tx: Transaction, room_id: UUID) -> list[UUID]:
    """The room's messages that wait for an answer, oldest first."""
    return [row.id for row in await rows(tx, _WAITING, {"room": room_id})]


async def unanswered(tx: Transaction, message_ids: Sequence[UUID]) -> list[UUID]:
    """Those of some messages that have no answer, whatever is said of them, oldest first."""
    return [row.id for row in await rows(tx, _UNANSWERED, {"ids": list(message_ids)})]


async def silence(tx: Transaction, live: Live, room: Room | HeldRoom) -> None:
    """Says of what waits in a room that no AI will answer it: a person has the room, or the AI was switched off."""
    waiting = await waiting_messages(tx, room.id)
    if waiting:
        await set_status(tx, waiting, "human_takeover" if room.taken_over_at else "bot_disabled")
        after_commit(tx, lambda: live.say(room.id))


async def add_contact(tx: Transaction, live: Live, room: HeldRoom, message_id: UUID, contact: dict[str, str]) -> None:
    """Keeps the `email` or `phone_number` that a message named in its words, unless it brought one of its own."""
    values = {"email": None, "phone_number": None, **contact}
    await rows(tx, _ADD_CONTACT, {**values, "id": message_id})
    message = (await tx.scalars(select(Message).where(Message.id == message_id))).one()
    room.position += 1
    await tell(tx, live, room, "message.changed", message_id, message)


async def set_status(tx: Transaction, message_ids: list[UUID], status: str) -> None:
    """Says what became of messages that get no answer."""
    statement = """UPDATE message SET answer_status = %(status)s
        WHERE account_id = current_account() AND id = ANY(%(ids)s)"""
    await rows(tx, statement, {"status": status, "ids": message_ids})


async def tell(
    tx: Transaction, live: Live, room: Room | HeldRoom, kind: str, subject_id: UUID, subject: object = None
) -> None:
    """Records a fact at the room's position, and wakes who hears the room when it is committed."""
    await events.record(tx, room.account_id, kind, subject_id, room_id=room.id, position=room.position, subject=subject)
    after_commit(tx, lambda: live.say(room.id))


async def post_answer(tx: Transaction, live: Live, room: HeldRoom, answer: Answer, message_ids: list[UUID]) -> None:
    """Joins an answer to the messages that it answers. A message that has an answer already keeps it."""
    values = {column.name: getattr(answer, column.name) for column in Answer.__table__.columns}
    values |= {name: Jsonb(values[name]) for name in ("citations", "products", "trace")}
    values["asks"] = Jsonb(answer.asks) if answer.asks else None
    await rows(tx, _ANSWER, {**values, "messages": message_ids})
    await tell(tx, live, room, "answer.added", answer.reply_to, answer)
