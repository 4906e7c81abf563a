"""Gaps and corrections over HTTP."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal, get_args

import msgspec
from litestar import Response, get, patch, post
from msgspec import UNSET, UnsetType
from sqlalchemy import select

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call, Caller
from frontdesk.foundation import paging
from frontdesk.foundation.bodies import BLANK, SAYS_SOMETHING, described
from frontdesk.foundation.errors import Conflict, Fields, Invalid, NotFound
from frontdesk.foundation.ids import parse_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.settings import Settings
from frontdesk.insights.correct import correct
from frontdesk.insights.shapes import IN_GAP, CorrectionShape, GapShape, correction_shape, gap_shapes
from frontdesk.insights.tables import Correction, Gap
from frontdesk.knowledge.shapes import source_shape
from frontdesk.knowledge.versions.keep import Keep
from frontdesk.rooms.tables import find_message

Status = Literal["open", "done", "ignored"]
_MOST_QUESTION = 1_000
_MOST_ANSWER = 20_000


class NewCorrection(msgspec.Struct):
    """What should have been answered, and to which question; by itself the visitor's own."""

    answer: Annotated[str, described(pattern=SAYS_SOMETHING, maxLength=_MOST_ANSWER)]
    question: Annotated[str, described(maxLength=_MOST_QUESTION)] | UnsetType | None = UNSET

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """An answer says something, and both have a length."""
        errors: Fields = {}
        if not given.get("answer", "x").strip():
            errors["answer"] = [BLANK]
        for name, most in (("answer", _MOST_ANSWER), ("question", _MOST_QUESTION)):
            if len(given.get(name) or "") > most:
                errors[name] = [f"This can be up to {most:,} characters."]
        return errors


class GapChange(msgspec.Struct):
    """What may be changed of a gap."""

    status: Status | UnsetType = UNSET


@get("/gaps", filters={"status": {"enum": get_args(Status)}})
async def list_gaps(request: Call, access: Access) -> paging.Page[GapShape]:
    """Questions that went unanswered, gathered by meaning, the newest gap first; `?status=` filters."""
    status = request.query_params.get("status")
    async with access.enter(request, "read") as caller:
        if status is not None and status not in get_args(Status):
            raise Invalid({"status": [f"Expected one of {', '.join(get_args(Status))}."]})
        query = select(Gap) if status is None else select(Gap).where(Gap.status == status)

        async def render(rows: Sequence[Gap]) -> list[GapShape]:
            return await gap_shapes(caller.tx, rows)

        return await paging.page(caller.tx, paging.asked(request), query, Gap.id, render)


async def _find(caller: Caller, ref: str) -> Gap:
    id_ = parse_id(ref)
    row = await caller.tx.scalar(select(Gap).where(Gap.id == id_)) if id_ else None
    if row is None:
        raise NotFound
    return row


@get("/gaps/{ref:str}")
async def get_gap(request: Call, access: Access, ref: str) -> GapShape:
    """One gap, with its latest 50 questions."""
    async with access.enter(request, "read") as caller:
        return (await gap_shapes(caller.tx, [await _find(caller, ref)], IN_GAP))[0]


@patch("/gaps/{ref:str}", takes=GapChange)
async def change_gap(request: Call, access: Access, ref: str) -> GapShape:
    """Sets the status. A gap that is `done` opens again when its question goes unanswered once more; one that is
    `ignored` stays so.
    """
    async with access.enter(request, "write") as caller:
        row, change = await _find(caller, ref), caller.form(GapChange)
        if change.status is not UNSET:
            row.status = change.status
            await caller.tx.flush()
        return (await gap_shapes(caller.tx, [row], IN_GAP))[0]


@post(
    "/messages/{ref:str}/correct",
    status_code=201,
    operation_id="correct_answer",
    needs="admin",
    takes=NewCorrection,
    gives=CorrectionShape,
    also=(200,),
)
async def correct_message(request: Call, access: Access, jobs: Jobs, settings: Settings, ref: str) -> Response[bytes]:
    """Answers a visitor's message as it should have been: question and answer become a source, the next same question
    is answered with it, and the gap it was in is done. Once more: the same source is changed, 200. A follow-up that
    leans on nothing which was said needs its whole `question`, 400 without.
    """
    async with access.enter(request, "admin") as caller:
        message = await find_message(caller.tx, ref)
        if message is None:
            raise NotFound
        given = caller.form(NewCorrection)
        if message.is_support_sender:
            raise Conflict("A person wrote this message. Only a visitor's question can be answered otherwise.")
        was = await caller.tx.scalar(select(Correction.id).where(Correction.message_id == message.id))
        question = None if given.question is UNSET or given.question is None else given.question.strip() or None
        answer = given.answer.strip()
        keep = Keep(settings.versions_kept, settings.version_bytes)
        row, source, gap = await correct(caller.tx, jobs, message, answer, question, keep, caller.person_id)
        shape = correction_shape(row, answer, await source_shape(caller.tx, source), gap)
        return await caller.done(shape, 200 if was else 201)


routes = [list_gaps, get_gap, change_gap, correct_message]
