"""The price sentence of a text that is nearest to what a question asks the price of. Pure.

Of "How much is a manual lesson?" it is "A driving lesson costs £38 in a manual car", and not "Double lessons cost £72
manual": both hold what is asked, and the second says more of what it is.
"""

import re
from collections.abc import Sequence, Set

import msgspec

from frontdesk.answers.numbers.measures import evened, measures
from frontdesk.answers.quoted.lists import ITEM
from frontdesk.answers.quoted.table_rows import ROW
from frontdesk.answers.support.costless import is_money
from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.words import STOP_WORDS

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_CLAUSE = re.compile(r".*(?:[;:(–—]|, )", re.DOTALL)
"""All before the clause that a text ends with."""
_OF = re.compile(
    r"\s+(?:of|for|with|without|on|in|from|to|von|fur|mit|ohne|ab|de|del|con|sin|para|por|du|des|avec|sans|pour|di|con|"
    r"senza|per|da|do|com|sem|van|voor|met|zonder)\s"
)
"""Behind a thing begins what more it is: "lessons of two hours"."""
_DESCRIBED_BEHIND = frozenset(("es", "fr", "it", "pt", "ca", "ro"))
"""Languages in which what sort of thing it is stands behind it: "clases dobles"."""
_LEANS = re.compile(
    r"\b(?:it|they|this|these|those|one|es|sie|er|diese[rs]?|dies|ello|esto|estos|estas|ils?|elles?|cela|esso|essa|esta|"
    r"isso|het|deze|dit|ze)\b"
)
"""Stands for what the sentence before speaks of."""
_FOR = re.compile(
    r"\s*(?:(?:gbp|eur|usd|chf|euros?|pounds?|dollars?|franken|francs?|libras?) ?)?"
    r"(?:/|(?:per|for|an?|each|every|pro|je|fur|por|al|a la|par|pour|la|le|il|voor)(?: (?:an?|each|every|eine?n?|una?|"
    r"une|cada|chaque|ogni|um|uma|een|elke?))?) ?$"
)
"""Stands between a price and what it is for."""
_MOST = 160
"""Characters before a price in which stands what it is of."""


class _Price(msgspec.Struct, frozen=True):
    """A price: the places of the sentences that tell it, how much it holds of what is asked, and what it says more."""

    places: tuple[int, ...]
    held: int
    more: int


def nearest_price(subject: Sequence[Set[str]], language: str, texts: Sequence[str]) -> frozenset[int]:
    """The places of the sentences that tell the price of a `subject` (of each of its words the terms that mean it) with
    the most of its words, and of those with the fewest words that make another thing of it; of these the first."""
    prices = _prices(subject, language, texts) if subject else []
    if not prices:
        return frozenset()
    nearest = min(prices, key=lambda price: (-price.held, price.more, price.places))
    return frozenset(nearest.places)


def _prices(subject: Sequence[Set[str]], language: str, texts: Sequence[str]) -> list[_Price]:
    asked = frozenset[str]().union(*subject)
    found: list[_Price] = []
    for place, text in enumerate(texts):
        if ITEM.match(text) or ROW.match(text) or text.rstrip(" *_").endswith("?"):
            continue
        plain = fold(evened(text))
        price = next(filter(is_money, measures(plain)), None)
        if price is None:
            continue
        more = _more(plain[max(0, price.start - _MOST) : price.start], asked, language)
        said = _within(subject, text, language)
        last = found[-1] if found and found[-1].places[-1] == place - 1 else None
        if last is not None and said < len(subject) and _LEANS.search(plain, 0, price.start):
            both = _within(subject, " ".join(texts[n] for n in (*last.places, place)), language)
            found.append(_Price((*last.places, place), both, last.more))
        elif more is not None:
            found.append(_Price((place,), said, more))
        elif _is_behind(plain[price.end :], asked, language):
            found.append(_Price((place,), said, 0))
    return found


def _within(subject: Sequence[Set[str]], text: str, language: str) -> int:
    held = set(terms(text, language))
    return sum(not each.isdisjoint(held) for each in subject)


def _more(before: str, asked: Set[str], language: str) -> int | None:
    """How many words of a thing's name before its price are not asked for; None where nothing is that is asked.

    They stand before the thing in its clause, or behind it and a preposition.
    """
    begun = _CLAUSE.match(before)
    clause = before[begun.end() :] if begun else before
    words = list(_WORD.finditer(clause))
    things = [n for n, word in enumerate(words) if not asked.isdisjoint(terms(word[0], language))]
    if not things and begun:
        clause, words = before, list(_WORD.finditer(before))
        things = [n for n, word in enumerate(words) if not asked.isdisjoint(terms(word[0], language))]
    if not things:
        return None
    last = words[things[-1]]
    named = [*words[: things[-1]]]
    if language[:2] in _DESCRIBED_BEHIND or _OF.match(clause, last.end()):
        named += words[things[-1] + 1 :]
    stops = STOP_WORDS.get(language[:2], frozenset())
    return sum(word[0] not in stops and asked.isdisjoint(terms(word[0], language)) for word in named)


def _is_behind(behind: str, asked: Set[str], language: str) -> bool:
    """Whether what is asked stands right behind a price that is for it: "£38 per lesson"."""
    words = list(_WORD.finditer(behind[:_MOST]))
    first = next((word for word in words if not asked.isdisjoint(terms(word[0], language))), None)
    return first is not None and _FOR.fullmatch(behind[: first.start()]) is not None
