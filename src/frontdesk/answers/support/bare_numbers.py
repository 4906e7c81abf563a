"""Numbers that count things, in figures or in words: "four spaces", "one of them". Pure."""

import re
from functools import lru_cache

from frontdesk.answers.numbers.measures import evened, measures
from frontdesk.answers.numbers.number_words import NUMBER_WORDS

_FIGURE = re.compile(r"\d+")
_NO_NUMBER = frozenset(
    ("a", "an", "ein", "eine", "einen", "einem", "einer", "un", "una", "une", "uno", "um", "uma", "een")
)
"""Articles, too."""
_NUMBERS = {**NUMBER_WORDS, "one": "1", "single": "1", "eins": "1"}


@lru_cache(maxsize=4096)
def bare_numbers(words: str) -> frozenset[str]:
    """The numbers of plain words that are no measures, in figures."""
    return frozenset(number for _, _, number in placed_numbers(words))


@lru_cache(maxsize=4096)
def placed_numbers(words: str) -> tuple[tuple[int, int, str], ...]:
    """Each such number with where it begins and ends."""
    measured = (
        [(m.start, m.end) for m in measures(words) if m.kind not in ("", "count")] if evened(words) == words else []
    )
    found = []
    for match in re.finditer(r"[^ ]+", words):
        word = match[0]
        number = word if _FIGURE.fullmatch(word) else _NUMBERS.get(word, "")
        is_measured = any(start <= match.start() < end for start, end in measured)
        if number and word not in _NO_NUMBER and not is_measured and not _is_of_measure(words, match.end()):
            found.append((match.start(), match.end(), str(number)))
    return tuple(found)


_MEASURED = re.compile(
    r" (?:minutes?|hours?|days?|weeks?|months?|years?|nights?|percent|am|pm|oclock|euros?|eur|pounds?|gbp|usd|"
    r"dollars?|chf|"
    r"cents?|pence|kg|km|cm|mm|m|metres?|meters?|miles?|litres?|l|g|[%€£$°]|minuten|stunden?|tage?n?|wochen?|monate?n?|"
    r"jahre?n?|uhr|franken|minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?|heures?|jours?|semaines?|mois|ans?|minut[oi]|"
    r"or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|uur|dag(?:en)?|wek?en|maand(?:en)?|jaar|(?:working|business) days?|"
    r"to|bis|a|al|tot|and|or|und|oder|o|ou|of) "
)


def _is_of_measure(words: str, end: int) -> bool:
    return _MEASURED.match(words, end) is not None
