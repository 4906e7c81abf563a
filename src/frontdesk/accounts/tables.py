"""Rows of companies, people and tokens."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import func
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.foundation.database import AccountTable, Table


class Account(Table):
    """A company."""

    __tablename__ = "account"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Person(Table):
    """Someone who signs in. The app's role reads no row of it: only the `login` function does."""

    __tablename__ = "person"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    username: Mapped[str]
    password_hash: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Member(AccountTable):
    """A person's place in a company."""

    __tablename__ = "member"

    person_id: Mapped[UUID]
    role: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Token(AccountTable):
    """A key to the API; only its hash is kept."""

    __tablename__ = "token"

    person_id: Mapped[UUID]
    hash: Mapped[bytes]
    name: Mapped[str]
    scope: Mapped[str]
    by_login: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    last_used_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]
