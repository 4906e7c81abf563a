"""How often the right page or passage is found. Run as `PYTHONPATH=bench python -m quality.search`."""

import random
import sys

import numpy as np
from quality import corpus

from frontdesk.knowledge.search.followup import rewrite
from frontdesk.knowledge.search.score import Weights


def places(found: list[str], right: set[str]) -> int:
    """The rank of the first right one, from 1; 999 when there is none."""
    return next((place for place, name in enumerate(found, 1) if name in right), 999)


def report(name: str, ranks: list[int]) -> str:
    """Hit rates and mean reciprocal rank (of the first ten) in one line."""
    r = np.array(ranks)
    return (
        f"{name}: n={len(r)} hit@1 {np.mean(r <= 1):.4f} ({int(np.sum(r <= 1))}) hit@5 {np.mean(r <= 5):.4f} "
        f"({int(np.sum(r <= 5))}) MRR@10 {np.mean(np.where(r <= 10, 1 / r, 0)):.4f}"
    )


def helpcenter_ranks(index: corpus.Corpus, rows: list[dict], weights: Weights | None = None) -> list[int]:
    """Rank of the first passage of a right page, per answerable question."""
    return [
        places([entry.document for entry, _ in index.search(row["question"], weights)[0]], set(row["pages"]))
        for row in rows
        if row["answerable"]
    ]


def squad_sample(questions: list, count: int = 1000, seed: int = 7) -> list:
    """The same answerable questions every time."""
    return random.Random(seed).sample([q for q in questions if q[3]], count)


def main() -> None:
    """Print one line per collection."""
    index = corpus.helpcenter()
    print(report("helpcenter 28", helpcenter_ranks(index, corpus.helpcenter_questions())))
    index, questions = corpus.squad()
    sample = squad_sample(questions)
    corpus.prepare("squad-sample", [q[0] for q in sample])
    print(report("squad", [places([e.document for e, _ in index.search(q[0])[0]], {q[1]}) for q in sample]))
    index, tasks = corpus.mtrag()
    for name, use in (("last turn", False), ("rewritten", True)):
        ranks = []
        for task in (t for t in tasks if t["relevant"]):
            turns = [t["text"] for t in task["turns"] if t["speaker"] == "user"]
            asked = rewrite(turns[-1], turns[:-1]) if use else turns[-1]
            ranks.append(places([e.document for e, _ in index.search(asked, own=turns[-1])[0]], set(task["relevant"])))
        print(report(f"mtrag {name}", ranks))


if __name__ == "__main__":
    sys.exit(main())
