"""Where the database is: the one that the operator names, or the embedded one, started when it does not run."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from frontdesk.foundation import embedded
from frontdesk.foundation.settings import Settings

if TYPE_CHECKING:
    from frontdesk.foundation.database import Database


class Addresses(msgspec.Struct, frozen=True):
    """How to reach the database: as its owner (for migrations and accounts), and as the app's role."""

    owner_url: str
    app_url: str
    role: str

    def database(self, connections: int) -> "Database":
        """The engine of the app's role."""
        from frontdesk.foundation.database import Database

        return Database(self.app_url, role=self.role, connections=connections)

    def owner_database(self) -> "Database":
        """The engine of the owning role, which sees every account: for the command line only."""
        from frontdesk.foundation.database import Database

        return Database(self.owner_url, connections=2, bound=False)


@contextmanager
def find(settings: Settings, *, own: bool = False) -> Iterator[Addresses]:
    """The database's addresses while the block runs; an embedded server started here, or our `own`, is then stopped."""
    if settings.database_url:
        from frontdesk.foundation import external

        external.check(settings.database_url)
        # SET ROLE at connection time: the login of a managed database may own the tables, and row-level security
        # does not bind an owner.
        yield Addresses(settings.database_url, settings.database_url, embedded.APP_ROLE)
        return
    with embedded.running(settings.data_dir / "postgres", own=own) as server:
        yield Addresses(server.owner_url, server.app_url, "")
