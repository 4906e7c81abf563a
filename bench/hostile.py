"""300 hostile files for one company, while another asks: each ends ready or failed with a sentence, and nobody waits.

Bombs and monsters made by hand, and mutations of the real documents (`bench/mutations.py`), sent three at a time. One
visitor of another company asks all the time. Told are the sources that ended in neither way, the longest reading, the
memory of the processes that read, and what a question cost before and meanwhile.
"""

import contextlib
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import msgspec
import psutil  # type: ignore[import-untyped]

from bench.figure import Figure
from bench.mutations import Hostile, hostile
from bench.stage import assistant, percentile, processes, running
from tests.client import Client, unique, until
from tests.conftest import DATA, Server

SECONDS = 1_200
NEEDS = DATA / "documents"
COUNT = 300
SEED = 11
_MEMORY = 2_000_000_000
_LONGEST = 60


class Outcome(msgspec.Struct):
    """How many ended how; what ended otherwise, or without a sentence; how long each was read, in seconds, and what
    was said of those that failed."""

    statuses: Counter[str]
    faults: list[str]
    seconds: list[float]
    slowest: list[str]
    sentences: list[str]


def run() -> list[Figure]:
    """Sends them all, and asks."""
    limits = {"FRONTDESK_READ_SECONDS": str(_LONGEST), "FRONTDESK_READ_MEMORY_BYTES": str(_MEMORY)}
    with running(**limits) as server, server.client("alice") as alice, server.company("Visited", "vera") as vera:
        vera.text("Hours", "The shop in Oulu opens at nine and closes at six.")
        private = assistant(vera, "private")
        before = [_ask(vera, private) for _ in range(30)]
        meanwhile, peak = [], 0.0
        with ThreadPoolExecutor(1) as pool:
            sending = pool.submit(send, alice, list(hostile(NEEDS, COUNT, SEED)), SECONDS - 120)
            while not sending.done():
                meanwhile.append(_ask(vera, private))
                peak = max(peak, _reading_memory(server))
                time.sleep(0.2)
        outcome = sending.result()
        print(*outcome.faults, "", *outcome.slowest, "", *outcome.sentences, sep="\n")
    ended = outcome.statuses["ready"] + outcome.statuses["failed"]
    return [
        Figure("ended ready or with a sentence", ended - len(outcome.faults), f"of {COUNT}", "", at_least=COUNT),
        Figure("ready", outcome.statuses["ready"], f"of {COUNT}", "what could still be read"),
        Figure("longest reading", max(outcome.seconds), "s", f"embedding included; to open it, {_LONGEST} s are set"),
        Figure("median reading", percentile(outcome.seconds, 0.5), "s", "the same"),
        Figure("largest reading process", peak, "MiB", f"resident; {_MEMORY // 2**20:,} MiB of addresses are allowed"),
        Figure("question before p50", percentile(before, 0.5), "ms", "POST to answer, another company"),
        Figure("question meanwhile p50", percentile(meanwhile, 0.5), "ms", f"{len(meanwhile)} asked"),
        Figure(
            "question meanwhile, against before",
            percentile(meanwhile, 0.5) / percentile(before, 0.5),
            "times",
            "of p50s",
        ),
        Figure("question meanwhile p95", percentile(meanwhile, 0.95), "ms", "the same", at_most=1_000),
    ]


def send(client: Client, files: Sequence[Hostile], seconds: float) -> Outcome:
    """Uploads hostile files, three at a time, and waits for the end of each."""
    with ThreadPoolExecutor(3) as pool:
        replies = list(pool.map(lambda file: _uploaded(client, *file), files))
    sources = [source for source in replies if source["status"] != "refused"]
    ended = {source["uuid"]: source for source in _settled(client, sources, seconds)}
    done = [ended[source["uuid"]] for source in sources]  # The same bytes twice are the same source.
    faults = [f"{source['title']}: {source['status']}, {source['error']}" for source in done if _is_fault(source)]
    statuses = Counter(source["status"] for source in done)
    statuses["failed"] += len(files) - len(sources)
    slow = sorted(done, key=lambda source: float(source["seconds"]), reverse=True)[:12]
    told = [f"{s['title']}: {s['seconds']:.1f} s, {s['status']}, {s['passages']} passages" for s in slow]
    sentences = sorted(f"{source['title']}: {source['error']}" for source in done if source["status"] == "failed")
    return Outcome(statuses, faults, [source["seconds"] for source in done] or [0.0], told, sentences)


def _uploaded(client: Client, name: str, data: bytes) -> dict[str, Any]:
    reply = client.upload(name, data or unique("").encode(), title=name)
    assert reply.status_code in (200, 201, 413), reply.text
    return dict(reply.json()) if reply.status_code != 413 else {"status": "refused"}


def _settled(client: Client, sources: Sequence[dict[str, Any]], seconds: float) -> list[dict[str, Any]]:
    """The sources as they ended, with the seconds that this took as seen from here."""
    begun: dict[str, float] = {}
    done: dict[str, dict[str, Any]] = {}
    wanted = {source["uuid"] for source in sources}

    def look() -> bool:
        for now in _all(client):
            uuid = now["uuid"]
            if now["status"] == "reading":
                begun.setdefault(uuid, time.monotonic())
            elif now["status"] != "queued" and uuid in wanted - set(done):
                moment = time.monotonic()
                done[uuid] = now | {"seconds": moment - begun.get(uuid, moment)}
        time.sleep(0.5)
        return wanted == set(done)

    with contextlib.suppress(AssertionError):
        until(look, seconds)
    still = [client.get(f"/sources/{uuid}/").json() | {"seconds": seconds} for uuid in wanted - set(done)]
    return [*done.values(), *still]


def _all(client: Client) -> Iterator[dict[str, Any]]:
    """Every source of the company, by pages of a hundred."""
    page = client.get("/sources/", params={"limit": 100}).json()
    yield from page["results"]
    while page["next"]:
        page = client.get(page["next"]).json()
        yield from page["results"]


def _is_fault(source: dict[str, Any]) -> bool:
    if source["status"] == "ready":
        return not source["passages"]
    return source["status"] != "failed" or not (source["error"] or "").endswith(".")


def _ask(client: Client, private: str) -> float:
    room = client.room(assistant=private)
    began = time.perf_counter()
    message = client.say(room, f"When does the shop in Oulu open, {unique('')}?")
    assert message["answer_status"] == "answered", message
    return (time.perf_counter() - began) * 1000


def _reading_memory(server: Server) -> float:
    """MiB of the largest of the processes that read."""
    most = 0.0
    for process in processes(server):
        with contextlib.suppress(psutil.NoSuchProcess):
            if "anyio.to_process" in " ".join(process.cmdline()):
                most = max(most, process.memory_info().rss / 2**20)
    return most
