"""The titles of pages near to a question that wasn't answered, as topics to help with."""

import re

from frontdesk.answers.across import theirs
from frontdesk.answers.conversation import Asked
from frontdesk.answers.recall import Recalled
from frontdesk.knowledge.search.find import Found

MOST_TOPICS, TOPIC_WORDS = 2, 6
"""Topics that a refusal names, and the words that one has at most."""
LEAST_COSINE, LEAST_COVERAGE = 0.3, 0.3
"""Of a passage that is near at all: 20 of 28 unanswerable questions of bench/quality have one, of 30 that are about
nothing of the company's two. The second where the embedding model doesn't know the language."""


def near_titles(asked: Asked, recalled: Recalled) -> list[str]:
    """The titles; none where they are in another language than the visitor's. What reads like a sentence is none."""
    if theirs(asked, asked.question, recalled) is not None:
        return []
    near = [p for p in recalled.found.passages if p.question is None and _is_near(p, foreign=recalled.foreign)]
    titles = (re.sub(r"\.\w{2,5}$", "", " ".join(passage.title.split())) for passage in near)
    short = (title for title in titles if title and len(title.split()) <= TOPIC_WORDS and title[-1] not in ".?!…")
    return list(dict.fromkeys(short))[:MOST_TOPICS]


def _is_near(passage: Found, *, foreign: bool) -> bool:
    parts = passage.scored.parts
    return parts["coverage"] >= LEAST_COVERAGE if foreign else parts["cosine"] >= LEAST_COSINE
