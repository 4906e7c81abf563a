"""The command line. Every command has --json; a command's module is imported when it is called."""

import importlib
import os
import sys

import rich_click as click

from frontdesk.foundation.settings import SettingError, odd_names

COMMANDS = {
    "serve": ("serve", "Starts everything: database, web server and worker."),
    "worker": ("serve", "Works the job queue beside a server."),
    "ingest": (
        "ingest",
        "Brings in files, folders, and pages or whole sites of the web. A file that changed replaces its old version; "
        "the same file changes nothing.",
    ),
    "demo": ("demo", "Loads the example company: help pages, questions with answers, and a product catalog."),
    "ask": ("ask", "Asks a question; the answer comes word by word, with its sources."),
    "eval": (
        "evaluate",
        "Asks the questions of a FILE (CSV, JSON Lines, JSON) or of a set, by name or uuid, and says what holds.",
    ),
    "account": ("accounts", "Companies."),
    "user": ("accounts", "People who sign in."),
    "token": ("accounts", "Tokens for the API."),
    "db": ("database", "The database's schema."),
}
"""Command -> the module of this folder that holds it under the same name, or the module's where Python has that one;
and what the list of commands says of it."""


class LazyGroup(click.RichGroup):
    """Commands that are found by name: `serve` should not wait for what `ask` needs, and the list for none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the table above."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """What the list shows of a command."""
        return click.Command(cmd_name, help=COMMANDS[cmd_name][1]) if cmd_name in COMMANDS else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is to be run."""
        name, listed, rest = super().resolve_command(ctx, args)
        return name, load(listed.name) if listed is not None and listed.name else None, rest


def load(name: str) -> click.Command:
    """The command itself."""
    module = importlib.import_module(f"frontdesk.cli.{COMMANDS[name][0]}")
    command: click.Command = getattr(module, name, None) or getattr(module, COMMANDS[name][0])
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
