"""Leaving a passage out of answers: it stays where it stands, is found no more, and can be taken back."""

from collections.abc import Iterable
from uuid import UUID, uuid5

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.errors import NotFound
from frontdesk.foundation.jobs import Jobs
from frontdesk.knowledge.spool import Row
from frontdesk.knowledge.staleness.compare import compare_again, forget_gone
from frontdesk.knowledge.tables import Document, ExcludedPassage, Passage, lock_library


async def set_excluded(tx: Transaction, jobs: Jobs, account: UUID, passage_id: UUID, *, excluded: bool) -> Passage:
    """Leaves a passage out of answers, or takes it back; from the next question on, in one transaction.

    The same words under the same heading of the document go with it, and so a pair with all its phrasings; what they
    contradicted is no contradiction while they are out. Raises NotFound, and Conflict while the library is written.
    """
    await lock_library(tx, account, most_seconds=5)
    found = await tx.execute(
        select(Passage, Document.place)
        .join(Document, (Document.account_id == Passage.account_id) & (Document.id == Passage.document_id))
        .where(Passage.id == passage_id)
    )
    row = found.one_or_none()
    if row is None:
        raise NotFound
    passage, place = row.tuple()
    if passage.excluded == excluded:
        return passage
    same = (
        Passage.document_id == passage.document_id,
        Passage.heading == passage.heading,
        Passage.text == passage.text,
    )
    await tx.execute(update(Passage).where(*same).values(excluded=excluded))
    await _keep(tx, account, passage, place, excluded=excluded)
    if excluded:
        await forget_gone(tx, passage.source_id)
    else:
        await compare_again(tx, jobs, account, passage.source_id)
    await tx.refresh(passage)
    return passage


async def left_out(tx: Transaction, source_id: UUID, place: str, rows: Iterable[Row]) -> set[UUID]:
    """Those of a document's new passages that say, under the same heading, what was left out of it before."""
    known = set((await tx.scalars(select(ExcludedPassage.id).where(ExcludedPassage.source_id == source_id))).all())
    return {row.id for row in rows if _key(source_id, place, row.heading, row.text) in known} if known else set()


async def _keep(tx: Transaction, account: UUID, passage: Passage, place: str, *, excluded: bool) -> None:
    key = _key(passage.source_id, place, passage.heading, passage.text)
    if not excluded:
        await tx.execute(delete(ExcludedPassage).where(ExcludedPassage.id == key))
        return
    values = {"account_id": account, "id": key, "source_id": passage.source_id}
    await tx.execute(insert(ExcludedPassage).values(values).on_conflict_do_nothing())


def _key(source_id: UUID, place: str, heading: str, text: str) -> UUID:
    """Tells the words of one place of a source from all others."""
    return uuid5(source_id, "\x00".join((place, heading, text)))
