"""Who listens hears at once: wake-ups and words go to every process over one LISTEN channel of PostgreSQL.

Nothing is stored here. A hearer that missed something reads the facts again: a lost notification costs time, no truth.
"""

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import msgspec
import psycopg
import structlog

log = structlog.get_logger(__name__)

CHANNEL = "frontdesk_live"
PRESENCE_SPACE = 7_019  # first key of the advisory locks that show which processes are alive
_MOST_WAITING = 1_000
_MOST_AT_ONCE = 200
_KEEP_ALIVE: dict[str, Any] = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}
_MOST_CHARS = 1_800  # a notification carries 8,000 bytes at most


class Said(msgspec.Struct, array_like=True):
    """What is said in a room: a bare wake-up (something was committed), words of an answer being written, or the place
    in the line of one that waits to be."""

    origin: int
    room_id: UUID
    message_id: UUID | None = None
    words: str | None = None
    place: int | None = None

    @property
    def is_wake_up(self) -> bool:
        """Whether there is something new to be read."""
        return self.words is None and self.place is None


class Live:
    """One process's ear and mouth. `presence` is its number: others see by a lock whether it is still alive."""

    def __init__(self, url: str, options: dict[str, Any]) -> None:
        self._url = url.replace("postgresql+psycopg://", "postgresql://")
        self._options = options
        self._hearers: dict[UUID, set[asyncio.Queue[Said]]] = defaultdict(set)
        self._places: dict[UUID, int] = {}
        self._outbox: asyncio.Queue[Said] = asyncio.Queue(maxsize=10_000)
        self._tasks: list[asyncio.Task[None]] = []
        self.presence = 0

    async def start(self) -> None:
        """Connects; returns when this process is present."""
        ready = asyncio.Event()
        self._tasks = [asyncio.create_task(self._listen(ready)), asyncio.create_task(self._publish())]
        await ready.wait()

    async def stop(self) -> None:
        """Ends both connections, and with them the presence."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def say(self, room_id: UUID, message_id: UUID | None = None, words: str | None = None) -> None:
        """Wakes everyone who hears a room, or passes them words. Call it after the commit."""
        pieces = [words[i : i + _MOST_CHARS] for i in range(0, len(words), _MOST_CHARS)] if words else [None]
        for piece in pieces:
            said = Said(self.presence, room_id, message_id, piece)
            self._dispatch(said)
            with contextlib.suppress(asyncio.QueueFull):
                self._outbox.put_nowait(said)

    def say_place(self, room_id: UUID, message_id: UUID, place: int) -> None:
        """Passes on how many answers are written before the one to a message; 0: none, it begins or has ended."""
        said = Said(self.presence, room_id, message_id, place=place)
        self._dispatch(said)
        with contextlib.suppress(asyncio.QueueFull):
            self._outbox.put_nowait(said)

    @asynccontextmanager
    async def hear(self, room_id: UUID) -> AsyncIterator[asyncio.Queue[Said]]:
        """A queue of what is said in a room while the block runs. A hearer too slow for it loses words, not facts."""
        queue: asyncio.Queue[Said] = asyncio.Queue(maxsize=_MOST_WAITING)
        self._hearers[room_id].add(queue)
        try:
            yield queue
        finally:
            self._hearers[room_id].discard(queue)
            if not self._hearers[room_id]:
                del self._hearers[room_id]

    def place_in(self, room_id: UUID) -> int | None:
        """How many answers are written before the next one in a room; None where it waits for no other."""
        return self._places.get(room_id)

    def _dispatch(self, said: Said) -> None:
        if said.place:
            self._places[said.room_id] = said.place
        elif said.place is not None or said.words is not None:
            self._places.pop(said.room_id, None)
        for queue in self._hearers.get(said.room_id, ()):
            with contextlib.suppress(asyncio.QueueFull):
                queue.put_nowait(said)

    def _hear(self, payload: str) -> None:
        with contextlib.suppress(msgspec.MsgspecError):  # Another version's notice, or somebody else's.
            said = msgspec.json.decode(payload, type=Said)
            if said.origin != self.presence:
                self._dispatch(said)

    @property
    def is_connected(self) -> bool:
        """Whether this process hears the others."""
        return self.presence > 0 and not any(task.done() for task in self._tasks)

    async def _connect(self) -> psycopg.AsyncConnection[Any]:
        return await psycopg.AsyncConnection.connect(self._url, autocommit=True, **_KEEP_ALIVE, **self._options)

    async def _listen(self, ready: asyncio.Event) -> None:
        while True:
            try:
                async with await self._connect() as connection:
                    await connection.execute(f"LISTEN {CHANNEL}")
                    await self._appear(connection)
                    ready.set()
                    async for notice in connection.notifies():
                        self._hear(notice.payload)
            except Exception as error:  # Without this loop the process is deaf: whatever happens, it begins anew.
                log.warning("live connection lost", error=str(error))
                await asyncio.sleep(1)

    async def _appear(self, connection: psycopg.AsyncConnection[Any]) -> None:
        """Takes the lock that shows that this process is alive; it falls with the connection, whatever ends it."""
        if not self.presence:
            row = await (await connection.execute("SELECT nextval('presence_seq')::int")).fetchone()
            assert row is not None
            self.presence = row[0]
        lock = "SELECT pg_try_advisory_lock(%s, %s)"
        while not (await (await connection.execute(lock, (PRESENCE_SPACE, self.presence))).fetchone() or (False,))[0]:  # noqa: ASYNC110 - only the database knows
            # The connection before this one is not quite dead yet.
            await asyncio.sleep(1)

    async def _publish(self) -> None:
        notify = "SELECT pg_notify(%s, payload) FROM unnest(%s::text[]) AS payload"
        while True:
            waiting = [await self._outbox.get()]
            try:
                async with await self._connect() as connection:
                    while True:
                        while not self._outbox.empty() and len(waiting) < _MOST_AT_ONCE:
                            waiting.append(self._outbox.get_nowait())
                        payloads = [msgspec.json.encode(said).decode() for said in _joined(waiting)]
                        await connection.execute(notify, (CHANNEL, payloads))
                        waiting = [await self._outbox.get()]
            except Exception as error:  # As above.
                log.warning("live notices were not passed on", error=str(error))
                await asyncio.sleep(1)


def _joined(waiting: list[Said]) -> list[Said]:
    """The notices with words that follow each other in one: a model speaks faster than others need to hear."""
    joined: list[Said] = []
    for said in waiting:
        last = joined[-1] if joined else None
        follows = last is not None and last.message_id == said.message_id and last.room_id == said.room_id
        if last and follows and last.words and said.words and len(last.words) + len(said.words) <= _MOST_CHARS:
            joined[-1] = Said(said.origin, said.room_id, said.message_id, last.words + said.words)
        else:
            joined.append(said)
    return joined
