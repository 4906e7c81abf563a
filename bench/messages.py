"""`POST /messages/`: how many a second, how long each, and how much processor time, at 1 and at 32 clients.

(a) `general` mode with a model that answers at once (a stand-in in a process of its own); (b) `private` mode with
retrieval over the help pages, composed offline and, again, with that model; (c) the same route with retrieval and model
taken out: a room in which the AI does not answer. The ratio (a)/(c) says what an answer costs beside storing a message.
Each client posts its next message when the one before is answered, in ten rooms of its own in turns. Questions are
varied by the case of their letters: other keys for the embedder's memory, the same tokens and passages. Processor time
is that of web, worker and database processes, not of the load generator and the stand-in, which use the same cores.
"""

import asyncio
import itertools
import random
from collections.abc import Iterator
from typing import Any

from bench.figure import Figure
from bench.load import Load, post_all, press
from bench.stage import HELPCENTER, assistant, ingest, model, pages, processor_seconds, questions, restart, running
from tests.client import Client
from tests.conftest import Server

SECONDS = 360
NEEDS = HELPCENTER
CLIENTS = 32
ROOMS_EACH = 10
PRESS_SECONDS = 6.0

Measured = tuple[Load, float]


def run() -> list[Figure]:
    """Presses the three forms of the route, (a) and (c) in turns so that a noisy moment hits both."""
    with running() as server, model("instant") as settings:
        with server.client("alice") as alice:
            ingest(alice, pages())
            private = {"assistant": assistant(alice, "private")}
            offline = _both(server, alice, private)
        restart(server, settings)
        with server.client("alice") as alice:
            general = {"assistant": assistant(alice, "general")}
            modelled = _both(server, alice, private)
            quiet = {"is_bot_use": False}
            one = {name: _press(server, alice, room, 1) for name, room in (("a", general), ("c", quiet))}
            rounds = [(_press(server, alice, general), _press(server, alice, quiet)) for _ in range(2)]
    plain, stored = rounds[1]
    ratio = sum(a.count for (a, _), _ in rounds) / sum(c.count for _, (c, _) in rounds)
    return [
        *_figures("(a) general, instant model", one["a"], plain, p50=8, per_second=400),
        *_figures("(b) retrieval, offline", *offline, p50=25, per_second=90, processor=20),
        *_figures("(b) retrieval, instant model", *modelled, p50=25, per_second=90, processor=20),
        *_figures("(c) stored only", one["c"], stored),
        Figure("(a)/(c) at 32", ratio, "", "messages a second of (a) in those of (c)", at_least=0.6),
        _refused("(b) retrieval, offline", offline[1][0]),
    ]


def _both(server: Server, client: Client, room: dict[str, Any]) -> tuple[Measured, Measured]:
    return _press(server, client, room, 1), _press(server, client, room)


def _press(server: Server, client: Client, room: dict[str, Any], clients: int = CLIENTS) -> Measured:
    """The load, and processor milliseconds for each message."""

    async def press_rooms() -> Measured:
        rooms = await post_all(server.url, client.token, "/rooms/", [room] * (clients * ROOMS_EACH))
        streams = [_bodies(rooms[at::clients], at) for at in range(clients)]
        await press(server.url, client.token, "/messages/", streams, 0.1)
        before = processor_seconds(server)
        load = await press(server.url, client.token, "/messages/", streams, PRESS_SECONDS, warm=0.0)
        return load, (processor_seconds(server) - before) * 1000 / load.count

    return asyncio.run(press_rooms())


def _bodies(rooms: list[Any], seed: int) -> Iterator[dict[str, Any]]:
    chance = random.Random(seed)
    asked = [row["question"] for row in questions()]
    chance.shuffle(asked)
    for room, question in zip(itertools.cycle(rooms), itertools.cycle(asked)):
        yield {"body": _varied(question, chance), "room": {"uuid": room["uuid"]}}


def _varied(question: str, chance: random.Random) -> str:
    return "".join(letter.upper() if chance.random() < 0.2 else letter for letter in question)


def _figures(
    name: str,
    one: Measured,
    many: Measured,
    p50: float | None = None,
    per_second: float | None = None,
    processor: float | None = None,
) -> list[Figure]:
    (single, single_cost), (load, cost) = one, many
    used = "processor time of web, worker and database"
    return [
        Figure(f"{name}: p50 at 1", single.p50_ms, "ms", "one client", at_most=p50),
        Figure(f"{name}: p99 at 1", single.p99_ms, "ms", "one client"),
        Figure(f"{name}: per second at 1", single.per_second, "/s", "one client"),
        Figure(f"{name}: per second at 32", load.per_second, "/s", f"{CLIENTS} clients", at_least=per_second),
        Figure(f"{name}: p50 at 32", load.p50_ms, "ms", f"{CLIENTS} clients"),
        Figure(f"{name}: p99 at 32", load.p99_ms, "ms", f"{CLIENTS} clients"),
        Figure(f"{name}: processor time at 1", single_cost, "ms", f"{used}, each message"),
        Figure(f"{name}: processor time at 32", cost, "ms", f"{used}, each message", at_most=processor),
    ]


def _refused(name: str, load: Load) -> Figure:
    refused = sum(bool(reply["refused"]) for reply in load.replies)
    return Figure(f"{name}: refused", refused / load.count, "", "share of answers: a third of the questions should be")
