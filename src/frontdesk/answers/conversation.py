"""What a turn answers: the messages that wait in a room, what was said before them, and the assistant that speaks."""

from collections.abc import Sequence
from uuid import UUID

import msgspec
from sqlalchemy import or_, select

from frontdesk.assistants.tables import Assistant
from frontdesk.foundation.database import Transaction
from frontdesk.rooms.tables import Answer, Message, Room

_MOST_WAITING = 30
"""Messages of one burst that are answered together."""


class Said(msgspec.Struct, frozen=True):
    """One earlier turn of the conversation: who spoke ('visitor', 'assistant' or 'person') and what."""

    by: str
    text: str


class Asked(msgspec.Struct, frozen=True):
    """What waits for an answer, as one question; the assistant; and the conversation before it, oldest first."""

    message_ids: tuple[UUID, ...]
    question: str
    history: tuple[Said, ...]
    assistant: Assistant

    @property
    def last_id(self) -> UUID:
        """The message that the answer replies to."""
        return self.message_ids[-1]

    def earlier_questions(self) -> list[str]:
        """What the visitor wrote before, oldest first."""
        return [said.text for said in self.history if said.by == "visitor"]


async def read(tx: Transaction, room_id: UUID, most: int) -> Asked | None:
    """What waits in a room, or None when nothing does or the AI doesn't hold the room."""
    room = await tx.scalar(select(Room).where(Room.id == room_id))
    if room is None or not room.is_bot_use:
        return None
    query = (
        select(Message, Answer)
        .outerjoin(Answer, (Answer.account_id == Message.account_id) & (Answer.id == Message.answer_id))
        .where(Message.room_id == room_id)
        .order_by(Message.id.desc())
        .limit(most + _MOST_WAITING)
    )
    rows = list(reversed((await tx.execute(query)).tuples().all()))
    waiting = [message for message, _ in rows if message.answer_status == "pending"]
    if not waiting:
        return None
    assistant = await _assistant(tx, room)
    question = "\n".join(message.body.strip() for message in waiting)
    return Asked(tuple(m.id for m in waiting), question, tuple(_history(rows)[-most:]), assistant)


async def _assistant(tx: Transaction, room: Room) -> Assistant:
    chosen = or_(Assistant.id == room.assistant_id, Assistant.is_default) if room.assistant_id else Assistant.is_default
    found = (await tx.scalars(select(Assistant).where(chosen))).all()
    return next((a for a in found if a.id == room.assistant_id), found[0])


def _history(rows: Sequence[tuple[Message, Answer | None]]) -> list[Said]:
    history: list[Said] = []
    told: set[UUID] = set()
    for message, answer in rows:
        if message.answer_status == "pending":
            continue
        history.append(Said("person" if message.is_support_sender else "visitor", message.body))
        if answer is not None and answer.reply_to == message.id and answer.id not in told:
            told.add(answer.id)
            history.append(Said("assistant", answer.text))
    return history
