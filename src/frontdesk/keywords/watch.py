"""Tells the company that a visitor wrote a word that it watches."""

from datetime import UTC, datetime
from uuid import UUID

from frontdesk.foundation import events
from frontdesk.foundation.database import Transaction, rows
from frontdesk.foundation.events import Fact, Listener
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.keywords.mail import MAIL
from frontdesk.keywords.match import Matcher
from frontdesk.keywords.tables import KeywordNotification
from frontdesk.rooms.tables import Message

_WATCHED = """
    SELECT id, keyword, folded, email IS NOT NULL AS is_mailed FROM keyword
    WHERE account_id = current_account() ORDER BY id"""


def watcher(jobs: Jobs, *, can_mail: bool) -> Listener:
    """Hears "message.added": each watched word in a visitor's message makes one notification, and one mail.

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
        for row in watched:
            if matcher.has(row.folded):
                note = await _note(tx, fact, message, row.keyword)
                if can_mail and row.is_mailed:
                    await _queue(tx, jobs, note, row.id)

    return watch


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
