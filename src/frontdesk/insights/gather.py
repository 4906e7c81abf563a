"""Gathers what went unanswered: questions of one meaning become one gap."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import numpy as np
from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import undefer

from frontdesk.answers.asked.in_full import in_full, stands_alone
from frontdesk.answers.asked.questions import joined, names_topic
from frontdesk.answers.conversation import as_read
from frontdesk.answers.look_up import Unknown
from frontdesk.foundation.database import Database, Transaction, rows
from frontdesk.foundation.events import Fact, Listener
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.insights.spelled import ALIKE as ALIKE_SPELLED
from frontdesk.insights.spelled import SPELLED, spelled
from frontdesk.insights.tables import Correction, Gap, GapQuestion
from frontdesk.insights.wording import asks_something, said_alike
from frontdesk.models.embed import Embedder
from frontdesk.rooms.tables import Answer, Message

GATHER = "insights.gather"

ALIKE = 0.65
"""Cosine with the middle of a gap from which a question belongs to it.

On HINT3's sofmattress training questions (328 of 21 intents, in 5 random orders) the pairs that are put together have
the same intent in 77%; with 0.55 it is 53%, with 0.75 87%, and half as many come together. Of its test questions, in
the order of the file, it is 55% (`bench gaps`).
"""

_LOOKED_AT = 5
"""Gaps that are looked at for a question, the nearest ones."""
_COMPARED = 200
"""Questions of a gap that is done among which the same one is looked for, the latest ones."""
_NEAREST = """
    SELECT id, 1 - (center <=> %(vector)s::halfvec) AS cosine, center::text AS center, count, status FROM gap
    WHERE account_id = current_account() AND embedder = %(embedder)s
    ORDER BY center <=> %(vector)s::halfvec LIMIT %(most)s FOR UPDATE"""
# What was asked before the gap's answer was read is answered with it from now on.
_JOIN = """
    UPDATE gap SET count = count + 1, latest_at = greatest(latest_at, %(at)s), center = %(center)s::halfvec,
        status = CASE WHEN status = 'done' AND %(at)s > latest_at AND NOT EXISTS (
            SELECT FROM source s WHERE s.account_id = gap.account_id AND s.id = gap.source_id
                AND (s.status IN ('queued', 'reading') OR s.read_at > %(at)s)) THEN 'open' ELSE status END
    WHERE account_id = current_account() AND id = %(id)s"""


def of_answers(jobs: Jobs) -> Listener:
    """Hears "answer.added": what was refused, as a whole or in part, is gathered later, by the worker.

    Costs nothing for any other answer.
    """

    async def hear(tx: Transaction, fact: Fact) -> None:
        answer = fact.subject
        if isinstance(answer, Answer) and (answer.refused or answer.trace.get("unknown")):
            await _queue(tx, jobs, fact, "refused")

    return hear


def of_ratings(jobs: Jobs) -> Listener:
    """Hears "answer.rated": a thumb down is gathered later, by the worker."""

    async def hear(tx: Transaction, fact: Fact) -> None:
        if fact.subject == "down":
            await _queue(tx, jobs, fact, "down")

    return hear


async def _queue(tx: Transaction, jobs: Jobs, fact: Fact, reason: str) -> None:
    account, message = str(fact.account_id), str(fact.subject_id)
    lock = f"gaps:{account}"
    await jobs.defer(tx, GATHER, lock=lock, priority=-10, account_id=account, message_id=message, reason=reason)


class Gather:
    """What a worker does for gaps; one question of an account after the other."""

    def __init__(self, database: Database, embedder: Callable[[], Embedder]) -> None:
        self._database = database
        self._embedder = embedder

    async def gather(self, account_id: str, message_id: str, reason: str) -> None:
        """Puts a message that went unanswered into the gap that it belongs to, or begins one. May run twice."""
        account = UUID(account_id)
        async with self._database.transaction(account) as tx:
            asked = await _asked(tx, UUID(message_id), reason)
        embedder = await asyncio.to_thread(self._embedder)
        for message, question, meant in asked:
            is_read = embedder.reads(meant)
            vector = await embedder.query(meant) if is_read else spelled(meant)
            async with self._database.transaction(account) as tx:
                await _put(tx, message, question, reason, vector, embedder.fingerprint if is_read else SPELLED)


async def _asked(tx: Transaction, message_id: UUID, reason: str) -> list[tuple[Message, str, str]]:
    """The messages that were answered together with one, each with its question as it was written and as it is meant.

    What was refused without a search, such as a topic that is not spoken of, is no gap, and what asks nothing neither.
    """
    found = await _together(tx, message_id, reason)
    return [(message, written, meant) for message, written, meant in found if asks_something(written)]


async def _together(tx: Transaction, message_id: UUID, reason: str) -> list[tuple[Message, str, str]]:
    message = await tx.scalar(select(Message).where(Message.id == message_id))
    if message is None:
        return []
    if message.answer_id is None:
        return [(message, message.body, message.body)]
    query = select(Answer).where(Answer.id == message.answer_id).options(undefer(Answer.trace))
    answer = (await tx.scalars(query)).one()
    unknown = _unknown(answer)
    if reason == "refused" and "query" not in answer.trace and not unknown:
        return []
    together = (await tx.scalars(select(Message).where(Message.answer_id == answer.id).order_by(Message.id))).all()
    if reason == "refused" and unknown:
        meant = [(part, in_full(part, told["earlier"]), told["query"]) for part, told in unknown.items()]
        return [(one, full, query) for part, full, query in meant for one in together if _asks(one, part)][:1]
    return _asking(answer, together)


def _asks(message: Message, part: str) -> bool:
    """Whether a message asks one of several questions, before which another one may have named the topic."""
    body = as_read(message.body)
    return part in body or (part.endswith(body) and not names_topic(body))


def _asking(answer: Answer, together: Sequence[Message]) -> list[tuple[Message, str, str]]:
    """Those of the messages that ask; what was picked of what was asked back about is asked as that makes it clear."""
    question, query = str(answer.trace.get("question", "")), answer.trace.get("query")
    if len(together) == 1 and question and as_read(together[0].body) not in question:
        return [(together[0], question, query or question)]
    asking = [(one, asked) for one, asked in _in_whole(together) if asks_something(asked)]
    asking = [(one, asked) for one, asked in asking if not names_topic(asked)] or asking
    if len(asking) == 1 and not stands_alone(asking[0][1]):
        return [(one, asked, query or asked) for one, asked in asking]
    return [(one, asked, asked) for one, asked in asking]


def _in_whole(together: Sequence[Message]) -> list[tuple[Message, str]]:
    """Messages with what each asks: a sentence that was sent in pieces is asked by the last of them."""
    whole: list[tuple[Message, str]] = []
    bodies = [as_read(one.body) for one in together]
    for n, one in enumerate(together, 1):
        told = joined(bodies[:n])
        asked = one.body if len(told) > len(whole) else told[-1]
        whole = [*whole[: len(told) - 1], (one, asked)]
    return whole


def _unknown(answer: Answer) -> dict[str, Unknown]:
    """Those of several questions that an answer left open; of an earlier release's the words alone."""
    left: Any = answer.trace.get("unknown", {})
    return left if isinstance(left, dict) else {part: {"query": part, "earlier": []} for part in left}


async def _put(tx: Transaction, message: Message, question: str, reason: str, vector: Any, embedder: str) -> None:
    # A correction holds this lock: it finds the question in its gap, or is found below.
    await tx.execute(select(Message.id).where(Message.id == message.id).with_for_update(key_share=True))
    if await tx.scalar(select(GapQuestion.id).where(GapQuestion.message_id == message.id)) is not None:
        return
    question = question.strip()
    near = await _gap_of(tx, question, vector, embedder)
    if near is not None:
        gap_id = near.id
        center = np.fromstring(near.center.strip("[]"), sep=",") * near.count + vector
        added = {"id": gap_id, "center": _text(center / np.linalg.norm(center)), "at": message.sent_at}
        await rows(tx, _JOIN, added)
    else:
        gap_id = await _begin(tx, message, question, vector, embedder)
    values = {"account_id": message.account_id, "id": new_id(), "gap_id": gap_id, "message_id": message.id}
    values |= {"question": question, "reason": reason, "created_at": datetime.now(UTC)}
    await tx.execute(insert(GapQuestion).values(**values))
    source = await tx.scalar(select(Correction.source_id).where(Correction.message_id == message.id))
    if source is not None:
        await close(tx, gap_id, source)


async def close(tx: Transaction, gap_id: UUID, source_id: UUID) -> None:
    """Notes that a source answers a gap now."""
    await tx.execute(update(Gap).where(Gap.id == gap_id).values(status="done", source_id=source_id))


async def _gap_of(tx: Transaction, question: str, vector: Any, embedder: str) -> Any:
    """The nearest gap that a question belongs to; one that is done only where the very question was asked in it.

    Another question that goes unanswered is not answered by what closed that gap, however near it is.
    """
    nearest = {"vector": _text(vector), "embedder": embedder, "most": _LOOKED_AT}
    for gap in await rows(tx, _NEAREST, nearest):
        if gap.cosine < (ALIKE_SPELLED if embedder == SPELLED else ALIKE):
            return None
        if gap.status != "done" or await _was_asked_in(tx, gap.id, question):
            return gap
    return None


async def _was_asked_in(tx: Transaction, gap_id: UUID, question: str) -> bool:
    latest = select(GapQuestion.question).where(GapQuestion.gap_id == gap_id).order_by(GapQuestion.id.desc())
    asked = await tx.scalars(latest.limit(_COMPARED))
    return said_alike(question) in map(said_alike, asked)


async def _begin(tx: Transaction, message: Message, question: str, vector: Any, embedder: str) -> UUID:
    """A new gap."""
    gap = Gap(
        account_id=message.account_id,
        id=new_id(),
        question=question,
        status="open",
        count=1,
        latest_at=message.sent_at,
        center=vector,
        embedder=embedder,
        source_id=None,
        created_at=datetime.now(UTC),
    )
    tx.add(gap)
    await tx.flush()
    return gap.id


def _text(vector: Any) -> str:
    return "[" + ",".join(f"{x:.5f}" for x in vector.tolist()) + "]"
