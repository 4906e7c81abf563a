"""The public forms of sets, questions, runs and results."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select

from frontdesk.answers.why import Why
from frontdesk.evaluation.forms import Turn
from frontdesk.evaluation.measure import Totals, compare, matched, without_model
from frontdesk.evaluation.tables import Evaluation, EvaluationQuestion, EvaluationResult, EvaluationRun
from frontdesk.foundation.database import Transaction
from frontdesk.foundation.ids import stamp


class EvaluationShape(msgspec.Struct):
    """A set of questions; `questions` is how many."""

    uuid: UUID
    name: str
    questions: int
    created_at: str
    changed_at: str


class QuestionShape(msgspec.Struct):
    """A question and what is expected of its answer; `message` is the real one that it was made of, if any.

    `added` by itself or of a message, and not by a list of questions: a file that is sent again may leave it there.
    """

    uuid: UUID
    question: str
    must: list[str]
    page: str
    should_refuse: bool
    history: list[Turn]
    message: UUID | None
    added: bool
    created_at: str


class Progress(msgspec.Struct):
    """How far a run is, in questions."""

    done: int
    total: int


class RunShape(msgspec.Struct):
    """A run; `changes` is what it changed of the assistant, `totals` are there when it is done."""

    uuid: UUID
    evaluation: UUID
    assistant: UUID | None
    changes: dict[str, Any]
    status: str
    progress: Progress
    totals: Totals | None
    configuration: str | None
    created_at: str
    begun_at: str | None
    ended_at: str | None


class ResultShape(msgspec.Struct):
    """What came of a question in a run; `faults` say why it did not pass.

    `page_rank` is the place of the first passage of the expected page; `missing` what the answer must hold and lacks;
    `grounded` the share of its sentences that a passage supports; `notes` say why a model that should have written it
    did not.
    """

    uuid: UUID
    question_uuid: UUID
    question: str
    must: list[str]
    page: str
    should_refuse: bool
    passed: bool
    faults: list[str]
    notes: list[str]
    status: str
    answer: str | None
    refused: bool
    citations: list[Any]
    confidence: float | None
    model: str | None
    page_rank: int | None
    missing: list[str]
    grounded: float | None
    milliseconds: int
    prompt_tokens: int | None
    completion_tokens: int | None
    created_at: str


class OpenedResult(ResultShape, kw_only=True):
    """A result with how its answer came about."""

    why: Why


class Change(msgspec.Struct):
    """A question that the two runs answer otherwise, with the results' uuids and why one did not pass."""

    question: str
    question_uuid: UUID
    a: UUID
    b: UUID
    a_faults: list[str]
    b_faults: list[str]


class Comparison(msgspec.Struct):
    """Run b held against run a, over the questions of both: of one uuid, or asked alike when one was removed and
    came again.

    `better` passed in b only, `worse` in a only; `other` came to the same end with another answer; `same` is how many
    were answered alike.
    """

    a: RunShape
    b: RunShape
    better: list[Change]
    worse: list[Change]
    other: list[Change]
    same: int


async def evaluation_shapes(rows: Sequence[Evaluation]) -> list[EvaluationShape]:
    """The public form of sets."""
    return [evaluation_shape(row) for row in rows]


def evaluation_shape(row: Evaluation) -> EvaluationShape:
    """The public form of a set."""
    return EvaluationShape(row.id, row.name, row.questions, stamp(row.created_at), stamp(row.changed_at))


async def question_shapes(rows: Sequence[EvaluationQuestion]) -> list[QuestionShape]:
    """The public form of questions."""
    return [question_shape(row) for row in rows]


def question_shape(row: EvaluationQuestion) -> QuestionShape:
    """The public form of a question."""
    return QuestionShape(
        uuid=row.id,
        question=row.question,
        must=row.must,
        page=row.page,
        should_refuse=row.should_refuse,
        history=msgspec.convert(row.history, list[Turn]),
        message=row.message_id,
        added=row.added,
        created_at=stamp(row.created_at),
    )


async def run_shapes(rows: Sequence[EvaluationRun]) -> list[RunShape]:
    """The public form of runs."""
    return [run_shape(row) for row in rows]


def run_shape(row: EvaluationRun) -> RunShape:
    """The public form of a run."""
    return RunShape(
        uuid=row.id,
        evaluation=row.evaluation_id,
        assistant=row.assistant_id,
        changes=row.changes,
        status=row.status,
        progress=Progress(row.done, row.total),
        totals=msgspec.convert(row.totals, Totals) if row.totals else None,
        configuration=row.configuration,
        created_at=stamp(row.created_at),
        begun_at=stamp(row.begun_at) if row.begun_at else None,
        ended_at=stamp(row.ended_at) if row.ended_at else None,
    )


_AS_THEY_ARE = (
    *("question", "must", "page", "should_refuse", "passed", "faults", "status", "answer", "refused", "citations"),
    *("model", "page_rank", "missing", "milliseconds", "prompt_tokens", "completion_tokens"),
)


async def result_shapes(rows: Sequence[EvaluationResult]) -> list[ResultShape]:
    """The public form of results."""
    return [ResultShape(**_result(row)) for row in rows]


def opened_result(row: EvaluationResult, why: Why) -> OpenedResult:
    """The public form of a result that is opened."""
    return OpenedResult(why=why, **_result(row))


def _result(row: EvaluationResult) -> dict[str, Any]:
    rounded = {
        name: None if (value := getattr(row, name)) is None else round(value, 4) for name in ("confidence", "grounded")
    }
    return {
        "uuid": row.id,
        "question_uuid": row.question_id,
        "notes": without_model(row.path),
        "created_at": stamp(row.created_at),
        **{name: getattr(row, name) for name in _AS_THEY_ARE},
        **rounded,
    }


async def compared(tx: Transaction, first: EvaluationRun, second: EvaluationRun) -> Comparison:
    """The second run held against the first."""
    query = select(EvaluationResult).where(EvaluationResult.run_id.in_([first.id, second.id]))
    rows = (await tx.scalars(query.order_by(EvaluationResult.id))).all()
    a, b = matched(*([row for row in rows if row.run_id == run.id] for run in (first, second)))
    better, worse, other, same = compare(a, b)
    return Comparison(
        a=run_shape(first),
        b=run_shape(second),
        better=[_change(a[key], b[key]) for key in better],
        worse=[_change(a[key], b[key]) for key in worse],
        other=[_change(a[key], b[key]) for key in other],
        same=same,
    )


def _change(a: EvaluationResult, b: EvaluationResult) -> Change:
    return Change(b.question, b.question_id, a.id, b.id, a.faults, b.faults)
