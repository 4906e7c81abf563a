"""Questions that go unanswered, gathered by meaning: HINT3's test questions asked where nothing is known of them.

Each of the 253 questions that have one of 20 intents is asked over HTTP of a company whose only page is about something
else, so that it is refused and gathered. Two questions belong together when people gave them the same intent. Whoever
opens a gap should find one matter in it (the first figure); that one matter has one gap (the second) matters less.
The threshold was chosen on the training questions, see `insights.gather.ALIKE`.
"""

import csv
from collections import defaultdict
from itertools import combinations
from typing import Any

from bench.figure import Figure
from bench.stage import assistant, running
from tests.client import Client, until
from tests.conftest import DATA

SECONDS = 420
NEEDS = DATA / "hint3"
_NO_INTENT = "NO_NODES_DETECTED"


def run() -> list[Figure]:
    """Asks, and looks at what was gathered."""
    with (NEEDS / "sofmattress_test.csv").open(newline="") as file:
        asked = [row for row in csv.DictReader(file) if row["label"] != _NO_INTENT]
    with running() as server, server.client("alice") as alice:
        alice.text("Ferry", "The ferry to Hanko leaves at 8:15 from May to September.")
        private = assistant(alice, "private")
        intents: dict[str, str] = {}
        for row in asked:
            message = alice.say(alice.room(assistant=private), row["sentence"])
            if message["refused"]:
                intents[message["uuid"]] = row["label"]
        until(lambda: sum(gap["count"] for gap in _gaps(alice)) >= len(intents) * 0.98, 60)
        gathered = [_messages(alice, gap) for gap in _gaps(alice)]
    return _figures(gathered, intents)


def _gaps(client: Client) -> list[Any]:
    found: list[Any] = []
    page = client.get("/gaps/", params={"limit": 100}).json()
    while page["results"]:
        found += page["results"]
        if page["next"] is None:
            break
        page = client.get(page["next"]).json()
    return found


def _messages(client: Client, gap: Any) -> list[str]:
    return [one["message"] for one in client.get(f"/gaps/{gap['uuid']}/").json()["examples"]]


def _figures(gathered: list[list[str]], intents: dict[str, str]) -> list[Figure]:
    labels = [[intents[message] for message in gap if message in intents] for gap in gathered]
    together = [(a, b) for gap in labels for a, b in combinations(gap, 2)]
    alike = sum(a == b for a, b in together)
    sizes: dict[str, int] = defaultdict(int)
    for intent in intents.values():
        sizes[intent] += 1
    belong = sum(size * (size - 1) // 2 for size in sizes.values())
    return [
        Figure("pairs in one gap that belong together", alike / max(1, len(together)), "", "of HINT3's intents"),
        Figure("pairs that belong together and are in one gap", alike / max(1, belong), "", "the same"),
        Figure("gaps", len(labels), f"of {len(intents)} questions", f"of {len(sizes)} intents"),
    ]
