"""Numbers that are put together of hundreds and thousands: "a hundred and twenty", "zweihundertfünfzig", "dos mil"."""

import re
from functools import cache, lru_cache

from frontdesk.answers.numbers.number_words import (
    NUMBER_WORDS,
    READ_IN_PAGES,
    any_of,
    irregular_hundreds,
    number_words,
    ones,
    small_numbers,
)

_HUNDRED = {
    "en": "hundred",
    "de": "hundert",
    "es": "cien ciento",
    "fr": "cent cents",
    "it": "cento",
    "pt": "cem cento",
    "nl": "honderd",
    "sv": "hundra",
    "da": "hundrede hundred",
    "nb": "hundre",
    "pl": "sto stu",
    "ru": "сто ста",
}
_THOUSAND = {
    "en": "thousand",
    "de": "tausend",
    "es": "mil",
    "fr": "mille",
    "it": "mille mila",
    "pt": "mil",
    "nl": "duizend",
    "sv": "tusen",
    "da": "tusind tusinde",
    "nb": "tusen",
    "pl": "tysiac tysiace tysiecy",
    "ru": "тысяча тысячи тысяч тысячу",
}
_AND = {"en": "and", "de": "und", "pt": "e", "nl": "en", "sv": "och", "da": "og", "nb": "og"}
_ARTICLES = {"en": "a", "sv": "et", "da": "et", "nb": "ett et"}
"""What stands for one before a hundred or a thousand, and nowhere else in a number."""
_GAP = "[ -]?"


class _Grammar:
    """How a language puts its large numbers together."""

    def __init__(self, language: str) -> None:
        words = {**number_words(language), **dict.fromkeys(ones(language), 1)}
        hundred, thousand = _HUNDRED[language].split(), _THOUSAND[language].split()
        self._values = words | dict.fromkeys(hundred, 100) | dict.fromkeys(thousand, 1000)
        self._part = re.compile(any_of(self._values))
        self._whole = re.compile(joined_numbers(language))

    def value(self, text: str) -> int | None:
        """What a composition comes to; None where it is none of this language."""
        if not self._whole.fullmatch(text):
            return None
        thousands, below = 0, 0
        # The Italian "centotto" is cento and otto.
        for part in self._part.finditer(text.replace("centott", "centoott")):
            value = self._values[part[0]]
            if value == 1000:
                thousands, below = 1000 * (below or 1), 0
            else:
                below = 100 * (below or 1) if value == 100 else below + value
        return thousands + below


@cache
def _grammar(language: str) -> _Grammar:
    return _Grammar(language)


@cache
def joined_numbers(language: str) -> str:
    """The pattern of a language's numbers of two parts at least (a hundred alone is a word as any other); nothing fits
    it where the language isn't known.
    """
    if language not in _HUNDRED:
        return "(?!)"
    small, whole = small_numbers(language), any_of(irregular_hundreds(language))
    hundred, thousand = any_of(_HUNDRED[language].split()), any_of(_THOUSAND[language].split())
    and_ = rf"{_GAP}(?:{_AND[language]}{_GAP})?" if language in _AND else _GAP
    count = rf"(?:{any_of(_ARTICLES.get(language, '').split())}|{small})"
    if language == "it":
        hundred = rf"(?:cent(?=ott)|{hundred})"
    alone = rf"(?>{hundred}|{thousand})(?!{and_}{any_of([*number_words(language), *ones(language)])})"
    hundreds = rf"(?:{whole}|(?:{count}{_GAP})?{hundred})(?:{and_}{small})?"
    thousands = rf"(?:(?:{hundreds}|{count}){_GAP})?{thousand}(?:{and_}(?:{hundreds}|{small}))?"
    # "Between two hundred and three hundred": the three isn't the rest of the first.
    end = rf"(?!\w)(?!{_GAP}(?:{hundred}|{thousand})(?!\w))"
    return rf"(?!{alone})(?:{thousands}|{hundreds}){end}"


def _first_words(language: str) -> list[str]:
    """What a large number can begin with: most words are none, and needn't be looked at closely."""
    articles = [f"{word} " for word in _ARTICLES.get(language, "").split()]
    return [
        *number_words(language),
        *ones(language),
        *articles,
        *_HUNDRED[language].split(),
        *_THOUSAND[language].split(),
    ]


def joined_number(text: str, language: str) -> int | None:
    """The number that a text of nothing else says."""
    return _grammar(language).value(text) if language in _HUNDRED else None


_JOINED = "|".join(map(joined_numbers, READ_IN_PAGES))
_BEGINS = any_of(word for each in READ_IN_PAGES for word in _first_words(each))
SPELLED_NUMBER = rf"(?:(?={_BEGINS})(?:{_JOINED})|{any_of(NUMBER_WORDS)}(?!\w))"
"""The pattern of a number that is written as words, whatever the language."""


@lru_cache(maxsize=1024)
def spelled_number(text: str) -> str:
    """What it says, in digits."""
    if text in NUMBER_WORDS:
        return NUMBER_WORDS[text]
    return str(next(value for each in READ_IN_PAGES if (value := joined_number(text, each)) is not None))
