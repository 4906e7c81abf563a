"""What a turn answers: the messages that wait in a room, what was said before them, and the assistant that speaks."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec

from frontdesk.foundation.database import Transaction, rows

_MOST_WAITING = 30
"""Messages of one burst that are answered together."""


class Said(msgspec.Struct, frozen=True):
    """One earlier turn of the conversation: who spoke ('visitor', 'assistant' or 'person') and what."""

    by: str
    text: str


class Speaker(msgspec.Struct, frozen=True):
    """The assistant that answers."""

    mode: str
    persona: str
    instructions: str
    strictness: str
    language: str


class Asked(msgspec.Struct, frozen=True):
    """What waits for an answer, as one question and in its `parts`; who answers; and the conversation before it."""

    account_id: UUID
    room_id: UUID
    message_ids: tuple[UUID, ...]
    question: str
    parts: tuple[str, ...]
    history: tuple[Said, ...]
    assistant: Speaker
    has_pages: bool
    has_products: bool

    @property
    def has_sources(self) -> bool:
        """Whether there is anything to answer from."""
        return self.has_pages or self.has_products

    @property
    def last_id(self) -> UUID:
        """The message that the answer replies to."""
        return self.message_ids[-1]

    def earlier_questions(self) -> list[str]:
        """What the visitor wrote before, oldest first."""
        return [said.text for said in self.history if said.by == "visitor"]


_SPEAKER = """
    SELECT r.account_id, a.mode, a.persona, a.instructions, a.strictness, a.language,
        coalesce((SELECT passages FROM library WHERE account_id = r.account_id), 0) > 0 AS has_pages,
        EXISTS (SELECT FROM catalog WHERE account_id = r.account_id) AS has_products
    FROM room r JOIN assistant a ON a.account_id = r.account_id AND (a.id = r.assistant_id OR a.is_default)
    WHERE r.account_id = current_account() AND r.id = %(room)s AND r.is_bot_use
    ORDER BY a.id = r.assistant_id DESC NULLS LAST LIMIT 1"""
_MESSAGES = """
    SELECT * FROM (
        SELECT id, body, false AS is_support_sender, true AS waits, NULL::uuid AS reply_to, NULL AS answer FROM message
        WHERE account_id = current_account() AND room_id = %(room)s AND answer_status = 'pending'
        ORDER BY id LIMIT %(waiting)s) AS waiting
    UNION ALL SELECT * FROM (
    SELECT m.id, m.body, m.is_support_sender, false AS waits, a.reply_to, a.text AS answer
    FROM message m LEFT JOIN answer a ON a.account_id = m.account_id AND a.id = m.answer_id
    WHERE m.account_id = current_account() AND m.room_id = %(room)s AND m.answer_status <> 'pending'
    ORDER BY m.id DESC LIMIT %(most)s) AS said
    ORDER BY id"""


async def read(tx: Transaction, room_id: UUID, most: int) -> Asked | None:
    """What waits in a room, or None when nothing does or the AI doesn't hold the room."""
    speaker = await rows(tx, _SPEAKER, {"room": room_id})
    if not speaker:
        return None
    said = await rows(tx, _MESSAGES, {"room": room_id, "most": most, "waiting": _MOST_WAITING})
    waiting = [row for row in said if row.waits]
    if not waiting:
        return None
    account_id, *manner, has_pages, has_products = speaker[0]
    parts = tuple(row.body.strip() for row in waiting)
    history = tuple(_history(said)[-most:])
    ids, question = tuple(row.id for row in waiting), "\n".join(parts)
    return Asked(account_id, room_id, ids, question, parts, history, Speaker(*manner), has_pages, has_products)


def _history(said: Sequence[Any]) -> list[Said]:
    """The turns before; an answer to several messages stands once, after the last of them."""
    history: list[Said] = []
    for row in said:
        if row.waits:
            continue
        history.append(Said("person" if row.is_support_sender else "visitor", row.body))
        if row.answer is not None and row.reply_to == row.id:
            history.append(Said("assistant", row.answer))
    return history
