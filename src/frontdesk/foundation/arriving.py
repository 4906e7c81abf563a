"""The body of a request while it arrives: whole and in time, or refused in words."""

import asyncio
from contextlib import suppress
from typing import Any

from litestar.types import Receive

from frontdesk.foundation.errors import AppError, Malformed, TooSlow

_DRAINED_SECONDS = 1.0
_DRAINED_BYTES = 1 << 18


class Arriving:
    """An ASGI `receive` that gives up on a body that is cut off or takes longer than `seconds` in all.

    Raises TooSlow or Malformed in whoever reads the body. Once `whole`, whoever listens may wait for hours.
    """

    def __init__(self, receive: Receive, seconds: float, *, whole: bool = False) -> None:
        self._receive = receive
        self._seconds = seconds
        self._end: float | None = None
        self.whole = whole

    async def __call__(self) -> Any:
        """The next message."""
        if self.whole:
            return await self._receive()
        if self._end is None:
            self._end = asyncio.get_running_loop().time() + self._seconds
        try:
            async with asyncio.timeout_at(self._end):
                message = await self._receive()
        except TimeoutError:
            self.whole = True
            raise TooSlow(f"The body did not arrive within {self._seconds:g} s.") from None
        if message["type"] == "http.disconnect":
            self.whole = True
            raise Malformed("The body ended before it was complete.")
        self.whole = not message.get("more_body", False)
        return message

    async def drain(self) -> None:
        """Reads what nobody read, if it is little: a connection that ends with bytes unread takes its answer along."""
        self._end = asyncio.get_running_loop().time() + _DRAINED_SECONDS
        size = 0
        with suppress(AppError):
            while not self.whole and size < _DRAINED_BYTES:
                size += len((await self()).get("body", b""))
