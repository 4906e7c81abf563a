"""A token of the company's owner for one command, through the database, and its end."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, select

from frontdesk.accounts.sign_in import mint
from frontdesk.accounts.tables import Member, Token
from frontdesk.foundation.connection import Addresses
from frontdesk.foundation.security import token_hash

_LIFETIME = timedelta(minutes=15)
"""How long it counts, should the command be killed before it takes it back."""


@contextmanager
def lent_token(addresses: Addresses, account: UUID) -> Iterator[str]:
    """A token while the block runs."""
    lent = asyncio.run(_lend(addresses, account))
    try:
        yield lent
    finally:
        asyncio.run(_take_back(addresses, lent))


async def _lend(addresses: Addresses, account: UUID) -> str:
    database = addresses.owner_database()
    try:
        async with database.transaction() as tx:
            of_account = select(Member).where(Member.account_id == account)
            owner = (await tx.scalars(of_account.order_by(Member.role != "owner", Member.created_at).limit(1))).one()
            lent = await mint(tx, account, owner.person_id, name="Command line", scope="admin", by_login=False)
            row = (await tx.scalars(select(Token).where(Token.hash == token_hash(lent)))).one()
            row.expires_at = datetime.now(UTC) + _LIFETIME
            await tx.flush()
            return lent
    finally:
        await database.close()


async def _take_back(addresses: Addresses, lent: str) -> None:
    database = addresses.owner_database()
    try:
        async with database.transaction() as tx:
            await tx.execute(delete(Token).where(Token.hash == token_hash(lent)))
    finally:
        await database.close()
