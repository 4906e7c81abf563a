"""Rows of a company's products: what they are chosen by, and what is shown of them."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec

from frontdesk.foundation.database import Transaction, rows

_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(%(account)s, 7022))"
_POSITIONS = "SELECT id, positions FROM catalog WHERE account_id = current_account()"
_FORGET = "DELETE FROM product WHERE account_id = current_account() AND source_id = %(source)s"
_ADD = """
    WITH given AS (SELECT * FROM jsonb_to_recordset(%(given)s::jsonb) AS g(id uuid, ordinal int, reference text,
        price numeric, currency text, sale_price numeric, sale_from timestamptz, sale_until timestamptz, keys int[],
        numbers float8[], vector_id uuid, title text, description text, url text, image text, availability text,
        attributes jsonb)),
    searched AS (
        INSERT INTO product (account_id, id, source_id, ordinal, price, currency, sale_price, sale_from, sale_until,
            keys, numbers, vector_id)
        SELECT current_account(), id, %(source)s, ordinal, price, currency, sale_price, sale_from, sale_until,
            keys, numbers, vector_id FROM given)
    INSERT INTO product_card (account_id, id, source_id, reference, title, description, url, image, availability,
        attributes)
    SELECT current_account(), id, %(source)s, reference, title, description, url, image, availability, attributes
    FROM given"""
_CATALOG = """
    INSERT INTO catalog (account_id, id, revision, positions, facets, embedder)
    VALUES (current_account(), %(source)s, %(revision)s, %(positions)s::jsonb, %(facets)s, %(embedder)s)
    ON CONFLICT (account_id, id) DO UPDATE SET revision = excluded.revision, positions = excluded.positions,
        facets = excluded.facets, embedder = excluded.embedder"""
_IS_THIS = """
    UPDATE catalog SET embedder = %(embedder)s
    WHERE account_id = current_account() AND id = %(source)s AND revision = %(revision)s RETURNING id"""
_KNOWN = """
    SELECT id FROM product_vector
    WHERE account_id = current_account() AND source_id = %(source)s AND id = ANY(%(ids)s)"""
_ADD_VECTORS = """
    INSERT INTO product_vector (account_id, id, source_id, embedding)
    SELECT current_account(), id, %(source)s, embedding::halfvec FROM unnest(%(ids)s::uuid[], %(vectors)s::text[])
        AS given(id, embedding)
    ON CONFLICT DO NOTHING"""
_FORGET_VECTORS = """
    DELETE FROM product_vector v WHERE v.account_id = current_account() AND v.source_id = %(source)s
    AND NOT EXISTS (SELECT FROM product p WHERE p.account_id = v.account_id AND p.source_id = v.source_id
        AND p.vector_id = v.id)"""


async def lock_catalogs(tx: Transaction, account_id: UUID) -> None:
    """Waits until no other transaction changes the account's catalogs; held until the commit."""
    await rows(tx, _LOCK, {"account": str(account_id)})


async def positions_beside(tx: Transaction, source_id: UUID) -> dict[str, int]:
    """At which place of a product's numbers the account's other catalogs keep each attribute."""
    found = await rows(tx, _POSITIONS, {})
    return {key: at for row in found if row.id != source_id for key, at in row.positions.items()}


async def remove_products(tx: Transaction, source_id: UUID) -> None:
    """Removes a catalog's products."""
    await rows(tx, _FORGET, {"source": source_id})


async def add_products(tx: Transaction, source_id: UUID, given: Sequence[dict[str, Any]]) -> None:
    """Adds products, some thousands at a time."""
    await rows(tx, _ADD, {"source": source_id, "given": msgspec.json.encode(given).decode()})


async def put_catalog(
    tx: Transaction, source_id: UUID, revision: bytes, positions: dict[str, int], facets: bytes, embedder: int
) -> None:
    """Writes down what a catalog speaks of, and the number of the model that embedded it."""
    given = {"source": source_id, "revision": revision, "facets": facets, "embedder": embedder}
    await rows(tx, _CATALOG, {**given, "positions": msgspec.json.encode(positions).decode()})


async def remove_catalog(tx: Transaction, source_id: UUID) -> None:
    """Removes all that was learned of a source as a catalog."""
    for table, column in (("product", "source_id"), ("product_vector", "source_id"), ("catalog", "id")):
        statement = f"DELETE FROM {table} WHERE account_id = current_account() AND {column} = %(source)s"  # noqa: S608
        await rows(tx, statement, {"source": source_id})


async def is_learned(tx: Transaction, source_id: UUID, revision: bytes, embedder: int) -> bool:
    """Whether a source's catalog has this revision already, which names its model too: that is noted."""
    given = {"source": source_id, "revision": revision, "embedder": embedder}
    return bool(await rows(tx, _IS_THIS, given))


async def has_catalog(tx: Transaction, source_id: UUID) -> bool:
    """Whether something was learned of a source as a catalog."""
    statement = "SELECT id FROM catalog WHERE account_id = current_account() AND id = %(source)s"
    return bool(await rows(tx, statement, {"source": source_id}))


async def known_vectors(tx: Transaction, source_id: UUID, ids: Sequence[UUID]) -> set[UUID]:
    """Which of these texts have a vector already."""
    return {row.id for row in await rows(tx, _KNOWN, {"source": source_id, "ids": list(ids)})}


async def add_vectors(tx: Transaction, source_id: UUID, ids: Sequence[UUID], vectors: Sequence[str]) -> None:
    """Adds the vectors of texts."""
    await rows(tx, _ADD_VECTORS, {"source": source_id, "ids": list(ids), "vectors": list(vectors)})


async def forget_vectors(tx: Transaction, source_id: UUID) -> None:
    """Removes the vectors of texts that no product of the catalog has any more."""
    await rows(tx, _FORGET_VECTORS, {"source": source_id})
