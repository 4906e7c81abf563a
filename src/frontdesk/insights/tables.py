"""Rows of gaps, of the questions in them, of corrections, and of what became of conversations."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pgvector.sqlalchemy import HALFVEC
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.foundation.database import AccountTable


class Gap(AccountTable):
    """Questions of one meaning that went unanswered; `question` is the first of them."""

    __tablename__ = "gap"

    question: Mapped[str]
    status: Mapped[str]
    count: Mapped[int]
    latest_at: Mapped[datetime]
    center: Mapped[Any] = mapped_column(HALFVEC, deferred=True)
    embedder: Mapped[str]
    source_id: Mapped[UUID | None]
    created_at: Mapped[datetime]


class GapQuestion(AccountTable):
    """One visitor's question in a gap; `reason` is `refused` or `down` (a thumb)."""

    __tablename__ = "gap_question"

    gap_id: Mapped[UUID]
    message_id: Mapped[UUID]
    question: Mapped[str]
    reason: Mapped[str]
    created_at: Mapped[datetime]


class Correction(AccountTable):
    """What a person answered instead of the AI; the pair is the source."""

    __tablename__ = "correction"

    message_id: Mapped[UUID]
    source_id: Mapped[UUID]
    question: Mapped[str]
    person_id: Mapped[UUID]
    created_at: Mapped[datetime]


class Outcome(AccountTable):
    """What became of a conversation; its identifier is its first message's. Written by `outcomes`, counted by triggers.

    `result` is `answered`, `refused`, `handed_over` or `other`; `resolved` is `confirmed`, `silence` or null: both are
    made by the database of the rest.
    """

    __tablename__ = "outcome"
    is_marked = True

    room_id: Mapped[UUID | None]
    began_at: Mapped[datetime]
    last_at: Mapped[datetime]
    messages: Mapped[int]
    answers: Mapped[int]
    first_answer_ms: Mapped[int | None]
    reason: Mapped[str | None]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[UUID | None]
    closed_as: Mapped[str | None]
    reopened_at: Mapped[datetime | None]
    rating: Mapped[str | None]
    stars: Mapped[int | None]
    result: Mapped[str]
    resolved: Mapped[str | None]
