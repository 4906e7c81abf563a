"""Collections of passages held in memory, so that search, answers and the gate are measured without a database."""

import hashlib
import json
import pickle
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frontdesk.demo import pages, qa_csv
from frontdesk.knowledge.readers import read
from frontdesk.knowledge.search.analyze import bag, terms
from frontdesk.knowledge.search.find import looked_up, merged
from frontdesk.knowledge.search.score import (
    Candidate,
    QuestionTerms,
    Scored,
    Statistics,
    Weights,
    bm25,
    rank,
)
from frontdesk.knowledge.search.wanted import told_facts
from frontdesk.knowledge.split import Chunk, split
from frontdesk.models.embed import Embedder

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
CACHE = Path(tempfile.gettempdir()) / "frontdesk-bench-quality"
ACCOUNT = b"bench"
DEPTH = 50

Vectors = NDArray[np.float32]
Document = tuple[str, str, str, Sequence[tuple[str, str]]]


@dataclass
class Entry:
    """One passage with everything that is stored beside it."""

    document: str
    title: str
    chunk: Chunk
    terms: list[int]
    title_terms: list[int]
    vector: Vectors
    sentence_vectors: Vectors
    question: str = ""


Ranked = list[tuple[Entry, Scored]]


@dataclass
class Corpus:
    """Passages and their statistics; `hidden` documents take no part in a search."""

    entries: list[Entry]
    hidden: frozenset[str] = frozenset()
    statistics: Statistics = field(init=False)

    def __post_init__(self) -> None:
        frequencies = Counter(term for e in self.entries for term in {*e.terms, *e.title_terms})
        average = sum(len(e.terms) for e in self.entries) / max(1, len(self.entries))
        self.statistics = Statistics(len(self.entries), average, frequencies)
        self.matrix = np.array([e.vector for e in self.entries], dtype=np.float32)
        self.lengths = np.array([len(e.terms) for e in self.entries], dtype=np.float64)
        self.documents = np.array([e.document for e in self.entries])
        self.bags = [e.terms + e.title_terms for e in self.entries]
        postings: dict[int, list[tuple[int, int]]] = {}
        for number, each in enumerate(self.bags):
            for term, count in Counter(each).items():
                postings.setdefault(term, []).append((number, count))
        self.postings = postings

    def search(
        self, question: str, weights: Weights | None = None, hidden: Iterable[str] = (), own: str = ""
    ) -> tuple[list[tuple[Entry, Scored]], Vectors]:
        """The passages that the real search would rank, best first, and the question's vector.

        `own` is the question as it was asked, where `question` is it completed.
        """
        vector = question_vector(question)
        asked = looked_up(ACCOUNT, question, own).settled(self.statistics.frequencies)
        statistics = merged(self.statistics, asked)
        cosines = self.matrix @ vector
        lexical = self._lexical(asked, statistics)
        if hidden := set(hidden):
            gone = np.isin(self.documents, list(hidden))
            cosines = np.where(gone, -1, cosines)
            lexical = np.where(gone, -1, lexical)
        numbers = {int(i) for i in np.argsort(-cosines)[:DEPTH]} | {int(i) for i in np.argsort(-lexical)[:DEPTH]}
        chosen = sorted(i for i in numbers if cosines[i] > -1)
        candidates = [Candidate(self.entries[i].terms, self.entries[i].title_terms, float(cosines[i])) for i in chosen]
        ranked = rank(asked, candidates, statistics, weights)
        return [(self.entries[chosen[s.index]], s) for s in ranked], vector

    def _lexical(self, asked: QuestionTerms, statistics: Statistics) -> NDArray[np.float64]:
        counts = np.zeros((len(self.entries), len(asked.hashes)))
        for term, column in (*zip(asked.hashes, range(len(asked.hashes)), strict=True), *asked.synonyms):
            for number, count in self.postings.get(term, ()):
                counts[number, column] += count
        idf = np.array([statistics.idf(term) for term in asked.hashes])
        return bm25(counts, self.lengths, idf, self.statistics.average_length)


@cache
def embedder() -> Embedder:
    """The default embedder, loaded once."""
    return Embedder.load()


def kept(name: str, made_of: object, make: Any) -> Any:
    """`make()`, or what it gave for the same `made_of` before."""
    key = hashlib.sha256(repr((embedder().fingerprint, made_of)).encode()).hexdigest()[:20]
    path = CACHE / f"{name}-{key}.pickle"
    if path.exists():
        return pickle.loads(path.read_bytes())
    value = make()
    CACHE.mkdir(exist_ok=True)
    path.write_bytes(pickle.dumps(value))
    return value


_questions: dict[str, Vectors] = {}


def question_vector(question: str) -> Vectors:
    """A question's vector, remembered in this process."""
    if question not in _questions:
        _questions[question] = embedder().embed_question(question)
    return _questions[question]


def prepare(name: str, questions: Sequence[str]) -> None:
    """Vectors of many questions at once, kept on disk."""
    vectors = kept(name, list(questions), lambda: [e.vector for e in embedder().embed_batch(questions)])
    _questions.update(zip(questions, vectors, strict=True))


def build(name: str, documents: Sequence[Document], max_words: int = 150) -> Corpus:
    """A corpus of (name, title, text, pairs) documents, cut and embedded as ingestion does it."""
    pieces: list[tuple[str, str, Chunk, str]] = []
    for doc, title, text, pairs in documents:
        pieces += [(doc, title, chunk, "") for chunk in split(text, max_words=max_words)]
        for question, answer in pairs:
            pieces.append((doc, title, Chunk(answer, question, None, 0, len(answer), ((0, len(answer)),)), question))
    texts, spans = [], []
    for _, title, chunk, question in pieces:
        head = "\n".join(part for part in (title, chunk.heading if chunk.heading != title else "") if part) + "\n"
        texts.append(question or head + chunk.text)
        spans.append([] if question else [(a + len(head), b + len(head)) for a, b in chunk.sentences])
    embedded = kept(name, (texts, spans), lambda: [(e.vector, e.spans) for e in embedder().embed_batch(texts, spans)])
    return Corpus(
        [
            Entry(
                doc,
                title,
                chunk,
                bag(ACCOUNT, [*terms(f"{question or chunk.above}\n{chunk.text}"), *told_facts(chunk.text)]),
                bag(ACCOUNT, terms(question or f"{title} {chunk.heading}")),
                vector,
                sentences if not question else vector[None, :],
                question,
            )
            for (doc, title, chunk, question), (vector, sentences) in zip(pieces, embedded, strict=True)
        ]
    )


def helpcenter(max_words: int = 150) -> Corpus:
    """The 132 help pages as they are read, with the questions and answers that some carry in their head."""
    folder = DATA / "helpcenter" / "pages"
    documents = []
    for path in sorted(folder.rglob("*.md")):
        reading = read(path.read_bytes(), path.name)
        pairs = [(pair.question, pair.answer) for pair in reading.pairs]
        documents.append((str(path.relative_to(folder)), reading.title, reading.text, pairs))
    return build("helpcenter", documents, max_words)


def demo() -> Corpus:
    """The pages and pairs of the example company."""
    documents: list[Document] = []
    for name, data in pages():
        reading = read(data, name)
        documents.append((name, reading.title, reading.text, [(pair.question, pair.answer) for pair in reading.pairs]))
    pairs = read(qa_csv(), "qa.csv", kind="csv").pairs
    documents.extend((f"qa:{pair.question}", pair.question, "", [(pair.question, pair.answer)]) for pair in pairs)
    return build("demo", documents)


def helpcenter_questions(path: Path | None = None) -> list[dict[str, Any]]:
    """The given questions, or those of another file of the same form."""
    lines = (path or DATA / "helpcenter" / "questions.jsonl").read_text().splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def squad() -> tuple[Corpus, list[tuple[str, str, str, bool]]]:
    """SQuAD 2.0's 646 passages, and (question, passage, article, answerable)."""
    data = json.loads((DATA / "squad2" / "dev-16-articles.json").read_text())["data"]
    documents, questions = [], []
    for article in data:
        for number, paragraph in enumerate(article["paragraphs"]):
            name = f"{article['title']}#{number}"
            documents.append((name, article["title"].replace("_", " "), paragraph["context"], ()))
            questions += [
                (q["question"].strip(), name, article["title"], not q["is_impossible"]) for q in paragraph["qas"]
            ]
    return build("squad", documents, 1000), questions


def mtrag() -> tuple[Corpus, list[dict[str, Any]]]:
    """The passages of two collections, and the conversations about them."""
    folder = DATA / "mtrag"
    rows = [json.loads(line) for line in (folder / "corpus.jsonl").read_text().splitlines()]
    documents = [(row["_id"], row["title"], row["text"], ()) for row in rows]
    tasks = [json.loads(line) for line in (folder / "tasks.jsonl").read_text().splitlines()]
    return build("mtrag", documents, 1000), tasks
