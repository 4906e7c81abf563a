"""Leaving a passage out of answers: it stays where it stands, is found no more, and can be taken back."""

from collections.abc import Collection
from uuid import UUID, uuid5

from sqlalchemy import ColumnElement, case, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.errors import NotFound
from frontdesk.foundation.jobs import Jobs
from frontdesk.knowledge.staleness.compare import compare_again, hide_left_out
from frontdesk.knowledge.tables import Document, ExcludedPassage, Passage, Source, lock_library


async def set_excluded(tx: Transaction, jobs: Jobs, account: UUID, passage_id: UUID, *, excluded: bool) -> Passage:
    """Leaves a passage out of answers, or takes it back; from the next question on, in one transaction.

    The same words under the same heading of the document go with it, and so a pair with all its phrasings; what they
    contradict is no contradiction while they are out. Raises NotFound, and Conflict while the library is written.
    """
    await lock_library(tx, account, most_seconds=_MOST_SECONDS)
    document = (Document.account_id == Passage.account_id) & (Document.id == Passage.document_id)
    query = select(Passage, Document.place).join(Document, document).where(Passage.id == passage_id)
    row = (await tx.execute(query)).one_or_none()
    if row is None:
        raise NotFound
    passage, place = row.tuple()
    if passage.excluded == excluded:
        return passage
    words = (Passage.heading == passage.heading, Passage.text == passage.text)
    same = update(Passage).where(Passage.document_id == passage.document_id, *words)
    await tx.execute(same.values(excluded=excluded))
    await _keep(tx, account, passage, place, excluded=excluded)
    await hide_left_out(tx, passage.source_id)
    if not excluded:  # It wasn't compared while it was out.
        await compare_again(tx, jobs, account, passage.source_id)
    await tx.refresh(passage)
    return passage


_MOST_SECONDS = 25
"""The passages of a long document are stored in one transaction, which is waited for."""


class LeftOut:
    """What was left out of one place of a source, so that its new passages which say the same stay out."""

    def __init__(self, source_id: UUID, place: str, known: Collection[UUID]) -> None:
        self._source_id = source_id
        self._place = place
        self._known = known
        self._met: set[UUID] = set()

    @classmethod
    async def of(cls, tx: Transaction, source_id: UUID, place: str) -> "LeftOut":
        """What was left out of a place so far."""
        known = await tx.scalars(select(ExcludedPassage.id).where(*_at(source_id, place)))
        return cls(source_id, place, set(known.all()))

    def has(self, heading: str, text: str) -> bool:
        """Whether these words under this heading were left out."""
        if not self._known:
            return False
        key = _key(self._source_id, self._place, heading, text)
        if key not in self._known:
            return False
        self._met.add(key)
        return True

    async def note(self, tx: Transaction) -> None:
        """Notes what is said no more since this reading, which `ended` tells of."""
        if self._known:
            still = case((ExcludedPassage.id.in_(self._met), None), else_=func.coalesce(ExcludedPassage.ended_at, _now))
            await tx.execute(update(ExcludedPassage).where(*_at(self._source_id, self._place)).values(ended_at=still))


async def ended(tx: Transaction, source_id: UUID) -> list[str]:
    """What is to be said of what was left out and reads otherwise since the reading that ends now: it answers again."""
    begun = select(Source.begun_at).where(Source.id == source_id).scalar_subquery()
    query = select(func.count()).where(ExcludedPassage.source_id == source_id, ExcludedPassage.ended_at >= begun)
    count = await tx.scalar(query) or 0
    if not count:
        return []
    passages = "1 passage that was left out reads" if count == 1 else f"{count:,} passages that were left out read"
    return [f"{passages} otherwise now, and may answer again. Leave out what still should not."]


_now = func.clock_timestamp()


def _at(source_id: UUID, place: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return ExcludedPassage.source_id == source_id, ExcludedPassage.place == place


async def _keep(tx: Transaction, account: UUID, passage: Passage, place: str, *, excluded: bool) -> None:
    key = _key(passage.source_id, place, passage.heading, passage.text)
    if not excluded:
        await tx.execute(delete(ExcludedPassage).where(ExcludedPassage.id == key))
        return
    values = {"account_id": account, "id": key, "source_id": passage.source_id, "place": place}
    await tx.execute(insert(ExcludedPassage).values(values).on_conflict_do_nothing())


def _key(source_id: UUID, place: str, heading: str, text: str) -> UUID:
    """Tells the words under one heading at one place of a source from all others; blanks between them tell nothing."""
    return uuid5(source_id, "\x00".join((place, " ".join(heading.split()), " ".join(text.split()))))
