"""The questions of `frontdesk eval` asked beside this machine's database, by a worker or by the command itself."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import or_, select, text

from frontdesk.cli.output import fail
from frontdesk.cli.question_file import QuestionFile
from frontdesk.evaluation.collect import make_set, put_questions
from frontdesk.evaluation.run import start_run
from frontdesk.evaluation.shapes import compared, result_shapes, run_shape
from frontdesk.evaluation.tables import Evaluation, EvaluationQuestion, EvaluationResult, EvaluationRun
from frontdesk.foundation.database import Transaction
from frontdesk.foundation.errors import AppError
from frontdesk.foundation.ids import parse_id
from frontdesk.runtime import Runtime

_workers = text("SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - interval '15 seconds'")


async def evaluate_here(
    runtime: Runtime,
    account: UUID,
    named: str,
    file: QuestionFile | None,
    changes: dict[str, Any],
    show: Callable[[int, int], None],
) -> dict[str, Any] | None:
    """Run, results and the comparison with the last run, as the API gives them; None where there is no such set."""
    from frontdesk.main import register

    register(runtime)
    async with runtime.open():
        async with runtime.database.transaction(account) as tx:
            try:
                asked = await _the_set(tx, account, named, file, runtime.settings.evaluation_questions)
                if asked is None:
                    return None
                last = await _last_run(tx, asked)
                started = await start_run(tx, runtime.jobs, asked, None, dict(changes))
            except AppError as error:
                fail(error.detail)
        async with _someone_works(runtime):
            await _watch(runtime, account, started.id, show)
        return await _told(runtime, account, last, started.id)


async def _the_set(
    tx: Transaction, account: UUID, named: str, file: QuestionFile | None, most: int
) -> Evaluation | None:
    """The set of a name or a uuid, or the one that the file is kept as: its questions, and what was added to them."""
    named = file.named if file else named
    query = select(Evaluation).where(or_(Evaluation.name == named, Evaluation.id == parse_id(named)))
    row = await tx.scalar(query.order_by(Evaluation.id.desc()).limit(1).with_for_update())
    if file is None:
        return row
    if row is None:
        return await make_set(tx, account, named, file.questions)
    of_it = EvaluationQuestion.evaluation_id == row.id
    kept = await tx.scalars(select(EvaluationQuestion.fingerprint).where(of_it, ~EvaluationQuestion.added))
    file.refuse_to_replace(set(kept))
    await put_questions(tx, row, file.questions, keep_added_up_to=most)
    return row


async def _last_run(tx: Transaction, asked: Evaluation) -> UUID | None:
    query = select(EvaluationRun.id).where(EvaluationRun.evaluation_id == asked.id, EvaluationRun.status == "done")
    return await tx.scalar(query.order_by(EvaluationRun.id.desc()).limit(1))


@asynccontextmanager
async def _someone_works(runtime: Runtime) -> AsyncIterator[None]:
    """A worker asks: one that runs beside a server, or this command itself."""
    async with runtime.database.transaction() as tx:
        there_is_one = await tx.scalar(_workers)
    working = None if there_is_one else asyncio.create_task(runtime.jobs.work({"evaluation": 1}))
    try:
        yield
    finally:
        if working is not None:
            working.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await working


async def _watch(runtime: Runtime, account: UUID, run_id: UUID, show: Callable[[int, int], None]) -> None:
    query = select(EvaluationRun.status, EvaluationRun.done, EvaluationRun.total).where(EvaluationRun.id == run_id)
    while True:
        async with runtime.database.transaction(account) as tx:
            status, done, total = (await tx.execute(query)).one()
        show(done, total)
        if status not in ("queued", "running"):
            return
        await asyncio.sleep(0.2)


async def _told(runtime: Runtime, account: UUID, last: UUID | None, run_id: UUID) -> dict[str, Any]:
    async with runtime.database.transaction(account) as tx:
        run = (await tx.scalars(select(EvaluationRun).where(EvaluationRun.id == run_id))).one()
        query = select(EvaluationResult).where(EvaluationResult.run_id == run_id)
        results = (await tx.scalars(query.order_by(EvaluationResult.id))).all()
        before = await tx.scalar(select(EvaluationRun).where(EvaluationRun.id == last)) if last else None
        comparison = await compared(tx, before, run) if before and run.status == "done" else None
    told: dict[str, Any] = msgspec.to_builtins(
        {"run": run_shape(run), "results": await result_shapes(results), "compared": comparison}
    )
    return told
