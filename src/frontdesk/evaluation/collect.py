"""Collecting questions: a set holds each question once, and keeps it when the set is sent again."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import ARRAY, LargeBinary, all_, bindparam, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import undefer

from frontdesk.answers.conversation import before
from frontdesk.evaluation.forms import AddedQuestion, NewQuestion, Turn
from frontdesk.evaluation.tables import Evaluation, EvaluationQuestion
from frontdesk.foundation.database import Transaction
from frontdesk.foundation.errors import Conflict, Invalid
from frontdesk.foundation.ids import new_id
from frontdesk.rooms.tables import Answer, find_message

_CHANGING = ("must", "page", "should_refuse")
_AT_ONCE = 1_000
"""Rows of one INSERT: PostgreSQL takes 65,535 parameters."""


async def make_set(tx: Transaction, account_id: UUID, name: str, questions: Sequence[NewQuestion]) -> Evaluation:
    """A new set with its questions."""
    now = datetime.now(UTC)
    row = Evaluation(account_id=account_id, id=new_id(), name=name, questions=0, created_at=now, changed_at=now)
    tx.add(row)
    await tx.flush()
    await put_questions(tx, row, questions)
    return row


async def put_questions(
    tx: Transaction, row: Evaluation, questions: Sequence[NewQuestion], *, keep_added_up_to: int | None = None
) -> None:
    """Makes these all the questions of a set, or all but those that were added by themselves, up to so many in all.

    One that was there keeps its uuid, so that runs can be compared. Raises Conflict where the set would be too full.
    """
    values = {made["fingerprint"]: made for made in (_values(row, question) for question in questions)}
    rows = list(values.values())
    for first in range(0, len(rows), _AT_ONCE):
        new = insert(EvaluationQuestion).values(rows[first : first + _AT_ONCE])
        keys = ["account_id", "evaluation_id", "fingerprint"]
        changed = {name: new.excluded[name] for name in _CHANGING}
        await tx.execute(new.on_conflict_do_update(index_elements=keys, set_=changed))
    these = bindparam("these", list(values), ARRAY(LargeBinary))
    gone = delete(EvaluationQuestion).where(
        EvaluationQuestion.evaluation_id == row.id, EvaluationQuestion.fingerprint != all_(these)
    )
    await tx.execute(gone if keep_added_up_to is None else gone.where(~EvaluationQuestion.added))
    await _changed(tx, row)
    if keep_added_up_to is not None and row.questions > keep_added_up_to:
        raise Conflict(
            f"A set can have up to {keep_added_up_to:,} questions. These and those that were added to it by themselves "
            f"are {row.questions:,}. Remove some, or make another set."
        )


async def add_question(
    tx: Transaction, row: Evaluation, given: AddedQuestion, most: int
) -> tuple[EvaluationQuestion, bool]:
    """Adds one question, and says whether it is new; the same again changes what is expected of it.

    Raises Invalid when the message that it is made of is not there, and Conflict when the set is full.
    """
    if row.questions >= most:
        raise Conflict(f"A set can have up to {most:,} questions. Remove some, or make another set.")
    question, message_id = await _question(tx, given)
    values = _values(row, question, message_id) | {"added": True}
    new = insert(EvaluationQuestion).values(values)
    keys = ["account_id", "evaluation_id", "fingerprint"]
    changed = {name: new.excluded[name] for name in (*_CHANGING, "added")}
    either = new.on_conflict_do_update(index_elements=keys, set_=changed).returning(EvaluationQuestion)
    found = (await tx.scalars(either, execution_options={"populate_existing": True})).one()
    await _changed(tx, row)
    return found, found.id == values["id"]


async def remove_question(tx: Transaction, row: Evaluation, question: EvaluationQuestion) -> None:
    """Removes a question; results that it has had stay."""
    await tx.delete(question)
    await _changed(tx, row)


async def _question(tx: Transaction, given: AddedQuestion) -> tuple[NewQuestion, UUID | None]:
    said = {name: value for name, value in msgspec.structs.asdict(given).items() if value is not msgspec.UNSET}
    reference = said.pop("message", None)
    if reference is None:
        return NewQuestion(**said), None
    message = await find_message(tx, reference)
    if message is None or message.is_support_sender:
        raise Invalid({"message": ["A visitor's message with this uuid does not exist."]})
    query = select(Answer).where(Answer.id == message.answer_id).options(undefer(Answer.trace))
    answer = await tx.scalar(query) if message.answer_id else None
    history = [Turn(said.by, said.text) for said in await before(tx, message)]  # type: ignore[arg-type]
    known = {"question": message.body, "history": history} | (_as_answered(answer, said) if answer else {})
    return NewQuestion(**known | said), message.id


def _as_answered(answer: Answer, said: dict[str, Any]) -> dict[str, Any]:
    """What is expected where nothing is said: a refusal, or an answer from the same page."""
    if answer.refused and not said:
        return {"should_refuse": True}
    place = next((cited["url"] or cited["title"] for cited in answer.citations), None)
    return {"page": place} if place and not said.get("should_refuse") else {}


def fingerprint(question: NewQuestion) -> bytes:
    """What tells a question from others: what it asks, and what was said before it."""
    return hashlib.sha256(msgspec.json.encode([question.question.strip(), _history(question)])).digest()


def _history(question: NewQuestion) -> list[dict[str, str]]:
    said: list[dict[str, str]] = [] if question.history is msgspec.UNSET else msgspec.to_builtins(question.history)
    return said


def _values(row: Evaluation, question: NewQuestion, message_id: UUID | None = None) -> dict[str, Any]:
    return {
        "account_id": row.account_id,
        "id": new_id(),
        "evaluation_id": row.id,
        "question": question.question.strip(),
        "must": [] if question.must is msgspec.UNSET else [one for one in question.must if one.strip()],
        "page": "" if question.page is msgspec.UNSET else question.page.strip(),
        "should_refuse": question.should_refuse is True,
        "history": _history(question),
        "message_id": message_id,
        "added": False,
        "fingerprint": fingerprint(question),
        "created_at": datetime.now(UTC),
    }


async def _changed(tx: Transaction, row: Evaluation) -> None:
    await tx.flush()
    count = select(func.count()).where(EvaluationQuestion.evaluation_id == row.id).scalar_subquery()
    changed = update(Evaluation).where(Evaluation.id == row.id).values(questions=count, changed_at=datetime.now(UTC))
    await tx.execute(changed.execution_options(synchronize_session=False))
    await tx.refresh(row)
