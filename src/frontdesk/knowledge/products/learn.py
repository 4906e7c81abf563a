"""Learning a catalog: its rows become products, in the place of its older self in one transaction."""

import asyncio
import functools
import hashlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from uuid import UUID

import msgspec
import numpy as np
from sqlalchemy import func, select

from frontdesk.foundation.database import Database, Transaction
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.outbound import Outbound
from frontdesk.knowledge import progress, reading_process
from frontdesk.knowledge.fetch import fetch_page
from frontdesk.knowledge.learn import remove_all_but
from frontdesk.knowledge.open_file import open_file
from frontdesk.knowledge.products import tables
from frontdesk.knowledge.products.facets import (
    PRICE,
    PRICE_AT,
    Facets,
    facet_key,
    fields,
    has_it,
    has_key,
    head_key,
    leaf_key,
    leaf_of,
    learn_facets,
    number_of,
    product_terms,
    product_text,
    short_names,
    title_head,
    title_key,
    title_terms,
    value_key,
    values_of,
)
from frontdesk.knowledge.products.kinds import TitleKinds
from frontdesk.knowledge.products.read import Catalog, Product
from frontdesk.knowledge.readers import Limits
from frontdesk.knowledge.search.analyze import bag
from frontdesk.knowledge.search.words import language_of
from frontdesk.knowledge.tables import Content, Document, Source, lock_library
from frontdesk.models.embed import Embedder

READ_VERSION = b"8"
"""Raised when catalogs are read or analyzed otherwise, so that what is read again is learned anew."""
_AT_ONCE = 64
NO_SALE = dict.fromkeys(("sale_price", "sale_from", "sale_until"))
_ROWS_AT_ONCE = 2_000


class LearnCatalog:
    """Puts products into a company's catalog."""

    def __init__(
        self,
        database: Database,
        embedder: Callable[[], Embedder],
        outbound: Outbound,
        limits: Limits,
        memory_bytes: int,
        most_products: int,
        user_agent: str,
    ) -> None:
        self._database = database
        self._embedder = embedder
        self._outbound = outbound
        self._limits = limits
        self._memory_bytes = memory_bytes
        self._most = most_products
        self._user_agent = user_agent

    async def learn(self, source: Source, content: Content) -> None:
        """Learns a catalog; with its products the source is ready, and tells what could not be used. Raises ReadError
        and Stopped.
        """
        data, name = content.data, content.name
        if source.url and content.data == source.url.encode():
            data = await fetch_page(self._outbound, source.url, self._limits.max_bytes, self._user_agent)
        made_of = [READ_VERSION, self._embedder().fingerprint.encode(), (source.language or "").encode(), data]
        revision = hashlib.sha256(b"\x00".join(made_of)).digest()
        async with self._database.transaction(source.account_id) as tx:
            await _lock_what_it_was(tx, source)
            if await tables.is_learned(tx, source.id, revision, self._embedder().number):
                await _end(tx, source, source.warnings)
                return
        read = functools.partial(
            reading_process.read_products, data, name, self._limits, self._memory_bytes, self._most
        )
        catalog: Catalog = await open_file(self._database, source, read, name, self._limits, size=len(data))
        # What the columns hold is learned before any product: of a large catalog that takes seconds.
        await progress.say(self._database, source, "learning", 0, len(catalog.products), progress.Pace())
        sample = "\n".join(f"{p.title} {p.description}" for p in catalog.products[:200])
        language = source.language or language_of(sample[:8_000])
        facets = await asyncio.to_thread(learn_facets, catalog.products, catalog.units, language)
        facets.known = short_names(facets)
        facets.vectors = await asyncio.to_thread(self._names, facets.known)
        vectors = await self._vectors(source, catalog.products)
        await self._store(source, catalog, facets, vectors, revision)

    async def forget(self, tx: Transaction, source: Source) -> None:
        """Removes the products of a source that is no catalog any more."""
        if await tables.has_catalog(tx, source.id):
            await tables.remove_catalog(tx, source.id)
            await progress.going_on(tx, source, products=0)

    def _names(self, pairs: list[tuple[str, str]]) -> bytes:
        """The vectors of attributes and values, as float16 one behind the other."""
        named = (self._embedder().embed_question(value or key) for key, value in pairs)
        return b"".join(vector.astype(np.float16).tobytes() for vector in named)

    async def _vectors(self, source: Source, products: list[Product]) -> dict[str, UUID]:
        """Embeds the texts that are new, and writes each batch down: reading that was broken off goes on from there."""
        model = self._embedder().fingerprint.encode()
        texts = dict.fromkeys(product_text(product) for product in products)
        ids = {text: _vector_id(source.id, model, text) for text in texts}
        async with self._database.transaction(source.account_id) as tx:
            known = await tables.known_vectors(tx, source.id, list(ids.values()))
        fresh = [text for text in ids if ids[text] not in known]
        pace = progress.Pace()
        for at in range(0, len(fresh), _AT_ONCE):
            await progress.say(self._database, source, "learning", at, len(fresh), pace)
            batch = fresh[at : at + _AT_ONCE]
            made = await self._embedder().passages(batch)
            written = ["[" + ",".join(f"{x:.5f}" for x in each.vector.tolist()) + "]" for each in made]
            async with self._database.transaction(source.account_id) as tx:
                await tables.add_vectors(tx, source.id, [ids[text] for text in batch], written)
        return ids

    async def _store(
        self, source: Source, catalog: Catalog, facets: Facets, vectors: dict[str, UUID], revision: bytes
    ) -> None:
        """A question finds all of the old catalog or all of the new one."""
        async with self._database.transaction(source.account_id) as tx:
            await _lock_what_it_was(tx, source)
            await tables.lock_catalogs(tx, source.account_id)
            positions = _place(facets, await tables.positions_beside(tx, source.id))
            await tables.remove_products(tx, source.id)
            await self._add(tx, source, catalog.products, facets, vectors)
            learned = msgspec.msgpack.encode(facets)
            await tables.put_catalog(tx, source.id, revision, positions, learned, self._embedder().number)
            await tables.forget_vectors(tx, source.id)
            await progress.going_on(tx, source, changed_at=func.now(), products=len(catalog.products))
            await _end(tx, source, catalog.warnings)

    async def _add(
        self, tx: Transaction, source: Source, products: list[Product], facets: Facets, vectors: dict[str, UUID]
    ) -> None:
        for at in range(0, len(products), _ROWS_AT_ONCE):
            batch = products[at : at + _ROWS_AT_ONCE]
            made = await asyncio.to_thread(lambda b=batch, n=at: list(_rows(source.account_id, b, n, facets, vectors)))  # type: ignore[misc]
            await tables.add_products(tx, source.id, made)


async def _lock_what_it_was(tx: Transaction, source: Source) -> None:
    """Holds the library, before all else, where the source was something else and its documents are to go."""
    if await tx.scalar(select(Document.id).where(Document.source_id == source.id).limit(1)) is not None:
        await lock_library(tx, source.account_id)


async def _end(tx: Transaction, source: Source, warnings: Sequence[str]) -> None:
    """In the transaction in which the products are in use: whoever cancels it either stops both or comes too late."""
    await remove_all_but(tx, source, ())
    await progress.finish(tx, source, warnings)


def _vector_id(source_id: UUID, model: bytes, text: str) -> UUID:
    return UUID(bytes=hashlib.blake2b(b"\x00".join([source_id.bytes, model, text.encode()]), digest_size=16).digest())


def _place(facets: Facets, beside: dict[str, int]) -> dict[str, int]:
    """Gives each attribute of numbers its place, the same in all catalogs of the account."""
    taken = {PRICE: PRICE_AT, **beside}
    for facet in facets.facets.values():
        if facet.kind == "number":
            facet.position = taken.setdefault(facet.key, 1 + max(taken.values()))
    return {facet.key: facet.position for facet in facets.facets.values() if facet.kind == "number"}


def _rows(
    account: UUID, products: list[Product], first: int, facets: Facets, vectors: dict[str, UUID]
) -> Iterator[dict[str, Any]]:
    kinds = TitleKinds(facets)
    for ordinal, product in enumerate(products, first):
        yield {
            "id": new_id(),
            "ordinal": ordinal,
            "reference": product.reference,
            "price": product.price,
            "currency": product.currency,
            **(msgspec.to_builtins(product.sale) if product.sale else NO_SALE),
            "keys": sorted(
                set(bag(account, [*_keys(product, facets, kinds), *product_terms(product, facets.language)]))
            ),
            "numbers": _numbers(product, facets),
            "vector_id": vectors[product_text(product)],
            "title": product.title,
            "description": product.description,
            "url": product.link,
            "image": product.image,
            "availability": product.availability,
            "attributes": product.attributes,
        }


def _keys(product: Product, facets: Facets, kinds: TitleKinds) -> Iterator[str]:
    """What a product is chosen by: its title's terms, that it has an attribute, and each of its values."""
    yield from map(title_key, title_terms(product, facets.language))
    yield head_key(title_head(product, facets.language))
    yield from kinds.keys(product)
    for name, texts in fields(product):
        facet = facets.facets[facet_key(name)]
        if has_it(facet, texts):
            yield has_key(facet.key)
        if facet.kind == "value":
            yield from (value_key(facet.key, value) for value in values_of(facet.key, texts))
        if facet.leaves:
            yield from (leaf_key(facet.key, leaf_of(text)) for text in texts)


def _numbers(product: Product, facets: Facets) -> list[float | None]:
    placed: dict[int, float] = {}
    if product.price is not None:
        placed[PRICE_AT] = float(product.price)
    for name, texts in product.attributes.items():
        facet = facets.facets[facet_key(name)]
        if facet.kind == "number" and (number := number_of(facet, texts)) is not None:
            placed[facet.position] = number
    return [placed.get(at) for at in range(max(placed, default=-1) + 1)]
