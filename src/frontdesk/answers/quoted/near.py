"""What comes near to a question that wasn't answered: titles of pages as topics to help with, and a quote."""

import re

from frontdesk.answers.across import of_visitor, theirs
from frontdesk.answers.asked.left_alone import tells
from frontdesk.answers.asked.titles import named, readable, short_titles
from frontdesk.answers.asked.topics import is_told
from frontdesk.answers.conversation import Asked
from frontdesk.answers.gate import Gate
from frontdesk.answers.look_up import LookUp
from frontdesk.answers.phrases import Phrases
from frontdesk.answers.quoted.compose import shorten
from frontdesk.answers.recall import Recalled
from frontdesk.knowledge.search.find import Found
from frontdesk.knowledge.search.words import language_of

MOST_TOPICS = 2
"""Topics that a refusal names."""
LEAST_COSINE, LEAST_COVERAGE = 0.3, 0.3
"""Of a passage that is near at all: 20 of 28 unanswerable questions of bench/quality have one, of 30 that are about
nothing of the company's two. The second where the embedding model doesn't know the language."""

NEAR_SHARE = 0.45
"""Of the confidence that is asked for: from so much on a refusal quotes what comes nearest. Of 258 questions of
bench/quality and 120 of two more companies that were refused, it quotes 28 that can be answered, 21 of which hold what
they must, and 19 that can't; below it are 25 and 89."""
MODEL_SHARE = 0.22
"""The same for a model to look whether the passages answer: it reads what is told in other words than it is asked."""
QUOTE_WORDS = 60


def nearest(asked: Asked, recalled: Recalled, gate: Gate, ours: Phrases) -> str:
    """Says and quotes what comes nearest, where the gate let nothing through; empty where nothing is near enough.

    Of what the question names, and of nothing beside it, what is told is near though it doesn't answer. What tells of a
    forbidden topic is left out.
    """
    quotes = gate.composed.quotes
    is_near = gate.named or gate.confidence >= NEAR_SHARE * gate.threshold
    if not quotes or not is_near or theirs(asked, asked.question, recalled):
        return ""
    lead = ours.nearest.format(title=_title(gate.passages[quotes[0].passage]))
    words = shorten(gate.composed.text.partition(" [1]")[0].removesuffix("\n…"), QUOTE_WORDS)
    near = f"{lead}\n\n{re.sub('^', '> ', words, flags=re.MULTILINE)}"
    return "" if tells(near, asked.question, asked.assistant.forbidden_topics) else near


def may_answer(gate: Gate) -> bool:
    """Whether a model should look at what was found, though the gate let nothing through."""
    return bool(gate.composed.quotes) and (gate.named or gate.confidence >= MODEL_SHARE * gate.threshold)


async def helps_with(asked: Asked, recalled: Recalled, look_up: LookUp) -> list[str]:
    """The titles that a refusal names: of what is near to the question, or else of any pages, the most cited first."""
    left_alone = asked.assistant.forbidden_topics
    titles = near_titles(asked, recalled) or await look_up.topics(asked)
    return [title for title in titles if not any(is_told(topic, title) for topic in left_alone)]


def near_titles(asked: Asked, recalled: Recalled) -> list[str]:
    """The titles; none where they are in another language than the visitor's. What reads like a sentence is none."""
    if theirs(asked, asked.question, recalled) is not None:
        return []
    spoken = of_visitor(asked, asked.question)
    # A pair of a file stands in its text, too, under its question.
    of_pairs = {(p.document_id, p.heading) for p in recalled.found.passages if p.question is not None}
    told = [p for p in recalled.found.passages if (p.document_id, p.heading) not in of_pairs]
    near = [p for p in told if language_of(p.text) in spoken and _is_near(p, foreign=recalled.foreign)]
    return short_titles(readable([passage.title for passage in near], spoken), MOST_TOPICS)


def _title(passage: Found) -> str:
    return named(passage.title)


def _is_near(passage: Found, *, foreign: bool) -> bool:
    parts = passage.scored.parts
    return parts["coverage"] >= LEAST_COVERAGE if foreign else parts["cosine"] >= LEAST_COSINE
