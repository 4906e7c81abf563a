"""From a question to passages: two lists of candidates from PostgreSQL, dense and lexical, and one order over both."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import msgspec
import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ARRAY, Float, Integer, Row, bindparam, text
from sqlalchemy.types import Uuid

from frontdesk.foundation.database import Transaction
from frontdesk.knowledge.search.analyze import content_terms, term_hash
from frontdesk.knowledge.search.followup import term_weights
from frontdesk.knowledge.search.score import Candidate, QuestionTerms, Scored, Statistics, rank
from frontdesk.knowledge.search.words import language_of
from frontdesk.knowledge.sentences import Span, unpack

Vector = NDArray[np.float32]

CANDIDATES = 50
"""Of each list."""
EXACT_UP_TO = 4_000
"""Passages up to which every vector is compared; beyond, the HNSW index is asked."""
LEXICAL_ROWS = 3_000
"""Rows that the lexical list may look at: the rarest terms whose passages fit into it are looked up."""


class Found(msgspec.Struct, frozen=True):
    """A passage that was found, how it was scored, and the vectors of its sentences (n, dimensions)."""

    id: UUID
    source_id: UUID
    document_id: UUID
    title: str
    url: str | None
    heading: str
    page: int | None
    start_at: int
    text: str
    question: str | None
    scored: Scored
    spans: list[Span]
    vectors: Vector


class Result(msgspec.Struct, frozen=True):
    """The passages found, best first, and the corpus that they were found in."""

    passages: list[Found]
    statistics: Statistics
    terms: QuestionTerms


_count = text("SELECT passages FROM library WHERE account_id = current_account()")
_statistics = text("""
    SELECT l.passages AS total, l.terms AS length, t.term, t.passages AS holding
    FROM library l LEFT JOIN term t ON t.account_id = l.account_id AND t.term = ANY(:hashes)
    WHERE l.account_id = current_account()""").bindparams(bindparam("hashes", type_=ARRAY(Integer)))

# The "+ 0" keeps the planner from the index.
_EXACT = """
    SELECT id FROM passage WHERE account_id = current_account()
    ORDER BY (embedding <=> CAST(:vector AS halfvec)) + 0 LIMIT :most"""
_INDEXED = """
    SELECT id FROM passage WHERE account_id = current_account() AND vector_dims(embedding) = {dimensions}
    ORDER BY embedding::halfvec({dimensions}) <=> CAST(:vector AS halfvec({dimensions})) LIMIT :most"""
_CANDIDATES = """
    WITH dense AS ({dense}),
    lexical AS (
        SELECT p.id FROM passages_with(:rare, :rows) AS hit(id)
        JOIN passage p ON p.id = hit.id AND p.account_id = current_account()
        ORDER BY (SELECT sum(weight) FROM unnest(:hashes, :weights) AS q(hash, weight) WHERE hash = ANY (p.terms)) DESC
        LIMIT :most),
    chosen AS (SELECT id FROM dense UNION SELECT id FROM lexical)
    SELECT p.id, p.document_id, p.start_at, p.question IS NOT NULL AS is_pair, p.terms, p.title_terms,
        1 - (p.embedding <=> CAST(:vector AS halfvec)) AS cosine
    FROM chosen JOIN passage p ON p.id = chosen.id AND p.account_id = current_account()"""
_texts = text("""
    SELECT id, source_id, document_id, title, url, heading, page, start_at, text, question, sentences
    FROM passage WHERE account_id = current_account() AND id = ANY(:ids)""").bindparams(
    bindparam("ids", type_=ARRAY(Uuid()))
)


async def count_passages(tx: Transaction) -> int:
    """How many passages the account has: none means that there is nothing to answer from."""
    return await tx.scalar(_count) or 0


async def find(tx: Transaction, account_id: UUID, question: str, vector: Vector, limit: int, own: str = "") -> Result:
    """The best passages for a question and its vector (dimensions,), of the account of the transaction.

    `own` is the question as it was asked, where `question` is it completed from the conversation.
    """
    language = language_of(question)
    terms = content_terms(question, language)[:32]
    hashes = tuple(term_hash(account_id, term) for term in terms)
    statistics = await _read_statistics(tx, hashes)
    asked = QuestionTerms(hashes, term_weights(terms, content_terms(own or question, language)))
    if not statistics.passages:
        return Result([], statistics, asked)
    rows = await _candidates(tx, statistics, hashes, vector)
    ranked = _best_of_each_pair(rank(asked, [_candidate(row) for row in rows], statistics), rows)[:limit]
    return Result(await _read(tx, rows, ranked), statistics, asked)


async def _read_statistics(tx: Transaction, hashes: Sequence[int]) -> Statistics:
    rows = (await tx.execute(_statistics, {"hashes": list(hashes)})).all()
    if not rows or rows[0].total <= 0:
        return Statistics(0, 0.0, {})
    frequencies = {row.term: row.holding for row in rows if row.term is not None}
    return Statistics(rows[0].total, rows[0].length / rows[0].total, frequencies)


async def _candidates(
    tx: Transaction, statistics: Statistics, hashes: Sequence[int], vector: Vector
) -> Sequence[Row[tuple[object, ...]]]:
    exact = statistics.passages <= EXACT_UP_TO
    dense = _EXACT if exact else _INDEXED.format(dimensions=len(vector))
    query = text(_CANDIDATES.format(dense=dense)).bindparams(
        bindparam("rare", type_=ARRAY(Integer)),
        bindparam("hashes", type_=ARRAY(Integer)),
        bindparam("weights", type_=ARRAY(Float)),
    )
    given = {
        "vector": "[" + ",".join(f"{x:.5f}" for x in vector.tolist()) + "]",
        "hashes": list(hashes),
        "weights": [statistics.idf(h) for h in hashes],
        "rare": _rarest(statistics.frequencies, hashes),
        "rows": LEXICAL_ROWS,
        "most": CANDIDATES,
    }
    return (await tx.execute(query, given)).all()


def _rarest(frequencies: Mapping[int, int], hashes: Sequence[int]) -> list[int]:
    """The rarest of the question's terms whose passages together fit into the row budget; one at least."""
    known = sorted((frequencies[h], h) for h in set(hashes) if frequencies.get(h, 0) > 0)
    chosen: list[int] = []
    rows = 0
    for holding, term in known:
        rows += holding
        if chosen and rows > LEXICAL_ROWS:
            break
        chosen.append(term)
    return chosen


def _candidate(row: Row[tuple[object, ...]]) -> Candidate:
    return Candidate(row.terms, row.title_terms, row.cosine, row.cosine if row.is_pair else None)


def _best_of_each_pair(ranked: list[Scored], rows: Sequence[Row[tuple[object, ...]]]) -> list[Scored]:
    """A pair stands once, under the phrasing that fits best."""
    seen: set[tuple[object, object]] = set()
    kept = []
    for scored in ranked:
        row = rows[scored.index]
        key = (row.document_id, row.start_at) if row.is_pair else (row.id, None)
        if key not in seen:
            seen.add(key)
            kept.append(scored)
    return kept


async def _read(tx: Transaction, rows: Sequence[Row[tuple[object, ...]]], ranked: list[Scored]) -> list[Found]:
    ids = [rows[scored.index].id for scored in ranked]
    texts = {row.id: row for row in (await tx.execute(_texts, {"ids": ids})).all()}
    found = []
    for id_, scored in zip(ids, ranked, strict=True):
        row = texts[id_]
        spans, vectors = unpack(row.sentences)
        place = (row.title, row.url, row.heading, row.page, row.start_at, row.text, row.question)
        found.append(Found(id_, row.source_id, row.document_id, *place, scored, spans, vectors))
    return found
