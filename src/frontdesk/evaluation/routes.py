"""Question sets and their runs over HTTP."""

import asyncio
from typing import Any
from uuid import UUID

import msgspec
from litestar import Response, delete, get, post, put
from sqlalchemy import select
from sqlalchemy.orm import undefer

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call, Caller
from frontdesk.answers.why import Given, open_answer
from frontdesk.assistants.tables import Assistant
from frontdesk.evaluation import read
from frontdesk.evaluation.collect import add_question, make_set, put_questions, remove_question
from frontdesk.evaluation.forms import (
    AddedQuestion,
    EvaluationChange,
    NewEvaluation,
    NewQuestion,
    NewRun,
    name_problems,
)
from frontdesk.evaluation.run import cancel_run, start_run
from frontdesk.evaluation.shapes import (
    Comparison,
    EvaluationShape,
    OpenedResult,
    QuestionShape,
    ResultShape,
    RunShape,
    compared,
    evaluation_shape,
    evaluation_shapes,
    opened_result,
    question_shape,
    question_shapes,
    result_shapes,
    run_shape,
    run_shapes,
)
from frontdesk.evaluation.tables import Evaluation, EvaluationQuestion, EvaluationResult, EvaluationRun
from frontdesk.foundation import paging
from frontdesk.foundation.bodies import NULL, REQUIRED, changes, unknown_names
from frontdesk.foundation.errors import Conflict, Invalid, NotFound
from frontdesk.foundation.ids import parse_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.settings import Settings

_TABLES = dict.fromkeys((read.CSV_TYPES[0], read.LINES_TYPES[0]), "The questions as a table or line by line.")
_NAMED = {
    "name": {
        "description": "Name of the set, where the body is CSV or JSON Lines.",
    }
}

_KEPT = {
    "added": {
        "enum": ["keep"],
        "description": "Questions that were added by themselves stay, though they are not among these.",
    }
}


def _body(caller: Caller, most: int) -> tuple[str | None, list[NewQuestion] | None]:
    """Name and questions of a body, either None where it is not named. Raises Invalid with all that is wrong."""
    kind = caller.request.headers.get("content-type", "").partition(";")[0].strip().lower()
    name: Any = caller.request.query_params.get("name")
    errors = {} if name is None else name_problems(name)
    rows: Any = None
    if kind in read.CSV_TYPES or kind in read.LINES_TYPES:
        rows = read.from_csv(caller.raw) if kind in read.CSV_TYPES else read.from_lines(caller.raw)
    else:
        values = caller.values()
        errors |= unknown_names(values, ["name", "questions"], frozenset(EvaluationShape.__struct_fields__))
        rows = values.get("questions")
        if "questions" in values and rows is None:
            errors["questions"] = [NULL]
        if "name" in values:
            name = values["name"]
            errors |= name_problems(name)
    try:
        found = None if rows is None else read.questions(rows, most)
    except Invalid as invalid:
        raise Invalid(errors | invalid.fields) from None
    if errors:
        raise Invalid(errors)
    return name, found


@get("/evaluations")
async def list_evaluations(request: Call, access: Access) -> paging.Page[EvaluationShape]:
    """The account's question sets, newest first."""
    async with access.enter(request, "read") as caller:
        query = select(Evaluation)
        return await paging.page(caller.tx, paging.asked(request), query, Evaluation.id, evaluation_shapes)


@post(
    "/evaluations",
    needs="admin",
    takes=NewEvaluation,
    takes_too=_TABLES,
    filters=_NAMED,
    gives=EvaluationShape,
    operation_id="add_evaluation",
)
async def add(request: Call, access: Access, settings: Settings) -> Response[bytes]:
    """Makes a set of questions. As `text/csv` the columns are `question`, `must`, `page`, `should_refuse` and
    `history`; as `application/jsonl` each line is a question. Both are named by `?name=`.
    """
    async with access.enter(request, "admin") as caller:
        name, questions = await asyncio.to_thread(_body, caller, settings.evaluation_questions)
        if name is None:
            raise Invalid({"name": [REQUIRED]})
        row = await make_set(caller.tx, caller.account_id, name.strip(), questions or [])
        return await caller.done(evaluation_shape(row))


async def _find(caller: Caller, ref: str, *, hold: bool = False) -> Evaluation:
    """A set; held, nobody else changes it until the commit."""
    query = select(Evaluation).where(Evaluation.id == parse_id(ref))
    row = await caller.tx.scalar(query.with_for_update() if hold else query) if parse_id(ref) else None
    if row is None:
        raise NotFound
    return row


@get("/evaluations/{ref:str}")
async def get_evaluation(request: Call, access: Access, ref: str) -> EvaluationShape:
    """One set."""
    async with access.enter(request, "read") as caller:
        return evaluation_shape(await _find(caller, ref))


@put(
    "/evaluations/{ref:str}",
    needs="admin",
    takes=EvaluationChange,
    takes_too=_TABLES,
    filters=_NAMED | _KEPT,
    operation_id="change_evaluation",
)
async def replace(request: Call, access: Access, settings: Settings, ref: str) -> EvaluationShape:
    """Changes the name, or puts other questions in the place of all. A question that was there keeps its uuid. With
    `?added=keep` those stay that were added by themselves, or of a message.
    """
    async with access.enter(request, "admin") as caller:
        row = await _find(caller, ref, hold=True)
        name, questions = await asyncio.to_thread(_body, caller, settings.evaluation_questions)
        added = request.query_params.get("added")
        if added not in (None, "keep"):
            raise Invalid({"added": ["Expected keep, or nothing."]})
        row.name = row.name if name is None else name.strip()
        await caller.tx.flush()
        if questions is not None:
            most = settings.evaluation_questions
            await put_questions(caller.tx, row, questions, keep_added_up_to=most if added == "keep" else None)
        return evaluation_shape(row)


@delete("/evaluations/{ref:str}", needs="admin", operation_id="remove_evaluation")
async def remove(request: Call, access: Access, ref: str) -> None:
    """Removes a set with its questions, runs and results."""
    async with access.enter(request, "admin") as caller:
        await caller.tx.delete(await _find(caller, ref, hold=True))


@get("/evaluations/{ref:str}/questions", operation_id="list_evaluation_questions")
async def list_questions(request: Call, access: Access, ref: str) -> paging.Page[QuestionShape]:
    """A set's questions, newest first."""
    async with access.enter(request, "read") as caller:
        row = await _find(caller, ref)
        query = select(EvaluationQuestion).where(EvaluationQuestion.evaluation_id == row.id)
        return await paging.page(caller.tx, paging.asked(request), query, EvaluationQuestion.id, question_shapes)


@post(
    "/evaluations/{ref:str}/questions",
    needs="admin",
    takes=AddedQuestion,
    gives=QuestionShape,
    also=(200,),
    operation_id="add_evaluation_question",
)
async def add_one(request: Call, access: Access, settings: Settings, ref: str) -> Response[bytes]:
    """Adds a question, or a real message by its uuid. The same again changes what is expected of it: 200."""
    async with access.enter(request, "admin") as caller:
        row = await _find(caller, ref, hold=True)
        question, is_new = await add_question(caller.tx, row, caller.form(AddedQuestion), settings.evaluation_questions)
        return await caller.done(question_shape(question), 201 if is_new else 200)


@delete("/evaluations/{ref:str}/questions/{question_ref:str}", needs="admin", operation_id="remove_evaluation_question")
async def remove_one(request: Call, access: Access, ref: str, question_ref: str) -> None:
    """Removes a question; the results that it had stay."""
    async with access.enter(request, "admin") as caller:
        row, id_ = await _find(caller, ref, hold=True), parse_id(question_ref)
        query = select(EvaluationQuestion).where(EvaluationQuestion.evaluation_id == row.id)
        question = await caller.tx.scalar(query.where(EvaluationQuestion.id == id_)) if id_ else None
        if question is None:
            raise NotFound
        await remove_question(caller.tx, row, question)


@get("/evaluations/{ref:str}/runs", operation_id="list_evaluation_runs")
async def list_runs(request: Call, access: Access, ref: str) -> paging.Page[RunShape]:
    """A set's runs, newest first."""
    async with access.enter(request, "read") as caller:
        row = await _find(caller, ref)
        query = select(EvaluationRun).where(EvaluationRun.evaluation_id == row.id)
        return await paging.page(caller.tx, paging.asked(request), query, EvaluationRun.id, run_shapes)


@post(
    "/evaluations/{ref:str}/runs",
    status_code=202,
    needs="admin",
    takes=NewRun,
    gives=RunShape,
    operation_id="start_evaluation_run",
)
async def start(request: Call, access: Access, jobs: Jobs, ref: str) -> Response[bytes]:
    """Asks all questions in the background, by the way of live answers. What the body changes of the assistant holds
    for this run only. 409 for a set without questions.
    """
    async with access.enter(request, "admin") as caller:
        row = await _find(caller, ref)
        given: dict[str, Any] = msgspec.to_builtins(changes(caller.form(NewRun)))
        assistant_id = await _assistant(caller, given.pop("assistant", None))
        return await caller.done(run_shape(await start_run(caller.tx, jobs, row, assistant_id, given)), 202)


async def _assistant(caller: Caller, ref: str | None) -> UUID | None:
    if ref is None:
        return None
    id_ = parse_id(ref)
    found = await caller.tx.scalar(select(Assistant.id).where(Assistant.id == id_)) if id_ else None
    if found is None:
        raise Invalid({"assistant": ["Assistant does not exist."]})
    return found


async def _find_run(caller: Caller, ref: str, run_ref: str, *, hold: bool = False) -> EvaluationRun:
    row, id_ = await _find(caller, ref), parse_id(run_ref)
    query = select(EvaluationRun).where(EvaluationRun.evaluation_id == row.id, EvaluationRun.id == id_)
    run = await caller.tx.scalar(query.with_for_update() if hold else query) if id_ else None
    if run is None:
        raise NotFound
    return run


@get("/evaluations/{ref:str}/runs/{run_ref:str}", operation_id="get_evaluation_run")
async def get_run(request: Call, access: Access, ref: str, run_ref: str) -> RunShape:
    """One run: how far it is, and its totals when it is done."""
    async with access.enter(request, "read") as caller:
        return run_shape(await _find_run(caller, ref, run_ref))


@delete("/evaluations/{ref:str}/runs/{run_ref:str}", needs="admin", operation_id="remove_evaluation_run")
async def remove_run(request: Call, access: Access, ref: str, run_ref: str) -> None:
    """Removes a run with its results; one that is under way ends."""
    async with access.enter(request, "admin") as caller:
        await caller.tx.delete(await _find_run(caller, ref, run_ref, hold=True))


@post(
    "/evaluations/{ref:str}/runs/{run_ref:str}/cancel",
    status_code=200,
    needs="admin",
    gives=RunShape,
    operation_id="cancel_evaluation_run",
)
async def stop(request: Call, access: Access, ref: str, run_ref: str) -> Response[bytes]:
    """Ends a run; the results so far stay. 409 when it has ended."""
    async with access.enter(request, "admin") as caller:
        run = await _find_run(caller, ref, run_ref, hold=True)
        await cancel_run(caller.tx, run)
        return await caller.done(run_shape(run), 200)


@get(
    "/evaluations/{ref:str}/runs/{run_ref:str}/results",
    filters={"passed": {"enum": ["true", "false"]}},
    operation_id="list_evaluation_results",
)
async def list_results(request: Call, access: Access, ref: str, run_ref: str) -> paging.Page[ResultShape]:
    """What came of each question, the last asked first; `?passed=false` keeps those that did not pass."""
    passed = request.query_params.get("passed")
    async with access.enter(request, "read") as caller:
        run = await _find_run(caller, ref, run_ref)
        if passed not in (None, "true", "false"):
            raise Invalid({"passed": ["Expected true or false."]})
        query = select(EvaluationResult).where(EvaluationResult.run_id == run.id)
        if passed is not None:
            query = query.where(EvaluationResult.passed if passed == "true" else ~EvaluationResult.passed)
        return await paging.page(caller.tx, paging.asked(request), query, EvaluationResult.id, result_shapes)


@get("/evaluations/{ref:str}/runs/{run_ref:str}/results/{result_ref:str}", operation_id="open_evaluation_result")
async def open_result(request: Call, access: Access, ref: str, run_ref: str, result_ref: str) -> OpenedResult:
    """One result, with how its answer came about."""
    async with access.enter(request, "read") as caller:
        run, id_ = await _find_run(caller, ref, run_ref), parse_id(result_ref)
        query = select(EvaluationResult).where(EvaluationResult.run_id == run.id, EvaluationResult.id == id_)
        row = await caller.tx.scalar(query.options(undefer(EvaluationResult.trace))) if id_ else None
        if row is None:
            raise NotFound
        confidence = None if row.confidence is None else round(row.confidence, 4)
        given = Given(row.question, row.status, row.answer, row.refused, confidence, row.model)
        return opened_result(row, await open_answer(caller.tx, given, row.trace))


@get(
    "/evaluations/{ref:str}/runs/compare",
    filters={name: {"format": "uuid", "description": f"Run {name}."} for name in ("a", "b")},
    also=(409,),
    operation_id="compare_evaluation_runs",
)
async def compare_runs(request: Call, access: Access, ref: str) -> Comparison:
    """Run b held against run a: which questions came out better, worse, or otherwise. 409 until both have ended."""
    named = {name: request.query_params.get(name) for name in ("a", "b")}
    async with access.enter(request, "read") as caller:
        await _find(caller, ref)
        if missing := [name for name, value in named.items() if not value]:
            raise Invalid({name: ["Name a run by its uuid."] for name in missing})
        runs = [await _find_run(caller, ref, str(value)) for value in named.values()]
        if any(run.status in ("queued", "running") for run in runs):
            raise Conflict("A run is still under way. Compare them when both have ended.")
        return await compared(caller.tx, *runs)


routes = [
    list_evaluations,
    add,
    get_evaluation,
    replace,
    remove,
    list_questions,
    add_one,
    remove_one,
    list_runs,
    start,
    compare_runs,
    get_run,
    remove_run,
    stop,
    list_results,
    open_result,
]
