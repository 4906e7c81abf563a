"""Tells the company that a visitor wrote a word that it watches."""

from datetime import UTC, datetime
from uuid import UUID

from frontdesk.foundation import events
from frontdesk.foundation.database import Transaction, rows
from frontdesk.foundation.events import Fact, Listener
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.live import Live
from frontdesk.keywords.mail import MAIL
from frontdesk.keywords.match import Matcher
from frontdesk.keywords.tables import KeywordNotification
from frontdesk.rooms.handoff import ask_for_person
from frontdesk.rooms.receive import let_go, lock_room
from frontdesk.rooms.tables import Message

_WATCHED = """
    SELECT id, keyword, folded, email IS NOT NULL AS is_mailed, handoff FROM keyword
    WHERE account_id = current_account() ORDER BY id"""

_SWITCHED_OFF = """
    SELECT a.id FROM room r JOIN assistant a ON a.account_id = r.account_id
        AND (a.id = r.assistant_id OR r.assistant_id IS NULL AND a.is_default)
    WHERE r.account_id = current_account() AND r.id = %(room)s AND a.handoff ->> 'keyword' = 'off'"""


def watcher(jobs: Jobs, live: Live, *, can_mail: bool) -> Listener:
    """Hears "message.added": each watched word in a visitor's message makes one notification, and one mail.

    A word that asks for a person does so in the same transaction, unless the assistant's rules say otherwise.
    Costs one query where no word is watched.
    """

    async def watch(tx: Transaction, fact: Fact) -> None:
        message = fact.subject
        assert isinstance(message, Message)
        if message.is_support_sender:
            return
        watched = await rows(tx, _WATCHED, {})
        if not watched:
            return
        matcher = Matcher(message.body)
        said = [row for row in watched if matcher.has(row.folded)]
        if any(row.handoff for row in said):
            await _hand_over(tx, live, message)
        for row in said:
            note = await _note(tx, fact, message, row.keyword)
            if can_mail and row.is_mailed:
                await _queue(tx, jobs, note, row.id)

    return watch


async def _hand_over(tx: Transaction, live: Live, message: Message) -> None:
    if await rows(tx, _SWITCHED_OFF, {"room": message.room_id}):
        return
    room = await lock_room(tx, message.room_id)
    await ask_for_person(tx, live, room, "keyword", message_id=message.id)
    await let_go(tx, room)


async def _note(tx: Transaction, fact: Fact, message: Message, keyword: str) -> KeywordNotification:
    note = KeywordNotification(
        account_id=fact.account_id,
        id=new_id(),
        keyword=keyword,
        message_id=fact.subject_id,
        room_id=message.room_id,
        created_at=datetime.now(UTC),
    )
    tx.add(note)
    await tx.flush()
    await events.record(tx, fact.account_id, "keyword.matched", note.id)
    return note


async def _queue(tx: Transaction, jobs: Jobs, note: KeywordNotification, keyword_id: UUID) -> None:
    await jobs.defer(
        tx, MAIL, account_id=str(note.account_id), notification_id=str(note.id), keyword_id=str(keyword_id)
    )
