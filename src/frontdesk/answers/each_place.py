"""One fact of several places: the opening hours of each store, where the question names none of them."""

import re
from collections.abc import Sequence

from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.wanted import asked_facts, told_facts
from frontdesk.knowledge.split import Span

Place = tuple[int, str, Span]
"""The passage (its index), the name of its place, and the sentences there that tell the fact, as a span of its text."""

Told = tuple[str, str, str, Sequence[Span]]
"""A passage's title, heading, text, and sentences."""
_PATH = " > "


def of_each_place(question: str, passages: Sequence[Told], language: str = "en") -> list[Place]:
    """The places that a page tells the fact of, one under each heading, best passage first.

    Empty where the question asks for no such fact or for more than that, where a heading says that the fact itself is
    told there ("By phone"), or where only one does tell it.
    """
    facts = asked_facts(question)
    telling = [n for n, (_, heading, text, _) in enumerate(passages) if heading and {*facts} <= {*told_facts(text)}]
    if not facts or not telling:
        return []
    page = passages[telling[0]][0]
    there = {passages[n][1]: n for n in reversed(telling) if passages[n][0] == page}
    places = [(n, heading, _telling(passages[n], {*facts})) for heading, n in sorted(there.items(), key=_second)]
    words = set(terms(" ".join(facts.values()), language))
    said = " ".join(facts.values()).split()
    rest = " ".join(word for word in re.findall(r"[^\s?!.,;:]+", fold(question)) if word not in said)
    asked, above = set(terms(rest, language)) & set(terms(question, language)), set(terms(page, language))
    spans = [set(terms(passages[n][2][start:end], language)) for n, _, (start, end) in places]
    elsewhere = any(words & set(terms(passages[n][1], language)) for n in telling) and not asked & above
    if len(places) < 2 or elsewhere or not all(asked - above <= span for span in spans):
        return []
    return [(n, heading.rpartition(_PATH)[2], span) for n, heading, span in places]


def _second(one: tuple[str, int]) -> int:
    return one[1]


def _telling(passage: Told, facts: set[str]) -> Span:
    """From the first sentence that tells the fact to the last."""
    _, _, text, sentences = passage
    held = [(a, b) for a, b in sentences if facts & set(told_facts(text[a:b]))]
    return (held[0][0], held[-1][1]) if held else (0, len(text))
