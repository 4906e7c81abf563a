"""How commands reach the database: as its owner, who sees every account, or bound to the company that was named."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select

from frontdesk.accounts.tables import Account
from frontdesk.cli.output import fail, me
from frontdesk.foundation import connection
from frontdesk.foundation.connection import Addresses
from frontdesk.foundation.settings import SettingError, Settings, settings
from frontdesk.migrations import run as migrations

Result = TypeVar("Result")

_NAMED = 5
"""Companies named to who named none of them, at most."""


def look_for_data(config: Settings) -> None:
    """Ends a command that needs a company where there is none, before a database is made for it.

    Raises SettingError, by which a command ends with exit code 2.
    """
    if config.database_url or (config.data_dir / "postgres" / "PG_VERSION").exists():
        return
    named = "is set to it" if "FRONTDESK_DATA_DIR" in os.environ else "is not set, so that is where it was looked for"
    raise SettingError(
        f'There is no data of a front desk in "{config.data_dir.absolute()}": FRONTDESK_DATA_DIR {named}. '
        f"Set it to the folder with the data (or DATABASE_URL to its database), or begin here with {me()} serve."
    )


@contextmanager
def migrated(*, new: bool = False) -> Iterator[tuple[Settings, Addresses]]:
    """The settings and the database's addresses, with the schema of this version; a `new` database is made if asked."""
    if not new:
        look_for_data(settings())
    with connection.find(settings()) as addresses:
        migrations.upgrade(addresses.owner_url)
        yield settings(), addresses


def with_owner(verb: Callable[[Any], Awaitable[Result]], *, new: bool = False) -> Result:
    """Runs a verb in one transaction of the owning role, which sees every account."""

    async def run(addresses: Addresses) -> Result:
        database = addresses.owner_database()
        try:
            async with database.transaction() as tx:
                return await verb(tx)
        finally:
            await database.close()

    with migrated(new=new) as (_, addresses):
        return asyncio.run(run(addresses))


async def account_id(addresses: Addresses, name: str | None) -> UUID:
    """The account of a name, or the first one. Ends the command when there is none."""
    database = addresses.owner_database()
    try:
        async with database.transaction() as tx:
            query = select(Account.id, Account.name).order_by(Account.created_at, Account.id)
            found = (await tx.execute(query.where(Account.name == name) if name else query)).first()
            names = list((await tx.scalars(select(Account.name).order_by(Account.created_at))).all())
    finally:
        await database.close()
    if found is None:
        fail(_no_company(name, names))
    return UUID(str(found.id))


def _no_company(name: str | None, names: list[str]) -> str:
    """What there is instead: people name who signs in where the company is asked for."""
    if not names:
        return f"There is no company yet. Run {me()} serve once, or {me()} account add."
    told = ", ".join(f'"{each}"' for each in names[:_NAMED])
    more = f" and {len(names) - _NAMED} more ({me()} account list)" if len(names) > _NAMED else ""
    return f'There is no company "{name}". There is {told}{more}.'
