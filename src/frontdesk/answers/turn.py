"""The story of one reply: what waits in a room is answered once, together, by whoever holds the room's turn."""

import asyncio
from datetime import UTC, datetime
from uuid import UUID

import structlog
from sqlalchemy import text

from frontdesk.answers import conversation
from frontdesk.answers.budget import spend
from frontdesk.answers.conversation import Asked
from frontdesk.answers.hearing import Hearing, Stopped
from frontdesk.answers.write import Writer
from frontdesk.answers.written import Written
from frontdesk.foundation.database import Database, Transaction
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.live import PRESENCE_SPACE, Live, Said
from frontdesk.foundation.secret_box import secret_key
from frontdesk.foundation.settings import Settings
from frontdesk.rooms.handoff import ask_for_person
from frontdesk.rooms.receive import (
    HeldRoom,
    add_contact,
    let_go,
    lock_room,
    post_answer,
    set_status,
    silence,
    tell,
    unanswered,
    waiting_messages,
)
from frontdesk.rooms.tables import Answer

log = structlog.get_logger(__name__)

Outcomes = dict[UUID, tuple[str, Answer | None]]
"""Message -> its `answer_status`, and its answer if it got one: what became of the messages of a turn."""

MOST_TRIES = 3
_MOST_REWRITES = 3
_SWEEP_SECONDS = 2.0
_abandoned = text("SELECT account_id, room_id FROM abandoned_turns(:space, :me, interval '2 seconds')")


class Turns:
    """The turns that this process takes: one at a time in a room, bounded over all rooms."""

    def __init__(self, database: Database, live: Live, writer: Writer, settings: Settings) -> None:
        self._database = database
        self._live = live
        self._writer = writer
        self._settings = settings
        self._visitors_key = secret_key(settings, "visitors")
        self._running: dict[UUID, asyncio.Task[Outcomes]] = {}
        self._goes_on: set[UUID] = set()
        self._at_once = asyncio.Semaphore(settings.answers_at_once)

    def start(self, account_id: UUID, room_id: UUID, *, delay: float = 0.0) -> asyncio.Task[Outcomes]:
        """The task that answers what waits in a room; joins the one that runs. It outlives the request that starts it.

        `delay` seconds are waited first, so that messages that come in a burst are answered together.
        """
        task = self._running.get(room_id)
        if task is None:
            task = asyncio.create_task(self._take(account_id, room_id, delay))
            self._running[room_id] = task
            task.add_done_callback(lambda _: self._ended(account_id, room_id))
        return task

    def _ended(self, account_id: UUID, room_id: UUID) -> None:
        """What came too late for an answer gets a task of its own: who waits for the first is not held up by it."""
        self._running.pop(room_id, None)
        if room_id in self._goes_on:
            self._goes_on.discard(room_id)
            self.start(account_id, room_id)

    async def sweep(self) -> None:
        """Takes over, for ever, turns whose process is gone."""
        while True:
            await asyncio.sleep(_SWEEP_SECONDS)
            try:
                async with self._database.transaction() as tx:
                    abandoned = (
                        await tx.execute(_abandoned, {"space": PRESENCE_SPACE, "me": self._live.presence})
                    ).all()
                for row in abandoned:
                    if row.room_id not in self._running and await self._claim(row.account_id, row.room_id):
                        log.info("turn taken over", room=str(row.room_id))
                        self.start(row.account_id, row.room_id)
            except Exception as error:  # The net must not tear: the next round tries again.
                log.warning("abandoned turns can't be looked up", error=str(error))

    async def finish(self) -> None:
        """Waits for the turns under way, a few seconds at most; what is left is taken over by another process."""
        if self._running:
            _, left = await asyncio.wait(list(self._running.values()), timeout=5)
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)  # What they spent is counted.

    async def _claim(self, account_id: UUID, room_id: UUID) -> bool:
        """Whether this process has the turn now: only the first of several that see it abandoned."""
        dead = text("""UPDATE room SET turn_by = :me WHERE id = :room AND account_id = current_account()
            AND (turn_by IS NULL OR turn_by = :me OR pg_try_advisory_xact_lock(:space, turn_by)) RETURNING id""")
        async with self._database.transaction(account_id) as tx:
            given = {"me": self._live.presence, "room": room_id, "space": PRESENCE_SPACE}
            return await tx.scalar(dead, given) is not None

    async def _take(self, account_id: UUID, room_id: UUID, delay: float) -> Outcomes:
        if delay:
            await self._quiet(account_id, room_id, delay)
        outcomes: Outcomes = {}
        async with self._at_once:
            for attempt in range(1, MOST_TRIES + 1):
                try:
                    if await self._answer_once(account_id, room_id, outcomes):
                        self._goes_on.add(room_id)
                    return outcomes
                except Exception as error:
                    log.error("turn failed", room=str(room_id), attempt=attempt, exc_info=error)
                    await asyncio.sleep(0.2 * attempt)
            try:
                await self._give_up(account_id, room_id)
            except Exception as error:  # The turn stays as it is, and is taken over by whoever sees it abandoned.
                log.error("turn not given up", room=str(room_id), exc_info=error)
        return outcomes

    async def _quiet(self, account_id: UUID, room_id: UUID, delay: float) -> None:
        """Waits until nothing was said in the room for a while; three whiles at most."""
        async with self._live.hear(room_id) as said:
            for _ in range(3):
                try:
                    await asyncio.wait_for(said.get(), delay)
                except TimeoutError:
                    return

    async def _answer_once(self, account_id: UUID, room_id: UUID, outcomes: Outcomes) -> bool:
        """Answers what waits; returns whether more came meanwhile that must be answered too."""
        for rewrite in range(_MOST_REWRITES):
            final = rewrite == _MOST_REWRITES - 1
            async with self._live.hear(room_id) as heard:
                async with self._database.transaction(account_id) as tx:
                    asked = await conversation.read(tx, room_id, self._settings.history_messages, self._visitors_key)
                if asked is None:
                    await self._release(account_id, room_id)
                    return False
                hearing = Hearing(self._live, room_id, asked.last_id)
                written = await self._write(account_id, asked, hearing, heard, final=final)
            if written is None:
                continue
            more = await self._post(account_id, room_id, asked, written, outcomes, hearing, final=final)
            if more is not None:
                return more
        return True

    async def _write(
        self, account_id: UUID, asked: Asked, hearing: Hearing, heard: "asyncio.Queue[Said]", *, final: bool
    ) -> Written | None:
        """What is written; None when it was stopped before its first word."""
        watching = asyncio.create_task(self._watch(account_id, asked, hearing, heard, final=final))
        try:
            return await self._writer.write(account_id, asked, hearing.say, hearing.wait)
        except Stopped:
            return None
        finally:
            watching.cancel()
            hearing.end()

    async def _watch(
        self, account_id: UUID, asked: Asked, hearing: Hearing, heard: "asyncio.Queue[Said]", *, final: bool
    ) -> None:
        """Stops the writing when nobody waits for it any more, or when more is asked before its first word."""
        while True:
            if not (await heard.get()).is_wake_up:
                continue
            try:
                # A query that is cut off costs the database connection.
                waiting = await asyncio.shield(self._waiting(account_id, asked.room_id))
            except Exception as error:  # What came is seen again before the answer is posted.
                log.warning("what waits can't be looked up", room=str(asked.room_id), error=str(error))
                continue
            is_awaited = not waiting.isdisjoint(asked.message_ids)
            joins = not final and not hearing.spoken and not waiting.issubset(asked.message_ids)
            if joins or not is_awaited:
                hearing.stop()

    async def _waiting(self, account_id: UUID, room_id: UUID) -> set[UUID]:
        async with self._database.transaction(account_id) as tx:
            return set(await waiting_messages(tx, room_id))

    async def _post(
        self,
        account_id: UUID,
        room_id: UUID,
        asked: Asked,
        written: Written,
        outcomes: Outcomes,
        hearing: Hearing,
        *,
        final: bool,
    ) -> bool | None:
        """Posts the answer and ends the turn; returns whether something waits still.

        None, and nothing is posted, when more messages came before a word was heard and the answer should be written
        for all of them. Words that were heard stand, though a person has taken the room over since.
        """
        async with self._database.transaction(account_id) as tx:
            room = await lock_room(tx, room_id)
            waiting = await waiting_messages(tx, room_id)
            later = [id_ for id_ in waiting if id_ not in asked.message_ids]
            mine = [id_ for id_ in asked.message_ids if id_ in waiting]
            stands = hearing.spoken and written.answer is not None
            if later and mine and not final and written.answer is not None and not stands:
                await _count(tx, asked, written)
                return None
            if stands and not mine:
                mine = await unanswered(tx, asked.message_ids)
            status, answer = "answered", None
            room.position += bool(mine)
            if mine and (written.answer is None or not (room.is_bot_use or stands)):
                status = written.status if room.is_bot_use else room.why_silent()
                await set_status(tx, mine, status)
                await tell(tx, self._live, room, "answer.status", asked.last_id)
            elif mine:
                hearing.release()
                answer = _row(account_id, room_id, asked, written)
                await post_answer(tx, self._live, room, answer, mine)
            if mine and room.is_bot_use:
                await self._carry_out(tx, room, asked, written)
            if not later:
                self._let_turn_go(room)
            await let_go(tx, room)
            await _count(tx, asked, written)
        outcomes.update(dict.fromkeys(mine, (status, answer)))
        return bool(later)

    async def _carry_out(self, tx: Transaction, room: HeldRoom, asked: Asked, written: Written) -> None:
        """Does what the answer says: asks for a person, and keeps the address that was given."""
        if written.handoff:
            await ask_for_person(tx, self._live, room, written.handoff, message_id=asked.last_id)
        if written.contact:
            await add_contact(tx, self._live, room, asked.last_id, written.contact)

    async def _release(self, account_id: UUID, room_id: UUID) -> None:
        """Lets the turn go, unless something came to wait for it meanwhile: the net finds that."""
        async with self._database.transaction(account_id) as tx:
            room = await lock_room(tx, room_id)
            if not room.is_bot_use:
                await silence(tx, self._live, room)
            self._let_turn_go(room)
            await let_go(tx, room)

    def _let_turn_go(self, room: HeldRoom) -> None:
        """Ends the turn, unless another process has taken it over meanwhile."""
        room.turn_by = None if room.turn_by == self._live.presence else room.turn_by

    async def _give_up(self, account_id: UUID, room_id: UUID) -> None:
        async with self._database.transaction(account_id) as tx:
            room = await lock_room(tx, room_id)
            waiting = await waiting_messages(tx, room_id)
            room.position += bool(waiting)
            self._let_turn_go(room)
            await set_status(tx, waiting, "failed")
            if waiting:
                await tell(tx, self._live, room, "answer.status", waiting[-1])
            await let_go(tx, room)


async def _count(tx: Transaction, asked: Asked, written: Written) -> None:
    """Counts what the words cost, whatever became of them."""
    if tokens := written.trace.get("tokens"):
        await spend(tx, tokens, asked.spenders)


def _row(account_id: UUID, room_id: UUID, asked: Asked, written: Written) -> Answer:
    assert written.answer is not None
    return Answer(
        account_id=account_id,
        id=new_id(),
        room_id=room_id,
        reply_to=asked.last_id,
        text=written.answer,
        citations=written.citations,
        products=written.products,
        confidence=round(written.confidence, 4),
        refused=written.refused,
        clarifying=written.clarifying,
        truncated=written.truncated,
        asks=written.asks or None,
        model=written.model,
        trace=written.trace,
        created_at=datetime.now(UTC),
    )
