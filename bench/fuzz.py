"""`python -m bench.fuzz [--requests N] [--seed N]`: bad input of every kind at every operation, while others work.

What must hold: no 5xx, an answer to every complete request, health green, the web process's memory bounded, ordinary
requests answered meanwhile in spite of slow sockets, and another company's data neither shown nor changed.
"""

import argparse
import asyncio
import itertools
import json
import re
import sys
import time
from collections import Counter
from contextlib import suppress
from typing import Any

import httpx
import msgspec
import psutil  # type: ignore[import-untyped]

from bench.malice import Malice, Probe
from bench.stage import model, running
from tests.client import Client
from tests.conftest import Server

SETTINGS = {"FRONTDESK_ANSWER_WAIT_SECONDS": "1", "FRONTDESK_BODY_SECONDS": "3"}
AT_ONCE = 8
SLOW_SOCKETS = 30
PATIENCE = 30.0
THEIRS = "the-other-room"
MARK = "marigold-7731"
"""What the other company's texts say, and no answer to the fuzzing one may."""


class Outcome(msgspec.Struct):
    """What a run saw; `faults` are sentences, and none is how it should be."""

    requests: int = 0
    seconds: float = 0.0
    statuses: Counter[int] = msgspec.field(default_factory=Counter)
    faults: list[str] = msgspec.field(default_factory=list)
    ordinary: list[float] = msgspec.field(default_factory=list)
    memory_mib: tuple[float, float] = (0.0, 0.0)


class Reply(msgspec.Struct):
    """An answer: status 0 when the connection ended without one, -1 when none came in time."""

    status: int
    raw: bytes = b""


async def send(port: int, probe: Probe) -> Reply:
    """Sends one probe on a connection of its own, and reads the (first) answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1 << 22)
    try:
        async with asyncio.timeout(PATIENCE):
            with suppress(ConnectionError):
                for piece in (probe.head.encode("utf-8", "replace") + probe.body, *probe.more):
                    writer.write(piece)
                    await writer.drain()
                if not probe.due:
                    writer.write_eof()
            return await _read(reader, bare=probe.head.startswith("HEAD"))
    except TimeoutError:
        return Reply(-1)
    except (ConnectionError, asyncio.IncompleteReadError, OSError):
        return Reply(0)
    finally:
        writer.close()


async def _read(reader: asyncio.StreamReader, *, bare: bool) -> Reply:
    head = b""
    while not re.match(rb"HTTP/1\.[01] (?!100)\d{3}", head):
        head = await reader.readuntil(b"\r\n\r\n")
    status = int(head.split(b" ", 2)[1])
    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    if bare or length is None or b"text/event-stream" in head:
        return Reply(status, head)
    with suppress(asyncio.IncompleteReadError):
        return Reply(status, head + await reader.readexactly(int(length[1])))
    return Reply(status, head)


def judge(probe: Probe, reply: Reply) -> str:
    """What is wrong with an answer; empty when nothing is."""
    shown = f"{probe.what}: {(probe.head[:300].encode() + b' ... ' + probe.body[:200])!r}"
    if reply.status >= 500:
        return f"{reply.status} to {shown}: {reply.raw[-300:]!r}"
    if reply.status == -1:
        return f"no answer within {PATIENCE:g} s to {shown}"
    if reply.status == 0 and probe.due:
        return f"connection ended without an answer to {shown}"
    if MARK.encode() in reply.raw:
        return f"another company's text in the answer to {shown}"
    if reply.status >= 400 and re.search(rb"Traceback|psycopg|sqlalchemy|/src/|litestar", reply.raw):
        return f"internals in the answer to {shown}: {reply.raw[-300:]!r}"
    return ""


async def slow_socket(port: int, token: str, kind: int) -> None:
    """Dribbles a head, dribbles a body, or reads nothing of its answers; begins anew when it is shut out."""
    head = (
        f"POST /api/v1/rooms/ HTTP/1.1\r\nHost: x\r\nAuthorization: Token {token}\r\nContent-Type: application/json\r\n"
    )
    while True:
        with suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            try:
                if kind == 1:
                    writer.write(f"{head}Content-Length: 100000\r\n\r\n".encode())
                if kind == 2:
                    writer.write(head.replace("POST", "GET").encode() + b"\r\n")
                for byte in itertools.cycle(head.encode()):
                    await asyncio.sleep(0.5)
                    writer.write(bytes([byte]) if kind != 2 else head.replace("POST", "GET").encode() + b"\r\n")
                    await writer.drain()
            finally:
                writer.close()


async def ordinary(url: str, token: str, outcome: Outcome) -> None:
    """A well-behaved client of the other company: lists, and asks for health, four times a second."""
    async with httpx.AsyncClient(headers={"Authorization": f"Token {token}"}, timeout=PATIENCE) as client:
        while True:
            for path in ("/api/v1/rooms/?limit=1", "/healthz"):
                began = time.perf_counter()
                try:
                    status = (await client.get(url + path)).status_code
                except httpx.HTTPError as error:
                    outcome.faults.append(f"an ordinary request failed: {error!r}")
                    continue
                outcome.ordinary.append(time.perf_counter() - began)
                if status != 200:
                    outcome.faults.append(f"an ordinary request got {status}")
            await asyncio.sleep(0.25)


def belongings(client: Client) -> tuple[list[str], dict[str, Any]]:
    """Makes one of everything for a company; returns the identifiers and what each list says."""
    room = client.quiet_room(label=THEIRS, name=MARK)
    message = client.say(room, MARK)
    made = [room, message, client.made("/leads/", nickname=MARK), client.made("/assistants/", name=MARK)]
    made.append(client.made("/webhooks/", event="source.failed", target=f"http://127.0.0.1:9/{MARK}"))
    made.append(client.made("/keywords/", keyword=MARK))
    made.append(client.text(MARK, f"{MARK} opens at nine."))
    return [str(one["uuid"]) for one in made], owned(client)


def owned(client: Client) -> dict[str, Any]:
    """Every list of a company."""
    names = ("rooms", "messages", "leads", "assistants", "webhooks", "keywords", "sources", "keyword_notifications")
    return {name: client.get(f"/{name}/?limit=100").json() for name in names}


def own_ids(client: Client) -> dict[str, list[str]]:
    """Identifiers of the fuzzing company's own things, so that what is behind a look-up is reached too."""
    # Read before the first probe, and in no list of things to change: searches and answers find something.
    client.text("Delivery", "We deliver to Iceland in six working days. A parcel of up to 20 kg costs 249 EUR.")
    client.text("Returns", "You can return what you bought within 60 days. Bring the receipt to one of our shops.")
    room = client.quiet_room(label="fuzz")
    messages = [client.say(room, "hello"), client.say(room, "a person's", is_support_sender=True)]
    made = {
        "rooms": [room],
        "messages": messages,
        "leads": [client.made("/leads/", nickname="x")],
        "assistants": [client.made("/assistants/", name="x")],
        "webhooks": [client.made("/webhooks/", event="chat.added", target="http://127.0.0.1:9/")],
        "keywords": [client.made("/keywords/", keyword="x")],
        "sources": [client.made("/sources/", kind="text", title="x", text="x y z")],
    }
    return {name: [str(one["uuid"]) for one in things] for name, things in made.items()}


def memory(server: Server) -> float:
    """MiB that the largest process of the server holds: the one that answers HTTP, or one that is larger still."""
    assert server.process is not None
    web = psutil.Process(server.process.pid).children(recursive=True)
    sizes = [p.memory_info().rss for p in web if "worker" not in " ".join(p.cmdline()) and "postgres" not in p.name()]
    return float(max(sizes)) / 2**20


async def fuzz(server: Server, requests: int, seed: int) -> Outcome:
    """Sends so many probes as one company, and looks at what became of it and of another."""
    alice, bob = server.client("alice"), server.company("Bob's boats", "bob")
    foreign, before = belongings(bob)
    outcome = Outcome()
    probes = Malice(seed, alice.token, own_ids(alice), [*foreign, THEIRS])
    stop = [asyncio.create_task(slow_socket(server.port, alice.token, n % 3)) for n in range(SLOW_SOCKETS)]
    stop.append(asyncio.create_task(ordinary(server.url, bob.token, outcome)))
    began = time.perf_counter()
    await _volley(server.port, probes, requests // 5, outcome)
    first = memory(server)
    await _volley(server.port, probes, requests - requests // 5, outcome)
    outcome.seconds, outcome.memory_mib = time.perf_counter() - began, (first, memory(server))
    for task in stop:
        task.cancel()
    await asyncio.gather(*stop, return_exceptions=True)
    _aftermath(server, bob, before, outcome)
    return outcome


async def _volley(port: int, probes: Malice, count: int, outcome: Outcome) -> None:
    left = itertools.islice(probes, count)

    async def shoot() -> None:
        for probe in left:
            reply = await send(port, probe)
            outcome.requests += 1
            outcome.statuses[reply.status] += 1
            if reply.status == 201 and (made := re.search(rb'"uuid":"([0-9a-f-]{36})"', reply.raw)):
                probes.learn(probe, made[1].decode())
            if fault := judge(probe, reply):
                outcome.faults.append(fault)

    await asyncio.gather(*(shoot() for _ in range(AT_ONCE)))


def _aftermath(server: Server, bob: Client, before: dict[str, Any], outcome: Outcome) -> None:
    for path in ("/healthz", "/readyz"):
        if (status := httpx.get(server.url + path, timeout=PATIENCE).status_code) != 200:
            outcome.faults.append(f"{path} says {status}")
    if owned(bob) != before:
        outcome.faults.append("another company's data changed")
    if not outcome.ordinary:
        outcome.faults.append("no ordinary request was answered")


def run(requests: int, seed: int) -> Outcome:
    """A run on a server of its own."""
    with model("instant", 0.0) as endpoint, running(**endpoint, **SETTINGS) as server:
        outcome = asyncio.run(fuzz(server, requests, seed))
        failed = (server.folder / "log").read_text(errors="replace").count("request failed")
        if failed:
            outcome.faults.append(f"{failed} mistakes in the log: {_last(server)}")
        return outcome


def _last(server: Server) -> str:
    return (server.folder / "log").read_text(errors="replace")[-6_000:]


def main() -> None:
    """Runs, tells, and ends with 1 when something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    outcome = run(given.requests, given.seed)
    ordered = sorted(outcome.ordinary) or [0.0]
    told = {
        "requests": outcome.requests,
        "seconds": round(outcome.seconds, 1),
        "statuses": dict(sorted(outcome.statuses.items())),
        "memory after a fifth, and at the end, MiB": [round(size, 1) for size in outcome.memory_mib],
        "ordinary requests": len(outcome.ordinary),
        "the slowest of 100 of them, s": round(ordered[int(0.99 * len(ordered))], 3),
        "faults": len(outcome.faults),
    }
    print(json.dumps(told, indent=1))
    for fault in outcome.faults[:40]:
        print("-", fault[:6_500])
    sys.exit(1 if outcome.faults else 0)


if __name__ == "__main__":
    main()
