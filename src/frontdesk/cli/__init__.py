"""The command line. Every command has --json; heavy parts are imported by the command that needs them."""

import sys

import rich_click as click

from frontdesk.cli import accounts, ask, database, ingest, serve
from frontdesk.foundation.settings import SettingError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="frontdesk")
def frontdesk() -> None:
    """A self-hosted AI front desk for your customers."""


for command in (
    serve.serve,
    serve.worker,
    ingest.ingest,
    ingest.demo,
    ask.ask,
    accounts.account,
    accounts.user,
    accounts.token,
    database.db,
):
    frontdesk.add_command(command)


def main() -> None:
    """Runs the command that was named; a setting that can't be used ends it with its sentence."""
    try:
        frontdesk()
    except SettingError as error:
        sys.exit(f"frontdesk: {error}")
