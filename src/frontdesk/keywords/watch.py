"""Tells the company that a visitor wrote a word that it watches."""

from datetime import UTC, datetime

from sqlalchemy import select, true

from frontdesk.foundation import events
from frontdesk.foundation.database import Transaction
from frontdesk.foundation.events import Fact
from frontdesk.foundation.ids import new_id
from frontdesk.keywords.match import Matcher
from frontdesk.keywords.tables import Keyword, KeywordNotification
from frontdesk.rooms.tables import Message


async def watch(tx: Transaction, fact: Fact) -> None:
    """Hears "message.added": each watched word in a visitor's message makes one notification.

    One query brings the keywords together with the message; it brings nothing where no word is watched.
    """
    query = (
        select(Keyword.keyword, Keyword.folded, Message.body, Message.room_id)
        .join(Message, true())
        .where(Message.id == fact.subject_id, ~Message.is_support_sender)
        .order_by(Keyword.id)
    )
    rows = (await tx.execute(query)).all()
    if not rows:
        return
    matcher = Matcher(rows[0].body)
    for row in rows:
        if not matcher.has(row.folded):
            continue
        note = KeywordNotification(
            account_id=fact.account_id,
            id=new_id(),
            keyword=row.keyword,
            message_id=fact.subject_id,
            room_id=row.room_id,
            created_at=datetime.now(UTC),
        )
        tx.add(note)
        await tx.flush()
        await events.record(tx, fact.account_id, "keyword.matched", note.id)
