"""Rooms and messages over HTTP."""

import re
from collections.abc import Sequence
from typing import Annotated, Any

import msgspec
from litestar import Response, delete, get, patch, post, put
from msgspec import UNSET, Meta, UnsetType
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call, Caller
from frontdesk.assistants.tables import Assistant, default_assistant
from frontdesk.foundation import paging
from frontdesk.foundation.bodies import BLANK, SAYS_SOMETHING, changes, described
from frontdesk.foundation.errors import Conflict, Fields, Invalid, NotFound
from frontdesk.foundation.ids import parse_id
from frontdesk.foundation.live import Live
from frontdesk.rooms.handoff import give_back
from frontdesk.rooms.open import open_room
from frontdesk.rooms.receive import next_position, silence, tell
from frontdesk.rooms.shapes import (
    IN_ROOM,
    MessageShape,
    RoomShape,
    message_shape,
    message_shapes,
    new_room_shape,
    placed,
    room_shapes,
)
from frontdesk.rooms.tables import Message, Room, find_message, find_room, rooms_by_reference

_LABEL_TAKEN = ["A room with this label exists already."]
_LONGEST = {"label": 200, "name": 500, "greeting_message": 4_000}
LABEL = r"^[^\s!\x22#$%&'()*+,/:;<=>?@\[\\\]^`{|}]+$"
"""What every label looks like, as a pattern that means the same in every language; `problems` says it exactly."""


class RoomChange(msgspec.Struct):
    """What may be changed of a room; all of it optional."""

    label: Annotated[str, described(pattern=LABEL, maxLength=_LONGEST["label"])] | UnsetType = UNSET
    name: Annotated[str, described(maxLength=_LONGEST["name"])] | UnsetType | None = UNSET
    rating: Annotated[int, Meta(ge=1, le=5)] | UnsetType | None = UNSET
    is_bot_use: bool | UnsetType = UNSET
    is_confirmed_form: bool | UnsetType = UNSET
    is_scheduling_only: bool | UnsetType = UNSET
    greeting_message: Annotated[str, described(maxLength=_LONGEST["greeting_message"])] | UnsetType | None = UNSET

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """A label must fit into an address, and must not look like another room's uuid."""
        errors: Fields = {}
        label = given.get("label")
        if label is not None and (not re.fullmatch(r"[\w.~-]+", label) or set(label) == {"."} or parse_id(label)):
            errors["label"] = ["A label is made of letters, digits, dots, hyphens and underscores, and is no uuid."]
        for name, most in _LONGEST.items():
            if isinstance(given.get(name), str) and len(given[name]) > most:
                errors[name] = [f"This can be up to {most:,} characters."]
        return errors


class NewRoom(RoomChange):
    """The body that opens a room."""

    assistant: Annotated[str, described(format="uuid")] | UnsetType | None = UNSET


class MessageChange(msgspec.Struct):
    """The body that corrects a message of the company's own."""

    body: Annotated[str, described(pattern=SAYS_SOMETHING)]

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """A message says something."""
        return {"body": [BLANK]} if not given.get("body", "x").strip() else {}


@get("/rooms")
async def list_rooms(request: Call, access: Access) -> paging.Page[RoomShape]:
    """The account's rooms, newest first, each with its most recent messages."""
    async with access.enter(request, "read") as caller:

        async def render(rooms: Sequence[Room]) -> list[RoomShape]:
            return await room_shapes(caller.tx, rooms)

        return await paging.page(caller.tx, paging.asked(request), select(Room), Room.id, render)


@post("/rooms", takes=NewRoom, gives=RoomShape)
async def add_room(request: Call, access: Access, live: Live) -> Response[bytes]:
    """Opens a room; the AI answers in it unless the body says otherwise."""
    async with access.enter(request, "write") as caller:
        form = caller.form(NewRoom)
        assistant = await _assistant(caller, form)
        given = changes(form)
        given.pop("assistant", None)
        try:
            room = await open_room(caller.tx, live, caller.account_id, assistant, **given)
        except IntegrityError:
            raise Invalid({"label": _LABEL_TAKEN}) from None
        return await caller.done(new_room_shape(room))


async def _assistant(caller: Caller, form: NewRoom) -> Assistant:
    if form.assistant is UNSET or form.assistant is None:
        return await default_assistant(caller.tx)
    id_ = parse_id(form.assistant)
    found = await caller.tx.scalar(select(Assistant).where(Assistant.id == id_)) if id_ else None
    if found is None:
        raise Invalid({"assistant": ["Assistant does not exist."]})
    return found


async def _find(caller: Caller, ref: str) -> Room:
    room = await find_room(caller.tx, ref)
    if room is None:
        raise NotFound
    return room


@get("/rooms/{ref:str}")
async def get_room(request: Call, access: Access, ref: str) -> RoomShape:
    """One room by its label or uuid, with all its messages."""
    async with access.enter(request, "read") as caller:
        return (await room_shapes(caller.tx, [await _find(caller, ref)], IN_ROOM))[0]


async def _change(request: Call, access: Access, live: Live, ref: str) -> RoomShape:
    async with access.enter(request, "write") as caller:
        room = await _find(caller, ref)
        given = changes(caller.form(RoomChange))
        if "is_bot_use" in given and given["is_bot_use"] != room.is_bot_use:
            given["taken_over_at"] = None
        room = await next_position(caller.tx, room.id)
        if given.get("is_bot_use"):
            await give_back(caller.tx, room.id, caller.person_id, "returned")
        for name, value in given.items():
            setattr(room, name, value)
        try:
            async with caller.tx.begin_nested():
                await caller.tx.flush()
        except IntegrityError:
            raise Invalid({"label": _LABEL_TAKEN}) from None
        if not room.is_bot_use:
            await silence(caller.tx, live, room)
        await tell(caller.tx, live, room, "room.changed", room.id, given)
        return (await room_shapes(caller.tx, [room], IN_ROOM))[0]


@patch("/rooms/{ref:str}", takes=RoomChange)
async def patch_room(request: Call, access: Access, live: Live, ref: str) -> RoomShape:
    """Changes what the body names."""
    return await _change(request, access, live, ref)


@put("/rooms/{ref:str}", takes=RoomChange)
async def put_room(request: Call, access: Access, live: Live, ref: str) -> RoomShape:
    """Changes what the body names, as PATCH does."""
    return await _change(request, access, live, ref)


@get("/messages", filters={"room": {"description": "The uuid or label of a room."}})
async def list_messages(request: Call, access: Access) -> paging.Page[MessageShape]:
    """The account's messages, newest first; `?room=` keeps those of one room."""
    async with access.enter(request, "read") as caller:
        query = select(Message)
        if (ref := request.query_params.get("room")) is not None:
            room_ids = rooms_by_reference(ref.replace("\x00", "")).with_only_columns(Room.id)
            query = query.where(Message.room_id.in_(room_ids))

        async def render(messages: Sequence[Message]) -> list[MessageShape]:
            return await message_shapes(caller.tx, messages)

        return await paging.page(caller.tx, paging.asked(request), query, Message.id, render)


async def _find_message(caller: Caller, ref: str) -> Message:
    message = await find_message(caller.tx, ref)
    if message is None:
        raise NotFound
    return message


@get("/messages/{ref:str}")
async def get_message(request: Call, access: Access, live: Live, ref: str) -> MessageShape:
    """One message, with its answer once there is one, and its place in the line until then: what a client polls."""
    async with access.enter(request, "read") as caller:
        return placed((await message_shapes(caller.tx, [await _find_message(caller, ref)]))[0], live)


async def _own_message(caller: Caller, ref: str) -> Message:
    message = await _find_message(caller, ref)
    if not message.is_support_sender:
        raise Conflict("A visitor's message can't be changed. Only the company's own messages can.")
    return message


@patch("/messages/{ref:str}", takes=MessageChange, also=(409,))
async def patch_message(request: Call, access: Access, live: Live, ref: str) -> MessageShape:
    """Corrects a message of the company's own."""
    async with access.enter(request, "write") as caller:
        message = await _own_message(caller, ref)
        message.body = caller.form(MessageChange).body
        room = await next_position(caller.tx, message.room_id)
        await tell(caller.tx, live, room, "message.changed", message.id)
        return message_shape(message, room, None)


@delete("/messages/{ref:str}", also=(409,))
async def remove_message(request: Call, access: Access, live: Live, ref: str) -> None:
    """Removes a message of the company's own."""
    async with access.enter(request, "write") as caller:
        message = await _own_message(caller, ref)
        room = await next_position(caller.tx, message.room_id)
        await caller.tx.delete(message)
        await tell(caller.tx, live, room, "message.removed", message.id)


routes = [
    list_rooms,
    add_room,
    get_room,
    patch_room,
    put_room,
    list_messages,
    get_message,
    patch_message,
    remove_message,
]
