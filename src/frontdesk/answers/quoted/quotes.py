"""Citations: which passage says it, where it stands, and the words themselves."""

import re
from collections.abc import Sequence
from typing import Any

from frontdesk.answers.facts import MARKER, numbers
from frontdesk.answers.quoted.answered_yes import capitalised, led_rightly
from frontdesk.answers.quoted.compose import Composed
from frontdesk.answers.quoted.table_rows import stands_over, under_columns
from frontdesk.answers.said_before import SaidBefore
from frontdesk.answers.trace import quoted, step
from frontdesk.answers.written import Written
from frontdesk.knowledge.search.analyze import terms
from frontdesk.knowledge.search.find import Found
from frontdesk.knowledge.sentences import Span

MOST_PRODUCTS = 10
"""Products beside one answer."""
_FIGURE = re.compile(r"\d[\d.,]*%|\d+")
"""A figure as it is written: 60% is not 60 days."""
_PLACE = ("source", "document", "title", "heading", "page")
"""Where a citation is from; a product's row stands in no document."""


def citation(number: int, found: Found, span: Span) -> dict[str, Any]:
    """The public form of a citation of a span of a passage, which may go over several pages."""
    start, end = span
    return {
        "number": number,
        "title": found.title,
        "url": found.url,
        "heading": found.heading,
        "page": found.page_at(start),
        "quote": found.text[start:end],
        "source": str(found.source_id),
        "document": str(found.document_id),
    }


def from_passages(composed: Composed, passages: Sequence[Found]) -> Written:
    """An answer of the passages' own sentences."""
    citations = [citation(q.number, passages[q.passage], (q.start, q.end)) for q in composed.quotes]
    sentences = [quoted(q.text, passages[q.passage]) for q in composed.quotes]
    path = [step("answer", "passages", "The passages' own sentences.")]
    return Written(
        answer=composed.text, citations=citations, model="passages", path=path, trace={"sentences": sentences}
    )


def together(answers: Sequence[Written]) -> Written:
    """The answers to several questions as one that says nothing twice, its markers and citations numbered on."""
    said, texts = SaidBefore(), []
    citations: list[dict[str, Any]] = []
    for answer in answers:
        if not (text := said.left_of(answer.answer or "")):
            continue
        held = {int(marker[1:-1]) for marker in MARKER.findall(text)}
        numbers = {
            cited["number"]: _number(cited, citations)
            for cited in answer.citations
            if cited["number"] in held or not held
        }
        texts.append(MARKER.sub(lambda m, by=numbers: f"[{by.get(int(m[0][1:-1]), 0)}]", text))  # type: ignore[misc]
    products: list[dict[str, Any]] = []
    for product in (product for answer in answers for product in answer.products):
        products += [product] if product not in products else []
    cards = dict.fromkeys(card for answer in answers for card in answer.trace.get("cards", ()))
    return Written(
        answer="\n\n".join(texts),
        citations=citations,
        products=products[:MOST_PRODUCTS],
        model="passages",
        truncated=any(answer.truncated for answer in answers),
        promised=any(answer.promised for answer in answers),
        confidence=min(answer.confidence for answer in answers),
        path=[step("answer", "passages", f"{len(answers)} questions, each answered of its own.")],
        trace={"parts": [answer.trace for answer in answers], "cards": list(cards)[:MOST_PRODUCTS]},
        found=list({passage.id: passage for answer in answers for passage in answer.found}.values()),
    )


def _number(cited: dict[str, Any], citations: list[dict[str, Any]]) -> int:
    """The number of a citation among others, to which it is added unless one has its words, or some of them."""
    for other in citations:
        same_place = all(other.get(name) == cited.get(name) for name in _PLACE)
        if same_place and (cited["quote"] in other["quote"] or other["quote"] in cited["quote"]):
            other["quote"] = max(cited["quote"], other["quote"], key=len)
            return int(other["number"])
    citations.append({**cited, "number": len(citations) + 1})
    return len(citations)


def from_pair(pair: Found, question: str) -> Written:
    """A pair's answer, word for word; without the "Yes" that it gives its own question, where another is asked."""
    begins = led_rightly(pair.text, question, pair.question or "")
    told = capitalised(pair.text[begins:]) if begins else pair.text
    path = [step("answer", "pair", "The answer of a question that the company gave, word for word.")]
    trace = {"sentences": [quoted(pair.text[begins:], pair)]}
    return Written(
        answer=told, citations=[citation(1, pair, (begins, len(pair.text)))], model="pair", path=path, trace=trace
    )


def quote_for(sentence: str, found: Found, language: str) -> Span:
    """Where the passage's own sentence that says most of what a written sentence says stands in it.

    A row says it under its columns' names, which say nothing alone: "When you cancel | You pay" may hold more of the
    words than "60 to 31 days before | 25%".
    """
    spans = found.spans or [(0, len(found.text))]
    told = dict(zip(spans, under_columns(found.text, spans, found.above), strict=True))
    asserted, figures, written = set(terms(sentence, language)), numbers(sentence), set(_FIGURE.findall(sentence))

    def says(span: Span) -> tuple[int, int]:
        text = told[span]
        held = len(asserted & set(terms(text, language))) + len(figures & numbers(text))
        return held, len(written & set(_FIGURE.findall(text)))

    return max([span for span in spans if not stands_over(found.text, *span)] or spans, key=says)
