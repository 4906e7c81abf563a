"""What a call asks of whoever drives it: the calls are generators that do no input or output of their own.

A call yields an effect, is sent what came of it, and returns its result. So requests, retries and paging are written
once, and a driver for threads and one for event loops run them.
"""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, Generic, TypeVar

import httpx
import msgspec

T = TypeVar("T")

Progress = Callable[[int, int], None]
"""Hears of an upload: bytes sent, bytes in all."""


class File(msgspec.Struct, frozen=True):
    """A file of a multipart body, read while it is sent: what goes before and after its bytes."""

    path: Path
    size: int
    head: bytes
    tail: bytes
    progress: Progress | None = None


class Send(msgspec.Struct, frozen=True):
    """Sends a request; what comes back is a Reply, or an httpx.TransportError. Streamed: the body is left to Read."""

    method: str
    url: str
    headers: dict[str, str]
    params: dict[str, Any]
    content: bytes | File | None = None
    streamed: bool = False

    def arguments(self) -> dict[str, Any]:
        """What an httpx request is built of, without its content."""
        headers = dict(self.headers)
        if isinstance(self.content, File):
            headers["Content-Length"] = str(len(self.content.head) + self.content.size + len(self.content.tail))
        return {"method": self.method, "url": self.url, "headers": headers, "params": self.params}


class Reply(msgspec.Struct, frozen=True):
    """A response; the body of a streamed one that went well is empty here."""

    status: int
    headers: httpx.Headers
    body: bytes


class Read(msgspec.Struct, frozen=True):
    """Asks for the next bytes of the streamed response; what comes back is empty at its end, or an error."""


class Sleep(msgspec.Struct, frozen=True):
    """Waits."""

    seconds: float


class Alone(msgspec.Struct, frozen=True):
    """Runs steps while no other call runs such steps; what comes back is nothing."""

    steps: "Steps[None]"


Effect = Send | Read | Sleep | Alone


class Item(msgspec.Struct, Generic[T], frozen=True):
    """One of the things that an iteration gives."""

    value: T


Steps = Generator[Effect, Any, T]
"""A call that comes to one result."""

Items = Generator[Effect | Item[T], Any, None]
"""A call that gives one thing after another."""
