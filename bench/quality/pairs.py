"""Fits when a Q&A pair answers a question, on HINT3's training part only. `PYTHONPATH=bench python -m quality.pairs`.

Each of its questions is asked with itself left out (a pair of its intent should answer) and with its whole intent left
out (none should). The test part, which `python -m bench covered` asks, is not looked at.
"""

import csv

from msgspec.structs import asdict
from quality import corpus
from quality.gate import regression

from frontdesk.answers.quoted.pairs import COEFFICIENTS, Likeness, Pair, contradicts, likelihood, likeness
from frontdesk.answers.support.judge import THRESHOLDS
from frontdesk.knowledge.search.analyze import content_terms, term_hash


def left_out(index: corpus.Corpus, question: str, intent: str, hidden: tuple[str, ...]) -> tuple[Likeness, bool] | None:
    """The closest pair to a question that is not itself there, and whether it is of the question's intent."""
    best: dict[str, Pair] = {}
    for entry, scored in index.search(question, hidden=hidden)[0]:
        if entry.question != question:
            best.setdefault(entry.document, Pair(entry.question, scored.parts["cosine"], scored.parts["title"]))
    known = [
        term for term in content_terms(question) if index.statistics.frequencies.get(term_hash(corpus.ACCOUNT, term))
    ]
    intents = [each for each in list(best)[:8] if not contradicts(question, best[each], known)]
    if (found := likeness(question, [best[each] for each in intents])) is None:
        return None
    return found[1], intents[found[0]] == intent


def main() -> None:
    """Prints the coefficients, and what those that pairs.py holds do."""
    with (corpus.DATA / "hint3" / "sofmattress_train.csv").open(newline="") as file:
        asked = [(row["sentence"], row["label"]) for row in csv.DictReader(file)]
    documents = {intent: [(q, f"This is about {intent}.") for q, i in asked if i == intent] for _, intent in asked}
    index = corpus.build("pairs", [(intent, "", "", pairs) for intent, pairs in documents.items()])
    corpus.prepare("pairs-asked", [question for question, _ in asked])
    both = [left_out(index, question, intent, hidden) for question, intent in asked for hidden in ((), (intent,))]
    seen = [one for one in both if one is not None]
    right = [is_right for _, is_right in seen]
    weights = [1 / right.count(is_right) for is_right in right]
    bias, *coefficients = regression([[asdict(one)[n] for n in COEFFICIENTS] for one, _ in seen], right, weights)
    print("fitted:", bias, dict(zip(COEFFICIENTS, coefficients, strict=True)))
    for strictness, threshold in THRESHOLDS.items():
        given = [is_right for one, is_right in seen if likelihood(one) >= threshold]
        print(f"{strictness}: {len(given)} given, {sum(given)} rightly; {sum(right)} should be")


if __name__ == "__main__":
    main()
