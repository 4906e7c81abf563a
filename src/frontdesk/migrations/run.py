"""Brings a database to the schema of this version, and says whether it is there."""

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from frontdesk.foundation.database import driver_url

_MIGRATION_LOCK = 7_020


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    return config


def newest() -> str:
    """The revision that this version of Frontdesk needs."""
    revision = ScriptDirectory.from_config(_config()).get_current_head()
    assert revision is not None
    return revision


def upgrade(owner_url: str) -> bool:
    """Runs what is missing, one process at a time; returns whether anything was. Takes the address of the owning role."""
    engine = sa.create_engine(driver_url(owner_url), poolclass=sa.NullPool)
    with engine.connect() as connection:
        connection.execute(sa.text("SELECT pg_advisory_lock(:key)"), {"key": _MIGRATION_LOCK})
        connection.commit()
        behind = MigrationContext.configure(connection).get_current_revision() != newest()
        connection.commit()
        if behind:
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.commit()
        connection.execute(sa.text("SELECT pg_advisory_unlock(:key)"), {"key": _MIGRATION_LOCK})
        connection.commit()
    engine.dispose()
    return behind


def current(owner_url: str) -> str | None:
    """The revision that a database has."""
    engine = sa.create_engine(driver_url(owner_url), poolclass=sa.NullPool)
    with engine.connect() as connection:
        revision = MigrationContext.configure(connection).get_current_revision()
    engine.dispose()
    return revision
