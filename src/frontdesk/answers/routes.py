"""Asking and being answered over HTTP: at once, later, or word by word; and what visitors think of the answer."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.response import Stream
from msgspec import UNSET
from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call, Caller
from frontdesk.accounts.idempotency import Replayed
from frontdesk.answers import stream
from frontdesk.answers.again import Again, Beside
from frontdesk.answers.asked.questions import goes_on
from frontdesk.answers.conversation import as_read
from frontdesk.answers.forms import AskAgain, NewMessage, Rating, RatingShape, room_reference
from frontdesk.answers.recall import Recall
from frontdesk.answers.search import DEFAULT_RESULTS, Search, SearchResults, search_result
from frontdesk.answers.turn import Outcomes, Turns
from frontdesk.answers.why import Why, opened
from frontdesk.foundation import events
from frontdesk.foundation.bodies import changes, form
from frontdesk.foundation.errors import Conflict, Invalid, NotFound
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.live import Live
from frontdesk.foundation.settings import Settings
from frontdesk.rooms.receive import NO_ROOM, HeldRoom, post_message
from frontdesk.rooms.shapes import MessageShape, RoomRef, message_shape
from frontdesk.rooms.tables import Feedback, Message, find_message, find_room

Start = Callable[[], asyncio.Task[Outcomes]]
"""Begins the turn of a message's room, or joins it."""


@post("/messages", takes=NewMessage, gives=MessageShape, streams=True)
async def ask(request: Call, access: Access, live: Live, turns: Turns, settings: Settings) -> Response[Any]:
    """Posts a message and waits for its answer, unless the caller asked not to wait or to be told word by word."""
    streams = "text/event-stream" in request.headers.get("accept", "")
    later = "respond-async" in request.headers.get("prefer", "")
    try:
        async with access.enter(request, "write") as caller:
            message, room = await _post(caller, live, settings.max_message_chars)
            stored = message_shape(message, RoomRef(room.id, room.label), None)
            await caller.done(stored)
    except Replayed as replayed:
        return await _again(access, live, settings, replayed, streams=streams, later=later)
    # Who waits is answered at once, unless the message breaks off: then its rest is on its way.
    quiet = settings.burst_seconds if later or goes_on(as_read(message.body)) else 0.0
    start = partial(turns.start, room.account_id, room.id, delay=quiet)
    if streams:
        return _streamed(access, live, start, settings, room, stored)
    if stored.answer_status != "pending":
        return Response(stored, status_code=201)
    if later:
        start()
        return Response(stored, status_code=201, headers={"Preference-Applied": "respond-async"})
    return Response(await _answered(access, live, start, settings, room, message, stored), status_code=201)


async def _answered(
    access: Access,
    live: Live,
    start: Start,
    settings: Settings,
    room: HeldRoom,
    message: Message,
    stored: MessageShape,
) -> MessageShape:
    """The message when its turn is over, or as it is when the wait is."""
    seconds = settings.answer_wait_seconds
    end = asyncio.get_running_loop().time() + seconds
    # A turn that was ending while the message came does not answer it: then another begins.
    while room.turn_by == live.presence and (left := end - asyncio.get_running_loop().time()) > 0:
        turn = start()
        await asyncio.wait({turn}, timeout=left)
        if turn.done() and message.id in turn.result():
            message.answer_status, answer = turn.result()[message.id]
            return message_shape(message, RoomRef(room.id, room.label), answer)
        if turn.done():
            now = await stream.read_message(access.database, room.account_id, stored.uuid)
            if now is None or now.answer_status != "pending":
                return now or stored
            await asyncio.sleep(0.01)
    left = max(0.0, end - asyncio.get_running_loop().time())
    return await stream.until_answered(access.database, live, room.account_id, stored, left)


async def _again(
    access: Access, live: Live, settings: Settings, replayed: Replayed, *, streams: bool, later: bool
) -> Response[Any]:
    """A message that was posted before under the same key: what became of it since, waited for as at first."""
    stored = msgspec.json.decode(replayed.content, type=MessageShape)
    account_id = replayed.account_id
    if streams:

        async def events() -> AsyncIterator[bytes]:
            async with live.hear(stored.room.uuid) as said:
                now = await stream.read_message(access.database, account_id, stored.uuid) or stored
                async for one in stream.answer_events(
                    said, access.database, account_id, now, settings.llm_answer_seconds
                ):
                    yield one

        return Stream(events(), status_code=201, media_type="text/event-stream", headers=replayed.headers)
    seconds = 0.0 if later else settings.answer_wait_seconds
    answered = await stream.until_answered(access.database, live, account_id, stored, seconds)
    return Response(answered, status_code=201, headers=replayed.headers)


async def _post(caller: Caller, live: Live, most_chars: int) -> tuple[Message, HeldRoom]:
    """Stores the message; raises Invalid with what is wrong with the body and with its room at once."""
    values = caller.values()
    ref, errors = room_reference(values)
    try:
        message = form(NewMessage, values)
        if (length := len(message.body)) > most_chars:
            raise Invalid({"body": [f"A message can be up to {most_chars:,} characters. This one has {length:,}."]})
    except Invalid as invalid:
        invalid.fields.pop("room", None)
        if ref and await find_room(caller.tx, ref) is None:
            errors = {"room": {"uuid": NO_ROOM}}
        raise Invalid(invalid.fields | errors) from None
    if errors:
        raise Invalid(errors)
    return await post_message(caller.tx, live, caller.account_id, ref, message.draft(), caller.person_id)


def _streamed(
    access: Access, live: Live, start: Start, settings: Settings, room: HeldRoom, stored: MessageShape
) -> Response[Any]:
    async def events() -> AsyncIterator[bytes]:
        async with live.hear(room.id) as said:
            if stored.answer_status == "pending" and room.turn_by == live.presence:
                start()
            longest = settings.llm_answer_seconds + settings.answer_wait_seconds
            async for one in stream.answer_events(said, access.database, room.account_id, stored, longest):
                yield one

    return Stream(events(), status_code=201, media_type="text/event-stream")


@get("/rooms/{ref:str}/events", streams=True)
async def hear_room(request: Call, access: Access, live: Live, ref: str) -> Stream:
    """What happens in a room, as server-sent events; resumes after `Last-Event-ID`, else begins with now."""
    async with access.enter(request, "read") as caller:
        room = await find_room(caller.tx, ref)
        if room is None:
            raise NotFound
    last = request.headers.get("last-event-id", "")
    after = int(last) if last.isascii() and last.isdigit() and len(last) < 19 else room.position

    async def events() -> AsyncIterator[bytes]:
        async with live.hear(room.id) as said:
            async for one in stream.room_events(said, access.database, room.account_id, room.id, after):
                yield one

    return Stream(events(), media_type="text/event-stream")


@post("/messages/{ref:str}/feedback", status_code=201, operation_id="rate_answer", takes=Rating, gives=RatingShape)
async def rate(request: Call, access: Access, ref: str) -> Response[bytes]:
    """A thumb up or down on the answer to a message; the latest one counts."""
    async with access.enter(request, "write") as caller:
        message = await find_message(caller.tx, ref)
        if message is None:
            raise NotFound
        rating = caller.form(Rating)
        comment = "" if rating.comment is UNSET else rating.comment
        values = {"account_id": caller.account_id, "id": new_id(), "message_id": message.id, "rating": rating.rating}
        query = insert(Feedback).values(**values, comment=comment, created_at=datetime.now(UTC))
        changed = {"rating": rating.rating, "comment": comment, "created_at": datetime.now(UTC)}
        # Another thumb is the newest one: it takes its place in the list by a new identifier.
        await caller.tx.execute(delete(Feedback).where(Feedback.message_id == message.id))
        await caller.tx.execute(query.on_conflict_do_update(index_elements=["account_id", "message_id"], set_=changed))
        await events.record(caller.tx, caller.account_id, "answer.rated", message.id, subject=rating.rating)
        return await caller.done(RatingShape(rating.rating, comment))


@get("/messages/{ref:str}/why", operation_id="open_answer")
async def why(request: Call, access: Access, ref: str) -> Why:
    """How the answer to a message came about: what was searched and found, what decided, and what each sentence
    stands on. Without an answer, why there is none.
    """
    async with access.enter(request, "read") as caller:
        message = await find_message(caller.tx, ref)
        if message is None:
            raise NotFound
        return await opened(caller.tx, message)


@post(
    "/messages/{ref:str}/again", status_code=200, operation_id="ask_again", needs="admin", takes=AskAgain, also=(409,)
)
async def ask_again(request: Call, access: Access, again: Again, ref: str) -> Beside:
    """Asks a visitor's message once more, as sources and assistant are now, and shows what comes beside what was
    answered. What the body changes of the assistant holds for this once. Nothing is posted, and nobody is told.
    """
    async with access.enter(request, "admin") as caller:
        message, wanted = await find_message(caller.tx, ref), caller.form(AskAgain)
        if message is None:
            raise NotFound
        if message.is_support_sender:
            raise Conflict("A person wrote this message. Only a visitor's message can be asked again.")
        asked = await again.imagined(caller.tx, message, msgspec.to_builtins(changes(wanted)))
        before = await opened(caller.tx, message)
    return Beside(before, await again.ask(message, asked))


@post("/search", status_code=200, needs="read", takes=Search)
async def search(request: Call, access: Access, recall: Recall) -> SearchResults:
    """What an answer would be written from, best first; with a room, its conversation is taken into account."""
    async with access.enter(request, "read") as caller:
        wanted = caller.form(Search)
        earlier = [] if wanted.room is UNSET else await _earlier_questions(caller, wanted.room)
        account_id = caller.account_id
    limit = DEFAULT_RESULTS if wanted.limit is UNSET else wanted.limit
    recalled = await recall.passages(account_id, as_read(wanted.query), earlier, limit)
    return SearchResults([search_result(found) for found in recalled.found.passages])


async def _earlier_questions(caller: Caller, ref: str) -> list[str]:
    room = await find_room(caller.tx, ref)
    if room is None:
        raise Invalid({"room": NO_ROOM})
    query = select(Message.body).where(Message.room_id == room.id, Message.is_support_sender.is_(False))
    if room.begins_after:
        query = query.where(Message.id > room.begins_after)
    latest = (await caller.tx.scalars(query.order_by(Message.id.desc()).limit(8))).all()
    return [as_read(body) for body in reversed(latest)]


routes = [ask, hear_room, rate, why, ask_again, search]
