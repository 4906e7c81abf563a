"""Tells a person by e-mail that a visitor wrote a word that they watch."""

import textwrap
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

import structlog
from sqlalchemy import select, text, update

from frontdesk.accounts.tables import Account
from frontdesk.foundation.database import Database
from frontdesk.foundation.ids import first_id_at
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.mail import Letter, Mailer, MailError, one_line
from frontdesk.keywords.tables import Keyword, KeywordNotification
from frontdesk.rooms.tables import Message, Room

MAIL = "keywords.mail"
TRIES = 7
"""The last is about five hours after the first."""

DIGEST = "keywords.digest"
HOUR = 3_600

_lately = text("""
    SELECT count(*) FROM keyword_notification
    WHERE account_id = current_account() AND mailed_at > now() - make_interval(secs => :seconds)
      AND NOT in_digest""")
_untold = text("""
    SELECT n.id, k.email, n.keyword FROM keyword_notification n
    JOIN keyword k ON k.account_id = n.account_id AND k.keyword = n.keyword
    WHERE n.account_id = current_account() AND n.id > :since AND n.mailed_at IS NULL AND k.email IS NOT NULL""")
_told = text("UPDATE keyword_notification SET mailed_at = now(), in_digest = true WHERE id = ANY(:ids)")

log = structlog.get_logger(__name__)


class KeywordMail:
    """What a worker does for keywords with an address.

    About `most` mails an account and hour go out, a few more where several go at once. What comes beyond is told in one
    mail to each address, an hour later.
    """

    def __init__(self, database: Database, jobs: Jobs, mailer: Mailer | None, most: int) -> None:
        self._database = database
        self._jobs = jobs
        self._mailer = mailer
        self._most = most

    async def send(self, account_id: str, notification_id: str, keyword_id: str) -> None:
        """Mails one notification to the keyword's address of now; nothing when it was mailed, or is watched no more.

        May run twice: a mail that goes twice has one Message-ID. Raises MailError when it should be tried again.
        """
        if self._mailer is None:
            return
        account, notification = UUID(account_id), UUID(notification_id)
        if await self._is_enough(account):
            return
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

    async def digest(self, account_id: str) -> None:
        """Mails how often watched words were written beyond the mails of the last hour. Raises MailError."""
        if self._mailer is None:
            return
        account, since = UUID(account_id), first_id_at(datetime.now(UTC) - timedelta(days=1))
        async with self._database.transaction(account) as tx:
            untold = (await tx.execute(_untold, {"since": since})).all()
            company = str(await tx.scalar(select(Account.name)))
        for email in dict.fromkeys(row.email for row in untold):
            mine = [row for row in untold if row.email == email]
            await self._mailer.send(self._digest_letter(company, email, mine))
            async with self._database.transaction(account) as tx:
                await tx.execute(_told, {"ids": [row.id for row in mine]})

    def _digest_letter(self, company: str, email: str, notes: Sequence[Any]) -> Letter:
        words = Counter(row.keyword for row in notes)
        lines = [f'{count} x "{word}"' for word, count in words.most_common()]
        lines += ["", f"{company} mails up to {self._most} of them an hour one by one.", ""]
        subject = f"{len(notes)} more times a word that you watch was written"
        return Letter(uuid5(min(row.id for row in notes), email), email, subject, "\n".join(lines))

    async def _is_enough(self, account: UUID) -> bool:
        """Whether enough mails went lately; then one is queued for what goes unmailed."""
        async with self._database.transaction(account) as tx:
            if (await tx.scalar(_lately, {"seconds": HOUR}) or 0) < self._most:
                return False
            await self._jobs.defer(tx, DIGEST, once=f"keyword digest {account}", delay=HOUR, account_id=str(account))
            return True

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
