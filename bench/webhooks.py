"""How soon an event reaches a webhook, and how many a second: `python bench/webhooks.py [events]`.

Starts a server of its own in a temporary folder and a target on loopback. Latency runs from the answer to a POST, which
is just after the commit, to the arrival at the target. Throughput is that of a backlog: the target is away while events
pile up, and comes back.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx

PORT, PASSWORD = 8791, "correct horse battery staple 9"
API = f"http://127.0.0.1:{PORT}/api/v1"


class Target:
    """A target that answers at once, and notes when what came."""

    def __init__(self) -> None:
        self.status = 200
        self.seen: dict[str, float] = {}
        self.tries = 0
        self.connections = 0

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, kept alive."""
        self.connections += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
                body = await reader.readexactly(length)
                self.tries += 1
                if self.status == 200:
                    self.seen[body.split(b'"nickname":"')[1].split(b'"')[0].decode()] = time.time()
                writer.write(f"HTTP/1.1 {self.status} x\r\ncontent-length: 0\r\n\r\n".encode())
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            writer.close()

    async def wait(self, count: int, seconds: float) -> None:
        """Waits for so many events."""
        end = time.monotonic() + seconds
        while len(self.seen) < count and time.monotonic() < end:  # noqa: ASYNC110 - a bench
            await asyncio.sleep(0.01)


async def measure(events: int) -> None:
    """Prints both figures."""
    target = Target()
    server = await asyncio.start_server(target.talk, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    async with httpx.AsyncClient(timeout=60) as client:
        reply = await client.post(f"{API}/auth/api-token", json={"username": "owner", "password": PASSWORD})
        client.headers["authorization"] = f"Token {reply.json()['token']}"
        hook = (await client.post(f"{API}/webhooks", json={"event": "lead.added", "target": address})).json()
        await latency(client, target)
        await backlog(client, target, hook["uuid"], events)


async def latency(client: httpx.AsyncClient, target: Target) -> None:
    """One event every 50 ms."""
    sent = {}
    for n in range(220):
        await client.post(f"{API}/leads", json={"nickname": f"one{n}"})
        sent[f"one{n}"] = time.time()
        await asyncio.sleep(0.05)
    await target.wait(220, 20)
    waits = sorted(1000 * (target.seen[name] - at) for name, at in sent.items() if not name.endswith("0"))
    print(
        f"latency of {len(waits)} events: p50 {waits[len(waits) // 2]:.0f} ms, "
        f"p95 {waits[int(len(waits) * 0.95)]:.0f} ms, most {waits[-1]:.0f} ms"
    )


async def backlog(client: httpx.AsyncClient, target: Target, hook: str, events: int) -> None:
    """A target that is away, and comes back."""
    target.status, target.tries = 503, 0
    target.seen.clear()
    gate = asyncio.Semaphore(8)

    async def add(n: int) -> None:
        async with gate:
            await client.post(f"{API}/leads", json={"nickname": f"many{n}"})

    began = time.monotonic()
    await asyncio.gather(*(add(n) for n in range(events)))
    print(f"{events} events piled up in {time.monotonic() - began:.1f} s, with {target.tries} tries")
    await asyncio.sleep(1)
    target.status = 200
    began = time.monotonic()
    await client.patch(f"{API}/webhooks/{hook}", json={"event": "lead.added"})
    await client.post(f"{API}/leads", json={"nickname": "last"})
    most = events * 0.95
    await target.wait(int(most), 120)
    seconds = time.monotonic() - began
    print(
        f"backlog: {len(target.seen)} deliveries in {seconds:.1f} s, {len(target.seen) / seconds:.0f} a second, "
        f"over {target.connections} connections in all"
    )


def main() -> None:
    """Starts the server, measures, and stops it."""
    events = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "FRONTDESK_PORT": str(PORT),
            "FRONTDESK_DATA_DIR": str(Path(folder) / "data"),
            "FRONTDESK_ADMIN_PASSWORD": PASSWORD,
            "FRONTDESK_ALLOW_PRIVATE_TARGETS": "127.0.0.0/8",
        }
        server = subprocess.Popen(
            [sys.executable, "-m", "frontdesk", "serve"], env=environment, stdout=subprocess.DEVNULL
        )
        try:
            while True:
                try:
                    if httpx.get(f"http://127.0.0.1:{PORT}/readyz", timeout=2).status_code == 200:
                        break
                except httpx.HTTPError:
                    time.sleep(0.1)
            time.sleep(3)
            asyncio.run(measure(events))
        finally:
            server.terminate()
            server.wait(30)


if __name__ == "__main__":
    main()
