"""Of a long document, what was embedded is kept until all of it is, so that a reading that is broken off goes on."""

import hashlib
from uuid import UUID

from frontdesk.foundation.database import Database, Transaction, rows
from frontdesk.knowledge.tables import Document, Source

LONG = 128
"""Passages from which on a document's batches are kept: the few seconds that less takes are not worth the writing."""

_GET = "SELECT data FROM embedded_batch WHERE account_id = current_account() AND id = %(id)s"
_PUT = """
    INSERT INTO embedded_batch (account_id, id, source_id, data)
    SELECT current_account(), %(id)s, id, %(data)s FROM source
    WHERE account_id = current_account() AND id = %(source)s ON CONFLICT DO NOTHING"""
_FORGET = "DELETE FROM embedded_batch WHERE account_id = current_account() AND source_id = %(source)s"


class Batches:
    """The batches of one document; another text, title or embedder makes others."""

    def __init__(self, database: Database, source: Source, document: Document) -> None:
        self._database = database
        self._source = source
        self._document = document
        self.is_long = document.passages >= LONG

    async def get(self, first: int) -> bytes | None:
        """The batch that begins with a passage, if it was made before."""
        if not self.is_long:
            return None
        async with self._database.transaction(self._source.account_id) as tx:
            found = await rows(tx, _GET, {"id": self._id(first)})
        return bytes(found[0].data) if found else None

    async def put(self, first: int, data: bytes) -> None:
        """Keeps a batch."""
        if self.is_long:
            async with self._database.transaction(self._source.account_id) as tx:
                await rows(tx, _PUT, {"id": self._id(first), "source": self._source.id, "data": data})

    async def forget(self, tx: Transaction) -> None:
        """Forgets what is stored now, and what was left of earlier versions of its source."""
        if self.is_long:
            await rows(tx, _FORGET, {"source": self._source.id})

    def _id(self, first: int) -> UUID:
        made_of = b"\x00".join([self._source.id.bytes, self._document.fingerprint, str(first).encode()])
        return UUID(bytes=hashlib.blake2b(made_of, digest_size=16).digest())
