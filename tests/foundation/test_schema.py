"""The tables that the code knows are the tables that the migrations make."""

from sqlalchemy import NullPool, create_engine, inspect

import frontdesk.main  # noqa: F401 - knows every table
from frontdesk.foundation.connection import find
from frontdesk.foundation.database import Table, driver_url
from frontdesk.foundation.settings import read
from tests.conftest import Server


def test_columns_of_code_and_database_are_the_same(server: Server) -> None:
    with find(read(server.environment)) as addresses:
        engine = create_engine(driver_url(addresses.owner_url), poolclass=NullPool)
        there = inspect(engine)
        for table in Table.metadata.tables.values():
            columns = {c["name"]: c["nullable"] for c in there.get_columns(table.name)}
            assert set(table.columns.keys()) <= set(columns), table.name
            for column in table.columns:
                assert columns[column.name] == column.nullable, (table.name, column.name)
        engine.dispose()
