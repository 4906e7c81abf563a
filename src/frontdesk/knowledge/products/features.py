"""What a thing should come with or without, in words of no attribute: `a bed frame with drawers`, `Sessel ohne Rollen`.
Pure.
"""

from collections.abc import Collection, Iterator, Sequence

import msgspec

from frontdesk.knowledge.products.facets import is_title_key
from frontdesk.knowledge.products.lacking import Placed
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.wish import BRAND, FEATURE, WORD, Choice

WITH = frozenset(
    word
    for line in ("with without having featuring including", "mit ohne con sin avec sans senza met zonder com sem")
    for word in line.split()
)
"""Stand before what a thing should come with or without; no title ends in one."""
_ENDS = frozenset(
    word
    for line in (
        "for in at on under over below above from to by of that which who when if is are because so but",
        "fur im in bei unter uber von zu der die das wenn para en por que pour dans sous chez per da di",
    )
    for word in line.split()
)
_BETWEEN = frozenset(
    word for line in ("and or in for the a an of ,", "und oder y o et ou e aus fur para de") for word in line.split()
)
"""Stand between a kind of thing and that word, beside what was understood."""
MOST_WORDS = 6


class Feature(msgspec.Struct, frozen=True):
    """The tokens from `first` to before `last` behind a word such as `with`, which stands at `at`."""

    at: int
    first: int
    last: int


def features(tokens: Sequence[Token], placed: Placed, stops: Collection[str]) -> list[Feature]:
    """The words by which a question says what a kind of thing should come with, run by run."""
    found: list[Feature] = []
    for _, end, choice in placed:
        at = _with(tokens, end) if choice.weight >= BRAND else None
        if at is not None and at not in {each.at for each in found}:
            found += _runs(tokens, at, stops)
    return found


def unheard(tokens: Sequence[Token], runs: Sequence[Feature], unknown: Collection[str]) -> list[str]:
    """The features of which no product speaks, as they are said: `with wheels`."""
    said: list[str] = []
    begun: set[int] = set()
    for run in runs:
        words = tokens[run.first : run.last] if run.at in begun else tokens[run.at + 1 : run.last]
        begun.add(run.at)
        if any(token.word in unknown and not token.used for token in words):
            said.append(" ".join(token.raw for token in (tokens[run.at], *words)))
    return said


def weighed(placed: Placed, runs: Sequence[Feature]) -> list[tuple[int, int, Choice]]:
    """The choices, words of features counting more than words said in passing.

    What a thing should be without must not stand anywhere in its row, though titles have the word, too.
    """
    inside = {at for run in runs for at in range(run.first, run.last)}
    return [(begin, end, _as_feature(choice) if begin in inside else choice) for begin, end, choice in placed]


def _as_feature(choice: Choice) -> Choice:
    if choice.weight == WORD and choice.keys:
        return msgspec.structs.replace(choice, weight=FEATURE)
    if choice.negated and choice.keys and all(map(is_title_key, choice.keys)):
        terms = (key[1:] for key in choice.keys)
        return msgspec.structs.replace(choice, weight=FEATURE, keys=(*choice.keys, *terms))
    return choice


def _with(tokens: Sequence[Token], end: int) -> int | None:
    """Where the word stands behind a kind of thing, with nothing between but what was understood."""
    for at in range(end, len(tokens)):
        if tokens[at].word in WITH:
            return at
        if not (tokens[at].used or tokens[at].word in _BETWEEN):
            return None
    return None


def _runs(tokens: Sequence[Token], at: int, stops: Collection[str]) -> Iterator[Feature]:
    first = None
    for n in range(at + 1, min(len(tokens), at + 1 + MOST_WORDS) + 1):
        token = tokens[n] if n < len(tokens) else None
        ends = token is None or token.stop or token.word in _ENDS or n == at + 1 + MOST_WORDS
        if token is not None and not ends and token.word not in stops and token.value is None:
            first = n if first is None else first
            continue
        if first is not None:
            yield Feature(at, first, n)
            first = None
        if ends and not (token is not None and token.word == ","):
            return
