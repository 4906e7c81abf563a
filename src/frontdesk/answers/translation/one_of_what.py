"""What a text has one of: where one language writes "1 day", another writes "a day" of the same, and no "week"."""

import re
from functools import cache

from frontdesk.answers.numbers.number_words import any_of, number_words
from frontdesk.answers.translation.alike import SIGN, unit_named
from frontdesk.knowledge.search.words import STOP_WORDS

_SPANS = ("minute", "hour", "day", "week", "month", "year")
_NAMES = {
    "en": ("min|mins|minutes?", "h|hrs?|hours?", "days?", "weeks?|wks?", "months?", "years?|yrs?"),
    "de": (
        r"min|minuten?|minutig\w*",
        r"h|std|\w*stunden?|stundig\w*",
        r"\w*tag(?:e[ns]?|s)?|tagig\w*",
        r"\w*wochen?|wochig\w*",
        r"\w*monat(?:e[ns]?|s)?|monatig\w*",
        r"\w*jahr(?:e[ns]?|s)?|jahrig\w*",
    ),
    "es": ("min|minutos?", "h|horas?", "dias?", "semanas?", "mes(?:es)?", "anos?"),
    "fr": ("min|minutes?", "h|heures?", "jours?|journees?", "semaines?", "mois", "ans?|annees?"),
    "it": ("min|minut[oi]", "h|or[ae]", "giorn[oi]|giornat[ae]", "settiman[ae]", "mes[ei]", "ann[oi]"),
    "pt": ("min|minutos?", "h|horas?", "dias?", "semanas?", "mes(?:es)?", "anos?"),
    "nl": ("min|minuut|minuten", "uur|uren|uurtje", r"\w*dag(?:en)?", r"\w*week|weken", "maand(?:en)?", "jaar|jaren"),
    "sv": (
        "min|minut(?:er|en)?",
        "tim|timm(?:e|en|ar)",
        r"\w*dag(?:en|ar)?|dygn",
        r"\w*veck(?:a|an|or)",
        r"manad\w*",
        "ar",
    ),
    "da": ("min|minut(?:ter)?", "time[nr]?", r"\w*dag(?:en|e)?|døgn", "uge[nr]?", r"maned\w*", "ar"),
    "nb": (r"min|minutt\w*", "time[nr]?", r"\w*dag(?:en|er)?|døgn", "uke[nr]?|uka", r"maned\w*", "ar"),
    "pl": (
        r"min|minut\w*",
        r"godz|godzin\w*",
        r"dzien|dni\w*|dob[aey]",
        r"tydzien|tydz|tygodni\w*",
        r"miesi[ae]c\w*",
        r"rok\w*|rocz\w+|lat\w{0,2}",
    ),
    "ru": (r"мин|минут\w*", r"час\w{0,2}", r"день|дн\w{1,3}|сут\w+", r"недел\w*", r"месяц\w*", r"год\w{0,2}|лет"),
    "zh": ("分钟|分鐘", "小时|小時|钟头", "天|日", "周|週|星期|礼拜", "月", "年"),
    "ja": ("分", "時間", "日", "週", "月", "年"),
}
_ONES = {
    "en": "an?|one|once",
    "de": "eine?[mnrs]?|eins|einmal",
    "es": "un|una|uno",
    "fr": "une?",
    "it": "un|una|uno",
    "pt": "um|uma",
    "nl": "een",
    "sv": "en|ett",
    "da": "en|et",
    "nb": "en|ei|et|ett",
    "pl": r"jed(?:en|n\w{1,3})",
    "ru": r"один|одн\w{1,3}",
}
_SURE_HOURS = frozenset(["en", "de", "sv", "da", "nb"])
_NO_ARTICLE = frozenset(["pl", "ru"])
_EACH = {
    "per",
    "pro",
    "pr",
    "je",
    "par",
    "por",
    "al",
    "alla",
    "cada",
    "each",
    "every",
    "chaque",
    "jede",
    "jeden",
    "jeder",
}
_ENDS = _EACH | {"na", "в", "за", "bis", "oder", "to", "till"}
"""Words that end what is counted: "1 bag per day" is no day."""
_HOURS = {
    "noon",
    "midday",
    "midnight",
    "clock",
    "uhr",
    "uur",
    "heures",
    "am",
    "pm",
    "mediodia",
    "midi",
    "mittag",
    "mittags",
}
_IN_CHINESE = "[一壹每毎各](?:个|個|か|ヶ)?[^，。、]{0,3}?"
_DIGIT = re.compile(r"(?<![\w.,:/-])1(?!\w|[.,:/]\d)")
_WORD = re.compile(r"['’ -]{0,2}([^\W\d_]+|[€$£%])")
_MOST_WORDS = 3


def ones_in_digits(folded: str, language: str) -> set[str]:
    """What a folded text has 1 of: a unit, a span of time, or something else ("")."""
    return {_before(folded, one.start()) or _behind(folded, one.end(), language) for one in _DIGIT.finditer(folded)}


def ones_in_words(folded: str, language: str, wanted: set[str], after_article: bool) -> bool:
    """Whether a text has a word for one before each of what is wanted.

    Where both texts begin with an article, that of the first word says nothing.
    """
    if language in ("zh", "ja"):
        return all(re.search(_IN_CHINESE + _name(kind, language), folded) for kind in wanted)
    found = [(one.start(), _behind(folded, one.end(), language)) for one in _pattern(language).finditer(folded)]
    kinds = {kind for start, kind in found if kind or not (after_article and start == 0)}
    if language in _NO_ARTICLE:
        kinds |= {"", *(kind for word in re.findall(r"[^\W\d_]+", folded) if (kind := _span(word, language)))}
    return wanted <= kinds


def begins_with_one(folded: str, language: str) -> bool:
    """Whether the first word of a text is an article."""
    return language in _ONES and _pattern(language).match(folded) is not None


def counts_something(folded: str, number: str, language: str) -> bool:
    """Whether a number stands before what it counts, so that it is no hour."""
    behind = re.search(rf"(?<![\w.,:/-]){number} ([^\W\d_]{{2,}})(?!\w)", folded)
    return behind is not None and language in STOP_WORDS and behind[1] not in STOP_WORDS[language] | _ENDS | _HOURS


def _before(folded: str, start: int) -> str:
    sign = re.search(rf"(?<!\w)({SIGN}) ?$", folded[max(0, start - 6) : start])
    return unit_named(sign[1]) if sign else ""


def _behind(folded: str, end: int, language: str) -> str:
    for count in range(_MOST_WORDS):
        word = _WORD.match(folded, end)
        if word is None or word[1] in _ENDS or word[1] in STOP_WORDS.get(language, ()):
            return ""
        if not count and re.fullmatch(SIGN, word[1]):
            return unit_named(word[1])
        if kind := _span(word[1], language):
            return kind
        end = word.end()
    return ""


def names_of_spans(language: str) -> dict[str, str]:
    """The pattern of a language's words for each span of time."""
    return dict(zip(_SPANS, _NAMES[language], strict=True)) if language in _NAMES else {}


def span_names(language: str) -> str:
    """The pattern of a language's words for spans of time."""
    return "|".join(_NAMES[language]) if language in _NAMES else "(?!)"


def spans_counted(folded: str, language: str) -> frozenset[str]:
    """The spans of time that a text counts: "day" for "5 working days".

    Years are left out, which some languages name and others don't: "aged 12"; and hours that may be those of a clock.
    """
    if language not in _NAMES or language in ("zh", "ja"):
        return frozenset()
    counted = {_behind(folded, number.end(), language) for number in _counting(language).finditer(folded)}
    return frozenset(counted & {"minute", "day", "week", "month", *(("hour",) if language in _SURE_HOURS else ())})


def spans_named(folded: str, language: str) -> frozenset[str]:
    """The spans of time of which a text speaks at all, joined with other words too: "Tageskarte"."""
    end = "" if language in ("zh", "ja") else r"\w*"
    begin = "" if language in ("zh", "ja") else r"\b"
    names = zip(_SPANS, _NAMES.get(language, ()), strict=False)
    return frozenset(kind for kind, words in names if re.search(rf"{begin}(?:{words}){end}", folded))


@cache
def _counting(language: str) -> re.Pattern[str]:
    # In English alone the word for one is no article.
    words = [*number_words(language), *(["one"] if language == "en" else [])]
    return re.compile(rf"(?<![\w.,:-])(?:\d+(?:[.,]\d+)*|{any_of(words)})(?!\w)")


@cache
def _spans(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(names)) for kind, names in zip(_SPANS, _NAMES[language], strict=True))


def _span(word: str, language: str) -> str:
    spans = _spans(language) if language in _NAMES else ()
    # "Ett års garanti": a year's.
    return next((kind for kind, names in spans if names.fullmatch(word) or names.fullmatch(word.removesuffix("s"))), "")


def _name(kind: str, language: str) -> str:
    return f"(?:{_NAMES[language][_SPANS.index(kind)]})" if kind in _SPANS else re.escape(kind)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    glued = r"|ein(?=(?:minut|stund|tag|woch|monat|jahr)ig)" if language == "de" else ""
    return re.compile(rf"(?<![\w'-])(?:(?:{_ONES.get(language, '(?!)')})(?!\w){glued})")
