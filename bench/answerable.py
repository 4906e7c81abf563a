"""What is answered and what is not, on questions that were written to look answerable (half of SQuAD 2.0 dev).

The paragraphs of all 16 articles are one company's texts. The 8 articles that nothing was fitted on (every second by
title) are asked about in `private` mode: 700 questions that their paragraph answers and 700 that it does not (sampled
with seed 3; their words stand in the paragraph, so they are the hardest kind). An answer is right when it holds one of
the gold answers. `area under the risk-coverage curve`: all questions in the order of their confidence; the mean share
of wrong answers among the first n, over every n; an answer to an unanswerable question is wrong. Lower is better; 0.5
would be half of all answers wrong whatever the confidence.
"""

import json
import random
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import msgspec

from bench.figure import Figure
from bench.stage import UPLOADS_AT_ONCE, assistant, running, settled
from tests.client import Client, until
from tests.conftest import DATA

SECONDS = 1_800
NEEDS = DATA / "squad2"
OF_EACH = 700


class Said(msgspec.Struct):
    """What came of one question: its confidence, whether it was refused, and whether the answer is right."""

    answerable: bool
    confidence: float
    refused: bool
    right: bool


def run() -> list[Figure]:
    """Gives all paragraphs and asks about the half that nothing was fitted on."""
    articles = json.loads((NEEDS / "dev-16-articles.json").read_text())["data"]
    held_out = set(sorted(article["title"] for article in articles)[1::2])
    questions = [
        question
        for article in articles
        if article["title"] in held_out
        for paragraph in article["paragraphs"]
        for question in paragraph["qas"]
    ]
    with running() as server, server.client("alice") as alice:
        private = assistant(alice, "private")
        _give(alice, articles)
        sample = random.Random(3)
        known = sample.sample([q for q in questions if not q["is_impossible"]], OF_EACH)
        unknown = sample.sample([q for q in questions if q["is_impossible"]], OF_EACH)
        with ThreadPoolExecutor(2) as pool:
            said = list(pool.map(lambda question: _ask(alice, private, question), [*known, *unknown]))
    return _figures(said)


def _give(client: Client, articles: list[dict[str, Any]]) -> None:
    texts = [(article["title"].replace("_", " "), p["context"]) for article in articles for p in article["paragraphs"]]
    with ThreadPoolExecutor(UPLOADS_AT_ONCE) as pool:
        made = pool.map(lambda one: client.made("/sources/", kind="text", title=one[0], text=one[1])["uuid"], texts)
        count = len(set(made))
    until(lambda: settled(client, count), 900)


def _ask(client: Client, private: str, question: dict[str, Any]) -> Said:
    message = client.say(client.room(assistant=private), question["question"])
    answer = (message["support_answer"] or "").lower()
    gold = [each["text"].lower() for each in question["answers"]]
    right = not message["refused"] and any(text in answer for text in gold)
    return Said(not question["is_impossible"], message["confidence"], message["refused"], right)


def _figures(said: list[Said]) -> list[Figure]:
    known = [one for one in said if one.answerable]
    unknown = [one for one in said if not one.answerable]
    given = [one for one in known if not one.refused]
    risks, wrong = [], 0
    for number, one in enumerate(sorted(said, key=lambda one: -one.confidence), 1):
        wrong += not one.right
        risks.append(wrong / number)
    answered = sum(not one.refused for one in unknown) / len(unknown)
    return [
        Figure("answer holds the gold answer", sum(one.right for one in known) / len(known), "", "of the answerable"),
        Figure("of those answered", sum(one.right for one in given) / max(1, len(given)), "", "how often it is right"),
        Figure("answerable but refused", 1 - len(given) / len(known), "", "wrong refusals"),
        Figure("unanswerable but answered", answered, "", "wrong answers; adversarial questions"),
        Figure("area under the risk-coverage curve", sum(risks) / len(risks), "", "lower is better"),
    ]
