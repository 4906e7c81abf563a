"""An operator's answer in the place of the AI's: it becomes a pair that the next same question is answered with."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import undefer

from frontdesk.answers.conversation import before
from frontdesk.foundation.database import Transaction
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.insights.tables import Correction, Gap, GapQuestion
from frontdesk.insights.wording import in_full
from frontdesk.knowledge.add import Given, add_source, pair, replace_source
from frontdesk.knowledge.tables import Source
from frontdesk.knowledge.versions.keep import Keep
from frontdesk.rooms.tables import Answer, Message


async def correct(
    tx: Transaction, jobs: Jobs, message: Message, answer: str, question: str | None, keep: Keep, by: UUID
) -> tuple[Correction, Source, UUID | None]:
    """The correction, its source and the gap that it closes, if any. A second one changes the first one's pair.

    Without a question of its own it is the visitor's, told in full where it leans on the conversation, so that it is
    not the question which was asked before.
    """
    # Two at once would each find no pair to change, and make one.
    await tx.execute(select(Message.id).where(Message.id == message.id).with_for_update(key_share=True))
    asked = await _as_asked(tx, message)
    wording = question or asked
    phrasings = [asked] if wording.casefold() != asked.casefold() else []
    given = pair(wording, answer, phrasings, None)
    source = await _source(tx, jobs, message, given, keep, by)
    row = await _note(tx, message, source, wording, by)
    gap_id = await tx.scalar(select(GapQuestion.gap_id).where(GapQuestion.message_id == message.id))
    if gap_id is not None:
        await tx.execute(update(Gap).where(Gap.id == gap_id).values(status="done", source_id=source.id))
    return row, source, gap_id


async def _as_asked(tx: Transaction, message: Message) -> str:
    """The visitor's question, in full."""
    query = select(Answer).where(Answer.id == message.answer_id).options(undefer(Answer.trace))
    answer = await tx.scalar(query) if message.answer_id else None
    trace: dict[str, Any] = answer.trace if answer else {}
    alone = trace.get("question", "").strip() == message.body.strip()
    if not alone or not trace.get("query"):
        return message.body.strip()
    earlier = [said.text for said in await before(tx, message) if said.by == "visitor"]
    return in_full(message.body.strip(), earlier, str(trace["query"]).strip())


async def _source(tx: Transaction, jobs: Jobs, message: Message, given: Given, keep: Keep, by: UUID) -> Source:
    corrected = select(Correction.source_id).where(Correction.message_id == message.id)
    known = await tx.scalar(select(Source).where(Source.id.in_(corrected)).with_for_update())
    if known is None:
        return (await add_source(tx, jobs, message.account_id, given, by))[0]
    await replace_source(tx, jobs, known, given, keep, by)
    return known


async def _note(tx: Transaction, message: Message, source: Source, question: str, by: UUID) -> Correction:
    said = {"source_id": source.id, "question": question, "person_id": by, "created_at": datetime.now(UTC)}
    new = insert(Correction).values(account_id=message.account_id, id=new_id(), message_id=message.id, **said)
    either = new.on_conflict_do_update(index_elements=["account_id", "message_id"], set_=said).returning(Correction)
    return (await tx.scalars(either, execution_options={"populate_existing": True})).one()
