"""Rows of assistants."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Mapped

from frontdesk.foundation.database import AccountTable, Transaction
from frontdesk.foundation.ids import new_id


class Assistant(AccountTable):
    """An AI that answers in rooms."""

    __tablename__ = "assistant"

    name: Mapped[str]
    mode: Mapped[str]
    persona: Mapped[str]
    instructions: Mapped[str]
    greeting: Mapped[str]
    strictness: Mapped[str]
    language: Mapped[str]
    is_default: Mapped[bool]
    created_at: Mapped[datetime]


def new_assistant(account_id: UUID, *, is_default: bool, **given: str) -> Assistant:
    """An assistant with the usual manner, changed by what is given; an account begins with a default one."""
    usual = {
        "name": "Assistant",
        "mode": "combined",
        "persona": "",
        "instructions": "",
        "greeting": "",
        "strictness": "balanced",
        "language": "",
    }
    created_at = datetime.now(UTC)
    return Assistant(account_id=account_id, id=new_id(), is_default=is_default, created_at=created_at, **usual | given)


async def default_assistant(tx: Transaction) -> Assistant:
    """The account's default assistant."""
    return (await tx.scalars(select(Assistant).where(Assistant.is_default))).one()
