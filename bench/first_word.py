"""How long a visitor waits until the first word is on the screen, and until the last.

`POST /messages/` with `Accept: text/event-stream`, one client, questions that the help pages answer, each in a new
room: once with the offline default, which composes the answer, and once with a stand-in model that needs 50 ms a token
(17 words; its whole answer takes 0.85 s). A model's sentence is shown when it has been checked against the passages, so
its first word comes when its first sentence is complete.
"""

import time

from bench.figure import Figure
from bench.stage import HELPCENTER, assistant, ingest, median, model, pages, percentile, questions, restart, running
from tests.client import Client

SECONDS = 240
NEEDS = HELPCENTER
MOST_PAGES = 40


def run() -> list[Figure]:
    """Streams answers offline, then with the slow model in general and in private mode."""
    asked = [row for row in questions() if row["answerable"]]
    wanted = {page for row in asked for page in row["pages"]}
    some = sorted(pages(), key=lambda path: str(path.relative_to(HELPCENTER / "pages")) not in wanted)[:MOST_PAGES]
    with running() as server, model("slow") as settings:
        with server.client("alice") as alice:
            ingest(alice, some)
            offline = [_stream(alice, assistant(alice, "private"), row["question"]) for row in asked]
        restart(server, settings)
        with server.client("alice") as alice:
            modes = {mode: assistant(alice, mode) for mode in ("private", "general")}
            slow = {mode: [_stream(alice, uuid, row["question"]) for row in asked[:8]] for mode, uuid in modes.items()}
    return [
        *_figures("offline", offline),
        *_figures("slow model, private mode", slow["private"]),
        *_figures("slow model, general mode", slow["general"]),
    ]


def _stream(client: Client, uuid: str, question: str) -> tuple[float, float]:
    """Milliseconds from the POST to the first `delta` and to `answer`."""
    room, first = client.room(assistant=uuid), 0.0
    body = {"body": question, "room": {"uuid": room["uuid"]}}
    began = time.perf_counter()
    with client.stream("POST", "/messages/", json=body, headers={"Accept": "text/event-stream"}) as reply:
        for line in reply.iter_lines():
            now = (time.perf_counter() - began) * 1000
            if line == "event: delta" and not first:
                first = now
            elif line == "event: answer":
                return first or now, now
    raise AssertionError("the stream ended without an answer")


def _figures(name: str, spent: list[tuple[float, float]]) -> list[Figure]:
    firsts, lasts = zip(*spent, strict=True)
    return [
        Figure(f"first word, {name}, p50", median(firsts), "ms", "from POST to the first words on the stream"),
        Figure(f"first word, {name}, p95", percentile(firsts, 0.95), "ms", "the same"),
        Figure(f"whole answer, {name}, p50", median(lasts), "ms", "from POST to the finished message"),
    ]
