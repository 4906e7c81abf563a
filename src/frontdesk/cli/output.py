"""How commands print, and how they end with a sentence."""

import json
import sys
from typing import Any, NoReturn

import rich_click as click
from rich.console import Console

out = Console(highlight=False)
errors = Console(stderr=True, highlight=False)
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
of_account = click.option("--account", "account_name", default=None, help="Company. Default: the first one.")


def fail(sentence: str) -> NoReturn:
    """Ends the command with a sentence."""
    errors.print(sentence, style="red", markup=False)
    sys.exit(1)


def print_json(value: Any) -> None:
    """One JSON document on standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, default=str) + "\n")
