"""Tells the company that a visitor wrote a word that it watches."""

from datetime import UTC, datetime

from frontdesk.foundation import events
from frontdesk.foundation.database import Transaction, rows
from frontdesk.foundation.events import Fact
from frontdesk.foundation.ids import new_id
from frontdesk.keywords.match import Matcher
from frontdesk.keywords.tables import KeywordNotification
from frontdesk.rooms.tables import Message

_WATCHED = "SELECT keyword, folded FROM keyword WHERE account_id = current_account() ORDER BY id"


async def watch(tx: Transaction, fact: Fact) -> None:
    """Hears "message.added": each watched word in a visitor's message makes one notification.

    Costs one query where no word is watched.
    """
    message = fact.subject
    assert isinstance(message, Message)
    if message.is_support_sender:
        return
    watched = await rows(tx, _WATCHED, {})
    if not watched:
        return
    matcher = Matcher(message.body)
    for row in watched:
        if not matcher.has(row.folded):
            continue
        note = KeywordNotification(
            account_id=fact.account_id,
            id=new_id(),
            keyword=row.keyword,
            message_id=fact.subject_id,
            room_id=message.room_id,
            created_at=datetime.now(UTC),
        )
        tx.add(note)
        await tx.flush()
        await events.record(tx, fact.account_id, "keyword.matched", note.id)
