"""Brings a database to the schema of this version. Alembic is only loaded when there is something to change."""

from pathlib import Path

import psycopg

_MIGRATION_LOCK = 7_020
_FOLDER = Path(__file__).parent


def newest() -> str:
    """The revision that this version of Frontdesk needs: the last file's number."""
    return max(file.name[:4] for file in (_FOLDER / "versions").glob("[0-9]*.py"))


def current(owner_url: str) -> str | None:
    """The revision that a database has; None for an empty one."""
    with psycopg.connect(owner_url.replace("+psycopg", "")) as connection:
        known = connection.execute("SELECT to_regclass('alembic_version')").fetchone()
        if known is None or known[0] is None:
            return None
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return found[0] if found else None


def upgrade(owner_url: str, to: str = "") -> bool:
    """Runs what is missing, one process at a time, as the owning role; returns whether anything was.

    `to` names an earlier revision than the newest, to see how a database of then comes up.
    """
    if current(owner_url) == (to or newest()):
        return False
    import sqlalchemy as sa
    from alembic import command
    from alembic.config import Config

    from frontdesk.foundation.database import driver_url

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.set_main_option("path_separator", "os")
    engine = sa.create_engine(driver_url(owner_url), poolclass=sa.NullPool)
    with engine.connect() as connection:
        connection.execute(sa.text("SELECT pg_advisory_lock(:key)"), {"key": _MIGRATION_LOCK})
        connection.commit()
        config.attributes["connection"] = connection
        command.upgrade(config, to or "head")
        connection.commit()
    engine.dispose()
    return True
