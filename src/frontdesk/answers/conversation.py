"""What a turn answers: the messages that wait in a room, what was said before them, and the assistant that speaks."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from frontdesk.answers.asked.smalltalk import small_talk
from frontdesk.answers.budget import Spenders, visitor
from frontdesk.answers.coming import SELECTED, Coming
from frontdesk.assistants.hours import Hours
from frontdesk.assistants.manner import HandoffRules, rules
from frontdesk.foundation.database import Transaction, rows
from frontdesk.foundation.ids import new_id
from frontdesk.rooms.tables import Message

MOST_READ = 4_000
"""Characters of a message that an answer is made for."""
_MOST_WAITING = 30
"""Messages of one burst that are answered together."""
_MOST_CONTACTS = 20
"""Latest messages with an address among which the visitor's is looked for."""


class Said(msgspec.Struct, frozen=True):
    """One earlier turn of the conversation: who spoke ('visitor', 'assistant' or 'person') and what.

    Of an assistant's: whether it was a refusal, what it asked of the visitor, which products it showed (`Card.id`), and
    the title of the page that it cited first.
    """

    by: str
    text: str
    refused: bool = False
    asks: dict[str, Any] | None = None
    cards: tuple[str, ...] = ()
    page: str = ""


class Speaker(msgspec.Struct, frozen=True):
    """The assistant that answers."""

    mode: str
    persona: str
    instructions: str
    strictness: str
    language: str
    tone: str = ""
    length: str = "normal"
    forbidden_topics: list[str] = []
    always_say: list[dict[str, str]] = []
    hours: dict[str, Any] | None = None
    out_of_hours: str = ""
    out_of_budget: str = ""
    handoff: dict[str, str] = {}

    @property
    def rules(self) -> HandoffRules:
        """When it hands over."""
        return rules(self.handoff)

    @property
    def opening(self) -> Hours | None:
        """When people are there, where that was said."""
        return Hours(**self.hours) if self.hours else None


class Asked(msgspec.Struct, frozen=True):
    """What waits for an answer, as one question and in its `parts`; who answers; and the conversation before it.

    `coming`: what is still to be read, where something is; `has_contact`: the visitor can be reached by an address;
    `waits_for_person`: a hand-over is open, and `was_handed_over`: one of these messages opened it; `spenders`: on
    whose budgets the answer goes.
    """

    account_id: UUID
    room_id: UUID
    message_ids: tuple[UUID, ...]
    question: str
    parts: tuple[str, ...]
    history: tuple[Said, ...]
    assistant: Speaker
    has_pages: bool
    has_products: bool
    coming: Coming | None = None
    has_contact: bool = False
    waits_for_person: bool = False
    was_handed_over: bool = False
    spenders: Spenders = Spenders()

    @property
    def asks(self) -> dict[str, Any]:
        """What the answer before asked of the visitor; empty where it asked nothing, or a person wrote since."""
        return (self.history[-1].asks if self.history else None) or {}

    @property
    def refusals(self) -> int:
        """How many of the last answers in a row were refusals."""
        answers = [said.refused for said in self.history if said.by == "assistant"]
        return next((n for n, refused in enumerate(reversed(answers)) if not refused), len(answers))

    @property
    def has_sources(self) -> bool:
        """Whether there is anything to answer from."""
        return self.has_pages or self.has_products

    @property
    def last_id(self) -> UUID:
        """The message that the answer replies to."""
        return self.message_ids[-1]

    @property
    def opens(self) -> bool:
        """Whether the visitor asked nothing before this."""
        return all(small_talk(text) is not None for text in self.earlier_questions())

    def page(self) -> str:
        """The title of the page that the latest answer with a citation is from; empty where there is none."""
        return next((said.page for said in reversed(self.history) if said.page), "")

    def earlier_questions(self) -> list[str]:
        """What the visitor wrote before, oldest first."""
        return [said.text for said in self.history if said.by == "visitor"]


class State(msgspec.Struct, frozen=True):
    """How a room is, where it is not what was said: see `Asked`."""

    has_contact: bool = False
    waits_for_person: bool = False
    was_handed_over: bool = False


NOBODY_KNOWN = State()


def as_read(body: str) -> str:
    """A message as it is answered: without runs of blanks, and of a very long one its beginning and its end.

    What is looked for in it takes time that grows with its length, in the worst case faster than it.
    """
    text = "\n".join(line for line in (" ".join(line.split()) for line in body.splitlines()) if line)
    return text if len(text) <= MOST_READ else f"{text[: MOST_READ // 2]} … {text[-MOST_READ // 2 :]}"


_MANNER = """
    SELECT a.account_id, a.id, a.mode, a.persona, a.instructions, a.strictness, a.language,
        a.tone, a.length, a.forbidden_topics, a.always_say, a.hours, a.out_of_hours, a.out_of_budget, a.handoff,
        coalesce((SELECT passages FROM library WHERE account_id = a.account_id), 0) > 0 AS has_pages,
        EXISTS (SELECT FROM catalog WHERE account_id = a.account_id) AS has_products"""
_SPEAKER = f"""{_MANNER}, {SELECTED} AS coming
    FROM room r JOIN assistant a ON a.account_id = r.account_id AND (a.id = r.assistant_id OR a.is_default)
    WHERE r.account_id = current_account() AND r.id = %(room)s AND r.is_bot_use
    ORDER BY a.id = r.assistant_id DESC NULLS LAST LIMIT 1"""
_ASSISTANT = f"""{_MANNER}, {SELECTED} AS coming
    FROM assistant a WHERE a.account_id = current_account() AND (a.id = %(assistant)s::uuid OR a.is_default)
    ORDER BY a.id = %(assistant)s::uuid DESC NULLS LAST LIMIT 1"""
_STATE = """
    SELECT r.begins_after, h.id IS NOT NULL AS waits, h.message_id,
        EXISTS (SELECT FROM message m WHERE m.account_id = r.account_id AND m.room_id = r.id
            AND (m.email <> '' OR m.phone_number <> '')) AS has_contact,
        ARRAY(SELECT ARRAY[coalesce(m.email, ''), coalesce(m.phone_number, '')] FROM message m
            WHERE m.account_id = r.account_id AND m.room_id = r.id AND (m.email <> '' OR m.phone_number <> '')
              AND NOT m.is_support_sender
            ORDER BY m.id DESC LIMIT %(contacts)s) AS contacts
    FROM room r LEFT JOIN handoff h ON h.account_id = r.account_id AND h.room_id = r.id AND h.status = 'open'
    WHERE r.account_id = current_account() AND r.id = %(room)s"""
# As `_STATE` was when a message was answered: a hand-over that the answer itself opened came after it.
_STATE_AT = """
    SELECT EXISTS (SELECT FROM message m WHERE m.account_id = r.account_id AND m.room_id = r.id AND m.id <= %(last)s
            AND (m.email <> '' OR m.phone_number <> '')) AS has_contact,
        h.id IS NOT NULL AS waits, h.message_id
    FROM room r LEFT JOIN LATERAL (
        SELECT h.id, h.message_id FROM handoff h
        WHERE h.account_id = r.account_id AND h.room_id = r.id
          AND (h.opened_at < %(at)s OR (h.message_id = ANY(%(messages)s) AND h.reason = 'keyword'))
          AND (h.taken_at IS NULL OR h.taken_at > %(at)s) AND (h.closed_at IS NULL OR h.closed_at > %(at)s)
        ORDER BY h.id DESC LIMIT 1) h ON true
    WHERE r.account_id = current_account() AND r.id = %(room)s"""
_BEFORE = """
    SELECT m.id, m.body, m.is_support_sender, false AS waits, a.reply_to, a.text AS answer, a.refused, a.asks,
        a.trace->'cards' AS cards, a.citations->0->>'title' AS page
    FROM message m LEFT JOIN answer a ON a.account_id = m.account_id AND a.id = m.answer_id
    JOIN room r ON r.account_id = m.account_id AND r.id = m.room_id
    WHERE m.account_id = current_account() AND m.room_id = %(room)s AND m.id < %(message)s
      AND (r.begins_after IS NULL OR m.id > r.begins_after OR %(message)s <= r.begins_after)
      AND NOT EXISTS (SELECT FROM handoff h WHERE h.account_id = m.account_id AND h.room_id = m.room_id
          AND h.outcome <> 'returned' AND h.closed_at >= m.sent_at AND h.closed_at < %(at)s)
    ORDER BY m.id DESC LIMIT %(most)s"""
_MESSAGES = """
    SELECT * FROM (
        SELECT id, body, false AS is_support_sender, true AS waits, NULL::uuid AS reply_to, NULL AS answer,
            NULL::boolean AS refused, NULL::jsonb AS asks, NULL::jsonb AS cards, NULL AS page FROM message
        WHERE account_id = current_account() AND room_id = %(room)s AND answer_status = 'pending'
        ORDER BY id LIMIT %(waiting)s) AS waiting
    UNION ALL SELECT * FROM (
    SELECT m.id, m.body, m.is_support_sender, false AS waits, a.reply_to, a.text AS answer, a.refused, a.asks,
        a.trace->'cards' AS cards, a.citations->0->>'title' AS page
    FROM message m LEFT JOIN answer a ON a.account_id = m.account_id AND a.id = m.answer_id
    WHERE m.account_id = current_account() AND m.room_id = %(room)s AND m.answer_status <> 'pending'
      AND (%(begins_after)s::uuid IS NULL OR m.id > %(begins_after)s::uuid)
    ORDER BY m.id DESC LIMIT %(most)s) AS said
    ORDER BY id"""


async def read(tx: Transaction, room_id: UUID, most: int, visitors_key: bytes) -> Asked | None:
    """What waits in a room, or None when nothing does or the AI doesn't hold the room.

    By `visitors_key` a visitor is the same in all rooms, see `budget.visitor`.
    """
    speaker = await rows(tx, _SPEAKER, {"room": room_id})
    if not speaker:
        return None
    state = (await rows(tx, _STATE, {"room": room_id, "contacts": _MOST_CONTACTS}))[0]
    wanted = {"room": room_id, "most": most, "waiting": _MOST_WAITING, "begins_after": state.begins_after}
    said = await rows(tx, _MESSAGES, wanted)
    waiting = [row for row in said if row.waits]
    if not waiting:
        return None
    account_id, assistant_id, *manner, has_pages, has_products, coming = speaker[0]
    parts = tuple(as_read(row.body) for row in waiting)
    history = tuple(_history(said)[-most:])
    ids, question = tuple(row.id for row in waiting), "\n".join(parts)
    return Asked(
        account_id,
        room_id,
        ids,
        question,
        parts,
        history,
        Speaker(*manner),
        has_pages,
        has_products,
        msgspec.convert(coming, Coming | None),
        has_contact=state.has_contact,
        waits_for_person=state.waits,
        was_handed_over=state.message_id in ids,
        spenders=Spenders(assistant_id, room_id, visitor(visitors_key, account_id, state.contacts)),
    )


async def imagine(
    tx: Transaction,
    assistant_id: UUID | None,
    parts: Sequence[str],
    history: Sequence[Said],
    changes: Mapping[str, Any],
    state: State = NOBODY_KNOWN,
) -> Asked:
    """What is asked in no room, in one message or several: of an assistant (the default one without), with `changes`
    of its manner, as if a room were in a `state`.

    Of the rules of handing over only those that are named change.
    """
    found = await rows(tx, _ASSISTANT, {"assistant": assistant_id})
    account_id, speaker_id, *manner, has_pages, has_products, coming = found[0]
    usual = Speaker(*manner)
    handoff = usual.handoff | changes.get("handoff", {})
    speaker = msgspec.structs.replace(usual, **{**changes, "handoff": handoff})
    said, more = tuple(map(as_read, parts)), msgspec.convert(coming, Coming | None)
    return Asked(
        account_id,
        new_id(),
        (),
        "\n".join(said),
        said,
        tuple(history),
        speaker,
        has_pages,
        has_products,
        more,
        has_contact=state.has_contact,
        waits_for_person=state.waits_for_person,
        was_handed_over=state.was_handed_over,
        spenders=Spenders(speaker_id),
    )


async def state_at(tx: Transaction, messages: Sequence[Message], at: datetime) -> State:
    """How a room was when some of its messages were answered together, or left unanswered: at that time."""
    ids = [message.id for message in messages]
    given = {"room": messages[-1].room_id, "messages": ids, "last": ids[-1], "at": at}
    found = (await rows(tx, _STATE_AT, given))[0]
    return State(found.has_contact, found.waits, found.message_id in ids)


async def before(tx: Transaction, message: Message, most: int = 12) -> list[Said]:
    """What was said in a room before one of its messages, oldest first, in the same conversation."""
    given = {"room": message.room_id, "message": message.id, "at": message.sent_at, "most": most}
    found = await rows(tx, _BEFORE, given)
    return _history(list(reversed(found)))[-most:]


def _history(said: Sequence[Any]) -> list[Said]:
    """The turns before; an answer to several messages stands once, after the last of them."""
    history: list[Said] = []
    for row in said:
        if row.waits:
            continue
        history.append(Said("person" if row.is_support_sender else "visitor", as_read(row.body)))
        if row.answer is not None and row.reply_to == row.id:
            cards = tuple(row.cards or ())
            history.append(Said("assistant", row.answer, row.refused, row.asks, cards, row.page or ""))
    return history
