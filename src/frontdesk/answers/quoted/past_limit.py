"""A limit and what holds past it stay together: "free up to 48 hours before" and "After that we charge £40". Pure."""

import re

import msgspec

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.quoted.lists import ITEM
from frontdesk.answers.quoted.told_words import AHEAD, UNIT
from frontdesk.answers.quoted.windows import ROW, Passage, Window
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.split import count_words

_LIMIT = re.compile(
    rf"\b(?:\d+|an?|one|two|three|einen?|zwei|una?|une|dos|deux|due|um|een|twee) ?{UNIT}'? (?:\w+ ){{0,2}}?"
    rf"(?:{AHEAD})\b|"
    rf"\b(?:up to|until|till|within|at least|no later than|the first|bis|innerhalb|binnen|mindestens|hasta|dentro de|"
    rf"al menos|jusqu'a|dans les|au moins|fino a|entro|almeno|ate|dentro de|pelo menos|tot|uiterlijk|minstens)\b"
    rf"[^.;]{{0,40}}?\b(?:\d|{UNIT})"
)
_PAST = re.compile(
    any_of(
        "after (?:that|this|then|which|the deadline)|afterwards|thereafter|later|(?:past|beyond) (?:that|this)",
        r"from then on|otherwise|if (?:[\w']+ ){1,5}(?:later|after (?:that|this))|for later|with less|less than",
        "danach|spater|sonst|ansonsten|andernfalls|nach dieser|nach ablauf|bei spatere[rmn]|despues|pasado|mas tarde",
        "posteriormente|de lo contrario|apres|ensuite|passe ce|au-dela|plus tard|sinon|dopo|in seguito|oltre|piu tardi",
        "altrimenti|depois|apos|mais tarde|caso contrario|daarna|anders|nadien|bij latere",
    )
    + r"\b"
)


def with_what_follows(window: Window, passage: Passage, most_words: int) -> Window:
    """The window with the sentence behind it that says what holds past the limit that it ends with, and with the one
    before it that tells the limit which it begins behind, where they have room."""
    texts = [passage.text[start:end] for start, end in passage.sentences]
    first, last, words = window.first, window.last, window.words
    while last + 1 < len(texts) and _goes_past(texts, last) and words + count_words(texts[last + 1]) <= most_words:
        last += 1
        words += count_words(texts[last])
    while first and _goes_past(texts, first - 1) and words + count_words(texts[first - 1]) <= most_words:
        first -= 1
        words += count_words(texts[first])
    return msgspec.structs.replace(window, first=first, last=last, words=words)


def _goes_past(texts: list[str], number: int) -> bool:
    """Whether a sentence tells a limit and the next one what holds past it."""
    limit, past = texts[number], texts[number + 1]
    if any(ITEM.match(text) or ROW.match(text) for text in (limit, past)):
        return False
    return _LIMIT.search(fold(limit)) is not None and _PAST.match(fold(past).lstrip(" *_")) is not None
