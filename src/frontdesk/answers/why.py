"""An answer opened: everything that was kept with it, in its public form."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import undefer

from frontdesk.answers.coming import Coming, of_unanswered
from frontdesk.foundation.database import Transaction
from frontdesk.knowledge.tables import Passage
from frontdesk.rooms.tables import Answer, Message


class Step(msgspec.Struct):
    """One step of the way to an answer, what came of it, and why in a sentence."""

    step: str
    outcome: str
    detail: str = ""


class SeenPassage(msgspec.Struct):
    """A passage that was found, with the parts of its score; `text` is null when its source changed since, `excluded`
    whether it is left out of answers now.
    """

    passage: UUID
    source: UUID
    title: str
    url: str | None
    heading: str
    page: int | None
    score: float
    scores: dict[str, float]
    text: str | None = None
    excluded: bool = False


class Sentence(msgspec.Struct):
    """A sentence that was said, or that was dropped because no passage supports it, with the passage that decided.

    `reason` is `quoted`, `found`, `no_claim`, or what is missing: `words`, `number`, `link`, `name`, `denial`;
    `unfinished`: the model was cut off in it; `promise`: it promised an act, or claimed one, that nobody does;
    `repeated`: it was said before; `length`: the answer was long enough; `unconfirmed`: the
    model, asked once more, did not find it in the passage.
    """

    sentence: str
    supported: bool
    reason: str
    passage: UUID | None
    coverage: float = 0.0
    missing: list[str] = []


class Tokens(msgspec.Struct):
    """Tokens that a model read and wrote."""

    prompt: int
    completion: int


class AskedPart(msgspec.Struct):
    """One question of several that were answered together, and what was found for it."""

    question: str
    query: str
    confidence: float
    path: list[Step]
    passages: list[SeenPassage]
    sentences: list[Sentence]


class Why(msgspec.Struct):
    """How an answer came about.

    `query` is the question as it was completed from the conversation and searched; `threshold` the confidence from
    which the assistant answers, `features` what the confidence was made of; `configuration` names the version of
    assistant, model, embedder and release that answered; `times` are seconds by step; `coming` is what was still to be
    read when it was written, null when nothing was.
    """

    question: str
    query: str | None
    answer: str | None
    status: str
    refused: bool
    path: list[Step]
    confidence: float | None
    threshold: float | None
    features: dict[str, float]
    passages: list[SeenPassage]
    sentences: list[Sentence]
    parts: list[AskedPart]
    mode: str | None
    strictness: str | None
    model: str | None
    tokens: Tokens | None
    configuration: str | None
    times: dict[str, float]
    coming: Coming | None


class Given(msgspec.Struct):
    """An answer as it was given, or the reason why none was."""

    question: str
    status: str
    answer: str | None = None
    refused: bool = False
    confidence: float | None = None
    model: str | None = None


Now = dict[str, dict[str, Any]]
"""Passage -> its text, and whether it is left out of answers."""


async def opened(tx: Transaction, message: Message) -> Why:
    """How the answer to a message came about; without one, why there is none."""
    given = Given(message.body, message.answer_status)
    query = select(Answer).where(Answer.id == message.answer_id).options(undefer(Answer.trace))
    answer = await tx.scalar(query) if message.answer_id else None
    if answer is None:
        coming = await of_unanswered(tx, message) if message.answer_status == "no_data_source" else None
        return await open_answer(tx, given, {"coming": msgspec.structs.asdict(coming)} if coming else {})
    given.answer, given.refused, given.model = answer.text, answer.refused, answer.model
    given.confidence = round(answer.confidence, 4)
    return await open_answer(tx, given, answer.trace)


async def open_answer(tx: Transaction, given: Given, trace: dict[str, Any]) -> Why:
    """What was kept with an answer, with the texts of its passages as they are now."""
    now = await _as_they_are(tx, trace)
    gate = trace.get("gate", {})
    coming = msgspec.convert(trace.get("coming"), Coming | None)
    return Why(
        question=trace.get("question", given.question),
        query=trace.get("query"),
        answer=given.answer,
        status=given.status,
        refused=given.refused,
        path=msgspec.convert(_path(trace.get("path") or [_no_answer(given)], coming), list[Step]),
        confidence=given.confidence,
        threshold=gate.get("threshold"),
        features=gate.get("features", {}),
        passages=_passages(trace, now),
        sentences=_sentences(trace),
        parts=[_part(part, now) for part in trace.get("parts", ())],
        mode=trace.get("mode"),
        strictness=trace.get("strictness"),
        model=given.model,
        tokens=msgspec.convert(trace.get("tokens"), Tokens | None),
        configuration=trace.get("configuration"),
        times=trace.get("times", {}),
        coming=coming,
    )


def _path(path: list[dict[str, Any]], coming: Coming | None) -> list[dict[str, Any]]:
    """The steps; behind a search, or instead of one, that more was coming."""
    talked = any(step["outcome"] == "small talk" for step in path)
    if coming is None or talked:
        return path
    at = next((n for n, step in enumerate(path, 1) if step["step"] == "search"), 0)
    return [*path[:at], coming.step(), *path[at:]]


def _no_answer(given: Given) -> dict[str, str]:
    return {"step": "answer", "outcome": given.status, "detail": ""}


def _part(part: dict[str, Any], now: Now) -> AskedPart:
    return AskedPart(
        question=part["question"],
        query=part["query"],
        confidence=part["gate"]["confidence"],
        path=msgspec.convert(part["path"], list[Step]),
        passages=_passages(part, now),
        sentences=_sentences(part),
    )


def _sentences(trace: dict[str, Any]) -> list[Sentence]:
    return msgspec.convert(trace.get("sentences", []), list[Sentence])


def _passages(trace: dict[str, Any], now: Now) -> list[SeenPassage]:
    return [
        msgspec.convert({**passage, **now.get(passage["passage"], {"text": None})}, SeenPassage)
        for passage in trace.get("passages", ())
    ]


async def _as_they_are(tx: Transaction, trace: dict[str, Any]) -> Now:
    """What the passages say now, of those that are still there."""
    seen: Sequence[Any] = [trace, *trace.get("parts", ())]
    ids = {UUID(passage["passage"]) for one in seen for passage in one.get("passages", ())}
    if not ids:
        return {}
    found = await tx.execute(select(Passage.id, Passage.text, Passage.excluded).where(Passage.id.in_(ids)))
    return {str(id_): {"text": text, "excluded": excluded} for id_, text, excluded in found}
