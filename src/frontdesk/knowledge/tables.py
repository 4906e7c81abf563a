"""Rows of what a company knows: sources, their documents, and the passages that are searched."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from pgvector.sqlalchemy import HALFVEC
from psycopg.errors import LockNotAvailable
from sqlalchemy import ARRAY, Integer, func, insert, literal_column, select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.foundation.database import AccountTable, Transaction
from frontdesk.foundation.errors import Conflict


class Source(AccountTable):
    """Something that a company gave: a file, a text, a pair, a page, a site or a catalog."""

    __tablename__ = "source"
    is_marked = True

    kind: Mapped[str]
    title: Mapped[str]
    url: Mapped[str | None]
    folder: Mapped[str | None]
    language: Mapped[str | None]
    status: Mapped[str]
    step: Mapped[str | None]
    done: Mapped[int]
    total: Mapped[int]
    error: Mapped[str | None]
    error_code: Mapped[str | None]
    warnings: Mapped[list[Any]]
    fingerprint: Mapped[bytes]
    tries: Mapped[int]
    misses: Mapped[int]
    gone_since: Mapped[datetime | None]
    turn: Mapped[int]
    renewed: Mapped[bool] = mapped_column(default=False)
    """Whether it came to be read because it is embedded or read otherwise now."""
    queued_at: Mapped[datetime]
    begun_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    documents: Mapped[int]
    passages: Mapped[int]
    products: Mapped[int]
    created_at: Mapped[datetime]
    read_at: Mapped[datetime | None]
    changed_at: Mapped[datetime | None]


class Content(AccountTable):
    """The bytes of a source as they came; `id` is the source's."""

    __tablename__ = "content"

    name: Mapped[str]
    data: Mapped[bytes]


class Document(AccountTable):
    """One page or file of a source, as the Markdown that was read from it."""

    __tablename__ = "document"

    source_id: Mapped[UUID]
    place: Mapped[str]
    url: Mapped[str | None]
    title: Mapped[str]
    language: Mapped[str | None]
    status: Mapped[str]
    error: Mapped[str | None]
    text: Mapped[str] = mapped_column(deferred=True)
    page_starts: Mapped[list[Any]] = mapped_column(deferred=True)
    origin: Mapped[bytes]
    fingerprint: Mapped[bytes]
    passages: Mapped[int]
    used: Mapped[int]
    used_at: Mapped[datetime | None]
    read_at: Mapped[datetime]


class Passage(AccountTable):
    """A piece of a document that is searched, quoted and cited."""

    __tablename__ = "passage"

    source_id: Mapped[UUID]
    document_id: Mapped[UUID]
    ordinal: Mapped[int]
    title: Mapped[str]
    url: Mapped[str | None]
    heading: Mapped[str]
    page: Mapped[int | None]
    start_at: Mapped[int]
    end_at: Mapped[int]
    text: Mapped[str]
    question: Mapped[str | None]
    terms: Mapped[list[int]] = mapped_column(ARRAY(Integer))
    title_terms: Mapped[list[int]] = mapped_column(ARRAY(Integer))
    embedding: Mapped[Any] = mapped_column(HALFVEC())
    embedder: Mapped[int]
    sentences: Mapped[bytes]
    excluded: Mapped[bool]


class ExcludedPassage(AccountTable):
    """Words that were left out of answers, so that they stay so when their source is read again."""

    __tablename__ = "excluded_passage"

    source_id: Mapped[UUID]
    place: Mapped[str]
    ended_at: Mapped[datetime | None]


async def count_documents(tx: Transaction, source: Source) -> int:
    """How many documents a source has: those that are ready, which it knows, and the few that are not."""
    failed = (Document.source_id == source.id, Document.status == literal_column("'failed'"))
    return source.documents + (await tx.scalar(select(func.count()).select_from(Document).where(*failed)) or 0)


# Every change of an account's passages waits for the one before it, so that the frequencies stay exact.
_one_at_a_time = text("SELECT pg_advisory_xact_lock(hashtextextended(:account, 7021))")
_count_in = text("""
    WITH counted AS (SELECT t AS term, n FROM unnest(CAST(:terms AS int[]), CAST(:counts AS int[])) AS u(t, n))
    INSERT INTO term (account_id, term, passages) SELECT current_account(), term, n FROM counted
    ON CONFLICT (account_id, term) DO UPDATE SET passages = term.passages + excluded.passages""")
_library_in = text("""
    INSERT INTO library (account_id, passages, terms, embedder)
    VALUES (current_account(), :passages, :terms, :embedder)
    ON CONFLICT (account_id) DO UPDATE
    SET passages = library.passages + excluded.passages, terms = library.terms + excluded.terms,
        embedder_before = coalesce(library.embedder_before, nullif(excluded.embedder, library.embedder))""")
_remove = """
    WITH gone AS (DELETE FROM passage WHERE account_id = current_account() AND {of} RETURNING terms, title_terms),
    counted AS (
        SELECT t AS term, count(*) AS n
        FROM gone, LATERAL (SELECT DISTINCT unnest(gone.terms || gone.title_terms) AS t) AS each
        GROUP BY t),
    fewer AS (
        UPDATE term SET passages = term.passages - counted.n FROM counted
        WHERE term.account_id = current_account() AND term.term = counted.term)
    UPDATE library SET passages = library.passages - (SELECT count(*) FROM gone),
        terms = library.terms - (SELECT coalesce(sum(cardinality(gone.terms)), 0) FROM gone)
    WHERE account_id = current_account()"""
_remove_of_documents = text(_remove.format(of="document_id = ANY(CAST(:ids AS uuid[]))"))
_remove_of_source = text(_remove.format(of="source_id = :id"))


async def lock_library(tx: Transaction, account_id: UUID, most_seconds: int = 0) -> None:
    """Waits until no other transaction changes the account's passages; held until the commit.

    With `most_seconds` it raises Conflict when the wait is longer.
    """
    if not most_seconds:
        await _wait_for_library(tx, account_id)
        return
    await tx.execute(text(f"SET LOCAL lock_timeout = '{int(most_seconds)}s'"))
    try:
        await _wait_for_library(tx, account_id)
    except OperationalError as error:
        if not isinstance(error.orig, LockNotAvailable):
            raise
        raise Conflict("Another of your sources is being written just now. Try again in a few seconds.") from None
    await tx.execute(text("SET LOCAL lock_timeout = DEFAULT"))


async def _wait_for_library(tx: Transaction, account_id: UUID) -> None:
    await tx.execute(_one_at_a_time, {"account": str(account_id)})


async def add_passages(tx: Transaction, passages: Sequence[dict[str, Any]]) -> None:
    """Adds passages, given as columns, and counts them and their terms. Call `lock_library` before.

    A worker may have begun them before the embedding model was changed: theirs is then one that was before.
    """
    if not passages:
        return
    await tx.execute(insert(Passage), passages)
    holding: dict[int, int] = {}
    for passage in passages:
        for term in {*passage["terms"], *passage["title_terms"]}:
            holding[term] = holding.get(term, 0) + 1
    terms = sorted(holding)
    await tx.execute(_count_in, {"terms": terms, "counts": [holding[t] for t in terms]})
    counts = {"passages": len(passages), "terms": sum(len(p["terms"]) for p in passages)}
    await tx.execute(_library_in, {**counts, "embedder": passages[0]["embedder"]})


async def remove_passages_of(tx: Transaction, document_ids: Sequence[UUID]) -> None:
    """Removes the passages of documents, and counts them out. Call `lock_library` before."""
    await tx.execute(_remove_of_documents, {"ids": list(document_ids)})


async def remove_passages(tx: Transaction, source_id: UUID) -> None:
    """Removes the passages of a source, and counts them out. Call `lock_library` before."""
    await tx.execute(_remove_of_source, {"id": source_id})
