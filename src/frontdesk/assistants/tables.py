"""Rows of assistants."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

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
    tone: Mapped[str]
    length: Mapped[str]
    forbidden_topics: Mapped[list[Any]]
    always_say: Mapped[list[Any]]
    hours: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    out_of_hours: Mapped[str]
    out_of_budget: Mapped[str]
    handoff: Mapped[dict[str, Any]]
    is_default: Mapped[bool]
    created_at: Mapped[datetime]


def new_assistant(account_id: UUID, *, is_default: bool, **given: Any) -> Assistant:
    """An assistant with the usual manner, changed by what is given; an account begins with a default one."""
    usual: dict[str, Any] = {
        "name": "Assistant",
        "mode": "combined",
        "persona": "",
        "instructions": "",
        "greeting": "",
        "strictness": "balanced",
        "language": "",
        "tone": "",
        "length": "normal",
        "forbidden_topics": [],
        "always_say": [],
        "hours": None,
        "out_of_hours": "",
        "out_of_budget": "",
        "handoff": {},
    }
    created_at = datetime.now(UTC)
    return Assistant(account_id=account_id, id=new_id(), is_default=is_default, created_at=created_at, **usual | given)


async def default_assistant(tx: Transaction) -> Assistant:
    """The account's default assistant."""
    return (await tx.scalars(select(Assistant).where(Assistant.is_default))).one()
