"""Whom a text names: words with a capital in a row, or behind a title."""

import re

from frontdesk.answers.support.bags import Terms, bag
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.words import STOP_WORDS

_TITLE = r"(?:Mrs?|Ms|Dra?|Prof|Herrn?|Frau|Sra?|Mme|Mlle|M)\b"
PERSON = re.compile(
    rf"(?:\b{_TITLE}\.? (?:[A-ZÀ-Þ][\w'’-]+ ?){{1,3}})|"
    r"\b[A-ZÀ-Þ][a-zà-ÿ'’-]+ (?:(?:van|von|de|da|del|la|der|den) )*[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*"
)
_TITLED = re.compile(_TITLE)
_POINT = re.compile(r"\b(Mrs?|Ms|Dra?|Prof|Sra?|Mme|Mlle)\.(?=\s+[A-ZÀ-Þ])")
# In French only: elsewhere a single M is a size.
_MONSIEUR = re.compile(r"\b(?<!taille )M\.(?=\s+[A-ZÀ-Þ])")


def without_points(text: str, language: str) -> str:
    """A text in which no title ends in a point, which looks like the end of a sentence."""
    return _POINT.sub(r"\1", _MONSIEUR.sub("M", text) if language.startswith("fr") else text)


def persons(text: str, language: str) -> tuple[Terms, ...]:
    """The terms of each name in a text. In German, where all nouns have a capital, only who has a title is sure."""
    stops = STOP_WORDS.get(language[:2].lower(), frozenset())
    found = [
        name
        for name in PERSON.findall(text)
        if _TITLED.match(name) or not (language.startswith("de") or fold(name.split()[0]) in stops)
    ]
    return tuple(bag(_TITLED.sub(" ", name), language) for name in found)


def without_title(person: Terms) -> Terms:
    """A name's terms without those of a title."""
    return frozenset(term for term in person if not _TITLED.fullmatch(term.capitalize()))
