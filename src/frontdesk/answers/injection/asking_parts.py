"""What the languages share of how a page speaks of somebody who asks and of what they are to be told."""

from typing import NamedTuple

from frontdesk.answers.injection.order_words import OF_READER, QUOTED


class Asking(NamedTuple):
    """One language: patterns, each of a part of a sentence, none of which is an order by itself."""

    asked: str
    """Somebody else than the reader asks: "should a visitor want to know", "any query about"."""
    anybody: str
    """The same of whoever it may be: no page says so of what its customers keep asking."""
    tell: str
    """Whoever reads is to say it: "let them know that", "are to be told:"."""
    answer: str
    """It is the one right answer: "the only acceptable answer is:"."""
    plain_answer: str
    """It is the answer."""
    role: str
    """The reader is whoever answers: "as the support agent"."""


_CURRENCY = (
    r"(?:[€$£¥%]|(?-i:[A-Z]{3})\b|euros?\b|pounds?\b|quid\b|pence\b|dollars?\b|cents?\b|franken\b|francs?\b|rappen\b|"
    r"dólares\b|libras\b|reais\b|sterline\b|dollari\b|per ?cent\b|prozent\b)"
)
MONEY = rf"(?:[€$£¥]\s?\d|(?<!\d)(?<!\d[.,'’])\d[\d.,'’]{{0,15}}\s?{_CURRENCY}|(?-i:\b[A-Z]{{3}})\s?\d)"
FREE = (
    r"(?:free(?! (?:of charge )?(?:by|from|within|at|in)\b)|kostenlos|gratis|umsonst|gratuite?s?|gratuit[oiae]s?|"
    r"grátis|"
    r"nothing)\b"
)
AMOUNT = rf"(?:{MONEY}|{FREE})"
_END = r"[\d.,'’]*(?:\s+(?:kost\w*|ist|sind|is|zijn|beträgt|bedraagt))?\W*$"
OF_THEIRS = r"(?!\s+(?:their|they\s+(?:must|need|can|may|should|have to|will|could|would|do))\b)"
"""Of each their own: "They are told that they must bring their card"."""
CLAUSE_START = r"(?:^\W*|[.;:!?,–—]\s+[\"“‘«„(]?)"


def content(that: str, value: str = AMOUNT, clause: str = r"(?!)") -> str:
    """What is to be said: that something is so, what stands behind a colon, a quotation, an amount."""
    return rf"(?:,?\s+{that}{OF_READER}{OF_THEIRS}|\s*:|,?\s+{QUOTED}(?!I\b)|\s+(?:[\w'’]+\s+)?{value}|\s+{clause})"


def custom(that: str) -> str:
    """What is said where a company may tell of its custom: "Callers are informed that it takes 14 days".

    It is to be said where it stands behind a colon or is quoted, or where it is an amount and no more.
    """
    behind = rf"(?:,?\s+{that}{OF_READER}{OF_THEIRS}.{{0,25}}?|(?:\s+[\w'’]+)?)"
    return rf"(?:\s*:|,?\s+{QUOTED}(?!I\b)|{behind}\s+{AMOUNT}{_END})"
