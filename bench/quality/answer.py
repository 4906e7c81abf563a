"""How often an answer composed of passages holds what it must, and how long it is. `python -m quality.answer`."""

import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
from quality import corpus

from frontdesk.answers.gate import named
from frontdesk.answers.quoted.compose import Composed, compose
from frontdesk.answers.quoted.windows import Passage, Question
from frontdesk.answers.support.judge import Features, features
from frontdesk.answers.unsaid import unsaid
from frontdesk.knowledge.search.analyze import content_terms
from frontdesk.knowledge.search.find import MOST_BESIDE, looked_up, merged
from frontdesk.knowledge.search.score import FOREIGN, UNREAD
from frontdesk.knowledge.search.wanted import asked_facts, told_facts
from frontdesk.knowledge.search.words import language_of

TUNING = Path(__file__).with_name("helpcenter_tuning.jsonl")
DEMO = Path(__file__).with_name("demo_tuning.jsonl")


def answered(
    index: corpus.Corpus, question: str, hidden: tuple[str, ...] = (), *, foreign: bool = False, unread: bool = False
) -> tuple[Composed, Features, list[corpus.Entry]]:
    """What the real turn does with a question, without its database."""
    found, vector = index.search(question, UNREAD if unread else FOREIGN if foreign else None, hidden)
    vector = np.zeros_like(vector) if unread else vector
    language = language_of(question)
    asked = looked_up(corpus.ACCOUNT, question).settled(index.statistics.frequencies)
    statistics = merged(index.statistics, asked)
    weighed = [statistics.idf(key) * asked.weight(number) for number, key in enumerate(asked.hashes)]
    rarity = dict(zip(content_terms(question, language), weighed, strict=False))
    found = [*found[:8], *_beside(index, question, found)]
    passages = [
        Passage(
            e.chunk.text,
            e.chunk.heading,
            e.title,
            e.chunk.sentences,
            e.sentence_vectors,
            s.score,
            page=e.document,
            above=e.chunk.above,
        )
        for e, s in found
    ]
    composed = compose(Question(question, vector, language, rarity, foreign), passages)
    window, share = (composed.quotes[0].cosine, composed.quotes[0].coverage) if composed.quotes else (0.0, 0.0)
    strange = (
        unsaid(question, asked, [(f"{e.title} {e.question} {e.chunk.text}", s) for e, s in found]) if foreign else 0.0
    )
    seen = features(asked, [s for _, s in found], statistics, window, share, named(question), strange)
    return composed, seen, [e for e, _ in found]


def _beside(index: corpus.Corpus, question: str, found: corpus.Ranked) -> corpus.Ranked:
    """What the real search adds: the other passages of a page that tell the fact that is asked for (`find._beside`)."""
    facts, best = set(asked_facts(question)), found[:8]
    telling = next((e for e, _ in best if facts and not e.question and facts <= set(told_facts(e.chunk.text))), None)
    if telling is None:
        return []
    known, last = {id(e) for e, _ in best}, best[-1][1]
    page = [e for e in index.entries if e.document == telling.document and not e.question and id(e) not in known]
    return [(e, last) for e in page if facts <= set(told_facts(e.chunk.text))][:MOST_BESIDE]


def holds(text: str, row: dict[str, Any]) -> bool:
    """Whether an answer has one of the strings of each of the row's lists."""
    return all(any(each.lower() in text.lower() for each in choices) for choices in row["must"])


def main() -> None:
    """Print both sets; with -v every answer that misses."""
    helpcenter = corpus.helpcenter()
    for name, index, path in (
        ("tuning", helpcenter, TUNING),
        ("demo", corpus.demo(), DEMO),
        ("given", helpcenter, None),
    ):
        good, words, spent, rows = 0, [], [], [r for r in corpus.helpcenter_questions(path) if r["answerable"]]
        for row in rows:
            corpus.question_vector(row["question"])
            start = time.perf_counter()
            composed = answered(index, row["question"])[0]
            spent.append(time.perf_counter() - start)
            words.append(len(composed.text.split()))
            good += holds(composed.text, row)
            if "-v" in sys.argv and not holds(composed.text, row):
                print(f"  {row['question']} {row['must']}\n    {composed.text!r}")
        print(
            f"{name}: contains {good}/{len(rows)}, words mean {np.mean(words):.0f} most {max(words)}, "
            f"search + compose {1000 * np.median(spent):.1f} ms"
        )


if __name__ == "__main__":
    main()
