"""A caller who has entered: their account's transaction, what they sent, and how they are answered."""

from typing import Any
from uuid import UUID

import msgspec
from cryptography.fernet import Fernet
from litestar import Request, Response

from frontdesk.accounts.idempotency import Key, keep
from frontdesk.foundation.bodies import Body, form, read_object
from frontdesk.foundation.database import Transaction

Call = Request[Any, Any, Any]
"""An HTTP request to a route."""


class Caller(msgspec.Struct, frozen=True):
    """Who is calling, with the transaction that is bound to their account, and what they sent."""

    tx: Transaction
    account_id: UUID
    person_id: UUID
    token_id: UUID
    raw: bytes
    request: Call
    most_bytes: int
    key: Key | None
    box: Fernet

    def values(self) -> dict[str, Any]:
        """The JSON body as it is. Raises what `bodies.read_object` raises."""
        return read_object(self.raw, self.request.headers.get("content-type", ""), self.most_bytes)

    def form(self, kind: type[Body]) -> Body:
        """The JSON body as a form. Raises what `bodies.decode` raises."""
        return form(kind, self.values())

    async def done(self, shape: msgspec.Struct, status: int = 201) -> Response[bytes]:
        """The response to a POST, kept with what it did when the caller gave an Idempotency-Key."""
        body = msgspec.json.encode(shape)
        if self.key is not None:
            await keep(self.tx, self.key, status, self.box.encrypt(body))
        return Response(body, status_code=status, media_type="application/json")
