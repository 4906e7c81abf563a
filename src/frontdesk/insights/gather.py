"""Gathers what went unanswered: questions of one meaning become one gap."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import numpy as np
from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import undefer

from frontdesk.answers.look_up import Unknown
from frontdesk.foundation.database import Database, Transaction, rows
from frontdesk.foundation.events import Fact, Listener
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.insights.tables import Gap, GapQuestion
from frontdesk.insights.wording import asks_something, in_full, stands_alone
from frontdesk.models.embed import Embedder
from frontdesk.rooms.tables import Answer, Message

GATHER = "insights.gather"

ALIKE = 0.65
"""Cosine with the middle of a gap from which a question belongs to it.

On HINT3's sofmattress training questions (328 of 21 intents, in 5 random orders) the pairs that are put together have
the same intent in 77%; with 0.55 it is 53%, with 0.75 87%, and half as many come together. Of its test questions, in
the order of the file, it is 55% (`bench gaps`).
"""

_NEAREST = """
    SELECT id, 1 - (center <=> %(vector)s::halfvec) AS cosine, center::text AS center, count FROM gap
    WHERE account_id = current_account() AND embedder = %(embedder)s
    ORDER BY center <=> %(vector)s::halfvec LIMIT 1 FOR UPDATE"""
_JOIN = """
    UPDATE gap SET count = count + 1, latest_at = greatest(latest_at, %(at)s), center = %(center)s::halfvec,
        status = CASE WHEN status = 'done' AND %(at)s > latest_at THEN 'open' ELSE status END
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
            vector = await embedder.query(meant)
            async with self._database.transaction(account) as tx:
                await _put(tx, message, question, reason, vector, embedder.fingerprint)


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
        meant = [(part, in_full(part, told["earlier"], told["query"]), told["query"]) for part, told in unknown.items()]
        return [(one, full, query) for part, full, query in meant for one in together if part in one.body][:1]
    asking = [one for one in together if asks_something(one.body)]
    if len(asking) == 1 and not stands_alone(asking[0].body):
        return [(asking[0], asking[0].body, answer.trace.get("query") or asking[0].body)]
    return [(one, one.body, one.body) for one in asking]


def _unknown(answer: Answer) -> dict[str, Unknown]:
    """Those of several questions that an answer left open; of an earlier release's the words alone."""
    left: Any = answer.trace.get("unknown", {})
    return left if isinstance(left, dict) else {part: {"query": part, "earlier": []} for part in left}


async def _put(tx: Transaction, message: Message, question: str, reason: str, vector: Any, embedder: str) -> None:
    if await tx.scalar(select(GapQuestion.id).where(GapQuestion.message_id == message.id)) is not None:
        return
    now = datetime.now(UTC)
    found = await rows(tx, _NEAREST, {"vector": _text(vector), "embedder": embedder})
    if found and found[0].cosine >= ALIKE:
        gap_id, count = found[0].id, found[0].count
        center = np.fromstring(found[0].center.strip("[]"), sep=",") * count + vector
        joined = {"id": gap_id, "center": _text(center / np.linalg.norm(center)), "at": message.sent_at}
        await rows(tx, _JOIN, joined)
    else:
        gap_id = new_id()
        tx.add(
            Gap(
                account_id=message.account_id,
                id=gap_id,
                question=question.strip(),
                status="open",
                count=1,
                latest_at=message.sent_at,
                center=vector,
                embedder=embedder,
                source_id=None,
                created_at=now,
            )
        )
        await tx.flush()
    values = {"account_id": message.account_id, "id": new_id(), "gap_id": gap_id, "message_id": message.id}
    new = insert(GapQuestion).values(**values, question=question.strip(), reason=reason, created_at=now)
    await tx.execute(new)


def _text(vector: Any) -> str:
    return "[" + ",".join(f"{x:.5f}" for x in vector.tolist()) + "]"
