"""Handing a conversation to a person: asked for, taken, closed. A room has at most one hand-over that is not closed."""

from datetime import UTC, datetime
from typing import Literal
from uuid import UUID

import msgspec

from frontdesk.foundation.database import Transaction, rows
from frontdesk.foundation.errors import Conflict
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.live import Live
from frontdesk.rooms.receive import HeldRoom, let_go, lock_room, mark_taken, silence, tell

Reason = Literal[
    "asked",
    "no_knowledge",
    "not_allowed",
    "anger",
    "repeated_failure",
    "keyword",
    "out_of_budget",
    "tool_failed",
    "stepped_in",
]
"""Why a person has a conversation; `stepped_in`: nobody asked for one."""
Outcome = Literal["resolved", "unresolved", "returned"]
"""How a conversation with a person ended; `returned`: it goes on with the AI."""


class Closed(msgspec.Struct, frozen=True):
    """The subject of "handoff.closed": who closed a conversation, and how it ended."""

    person_id: UUID
    outcome: Outcome


_OPEN = """
    INSERT INTO handoff (account_id, id, room_id, message_id, reason, note, status, opened_at)
    VALUES (%(account)s, %(id)s, %(room)s, %(message)s, %(reason)s, %(note)s, 'open', %(now)s)
    ON CONFLICT (account_id, room_id) WHERE status <> 'closed' DO NOTHING RETURNING id"""
_HOLDER = """
    SELECT taken_by FROM handoff
    WHERE account_id = current_account() AND room_id = %(room)s AND status = 'taken'"""
_HOLD = """
    UPDATE room SET is_bot_use = false, ai_goes_on = ai_goes_on OR is_bot_use,
        taken_over_at = coalesce(taken_over_at, now())
    WHERE account_id = current_account() AND id = %(room)s"""
_CLOSE = """
    UPDATE handoff SET status = 'closed', closed_at = now(), closed_by = %(person)s, outcome = %(outcome)s
    WHERE account_id = current_account() AND room_id = %(room)s AND status <> 'closed'"""
_RELEASE = """
    UPDATE room SET is_bot_use = is_bot_use OR ai_goes_on, ai_goes_on = false, taken_over_at = NULL
    WHERE account_id = current_account() AND id = %(room)s"""
_END = """
    WITH ended AS (UPDATE message SET terminated = true
        WHERE account_id = current_account() AND room_id = %(room)s AND NOT terminated)
    UPDATE room SET terminated = true, begins_after = (
        SELECT m.id FROM message m WHERE m.account_id = current_account() AND m.room_id = %(room)s
        ORDER BY m.id DESC LIMIT 1)
    WHERE account_id = current_account() AND id = %(room)s"""


async def ask_for_person(
    tx: Transaction, live: Live, room: HeldRoom, reason: Reason, note: str = "", message_id: UUID | None = None
) -> bool:
    """Opens a hand-over in a locked room; returns whether there was none. The caller lets the room go."""
    if not await rows(tx, _OPEN, _opening(room, reason, note, message_id)):
        return False
    room.position += 1
    await tell(tx, live, room, "handoff.requested", room.id)
    return True


def _opening(room: HeldRoom, reason: Reason, note: str = "", message_id: UUID | None = None) -> dict[str, object]:
    given = {"account": room.account_id, "id": new_id(), "room": room.id, "message": message_id, "reason": reason}
    return {**given, "note": note, "now": datetime.now(UTC)}


async def take(tx: Transaction, live: Live, room_id: UUID, person_id: UUID) -> None:
    """Gives a room to a person, asked for or not; from now on the AI writes nothing there.

    Raises Conflict when another person has it.
    """
    room = await lock_room(tx, room_id)
    holders = await rows(tx, _HOLDER, {"room": room_id})
    if holders and holders[0].taken_by not in (None, person_id):
        raise Conflict("Someone else has taken this conversation. Close it, or ask them to.")
    await rows(
        tx, _OPEN, _opening(room, "stepped_in")
    )  # Where nobody has asked: the list shows every room that is held.
    await mark_taken(tx, room_id, person_id)
    await rows(tx, _HOLD, {"room": room_id})
    room.position += 1
    room.is_bot_use, room.taken_over_at = False, room.taken_over_at or datetime.now(UTC)
    await silence(tx, live, room)
    await tell(tx, live, room, "handoff.taken", room_id)
    await let_go(tx, room)


async def close(tx: Transaction, live: Live, room_id: UUID, person_id: UUID, outcome: Outcome) -> None:
    """Ends a conversation, with its hand-over if it has one: the next message begins afresh, with the AI.

    With `returned` the conversation goes on where it is, with the AI.
    """
    room = await lock_room(tx, room_id)
    await give_back(tx, room_id, person_id, outcome)
    if outcome != "returned":
        await rows(tx, _END, {"room": room_id})
    room.position += 1
    await tell(tx, live, room, "handoff.closed", room_id, Closed(person_id, outcome))
    await let_go(tx, room)


async def give_back(tx: Transaction, room_id: UUID, person_id: UUID, outcome: Outcome) -> None:
    """Closes what is open, and lets the AI answer again where a person had taken over from it."""
    await rows(tx, _CLOSE, {"room": room_id, "person": person_id, "outcome": outcome})
    await rows(tx, _RELEASE, {"room": room_id})
