"""Numbers that a text writes as words, in the languages that Frontdesk speaks."""

import re
from collections.abc import Mapping
from functools import cache

from frontdesk.answers.numbers.large_numbers import joined_number, joined_numbers
from frontdesk.answers.numbers.number_words import any_of, number_words, ones
from frontdesk.answers.translation.half_units import Figure, half_units
from frontdesk.knowledge.search.analyze import fold

_NOON = {
    "en": "noon midday",
    "es": "mediodia",
    "fr": "midi",
    "it": "mezzogiorno",
    "pt": "meio-dia",
    "pl": "poludnie poludnia",
    "ru": "полдень полудня",
}
_MIDNIGHT = {
    "en": "midnight",
    "de": "mitternacht",
    "es": "medianoche",
    "fr": "minuit",
    "it": "mezzanotte",
    "pt": "meia-noite",
    "nl": "middernacht",
    "sv": "midnatt",
    "da": "midnat",
    "nb": "midnatt",
    "pl": "polnoc polnocy",
    "ru": "полночь полуночи",
}
_NOON_TOO = {"de": "mittag mittags", "nl": "middag 's middags", "zh": "正午 中午", "ja": "正午"}
_HOURS = ((_NOON, Figure(["12:00", "12"])), (_MIDNIGHT, Figure(["0:00", "0", "24:00", "24"])))
HOURS = frozenset(hour for _, hour in _HOURS)
"""What noon and midnight may be in digits."""
# Words with another meaning beside the number's: they may tell it, but nothing is missed without them.
_ALSO = {
    "en": {"zero": 0, "thousand": 1000, "a thousand": 1000, "both": 2, "twice": 2},
    "de": {"null": 0, "tausend": 1000, "beide": 2, "beiden": 2, "zweimal": 2},
    "es": {"cero": 0, "mil": 1000},
    "fr": {"zero": 0, "neuf": 9, "cent": 100, "mille": 1000},
    "it": {"zero": 0, "sei": 6, "cento": 100, "mille": 1000},
    "pt": {"zero": 0, "mil": 1000},
    "nl": {"nul": 0, "duizend": 1000},
    "sv": {"noll": 0, "tusen": 1000},
    "da": {"nul": 0, "tusind": 1000},
    "nb": {"null": 0, "tusen": 1000},
    "pl": {"zero": 0, "tysiac": 1000},
    "ru": {"ноль": 0, "тысяча": 1000},
}
_DOZENS = {
    "en": "dozen dozens",
    "de": "dutzend",
    "es": "docena docenas",
    "fr": "douzaine",
    "it": "dozzina",
    "pt": "duzia",
    "nl": "dozijn",
    "sv": "dussin",
    "da": "dusin",
    "nb": "dusin",
    "pl": "tuzin tuzina",
    "ru": "дюжина дюжины дюжину",
}
_HALF_DOZENS = {
    "en": "half a dozen",
    "de": "halbes dutzend",
    "es": "media docena",
    "fr": "demi-douzaine",
    "it": "mezza dozzina",
    "pt": "meia duzia",
    "nl": "half dozijn",
    "sv": "halvt dussin",
    "da": "halvt dusin",
    "nb": "halvt dusin",
    "pl": "poł tuzina",
    "ru": "полдюжины",
}
_ONE_AND_A_HALF = {
    "en": ("one and a half",),
    "de": ("anderthalb", "eineinhalb", "einundeinhalb"),
    "nl": ("anderhalf", "anderhalve"),
    "sv": ("en och en halv", "ett och ett halvt", "halvannan"),
    "da": ("en og en halv", "halvanden", "halvandet"),
    "nb": ("en og en halv", "halvannen", "halvannet"),
    "pl": ("połtora", "połtorej"),
    "ru": ("полтора", "полторы", "полутора"),
}
_AND_A_HALF = {
    "en": r"({number}|an?)(?: [^\W\d_]+)? and a half",
    "de": r"({number})einhalb",
    "es": r"({number})(?: [^\W\d_]+)? y medi[oa]",
    "fr": r"({number})(?: [^\W\d_]+)? et demie?",
    "it": r"({number})(?:[' ][^\W\d_]+)? e mezz[oa]",
    "pt": r"({number})(?: [^\W\d_]+)? e mei[oa]",
    "nl": r"({number}) ?en(?: een)? ?hal(?:f|ve)",
    "sv": r"({number}) och en halv",
    "da": r"({number}) og en halv",
    "nb": r"({number}) og en halv",
    "pl": r"({number}) i poł",
    "ru": r"({number}) с половиной",
}
NOT_ASKED_FOR = frozenset(["pl", "ru", "zh", "ja"])
"""Languages whose words for numbers have more forms than are listed here, or other meanings."""

_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_TENS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "萬": 10_000}
# A ten, hundred or thousand with nothing before it is also a word for "very" and "many"; a one alone is "the whole".
_IN_CHINESE = re.compile(
    r"(?P<number>(?:[一二两兩三四五六七八九][十百千万萬]|十(?!分[^钟鐘])|[百千](?=[二三四五六七八九十]))[〇零一二三四五六七八九十百千万萬]*|[二两兩三四五六七八九])"
    r"|正午|中午"
)
_SIGN = re.compile(r"([〇零一二两兩三四五六七八九]?)([十百千万萬]?)")


def in_words(text: str, language: str) -> tuple[list[Figure], list[Figure]]:
    """The numbers that a text in a language writes as words: those that are numbers surely, and those that may be."""
    folded = fold(text)
    if language in ("zh", "ja"):
        parts, _, folded = half_units(folded, language)
        return [*(_chinese(match) for match in _IN_CHINESE.finditer(folded)), *parts], []
    surely, perhaps = _words(language)
    if not surely:
        return [], []
    halves, folded = _halves(folded, language)
    parts, may_be, folded = half_units(folded, language)
    found = [match[0] for match in _pattern(language).finditer(folded)]
    known = [surely[word] if word in surely else _joined(word, language) for word in found if word not in perhaps]
    return [*known, *halves, *parts], [*(perhaps[word] for word in found if word in perhaps), *may_be]


def without_numbers(folded: str, language: str) -> str:
    """A folded text without the numbers that it writes as words."""
    return _pattern(language).sub(" ", _halves(folded, language)[1])


def _halves(folded: str, language: str) -> tuple[list[Figure], str]:
    """The numbers and a half of a text ("anderthalb"), and the rest of it."""
    found: list[Figure] = []

    def taken(match: re.Match[str]) -> str:
        found.append(Figure([f"{_whole(match[1] or '', language)}.5"]))
        return " ; "

    pattern = _half_pattern(language)
    return found, pattern.sub(taken, folded) if pattern else folded


def _whole(number: str, language: str) -> int:
    if number.isdigit():
        return int(number)
    return number_words(language).get(number, 1)


@cache
def _half_pattern(language: str) -> re.Pattern[str] | None:
    if language not in _AND_A_HALF:
        return None
    alone = any_of(_ONE_AND_A_HALF.get(language, ()))
    number = rf"\d+|{any_of([*number_words(language), *ones(language)])}"
    more = _AND_A_HALF[language].format(number=number)
    return re.compile(rf"(?<![\w-])(?:{more}|{alone})(?!\w)")


@cache
def _words(language: str) -> tuple[Mapping[str, Figure], Mapping[str, Figure]]:
    perhaps = {word: Figure([str(value)]) for word, value in _ALSO.get(language, {}).items()}
    perhaps |= dict.fromkeys(_NOON_TOO.get(language, "").split(), _HOURS[0][1])
    surely = {word: Figure([str(value)]) for word, value in number_words(language).items() if word not in perhaps}
    surely |= dict.fromkeys(_DOZENS.get(language, "").split(), Figure(["12"]))
    if language in _HALF_DOZENS:
        surely[_HALF_DOZENS[language]] = Figure(["6"])
    for words, hour in _HOURS:
        surely |= dict.fromkeys(words.get(language, "").split(), hour)
    return surely, perhaps


@cache
def _pattern(language: str) -> re.Pattern[str]:
    surely, perhaps = _words(language)
    return re.compile(rf"(?<![\w-])(?:{joined_numbers(language)}|{any_of([*surely, *perhaps])}(?!\w))")


def _joined(words: str, language: str) -> Figure:
    return Figure([str(joined_number(words, language))])


def _chinese(match: re.Match[str]) -> Figure:
    if not match["number"]:
        return _HOURS[0][1]
    whole, below = 0, 0
    for digit, ten in _SIGN.findall(match["number"]):
        value, times = _DIGITS.get(digit, 1 if ten else 0), _TENS.get(ten, 1)
        if times == 10_000:
            whole, below = (below + _DIGITS.get(digit, 0)) * times, 0
        else:
            below += value * times
    return Figure([str(whole + below)])
