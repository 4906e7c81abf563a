"""Composes an answer of the passages' own sentences: windows kept whole, cited, nothing invented."""

import re
from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from frontdesk.answers.markdown import plain
from frontdesk.knowledge.search.analyze import content_terms, terms

Vectors = NDArray[np.float32]
Span = tuple[int, int]

MOST_PASSAGES = 4
WINDOW_WORDS = 90
ANSWER_WORDS = 120
# A second window must be nearly as good as the first, so that a short answer stays short.
SECOND_SHARE = 0.8
COVERAGE_WEIGHT = 0.2
RANK_WEIGHT = 0.3
ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s|\s*\|")


class Question(msgspec.Struct, frozen=True):
    """What was asked, its vector of length 1, and how rare its terms are (`Statistics.idf`; 1 where unknown)."""

    text: str
    vector: Vectors
    language: str = "en"
    rarity: dict[str, float] = {}


class Passage(msgspec.Struct, frozen=True):
    """A passage that was found: `sentences` are spans of `text`, `vectors` (n, dimensions) theirs, of length 1.

    `vector` is the whole passage's, `score` its place in the search (0..1).
    """

    text: str
    heading: str
    title: str
    sentences: Sequence[Span]
    vectors: Vectors
    score: float
    vector: Vectors | None = None


class Quote(msgspec.Struct, frozen=True):
    """What was taken: `passage` is the index in the list given, `text` its characters from `start` to `end`.

    `number` is the marker in the answer, `cosine` the window's with the question.
    """

    number: int
    passage: int
    text: str
    start: int
    end: int
    cosine: float


class Composed(msgspec.Struct, frozen=True):
    """An answer in plain words with its markers, and the quotes it is made of, in their order."""

    text: str
    quotes: tuple[Quote, ...]


class Window(msgspec.Struct, frozen=True):
    """A contiguous run of a passage's sentences that might answer."""

    passage: int
    first: int
    last: int
    score: float
    cosine: float
    words: int


def compose(question: Question, passages: Sequence[Passage], max_words: int = ANSWER_WORDS) -> Composed:
    """The best window of the best passages, and a second one of another passage when it adds something."""
    windows = sorted(
        (w for i, p in enumerate(passages[:MOST_PASSAGES]) for w in _windows(question, i, p)), key=lambda w: -w.score
    )
    if not windows:
        return Composed("", ())
    chosen = [windows[0]]
    room = max_words - windows[0].words
    second = next((w for w in windows if w.passage != windows[0].passage and w.words <= room), None)
    if second and second.score >= SECOND_SHARE * windows[0].score:
        chosen.append(second)
    parts, quotes = [], []
    for number, window in enumerate(chosen, 1):
        passage = passages[window.passage]
        start, end = passage.sentences[window.first][0], passage.sentences[window.last][1]
        quoted = passage.text[start:end]
        parts.append(_marked(plain(quoted), number))
        quotes.append(Quote(number, window.passage, quoted, start, end, window.cosine))
    return Composed("\n\n".join(parts), tuple(quotes))


def _marked(text: str, number: int) -> str:
    return f"{text} [{number}]"


def _windows(question: Question, index: int, passage: Passage) -> list[Window]:
    """Every window of at most `WINDOW_WORDS` with its score."""
    spans = passage.sentences
    if not spans or len(passage.vectors) != len(spans):
        return []
    words = [len(plain(passage.text[a:b]).split()) for a, b in spans]
    asked = content_terms(question.text, question.language)
    rarity = np.array([question.rarity.get(term, 1.0) for term in asked] or [1.0])
    head = set(terms(f"{passage.title} {passage.heading}", question.language))
    bags = [set(terms(passage.text[a:b], question.language)) for a, b in spans]
    holds = np.array([[term in bag for term in asked] or [False] for bag in bags])
    in_head = np.array([term in head for term in asked] or [False])
    weights = np.array([max(1, b - a) for a, b in spans], dtype=np.float32)
    weighed = passage.vectors * weights[:, None]
    found: list[Window] = []
    for first in range(len(spans)):
        total, size, seen = np.zeros_like(weighed[0]), 0, in_head.copy()
        for last in range(first, len(spans)):
            size += words[last]
            if size > WINDOW_WORDS and last > first:
                break
            total = total + weighed[last]
            seen = seen | holds[last]
            cosine = float(total @ question.vector / max(float(np.linalg.norm(total)), 1e-9))
            share = float(rarity[seen].sum() / rarity.sum())
            score = cosine + COVERAGE_WEIGHT * share + RANK_WEIGHT * passage.score
            found.append(Window(index, first, last, score, cosine, size))
    return found
