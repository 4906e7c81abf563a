"""Orders candidate passages for a question: exact BM25, cosine, and the match of titles and Q&A questions, fused."""

from collections.abc import Mapping, Sequence
from itertools import chain
from math import log
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009). Passages are of similar length, so a
# long one is punished less than the usual B = 0.75 would; chosen on 8 articles of SQuAD 2.0 and on MTRAG.
K1 = 1.2
B = 0.4


class QuestionTerms(msgspec.Struct, frozen=True):
    """The distinct keys (`term_hash`) of a question's terms, in the question's order.

    `weights` says how much each counts (1 where it is empty): a term carried over from an earlier question counts less.
    `synonyms` are keys of other terms that count as one of them, each with the place of that one; `instead` are those
    that alone count for it where any passage has them.
    """

    hashes: tuple[int, ...]
    weights: tuple[float, ...] = ()
    synonyms: tuple[tuple[int, int], ...] = ()
    instead: tuple[tuple[int, int], ...] = ()

    def weight(self, number: int) -> float:
        """How much the term at a place counts."""
        return self.weights[number] if self.weights else 1.0

    def settled(self, frequencies: Mapping[int, int]) -> "QuestionTerms":
        """The keys of a corpus in which terms have these frequencies."""
        known = {place: key for key, place in self.instead if frequencies.get(key)}
        hashes = tuple(known.get(place, key) for place, key in enumerate(self.hashes))
        synonyms = tuple(each for each in self.synonyms if each[1] not in known)
        return QuestionTerms(hashes, self.weights, synonyms)


class Statistics(msgspec.Struct, frozen=True):
    """One account's corpus: its passages, their average number of terms, how many hold a term (by key)."""

    passages: int
    average_length: float
    frequencies: Mapping[int, int]

    def idf(self, term: int) -> float:
        """How rare a term is: ln(1 + (N - n + 0.5) / (n + 0.5)), always above zero."""
        holding = min(self.frequencies.get(term, 0), self.passages)
        return log(1 + (self.passages - holding + 0.5) / (holding + 0.5))


class Candidate(msgspec.Struct, frozen=True):
    """One passage that may answer: its bags of keys and its cosine with the question.

    `question_cosine` is the best cosine with the stored question and phrasings of a Q&A pair, None for other passages.
    """

    terms: Sequence[int]
    title_terms: Sequence[int]
    cosine: float
    question_cosine: float | None = None


class Scored(msgspec.Struct, frozen=True):
    """A candidate's place: `index` in the list given, `score` from 0 to 1, and the `parts` it was made of.

    Parts, all 0..1 but for a negative cosine: `cosine`, `bm25` (of the most a passage could reach), `title` and
    `coverage` (share of the question's terms found in title or heading, and anywhere, weighed by rarity), `together`
    (share of its neighbouring terms that are neighbours in the passage). `found` are the places in
    `QuestionTerms.hashes` of the terms that it holds.
    """

    index: int
    score: float
    parts: dict[str, float]
    found: tuple[int, ...] = ()


class Weights(msgspec.Struct, frozen=True):
    """What each part counts for; chosen on 8 articles of SQuAD 2.0 and on MTRAG. `together` is a bonus."""

    cosine: float = 0.5
    bm25: float = 0.5
    title: float = 0.05
    coverage: float = 0.05
    together: float = 0.1


FOREIGN = Weights(cosine=0.2)
"""For questions in a language that the embedding model was not made for: the words count for more.

On XQuAD (400 questions each) with the offline default, recall@5 is .905 in Chinese, .965 in German and .980 in Spanish
with the usual weights, with these .975, .973 and .990.
"""

UNREAD = Weights(cosine=0.0)
"""For questions in a script that the embedding model doesn't read: to it any two of them are as good as the same."""


def rank(
    question: QuestionTerms, candidates: Sequence[Candidate], statistics: Statistics, weights: Weights | None = None
) -> list[Scored]:
    """All candidates, best first. The score of one does not depend on which others are in the list."""
    if not candidates:
        return []
    weights = weights or Weights()
    idf = np.array([statistics.idf(t) * question.weight(n) for n, t in enumerate(question.hashes)], dtype=np.float64)
    found = occurrences(question, [candidate.terms for candidate in candidates])
    body = found.frequencies()
    title = occurrences(question, [candidate.title_terms for candidate in candidates]).frequencies()
    lengths = np.array([len(candidate.terms) for candidate in candidates], dtype=np.float64)
    cosine = np.array([max(c.cosine, c.question_cosine or -1.0) for c in candidates], dtype=np.float64)
    most = max(float(idf.sum()), 1e-9)
    parts = {
        "cosine": cosine,
        # What a passage stands under it says, too: "How to send something back" is answered by steps without the words.
        "bm25": bm25(body + (title > 0), lengths, idf, statistics.average_length) / (most * (K1 + 1)),
        "title": (title > 0) @ idf / most,
        "coverage": ((body + title) > 0) @ idf / most,
        "together": found.together(),
    }
    shares = msgspec.structs.asdict(weights)
    fused = sum((shares[name] * values for name, values in parts.items()), np.zeros(len(candidates)))
    # What stands together comes on top: a score without it means what it meant to whoever fitted a gate to it.
    scores = np.clip(fused / (sum(shares.values()) - shares["together"]), 0.0, 1.0)
    order = np.argsort(-fused, kind="stable")
    held = (body + title) > 0
    return [
        Scored(
            int(i),
            float(scores[i]),
            {name: round(float(values[i]), 4) for name, values in parts.items()},
            tuple(np.flatnonzero(held[i]).tolist()),
        )
        for i in order
    ]


class Occurrences(NamedTuple):
    """Where a question's terms, or synonyms of them, stand in bags that are laid end to end.

    `at` are the places, `rows` the number of the bag at each, `keys` which key stands there; `stands_for` says of each
    key which of the question's terms it means: keys by terms.
    """

    bags: int
    at: NDArray[np.intp]
    rows: NDArray[np.intp]
    keys: NDArray[np.intp]
    stands_for: Floats

    def frequencies(self) -> Floats:
        """How often each term stands in each bag: an array of bags by terms."""
        counts = np.zeros((self.bags, len(self.stands_for)), dtype=np.float64)
        np.add.at(counts, (self.rows, self.keys), 1.0)
        frequencies: Floats = counts @ self.stands_for
        return frequencies

    def together(self) -> Floats:
        """The share of neighbouring terms that stand side by side in each bag, too, in the same order."""
        pairs = np.zeros((self.bags, max(1, self.stands_for.shape[1] - 1)), dtype=np.float64)
        if len(self.at) > 1:
            term = self.stands_for.argmax(axis=1)[self.keys]
            beside = (np.diff(self.at) == 1) & (np.diff(term) == 1) & (np.diff(self.rows) == 0)
            pairs[self.rows[:-1][beside], term[:-1][beside]] = 1.0
        share: Floats = pairs.mean(axis=1)
        return share


def occurrences(question: QuestionTerms, bags: Sequence[Sequence[int]]) -> Occurrences:
    """Finds a question's terms in bags of keys."""
    sizes = [len(bag) for bag in bags]
    keys = np.array([*question.hashes, *(key for key, _ in question.synonyms)], dtype=np.int64)
    columns = [*range(len(question.hashes)), *(place for _, place in question.synonyms)]
    known, of = np.unique(keys, return_inverse=True)
    stands_for = np.zeros((len(known), len(question.hashes)), dtype=np.float64)
    stands_for[of, columns] = 1.0
    flat = np.fromiter(chain.from_iterable(bags), dtype=np.int64, count=sum(sizes))
    if not len(known):
        nowhere = np.zeros(0, dtype=np.intp)
        return Occurrences(len(bags), nowhere, nowhere, nowhere, stands_for)
    nearest = np.minimum(np.searchsorted(known, flat), len(known) - 1)
    at = np.flatnonzero(known[nearest] == flat)
    rows = np.repeat(np.arange(len(bags)), sizes)[at]
    return Occurrences(len(bags), at, rows, nearest[at], stands_for)


def bm25(frequencies: Floats, lengths: Floats, idf: Floats, average_length: float) -> Floats:
    """Okapi BM25 of each row of term frequencies; below the sum of idf times (K1 + 1)."""
    norm = K1 * (1 - B + B * lengths / max(average_length, 1.0))
    weighed: Floats = frequencies * (K1 + 1) / (frequencies + norm[:, None])
    return weighed @ idf
