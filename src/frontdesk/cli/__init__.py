"""The command line. Every command has --json; a command's module is imported when it is called."""

import importlib
import os
import sys

import rich_click as click

from frontdesk.foundation.settings import SettingError, odd_names

COMMANDS = {
    "serve": "serve",
    "worker": "serve",
    "ingest": "ingest",
    "demo": "demo",
    "ask": "ask",
    "eval": "evaluate",
    "account": "accounts",
    "user": "accounts",
    "token": "accounts",
    "db": "database",
}
"""Command -> the module of this folder that holds it under the same name, or the module's where Python has that one."""


class LazyGroup(click.RichGroup):
    """Commands that are found by name: `serve` should not wait for what `ask` needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the table above."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"frontdesk.cli.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, cmd_name, None) or getattr(module, COMMANDS[cmd_name])
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="frontdesk")
@click.pass_context
def frontdesk(context: click.Context) -> None:
    """A self-hosted AI front desk for your customers."""
    if context.invoked_subcommand != "worker":
        sys.stderr.writelines(f"frontdesk: {sentence}\n" for sentence in odd_names(os.environ))


def main() -> None:
    """Runs the command that was named; settings that can't be used end it with a sentence for each, exit code 2."""
    try:
        frontdesk()
    except SettingError as error:
        sys.stderr.writelines(f"frontdesk: {problem}\n" for problem in error.problems)
        sys.exit(2)
