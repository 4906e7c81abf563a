"""Whether a shop's bot knows that a question is none of its own: HINT3, the sofa and mattress shop's real questions.

Each intent of the training part becomes a Q&A pair: its first question, the others as phrasings, and an answer that
names the intent. The test part is asked in `private` mode. Covered or not: a question with an intent should be
answered, one without (`NO_NODES_DETECTED`) refused; MCC is Matthews' correlation of the two. `right intent`: the share
of covered questions whose answer is their intent's. The best published MCC over all intents is 0.638 (another task:
it also tells the intents apart).
"""

import csv
from collections import defaultdict
from math import sqrt

from bench.figure import Figure
from bench.stage import assistant, running, settled
from tests.client import until
from tests.conftest import DATA

SECONDS = 300
NEEDS = DATA / "hint3"
NONE = "NO_NODES_DETECTED"


def run() -> list[Figure]:
    """Gives the pairs, asks the questions."""
    phrasings: dict[str, list[str]] = defaultdict(list)
    for sentence, label in _rows("train"):
        phrasings[label].append(sentence)
    with running() as server, server.client("alice") as alice:
        private = assistant(alice, "private")
        for label, (first, *others) in phrasings.items():
            pair = {"question": first, "answer": _answer(label), "phrasings": list(dict.fromkeys(others))[:50]}
            alice.made("/sources/", kind="qa", **pair)
        until(lambda: settled(alice, len(phrasings)), 120)
        asked = [(label, alice.say(alice.room(assistant=private), sentence)) for sentence, label in _rows("test")]
    pairs = [(label != NONE, not message["refused"]) for label, message in asked]
    covered = [(label, message) for label, message in asked if label != NONE]
    right = sum(_answer(label) in (message["support_answer"] or "") for label, message in covered)
    none = [given for is_covered, given in pairs if not is_covered]
    return [
        Figure("covered or not, MCC", mcc(pairs), "", f"{len(asked)} questions, {len(none)} of them not covered"),
        Figure("right intent", right / len(covered), "", "of the covered questions"),
        Figure("covered and answered", sum(given for is_covered, given in pairs if is_covered) / len(covered), "", ""),
        Figure("not covered and refused", none.count(False) / len(none), "", ""),
    ]


def mcc(pairs: list[tuple[bool, bool]]) -> float:
    """Matthews' correlation coefficient of (truth, guess): 1 for all right, 0 for chance."""
    tp, tn = pairs.count((True, True)), pairs.count((False, False))
    fp, fn = pairs.count((False, True)), pairs.count((True, False))
    return (tp * tn - fp * fn) / sqrt(max(1, (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)))


def _answer(label: str) -> str:
    return f"This is about {label.replace('_', ' ').lower()}."


def _rows(part: str) -> list[tuple[str, str]]:
    with (NEEDS / f"sofmattress_{part}.csv").open(newline="") as file:
        return [(row["sentence"], row["label"]) for row in csv.DictReader(file)]
