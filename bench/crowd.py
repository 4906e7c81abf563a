"""Many passages that look real: mixed sentences of real abstracts and articles, vectors near real ones, exact counts.

A passage takes sentences of one real text and one or two of another, and a vector between theirs with noise,
renormalised: so words have the frequencies of real text, passages lie in clusters, and near ones compete.
They are written as ingestion writes them (`passage`, `term`, `library`), by COPY.
"""

import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any
from uuid import UUID

import msgspec
import numpy as np
import psycopg
from numpy.typing import NDArray
from pgvector import HalfVector
from pgvector.psycopg import register_vector

from frontdesk.foundation.ids import new_id
from frontdesk.knowledge.search.analyze import bag, terms
from frontdesk.knowledge.sentences import pack
from frontdesk.models.embed import Embedder
from tests.conftest import DATA

COLUMNS = {
    "account_id": "uuid",
    "id": "uuid",
    "source_id": "uuid",
    "document_id": "uuid",
    "ordinal": "int4",
    "title": "text",
    "heading": "text",
    "start_at": "int4",
    "end_at": "int4",
    "text": "text",
    "terms": "int4[]",
    "title_terms": "int4[]",
    "embedding": "halfvec",
    "sentences": "bytea",
    "embedder": "int4",
}
PASSAGES_PER_DOCUMENT = 500


class Pool(msgspec.Struct):
    """Real texts as (title, sentences), the vector of each (texts, dimensions), and the number of their model."""

    texts: list[tuple[str, list[str]]]
    vectors: NDArray[np.float32]
    embedder: int


def real_texts() -> tuple[list[tuple[str, str]], list[str]]:
    """(title, text) of SQuAD's paragraphs and SciFact's abstracts, and questions and claims about them."""
    texts, asked = [], []
    for article in json.loads((DATA / "squad2" / "dev-16-articles.json").read_text())["data"]:
        title = article["title"].replace("_", " ")
        texts += [(title, paragraph["context"]) for paragraph in article["paragraphs"]]
        asked += [q["question"].strip() for paragraph in article["paragraphs"] for q in paragraph["qas"]]
    lines = (DATA / "scifact" / "corpus.jsonl").read_text().splitlines()
    texts += [(row["title"], row["text"]) for row in map(json.loads, lines)]
    lines = (DATA / "scifact" / "queries.train.jsonl").read_text().splitlines()
    return texts, asked + [row["text"] for row in map(json.loads, lines)]


def pool(embedder: Embedder, texts: Sequence[tuple[str, str]], count: int, seed: int = 3) -> Pool:
    """Some of the texts, with their vectors."""
    chosen = random.Random(seed).sample(list(texts), count)
    vectors = np.array([each.vector for each in embedder.embed_batch([f"{t}\n{body[:900]}" for t, body in chosen])])
    return Pool([(title, re.split(r"(?<=[.!?]) +", body)[:12]) for title, body in chosen], vectors, embedder.number)


class Made(msgspec.Struct):
    """A passage before it is written."""

    title: str
    sentences: list[str]
    places: list[tuple[int, int]]
    vector: NDArray[np.float32]


def passages(source: Pool, count: int, seed: int) -> Iterator[Made]:
    """Passages of 60 to 200 words; `places` tell the pool's text and sentence that each sentence is."""
    chance, noise = random.Random(seed), np.random.default_rng(seed)
    dimensions = source.vectors.shape[1]
    for _ in range(count):
        main, other = chance.randrange(len(source.texts)), chance.randrange(len(source.texts))
        own, foreign = source.texts[main][1], source.texts[other][1]
        places = [(main, n) for n in chance.sample(range(len(own)), min(len(own), chance.randint(3, 6)))]
        places += [(other, n) for n in chance.sample(range(len(foreign)), min(len(foreign), chance.randint(1, 2)))]
        chance.shuffle(places)
        vector = source.vectors[main] + 0.35 * chance.random() * source.vectors[other]
        vector = vector + noise.normal(0, chance.uniform(0.2, 0.9) / dimensions**0.5, dimensions)
        vector /= np.linalg.norm(vector)
        sentences = [source.texts[text][1][n] for text, n in places]
        yield Made(source.texts[main][0], sentences, places, vector.astype(np.float32))


@contextmanager
def without_indexes(owner_url: str) -> Iterator[None]:
    """Takes the search indexes of `passage` away while much is written, and makes them again; then ANALYZE."""
    with psycopg.connect(owner_url, autocommit=True) as connection:
        wanted = "tablename = 'passage' AND indexname IN ('passage_terms', 'passage_embedding')"
        found = connection.execute(f"SELECT indexname, indexdef FROM pg_indexes WHERE {wanted}").fetchall()
        for name, _ in found:
            connection.execute(f'DROP INDEX "{name}"')
        yield
        connection.execute("SET maintenance_work_mem = '3GB'")
        for _, definition in found:
            connection.execute(definition)
        connection.execute("VACUUM ANALYZE passage")
        connection.execute("ANALYZE term")


def write(owner_url: str, account: UUID, source: Pool, count: int, seed: int = 1) -> None:
    """Adds passages to an account, as one source with documents of 500, and counts them and their terms."""
    with psycopg.connect(owner_url) as connection:
        register_vector(connection)
        connection.execute("SET session_replication_role = replica")  # The references are right: none is looked up.
        source_id, documents = _documents(connection, account, count)
        holding: Counter[int] = Counter()
        total = 0
        with connection.cursor().copy(f"COPY passage ({', '.join(COLUMNS)}) FROM STDIN (FORMAT binary)") as copy:
            copy.set_types(list(COLUMNS.values()))
            keys = _Keys(account, source)
            for number, made in enumerate(passages(source, count, seed)):
                row = _row(account, source_id, documents[number // PASSAGES_PER_DOCUMENT], number, made, keys)
                holding.update(set(row[10]))
                total += len(row[10])
                copy.write_row([*row, source.embedder])
        _count(connection, account, count, holding, total)


_terms = cache(terms)


_NUMBERED = """
    CREATE UNLOGGED TABLE bench_passage AS
    SELECT (row_number() OVER ()) - 1 AS n, * FROM passage WHERE account_id = %(of)s"""
_ALIKE = """
    INSERT INTO passage (account_id, id, source_id, document_id, ordinal, title, heading, start_at, end_at, text, terms,
        title_terms, embedding, sentences, embedder)
    SELECT %(account)s, uuidv7(), %(source)s, %(document)s, k, one.title, one.heading, one.start_at, one.end_at,
        one.text, ARRAY(SELECT t # %(key)s FROM unnest(one.terms) t ORDER BY 1),
        ARRAY(SELECT t # %(key)s FROM unnest(one.title_terms) t ORDER BY 1),
        l2_normalize(one.embedding + other.embedding), one.sentences, one.embedder
    FROM generate_series(0, %(count)s - 1) k
    JOIN bench_passage one ON one.n = (%(number)s::bigint * 7919 + k) %% %(rows)s
    JOIN bench_passage other ON other.n = (%(number)s::bigint * 104729 + k * 31) %% %(rows)s"""
_ALIKE_TERMS = """
    INSERT INTO term (account_id, term, passages)
    SELECT %(account)s, t, count(DISTINCT p.id) FROM passage p, unnest(p.terms) t WHERE p.account_id = %(account)s
    GROUP BY t"""
_ALIKE_LIBRARY = """
    INSERT INTO library (account_id, passages, terms)
    SELECT %(account)s, count(*), sum(cardinality(terms)) FROM passage WHERE account_id = %(account)s"""


def write_alike(owner_url: str, of: UUID, accounts: Sequence[UUID], count: int) -> None:
    """Gives each account passages of its own that are like those of another: its texts under other keys, and vectors
    between two of its own. Made by the database, since a million would take an hour here."""
    with psycopg.connect(owner_url, autocommit=True) as connection:
        connection.execute("SET session_replication_role = replica")
        rows = connection.execute(_NUMBERED, {"of": of}).rowcount
        connection.execute("ALTER TABLE bench_passage ADD PRIMARY KEY (n)")
        connection.execute("ANALYZE bench_passage")
        for number, account in enumerate(accounts, start=1):
            source, documents = _documents(connection, account, count)
            own = {"account": account, "source": source, "document": documents[0], "key": number * 2_654_435 % 2**31}
            connection.execute(_ALIKE, {**own, "number": number, "rows": rows, "count": count})
            connection.execute(_ALIKE_TERMS, {"account": account})
            connection.execute(_ALIKE_LIBRARY, {"account": account})
        connection.execute("DROP TABLE bench_passage")


class _Keys:
    """The term keys of the pool's sentences and titles in one account, each analyzed once."""

    def __init__(self, account: UUID, source: Pool) -> None:
        self._account, self._source = account, source
        self._sentences: dict[tuple[int, int], list[int]] = {}
        self._titles: dict[str, list[int]] = {}

    def of(self, places: Sequence[tuple[int, int]]) -> list[int]:
        """The bag of a passage."""
        for text, n in places:
            if (text, n) not in self._sentences:
                self._sentences[text, n] = bag(self._account, _terms(self._source.texts[text][1][n]))
        return sorted(key for place in places for key in self._sentences[place])

    def title(self, title: str) -> list[int]:
        """The bag of a title."""
        if title not in self._titles:
            self._titles[title] = bag(self._account, _terms(title))
        return self._titles[title]


def _row(account: UUID, source_id: UUID, document_id: UUID, number: int, made: Made, keys: _Keys) -> tuple[Any, ...]:
    text, spans = "", []
    for sentence in made.sentences:
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence + " "
    sentences = pack(spans, np.repeat(made.vector[None, :], len(spans), axis=0))
    place = (number, made.title, "", 0, len(text), text)
    bags = (keys.of(made.places), keys.title(made.title))
    return (account, new_id(), source_id, document_id, *place, *bags, HalfVector(made.vector), sentences)


def _documents(connection: psycopg.Connection[Any], account: UUID, count: int) -> tuple[UUID, list[UUID]]:
    source_id = new_id()
    connection.execute(
        "INSERT INTO source (account_id, id, kind, title, status, fingerprint)"
        " VALUES (%s, %s, 'file', 'x', 'ready', %s)",
        (account, source_id, source_id.bytes),
    )
    ids = [new_id() for _ in range(count // PASSAGES_PER_DOCUMENT + 1)]
    connection.cursor().executemany(
        "INSERT INTO document (account_id, id, source_id, place, title, status, text, page_starts, origin, fingerprint,"
        " passages, read_at) VALUES (%s, %s, %s, %s, 'x', 'ready', '', '[]', '', '', 0, now())",
        [(account, id_, source_id, str(id_)) for id_ in ids],
    )
    return source_id, ids


def _count(connection: psycopg.Connection[Any], account: UUID, count: int, holding: Counter[int], total: int) -> None:
    with connection.cursor().copy("COPY term (account_id, term, passages) FROM STDIN") as copy:
        for term, number in holding.items():
            copy.write_row((account, term, number))
    connection.execute("INSERT INTO library (account_id, passages, terms) VALUES (%s, %s, %s)", (account, count, total))
