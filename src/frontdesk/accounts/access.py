"""Who is calling, and may they? The only place that answers: a request enters here, and sees its own rows only."""

import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Literal
from uuid import UUID

from sqlalchemy import func, update

from frontdesk.accounts.caller import Call, Caller
from frontdesk.accounts.idempotency import read_key, refuse_repetition
from frontdesk.accounts.tables import Token
from frontdesk.foundation.collisions import undone_until_its_end
from frontdesk.foundation.database import Database, Transaction, rows
from frontdesk.foundation.errors import NotAllowed, NotSignedIn
from frontdesk.foundation.http import read_body
from frontdesk.foundation.rate_limits import RateLimits
from frontdesk.foundation.secret_box import secret_box
from frontdesk.foundation.security import token_hash
from frontdesk.foundation.settings import Settings

Scope = Literal["read", "write", "admin"]

_RANK = {"read": 0, "write": 1, "admin": 2}
_USED_SECONDS = 60.0
_ENTER = "SELECT account_id, person_id, token_id, scope FROM enter(%(hash)s)"


class LastUsed:
    """When each token was used last, written down at most once a minute, and before anything is decided by it."""

    def __init__(self) -> None:
        self._used: dict[UUID, float] = {}
        self._written: dict[UUID, float] = {}

    async def note(self, tx: Transaction, token_id: UUID) -> None:
        """Notes a use; writes it when the last writing is a minute ago."""
        now = self._used[token_id] = time.time()
        if now - self._written.get(token_id, 0.0) >= _USED_SECONDS:
            await self.write(tx, [token_id])

    async def write(self, tx: Transaction, token_ids: list[UUID]) -> None:
        """Writes the uses of these tokens that are not written yet."""
        for token_id in token_ids:
            used = self._used.get(token_id, 0.0)
            if used > self._written.get(token_id, 0.0):
                self._written[token_id] = used
                await tx.execute(update(Token).where(Token.id == token_id).values(last_used_at=func.to_timestamp(used)))


class Access:
    """The door of the API."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self.database = database
        self.last_used = LastUsed()
        self.limits = RateLimits(settings)
        self._most_bytes = settings.max_json_bytes
        self._box = secret_box(settings)

    @asynccontextmanager
    async def enter(self, request: Call, scope: Scope, content: bytes | None = None) -> AsyncIterator[Caller]:
        """Opens the caller's transaction, which commits when the block ends.

        Raises NotSignedIn without a live token, NotAllowed where the token's scope is too small, and what
        `idempotency.refuse_repetition` raises. The body is read before the transaction begins, so that a slow sender
        holds no connection; a multipart body is left to the route, which gives its `content` when it has read it.
        """
        token = _token(request.headers.get("authorization"))
        multipart = request.headers.get("content-type", "").lower().startswith("multipart/")
        bare = multipart or request.method in ("GET", "HEAD", "DELETE")
        raw = b"" if bare else await read_body(request, self._most_bytes)
        hashed = token_hash(token)
        async with undone_until_its_end(request.scope), self.database.transaction() as tx:
            [found] = await rows(tx, _ENTER, {"hash": hashed})
            if found.account_id is None:
                self.limits.forget(hashed)
                raise NotSignedIn("Invalid token.")
            self.limits.learn(hashed)
            if _RANK[found.scope] < _RANK[scope]:
                raise NotAllowed(f"This token may {found.scope} only; the call needs a token that may {scope}.")
            await self.last_used.note(tx, found.token_id)
            key = None
            if not multipart or content is not None:
                header = request.headers.get("idempotency-key")
                path, query = request.scope["path"].rstrip("/"), request.scope["query_string"].decode("latin-1")
                key = read_key(header, request.method, f"{path}?{query}", content or raw)
            if key is not None:
                await refuse_repetition(tx, found.account_id, key, self._box)
            yield Caller(
                tx, found.account_id, found.person_id, found.token_id, raw, request, self._most_bytes, key, self._box
            )


def _token(header: str | None) -> str:
    """The token in an Authorization header, sent as `Token <key>` or `Bearer <key>`."""
    if not header:
        raise NotSignedIn
    scheme, _, key = header.partition(" ")
    if scheme.lower() not in ("token", "bearer"):
        raise NotSignedIn
    if not re.fullmatch(r"[0-9a-f]{40}", key.strip()):
        raise NotSignedIn("Invalid token.")
    return key.strip()
