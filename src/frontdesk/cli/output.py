"""How commands print, and how they end with a sentence."""

import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

import rich_click as click
from rich.console import Console

# A terminal's lines are broken between words; a file or another program gets them whole.
out = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
errors = Console(stderr=True, highlight=False, soft_wrap=not sys.stderr.isatty())
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
of_account = click.option("--account", "account_name", default=None, help="Company. Default: the first one.")


@cache
def me() -> str:
    """How this person calls Frontdesk: what a text that names a command begins with."""
    beside = Path(sys.executable).with_name("frontdesk")
    called = Path(sys.argv[0]) if Path(sys.argv[0]).name == "frontdesk" else beside
    known = shutil.which("frontdesk")
    if known and Path(known).resolve() == called.resolve():
        return "frontdesk"
    if not called.is_file():
        return f"{sys.executable} -m frontdesk"
    here = Path.cwd()
    return str(called.absolute().relative_to(here) if called.absolute().is_relative_to(here) else called)


@contextmanager
def failing_with(code: int) -> Iterator[None]:
    """What fails while the block runs ends the command with another exit code."""
    try:
        yield
    except SystemExit as ended:
        raise SystemExit(code) from ended


def fail(sentence: str) -> NoReturn:
    """Ends the command with a sentence."""
    errors.print(sentence, style="red", markup=False)
    sys.exit(1)


def print_json(value: Any) -> None:
    """One JSON document on standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, default=str) + "\n")
