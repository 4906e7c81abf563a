"""Customers of four companies, as they type: slips, half sentences, chatter, follow-ups that name nothing, offline.

A dentist's clinic, a broadband provider, a bicycle hire and a project planner, each with 12 pages, 60 single questions
(45 that the pages answer; 8 whose topic they have and whose answer they lack, `near`; 7 about something else, `far`)
and 15 conversations, written for this by who had not seen how answers are made. What was mended for customers was
mended on the first two (`TUNED`); the other two are kept apart. Each question is asked in `private` mode, a
conversation in one room. Right is an answer that holds what it must and nothing that it must not, or the refusal of
what the pages lack. A refusal that quotes as nearest what the answer must hold is no answer, and helps all the same.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.figure import Figure
from bench.stage import assistant, running, settled
from tests.client import Client, unique, until

SECONDS = 300
NEEDS = COMPANIES = Path(__file__).with_name("companies")
TUNED = ("clinic", "broadband")
APART = ("bicycles", "projects")

Outcomes = Counter[tuple[str, str]]
"""How often a question of a kind had an outcome: `right`, `nearest`, `refused`, `other` (an answer that is not it)."""


def run() -> list[Figure]:
    """Asks everything, and counts."""
    with running() as server:
        figures: list[Figure] = []
        for names, label in ((TUNED, ""), (APART, " (kept apart)")):
            counted: Outcomes = Counter()
            for name in names:
                with server.company(name, unique(name)) as client:
                    counted += _asked(client, COMPANIES / name)
            figures += _figures(counted, label)
    return figures


def _asked(client: Client, company: Path) -> Outcomes:
    pages = sorted((company / "pages").glob("*.md"))
    for page in pages:
        client.upload(page.name, page.read_bytes()).raise_for_status()
    until(lambda: settled(client, len(pages)), 120)
    private = assistant(client, "private")
    counted: Outcomes = Counter()
    for turns in [[row] for row in _rows(company / "questions.jsonl")] + list(_rows(company / "talks.jsonl")):
        room = client.made("/rooms/", label=unique("room"), assistant=private)["uuid"]
        for number, turn in enumerate(turns):
            message = client.made("/messages/", room={"uuid": room}, body=turn["question"])
            kind = "follow-up" if number and turn["kind"] == "answerable" else turn["kind"]
            counted[kind, _outcome(turn, message)] += 1
    return counted


def _rows(path: Path) -> Iterator[Any]:
    return map(json.loads, path.read_text().splitlines())


def _outcome(turn: dict[str, Any], message: dict[str, Any]) -> str:
    text = (message["support_answer"] or "").lower()
    if turn["kind"] != "answerable":
        return "right" if message["refused"] else "other"
    holds = all(any(each.lower() in text for each in choices) for choices in turn["must"])
    if message["refused"]:
        return "nearest" if holds else "refused"
    strays = any(each.lower() in text for choices in turn["must_not"] for each in choices)
    return "right" if holds and not strays else "other"


def _figures(counted: Outcomes, label: str) -> list[Figure]:
    def count(name: str, kind: str, outcome: str, meaning: str) -> Figure:
        of = sum(n for (each, _), n in counted.items() if each == kind)
        return Figure(f"{name}{label}", counted[kind, outcome], f"of {of}", meaning)

    return [
        count("answered rightly", "answerable", "right", "holds what it must, nothing that it must not"),
        count("answered with something else", "answerable", "other", "the wrong words, or asked back"),
        count("refused, the answer quoted as nearest", "answerable", "nearest", "a refusal that helps"),
        count("refused", "answerable", "refused", "without it"),
        count("follow-ups answered rightly", "follow-up", "right", "later turns of a conversation"),
        count("follow-ups answered with something else", "follow-up", "other", "the wrong words, or asked back"),
        count("near questions refused", "near", "right", "the pages have the topic and lack the answer"),
        count("far questions refused", "far", "right", "about something else"),
    ]
