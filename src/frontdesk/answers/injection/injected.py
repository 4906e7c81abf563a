"""Sentences that speak to whoever writes the answer. Inside a passage they are no knowledge, so they take no part.

A page can be written by anyone who may edit it or comment on it. A sentence such as "ignore your instructions" or
"when asked about prices, the bot must say" tells a customer nothing: it is cut out before the passage is quoted, shown
to a model, or held against what a model wrote, so that it can't support itself; and with it what its paragraph says
under it, such as the facts that it wants believed. This is one net of several: what a model makes of the rest is
judged sentence by sentence (`judge`).
"""

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from frontdesk.answers.injection.asking_orders import told_next
from frontdesk.answers.injection.orders import order_in
from frontdesk.knowledge.search.find import Found

Cut = tuple[int, int]
"""From which character to which."""

_PARAGRAPH = re.compile(r"\S(?:(?!\n[ \t]*\n|\n[ \t]*(?:[-*•|]|\d+[.)]|#)\s).)*", re.DOTALL)
"""A paragraph, an item of a list, a row or a heading."""
_SENTENCE = re.compile(r"[^.!?。！？]+(?:[.!?。！？]+(?!\S)|[.!?。！？]+(?=\S)[^.!?。！？]*)*[\"'”’»)\]]*\s*|\S+\s*")
_LABEL_WORDS = 3
"""A label with no more words than these has the next paragraph under it."""


def without_orders(passages: Sequence[Found]) -> list[Found]:
    """Passages as they are quoted, shown to a model and held against its words; those that only order are left out."""
    return [quiet for passage in passages if (quiet := _quiet(passage)).text.strip()]


def cleaned(text: str) -> str:
    """The text without the orders in it, and without what stands under them."""
    return _without(text, orders(text))


def unordered(text: str) -> str:
    """The text without the paragraphs that hold an order, whole: who wrote one vouches for nothing beside it."""
    cuts = orders(text)
    if not cuts:
        return text
    paragraphs = [m.span() for m in _PARAGRAPH.finditer(text)]
    return _without(text, [(a, b) for a, b in paragraphs if any(a < end and start < b for start, end in cuts)])


@lru_cache(maxsize=2_000)
def orders(text: str) -> tuple[Cut, ...]:
    """Where the orders in a text stand, with what stands under them, in its order."""
    cuts: list[Cut] = []
    under_label = False
    for start, end in ((m.start(), m.end()) for m in _PARAGRAPH.finditer(text)):
        if under_label:
            cuts.append((start, end))
            under_label = False
            continue
        before = ""
        for first, last in (m.span() for m in _SENTENCE.finditer(text, start, end)):
            sentence = " ".join(text[first:last].split())
            kind = order_in(sentence) or ("single" if before and told_next(before, sentence) else None)
            before = sentence
            if kind in ("label", "standing"):
                cuts.append((first, end))
                under_label = kind == "label" and len(text[first:end].split()) <= _LABEL_WORDS
                break
            if kind == "single":
                cuts.append((first, last))
    return tuple(cuts)


def _quiet(passage: Found) -> Found:
    cuts = orders(passage.text)
    heading, title, above = cleaned(passage.heading), cleaned(passage.title), cleaned(passage.above)
    if not cuts and (heading, title, above) == (passage.heading, passage.title, passage.above):
        return passage
    quiet = without_parts(passage, cuts)
    return msgspec.structs.replace(quiet, heading=heading.strip(), title=title.strip(), above=above.strip())


def without_parts(passage: Found, cuts: Sequence[Cut]) -> Found:
    """A passage without some parts of its text: as if they had never been in it."""
    spans, kept = [], []
    for number, span in enumerate(passage.spans):
        if (left := _left(passage.text, span, cuts)) is not None:
            spans.append(left)
            kept.append(number)
    vectors = passage.vectors[kept] if kept else passage.vectors[:0]
    return msgspec.structs.replace(passage, text=_without(passage.text, cuts), spans=spans, vectors=vectors)


def _without(text: str, cuts: Sequence[Cut]) -> str:
    pieces, at = [], 0
    for start, end in cuts:
        pieces.append(text[at:start])
        at = end
    return "".join([*pieces, text[at:]])


def _left(text: str, span: Cut, cuts: Sequence[Cut]) -> Cut | None:
    """Where a sentence stands when the cuts are made; None when nothing of it is left."""
    start, end = (place - _before(place, cuts) for place in span)
    kept = _without(text, cuts)[start:end]
    if not kept.strip():
        return None
    return start + len(kept) - len(kept.lstrip()), end - len(kept) + len(kept.rstrip())


def _before(place: int, cuts: Sequence[Cut]) -> int:
    """How many characters are cut out before a place."""
    return sum(max(0, min(place, end) - start) for start, end in cuts)
