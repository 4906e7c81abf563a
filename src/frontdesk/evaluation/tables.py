"""Rows of question sets, of their runs, and of what came out."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, column_property, mapped_column

from frontdesk.foundation.database import AccountTable


class Evaluation(AccountTable):
    """A set of questions; `questions` is how many."""

    __tablename__ = "evaluation"

    name: Mapped[str]
    questions: Mapped[int]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class EvaluationQuestion(AccountTable):
    """A question and what is expected of its answer; `fingerprint` is there once in a set.

    `added` by itself, it stays when a file of questions is sent again.
    """

    __tablename__ = "evaluation_question"

    evaluation_id: Mapped[UUID]
    question: Mapped[str]
    must: Mapped[list[Any]]
    page: Mapped[str]
    should_refuse: Mapped[bool]
    history: Mapped[list[Any]]
    message_id: Mapped[UUID | None]
    added: Mapped[bool]
    fingerprint: Mapped[bytes]
    created_at: Mapped[datetime]


class EvaluationRun(AccountTable):
    """All questions of a set asked once; `changes` is what it changes of the assistant, for itself only."""

    __tablename__ = "evaluation_run"

    evaluation_id: Mapped[UUID]
    assistant_id: Mapped[UUID | None]
    changes: Mapped[dict[str, Any]]
    status: Mapped[str]
    done: Mapped[int]
    total: Mapped[int]
    configuration: Mapped[str | None]
    totals: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime]
    begun_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]


class EvaluationResult(AccountTable):
    """What came of one question; it holds the question as it was asked."""

    __tablename__ = "evaluation_result"

    run_id: Mapped[UUID]
    question_id: Mapped[UUID]
    question: Mapped[str]
    must: Mapped[list[Any]]
    page: Mapped[str]
    should_refuse: Mapped[bool]
    faults: Mapped[list[Any]]
    passed: Mapped[bool]
    status: Mapped[str]
    answer: Mapped[str | None]
    refused: Mapped[bool]
    citations: Mapped[list[Any]]
    confidence: Mapped[float | None]
    model: Mapped[str | None]
    page_rank: Mapped[int | None]
    missing: Mapped[list[Any]]
    grounded: Mapped[float | None]
    milliseconds: Mapped[int]
    prompt_tokens: Mapped[int | None]
    completion_tokens: Mapped[int | None]
    trace: Mapped[dict[str, Any]] = mapped_column(JSONB, deferred=True, deferred_raiseload=True)
    path: Mapped[list[Any] | None] = column_property(trace["path"])
    query: Mapped[str | None] = column_property(trace["query"].astext)
    created_at: Mapped[datetime]
