"""A POST with an Idempotency-Key is applied once: its response is kept in the transaction of what it did, for a day."""

import hashlib
from typing import Any
from uuid import UUID

import msgspec
from cryptography.fernet import Fernet
from sqlalchemy import bindparam, text
from sqlalchemy.types import LargeBinary

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.errors import AppError, Conflict, Invalid, Unprocessable

LONGEST_KEY = 255

_bytes = {name: bindparam(name, type_=LargeBinary) for name in ("key", "request", "body")}
_lock = text("SELECT pg_try_advisory_xact_lock(hashtextextended(:name, 7022))")
_find = text("SELECT request, status, body FROM idempotency WHERE key = :key AND created_at > now() - interval '1 day'")
_find = _find.bindparams(_bytes["key"])
_forget = text("DELETE FROM idempotency WHERE created_at <= now() - interval '1 day'")
_insert = text("""
    INSERT INTO idempotency (account_id, key, request, status, body)
    VALUES (current_account(), :key, :request, :status, :body)
    ON CONFLICT (account_id, key) DO UPDATE SET request = excluded.request, status = excluded.status,
        body = excluded.body, created_at = now()""").bindparams(*_bytes.values())


class Replayed(AppError):
    """The request was applied before: this is the response that it got then."""

    def __init__(self, account_id: UUID, status: int, content: bytes) -> None:
        super().__init__("replayed", headers={"Idempotency-Replayed": "true"})
        self.account_id = account_id
        self.status = status
        self.content = content

    def body(self) -> Any:
        return self.content


class Key(msgspec.Struct, frozen=True):
    """A key as it is stored, and the hash of the request that uses it."""

    hash: bytes
    request: bytes


def read_key(header: str | None, method: str, address: str, content: bytes) -> Key | None:
    """The key of a request to an address (path and query), if it has one. Raises Invalid for one that is too long."""
    if header is None or method != "POST":
        return None
    if not 0 < len(header) <= LONGEST_KEY:
        raise Invalid({"Idempotency-Key": [f"A key has 1 to {LONGEST_KEY} characters."]})
    request = hashlib.sha256(b"\x00".join([address.encode(), content])).digest()
    return Key(hashlib.sha256(header.encode(errors="replace")).digest(), request)


async def refuse_repetition(tx: Transaction, account_id: UUID, key: Key, box: Fernet) -> None:
    """Raises Replayed when the request was applied, Conflict while it is, Unprocessable when the key was another's."""
    if not await tx.scalar(_lock, {"name": f"{account_id}{key.hash.hex()}"}):
        raise Conflict("A request with this Idempotency-Key is being carried out.")
    found = (await tx.execute(_find, {"key": key.hash})).one_or_none()
    if found is None:
        return
    if found.request != key.request:
        raise Unprocessable("This Idempotency-Key was used for another request.")
    raise Replayed(account_id, found.status, box.decrypt(found.body))


async def keep(tx: Transaction, key: Key, status: int, body: bytes) -> None:
    """Keeps the encrypted response with what the request did."""
    await tx.execute(_forget)
    await tx.execute(_insert, {"key": key.hash, "request": key.request, "status": status, "body": body})
