"""Server-sent events: an answer while it is written, and what happens in a room."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import msgspec
from anyio import CancelScope
from sqlalchemy import select, text

from frontdesk.foundation.database import Database
from frontdesk.foundation.live import Live, Said
from frontdesk.rooms.shapes import MessageShape, message_shapes, placed, room_shapes
from frontdesk.rooms.tables import Message, Room

KEEP_ALIVE_SECONDS = 15.0
LONGEST_SECONDS = 600.0
STANDS_SECONDS = 3.0
"""So long a stream waits for what it has heard to be kept, when a person has taken over in the middle of it."""
_facts = text("""
    SELECT position, kind, subject_id FROM fact
    WHERE account_id = current_account() AND room_id = :room AND position > :after ORDER BY position LIMIT 200""")
_ABOUT_MESSAGES = ("message.added", "message.changed", "answer.added", "answer.status")


def event(name: str, data: Any, id_: int | None = None) -> bytes:
    """One event in the wire form of server-sent events."""
    head = f"id: {id_}\n" if id_ is not None else ""
    return f"{head}event: {name}\n".encode() + b"data: " + msgspec.json.encode(data) + b"\n\n"


COMMENT = b": still here\n\n"


async def _next(queue: "asyncio.Queue[Said]", seconds: float) -> Said | None:
    try:
        return await asyncio.wait_for(queue.get(), seconds)
    except TimeoutError:
        return None


async def answer_events(
    queue: "asyncio.Queue[Said]", database: Database, account_id: UUID, stored: MessageShape, longest: float
) -> AsyncIterator[bytes]:
    """The stored message, its place in the line while it waits, the words of its answer, and the finished message.

    The words of an answer to what was asked before it are not its own: identifiers grow with time.
    """
    yield event("message", stored)
    end = asyncio.get_running_loop().time() + longest
    message, place, spoken = stored, 0, False
    if stored.answer_status == "pending":
        message = await read_message(database, account_id, stored.uuid) or stored
    while message.answer_status == "pending" and asyncio.get_running_loop().time() < end:
        said = await _next(queue, KEEP_ALIVE_SECONDS)
        if said is None:
            yield COMMENT
        elif said.words is not None:
            if said.message_id is None or said.message_id >= stored.uuid:
                spoken = True
                yield event("delta", {"text": said.words})
            continue
        elif said.place is not None:
            if said.place not in (0, place):
                yield event("waiting", {"place": said.place})
            place = said.place
            continue
        message = await read_message(database, account_id, stored.uuid) or message
    if spoken and message.support_answer is None and message.answer_status != "pending":
        message = await _kept(queue, database, account_id, message)
    if message.answer_status == "pending":
        yield event("error", {"detail": "The answer takes longer than usual. It will be at this message's address."})
    else:
        yield event("answer", message)


async def _kept(
    queue: "asyncio.Queue[Said]", database: Database, account_id: UUID, message: MessageShape
) -> MessageShape:
    """The message with the words that were heard, which are posted a moment after a person has taken over."""
    end = asyncio.get_running_loop().time() + STANDS_SECONDS
    while message.support_answer is None and (left := end - asyncio.get_running_loop().time()) > 0:
        await _next(queue, left)
        message = await read_message(database, account_id, message.uuid) or message
    return message


async def read_message(database: Database, account_id: UUID, id_: UUID) -> MessageShape | None:
    """A message as its GET returns it."""
    with _uncut():
        async with database.transaction(account_id) as tx:
            found = (await tx.scalars(select(Message).where(Message.id == id_))).all()
            shapes = await message_shapes(tx, found)
    return next(iter(shapes), None)


def _uncut() -> CancelScope:
    """Lets a look end although its listener has left: a query that is cut off costs the database connection."""
    return CancelScope(shield=True)


async def until_answered(
    database: Database, live: Live, account_id: UUID, stored: MessageShape, seconds: float
) -> MessageShape:
    """The message when its answer has come, wherever it was written, or as it is after so many seconds."""
    end = asyncio.get_running_loop().time() + seconds
    async with live.hear(stored.room.uuid) as said:
        while True:
            message = await read_message(database, account_id, stored.uuid) or stored
            left = end - asyncio.get_running_loop().time()
            if message.answer_status != "pending" or left <= 0:
                return placed(message, live)
            one = await _next(said, left)
            while one is not None and not one.is_wake_up:
                one = await _next(said, max(0.0, end - asyncio.get_running_loop().time()))


async def room_events(
    queue: "asyncio.Queue[Said]", database: Database, account_id: UUID, room_id: UUID, after: int
) -> AsyncIterator[bytes]:
    """What happened in a room since a position, and what happens from now on; ends by itself after ten minutes.

    No database session is held between two looks. `id` is the fact's position: a client resumes by `Last-Event-ID`.
    """
    end = asyncio.get_running_loop().time() + LONGEST_SECONDS
    # An event without data sets the id alone: who is cut off before the first fact resumes here.
    yield f"retry: 2000\nid: {after}\n\n".encode()
    while True:
        with _uncut():
            events, after = await _read_facts(database, account_id, room_id, after)
        for one in events:
            yield one
        said: Said | None = None
        while said is None or not said.is_wake_up:
            left = end - asyncio.get_running_loop().time()
            if left <= 0:
                return
            said = await _next(queue, min(KEEP_ALIVE_SECONDS, left))
            if said is None:
                yield COMMENT
                break
            if said.words is not None:
                yield event("delta", {"message": said.message_id, "text": said.words})
            elif said.place:
                yield event("waiting", {"message": said.message_id, "place": said.place})


async def _read_facts(database: Database, account_id: UUID, room_id: UUID, after: int) -> tuple[list[bytes], int]:
    async with database.transaction(account_id) as tx:
        facts = (await tx.execute(_facts, {"room": room_id, "after": after})).all()
        if not facts:
            return [], after
        ids = [f.subject_id for f in facts if f.kind in _ABOUT_MESSAGES]
        messages = await message_shapes(tx, (await tx.scalars(select(Message).where(Message.id.in_(ids)))).all())
        shapes: dict[UUID, Any] = {m.uuid: m for m in messages}
        if any(f.subject_id == room_id for f in facts):
            room = (await tx.scalars(select(Room).where(Room.id == room_id))).one()
            shapes[room_id] = (await room_shapes(tx, [room], 0))[0]
    told = [event(f.kind, shapes.get(f.subject_id, {"uuid": f.subject_id}), f.position) for f in facts]
    return told, facts[-1].position
