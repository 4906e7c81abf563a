"""What the server gives of what a company learns by: opened answers, question sets with their runs."""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from frontdesk.client.shapes import Citation, ReadSoFar, Ref, Source


class Step(msgspec.Struct):
    """One step of the way to an answer, what came of it, and why in a sentence."""

    step: str
    outcome: str = ""
    detail: str = ""


class SeenPassage(msgspec.Struct):
    """A passage that was found for an answer; `text` is None when its source changed since."""

    passage: UUID
    source: UUID | None = None
    title: str = ""
    url: str | None = None
    heading: str | None = None
    page: int | None = None
    score: float = 0.0
    scores: dict[str, float] = {}
    text: str | None = None
    excluded: bool = False


class Sentence(msgspec.Struct):
    """A sentence of an answer, or one that was dropped, with the passage that decided."""

    sentence: str
    supported: bool
    reason: str = ""
    passage: UUID | None = None
    coverage: float = 0.0
    missing: list[str] = []


class Why(msgspec.Struct):
    """How an answer came about."""

    question: str
    query: str | None = None
    answer: str | None = None
    status: str = ""
    refused: bool = False
    path: list[Step] = []
    confidence: float | None = None
    threshold: float | None = None
    features: dict[str, float] = {}
    passages: list[SeenPassage] = []
    sentences: list[Sentence] = []
    mode: str | None = None
    strictness: str | None = None
    model: str | None = None
    tokens: dict[str, int] | None = None
    configuration: str | None = None
    times: dict[str, float] = {}
    coming: dict[str, int] | None = None


class Beside(msgspec.Struct):
    """How the answer that was given came about, and how one comes about now."""

    before: Why
    now: Why


class Evaluation(msgspec.Struct):
    """A set of questions; `questions` is how many."""

    uuid: UUID
    name: str
    questions: int = 0
    created_at: datetime | None = None
    changed_at: datetime | None = None


class EvaluationQuestion(msgspec.Struct):
    """A question and what is expected of its answer."""

    uuid: UUID
    question: str
    must: list[str] = []
    page: str = ""
    should_refuse: bool = False
    history: list[dict[str, str]] = []
    message: UUID | None = None
    added: bool = False
    created_at: datetime | None = None


class EvaluationTotals(msgspec.Struct):
    """A run in numbers; the server's documentation says what each counts."""

    questions: int = 0
    passed: int = 0
    pass_rate: float = 0.0
    answered: int = 0
    refused_rightly: int = 0
    refused_wrongly: int = 0
    answered_wrongly: int = 0
    unanswered: int = 0
    pages: int = 0
    page_first: int = 0
    page_found: int = 0
    depth: int = 0
    musts: int = 0
    must_held: int = 0
    grounded: float | None = None
    milliseconds_median: int = 0
    milliseconds_95: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float | None = None
    without_model: int = 0


class EvaluationRun(msgspec.Struct):
    """A run: `queued`, `running`, `done` or `cancelled`; `totals` are there when it is done."""

    uuid: UUID
    evaluation: UUID
    status: str = ""
    assistant: UUID | None = None
    changes: dict[str, Any] = {}
    progress: ReadSoFar = msgspec.field(default_factory=ReadSoFar)
    totals: EvaluationTotals | None = None
    configuration: str | None = None
    created_at: datetime | None = None
    begun_at: datetime | None = None
    ended_at: datetime | None = None


class EvaluationResult(msgspec.Struct):
    """What came of a question in a run; `faults` say why it did not pass."""

    uuid: UUID
    question_uuid: UUID
    question: str
    must: list[str] = []
    page: str = ""
    should_refuse: bool = False
    passed: bool = False
    faults: list[str] = []
    notes: list[str] = []
    status: str = ""
    answer: str | None = None
    refused: bool = False
    citations: list[Citation] = []
    confidence: float | None = None
    model: str | None = None
    page_rank: int | None = None
    missing: list[str] = []
    grounded: float | None = None
    milliseconds: int = 0
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    created_at: datetime | None = None


class EvaluationChange(msgspec.Struct):
    """A question that two runs answer otherwise."""

    question: str
    question_uuid: UUID
    a: UUID
    b: UUID
    a_faults: list[str] = []
    b_faults: list[str] = []


class Comparison(msgspec.Struct):
    """Run b held against run a, over the questions of both; `same` is how many were answered alike."""

    a: EvaluationRun
    b: EvaluationRun
    better: list[EvaluationChange] = []
    worse: list[EvaluationChange] = []
    other: list[EvaluationChange] = []
    same: int = 0


class GapExample(msgspec.Struct):
    """One visitor's question that went unanswered: `refused`, or a thumb `down` with its comment."""

    message: UUID
    room: UUID
    question: str
    reason: str = ""
    comment: str = ""
    asked_at: datetime | None = None


class Gap(msgspec.Struct):
    """Questions of one meaning that went unanswered: `open`, `done` or `ignored`; `source` answers them now."""

    uuid: UUID
    question: str
    status: str = ""
    count: int = 0
    latest_at: datetime | None = None
    source: UUID | None = None
    created_at: datetime | None = None
    examples: list[GapExample] = []


class Correction(msgspec.Struct):
    """What a person answered instead; it counts as soon as its `source` is ready. `gap` is the one that it closed."""

    uuid: UUID
    message: Ref
    question: str
    answer: str
    source: Source
    gap: UUID | None = None
    created_at: datetime | None = None
