"""Whether a sentence and its translation say contrary things, or one says "only" or "free" and the other doesn't."""

from frontdesk.answers.support.free_words import bears_free, calls_free
from frontdesk.answers.translation.denials import NOT_ALLOWED, costs_nothing
from frontdesk.answers.translation.kept_terms import EACH, TERMS
from frontdesk.answers.translation.kept_words import INCLUDED, MUST, ONLY, SOME
from frontdesk.answers.translation.more_opposed_words import MORE_AXES
from frontdesk.answers.translation.opposed_words import AXES, pattern_of
from frontdesk.knowledge.search.analyze import fold

_VACANT = {
    "en": "free|vacant",
    "de": "frei~",
    "es": "libres?",
    "fr": "libres?|librement",
    "it": "liber~",
    "pt": "livre~",
    "nl": "vrij~",
    "sv": "fri~|ledig~",
    "da": "fri~|ledig~",
    "nb": "fri~|ledig~",
    "pl": "woln~",
    "ru": "свободн~",
    "zh": "空",
    "ja": "空",
}
"""What else is "free" in English, which may cost something."""


def turns(folded: str, language: str, other: str, other_language: str) -> bool:
    """Whether on any axis both take sides, and none the same; a word may stand for two: "tarde"."""
    # "Not allowed" is "forbidden"; that it is denied is seen elsewhere.
    folded, other = NOT_ALLOWED.sub(" ", folded), NOT_ALLOWED.sub(" ", other)
    for axis in (*AXES.values(), *MORE_AXES.values()):
        ours, theirs = _sides(folded, axis.get(language, "")), _sides(other, axis.get(other_language, ""))
        if ours and theirs and ours.isdisjoint(theirs):
            return True
    return False


def keeps_words(folded: str, language: str, other: str, other_language: str) -> bool:
    """Whether neither says by its own words that it is only, all but some, due or included where the other doesn't."""
    for words in (ONLY, INCLUDED, MUST, *TERMS):
        if not _keeps(words, folded, language, other, other_language):
            return False
        if not _keeps(words, other, other_language, folded, language):
            return False
    if _adds_each(folded, language, other, other_language) or _adds_each(other, other_language, folded, language):
        return False
    # Many a language says nothing where English says "some".
    kept = language == "en" or _keeps(SOME, folded, language, other, other_language)
    return kept and _keeps(SOME, other, other_language, folded, language)


def keeps_free(text: str, language: str, other: str, other_language: str) -> bool:
    """Whether neither calls something free of which the other says no such thing."""
    return (not calls_free(text, language) or _may_be_free(other, other_language)) and (
        not calls_free(other, other_language) or _may_be_free(text, language)
    )


def _may_be_free(text: str, language: str) -> bool:
    vacant = _VACANT.get(language, "(?!)")
    return bears_free(text, language) or costs_nothing(text) or _found(vacant, fold(text))


def _sides(folded: str, sides: str) -> set[int]:
    return {number for number, words in enumerate(sides.split(" / ")) if words and _found(words, folded)}


def _keeps(words: dict[str, tuple[str, str]], one: str, language: str, other: str, other_language: str) -> bool:
    if language not in words or other_language not in words or not _found(words[language][0], one):
        return True
    own, more = words[other_language]
    return _found(f"{own}|{more}", other)


def _adds_each(one: str, language: str, other: str, other_language: str) -> bool:
    """Whether one tells more sums for each of something than the other has words for that."""
    if language not in EACH or other_language not in EACH:
        return False
    told, (own, more) = pattern_of(EACH[language][0]), EACH[other_language]
    return len(told.findall(one)) > max(1, len(pattern_of(f"{own}|{more}").findall(other)))


def _found(words: str, folded: str) -> bool:
    return pattern_of(words).search(folded) is not None
