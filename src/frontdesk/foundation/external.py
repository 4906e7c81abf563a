"""Looks at the operator's own PostgreSQL before it is used: what is wrong with it is said in one sentence."""

from collections.abc import Callable

import psycopg
from psycopg import errors, sql
from psycopg.conninfo import conninfo_to_dict

from frontdesk.foundation.embedded import APP_ROLE
from frontdesk.foundation.setting_values import SettingError

CONNECT_SECONDS = 5
"""How long a database may take to answer at the start."""
OLDEST_SERVER = 15
OLDEST_PGVECTOR = (0, 8)

Connection = psycopg.Connection[tuple[object, ...]]


def check(url: str) -> None:
    """Connects, and tries in a transaction that is undone what the first start must do. Raises SettingError."""
    try:
        place = conninfo_to_dict(_plain(url))
    except psycopg.ProgrammingError as error:
        raise _wrong(f"can't be read: {_one_line(error)}") from None
    where = f"{place.get('host', 'this machine')}:{place.get('port', 5432)}"
    try:
        with psycopg.connect(_plain(url), connect_timeout=CONNECT_SECONDS) as connection:
            _look(connection)
            connection.rollback()
    except psycopg.OperationalError as error:
        raise _wrong(refusal(_one_line(error), where, str(place.get("dbname", "")))) from None


def _plain(url: str) -> str:
    return url.replace("postgresql+psycopg://", "postgresql://", 1)


def _one_line(error: Exception) -> str:
    """The line of the driver's text that says why; it names the host before, and gives advice after."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()] or ["no reason given"]
    told = next((line for line in lines if "failed: " in line), lines[-1])
    return told.rpartition("failed: ")[2].removeprefix("FATAL:").strip().rstrip(".")


def _wrong(sentence: str) -> SettingError:
    return SettingError(f"DATABASE_URL {sentence}.")


def refusal(reason: str, where: str, database: str) -> str:
    """Why a connection came to nothing, and the way out, from the driver's line."""
    if "password" in reason or "authentication" in reason or "no pg_hba.conf entry" in reason:
        return f"was refused by {where} ({reason}). Check the user and the password in it"
    if "database" in reason and "does not exist" in reason:
        return f'names the database "{database}", which {where} does not have. Run CREATE DATABASE there'
    return f"names {where}, where no PostgreSQL answers ({reason}). Check the host and the port in it"


def _look(connection: Connection) -> None:
    version = connection.info.server_version // 10_000
    if version < OLDEST_SERVER:
        raise _wrong(f"leads to PostgreSQL {version}; Frontdesk needs {OLDEST_SERVER} or later")
    if connection.execute("SELECT to_regclass('public.alembic_version')").fetchone() != (None,):
        _try(connection, _enter_app_role, f'GRANT {APP_ROLE} TO "{connection.info.user}"')
        return
    _try(connection, _have_pgvector, "CREATE EXTENSION vector")
    _try(connection, _have_app_role, f'ALTER ROLE "{connection.info.user}" CREATEROLE')
    _try(connection, _make_table, f'GRANT ALL ON SCHEMA public TO "{connection.info.user}"')


def _try(connection: Connection, act: Callable[[Connection], None], command: str) -> None:
    try:
        act(connection)
    except errors.InsufficientPrivilege as error:
        user = connection.info.user
        raise _wrong(
            f'leads in as "{user}", who lacks a right ({error.diag.message_primary}). Run as an administrator: '
            f"{command}"
        ) from None


def _have_pgvector(connection: Connection) -> None:
    try:
        connection.execute("CREATE EXTENSION IF NOT EXISTS vector")
    except (errors.FeatureNotSupported, errors.UndefinedFile):
        raise _wrong(
            "leads to a PostgreSQL without pgvector. Install it on that machine "
            f"(package postgresql-{connection.info.server_version // 10_000}-pgvector)"
        ) from None
    found = connection.execute("SELECT extversion FROM pg_extension WHERE extname = 'vector'").fetchone()
    check_pgvector(str(found[0]) if found else "0")


def check_pgvector(version: str) -> None:
    """Raises SettingError for a pgvector that is too old."""
    if tuple(int(part) for part in version.split(".")[:2]) < OLDEST_PGVECTOR:
        oldest = ".".join(map(str, OLDEST_PGVECTOR))
        raise _wrong(
            f"leads to pgvector {version}; Frontdesk needs {oldest} or later. "
            "Install a newer one there and run ALTER EXTENSION vector UPDATE"
        )


def _have_app_role(connection: Connection) -> None:
    role = sql.Identifier(APP_ROLE)
    if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (APP_ROLE,)).fetchone() is None:
        connection.execute(sql.SQL("CREATE ROLE {} LOGIN").format(role))
    connection.execute(sql.SQL("GRANT {} TO CURRENT_USER").format(role))


def _make_table(connection: Connection) -> None:
    connection.execute("CREATE TABLE public.frontdesk_may_write ()")


def _enter_app_role(connection: Connection) -> None:
    connection.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(APP_ROLE)))
