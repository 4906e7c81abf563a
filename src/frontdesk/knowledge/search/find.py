"""From a question to passages: two lists of candidates from PostgreSQL, dense and lexical, and one order over both."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec
import numpy as np
from numpy.typing import NDArray

from frontdesk.foundation.database import Transaction, rows
from frontdesk.knowledge.search.analyze import content_terms, term_hash
from frontdesk.knowledge.search.asking_measures import measure_asked
from frontdesk.knowledge.search.asking_where import asked_place
from frontdesk.knowledge.search.followup import term_weights
from frontdesk.knowledge.search.score import Candidate, QuestionTerms, Scored, Statistics, Weights, rank
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.verb_forms import things
from frontdesk.knowledge.search.wanted import ADDRESS, asked_facts, told_facts
from frontdesk.knowledge.search.words import language_of
from frontdesk.knowledge.sentences import Span, above, unpack

Vector = NDArray[np.float32]

MOST_BESIDE = 24
"""Passages of the same page that are added because they tell the fact that is asked for, too."""
CANDIDATES = 50
"""Of each list."""
EXACT_UP_TO = 4_000
"""Passages up to which every vector is compared; beyond, the HNSW index is asked."""
INDEXED = 384
"""Numbers of a vector that the HNSW index has."""
MOST_WALKED = 5_000
"""Passages that a walk through the index may pass while two models share it, each with few of its own, it may be.

For the last of 30,000 passages 5,000 take 16 ms, and pgvector's own 20,000 take 66 ms.
"""
MOST_TERMS = 32
"""Terms that a question is looked up by, at most."""
LEXICAL_ROWS = 1_000
"""Rows that the lexical list may look at: the rarest terms whose passages fit into it are looked up.

Among 100,000 passages 3,000 rows take 24 ms and 1,000 take 6 ms; 96% of the eight best stay the same.
"""


class Found(msgspec.Struct, frozen=True):
    """A passage that was found, how it was scored, and the vectors of its sentences (n, dimensions).

    `asked` is the question's vector by the model that these are of; None when that model is not here. `above` is what
    the document says further up of the list or table that the passage goes on with. `page` is the one that it begins
    on, `page_breaks` are the places in its text where further pages begin.
    """

    id: UUID
    source_id: UUID
    document_id: UUID
    title: str
    url: str | None
    heading: str
    page: int | None
    start_at: int
    end_at: int
    text: str
    question: str | None
    scored: Scored
    spans: list[Span]
    vectors: Vector
    asked: Vector | None = None
    above: str = ""
    page_breaks: Sequence[int] = ()

    def page_at(self, place: int) -> int | None:
        """The page on which a place of its text stands; None where its document has no pages."""
        return None if self.page is None else self.page + bisect_right(self.page_breaks, place)


class Asked(msgspec.Struct, frozen=True):
    """The vector of a question (dimensions,), the number of the model that it is of, and what each part counts for.

    `former` are vector and number of the model before, while passages have vectors of it. With `whole`, what the same
    page tells elsewhere of the fact that is asked for comes behind the best passages. Where the question is `unread`,
    in a script that the model has no words of, nothing is near to it by its vector.
    """

    vector: Vector
    embedder: int
    weights: Weights = Weights()
    former: tuple[Vector, int] | None = None
    whole: bool = False
    unread: bool = False

    def by(self, embedder: int) -> Vector | None:
        """The question's vector by a model, if it is one of the two and reads it."""
        if self.unread:
            return None
        if embedder == self.embedder:
            return self.vector
        return self.former[0] if self.former is not None and embedder == self.former[1] else None


class Result(msgspec.Struct, frozen=True):
    """The passages found, best first, the corpus that they were found in, and all that they were chosen from."""

    passages: list[Found]
    statistics: Statistics
    terms: QuestionTerms
    candidates: Sequence[Candidate] = ()


_STATISTICS = """
    SELECT l.passages AS total, l.terms AS length, t.term, t.passages AS holding
    FROM library l LEFT JOIN term t ON t.account_id = l.account_id AND t.term = ANY(%(hashes)s::int[])
    WHERE l.account_id = current_account()"""

# The "+ 0" keeps the planner from the index.
_EXACT = """
    SELECT id FROM passage WHERE account_id = current_account() AND embedder = %(embedder{of})s AND NOT excluded{but}
    ORDER BY (embedding <=> %(vector{of})s::halfvec) + 0 LIMIT %(most)s"""
_INDEXED = """
    SELECT id FROM passage WHERE account_id = current_account() AND vector_dims(embedding) = {dimensions}
        AND embedder = %(embedder{of})s AND NOT excluded{but}
    ORDER BY embedding::halfvec({dimensions}) <=> %(vector{of})s::halfvec({dimensions}) LIMIT %(most)s"""
_CANDIDATES = """
    WITH dense AS ({dense}),
    lexical AS (
        SELECT id FROM passages_with(%(rare)s::int[], %(rows)s) ORDER BY {weight} DESC LIMIT %(most)s),
    chosen AS (SELECT id FROM dense UNION SELECT id FROM lexical)
    SELECT p.id, p.document_id, p.start_at, p.question IS NOT NULL AS is_pair, p.terms, p.title_terms,
        CASE p.embedder {cosines} ELSE 0 END AS cosine
    FROM chosen JOIN passage p ON p.id = chosen.id AND p.account_id = current_account()"""
_COSINE = "WHEN %(embedder{of})s THEN 1 - (p.embedding <=> %(vector{of})s::halfvec)"
_WALK_LESS = f"SET LOCAL hnsw.max_scan_tuples = {MOST_WALKED}"
_TOTAL = "SELECT passages FROM library WHERE account_id = current_account()"
_NEAREST = """
    WITH dense AS ({dense})
    SELECT p.id, p.source_id, p.document_id, p.title, p.heading, p.text, p.question, p.sentences, p.embedder
    FROM dense
    JOIN passage p ON p.id = dense.id AND p.account_id = current_account()"""
_OTHERS = " AND document_id <> %(without)s"
# Where a document's pages begin is looked up only for a passage that has a page.
_TEXTS = """
    SELECT id, source_id, document_id, title, url, heading, page, start_at, end_at, text, question, sentences, embedder,
        CASE WHEN page IS NOT NULL THEN (
            SELECT jsonb_path_query_array(d.page_starts, '$[*] ? (@ > $start && @ < $end)',
                jsonb_build_object('start', passage.start_at, 'end', passage.end_at))
            FROM document d WHERE d.account_id = passage.account_id AND d.id = passage.document_id) END AS page_breaks
    FROM passage WHERE account_id = current_account()"""
_CHOSEN = f"{_TEXTS} AND id = ANY(%(ids)s)"
_BESIDE = f"""{_TEXTS} AND document_id = %(document)s AND terms @> %(facts)s::int[] AND id <> ALL(%(ids)s)
    AND NOT excluded ORDER BY ordinal LIMIT {MOST_BESIDE}"""


async def find(tx: Transaction, account_id: UUID, question: str, asked_by: Asked, limit: int, own: str = "") -> Result:
    """The best passages for a question and its vector, of the account of the transaction.

    Passages that a model embedded which is neither of the two asked by are found by their words only.
    `own` is the question as it was asked, where `question` is it completed from the conversation.
    """
    asked = looked_up(account_id, question, own)
    found = await _read_statistics(tx, [*asked.hashes, *(key for key, _ in (*asked.synonyms, *asked.instead))])
    asked = asked.settled(found.frequencies)
    statistics = merged(found, asked)
    if not statistics.passages:
        return Result([], statistics, asked)
    chosen = await _candidates(tx, statistics, asked.hashes, _rarest(asked, found.frequencies), asked_by)
    candidates = [_candidate(row, unread=asked_by.unread) for row in chosen]
    ranked = rank(asked, candidates, statistics, asked_by.weights)
    passages = await _read(tx, chosen, _best_of_each_pair(ranked, chosen)[:limit], asked_by)
    if asked_by.whole and (facts := set(asked_facts(own or question))):
        passages += await _beside(tx, account_id, passages, facts, asked_by)
    return Result(passages, statistics, asked, candidates)


def looked_up(account: UUID | bytes, question: str, own: str = "") -> QuestionTerms:
    """The keys that a question is looked up by; `own` is the question as it was asked, where it was completed."""
    language = language_of(question)
    terms = content_terms(question, language)[:MOST_TERMS]
    of_things = things(own or question, language)
    synonyms = [(o, at) for at, term in enumerate(terms) for o in alike(term, language, of_thing=term in of_things)]
    if measure := measure_asked(own or question):
        at = [terms.index(term) for term in content_terms(measure.asking, language) if term in terms]
        others = [term for term in content_terms(" ".join(measure.words), language) if term not in terms]
        synonyms += [(other, place) for other in others for place in at]
    instead: list[tuple[str, int]] = []
    for fact, words in asked_facts(own or question).items():
        # "The gym" may be a part of what has the address, and is looked up by its own name, too.
        meant = instead if fact == ADDRESS and _is_the_companys(words) else synonyms
        meant += [(fact, terms.index(term)) for term in content_terms(words, language) if term in terms]
    return QuestionTerms(
        tuple(term_hash(account, term) for term in terms),
        term_weights(terms, content_terms(own or question, language), language),
        *(tuple((term_hash(account, other), place) for other, place in each) for each in (synonyms, instead)),
    )


def _is_the_companys(asking: str) -> bool:
    place = asked_place(asking)
    return place is None or place.yours


def merged(statistics: Statistics, asked: QuestionTerms) -> Statistics:
    """The corpus with a term's passages counted together with those of its synonyms."""
    frequencies = {key: statistics.frequencies.get(key, 0) for key in asked.hashes}
    for key, place in asked.synonyms:
        frequencies[asked.hashes[place]] += statistics.frequencies.get(key, 0)
    return msgspec.structs.replace(statistics, frequencies=frequencies)


async def nearest(tx: Transaction, asked_by: Asked, most: int, without: UUID) -> list[Any]:
    """The passages nearest to a vector, of all documents but one, nearest first."""
    total = await rows(tx, _TOTAL, {})
    dense = _nearest(asked_by.vector, not total or total[0].passages <= EXACT_UP_TO, but=_OTHERS)
    given = {"vector": _written(asked_by.vector), "embedder": asked_by.embedder, "most": most, "without": without}
    return await rows(tx, _NEAREST.format(dense=dense), given)


def _nearest(vector: Vector, exact: bool, of: str = "", but: str = "") -> str:
    """The statement of the passages nearest to a vector; `of` tells the parameters of one model from another's."""
    return (_EXACT if exact else _INDEXED).format(dimensions=len(vector), of=of, but=but)


def _written(vector: Vector) -> str:
    return "[" + ",".join(f"{x:.5f}" for x in vector.tolist()) + "]"


async def _read_statistics(tx: Transaction, hashes: Sequence[int]) -> Statistics:
    found = await rows(tx, _STATISTICS, {"hashes": list(hashes)})
    if not found or found[0].total <= 0:
        return Statistics(0, 0.0, {})
    frequencies = {row.term: row.holding for row in found if row.term is not None}
    return Statistics(found[0].total, found[0].length / found[0].total, frequencies)


async def _candidates(
    tx: Transaction, statistics: Statistics, hashes: Sequence[int], rare: Sequence[int], asked_by: Asked
) -> list[Any]:
    exact = statistics.passages <= EXACT_UP_TO
    dense, cosines = _nearest(asked_by.vector, exact), _COSINE.format(of="")
    former: dict[str, Any] = {}
    if asked_by.former is not None:
        vector, number = asked_by.former
        if exact or len(vector) == INDEXED:  # Else every passage would be compared, for the few that are left.
            dense = f"({dense}) UNION ALL ({_nearest(vector, exact, '_former')})"
        cosines += " " + _COSINE.format(of="_former")
        if not exact:
            await rows(tx, _WALK_LESS, {})
        former = {"vector_former": _written(vector), "embedder_former": number}
    given = former | {
        "vector": _written(asked_by.vector),
        "embedder": asked_by.embedder,
        **{f"hash{n}": hash_ for n, hash_ in enumerate(hashes)},
        **{f"idf{n}": statistics.idf(hash_) for n, hash_ in enumerate(hashes)},
        "rare": rare,
        "rows": LEXICAL_ROWS,
        "most": CANDIDATES,
    }
    terms = [f"(%(hash{n})s::int = ANY (terms))::int * %(idf{n})s::float" for n in range(len(hashes))]
    return await rows(
        tx, _CANDIDATES.format(dense=dense, cosines=cosines, weight=" + ".join(terms) or "0::float"), given
    )


def _rarest(asked: QuestionTerms, frequencies: Mapping[int, int]) -> list[int]:
    """The rarest of the question's terms whose passages together fit into the row budget; one at least."""
    looked_up = {*asked.hashes, *(key for key, _ in asked.synonyms)}
    known = sorted((holding, term) for term, holding in frequencies.items() if holding > 0 and term in looked_up)
    chosen: list[int] = []
    rows = 0
    for holding, term in known:
        rows += holding
        if chosen and rows > LEXICAL_ROWS:
            break
        chosen.append(term)
    return chosen


def _candidate(row: Any, *, unread: bool) -> Candidate:
    cosine = 0.0 if unread else row.cosine
    return Candidate(row.terms, row.title_terms, cosine, cosine if row.is_pair else None)


def _best_of_each_pair(ranked: list[Scored], candidates: Sequence[Any]) -> list[Scored]:
    """A pair stands once, under the phrasing that fits best."""
    seen: set[tuple[object, object]] = set()
    kept = []
    for scored in ranked:
        row = candidates[scored.index]
        key = (row.document_id, row.start_at) if row.is_pair else (row.id, None)
        if key not in seen:
            seen.add(key)
            kept.append(scored)
    return kept


async def _read(tx: Transaction, candidates: Sequence[Any], ranked: list[Scored], asked_by: Asked) -> list[Found]:
    ids = [candidates[scored.index].id for scored in ranked]
    texts = {row.id: row for row in await rows(tx, _CHOSEN, {"ids": ids})}
    return [_found(texts[id_], scored, asked_by) for id_, scored in zip(ids, ranked, strict=True)]


async def _beside(
    tx: Transaction, account_id: UUID, found: Sequence[Found], facts: set[str], asked_by: Asked
) -> list[Found]:
    """What the page of the first passage that tells the facts tells of them elsewhere: the hours of its other shops."""
    telling = next((p for p in found if p.question is None and facts <= set(told_facts(p.text))), None)
    if telling is None:
        return []
    keys = [term_hash(account_id, fact) for fact in facts]
    given = {"document": telling.document_id, "facts": keys, "ids": [p.id for p in found]}
    last = msgspec.structs.replace(found[-1].scored, parts=dict.fromkeys(found[-1].scored.parts, 0.0), found=())
    return [_found(row, last, asked_by) for row in await rows(tx, _BESIDE, given)]


def _found(row: Any, scored: Scored, asked_by: Asked) -> Found:
    spans, vectors = unpack(row.sentences)
    asked = asked_by.by(row.embedder)
    if asked is None:
        vectors = np.zeros((len(spans), len(asked_by.vector)), dtype=np.float32)
    place = (row.title, row.url, row.heading, row.page, row.start_at, row.end_at, row.text, row.question)
    breaks = tuple(page - row.start_at for page in row.page_breaks or ())
    kept = (scored, spans, vectors, asked, above(row.sentences), breaks)
    return Found(row.id, row.source_id, row.document_id, *place, *kept)
