"""A light load generator: plain asyncio streams with keep-alive, about 0.1 ms of its own processor time a request."""

import asyncio
import json
import time
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

import msgspec

from bench.stage import percentile


class Load(msgspec.Struct, frozen=True):
    """What the server did under a load: answers a second, milliseconds of the median and of the slowest hundredth."""

    per_second: float
    p50_ms: float
    p99_ms: float
    count: int
    seconds: float
    replies: list[dict[str, Any]]


class Caller:
    """One client: a kept connection and a token."""

    def __init__(self, url: str, token: str) -> None:
        self._host, self._port = urlsplit(url).hostname or "", urlsplit(url).port or 80
        self._head = (
            f"HTTP/1.1\r\nHost: {self._host}:{self._port}\r\nAuthorization: Token {token}\r\n"
            "Content-Type: application/json\r\nContent-Length: "
        )

    async def connect(self) -> "Caller":
        """Opens the connection."""
        self._reader, self._writer = await asyncio.open_connection(self._host, self._port)
        return self

    async def post(self, path: str, body: dict[str, Any]) -> bytes:
        """The body of a 201; anything else is an error."""
        data = json.dumps(body).encode()
        self._writer.write(f"POST /api/v1{path} {self._head}{len(data)}\r\n\r\n".encode() + data)
        head = (await self._reader.readuntil(b"\r\n\r\n")).lower()
        length = int(head.split(b"content-length:", 1)[1].split(b"\r\n", 1)[0])
        reply = await self._reader.readexactly(length)
        assert head.startswith(b"http/1.1 201"), reply[:300]
        return reply

    def close(self) -> None:
        """Closes the connection."""
        self._writer.close()


async def post_all(url: str, token: str, path: str, bodies: Sequence[dict[str, Any]]) -> list[Any]:
    """The objects that POSTs make, sent one after the other."""
    caller = await Caller(url, token).connect()
    made = [json.loads(await caller.post(path, body)) for body in bodies]
    caller.close()
    return made


async def press(
    url: str, token: str, path: str, clients: Sequence[Iterator[dict[str, Any]]], seconds: float, warm: float = 1.0
) -> Load:
    """Each client posts the bodies of its iterator, the next as soon as one is answered, for some seconds.

    What is answered in the first `warm` seconds does not count.
    """
    callers = [await Caller(url, token).connect() for _ in clients]
    start = time.perf_counter() + warm
    spent: list[float] = []
    replies: list[bytes] = []

    async def work(caller: Caller, bodies: Iterator[dict[str, Any]]) -> None:
        while (now := time.perf_counter()) < start + seconds:
            reply = await caller.post(path, next(bodies))
            if (end := time.perf_counter()) >= start:
                spent.append((end - now) * 1000)
                replies.append(reply)

    await asyncio.gather(*map(work, callers, clients))
    took = time.perf_counter() - start
    for caller in callers:
        caller.close()
    told = [json.loads(reply) for reply in replies]
    return Load(len(spent) / took, percentile(spent, 0.5), percentile(spent, 0.99), len(spent), took, told)
