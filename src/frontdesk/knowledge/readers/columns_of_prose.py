"""Whether what stands in columns is prose, as on a flyer: sentences that go on from each line to the one below it."""

import re
from collections.abc import Sequence
from itertools import pairwise

_SIGNS = 1 / 3
"""Prose has a sign of it in at least such a share of its lines; where nouns begin with capitals there are fewest."""
_FEWEST = 4
"""Lines that follow another, of a text that is told by itself."""
_MOSTLY = 0.6
_FULL = 0.75
"""The share of the longest line's length that most lines of a text have."""
_WORDS = 4
"""So many has a line of a text in the mean."""
_CLOSING = "\"'”’»)]"
_STOPS = (".", "!", "?", ":", ";", "。", "！", "？", "؟", "।")
_ENDS_INSIDE = re.compile(r"(?:\w{3}[.!?؟।][\"'”’»)]?\s+(?=\W*(\w))|[。！？](?=\w))")
"""A sentence's end with another behind it; what is shorter may be an abbreviation."""


def are_prose(cells: Sequence[Sequence[str]]) -> bool:
    """Whether most columns hold sentences that flow down, over their lines; the cells of a table are each a whole.

    Cells may begin with small letters, or be sentences, and then mostly all of a column; in prose a sentence ends here
    and there, also within a line, and what follows begins with a capital.
    """
    columns = list(zip(*cells, strict=True))
    pairs = [[(one, other) for one, other in pairwise(column) if one and other] for column in columns]
    flowing = [sum(_begins_small(other) and not _ends(one) for one, other in column) for column in pairs]
    against = sum(_begins_small(other) and _ends(one) for column in pairs for one, other in column)
    inside = sum(_ends_inside(cell) for row in cells for cell in row)
    ends = inside + sum(
        _ends(one) and not _begins_small(other)
        for column, flows in zip(pairs, flowing, strict=True)
        for one, other in column
        if flows
    )
    is_in_most = sum(map(bool, flowing)) * 2 > len(columns) and ends * 3 >= len(columns)
    return is_in_most and sum(flowing) + inside - against >= _SIGNS * sum(map(len, pairs))


def is_running_text(column: Sequence[str]) -> bool:
    """Whether one column by itself is prose, whatever stands beside it: full lines of which most go on with the one
    above, and a sentence that ends among them. Only scripts with capitals tell."""
    lines = [line for line in column if line]
    pairs = list(pairwise(lines))
    flowing = sum(_begins_small(other) and other.lower() != other.upper() and not _ends(one) for one, other in pairs)
    ends = any(_ends_inside(line) for line in lines) or any(
        _ends(one) and not _begins_small(other) for one, other in pairs
    )
    full = sum(len(line) >= _FULL * max(map(len, lines)) for line in lines)
    words = sum(len(line.split()) for line in lines)
    is_full = full >= _MOSTLY * len(lines) and words >= _WORDS * len(lines)
    return len(pairs) >= _FEWEST and ends and is_full and flowing >= _MOSTLY * len(pairs)


def are_single_lines(column: Sequence[str]) -> bool:
    """Whether few lines of a column go on with the one above, as those of an address don't."""
    pairs = list(pairwise(column))
    return sum(_begins_small(other) and not _ends(one) for one, other in pairs) < _SIGNS * len(pairs)


def _begins_small(line: str) -> bool:
    """Whether a line may go on with a sentence; scripts without capitals don't tell."""
    start = line.lstrip("\"'“‘«([")[:1]
    return start.isalpha() and not start.isupper()


def _ends(line: str) -> bool:
    return line.rstrip(_CLOSING).endswith(_STOPS)


def _ends_inside(line: str) -> bool:
    return any(not (found[1] or "").islower() for found in _ENDS_INSIDE.finditer(line))
