"""Tells a person by e-mail that a visitor wrote a word that they watch."""

import textwrap
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import select, update

from frontdesk.accounts.tables import Account
from frontdesk.foundation.database import Database
from frontdesk.foundation.mail import Letter, Mailer, MailError, one_line
from frontdesk.keywords.tables import Keyword, KeywordNotification
from frontdesk.rooms.tables import Message, Room

MAIL = "keywords.mail"
TRIES = 7
"""The last is about five hours after the first."""

log = structlog.get_logger(__name__)


class KeywordMail:
    """What a worker does for keywords with an address."""

    def __init__(self, database: Database, mailer: Mailer | None) -> None:
        self._database = database
        self._mailer = mailer

    async def send(self, account_id: str, notification_id: str, keyword_id: str) -> None:
        """Mails one notification to the keyword's address of now; nothing when it was mailed, or is watched no more.

        May run twice: a mail that goes twice has one Message-ID. Raises MailError when it should be tried again.
        """
        if self._mailer is None:
            return
        account, notification = UUID(account_id), UUID(notification_id)
        letter = await self._letter(account, notification, UUID(keyword_id))
        if letter is None:
            return
        try:
            await self._mailer.send(letter)
        except MailError as error:
            if not error.is_final:
                raise
            log.warning("mail not sent", notification=notification_id, error=str(error))
            return
        async with self._database.transaction(account) as tx:
            done = update(KeywordNotification).where(KeywordNotification.id == notification)
            await tx.execute(done.values(mailed_at=datetime.now(UTC)))

    async def _letter(self, account: UUID, notification: UUID, keyword: UUID) -> Letter | None:
        query = (
            select(KeywordNotification.keyword, Keyword.email, Message, Room.label, Account.name)
            .select_from(KeywordNotification)
            .join(Keyword, Keyword.id == keyword)
            .join(Message, Message.id == KeywordNotification.message_id)
            .join(Room, Room.id == KeywordNotification.room_id)
            .join(Account, Account.id == KeywordNotification.account_id)
            .where(KeywordNotification.id == notification, KeywordNotification.mailed_at.is_(None))
            .where(Keyword.email.is_not(None))
        )
        async with self._database.transaction(account) as tx:
            found: Any = (await tx.execute(query)).one_or_none()
        if found is None:
            return None
        word, email, message, label, company = found
        who = one_line(message.nickname or "")[:60] or "A visitor"
        subject = f'{who} wrote "{word}"'
        return Letter(notification, email, subject, _text(subject, label, message, word, company))


def _text(subject: str, label: str, message: Message, word: str, company: str) -> str:
    reach = [("E-mail", message.email), ("Phone", message.phone_number)]
    lines = [f"{subject} in the conversation {label}:", "", textwrap.indent(message.body, "> ", lambda _: True), ""]
    lines += [f"{name}: {one_line(value)}" for name, value in reach if value]
    lines += ["", f'You get this because {company} watches for "{word}".', ""]
    return "\n".join(lines)
