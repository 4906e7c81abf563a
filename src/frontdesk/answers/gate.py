"""The gate: whether what was found can answer the question, and with what."""

from collections.abc import Sequence
from typing import Any, Literal
from uuid import UUID

import msgspec

from frontdesk.answers.facts import names
from frontdesk.answers.quoted.answered_yes import composed_rightly
from frontdesk.answers.quoted.bringing import says_nothing_of_own
from frontdesk.answers.quoted.compose import ANSWER_WORDS, Composed, Quote, compose, named_of
from frontdesk.answers.quoted.each_of_kind import of_each_kind
from frontdesk.answers.quoted.existence import begins_with_asked
from frontdesk.answers.quoted.headings import Asking, asking_of, speaks_of, whole
from frontdesk.answers.quoted.left_out import Told, answers_were_left_out
from frontdesk.answers.quoted.markdown import plain
from frontdesk.answers.quoted.measured import tells_no_height
from frontdesk.answers.quoted.of_others import of_all_others
from frontdesk.answers.quoted.other_payments import of_another
from frontdesk.answers.quoted.pairs import CERTAIN, SAME, Pair, closest, same_words
from frontdesk.answers.quoted.side_by_side import Section, Sections, asks_no_more
from frontdesk.answers.quoted.to_tell import to_tell
from frontdesk.answers.quoted.whereabouts import only_names_place, told_where
from frontdesk.answers.quoted.windows import Passage, Question, priced, priced_sentences, tells
from frontdesk.answers.recall import Recalled
from frontdesk.answers.support import judge
from frontdesk.answers.unsaid import unsaid
from frontdesk.knowledge.search.analyze import content_terms, terms
from frontdesk.knowledge.search.by_words import same_by_words, shared
from frontdesk.knowledge.search.find import MOST_TERMS, Found
from frontdesk.knowledge.search.score import Scored
from frontdesk.knowledge.search.wanted import asked_facts, tells_alone, told_facts
from frontdesk.knowledge.search.words import language_of

Strictness = Literal["strict", "balanced", "bold"]


OF_OTHERS = 0.6
"""Confidence of what a page says of all that it doesn't name."""

OF_ADDRESS = 0.75
"""Confidence of a street address, where nothing but the company's is asked for: to the vectors "Houtkaai 14, 9000
Ghent" is far from "Where are you?"."""


OF_FACT = 0.7
"""Confidence of hours and of the cards that are taken, where nothing else is asked for, and of what tells a fact in
other words than those that ask: to the vectors "So geschlossen" is far from "Habt ihr sonntags auf?"."""


OF_THERE = 0.55
"""Confidence of a sentence that begins with what is asked for, where it is asked whether it is there: to the vectors
"Wi-Fi is free", one of twenty lines, is far from "is there wifi?"."""


OF_PRICE = 0.65
"""Confidence of a row of a price list that is just what was asked for: to the vectors "Towel rental: 2 EUR", one of
twenty rows, is far from "How much to rent a towel?"."""


OF_NAMED = 0.65
"""Confidence of what stands below each of several names of one kind, where a question asks for no more: "the difference
between Gold and Bronze" is a word that neither section says."""


LEAST_SHARED = 0.5
"""Of the letters of a question that was lent words, those of its own that must stand in what answers it."""


class Gate(msgspec.Struct, frozen=True):
    """The decision: `pair` is a Q&A pair that fits closely, `composed` the answer of the `passages`' own sentences.

    With `named` the first of them is of a section that the question names, and not others of its kind; `left_out` when
    what answers tells of a topic that is left alone.
    """

    open: bool
    confidence: float
    composed: Composed
    passages: list[Found]
    pair: Found | None
    features: judge.Features
    threshold: float
    named: bool = False
    left_out: bool = False

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


def look(recalled: Recalled, strictness: Strictness, max_words: int = ANSWER_WORDS, topics: Sequence[str] = ()) -> Gate:
    """Looks at what was found: a Q&A pair whose question is the visitor's, or what the passages' sentences say; nothing
    of `topics` is told."""
    passages = recalled.found.passages
    clean, told = to_tell(passages, ()), to_tell(passages, topics)
    gate = _looked(recalled, told, strictness, max_words)
    same = len(clean) == len(told) and all(a.text == b.text for a, b in zip(clean, told, strict=True))
    if same or not (whole := _looked(recalled, clean, strictness, max_words)).open:
        return gate
    return msgspec.structs.replace(gate, left_out=_is_left_out(recalled.query, whole, gate, told))


def _is_left_out(query: str, whole: Gate, gate: Gate, left: Sequence[Found]) -> bool:
    """Whether what answers, were all told, is left out."""
    if whole.pair is not None:
        return whole.pair.id not in {passage.id for passage in left}
    if gate.pair is not None:
        return False
    best, *_ = _told(whole)
    return answers_were_left_out(query, language_of(query), best, _told(gate) if gate.open else [], left)


def _told(gate: Gate) -> list[Told]:
    return [Told(gate.passages[quote.passage], quote.text) for quote in gate.composed.quotes]


def _looked(recalled: Recalled, clean: list[Found], strictness: Strictness, max_words: int) -> Gate:
    found = recalled.found
    asking = asking_of(recalled.query, found.terms.hashes, found.statistics.frequencies)
    pair, likely = _closest(clean, recalled, asking)
    near = pair if likely >= judge.THRESHOLDS["bold"] else None
    usable = [p for p in clean if (p.question is None or p is near or _tells_more(p, asking)) and speaks_of(p, asking)]
    side_by_side = _side_by_side(usable, asking)
    beside = [p for p in usable if p.id in side_by_side.unasked]
    usable, told = told_where(recalled.query, [p for p in usable if p.id not in side_by_side.unasked])
    names_above = side_by_side.names
    question, shown = _question(recalled), [_passage(p, names_above.get(p.id, "")) for p in usable]
    composed = compose(question, shown, max_words)
    first = composed.quotes[0] if composed.quotes else None
    scored = _behind([p.scored for p in usable], [p.scored for p in beside])
    window, answer = (first.cosine, first.coverage) if first else (0.0, 0.0)
    strange = unsaid(recalled.query, found.terms, [(whole(p), p.scored) for p in usable]) if recalled.foreign else 0.0
    features = judge.features(found.terms, scored, found.statistics, window, answer, named(recalled.query), strange)
    least = OF_ADDRESS if told else _least(question, shown, composed)
    confidence = max(judge.confidence(features, foreign=recalled.foreign, unread=recalled.unread), least)
    threshold = judge.THRESHOLDS[strictness]
    said = [
        f"{usable[quote.passage].title}. {usable[quote.passage].heading}. {quote.text}" for quote in composed.quotes
    ]
    if first is not None and (
        _is_lent_alone(recalled, first, usable)
        or only_names_place(asking, first.text)
        or says_nothing_of_own(recalled.query, [quote.text for quote in composed.quotes])
        or tells_no_height(recalled.query, said)
        or of_another(recalled.query, said, asking.known, asking.language)
    ):
        confidence = min(confidence, threshold / 2)
    composed = composed_rightly(composed, usable, recalled.query)
    first = first if composed.quotes else None
    is_open = judge.decide(confidence, strictness) and first is not None
    if pair is not None and likely >= threshold and (not is_open or pair is clean[0] or likely >= CERTAIN):
        return Gate(True, likely, composed, usable, pair, features, threshold)
    # The answer of a pair may deny it, though its question says as much of what is asked.
    all_told = [*usable, *(p for p in clean if p.question is not None and p not in usable)]
    if not is_open and threshold <= OF_OTHERS and (denied := _of_others(all_told, asking)) is not None:
        return Gate(True, OF_OTHERS, denied, all_told, None, features, threshold)
    is_named = first is not None and usable[first.passage].id in side_by_side.meant
    return Gate(is_open, confidence, composed, usable, None, features, threshold, is_named)


def _is_lent_alone(recalled: Recalled, first: Quote, usable: Sequence[Found]) -> bool:
    """Whether an answer has only words that were lent to a question by the conversation or a page, where no vector
    tells whether it goes on about them: "Is there a pool?" behind a question about tours. A question that says nothing
    of its own ("And on Sunday?") goes on about anything.
    """
    if not recalled.unread or not recalled.own:
        return False
    passage = usable[first.passage]
    told = f"{passage.heading} {passage.question or ''} {first.text}"
    return shared(recalled.own, told) < LEAST_SHARED


def named(query: str) -> frozenset[int]:
    """The places of a query's terms that are names."""
    language = language_of(query)
    of_names = set(terms(" ".join(names(query)), language))
    return frozenset(n for n, term in enumerate(content_terms(query, language)[:MOST_TERMS]) if term in of_names)


def _least(question: Question, passages: Sequence[Passage], composed: Composed) -> float:
    """The confidence of an answer that is told by what its rows or sections are called."""
    if not composed.quotes:
        return 0.0
    first = composed.quotes[0]
    named_sections = named_of(question, passages)
    if len(named_sections) == len(composed.quotes) and asks_no_more(question.text, named_sections, question.language):
        return OF_NAMED
    if len(composed.quotes) > 1 and len(of_each_kind(question, passages, first.passage)) > 1:
        return OF_NAMED
    shown = passages[first.passage]
    if tells_alone(question.text, first.text, f"{shown.title} {shown.heading}") or _is_told(first, question, shown):
        return OF_FACT
    if _is_priced(first, question, shown):
        return OF_PRICE
    return OF_THERE if begins_with_asked(question.text, first.text, question.language) else 0.0


def _is_told(quote: Quote, question: Question, passage: Passage) -> bool:
    """Whether a sentence of a quote tells the fact that is asked for, below what the question was completed by."""
    carried = content_terms(question.text.partition("? ")[2], question.language)
    held = terms(f"{passage.title} {passage.heading} {quote.text}", question.language)
    if carried and set(carried).isdisjoint(held):
        return False
    told = zip(passage.sentences, tells(question, passage), strict=True)
    return any(one for (start, end), one in told if quote.start <= start and end <= quote.end)


def _is_priced(quote: Quote, question: Question, passage: Passage) -> bool:
    """Whether a quote has a row or sentence that is just what the price was asked of, and no more than it."""
    just = priced(question, passage).just
    if any(line.strip() in just for line in quote.text.split("\n")):
        return True
    return any(sentence in quote.text for sentence in priced_sentences(question, passage))


def _question(recalled: Recalled) -> Question:
    language = language_of(recalled.query)
    asked = content_terms(recalled.query, language)
    looked_up, corpus = recalled.found.terms, recalled.found.statistics
    idf = [corpus.idf(key) * looked_up.weight(number) for number, key in enumerate(looked_up.hashes)]
    rarity = dict(zip(asked, idf, strict=False))
    return Question(recalled.query, recalled.vector, language, rarity, recalled.foreign)


class _SideBySide(msgspec.Struct, frozen=True):
    """Of passages below headings of one kind: the names that tell them apart, those that the question names, and those
    beside these."""

    names: dict[UUID, str]
    meant: frozenset[UUID]
    unasked: frozenset[UUID]


def _side_by_side(found: Sequence[Found], asking: Asking) -> _SideBySide:
    told = [p for p in found if p.question is None]
    sections = Sections([Section(str(p.document_id), p.title, p.heading, p.text) for p in told], asking.language)
    unasked = sections.unasked(asking.query)
    return _SideBySide(
        {p.id: name for p, name in zip(told, sections.names(), strict=True) if name},
        frozenset(told[number].id for numbers in unasked.values() for number in numbers),
        frozenset(told[number].id for number in unasked),
    )


def _behind(scored: list[Scored], left_out: Sequence[Scored]) -> list[Scored]:
    """What was scored, and behind it the scores alone of what was left out and is farther: the best leads that, too."""
    lower = sorted((s for s in left_out if scored and s.score < scored[-1].score), key=lambda s: -s.score)
    nothing = [msgspec.structs.replace(s, parts=dict.fromkeys(s.parts, 0.0), found=()) for s in lower]
    return [*scored, *nothing]


def _passage(found: Found, apart: str) -> Passage:
    place = (found.text, found.heading, found.title, found.spans)
    return Passage(
        *place,
        found.vectors,
        found.scored.score,
        asked=found.asked,
        page=str(found.document_id),
        above=found.above,
        apart=apart,
        page_breaks=found.page_breaks,
    )


def _tells_more(passage: Found, asking: Asking) -> bool:
    """Whether a passage stands for itself: of pairs, one whose answer speaks of what its question doesn't, or tells a
    fact that is asked for."""
    if passage.question is None or not asked_facts(asking.query).keys().isdisjoint(told_facts(passage.text)):
        return True
    return bool(
        asking.content & set(terms(passage.text, asking.language)) - set(terms(passage.question, asking.language))
    )


def _of_others(usable: Sequence[Found], asking: Asking) -> Composed | None:
    """The sentence that denies what is asked to all that the company doesn't name, as an answer."""
    pages = [(p.text, p.spans) for p in usable]
    if (found := of_all_others(asking.query, pages, asking.known, asking.language)) is None:
        return None
    place, number = found
    start, end = usable[place].spans[number]
    said = usable[place].text[start:end]
    return Composed(f"{plain(said)} [1]", (Quote(1, place, said, start, end, 0.0, 0.0),))


def _closest(found: Sequence[Found], recalled: Recalled, asking: Asking) -> tuple[Found | None, float]:
    """The pair whose question is most likely the visitor's, and how likely its answer is the answer."""
    pairs = [p for p in found if p.question is not None]
    if recalled.full and (made_of_it := [p for p in pairs if _is_same(recalled, p.question or "", asking.language)]):
        return made_of_it[0], SAME
    seen = [Pair(p.question or "", p.scored.parts["cosine"], p.scored.parts["title"], p.text) for p in pairs]
    how = {"foreign": recalled.foreign, "unread": recalled.unread}
    place, likely = closest(asking.query, seen, asking.known, asking.language, **how)
    return (pairs[place], likely) if place >= 0 else (None, 0.0)


def _is_same(recalled: Recalled, stored: str, language: str) -> bool:
    """Whether a follow-up, as people write it by itself, is a pair's question."""
    full = recalled.full
    return same_by_words(full, stored) if recalled.unread else same_words(full, stored, language)
