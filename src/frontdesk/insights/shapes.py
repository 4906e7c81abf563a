"""The public forms of gaps and corrections."""

from collections.abc import Sequence
from uuid import UUID

import msgspec
from sqlalchemy import select, true

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.ids import stamp
from frontdesk.insights.tables import Correction, Gap, GapQuestion
from frontdesk.knowledge.shapes import SourceShape
from frontdesk.rooms.tables import Feedback, Message

IN_LISTS = 3
IN_GAP = 50


class GapExample(msgspec.Struct):
    """One visitor's question; `reason` is `refused` or `down`, with what was said beside the thumb."""

    message: UUID
    room: UUID
    question: str
    reason: str
    comment: str
    asked_at: str


class GapShape(msgspec.Struct):
    """Questions of one meaning that went unanswered, the latest of them as examples; `source` answers them now."""

    uuid: UUID
    question: str
    status: str
    count: int
    latest_at: str
    source: UUID | None
    created_at: str
    examples: list[GapExample]


class MessageRef(msgspec.Struct):
    """The message that was corrected."""

    uuid: UUID


class CorrectionShape(msgspec.Struct):
    """What a person answered instead. It counts as soon as its `source` is ready; `gap` is the one that it closed."""

    uuid: UUID
    message: MessageRef
    question: str
    answer: str
    source: SourceShape
    gap: UUID | None
    created_at: str


async def gap_shapes(tx: Transaction, gaps: Sequence[Gap], most: int = IN_LISTS) -> list[GapShape]:
    """The public form of gaps with the latest `most` questions of each, by one query for all."""
    examples = await _examples(tx, [gap.id for gap in gaps], most)
    return [
        GapShape(
            uuid=gap.id,
            question=gap.question,
            status=gap.status,
            count=gap.count,
            latest_at=stamp(gap.latest_at),
            source=gap.source_id,
            created_at=stamp(gap.created_at),
            examples=examples.get(gap.id, []),
        )
        for gap in gaps
    ]


async def _examples(tx: Transaction, ids: list[UUID], most: int) -> dict[UUID, list[GapExample]]:
    if not ids:
        return {}
    gap = select(Gap.account_id, Gap.id).where(Gap.id.in_(ids)).subquery()
    latest = (
        select(GapQuestion)
        .where(GapQuestion.account_id == gap.c.account_id, GapQuestion.gap_id == gap.c.id)
        .order_by(GapQuestion.id.desc())
        .limit(most)
        .lateral()
    )
    query = (
        select(latest.c.gap_id, latest.c.question, latest.c.reason, Message.id, Message.room_id, Message.sent_at)
        .add_columns(Feedback.comment)
        .select_from(gap.join(latest, onclause=true()))
        .join(Message, (Message.account_id == latest.c.account_id) & (Message.id == latest.c.message_id))
        .outerjoin(Feedback, (Feedback.account_id == Message.account_id) & (Feedback.message_id == Message.id))
        .order_by(latest.c.id.desc())
    )
    found: dict[UUID, list[GapExample]] = {}
    for gap_id, question, reason, message, room, sent_at, comment in await tx.execute(query):
        example = GapExample(message, room, question, reason, comment or "", stamp(sent_at))
        found.setdefault(gap_id, []).append(example)
    return found


def correction_shape(row: Correction, answer: str, source: SourceShape, gap: UUID | None) -> CorrectionShape:
    """The public form of a correction."""
    return CorrectionShape(row.id, MessageRef(row.message_id), row.question, answer, source, gap, stamp(row.created_at))
