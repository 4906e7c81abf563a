"""The database: one engine per process; transactions are opened at the edge and bound to one account."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from psycopg.rows import namedtuple_row
from sqlalchemy import MetaData, Uuid, event
from sqlalchemy.dialects.postgresql import JSONB, TIMESTAMP
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import Text

Transaction = AsyncSession
"""An open transaction; whoever opened it commits it. Verbs take one as their first argument and never commit."""


class Table(DeclarativeBase):
    """Base of every table."""

    metadata = MetaData(naming_convention={"pk": "%(table_name)s_pkey"})
    type_annotation_map: ClassVar = {
        UUID: Uuid(),
        str: Text(),
        datetime: TIMESTAMP(timezone=True),
        dict[str, Any]: JSONB(),
        list[Any]: JSONB(),
    }


class AccountTable(Table):
    """Base of a table of a company's data: its primary key is (account_id, id), so it can be spread by account.

    `is_marked`: its list may be long, so it is counted by marks; its rows' removal is then known to a trigger.
    """

    __abstract__ = True
    is_marked: ClassVar[bool] = False

    account_id: Mapped[UUID] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)


def driver_url(url: str) -> str:
    """A PostgreSQL address in the form that SQLAlchemy's psycopg dialect takes."""
    scheme, _, rest = url.partition("://")
    return f"postgresql+psycopg://{rest}" if scheme in ("postgres", "postgresql") else url


_UNBOUND = """
    SELECT bool_or(r.rolsuper OR r.rolbypassrls OR pg_has_role(current_user, c.relowner, 'USAGE'))
    FROM pg_roles r, pg_class c WHERE r.rolname = current_user AND c.oid = 'message'::regclass"""


class Database:
    """The engine of the app's role, and the transactions on it.

    A connection whose role row-level security would not bind is refused, unless `bound` is false.
    """

    def __init__(self, url: str, *, role: str = "", connections: int = 12, bound: bool = True) -> None:
        self.url = url
        self.bound = bound
        self.role = role
        self.engine: AsyncEngine = create_async_engine(
            driver_url(url),
            pool_size=connections,
            max_overflow=0,
            pool_timeout=10,
            connect_args={"prepare_threshold": 2, **self.connect_options()},
        )
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False, autoflush=False)

        @event.listens_for(self.engine.sync_engine, "connect")
        def prepare(connection: Any, _: Any) -> None:
            # Loads pgvector, which must know its settings before they are set.
            connection.execute("SELECT '[1]'::vector")
            connection.execute("SET hnsw.iterative_scan = 'relaxed_order'")
            connection.execute("SET hnsw.ef_search = 200")
            if self.bound and connection.execute(_UNBOUND).fetchone() != (False,):
                raise RuntimeError("Row-level security does not bind this connection's role; Frontdesk won't use it.")
            connection.commit()

    def connect_options(self) -> dict[str, Any]:
        """psycopg options that make a connection the app's: a role that row-level security binds."""
        return {"options": f"-c role={self.role}"} if self.role else {}

    @asynccontextmanager
    async def transaction(
        self, account_id: UUID | None = None, *, at_one_moment: bool = False
    ) -> AsyncIterator[Transaction]:
        """A transaction that sees the rows of one account only (of none without it); commits when the block ends.

        With `at_one_moment` all that it reads is as it was at its beginning.
        """
        async with self._sessions() as session:
            async with session.begin():
                if at_one_moment:
                    await rows(session, _AT_ONE_MOMENT, {})
                if account_id is not None:
                    await enter_account(session, account_id)
                yield session
            for act in session.info.get(_AFTER_COMMIT, ()):
                act()

    async def close(self) -> None:
        """Closes every connection."""
        await self.engine.dispose()


def after_commit(tx: Transaction, act: Callable[[], None]) -> None:
    """Does something when the transaction has committed; never when it was rolled back."""
    tx.info.setdefault(_AFTER_COMMIT, []).append(act)


_AFTER_COMMIT = "after_commit"
_AT_ONE_MOMENT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"
_DRIVER = "driver"
_ENTER = "SELECT set_config('frontdesk.account', %(account)s, true)"


async def enter_account(tx: Transaction, account_id: UUID) -> None:
    """Binds the rest of a transaction to one account."""
    await rows(tx, _ENTER, {"account": str(account_id)})


async def rows(tx: Transaction, statement: str, parameters: dict[str, Any]) -> list[Any]:
    """The rows, as named tuples, of a statement in the driver's own form (`%(name)s`); none for a command.

    For the statements that every message needs: this way costs 0.1 ms of processor time, through the session 0.25 ms.
    What was added to the session must be flushed before.
    """
    driver = tx.info.get(_DRIVER)
    if driver is None:
        driver = tx.info[_DRIVER] = await driver_connection(tx)
    async with driver.cursor(row_factory=namedtuple_row) as cursor:
        await cursor.execute(statement, parameters)
        # Not "if description": that of a SELECT without columns is empty, and its rows count all the same.
        return await cursor.fetchall() if cursor.description is not None else []


async def driver_connection(tx: Transaction) -> Any:
    """The psycopg connection under a transaction, for a library that takes one (the job queue)."""
    connection = await tx.connection()
    return (await connection.get_raw_connection()).driver_connection
