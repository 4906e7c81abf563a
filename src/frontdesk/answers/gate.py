"""The gate: whether what was found can answer the question, and with what."""

from typing import Any, Literal

import msgspec

from frontdesk.answers import judge
from frontdesk.answers.compose import Composed, Passage, Question, compose, qa_match
from frontdesk.answers.recall import Recalled
from frontdesk.knowledge.search.analyze import content_terms
from frontdesk.knowledge.search.find import Found
from frontdesk.knowledge.search.words import language_of

Strictness = Literal["strict", "balanced", "bold"]


class Gate(msgspec.Struct, frozen=True):
    """The decision: `pair` is a Q&A pair that fits closely, `composed` the answer of the passages' own sentences."""

    open: bool
    confidence: float
    composed: Composed
    pair: Found | None
    features: judge.Features

    def trace(self) -> dict[str, Any]:
        """What is kept with the answer."""
        return {"open": self.open, "confidence": self.confidence, "features": msgspec.to_builtins(self.features)}


def look(recalled: Recalled, strictness: Strictness) -> Gate:
    """Looks at what was found. A close Q&A pair opens the gate whatever the rest says."""
    found = recalled.found
    composed = compose(_question(recalled), [_passage(p) for p in found.passages])
    first = composed.quotes[0] if composed.quotes else None
    scored = [p.scored for p in found.passages]
    window, answer = (first.cosine, first.coverage) if first else (0.0, 0.0)
    features = judge.features(found.terms, scored, found.statistics, window, answer)
    confidence = judge.confidence(features)
    pair = next((p for p in found.passages[:3] if _fits(p, recalled.query)), None)
    if pair is not None:
        return Gate(True, max(confidence, 0.95), composed, pair, features)
    return Gate(judge.decide(confidence, strictness) and bool(composed.quotes), confidence, composed, None, features)


def _question(recalled: Recalled) -> Question:
    language = language_of(recalled.query)
    terms = content_terms(recalled.query, language)
    idf = [recalled.found.statistics.idf(hash_) for hash_ in recalled.found.terms.hashes]
    return Question(recalled.query, recalled.vector, language, dict(zip(terms, idf, strict=False)))


def _passage(found: Found) -> Passage:
    return Passage(found.text, found.heading, found.title, found.spans, found.vectors, found.scored.score)


def _fits(found: Found, query: str) -> bool:
    """Whether a pair's question is the visitor's."""
    if found.question is None:
        return False
    return qa_match(query, found.question, found.scored.parts["cosine"], language_of(query))
