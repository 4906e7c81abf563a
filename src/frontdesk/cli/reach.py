"""How commands reach the database: as its owner, who sees every account, or bound to the company that was named."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select

from frontdesk.accounts.tables import Account
from frontdesk.cli.output import fail, me
from frontdesk.foundation import connection
from frontdesk.foundation.connection import Addresses
from frontdesk.foundation.settings import Settings, settings
from frontdesk.migrations import run as migrations

Result = TypeVar("Result")


@contextmanager
def migrated() -> Iterator[tuple[Settings, Addresses]]:
    """The settings and the database's addresses, with the schema of this version."""
    with connection.find(settings()) as addresses:
        migrations.upgrade(addresses.owner_url)
        yield settings(), addresses


def with_owner(verb: Callable[[Any], Awaitable[Result]]) -> Result:
    """Runs a verb in one transaction of the owning role, which sees every account."""

    async def run(addresses: Addresses) -> Result:
        database = addresses.owner_database()
        try:
            async with database.transaction() as tx:
                return await verb(tx)
        finally:
            await database.close()

    with migrated() as (_, addresses):
        return asyncio.run(run(addresses))


async def account_id(addresses: Addresses, name: str | None) -> UUID:
    """The account of a name, or the first one. Ends the command when there is none."""
    database = addresses.owner_database()
    try:
        async with database.transaction() as tx:
            query = select(Account.id).order_by(Account.created_at, Account.id)
            found = (await tx.scalars(query.where(Account.name == name) if name else query)).first()
    finally:
        await database.close()
    if found is None:
        fail(
            f'There is no company "{name}".'
            if name
            else f"There is no company yet. Run {me()} serve once, or {me()} account add."
        )
    return found
