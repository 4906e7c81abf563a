"""A company as `frontdesk account add` makes one, without the start of a program for each."""

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from unittest.mock import patch

import argon2

from frontdesk.cli.accounts import add_company
from frontdesk.foundation import connection, security, settings

CHEAP = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""A hash says itself how dear it is to compare: signing in with such a one takes no time."""


def sign_up(environment: Mapping[str, str], name: str, username: str, password: str) -> None:
    """Adds a company and its owner to the database of the server that runs with an environment."""

    async def add(addresses: connection.Addresses) -> None:
        database = addresses.owner_database()
        try:
            async with database.transaction() as tx:
                await add_company(tx, name, username, password)
        finally:
            await database.close()

    with (
        patch.object(security, "_hasher", CHEAP),
        connection.find(settings.read(dict(environment))) as addresses,
        ThreadPoolExecutor(1) as beside,  # Whose loop is none of the tests'.
    ):
        beside.submit(asyncio.run, add(addresses)).result()
