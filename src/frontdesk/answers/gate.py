"""The gate: whether what was found can answer the question, and with what."""

from collections.abc import Sequence, Set
from typing import Any, Literal

import msgspec

from frontdesk.answers.compose import ANSWER_WORDS, Composed, Quote, compose
from frontdesk.answers.facts import names
from frontdesk.answers.injected import without_orders
from frontdesk.answers.labels import of_another
from frontdesk.answers.markdown import plain
from frontdesk.answers.of_others import of_all_others
from frontdesk.answers.pairs import CERTAIN, Pair, another_thing, closest
from frontdesk.answers.recall import Recalled
from frontdesk.answers.support import judge
from frontdesk.answers.support.matter import matter
from frontdesk.answers.unsaid import unsaid
from frontdesk.answers.whereabouts import told_where
from frontdesk.answers.windows import Passage, Question
from frontdesk.knowledge.search.analyze import content_terms, terms
from frontdesk.knowledge.search.find import MOST_TERMS, Found
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.words import language_of

Strictness = Literal["strict", "balanced", "bold"]


OF_OTHERS = 0.6
"""Confidence of what a page says of all that it doesn't name."""

OF_ADDRESS = 0.75
"""Confidence of a street address, where nothing but the company's is asked for: to the vectors "Houtkaai 14, 9000
Ghent" is far from "Where are you?"."""


class Gate(msgspec.Struct, frozen=True):
    """The decision: `pair` is a Q&A pair that fits closely, `composed` the answer of the `passages`' own sentences."""

    open: bool
    confidence: float
    composed: Composed
    passages: list[Found]
    pair: Found | None
    features: judge.Features
    threshold: float

    @property
    def doubted(self) -> float:
        """The confidence where a model read what was found and saw no answer in it: half of what is asked for."""
        return min(self.confidence, self.threshold / 2) if self.open else self.confidence

    def trace(self) -> dict[str, Any]:
        """What is kept with the answer."""
        return {
            "open": self.open,
            "confidence": round(self.confidence, 4),
            "threshold": self.threshold,
            "features": {name: round(value, 4) for name, value in msgspec.structs.asdict(self.features).items()},
        }

    def outcome(self) -> tuple[str, str]:
        """What was decided, and why in a sentence."""
        if self.pair is not None:
            return "pair", f'The question is near enough to "{self.pair.question}".'
        seen = f"confidence {self.confidence:.2f}, and {self.threshold:.2f} is asked for"
        if self.open:
            return "open", f"What was found can answer: {seen}."
        return "closed", f"What was found can't answer: {seen}."


def look(recalled: Recalled, strictness: Strictness, max_words: int = ANSWER_WORDS) -> Gate:
    """Looks at what was found: a Q&A pair whose question is the visitor's, or what the passages' sentences say."""
    found = recalled.found
    clean = without_orders(found.passages)
    pair, likely = _closest(clean, recalled)
    near = pair if likely >= judge.THRESHOLDS["bold"] else None
    usable = [
        p for p in clean if (p.question is None or p is near or _tells_more(p, recalled)) and _speaks_of(p, recalled)
    ]
    usable, told = told_where(recalled.query, usable)
    composed = compose(_question(recalled), [_passage(p) for p in usable], max_words)
    first = composed.quotes[0] if composed.quotes else None
    scored = [p.scored for p in usable]
    window, answer = (first.cosine, first.coverage) if first else (0.0, 0.0)
    strange = unsaid(recalled.query, found.terms, [(_whole(p), p.scored) for p in usable]) if recalled.foreign else 0.0
    features = judge.features(found.terms, scored, found.statistics, window, answer, named(recalled.query), strange)
    confidence = max(judge.confidence(features, foreign=recalled.foreign), OF_ADDRESS if told else 0.0)
    threshold = judge.THRESHOLDS[strictness]
    is_open = judge.decide(confidence, strictness) and bool(composed.quotes)
    if pair is not None and likely >= threshold and (not is_open or pair is clean[0] or likely >= CERTAIN):
        return Gate(True, likely, composed, usable, pair, features, threshold)
    if not is_open and threshold <= OF_OTHERS and (denied := _of_others(usable, recalled)) is not None:
        return Gate(True, OF_OTHERS, denied, usable, None, features, threshold)
    return Gate(is_open, confidence, composed, usable, None, features, threshold)


def named(query: str) -> frozenset[int]:
    """The places of a query's terms that are names."""
    language = language_of(query)
    of_names = set(terms(" ".join(names(query)), language))
    return frozenset(n for n, term in enumerate(content_terms(query, language)[:MOST_TERMS]) if term in of_names)


def _question(recalled: Recalled) -> Question:
    language = language_of(recalled.query)
    asked = content_terms(recalled.query, language)
    looked_up, corpus = recalled.found.terms, recalled.found.statistics
    idf = [corpus.idf(key) * looked_up.weight(number) for number, key in enumerate(looked_up.hashes)]
    rarity = dict(zip(asked, idf, strict=False))
    return Question(recalled.query, recalled.vector, language, rarity, recalled.foreign)


def _passage(found: Found) -> Passage:
    place = (found.text, found.heading, found.title, found.spans)
    return Passage(
        *place, found.vectors, found.scored.score, asked=found.asked, page=str(found.document_id), above=found.above
    )


def _whole(passage: Found) -> str:
    """All that a passage says, and what it stands under."""
    return f"{passage.title} {passage.heading} {passage.question or ''} {passage.text}"


def _speaks_of(passage: Found, recalled: Recalled) -> bool:
    """Whether an answer to a question of its own, which a heading may be, is one to the visitor's, too.

    Its "Yes" to Iceland says nothing of Sweden: it must hold what is named, and what no passage of the company holds;
    and it must not be about another thing in the same words, nor about one of another number. Below a heading, what
    tells by itself what it is about is judged by that instead.
    """
    language = language_of(recalled.query)
    about = _whole(passage)
    if of_another(recalled.query, about):
        return False
    own = passage.question or passage.heading.rpartition(" > ")[2]
    if passage.question is None:
        if not own.endswith("?") or _tells_itself(own, passage.text, recalled):
            return True
        if _is_of_another(own, recalled):
            return False
    if another_thing(recalled.query, own, _known(recalled), language):
        return False
    held = set(terms(about, language))
    named = set(terms(" ".join(names(recalled.query)), language))
    known = recalled.found.statistics.frequencies
    asked = zip(content_terms(recalled.query, language), recalled.found.terms.hashes, strict=False)
    return all(term in held or (term not in named and known.get(hash_)) for term, hash_ in asked)


def _tells_itself(heading: str, text: str, recalled: Recalled) -> bool:
    """Whether a text below a question says what it is about.

    So it does where it holds what the visitor asks beyond that question, or some of it and no name is missing; or
    where the visitor asks of the same thing more closely and the text names the thing. "We do" names nothing, and
    "Dogs are welcome" no cats.
    """
    language = language_of(recalled.query)
    asked, of = (
        {t for t in matter(question, language) if not is_vague(t, language)} for question in (recalled.query, heading)
    )
    said = set(terms(text, language))
    # "icelandon" is looked up for who joins the two words.
    beyond = {t for t in asked if _lacks(t, of, language) and not any(t != o and t.startswith(o) for o in asked)}
    missing = {term for term in beyond if _lacks(term, said, language)}
    named = set(terms(" ".join(names(recalled.query)), language))
    if not missing or (missing < beyond and not missing & named):
        return not another_thing(recalled.query, heading, _known(recalled), language) or not missing
    is_same = not beyond & named and not any(_lacks(term, asked, language) for term in of)
    return is_same and any(not _lacks(term, said, language) for term in of)


def _is_of_another(heading: str, recalled: Recalled) -> bool:
    """Whether a question has all the words of the visitor's but one, in whose place it has another."""
    language = language_of(recalled.query)
    asked, of = (
        {t for t in content_terms(each, language) if not is_vague(t, language)} for each in (recalled.query, heading)
    )
    beyond = [term for term in asked if _lacks(term, of, language)]
    gone = [term for term in of if _lacks(term, asked, language)]
    return len(beyond) == len(gone) == 1 < len(asked)


def _lacks(term: str, held: Set[str], language: str) -> bool:
    return held.isdisjoint({term, *alike(term, language)})


def _tells_more(passage: Found, recalled: Recalled) -> bool:
    """Whether a passage stands for itself: of pairs, one whose answer speaks of what its question doesn't."""
    if passage.question is None:
        return True
    language = language_of(recalled.query)
    asked = {term for term in content_terms(recalled.query, language) if not is_vague(term, language)}
    return bool(asked & set(terms(passage.text, language)) - set(terms(passage.question, language)))


def _of_others(usable: Sequence[Found], recalled: Recalled) -> Composed | None:
    """The sentence that denies what is asked to all that the company doesn't name, as an answer."""
    language = language_of(recalled.query)
    pages = [(p.text, p.spans) for p in usable]
    if (found := of_all_others(recalled.query, pages, _known(recalled), language)) is None:
        return None
    place, number = found
    start, end = usable[place].spans[number]
    said = usable[place].text[start:end]
    return Composed(f"{plain(said)} [1]", (Quote(1, place, said, start, end, 0.0, 0.0),))


def _known(recalled: Recalled) -> list[str]:
    """The question's terms that stand in any passage of the company."""
    frequencies = recalled.found.statistics.frequencies
    asked = content_terms(recalled.query, language_of(recalled.query))
    return [term for term, hash_ in zip(asked, recalled.found.terms.hashes, strict=False) if frequencies.get(hash_)]


def _closest(found: Sequence[Found], recalled: Recalled) -> tuple[Found | None, float]:
    """The pair whose question is most likely the visitor's, and how likely its answer is the answer."""
    pairs = [p for p in found if p.question is not None]
    seen = [Pair(p.question or "", p.scored.parts["cosine"], p.scored.parts["title"], p.text) for p in pairs]
    language = language_of(recalled.query)
    place, likely = closest(recalled.query, seen, _known(recalled), language, foreign=recalled.foreign)
    return (pairs[place], likely) if place >= 0 else (None, 0.0)
