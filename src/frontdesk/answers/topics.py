"""Whether a question is about one of the topics that a company has named: by their words, or by their meaning."""

from collections.abc import Awaitable, Callable, Mapping, Sequence, Set

from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.find import Vector
from frontdesk.knowledge.search.wanted import wanted
from frontdesk.knowledge.search.words import language_of

NEAR = 0.38
"""Cosine from which a question that shares no word with a topic is about it. Measured with eight topics of one or two
words: 8 of 29 questions about them are found, and 4 of 4,500 others are mistaken for them. A company that names
several phrases for a topic, or whole questions, is understood better than by a single word."""
LEAST_WORDS = 3
"""Shorter questions are compared by words only: a single word is near too much."""

_PRICE = "money"
"""The kind of fact that "how much is" asks for, and "cost", "price" and "fee" in five languages."""
_PRICES = frozenset(
    ("pricing", "rates", "charges", "preise", "precios", "tarifas", "tarifs", "prezzi", "tariffe", "precos", "prijzen")
)
Embed = Callable[[str], Awaitable[Vector]]


async def about(question: str, topics: Sequence[str], embed: Embed) -> list[int]:
    """The indices of the topics that the question is about."""
    if not topics:
        return []
    asked = {language: set(content_terms(question, language)) for language in {language_of(question), "en"}}
    found = [n for n, topic in enumerate(topics) if _is_named(topic, question, asked)]
    # "Sauna rules" is near "When does the sauna open?": who shares a word, and not all of them, asks something else.
    others = [n for n, topic in enumerate(topics) if n not in found and not _shares(topic, asked)]
    if not others or len(question.split()) < LEAST_WORDS:
        return found
    vector = await embed(question)
    return sorted([*found, *[n for n in others if float(vector @ await embed(topics[n])) >= NEAR]])


def _is_named(topic: str, question: str, asked: Mapping[str, Set[str]]) -> bool:
    """Whether a question has all words of a topic in any form, or asks for a price where prices alone are the topic."""
    if any(set(content_terms(topic, language)) <= said for language, said in asked.items()):
        return True
    plain = fold(topic).strip()
    is_price = plain in _PRICES or wanted(topic).get(_PRICE, "") == plain
    return is_price and (_PRICE in wanted(question) or any(word in _PRICES for word in fold(question).split()))


def _shares(topic: str, asked: Mapping[str, Set[str]]) -> bool:
    return any(not said.isdisjoint(content_terms(topic, language)) for language, said in asked.items())
