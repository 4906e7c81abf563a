"""What stands in a row of a table is told of that row: the bath of the suite is none of the cabin's.

Of two rows that share their words, as "Harwick - Skarholm" and "Skarholm - Harwick", the order tells which is meant.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

import msgspec

from frontdesk.answers.support.bags import Terms, plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.free_words import free_terms
from frontdesk.answers.support.other_days import day_terms, days_told
from frontdesk.answers.support.strangers import idle
from frontdesk.knowledge.search.words import STOP_WORDS

_FROM = re.compile(
    r" (?:from|von|ab|desde|de|depuis|da|van|vanaf) (?:the |der |dem |la |el |le |het )?(?P<where>[^ ]+) "
)
_TO = re.compile(r" (?:to|nach|a|hasta|vers|per|para|naar) (?:the |der |dem |la |el |le |het )?(?P<where>[^ ]+) ")


class _Row(msgspec.Struct, frozen=True):
    """A row by the words and terms of its first cell, with its cells."""

    words: list[str]
    head: Terms
    cells: list[Claim]


def in_its_row(compared: Compared) -> Iterator[Against]:
    """What the sentence tells of a row that it names, and the table of others alone."""
    code = compared.language[:2].lower()
    little = idle(compared.sentence, code) if code in STOP_WORDS else frozenset[str]()
    said = compared.terms(compared.sentence) - little - free_terms(compared.sentence, compared.language)
    in_text = frozenset[str]().union(*(c.own for c in compared.claims if c.table is None))
    for rows in _tables(compared):
        meant = _meant(compared, rows, said)
        if meant is None:
            continue
        others = [row for row in rows if row is not meant]
        own = _told(meant) | meant.head | _columns(rows)
        rest = said - compared.hits(said, own | in_text) - day_terms(compared.language)
        wrong = compared.hits(rest, frozenset[str]().union(*map(_told, others)))
        is_other = _is_of_other_days(compared, meant, others) or _is_measured_in_another(compared, meant, others)
        if (wrong or is_other) and not any(piece.denies for piece in compared.said):
            yield "words", wrong or said, meant.cells
            return


def _tables(compared: Compared) -> Iterator[list[_Row]]:
    """The rows of each table that names its columns."""
    cells = [c for c in compared.claims if c.table is not None and c.sentence < -1]
    for table in dict.fromkeys(cell.table for cell in cells if cell.column):
        rows = dict.fromkeys(cell.row for cell in cells if cell.table == table)
        yield [_row([cell for cell in cells if cell.table == table and cell.row == row]) for row in rows]


def _row(cells: list[Claim]) -> _Row:
    """Each of its cells begins with the words of the first one."""
    told = [cell for cell in cells if cell.column]
    alike = takewhile(lambda words: len({*words}) == 1, zip(*(cell.words.split() for cell in told), strict=False))
    return _Row([words[0] for words in alike], cells[0].head, told)


def _meant(compared: Compared, rows: list[_Row], said: Terms) -> _Row | None:
    """The one row that a sentence names by more of its words than any other, or by their order."""
    asked = compared.terms(compared.before)
    words = {*plain_words(compared.sentence).split()}
    hits = [len(compared.hits(row.head, said)) and len(words & {*row.words}) for row in rows]
    best = max(hits, default=0)
    named = [row for row, hit in zip(rows, hits, strict=True) if hit == best] if best else []
    if len(named) > 1:
        named = _in_order(compared, named) or [r for r in named if compared.hits(r.head - said, asked)]
    if len(named) != 1:
        return None
    # Who names another row as well tells of both.
    others = frozenset[str]().union(*(row.head for row in rows)) - named[0].head
    return None if compared.hits(others, said) else named[0]


def _in_order(compared: Compared, rows: list[_Row]) -> list[_Row]:
    """Of rows of the same words those in whose order a sentence has them: "from Harwick", "to Skarholm"."""
    words = plain_words(compared.sentence)
    starts, ends = _FROM.search(words), _TO.search(words)
    found = []
    for row in rows:
        begins = starts is None or starts["where"] not in row.words or _before(row.words, starts["where"], rows)
        goes = ends is None or ends["where"] not in row.words or not _before(row.words, ends["where"], rows)
        if (starts or ends) and begins and goes:
            found.append(row)
    return found


def _before(words: list[str], word: str, rows: list[_Row]) -> bool:
    """Whether a word stands before those with which it changes places in another row."""
    others = [row.words for row in rows if row.words != words and sorted(row.words) == sorted(words)]
    at = words.index(word)
    return all(word not in each or at <= each.index(word) for each in others)


def _told(row: _Row) -> Terms:
    return frozenset[str]().union(*(cell.own - cell.column for cell in row.cells)) - row.head


def _columns(rows: list[_Row]) -> Terms:
    return frozenset[str]().union(*(cell.column for row in rows for cell in row.cells))


def _is_of_other_days(compared: Compared, row: _Row, others: list[_Row]) -> bool:
    """Whether a day that the sentence names is told of another row alone."""
    days = days_told(compared.sentence.lower(), compared.language)
    own = _days(compared, row)
    return bool(days and own) and bool((days - own) & set[int]().union(*(_days(compared, each) for each in others)))


def _is_measured_in_another(compared: Compared, row: _Row, others: list[_Row]) -> bool:
    """Whether a figure of the sentence is in the cells of other rows alone."""
    in_text = [claim for claim in compared.claims if claim.table is None]
    return any(
        not any(cell.holds(m) for cell in (*row.cells, *in_text))
        and any(cell.holds(m) for each in others for cell in each.cells)
        for piece in compared.said
        for m in piece.measures
        if m.kind
    )


def _days(compared: Compared, row: _Row) -> set[int]:
    return set[int]().union(*(days_told(cell.words, compared.language) for cell in row.cells))
