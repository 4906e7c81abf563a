"""What a row says in its own words that a thing hasn't: `a chair without armrests`, `sugar-free`, `bulb not included`.

A term that is said so is no word the product is found by; it has a key of its own instead. Pure.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from frontdesk.knowledge.products.words_of_rows import terms_of
from frontdesk.knowledge.search.analyze import fold

WITHOUT = ("without", "ohne", "sans", "sin", "senza", "zonder", "sem")
_DENIES = {
    "en": ("no", "not"),
    "de": ("kein", "keine", "keinen", "keiner", "keinem", "nicht"),
    "nl": ("geen", "niet"),
    "fr": ("pas de", "pas d'", "aucun", "aucune"),
    "es": ("ningun", "ninguna"),
}
"""Words that deny what follows them in one language only: Portuguese `no` is `in the`."""
_ARTICLES = (
    r"(?:(?:a|an|any|the|ein|eine|einen|jede|jeden|jegliche|der|die|das|den|un|una|une|uno|um|uma|een|het|de|le|la|les"
    r"|el|los|las) |[dl]')?"
)
_ENDS = frozenset(
    word
    for line in (
        "with for in at on under over below above from to by of that which who when if is are was because so but than",
        "a an the this these its it you your only just longer more less other need needed required necessary problem",
        "mit fur im bei unter uber von zu der die das wenn ist sind aber nur mehr andere notig sondern con para que",
        "por pour dans sous chez avec mais met voor van maar com mas ma per nella nel",
    )
    for word in line.split()
)
"""Ends what is denied, or makes of a denial something else: `not only`, `no longer`."""
_AND = frozenset({"and", "und", "y", "e", "et", "en", "&"})
_JOINS = _AND | {"or", "nor", "oder", "noch", "o", "u", "ni", "ou", "of"}
_FREE = re.compile(r"([^\W\d_]{3,}?)(?:-free|-?frei(?:e[rsnm]?)?)(?![^\W_])")
_NOT_INCLUDED = re.compile(
    r"([^\W\d_]{3,}) (?:is |are |ist |sind |\()?(?:not|nicht|non|no) "
    r"(?:included|enthalten|inbegriffen|inclus|incluse|incluido|incluida|incluidos|incluidas)(?![^\W_])"
)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[^\w\s]")
_FAR = 120
"""Characters behind a denial in which stands what is denied."""
MOST_WORDS = 3
"""Words of one thing that is denied: `without a power cord`."""


def lack_key(term: str) -> str:
    """The key of the products whose row says that they are without something."""
    return f"!{term}"


@lru_cache(maxsize=20_000)
def lacked_terms(text: str, language: str) -> frozenset[str]:
    """The terms of what a text says that a thing hasn't."""
    folded = fold(text)
    words = [*_behind_denials(folded, language[:2]), *_FREE.findall(folded), *_NOT_INCLUDED.findall(folded)]
    return frozenset(term for word in words for term in terms_of(word, language))


def denied_from(words: list[str]) -> int:
    """The place of the word behind which the folded words of a value tell what a thing is without; else their number.

    `Metal without armrests` is no value of who wants armrests.
    """
    return next((at + 1 for at, word in enumerate(words[:-1]) if word in WITHOUT), len(words))


def _behind_denials(folded: str, language: str) -> Iterator[str]:
    for denial in _denial(language).finditer(folded):
        yield from _things(_WORD.findall(folded[denial.end() : denial.end() + _FAR]))


@lru_cache(maxsize=16)
def _denial(language: str) -> re.Pattern[str]:
    words = "|".join([*WITHOUT, *_DENIES.get(language, ())])
    return re.compile(rf"(?<![^\W_])(?<![^\W_]-)(?:{words})(?: |(?<=')){_ARTICLES}(?=[^\W\d_])")


def _things(words: list[str]) -> Iterator[str]:
    """The words of what is denied, and of what is joined with it."""
    length = 0
    for at, word in enumerate(words):
        if word in _JOINS and length > 0:
            length = 0
            continue
        if word in _ENDS or not word[0].isalnum() or length == MOST_WORDS:
            return
        after = words[at + 1] if at + 1 < len(words) else ""
        if at and words[at - 1] in _AND and not _ends(after):
            return  # "Without armrests and wide seat": only what stands alone is denied with it.
        yield word
        length += 1


def _ends(word: str) -> bool:
    return not word or not word[0].isalnum() or word in _ENDS or word in _JOINS
