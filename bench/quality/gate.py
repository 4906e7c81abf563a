"""Fits the gate on other data than it is reported on. Run as `PYTHONPATH=bench python -m quality.gate`."""

import random
from typing import Any

import numpy as np
from msgspec.structs import asdict
from numpy.typing import NDArray
from quality import corpus
from quality.answer import DEMO, TUNING, answered

from frontdesk.answers.support.judge import COEFFICIENTS, THRESHOLDS, Features, confidence
from frontdesk.knowledge.search.followup import rewrite

Rows = list[tuple[Features, bool]]


def helpcenter(index: corpus.Corpus, rows: list[dict[str, Any]]) -> Rows:
    """Features of help center questions."""
    return [(answered(index, row["question"])[1], row["answerable"]) for row in rows]


def squad(count: int = 300, seed: int = 11) -> dict[str, Rows]:
    """Answerable questions, the same with their article hidden, and those the passage cannot answer; by half."""
    index, questions = corpus.squad()
    titles = sorted({q[2] for q in questions})
    made: dict[str, Rows] = {}
    for half, chosen in (("fit", set(titles[::2])), ("test", set(titles[1::2]))):
        rng = random.Random(seed)
        plain = rng.sample([q for q in questions if q[2] in chosen and q[3]], count)
        tricky = rng.sample([q for q in questions if q[2] in chosen and not q[3]], count)
        corpus.prepare(f"gate-{half}", [q[0] for q in plain + tricky])
        made[f"squad {half}"] = [(answered(index, q[0])[1], True) for q in plain] + [
            (answered(index, q[0], tuple(d for d in set(index.documents) if d.startswith(q[2] + "#")))[1], False)
            for q in plain
        ]
        made[f"squad adversarial {half}"] = [(f, y) for f, y in made[f"squad {half}"] if y] + [
            (answered(index, q[0])[1], False) for q in tricky
        ]
    return made


def mtrag() -> Rows:
    """Last questions of conversations, completed; partial answers and unclear questions left out."""
    index, tasks = corpus.mtrag()
    rows: Rows = []
    for task in tasks:
        if task["answerability"] in {"ANSWERABLE", "UNANSWERABLE"}:
            turns = [t["text"] for t in task["turns"] if t["speaker"] == "user"]
            rows.append((answered(index, rewrite(turns[-1], turns[:-1]))[1], task["answerability"] == "ANSWERABLE"))
    return rows


def auc(scores: NDArray[np.float64], answerable: NDArray[np.bool_]) -> float:
    """The probability that an answerable question scores above one that is not."""
    above = scores[answerable][:, None] - scores[~answerable][None, :]
    return float((above > 0).mean() + (above == 0).mean() / 2)


def fit(sets: list[tuple[Rows, float]], names: list[str], penalty: float = 0.02) -> tuple[float, dict[str, float]]:
    """Logistic regression; each set and each of its classes weighs the same."""
    x, y, w = [], [], []
    for rows, weight in sets:
        for seen, answerable in rows:
            x.append([asdict(seen)[name] for name in names])
            y.append(answerable)
            w.append(weight / sum(a == answerable for _, a in rows))
    bias, *coefficients = regression(x, y, w, penalty)
    return bias, dict(zip(names, coefficients, strict=True))


def regression(x: list[list[float]], y: list[bool], w: list[float], penalty: float = 0.02) -> list[float]:
    """Logistic regression by Newton's method: the bias and the coefficients, of weighed rows of features."""
    a, b, weights = np.insert(np.array(x), 0, 1.0, axis=1), np.array(y, dtype=np.float64), np.array(w)
    weights /= weights.sum()
    beta = np.zeros(a.shape[1])
    ridge = np.diag([0.0] + [penalty / 100] * (len(beta) - 1))
    for _ in range(50):
        p = 1 / (1 + np.exp(-a @ beta))
        hessian = (a * (weights * p * (1 - p))[:, None]).T @ a + ridge
        beta += np.linalg.solve(hessian, a.T @ (weights * (b - p)) - ridge @ beta)
    return [float(each) for each in beta]


def report(name: str, rows: Rows) -> None:
    """One line: AUC, and what is answered at each strictness."""
    scores = np.array([confidence(seen) for seen, _ in rows])
    answerable = np.array([a for _, a in rows])
    shares = ", ".join(
        f"{strictness} {int((scores[answerable] >= at).sum())}/{answerable.sum()} answered, "
        f"{int((scores[~answerable] < at).sum())}/{(~answerable).sum()} refused"
        for strictness, at in THRESHOLDS.items()
    )
    print(f"{name}: AUC {auc(scores, answerable):.3f}; {shares}")


def main() -> None:
    """Fit, print the coefficients, and report with those that judge.py holds."""
    index = corpus.helpcenter()
    sets = {"tuning": helpcenter(index, corpus.helpcenter_questions(TUNING)), **squad(), "mtrag": mtrag()}
    sets["demo"] = helpcenter(corpus.demo(), corpus.helpcenter_questions(DEMO))
    sets["helpcenter given"] = helpcenter(index, corpus.helpcenter_questions())
    weights = {"tuning": 2.0, "demo": 2.0, "squad fit": 1.0, "squad adversarial fit": 0.3, "mtrag": 0.5}
    used = [(sets[name], weight) for name, weight in weights.items()]
    print("fitted:", fit(used, list(COEFFICIENTS)))
    for name, rows in sets.items():
        report(name, rows)


if __name__ == "__main__":
    main()
