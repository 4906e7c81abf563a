"""The fact log: what happened is written with the change that caused it, and its listeners queue their jobs with it."""

from collections import defaultdict
from collections.abc import Awaitable, Callable
from uuid import UUID

import msgspec

from frontdesk.foundation.database import Transaction, rows
from frontdesk.foundation.ids import new_id


class Fact(msgspec.Struct, frozen=True):
    """Something that happened. In a room, facts are numbered by `position` without gaps.

    `subject` is the row that it is about, where whoever recorded the fact had it at hand.
    """

    account_id: UUID
    id: UUID
    kind: str
    subject_id: UUID
    room_id: UUID | None = None
    position: int | None = None
    subject: object = None


Listener = Callable[[Transaction, Fact], Awaitable[None]]

_listeners: dict[str, list[Listener]] = defaultdict(list)
_STORED = ("account_id", "id", "kind", "subject_id", "room_id", "position")
_INSERT = """
    INSERT INTO fact (account_id, id, kind, subject_id, room_id, position)
    VALUES (%(account_id)s, %(id)s, %(kind)s, %(subject_id)s, %(room_id)s, %(position)s)"""


def on(kind: str, listener: Listener) -> None:
    """Registers who hears of a kind of fact. A listener only queues work; it must not do it."""
    if listener not in _listeners[kind]:
        _listeners[kind].append(listener)


async def record(
    tx: Transaction,
    account_id: UUID,
    kind: str,
    subject_id: UUID,
    *,
    room_id: UUID | None = None,
    position: int | None = None,
    subject: object = None,
) -> Fact:
    """Writes a fact and lets its listeners queue their jobs."""
    fact = Fact(account_id, new_id(), kind, subject_id, room_id, position, subject)
    await rows(tx, _INSERT, {name: getattr(fact, name) for name in _STORED})
    for listener in _listeners[kind]:
        await listener(tx, fact)
    return fact
