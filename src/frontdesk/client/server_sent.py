"""Server-sent events as they come, over as many connections as it takes."""

from collections import deque
from collections.abc import Iterator
from typing import TypeVar

import httpx
import msgspec

from frontdesk.client.effects import Read, Reply, Sleep, Steps
from frontdesk.client.errors import NoConnection, ServerError
from frontdesk.client.link import Call, Link

T = TypeVar("T")


class ServerSent(msgspec.Struct, frozen=True):
    """One event; `id` is the last that was named when it came."""

    event: str
    data: str
    id: str

    def read(self, kind: type[T]) -> T:
        """The typed data. Raises ServerError when it is of another type."""
        try:
            return msgspec.json.decode(self.data, type=kind)
        except msgspec.DecodeError:
            raise ServerError(Reply(200, httpx.Headers(), self.data.encode())) from None


class Reader:
    """Reads a stream after https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation."""

    def __init__(self, last_id: str = "") -> None:
        self.last_id = last_id
        self.retry: float | None = None
        self.begin()

    def begin(self) -> None:
        """A new connection: what is left of the one before is forgotten."""
        self._rest = b""
        self._event = ""
        self._data: list[str] = []

    def feed(self, block: bytes) -> Iterator[ServerSent]:
        """The events that these bytes complete."""
        text = self._rest + block
        # A carriage return at the end may be half of a line's end: it waits for what comes.
        held = b"\r" if text.endswith(b"\r") else b""
        *lines, rest = text.removesuffix(held).replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        self._rest = rest + held
        for line in lines:
            if line:
                self._take(line.decode("utf-8", "replace"))
                continue
            if self._data:
                yield ServerSent(self._event or "message", "\n".join(self._data), self.last_id)
            self._event, self._data = "", []

    def _take(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\x00" not in value:
            self.last_id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self.retry = int(value) / 1000


class Stream:
    """The events of a call. A lost connection is taken up where it broke, by `Last-Event-ID`.

    One that is not `endless` is taken up only as often as a call is retried; the endless one until the server refuses.
    """

    def __init__(self, link: Link, call: Call, *, after: str | None = None, endless: bool = False) -> None:
        self._link = link
        self._call = call
        self._endless = endless
        self._reader = Reader(after or "")
        self._ready: deque[ServerSent] = deque()
        self._is_open = False
        self._lost = 0

    def next(self) -> Steps[ServerSent]:
        """The next event. Raises NoConnection or an ApiError."""
        while not self._ready:
            if not self._is_open:
                yield from self._open()
            block: bytes | httpx.TransportError = yield Read()
            if isinstance(block, bytes) and block:
                self._ready.extend(self._reader.feed(block))
                self._lost = 0 if self._endless else self._lost
            else:
                yield from self._pause(block)
        return self._ready.popleft()

    def _open(self) -> Steps[None]:
        resumed = {"Last-Event-ID": self._reader.last_id} if self._reader.last_id else {}
        headers = {**self._call.headers, "Accept": "text/event-stream", **resumed}
        reply = yield from self._link.exchange(msgspec.structs.replace(self._call, headers=headers, streamed=True))
        if not reply.headers.get("content-type", "").startswith("text/event-stream"):
            raise ServerError(reply)
        self._reader.begin()
        self._is_open = True

    def _pause(self, outcome: bytes | httpx.TransportError) -> Steps[None]:
        """Waits before the next connection, for as long as the server asked for, or as a call does."""
        self._is_open = False
        self._lost += 1
        cause = outcome if isinstance(outcome, httpx.TransportError) else httpx.ReadError("The stream ended early.")
        pause = self._link.retries.pause(self._lost, cause)
        if pause is None:
            raise NoConnection("The connection was lost at every try.") from cause
        yield Sleep(pause if self._reader.retry is None else self._reader.retry)
