"""The words of English, and those of them that are words of grammar in another language: "op", "die", "van"."""

from collections.abc import Sequence
from functools import cache, lru_cache

MOST_WORDS = 6
"""Words of a short text; in a longer one more words of grammar tell its language."""
IN_ANOTHER = frozenset(
    word
    for line in (
        "come man men son met word die till war plus fate hat van pour sin con ton comment fur solo era bin del den",
        "fare soy non dove par ben dan dos sans min tot hoe op os um ho ma mi mon la con per pro",
    )
    for word in line.split()
)


@cache
def english() -> frozenset[str]:
    """The words of English, rare ones and forms too, in small letters. The first call takes a third of a second."""
    from spellchecker import SpellChecker

    return frozenset(SpellChecker(language="en").word_frequency.dictionary)


@lru_cache(maxsize=1)
def words_of(language: str) -> frozenset[str]:
    """The words of a language, in small letters; none where they are not known. Those of the last are kept: to read
    them takes up to a second."""
    from spellchecker import SpellChecker

    if language not in ("de", "es", "fr", "it", "nl", "pt"):
        return frozenset()
    return frozenset(SpellChecker(language=language).word_frequency.dictionary)


def reads_as_english(words: Sequence[str], telling: Sequence[str]) -> bool:
    """Whether a short text is English, though some words `telling` another language stand in it: "water before op".

    So it is where these are words of English as well, and all others are.
    """
    others = [word for word in words if word not in telling]
    if not others or len(words) > MOST_WORDS or not IN_ANOTHER.issuperset(telling):
        return False
    return english().issuperset(others)
