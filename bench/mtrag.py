"""Questions in the middle of a conversation (MTRAG: 747 passages, 299 conversations), with the offline default.

Each passage is a text source of its own. A conversation's earlier questions are posted in a room without an answer; its
last one is searched there (`POST /search/` with the room: `recall@5`, the share of the relevant sources among the first
five), and alone for comparison; then it is asked with the AI switched on, in `private` mode, strictness `balanced`.
What should come of it, by the task's own label: an answer (ANSWERABLE, PARTIAL), an honest "I don't know"
(UNANSWERABLE), a question back (UNDERSPECIFIED). BM25 on the last question alone reaches 0.746 on this pool.
"""

import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from bench.figure import Figure
from bench.stage import UPLOADS_AT_ONCE, assistant, running, settled
from tests.client import Client, until
from tests.conftest import DATA

SECONDS = 1_500
NEEDS = DATA / "mtrag"
WANTED = {"ANSWERABLE": "answer", "PARTIAL": "answer", "UNANSWERABLE": "refusal", "UNDERSPECIFIED": "question back"}


def run() -> list[Figure]:
    """Gives the passages, and asks the last question of each conversation."""
    rows = [json.loads(line) for line in (NEEDS / "corpus.jsonl").read_text().splitlines()]
    tasks = [json.loads(line) for line in (NEEDS / "tasks.jsonl").read_text().splitlines()]
    with running() as server, server.client("alice") as alice:
        private = assistant(alice, mode="private")
        with ThreadPoolExecutor(UPLOADS_AT_ONCE) as pool:
            uuids = list(pool.map(lambda row: _give(alice, row), rows))
        until(lambda: settled(alice, len(set(uuids))), 600)
        source_of = {row["_id"]: uuid for row, uuid in zip(rows, uuids, strict=True)}
        asked = [_ask(alice, private, task, source_of) for task in tasks]
    return _figures(asked)


def _give(client: Client, row: dict[str, Any]) -> str:
    title = " ".join(row["title"].split())[:200] or "Untitled"
    return str(client.made("/sources/", kind="text", title=title, text=row["text"])["uuid"])


def _ask(client: Client, assistant: str, task: dict[str, Any], source_of: dict[str, str]) -> dict[str, Any]:
    *earlier, last = [turn["text"] for turn in task["turns"] if turn["speaker"] == "user"]
    room = client.quiet_room(assistant=assistant)
    for text in earlier:
        client.say(room, text)
    relevant = {source_of[each] for each in task["relevant"] if each in source_of}
    found = _first_five(client.made("/search/", query=last[:2000], limit=30, room=room["uuid"]))
    alone = _first_five(client.made("/search/", query=last[:2000], limit=30))
    client.patch(f"/rooms/{room['label']}/", json={"is_bot_use": True}).raise_for_status()
    message = client.say(room, last)
    got = "question back" if message["clarifying"] else "refusal" if message["refused"] else "answer"
    return {
        "label": task["answerability"],
        "got": got,
        "recall": len(found & relevant) / len(relevant) if relevant else None,
        "alone": len(alone & relevant) / len(relevant) if relevant else None,
        "any": bool(found & relevant),
    }


def _first_five(answer: dict[str, Any]) -> set[str]:
    return set(list(dict.fromkeys(result["source"] for result in answer["results"]))[:5])


def _figures(asked: list[dict[str, Any]]) -> list[Figure]:
    searched = [each for each in asked if each["recall"] is not None]
    counts = Counter((each["label"], each["got"]) for each in asked)
    of = Counter(each["label"] for each in asked)
    right = sum(counts[label, wanted] for label, wanted in WANTED.items())
    back = sum(count for (label, got), count in counts.items() if got == "question back" and label != "UNDERSPECIFIED")

    def share(label: str) -> float:
        return counts[label, WANTED[label]] / of[label]

    return [
        Figure("recall@5", _mean(searched, "recall"), "", f"{len(searched)} conversations; BM25 0.746", at_least=0.8),
        Figure("recall@5, last question alone", _mean(searched, "alone"), "", "the same without the conversation"),
        Figure("any relevant source in five", _mean(searched, "any"), "", "share of conversations"),
        Figure("right reaction", right / len(asked), "", f"of {len(asked)}: answer, refusal or question back"),
        Figure("answerable and answered", share("ANSWERABLE"), "", f"of {of['ANSWERABLE']}"),
        Figure("partly answerable and answered", share("PARTIAL"), "", f"of {of['PARTIAL']}"),
        Figure("unanswerable and refused", share("UNANSWERABLE"), "", f"of {of['UNANSWERABLE']}"),
        Figure("underspecified and asked back", share("UNDERSPECIFIED"), "", f"of {of['UNDERSPECIFIED']}"),
        Figure(
            "underspecified and refused", counts["UNDERSPECIFIED", "refusal"] / of["UNDERSPECIFIED"], "", "told too"
        ),
        Figure("asked back needlessly", back, "", f"of the {len(asked) - of['UNDERSPECIFIED']} others", at_most=3),
    ]


def _mean(asked: list[dict[str, Any]], name: str) -> float:
    return sum(float(each[name]) for each in asked) / len(asked)
