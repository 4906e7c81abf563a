"""Which rows of a table an answer tells: all that belong to the question, or a "…" where they have no room. Pure."""

from collections.abc import Iterator

import msgspec

from frontdesk.answers.quoted.lists import ITEM
from frontdesk.answers.quoted.markdown import plain
from frontdesk.answers.quoted.table_rows import cells_of, is_names, told_rows
from frontdesk.answers.quoted.windows import ROW, Passage, Question, Window, priced
from frontdesk.knowledge.search.analyze import content_terms, terms
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.split import count_words


def hits(question: Question, passage: Passage, row: str) -> int:
    """How many of the question's terms stand in a table row, and not in what stands above it; where rows tell the
    price of just what was asked, whether it is one of them."""
    if asked_for := priced(question, passage).told:
        return int(any(cells_of(line)[:1] == [row] for line in asked_for))
    above = set(terms(f"{passage.title} {passage.heading}", question.language))
    held = set(terms(row, question.language))
    asked = content_terms(question.text, question.language)
    return sum(
        not (each := {term, *alike(term, question.language)}).isdisjoint(held) and each.isdisjoint(above)
        for term in asked
    )


def shown(question: Question, passage: Passage, window: Window) -> str:
    """The words of a window, of its tables the rows that were asked for."""
    start, end = passage.sentences[window.first][0], passage.sentences[window.last][1]
    if not ROW.search(passage.text[start:end]):
        return passage.text[start:end]
    return told_rows(passage.text, start, end, lambda row: hits(question, passage, row), passage.above)


def with_its_rows(question: Question, passage: Passage, window: Window, most_words: int) -> tuple[Window, bool]:
    """The window with the further rows of the table that it ends within, as far as they have room, and whether some are
    left out.

    A table of what a cancellation costs, of which only the first line is told, tells who cancels late a wrong price.
    """
    rows = list(_rows_around(passage, window.last))
    asked = [row for row in rows if hits(question, passage, cells_of(_sentence(passage, row))[0])]
    # A row from the middle was chosen for itself, where none is called by what was asked.
    belong = asked or [row for row in rows if window.first <= rows[0]]
    for row in belong:
        longer = msgspec.structs.replace(window, first=min(window.first, row), last=max(window.last, row))
        if longer == window:
            continue
        if count_words(plain(shown(question, passage, longer))) > most_words:
            return window, True
        window = longer
    return window, False


def goes_on(passage: Passage, last: int) -> bool:
    """Whether a quote ends within a list."""
    after = passage.sentences[last : last + 2]
    return len(after) == 2 and all(ITEM.match(passage.text[start:end]) for start, end in after)


def _rows_around(passage: Passage, number: int) -> Iterator[int]:
    """The rows of the table that a sentence is one of, without that of its columns' names."""
    first = last = number
    while first and _is_next_row(passage, first):
        first -= 1
    while last + 1 < len(passage.sentences) and _is_next_row(passage, last + 1):
        last += 1
    for row in range(first, last + 1):
        if ROW.match(said := _sentence(passage, row)) and not is_names(said):
            yield row


def _is_next_row(passage: Passage, number: int) -> bool:
    """Whether a sentence is a row of the same table as the one before it."""
    between = passage.text[passage.sentences[number - 1][1] : passage.sentences[number][0]]
    both = all(ROW.match(_sentence(passage, each)) for each in (number - 1, number))
    return both and between.count("\n") < 2


def _sentence(passage: Passage, number: int) -> str:
    start, end = passage.sentences[number]
    return passage.text[start:end]
