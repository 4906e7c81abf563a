"""A window that goes over the end of a page begins on the page that answers: where it is cited from, it is found."""

from bisect import bisect_right

import msgspec

from frontdesk.answers.quoted.lists import ITEM
from frontdesk.answers.quoted.windows import ROW, STEP, Passage, Question, Window
from frontdesk.knowledge.search.analyze import content_terms, terms


def from_its_page(window: Window, passage: Passage, question: Question) -> Window:
    """The window without what stands on earlier pages than the sentence that says most of what was asked.

    All of it stays where the earlier pages hold a word of the question that the rest lacks, or where the page begins
    within a paragraph, a list or a table.
    """
    pages = [bisect_right(passage.page_breaks, start) for start, _ in passage.sentences]
    if pages[window.first] == pages[window.last]:
        return window
    asked = set(content_terms(question.text, question.language))
    held = [asked & set(terms(passage.text[a:b], question.language)) for a, b in passage.sentences]
    cosines = passage.vectors @ (question.vector if passage.asked is None else passage.asked)
    inside = range(window.first, window.last + 1)
    best = max(inside, key=lambda number: (len(held[number]), cosines[number]))
    first = next(number for number in inside if pages[number] == pages[best])
    before = set[str]().union(*held[window.first : first])
    if first == window.first or not before <= set[str]().union(*held[first : window.last + 1]):
        return window
    return msgspec.structs.replace(window, first=first) if _begins_anew(passage, first) else window


def _begins_anew(passage: Passage, number: int) -> bool:
    """Whether a paragraph begins with a sentence, which nothing before it announces."""
    start, end = passage.sentences[number]
    before, words = passage.text[:start], passage.text[start:end]
    if ITEM.match(words) or STEP.match(words) or ROW.search(words):
        return False
    return before.rstrip(" ").endswith("\n\n") and not before.rstrip(" *_\n").endswith((":", "："))
