"""A company's own questions, and what the assistant makes of them."""

import builtins
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Generic, TypedDict, Unpack
from uuid import UUID

import msgspec

from frontdesk.client.effects import Items, Sleep, Steps
from frontdesk.client.learned import (
    Comparison,
    Evaluation,
    EvaluationQuestion,
    EvaluationResult,
    EvaluationRun,
    Why,
)
from frontdesk.client.link import Call, decoded, path
from frontdesk.client.operation import D, Part, iteration, operation
from frontdesk.client.pages import pages
from frontdesk.client.shapes import Message

_SOONEST, _LATEST = 0.25, 5.0
_TYPES = {".csv": "text/csv", ".tsv": "text/csv", ".jsonl": "application/jsonl", ".ndjson": "application/jsonl"}

EvaluationNamed = Evaluation | UUID | str
Question = Mapping[str, Any]
"""`question`, and what is expected: `must`, `page`, `should_refuse`; `history` is what was said before."""


class Expected(TypedDict, total=False):
    """What is expected of an answer."""

    must: builtins.list[str]
    page: str
    should_refuse: bool
    history: builtins.list[dict[str, str]]


class Manner(TypedDict, total=False):
    """What is changed of an assistant for this once."""

    mode: str
    strictness: str
    persona: str
    instructions: str
    language: str
    tone: str
    length: str
    forbidden_topics: Sequence[str]
    always_say: Sequence[dict[str, str]]
    hours: dict[str, Any] | None
    out_of_hours: str
    out_of_budget: str
    handoff: dict[str, str]


class RunFields(Manner, total=False):
    """Which assistant is asked, and what is changed of it for the run only."""

    assistant: str


class Evaluations(Part[D], Generic[D]):
    """The account's question sets and their runs."""

    @iteration
    def list(self) -> Items[Evaluation]:
        """Sets, newest first."""
        return pages(self.link, Evaluation, path("evaluations"))

    @operation
    def create(self, name: str, questions: Sequence[Question] = ()) -> Steps[Evaluation]:
        """A new set."""
        return self.link.fetch(Evaluation, "POST", path("evaluations"), {"name": name, "questions": questions})

    @operation
    def upload(self, file: Path, name: str | None = None) -> Steps[Evaluation]:
        """A new set of a file of questions (CSV, JSON Lines or JSON), under the file's name unless one is given."""
        return self._send("POST", path("evaluations"), file, name or file.stem)

    @operation
    def replace(self, evaluation: EvaluationNamed, file: Path, *, keep_added: bool = False) -> Steps[Evaluation]:
        """Puts the questions of a file in the place of all of a set's, or of all but those that were added by
        themselves. One that was there keeps its uuid.
        """
        return self._send("PUT", path("evaluations", evaluation), file, None, {"added": "keep"} if keep_added else {})

    @operation
    def get(self, evaluation: EvaluationNamed) -> Steps[Evaluation]:
        """One set."""
        return self.link.fetch(Evaluation, "GET", path("evaluations", evaluation))

    @operation
    def delete(self, evaluation: EvaluationNamed) -> Steps[None]:
        """Removes a set with its questions, runs and results."""
        return self.link.remove(path("evaluations", evaluation))

    @iteration
    def questions(self, evaluation: EvaluationNamed) -> Items[EvaluationQuestion]:
        """The questions of a set, newest first."""
        return pages(self.link, EvaluationQuestion, path("evaluations", evaluation, "questions"))

    @operation
    def add(
        self, evaluation: EvaluationNamed, question: str, **expected: Unpack[Expected]
    ) -> Steps[EvaluationQuestion]:
        """Adds a question; the same again changes what is expected of it."""
        body = {"question": question, **expected}
        return self.link.fetch(EvaluationQuestion, "POST", path("evaluations", evaluation, "questions"), body)

    @operation
    def promote(
        self, evaluation: EvaluationNamed, message: Message | UUID | str, **expected: Unpack[Expected]
    ) -> Steps[EvaluationQuestion]:
        """Adds a real message with the conversation before it, expected as it was answered unless said otherwise."""
        body = {"message": str(getattr(message, "uuid", message)), **expected}
        return self.link.fetch(EvaluationQuestion, "POST", path("evaluations", evaluation, "questions"), body)

    @operation
    def remove(self, evaluation: EvaluationNamed, question: EvaluationQuestion | UUID | str) -> Steps[None]:
        """Removes a question."""
        return self.link.remove(path("evaluations", evaluation, "questions", question))

    @operation
    def start(self, evaluation: EvaluationNamed, **fields: Unpack[RunFields]) -> Steps[EvaluationRun]:
        """Begins a run; it goes on in the background."""
        return self.link.fetch(EvaluationRun, "POST", path("evaluations", evaluation, "runs"), fields)

    @operation
    def wait(self, run: EvaluationRun, progress: Callable[[EvaluationRun], None] | None = None) -> Steps[EvaluationRun]:
        """The run when it has ended; `progress` hears how far it is."""
        pause = _SOONEST
        while run.status in ("queued", "running"):
            yield Sleep(pause)
            pause = min(_LATEST, pause * 1.2)
            run = yield from self.link.fetch(EvaluationRun, "GET", path("evaluations", run.evaluation, "runs", run))
            if progress is not None:
                progress(run)
        return run

    @iteration
    def runs(self, evaluation: EvaluationNamed) -> Items[EvaluationRun]:
        """The runs of a set, newest first."""
        return pages(self.link, EvaluationRun, path("evaluations", evaluation, "runs"))

    @operation
    def cancel(self, run: EvaluationRun) -> Steps[EvaluationRun]:
        """Ends a run; the results so far stay."""
        return self.link.fetch(EvaluationRun, "POST", path("evaluations", run.evaluation, "runs", run, "cancel"))

    @iteration
    def results(self, run: EvaluationRun, passed: bool | None = None) -> Items[EvaluationResult]:
        """What came of each question, the last asked first; only those that passed, or did not, if one is named."""
        where = {} if passed is None else {"passed": "true" if passed else "false"}
        return pages(self.link, EvaluationResult, path("evaluations", run.evaluation, "runs", run, "results"), **where)

    @operation
    def why(self, run: EvaluationRun, result: EvaluationResult | UUID | str) -> Steps[Why]:
        """How the answer of a result came about."""
        place = path("evaluations", run.evaluation, "runs", run, "results", result)
        opened = yield from self.link.fetch(_Opened, "GET", place)
        return opened.why

    @operation
    def compare(self, a: EvaluationRun, b: EvaluationRun) -> Steps[Comparison]:
        """Run b held against run a of the same set."""
        params = {"a": str(a.uuid), "b": str(b.uuid)}
        place = path("evaluations", b.evaluation, "runs", "compare")
        return self.link.fetch(Comparison, "GET", place, params=params)

    def _send(
        self, method: str, place: str, file: Path, name: str | None, params: Mapping[str, str] | None = None
    ) -> Steps[Evaluation]:
        content, kind = file.read_bytes(), _TYPES.get(file.suffix.lower())
        if kind is None:
            content = msgspec.json.encode(_as_body(content, name))
        headers = {} if kind is None else {"Content-Type": kind}
        named = {"name": name} if kind else {}
        call = Call(method=method, path=place, params={**named, **(params or {})}, content=content, headers=headers)
        return decoded((yield from self.link.exchange(call)), Evaluation)


class _Opened(msgspec.Struct):
    why: Why


def _as_body(content: bytes, name: str | None) -> dict[str, Any]:
    """A JSON file of questions: a list, or an object that has one. Raises ValueError when it is neither."""
    read = msgspec.json.decode(content)
    questions = read.get("questions") if isinstance(read, dict) else read
    if not isinstance(questions, list):
        raise ValueError("A JSON file of questions holds a list of them.")
    return {"questions": questions} | ({} if name is None else {"name": name})
