"""Opening a room."""

import secrets
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from frontdesk.assistants.tables import Assistant
from frontdesk.foundation.database import Transaction
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.live import Live
from frontdesk.rooms.receive import tell
from frontdesk.rooms.tables import Room


async def open_room(tx: Transaction, live: Live, account_id: UUID, assistant: Assistant, **given: Any) -> Room:
    """A room in which the assistant answers, unless what is given says otherwise.

    Raises IntegrityError when the account has a room of that label; the transaction goes on.
    """
    usual = {
        "label": secrets.token_hex(5),
        "name": None,
        "rating": None,
        "is_bot_use": True,
        "is_confirmed_form": False,
        "is_scheduling_only": False,
        "greeting_message": assistant.greeting or None,
    }
    room = Room(
        account_id=account_id,
        id=new_id(),
        assistant_id=assistant.id,
        taken_over_at=None,
        terminated=False,
        begins_after=None,
        position=1,
        turn_by=None,
        created_at=datetime.now(UTC),
        **usual | given,
    )
    async with tx.begin_nested():
        tx.add(room)
        await tx.flush()
    await tell(tx, live, room, "chat.added", room.id)
    return room
