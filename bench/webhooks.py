"""How soon an event reaches a webhook, and how many a second, to a target on loopback that answers at once.

Delay runs from the answer to a POST, which is just after the commit, to the arrival at the target; one event every
50 ms. Deliveries a second are those of a backlog: the target is away while events pile up, and comes back; counted from
the moment that the webhook is turned on again until 95 in 100 have arrived.
"""

import asyncio
import time

import httpx

from bench.figure import Figure
from bench.stage import percentile, running
from tests.conftest import ROOT, Server

SECONDS = 240
NEEDS = ROOT
EVENTS = 1_000
ONE_BY_ONE = 220
SHARE = 0.95


class Target:
    """A target that answers at once, and notes when what came."""

    def __init__(self) -> None:
        self.status = 200
        self.seen: dict[str, float] = {}

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, kept alive."""
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
                body = await reader.readexactly(length)
                if self.status == 200:
                    self.seen[body.split(b'"nickname":"')[1].split(b'"')[0].decode()] = time.time()
                writer.write(f"HTTP/1.1 {self.status} x\r\ncontent-length: 0\r\n\r\n".encode())
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            writer.close()

    async def wait(self, count: int, seconds: float) -> None:
        """Waits for so many events. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while len(self.seen) < count:  # noqa: ASYNC110 - a bench
                await asyncio.sleep(0.01)


def run() -> list[Figure]:
    """Measures both on a server of its own."""
    with running() as server:
        return asyncio.run(_measure(server))


async def _measure(server: Server) -> list[Figure]:
    target = Target()
    listening = await asyncio.start_server(target.talk, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/"
    with server.client("alice") as alice:
        headers = {"authorization": f"Token {alice.token}"}
    async with httpx.AsyncClient(base_url=f"{server.url}/api/v1", headers=headers, timeout=60) as client:
        hook = (await client.post("/webhooks/", json={"event": "lead.added", "target": address})).json()
        waits = await _delays(client, target)
        seconds = await _backlog(client, target, f"/webhooks/{hook['uuid']}/")
    return [
        Figure("delay p50", percentile(waits, 0.5), "ms", f"from commit to arrival, {len(waits)} events", at_most=50),
        Figure("delay p99", percentile(waits, 0.99), "ms", "the same"),
        Figure("deliveries", EVENTS * SHARE / seconds, "/s", f"of {EVENTS:,} that waited, one webhook"),
    ]


async def _delays(client: httpx.AsyncClient, target: Target) -> list[float]:
    """Milliseconds of each event's way."""
    sent = {}
    for number in range(ONE_BY_ONE):
        (await client.post("/leads/", json={"nickname": f"one{number}"})).raise_for_status()
        sent[f"one{number}"] = time.time()
        await asyncio.sleep(0.05)
    await target.wait(ONE_BY_ONE, 30)
    return [1000 * (target.seen[name] - at) for name, at in list(sent.items())[20:]]


async def _backlog(client: httpx.AsyncClient, target: Target, hook: str) -> float:
    """Seconds until a target that was away has most of what it missed."""
    target.status = 503
    target.seen.clear()
    gate = asyncio.Semaphore(8)

    async def add(number: int) -> None:
        async with gate:
            (await client.post("/leads/", json={"nickname": f"many{number}"})).raise_for_status()

    await asyncio.gather(*map(add, range(EVENTS)))
    await asyncio.sleep(1)
    target.status = 200
    began = time.monotonic()
    (await client.post(f"{hook}enable/")).raise_for_status()
    (await client.post("/leads/", json={"nickname": "last"})).raise_for_status()
    await target.wait(int(EVENTS * SHARE), 120)
    return time.monotonic() - began
