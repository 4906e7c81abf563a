"""Answers a question in this process, for when no server runs: by the same path as a customer's."""

import secrets
from collections.abc import Callable
from uuid import UUID

from frontdesk.answers.stream import read_message
from frontdesk.assistants.tables import default_assistant
from frontdesk.rooms.open import open_room
from frontdesk.rooms.receive import Draft, post_message
from frontdesk.rooms.shapes import MessageShape
from frontdesk.rooms.tables import find_room
from frontdesk.runtime import Runtime


async def ask_here(
    runtime: Runtime, account: UUID, question: str, ref: str | None, show: Callable[[str], None]
) -> MessageShape:
    """The question's message with its answer; `show` hears the words as they come."""
    async with runtime.open():
        async with runtime.database.transaction(account) as tx:
            label = ref or f"terminal-{secrets.token_hex(4)}"
            if await find_room(tx, label) is None:
                await open_room(tx, runtime.live, account, await default_assistant(tx), label=label, name="Terminal")
            stored, room = await post_message(tx, runtime.live, account, label, Draft(question))
        async with runtime.live.hear(room.id) as said:
            turn = runtime.turns.start(account, room.id)
            turn.add_done_callback(lambda _: runtime.live.say(room.id))
            while not turn.done() or not said.empty():
                one = await said.get()
                if one.words is not None:
                    show(one.words)
        message = await read_message(runtime.database, account, stored.id)
        assert message is not None
        return message
