"""Which words of a question are names, and the small words that stand before them."""

from collections.abc import Sequence

from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.everyday import sort_of
from frontdesk.knowledge.search.words import STOP_WORDS

PREPOSITIONS = frozenset(
    word
    for line in (
        "to in for from with at on by via through per nach fur von aus mit am im bei uber a en para con por desde",
        "pour avec par de per da su em com met voor op naar van",
    )
    for word in line.split()
)
ARTICLES = frozenset(
    ["the", "der", "die", "das", "den", "dem", "el", "la", "los", "las", "le", "les", "il", "lo", "het"]
)
"""Both as `fold` writes them."""
INDEFINITE = frozenset(["a", "an", "ein", "eine", "einen", "einem", "einer", "un", "una", "une", "um", "uma", "een"])


def sort(words: Sequence[str]) -> str:
    """What words that a question has name one of, see `sort_of`."""
    return sort_of([word.strip("?.!,;") for word in words])


def is_name(word: str) -> bool:
    """Whether a word is written as a name; a day is one however it is written, "march" only as "March"."""
    sort, capital = sort_of([word]), word[:1].isupper() and not word.isupper()
    return sort == "day" or (capital and (sort != "name" or fold(word) not in STOP_WORDS["en"]))


def is_acronym(word: str) -> bool:
    """Whether a word is written as letters alone: "USA", "DHL"."""
    return len(word) > 1 and word.isalpha() and word.isupper() and fold(word) not in STOP_WORDS["en"]


def names_in(words: Sequence[str]) -> list[tuple[int, int]]:
    """First and last place of each run of names, behind the first word."""
    runs: list[tuple[int, int]] = []
    for number, word in enumerate(words[1:], 1):
        if is_name(bare := word.strip("?.!,;")) or is_acronym(bare):
            joined = bool(runs) and runs[-1][1] == number - 1
            runs[-1:] = [(runs[-1][0], number)] if joined else [*runs[-1:], (number, number)]
    return runs
