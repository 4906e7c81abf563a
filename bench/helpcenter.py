"""The help center of 132 pages with nothing but the offline default: reading it, finding in it, answering from it.

Pages are uploaded over HTTP, four at a time; the clock runs from the first upload until the last page can be found.
The questions are searched (`POST /search/`: is the right page first, or among the first five passages?) and asked in
`private` mode, each in a room of its own: does the answer hold what it must, is what the pages lack refused, and how
long does a POST take until its answer? Nothing was tuned on the given questions (28 answerable, 14 not); the gate and
the weights were fitted on the tuning questions, which are reported beside them and prove nothing.
"""

import time
from pathlib import Path
from typing import Any

import msgspec

from bench.figure import Figure
from bench.stage import HELPCENTER, TUNING, Ingested, assistant, ingest, median, pages, percentile, questions, running
from tests.client import Client

SECONDS = 420
NEEDS = HELPCENTER


class Asked(msgspec.Struct):
    """A question with the rank of the right page (None: not in five), its answer, and the milliseconds it took."""

    row: dict[str, Any]
    rank: int | None
    message: dict[str, Any]
    milliseconds: float

    @property
    def refused(self) -> bool:
        """Whether the answer is that we don't know."""
        return bool(self.message["refused"])

    @property
    def holds(self) -> bool:
        """Whether the answer has one of the strings of each list that it must have."""
        text = (self.message["support_answer"] or "").lower()
        return all(any(each.lower() in text for each in choices) for choices in self.row["must"])


def run() -> list[Figure]:
    """Reads the pages and asks both sets of questions."""
    with running() as server, server.client("alice") as alice:
        ingested = ingest(alice, pages())
        given = ask_all(alice, ingested, HELPCENTER / "questions.jsonl")
        tuning = ask_all(alice, ingested, TUNING)
    return [
        Figure("pages until all are found", ingested.all_seconds, "s", "132 pages, uploaded 4 at a time", at_most=45),
        Figure("pages until the first is found", ingested.first_seconds, "s", "from the first upload"),
        *_figures(given, "", aims=True),
        *_figures(tuning, " (tuning set)", aims=False),
    ]


def ask_all(client: Client, ingested: Ingested, path: Path) -> list[Asked]:
    """Searches and asks every question of a file; misses are printed."""
    private = assistant(client, "private")
    asked = [_ask(client, ingested, private, row) for row in questions(path)]
    for one in asked:
        if (said := _miss(one)) is not None:
            print(f"  miss: {said}: {one.row['question']!r}")
    return asked


def _ask(client: Client, ingested: Ingested, private: str, row: dict[str, Any]) -> Asked:
    found = client.made("/search/", query=row["question"], limit=5)["results"]
    right = [ingested.pages[result["source"]] in row.get("pages", ()) for result in found]
    room = client.room(assistant=private)
    began = time.perf_counter()
    message = client.say(room, row["question"])
    return Asked(row, right.index(True) + 1 if True in right else None, message, (time.perf_counter() - began) * 1000)


def _miss(one: Asked) -> str | None:
    if not one.row["answerable"]:
        return None if one.refused else "answered though the pages lack it"
    faults = [] if one.rank == 1 else [f"right page at {one.rank}"]
    faults += ["refused"] if one.refused else [] if one.holds else ["lacks what it must hold"]
    return ", ".join(faults) or None


def _figures(asked: list[Asked], label: str, *, aims: bool) -> list[Figure]:
    known = [one for one in asked if one.row["answerable"]]
    unknown = [one for one in asked if not one.row["answerable"]]
    words = [len(one.message["support_answer"].split()) for one in known if not one.refused]
    spent = [one.milliseconds for one in asked]

    def count(name: str, ones: list[Asked], of: int, meaning: str, at_least: float | None = None) -> Figure:
        return Figure(f"{name}{label}", len(ones), f"of {of}", meaning, at_least if aims else None)

    first = [one for one in known if one.rank == 1]
    return [
        count("right page first", first, len(known), "hit@1", 27),
        count("right page in five", [one for one in known if one.rank], len(known), "hit@5, of passages", 28),
        count("answer holds what it must", [one for one in known if one.holds], len(known), "private mode", 28),
        count("answerable but refused", [one for one in known if one.refused], len(known), "wrong refusals"),
        count("refused rightly", [one for one in unknown if one.refused], len(unknown), "not in the pages", 14),
        Figure(f"longest answer{label}", max(words), "words", "of all answers", at_most=120 if aims else None),
        Figure(f"mean answer{label}", sum(words) / len(words), "words", "of all answers"),
        Figure(f"answer p50{label}", median(spent), "ms", "from POST to answer, one client"),
        Figure(f"answer p95{label}", percentile(spent, 0.95), "ms", "the same", at_most=300 if aims else None),
    ]
