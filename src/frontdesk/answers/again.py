"""A visitor's message asked once more, as things are now, and shown beside the answer that was given."""

import asyncio
from uuid import UUID

import msgspec
from sqlalchemy import select

from frontdesk.answers.budget import spend
from frontdesk.answers.conversation import Asked, before, imagine, state_at
from frontdesk.answers.why import Given, Why, open_answer
from frontdesk.answers.write import Writer
from frontdesk.foundation.database import Database, Transaction
from frontdesk.foundation.errors import Conflict
from frontdesk.foundation.settings import Settings
from frontdesk.rooms.tables import Answer, Message, Room

AT_ONCE = 2
"""Messages that are asked again at the same time: visitors come first."""
MOST_WAITING = 8
"""Of one company, those that are being asked included."""


_Same = tuple[UUID, UUID, bytes]
"""Account, message, and the assistant as it is asked."""


class Beside(msgspec.Struct):
    """How the answer that was given came about, and how one comes about now."""

    before: Why
    now: Why


class Again:
    """Asks messages again, by the way of live answers, in no room: nothing is posted, and nobody is handed over."""

    def __init__(self, database: Database, writer: Writer, settings: Settings) -> None:
        self._database = database
        self._writer = writer
        self._history = settings.history_messages
        self._places = asyncio.Semaphore(AT_ONCE)
        self._asking: dict[_Same, asyncio.Task[Why]] = {}

    async def imagined(self, tx: Transaction, message: Message, changes: dict[str, object]) -> Asked:
        """What was asked with a message, and before it, of the room's assistant with `changes` of its manner.

        The room is as it was then: what "before" and "now" differ by is what was changed since, not what came after.
        """
        burst = await _burst(tx, message)
        history = await before(tx, burst[0], self._history)
        assistant = await tx.scalar(select(Room.assistant_id).where(Room.id == message.room_id))
        answered_at = await tx.scalar(select(Answer.created_at).where(Answer.id == message.answer_id))
        state = await state_at(tx, burst, answered_at or burst[-1].sent_at)
        return await imagine(tx, assistant, [each.body for each in burst], history, changes, state)

    async def ask(self, message: Message, asked: Asked) -> Why:
        """How an answer comes about now. What it costs is counted for the account and the assistant.

        Who asks the same of the same message meanwhile (a client that gave up waiting, and tries again) waits for the
        same answer. Raises Conflict while as many of the company's messages are being asked again as may be.
        """
        same = message.account_id, message.id, msgspec.json.encode(asked.assistant)
        task = self._asking.get(same)
        if task is None:
            if sum(account == message.account_id for account, _, _ in self._asking) >= MOST_WAITING:
                raise Conflict(f"{MOST_WAITING} messages are being asked again. Try again when they are answered.")
            task = self._asking[same] = asyncio.create_task(self._ask(message.account_id, asked))
            task.add_done_callback(lambda _: self._asking.pop(same, None))
        return await asyncio.shield(task)

    async def _ask(self, account_id: UUID, asked: Asked) -> Why:
        async with self._places:
            written = await self._writer.write(account_id, asked, lambda _: None)
        given = Given(
            asked.question,
            written.status,
            written.answer,
            written.refused,
            None if written.answer is None else round(written.confidence, 4),
            written.model or None,
        )
        async with self._database.transaction(account_id) as tx:
            now = await open_answer(tx, given, written.trace)
            if tokens := written.trace.get("tokens"):
                await spend(tx, tokens, asked.spenders)
        return now


async def _burst(tx: Transaction, message: Message) -> list[Message]:
    """The messages that were answered together with this one, oldest first."""
    if message.answer_id is None:
        return [message]
    together = select(Message).where(Message.room_id == message.room_id, Message.answer_id == message.answer_id)
    return list((await tx.scalars(together.order_by(Message.id))).all())
