"""Rows of contradictions between two documents."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from frontdesk.foundation.database import AccountTable


class Contradiction(AccountTable):
    """Two sentences of two documents that say the same with other numbers; `open` until someone ignores it, and
    `hidden` while one of them is left out of answers.
    """

    __tablename__ = "contradiction"

    source_id: Mapped[UUID]
    other_source_id: Mapped[UUID]
    document_id: Mapped[UUID]
    other_document_id: Mapped[UUID]
    passage_id: Mapped[UUID | None]
    other_passage_id: Mapped[UUID | None]
    quote: Mapped[str]
    other_quote: Mapped[str]
    fingerprint: Mapped[bytes]
    status: Mapped[str]
    hidden: Mapped[bool]
    found_at: Mapped[datetime]
