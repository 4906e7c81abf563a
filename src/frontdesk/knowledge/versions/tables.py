"""Rows of what was given, version by version."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.foundation.database import AccountTable


class SourceVersion(AccountTable):
    """One version of a source; of the newest one the bytes stand in `content`, and `data` is null."""

    __tablename__ = "source_version"

    source_id: Mapped[UUID]
    number: Mapped[int]
    kind: Mapped[str]
    title: Mapped[str]
    name: Mapped[str]
    url: Mapped[str | None]
    language: Mapped[str | None]
    size: Mapped[int]
    data: Mapped[bytes | None] = mapped_column(deferred=True)
    made_by: Mapped[UUID | None]
    created_at: Mapped[datetime]
