"""Comparing what a source says with the rest of the library: a job after the source was read.

Of each sentence with an amount the nearest passages of other documents are looked up, by the vectors that are stored
already, and their sentences compared with it. No model is asked, and the work is bounded.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
import numpy as np
from numpy.typing import NDArray

from frontdesk.foundation.database import Database, Transaction, rows
from frontdesk.foundation.events import Fact, Listener
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.knowledge.search.find import Asked, nearest
from frontdesk.knowledge.sentences import Span, above, unpack
from frontdesk.knowledge.split import split
from frontdesk.knowledge.staleness.differ import Statement, contradict, tells
from frontdesk.knowledge.staleness.figures import TOLD_IN_WORDS
from frontdesk.knowledge.staleness.states import statements
from frontdesk.knowledge.tables import lock_library

COMPARE = "knowledge.compare"
ALIKE = 0.3
"""Cosine of two sentences, from which on they may be about the same; their words decide."""
MOST_SENTENCES = 1_000
"""Of one source, in one job."""
_NEAREST = 10
_BATCH = 50
_LATER = -10_000

_PASSAGES = """
    SELECT id, source_id, document_id, title, heading, text, question, sentences, embedder FROM passage
    WHERE account_id = current_account() AND source_id = %(source)s AND id > %(after)s
      AND NOT excluded AND text ~* %(tells)s ORDER BY id LIMIT %(most)s"""
_GONE = """
    DELETE FROM contradiction c WHERE c.account_id = current_account() AND c.status = 'open'
      AND (c.source_id = %(source)s OR c.other_source_id = %(source)s)
      AND NOT (EXISTS (SELECT FROM passage p WHERE p.account_id = current_account() AND p.document_id = c.document_id
                       AND position(c.quote IN p.text) > 0)
           AND EXISTS (SELECT FROM passage p WHERE p.account_id = current_account()
                       AND p.document_id = c.other_document_id AND position(c.other_quote IN p.text) > 0))"""
_STANDS = """
    (EXISTS (SELECT FROM passage p WHERE p.account_id = current_account() AND p.document_id = c.document_id
        AND NOT p.excluded AND position(c.quote IN p.text) > 0)
    AND EXISTS (SELECT FROM passage p WHERE p.account_id = current_account() AND p.document_id = c.other_document_id
        AND NOT p.excluded AND position(c.other_quote IN p.text) > 0))"""
_HIDE = f"""
    UPDATE contradiction c SET hidden = NOT hidden WHERE c.account_id = current_account()
      AND (c.source_id = %(source)s OR c.other_source_id = %(source)s) AND c.hidden = {_STANDS}"""
_NOTE = """
    INSERT INTO contradiction (account_id, id, source_id, other_source_id, document_id, other_document_id, passage_id,
        other_passage_id, quote, other_quote, fingerprint, status, found_at)
    SELECT current_account(), %(id)s, one.source_id, other.source_id, one.document_id, other.document_id, one.id,
        other.id, %(quote)s, %(other_quote)s, %(fingerprint)s, 'open', %(found_at)s
    FROM passage one, passage other
    WHERE one.account_id = current_account() AND one.id = %(passage)s
      AND other.account_id = current_account() AND other.id = %(other_passage)s
    ON CONFLICT (account_id, fingerprint) DO NOTHING"""
_OWN_NAME = "SELECT name FROM account WHERE id = current_account()"
_FIRST = UUID(int=0)
_TELLS = "[0-9]|free|no (extra |additional )?c(ost|harge)|kostenlos|kostenfrei|gratis|umsonst|gratuit|grátis|"
_TELLS += r"\yfrei(e[nr])?\y|pay nothing|(not|n.t) (pay|charge)|zahlen nichts|ne paient|no pagan|non pagano|"
_TELLS += "(included|inbegriffen|inklusive|incluid[oa]s?|inclus[oaei]?s?|compris(es|e)?|incluíd[oa]s?|inbegrepen)[.!]|"
_TELLS += "não pagam|betalen niet|" + TOLD_IN_WORDS
"""What a passage holds of which a sentence may tell an amount, or that something costs none."""


class Sentence(msgspec.Struct, frozen=True):
    """A sentence with an amount, where it stands, what it states, and its vector (dimensions,)."""

    passage_id: UUID
    source_id: UUID
    document_id: UUID
    text: str
    states: tuple[Statement, ...]
    vector: NDArray[np.float32]
    embedder: int


class Compare:
    """Finds what contradicts each other."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def compare(self, account_id: str, source_id: str) -> None:
        """The job: what no longer stands is forgotten, what is new is compared."""
        account, source = UUID(account_id), UUID(source_id)
        async with self._database.transaction(account) as tx:
            await lock_library(tx, account)
            await rows(tx, _GONE, {"source": source})
            await hide_left_out(tx, source)
        after, left = _FIRST, MOST_SENTENCES
        while left > 0:
            async with self._database.transaction(account) as tx:
                found = await rows(tx, _PASSAGES, {"source": source, "after": after, "most": _BATCH, "tells": _TELLS})
                own_name = (await rows(tx, _OWN_NAME, {}))[0].name
                sentences = list(_sentences(found, own_name))[:left]
                contrary = [pair for sentence in sentences for pair in await _contrary(tx, sentence, own_name)]
            await self._note_all(account, source, contrary)
            if len(found) < _BATCH:
                return
            after, left = found[-1].id, left - len(sentences)

    async def _note_all(self, account: UUID, source: UUID, contrary: Sequence[tuple[Sentence, Sentence]]) -> None:
        """Writes down what was found, and hides what was left out of answers meanwhile: now, or by who leaves it out.

        The library is held before any of its rows, as by whoever stores or removes what it says: a contradiction holds
        the rows of both its sources, and who removes one of them would else wait for this, and this for them.
        """
        async with self._database.transaction(account) as tx:
            await lock_library(tx, account)
            for one, other in contrary:
                await _note(tx, one, other)
            await hide_left_out(tx, source)


async def hide_left_out(tx: Transaction, source_id: UUID) -> None:
    """Hides the contradictions of a source of which a side is left out of answers, and shows them when none is."""
    await rows(tx, _HIDE, {"source": source_id})


async def _contrary(tx: Transaction, sentence: Sentence, own_name: str) -> list[tuple[Sentence, Sentence]]:
    """The sentence with each of those nearest to it that it contradicts."""
    passages = await nearest(tx, Asked(sentence.vector, sentence.embedder), _NEAREST, without=sentence.document_id)
    return [
        (sentence, other)
        for other in _sentences(passages, own_name)
        if float(sentence.vector @ other.vector) >= ALIKE
        and any(contradict(here, there) for here in sentence.states for there in other.states)
    ]


def _sentences(passages: Sequence[Any], own_name: str) -> Iterator[Sentence]:
    """The sentences of passages that tell an amount; the company's own name above them tells nothing apart."""
    own = re.compile(rf"(?<!\w){re.escape(own_name)}(?!\w)", re.IGNORECASE)
    for passage in passages:
        spans, vectors = _told(passage)
        headings = own.sub(" ", f"{passage.title} > {passage.heading}")
        told = statements(passage.text, spans, headings, above(passage.sentences))
        for (start, end), states, vector in zip(spans, told, vectors, strict=True):
            text = passage.text[start:end]
            telling = tuple(each for each in states if tells(each))
            if telling and "\n" not in text:
                yield Sentence(
                    passage.id, passage.source_id, passage.document_id, text, telling, vector, passage.embedder
                )


def _told(passage: Any) -> tuple[Sequence[Span], NDArray[np.float32]]:
    """The spans of a passage's sentences and their vectors; of a pair's answer each has the vector of the question."""
    spans, vectors = unpack(passage.sentences)
    if passage.question is None or not len(vectors):
        return spans, vectors
    pieces = split(passage.text)
    spans = [(piece.start + a, piece.start + b) for piece in pieces for a, b in piece.sentences]
    return spans, np.repeat(vectors[:1], len(spans), axis=0)


async def _note(tx: Transaction, one: Sentence, other: Sentence) -> None:
    """Writes it down, once: the same two sentences again are the same contradiction, also when it is ignored.

    Of a passage that was removed since it was looked up there is nothing to note: what is read anew is compared anew.
    """
    both = "\x00".join(sorted((one.text, other.text)))
    values = {
        "id": new_id(),
        "passage": one.passage_id,
        "other_passage": other.passage_id,
        "quote": one.text,
        "other_quote": other.text,
        "fingerprint": hashlib.sha256(both.encode()).digest(),
        "found_at": datetime.now(UTC),
    }
    await rows(tx, _NOTE, values)


async def compare_again(tx: Transaction, jobs: Jobs, account_id: UUID, source_id: UUID) -> None:
    """Has a source compared with all others when nothing else is to be done."""
    account, source = str(account_id), str(source_id)
    await jobs.defer(
        tx,
        COMPARE,
        lock=f"compare:{account}",
        once=f"compare:{source}",
        priority=_LATER,
        account_id=account,
        source_id=source,
    )


def comparison_listener(jobs: Jobs) -> Listener:
    """Hears of sources that were read, and has them compared."""

    async def queue(tx: Transaction, fact: Fact) -> None:
        await compare_again(tx, jobs, fact.account_id, fact.subject_id)

    return queue
