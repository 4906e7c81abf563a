"""Whether a question is about one of the topics that a company has named: by their words, or by their meaning."""

from collections.abc import Awaitable, Callable, Sequence

from frontdesk.knowledge.search.analyze import content_terms
from frontdesk.knowledge.search.find import Vector
from frontdesk.knowledge.search.words import language_of

NEAR = 0.38
"""Cosine from which a question that shares no word with a topic is about it. Measured with eight topics of one or two
words: 8 of 29 questions about them are found, and 4 of 4,500 others are mistaken for them. A company that names
several phrases for a topic, or whole questions, is understood better than by a single word."""
LEAST_WORDS = 3
"""Shorter questions are compared by words only: a single word is near too much."""

Embed = Callable[[str], Awaitable[Vector]]


async def about(question: str, topics: Sequence[str], embed: Embed) -> list[int]:
    """The indices of the topics that the question is about."""
    if not topics:
        return []
    language = language_of(question)
    asked = set(content_terms(question, language))
    found = [n for n, topic in enumerate(topics) if set(content_terms(topic, language)) <= asked]
    # "Sauna rules" is near "When does the sauna open?": who shares a word, and not all of them, asks something else.
    others = [n for n, topic in enumerate(topics) if not asked & set(content_terms(topic, language))]
    if not others or len(question.split()) < LEAST_WORDS:
        return found
    vector = await embed(question)
    return sorted([*found, *[n for n in others if float(vector @ await embed(topics[n])) >= NEAR]])
