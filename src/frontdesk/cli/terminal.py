"""What commands share: how they reach the database and how they print."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn, TypeVar
from uuid import UUID

import rich_click as click
from rich.console import Console
from sqlalchemy import select

from frontdesk.accounts.tables import Account
from frontdesk.foundation import connection
from frontdesk.foundation.connection import Addresses
from frontdesk.foundation.settings import Settings, settings
from frontdesk.migrations import run as migrations

Result = TypeVar("Result")

out = Console(highlight=False)
errors = Console(stderr=True, highlight=False)
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
of_account = click.option(
    "--account", "account_name", default=None, help="Name of the company. Default: the first one."
)


def fail(sentence: str) -> NoReturn:
    """Ends the command with a sentence."""
    errors.print(sentence, style="red", markup=False)
    sys.exit(1)


def print_json(value: Any) -> None:
    """One JSON document on standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, default=str) + "\n")


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
            else "There is no company yet. Run frontdesk serve once, or account add."
        )
    return found
