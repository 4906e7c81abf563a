"""A run: every question of a set asked by the way of live answers, in no room, and held against what is expected."""

import asyncio
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
import structlog
from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert

from frontdesk.answers.budget import Spenders, spend
from frontdesk.answers.conversation import Said, imagine
from frontdesk.answers.write import Writer
from frontdesk.answers.written import Written
from frontdesk.evaluation.measure import Expected, Prices, grounded, hold, totals
from frontdesk.evaluation.tables import Evaluation, EvaluationQuestion, EvaluationResult, EvaluationRun
from frontdesk.foundation.database import Database, Transaction
from frontdesk.foundation.errors import Conflict
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.settings import Settings
from frontdesk.models.embed import Embedder

log = structlog.get_logger(__name__)

EVALUATE = "evaluation.run"
AT_ONCE = 4
"""Questions asked at the same time where a model endpoint writes; without one, one after the other."""


async def start_run(
    tx: Transaction, jobs: Jobs, row: Evaluation, assistant_id: UUID | None, changes: dict[str, Any]
) -> EvaluationRun:
    """A run that waits for the worker. Raises Conflict for a set without questions.

    Runs of a company go one after the other, so that their times can be compared.
    """
    if not row.questions:
        raise Conflict("There is no question here to ask. Add one first.")
    run = EvaluationRun(
        account_id=row.account_id,
        id=new_id(),
        evaluation_id=row.id,
        assistant_id=assistant_id,
        changes=changes,
        status="queued",
        done=0,
        total=row.questions,
        configuration=None,
        totals=None,
        created_at=datetime.now(UTC),
        begun_at=None,
        ended_at=None,
    )
    tx.add(run)
    await tx.flush()
    account = str(row.account_id)
    await jobs.defer(tx, EVALUATE, lock=f"evaluation:{account}", account_id=account, run_id=str(run.id))
    return run


async def cancel_run(tx: Transaction, run: EvaluationRun) -> None:
    """Ends a run before its end; the results so far stay. Raises Conflict when it has ended."""
    if run.status not in ("queued", "running"):
        raise Conflict("This run has ended.")
    run.status, run.ended_at = "cancelled", datetime.now(UTC)
    await tx.flush()


class Evaluate:
    """What a worker does for runs."""

    def __init__(
        self,
        database: Database,
        writer: Callable[[], Writer],
        embedder: Callable[[], Embedder],
        settings: Settings,
    ) -> None:
        self._database = database
        self._writer = writer
        self._embedder = embedder
        self._history = settings.history_messages
        self._prices = Prices(settings.llm_prompt_price, settings.llm_completion_price)

    async def run(self, account_id: str, run_id: str) -> None:
        """Asks what was not asked yet. May run twice: a question has one result in a run."""
        account = UUID(account_id)
        run = await self._begin(account, UUID(run_id))
        if run is None:
            return
        await asyncio.to_thread(self._embedder)
        at_once = AT_ONCE if self._writer().waits_for_a_model else 1
        waiting = await self._waiting(account, run)
        for at in range(0, len(waiting), at_once):
            goes_on = await asyncio.gather(*(self._ask(run, question) for question in waiting[at : at + at_once]))
            if not all(goes_on):
                return
        await self._end(account, run)

    async def _begin(self, account: UUID, run_id: UUID) -> EvaluationRun | None:
        open_still = EvaluationRun.status.in_(("queued", "running"))
        begun = update(EvaluationRun).where(EvaluationRun.id == run_id, open_still)
        values = {"status": "running", "begun_at": func.coalesce(EvaluationRun.begun_at, func.now())}
        async with self._database.transaction(account) as tx:
            return await tx.scalar(begun.values(values).returning(EvaluationRun))

    async def _waiting(self, account: UUID, run: EvaluationRun) -> Sequence[EvaluationQuestion]:
        asked = select(EvaluationResult.question_id).where(EvaluationResult.run_id == run.id)
        query = select(EvaluationQuestion).where(
            EvaluationQuestion.evaluation_id == run.evaluation_id,
            EvaluationQuestion.id < run.id,  # Questions that came after the run began are the next run's.
            EvaluationQuestion.id.not_in(asked),
        )
        async with self._database.transaction(account) as tx:
            return (await tx.scalars(query.order_by(EvaluationQuestion.id))).all()

    async def _ask(self, run: EvaluationRun, question: EvaluationQuestion) -> bool:
        """Asks one question and keeps what came; returns whether the run goes on."""
        began = time.perf_counter()
        try:
            written, spenders = await self._written(run, question)
        except Exception as error:  # One question must not end the others.
            log.error("a question can't be evaluated", question=str(question.id), exc_info=error)
            written, spenders = Written(status="failed"), Spenders()
        milliseconds = round((time.perf_counter() - began) * 1000)
        values = await asyncio.to_thread(_result, run, question, written, milliseconds)
        kept = insert(EvaluationResult).values(values).on_conflict_do_nothing().returning(EvaluationResult.id)
        async with self._database.transaction(run.account_id) as tx:
            running = EvaluationRun.id == run.id, EvaluationRun.status == "running"
            goes_on = await tx.scalar(select(EvaluationRun.id).where(*running).with_for_update()) is not None
            if goes_on and await tx.scalar(kept) is not None:
                more = {"done": EvaluationRun.done + 1, "configuration": written.trace.get("configuration")}
                await tx.execute(update(EvaluationRun).where(*running).values(more))
            if tokens := written.trace.get("tokens"):  # Spent, though the run was cancelled meanwhile.
                await spend(tx, tokens, spenders)
        return goes_on

    async def _written(self, run: EvaluationRun, question: EvaluationQuestion) -> tuple[Written, Spenders]:
        history = [Said(turn["by"], turn["text"]) for turn in question.history][-self._history :]
        async with self._database.transaction(run.account_id) as tx:
            asked = await imagine(tx, run.assistant_id, [question.question], history, run.changes)
        return await self._writer().write(run.account_id, asked, lambda _: None), asked.spenders

    async def _end(self, account: UUID, run: EvaluationRun) -> None:
        async with self._database.transaction(account) as tx:
            rows = (await tx.scalars(select(EvaluationResult).where(EvaluationResult.run_id == run.id))).all()
            counted = totals(rows, self._prices)
            values = {
                "status": "done",
                "totals": msgspec.structs.asdict(counted),
                "ended_at": func.now(),
                "total": len(rows),
            }
            ended = update(EvaluationRun).where(EvaluationRun.id == run.id, EvaluationRun.status == "running")
            await tx.execute(ended.values(values))


def _result(run: EvaluationRun, question: EvaluationQuestion, written: Written, milliseconds: int) -> dict[str, Any]:
    expected = Expected(question.must, question.page, question.should_refuse)
    held = hold(expected, written.answer, written.status, written.refused, written.found)
    tokens = written.trace.get("tokens") or {}
    texts = [f"{p.title}\n{p.heading}\n{p.question or ''}\n{p.text}" for p in written.found]
    of_products = any(one["outcome"] == "catalog" for one in written.path)  # Its rows are no passages.
    is_answer = written.answer is not None and not written.refused and not of_products
    return {
        "account_id": run.account_id,
        "id": new_id(),
        "run_id": run.id,
        "question_id": question.id,
        "question": question.question,
        "must": question.must,
        "page": question.page,
        "should_refuse": question.should_refuse,
        "faults": held.faults,
        "passed": not held.faults,
        "status": written.status,
        "answer": written.answer,
        "refused": written.refused,
        "citations": written.citations,
        "confidence": round(written.confidence, 4) if written.answer is not None else None,
        "model": written.model or None,
        "page_rank": held.page_rank,
        "missing": held.missing,
        "grounded": grounded(written.answer, texts, question.question)
        if is_answer and texts and written.answer
        else None,
        "milliseconds": milliseconds,
        "prompt_tokens": tokens.get("prompt"),
        "completion_tokens": tokens.get("completion"),
        "trace": written.trace,
        "created_at": datetime.now(UTC),
    }
