"""How commands reach a front desk elsewhere: by its address and a token, through the API."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import rich_click as click

from frontdesk.cli.output import fail
from frontdesk.client import Frontdesk, FrontdeskError


def of_remote(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that name a front desk elsewhere."""
    address = click.option("--remote", metavar="URL", default=None, help="A front desk elsewhere, by its address.")
    token = click.option("--token", envvar="FRONTDESK_TOKEN", default=None, help="Token there. Or FRONTDESK_TOKEN.")
    return address(token(command))


@contextmanager
def far_desk(url: str, token: str | None) -> Iterator[Frontdesk]:
    """The front desk at an address; what goes wrong there ends the command with its sentence."""
    if not token:
        fail("A front desk elsewhere needs a token: --token, or FRONTDESK_TOKEN.")
    if not url.startswith(("http://", "https://")):
        fail(f"{url} is no web address. It looks like https://desk.example.")
    try:
        with Frontdesk(url, token=token) as desk:
            yield desk
    except FrontdeskError as error:
        fail(str(error))
