"""Hand-overs over HTTP: a room asks for a person, a person takes it and closes it; and the list of those that wait."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal, get_args

import msgspec
from litestar import Response, get, post
from msgspec import UNSET, UnsetType
from sqlalchemy import select

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call, Caller
from frontdesk.foundation import paging
from frontdesk.foundation.bodies import described
from frontdesk.foundation.errors import Fields, Invalid, NotFound
from frontdesk.foundation.live import Live
from frontdesk.rooms.handoff import Outcome, Reason, ask_for_person, close, take
from frontdesk.rooms.receive import let_go, lock_room
from frontdesk.rooms.shapes import HandoffShape, RoomShape, handoff_shapes, room_shapes
from frontdesk.rooms.tables import Handoff, Room, find_room

Status = Literal["open", "taken", "closed"]
_LONGEST_NOTE = 4_000


class NewHandoff(msgspec.Struct):
    """The body that asks for a person: why, and what they should know."""

    reason: Reason | UnsetType = UNSET
    note: Annotated[str, described(maxLength=_LONGEST_NOTE)] | UnsetType = UNSET

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """A note has a length."""
        too_long = len(given.get("note", "")) > _LONGEST_NOTE
        return {"note": [f"This can be up to {_LONGEST_NOTE:,} characters."]} if too_long else {}


class HandoffClose(msgspec.Struct):
    """The body that ends a conversation with a person; `returned` gives it back to the AI without ending it."""

    outcome: Outcome | UnsetType = UNSET


async def _find(caller: Caller, ref: str) -> Room:
    room = await find_room(caller.tx, ref)
    if room is None:
        raise NotFound
    return room


async def _shape(caller: Caller, room: Room) -> RoomShape:
    await caller.tx.refresh(room)
    return (await room_shapes(caller.tx, [room]))[0]


@post("/rooms/{ref:str}/handoff", takes=NewHandoff, gives=RoomShape, also=(200,), operation_id="ask_for_person")
async def request_handoff(request: Call, access: Access, live: Live, ref: str) -> Response[bytes]:
    """Asks for a person in a room; where one is asked for already, 200 with the room as it is.

    Until a person takes it the AI goes on answering.
    """
    async with access.enter(request, "write") as caller:
        room, form = await _find(caller, ref), caller.form(NewHandoff)
        reason: Reason = "asked" if form.reason is UNSET else form.reason
        held = await lock_room(caller.tx, room.id)
        new = await ask_for_person(caller.tx, live, held, reason, "" if form.note is UNSET else form.note)
        await let_go(caller.tx, held)
        return await caller.done(await _shape(caller, room), 201 if new else 200)


@post("/rooms/{ref:str}/handoff/take", status_code=200, gives=RoomShape, also=(409,))
async def take_handoff(request: Call, access: Access, live: Live, ref: str) -> Response[bytes]:
    """Takes a conversation, asked for or not: the AI writes nothing there until it is closed or given back."""
    async with access.enter(request, "write") as caller:
        room = await _find(caller, ref)
        await take(caller.tx, live, room.id, caller.person_id)
        return await caller.done(await _shape(caller, room), 200)


@post("/rooms/{ref:str}/handoff/close", status_code=200, takes=HandoffClose, gives=RoomShape)
async def close_handoff(request: Call, access: Access, live: Live, ref: str) -> Response[bytes]:
    """Closes a conversation: its messages are `terminated`, and the next one begins afresh with the AI."""
    async with access.enter(request, "write") as caller:
        room, form = await _find(caller, ref), caller.form(HandoffClose)
        outcome: Outcome = "resolved" if form.outcome is UNSET else form.outcome
        await close(caller.tx, live, room.id, caller.person_id, outcome)
        return await caller.done(await _shape(caller, room), 200)


@get("/handoffs", filters={"status": {"enum": list(get_args(Status))}})
async def list_handoffs(request: Call, access: Access) -> paging.Page[HandoffShape]:
    """Conversations that need a person, have one or had one, newest first; `?status=open` is the inbox."""
    async with access.enter(request, "read") as caller:
        query = select(Handoff)
        if (status := request.query_params.get("status")) is not None:
            if status not in get_args(Status):
                raise Invalid({"status": [f"Expected one of {', '.join(get_args(Status))}."]})
            query = query.where(Handoff.status == status)

        async def render(found: Sequence[Handoff]) -> list[HandoffShape]:
            return await handoff_shapes(caller.tx, found)

        return await paging.page(caller.tx, paging.asked(request), query, Handoff.id, render)


routes = [request_handoff, take_handoff, close_handoff, list_handoffs]
