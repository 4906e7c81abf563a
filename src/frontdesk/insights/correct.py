"""An operator's answer in the place of the AI's: it becomes a pair that the next same question is answered with."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import undefer

from frontdesk.answers.asked.in_full import in_full
from frontdesk.answers.conversation import as_read, before
from frontdesk.foundation.database import Transaction
from frontdesk.foundation.errors import Invalid
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.insights.gather import close
from frontdesk.insights.tables import Correction, GapQuestion
from frontdesk.insights.wording import is_fragment
from frontdesk.knowledge.add import Given, add_source, pair, replace_source
from frontdesk.knowledge.tables import Source
from frontdesk.knowledge.versions.keep import Keep
from frontdesk.rooms.tables import Answer, Message

_NOT_FULL = "The visitor's words are no question of their own. Write here the whole question that this answers."


async def correct(
    tx: Transaction, jobs: Jobs, message: Message, answer: str, question: str | None, keep: Keep, by: UUID
) -> tuple[Correction, Source, UUID | None]:
    """The correction, its source and the gap that it closes, if any. A second one changes the first one's pair.

    Without a question of its own it is the visitor's, told in full where it leans on the conversation, so that it is
    not the question which was asked before. Raises Invalid where it leans on nothing that was said.
    """
    # Two at once would each find no pair to change, and make one.
    await tx.execute(select(Message.id).where(Message.id == message.id).with_for_update(key_share=True))
    asked, is_full = await _as_asked(tx, message)
    if question is None and not is_full:
        raise Invalid({"question": [_NOT_FULL]})
    wording = question or asked
    phrasings = [asked] if is_full and wording.casefold() != asked.casefold() else []
    given = pair(wording, answer, phrasings, None)
    source = await _source(tx, jobs, message, given, keep, by)
    row = await _note(tx, message, source, wording, by)
    gap_id = await tx.scalar(select(GapQuestion.gap_id).where(GapQuestion.message_id == message.id))
    if gap_id is not None:
        await close(tx, gap_id, source.id)
    return row, source, gap_id


async def _as_asked(tx: Transaction, message: Message) -> tuple[str, bool]:
    """The visitor's question, in full, and whether it is one: a piece of one would answer whatever it stands behind."""
    query = select(Answer).where(Answer.id == message.answer_id).options(undefer(Answer.trace))
    answer = await tx.scalar(query) if message.answer_id else None
    body, meant = as_read(message.body), str(answer.trace.get("question", "")) if answer else ""
    # What was picked of what was asked back about stands in the trace, as the question that it makes clear.
    said = message.body.strip() if body in meant or not meant else meant
    full = in_full(said, [told.text for told in await before(tx, message) if told.by == "visitor"])
    unchanged = " ".join(full.split()) == " ".join(said.split())
    return (said, not is_fragment(said)) if unchanged else (full, True)


async def _source(tx: Transaction, jobs: Jobs, message: Message, given: Given, keep: Keep, by: UUID) -> Source:
    corrected = select(Correction.source_id).where(Correction.message_id == message.id)
    known = await tx.scalar(select(Source).where(Source.id.in_(corrected)).with_for_update())
    if known is None:
        return (await add_source(tx, jobs, message.account_id, given, keep, by))[0]
    await replace_source(tx, jobs, known, given, keep, by)
    return known


async def _note(tx: Transaction, message: Message, source: Source, question: str, by: UUID) -> Correction:
    said = {"source_id": source.id, "question": question, "person_id": by, "created_at": datetime.now(UTC)}
    new = insert(Correction).values(account_id=message.account_id, id=new_id(), message_id=message.id, **said)
    either = new.on_conflict_do_update(index_elements=["account_id", "message_id"], set_=said).returning(Correction)
    return (await tx.scalars(either, execution_options={"populate_existing": True})).one()
