"""Signing in by name and password: mints tokens, counts failures, refuses who guesses."""

import hashlib
from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

import msgspec
from sqlalchemy import delete, func, select, text

from frontdesk.accounts.access import LastUsed
from frontdesk.accounts.tables import Token
from frontdesk.foundation.bodies import described
from frontdesk.foundation.database import Database, Transaction, enter_account
from frontdesk.foundation.errors import Fields, Invalid, TooMany
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.security import new_token, password_matches, token_hash
from frontdesk.foundation.settings import Settings


class Credentials(msgspec.Struct):
    """The body of a login."""

    username: Annotated[str, described(minLength=1)]
    password: Annotated[str, described(minLength=1)]

    @staticmethod
    def problems(given: dict[str, str]) -> Fields:
        """Names the empty ones."""
        return {name: ["This field can't be empty."] for name, value in given.items() if not value}


_WRONG = "Unable to log in with provided credentials."
_login = text("SELECT account_id, person_id, password_hash FROM login(:name)")
_count = text(
    "SELECT coalesce(sum(failures), 0) FROM failed_login WHERE key = :key AND minute > now() - interval '1 minute'"
)
_try = text("""
    INSERT INTO failed_login VALUES (:key, :second, 1)
    ON CONFLICT (key, minute) DO UPDATE SET failures = failed_login.failures + 1""")
_take_back = text("UPDATE failed_login SET failures = failures - 1 WHERE key = :key AND minute = :second")
_forget = text("DELETE FROM failed_login WHERE minute < now() - interval '2 minutes'")


class SignIn:
    """Turns a name and a password into a token."""

    def __init__(self, database: Database, settings: Settings, last_used: LastUsed) -> None:
        self._database = database
        self._settings = settings
        self._last_used = last_used

    async def token(self, credentials: Credentials, address: str) -> str:
        """A fresh token. Raises Invalid for a wrong pair, TooMany past the allowed failures of a name or an address."""
        keys = {
            _key("name", credentials.username.lower()): self._settings.login_failures_per_minute,
            _key("address", address): self._settings.login_failures_per_address,
        }
        second = datetime.now(UTC).replace(microsecond=0)
        async with self._database.transaction() as tx:
            await _count_try(tx, keys, second, refuse=self._settings.rate_limits)
            found = (await tx.execute(_login, {"name": credentials.username})).one_or_none()
        if not await password_matches(credentials.password, found.password_hash if found else None):
            raise Invalid({"non_field_errors": [_WRONG]})
        assert found is not None
        async with self._database.transaction() as tx:
            await tx.execute(_take_back, [{"key": key, "second": second} for key in sorted(keys)])
            await enter_account(tx, found.account_id)
            token = await mint(tx, found.account_id, found.person_id, name="Login", scope="admin", by_login=True)
            await self._revoke_surplus(tx, found.person_id)
        return token

    async def _revoke_surplus(self, tx: Transaction, person_id: UUID) -> None:
        """Past the allowed number, the tokens of earlier logins that were not used for longest go."""
        mine = select(Token.id).where(Token.person_id == person_id, Token.by_login)
        tokens = list((await tx.scalars(mine)).all())
        surplus = len(tokens) - self._settings.tokens_per_user
        if surplus > 0:
            await self._last_used.write(tx, tokens)
            least_used = mine.order_by(func.coalesce(Token.last_used_at, Token.created_at), Token.id).limit(surplus)
            await tx.execute(delete(Token).where(Token.id.in_(least_used)))


async def mint(tx: Transaction, account_id: UUID, person_id: UUID, *, name: str, scope: str, by_login: bool) -> str:
    """Makes a token and returns it: the only time it can be read."""
    token = new_token()
    tx.add(
        Token(
            account_id=account_id,
            id=new_id(),
            person_id=person_id,
            hash=token_hash(token),
            name=name,
            scope=scope,
            by_login=by_login,
        )
    )
    await tx.flush()
    return token


async def _count_try(tx: Transaction, keys: dict[bytes, int], second: datetime, *, refuse: bool) -> None:
    """Counts a try as failed before its password is looked at, so that many at once can't slip through.

    A login that succeeds takes its tries back. Raises TooMany, which undoes the counting.
    """
    await tx.execute(_forget)
    await tx.execute(_try, [{"key": key, "second": second} for key in sorted(keys)])
    for key, most in keys.items() if refuse else ():
        if (await tx.scalar(_count, {"key": key}) or 0) > most:
            raise TooMany(retry_after=30, limit=most)


def _key(kind: str, value: str) -> bytes:
    """What failures are counted by: no name or address is stored."""
    return hashlib.sha256(f"{kind}:{value}".encode(errors="replace")).digest()
