"""Fits the gate for languages that the embedder was not made for. Run as `PYTHONPATH=bench python -m quality.foreign`.

XQuAD in Spanish, German and Chinese: each question as it is (answerable), with its whole article hidden, and with its
paragraph hidden. Every second article is fitted on, the others are reported. Then the same as if the embedder didn't
read their script, so that there are no vectors.
"""

import json
import random
from collections.abc import Mapping

import numpy as np
from quality import corpus
from quality.answer import answered
from quality.gate import Rows, auc, fit

from frontdesk.answers.support.judge import FOREIGN_COEFFICIENTS, THRESHOLDS, UNREAD_COEFFICIENTS, confidence
from frontdesk.knowledge.search.analyze import bag, terms
from frontdesk.knowledge.search.words import language_of

LANGUAGES = ("zh", "de", "es")
QUESTIONS = 400
Asked = tuple[str, str, int, list[str]]


def xquad(language: str) -> tuple[corpus.Corpus, list[Asked]]:
    """The paragraphs, each by its number, and (question, paragraph, article, gold answers)."""
    articles = json.loads((corpus.DATA / "xquad" / f"xquad.{language}.json").read_text())["data"]
    documents: list[corpus.Document] = []
    asked: list[Asked] = []
    for article, content in enumerate(articles):
        for paragraph in content["paragraphs"]:
            name = f"{article}#{len(documents)}"
            documents.append((name, "", paragraph["context"], ()))
            asked += [(q["question"], name, article, [a["text"] for a in q["answers"]]) for q in paragraph["qas"]]
    index = corpus.build(f"xquad-{language}", documents)
    for entry in index.entries:
        entry.terms = bag(corpus.ACCOUNT, terms(entry.chunk.text, language_of(entry.chunk.text)))
    index.__post_init__()
    sample = random.Random(7).sample(asked, QUESTIONS)
    corpus.prepare(f"xquad-questions-{language}", [question for question, *_ in sample])
    return index, sample


def rows_of(language: str, half: int, *, unread: bool) -> tuple[Rows, Rows]:
    """Features of answerable questions with those whose article, and those whose paragraph is hidden."""
    index, sample = xquad(language)
    chosen = [each for each in sample if each[2] % 2 == half]
    plain: Rows = [(answered(index, question, foreign=True, unread=unread)[1], True) for question, *_ in chosen]
    gone: Rows = []
    hidden: Rows = []
    for question, paragraph, article, _ in chosen:
        whole = tuple(name for name in set(index.documents) if name.startswith(f"{article}#"))
        gone.append((answered(index, question, whole, foreign=True, unread=unread)[1], False))
        hidden.append((answered(index, question, (paragraph,), foreign=True, unread=unread)[1], False))
    return plain + gone, plain + hidden


def main() -> None:
    """With vectors and without."""
    report(FOREIGN_COEFFICIENTS, unread=False)
    report(UNREAD_COEFFICIENTS, unread=True)


def report(held: Mapping[str, float], *, unread: bool) -> None:
    """Fit on one half, and report both with the coefficients that judge.py holds."""
    used: list[tuple[Rows, float]] = []
    for half in (0, 1):
        for language in LANGUAGES:
            gone, hidden = rows_of(language, half, unread=unread)
            used += [(gone, 1.0), (hidden, 0.3)] if half == 0 else []
            for what, rows in (("article hidden", gone), ("paragraph hidden", hidden)):
                scores = np.array([confidence(seen, foreign=True, unread=unread) for seen, _ in rows])
                known = np.array([answerable for _, answerable in rows])
                at = THRESHOLDS["balanced"]
                print(
                    f"{language}, half {half}, {what}: AUC {auc(scores, known):.3f}, "
                    f"answered {(scores[known] >= at).mean():.2f}, refused {(scores[~known] < at).mean():.2f}"
                )
    print("fitted:", fit(used, [name for name in held if name != "unsaid"]))


if __name__ == "__main__":
    main()
