"""frontdesk db: the schema of the database."""

import rich_click as click

from frontdesk.cli.output import as_json, me, out, print_json
from frontdesk.cli.reach import look_for_data
from frontdesk.foundation import connection
from frontdesk.foundation.settings import settings
from frontdesk.migrations import run as migrations


@click.group()
def db() -> None:
    """The database's schema."""


@db.command()
@as_json
def upgrade(as_json: bool) -> None:
    """Brings the database to the schema of this version."""
    with connection.find(settings()) as addresses:
        changed = migrations.upgrade(addresses.owner_url)
    if as_json:
        print_json({"revision": migrations.newest(), "changed": changed})
    else:
        out.print(f"The database is at revision {migrations.newest()}{'.' if changed else ' already.'}")


@db.command()
@as_json
def status(as_json: bool) -> None:
    """Says which schema the database has, and which one this version needs."""
    look_for_data(settings())
    with connection.find(settings()) as addresses:
        current = migrations.current(addresses.owner_url)
    if as_json:
        print_json({"revision": current, "needed": migrations.newest()})
    elif current == migrations.newest():
        out.print(f"The database is at revision {current}, as this version needs.")
    else:
        out.print(
            f"The database is at revision {current}; this version needs {migrations.newest()}. Run {me()} db upgrade."
        )
