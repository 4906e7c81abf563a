"""Rows of keywords, and of the notes that one was written."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from frontdesk.foundation.database import AccountTable


class Keyword(AccountTable):
    """A word or phrase that the company watches for; `folded` is what it is matched by, and is there once.

    `email` is who is mailed when it is written, if anyone; with `handoff` a person is asked for then.
    """

    __tablename__ = "keyword"

    keyword: Mapped[str]
    folded: Mapped[str]
    email: Mapped[str | None]
    handoff: Mapped[bool]
    created_at: Mapped[datetime]


class KeywordNotification(AccountTable):
    """A visitor wrote a watched word. The word is kept as it was watched, whatever becomes of the keyword."""

    __tablename__ = "keyword_notification"
    is_marked = True

    keyword: Mapped[str]
    message_id: Mapped[UUID]
    room_id: Mapped[UUID]
    mailed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
