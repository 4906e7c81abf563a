"""Which of a product's own sentences answer a question about it."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from frontdesk.answers.shop.cards import MOST_CELL, name_of
from frontdesk.knowledge.products.bearing import asks_bearing, says_bearing, tells_bearing
from frontdesk.knowledge.products.choose import Card
from frontdesk.knowledge.products.facets import facet_key
from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.models.embed import Embedder

MOST_LINES = 60
FIRST_LINES = 3
WORDS_WEIGHT = 0.3
"""What the share of the question's terms in a sentence counts beside its cosine."""
LEAST_LIKENESS = 0.3
_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[\"'“(]?[^\W\d_])|\n+")


def lines_of(card: Card) -> list[str]:
    """A row's sentences: of its description and long texts, and its attributes one by one."""
    lines = [each.strip() for each in _SENTENCES.split(card.description)]
    for name, texts in card.attributes.items():
        for text in texts:
            long = len(text) > MOST_CELL or len(text.split()) > 6
            lines += [text.strip()] if long else [f"{name_of(facet_key(name))}: {text.strip()}"]
    return [line for line in dict.fromkeys(lines) if line][:MOST_LINES]


def beginning(card: Card) -> list[str]:
    """The first sentences of a row's description."""
    return [line for each in _SENTENCES.split(card.description) if (line := each.strip())][:FIRST_LINES]


def beside_title(question: str, card: Card, language: str) -> str:
    """What a question asks beside a product's name, which makes any line about the product look like an answer.

    Of a question that asks nothing else, all of it.
    """
    own = set(terms(card.title, language))
    rest = " ".join(word for word in question.split() if not (mine := set(terms(word, language))) or mine - own)
    return rest if content_terms(rest, language) else question


def answers_bearing(question: str, line: str) -> bool:
    """Whether a line says how much a thing carries, in whatever language that is asked."""
    asked, said = (re.findall(r"\w+", fold(text)) for text in (question, line))
    return asks_bearing(asked) and says_bearing(said)


async def nearest_lines(
    embedder: Embedder, question: str, card: Card, language: str, *, spoken: bool = False
) -> list[tuple[float, str]]:
    """(likeness, line) of a row's lines, the best first; with `spoken`, attributes only where they share a word."""
    lines = lines_of(card)
    if asks_bearing(re.findall(r"\w+", fold(question))):
        amounts = [line for line in lines if tells_bearing(line)]
        # What holds something may say so without a measure; what carries a weight can't.
        lines = amounts or [line for line in lines if {"hold", "holds"} & set(fold(question).rstrip(" ?").split())]
    elif spoken:
        question = beside_title(question, card, language)
        asked = set(content_terms(question, language)) - set(terms(card.title, language))
        said = {line for line in lines if ": " not in line or asked & set(terms(line, language))}
        lines = [line for line in lines if line in said]
    if not lines:
        return []
    vector = await embedder.query(question)
    vector = vector if embedder.reads(question) else np.zeros_like(vector)
    vectors = np.stack([each.vector for each in await embedder.passages(lines)])
    return ordered(question, vector, lines, vectors, card.title, language)


def ordered(
    question: str,
    asked: NDArray[np.float32],
    lines: Sequence[str],
    vectors: NDArray[np.float32],
    title: str,
    language: str,
) -> list[tuple[float, str]]:
    """The lines by cosine and shared terms; the words of the product's own title tell nothing apart."""
    known = set(terms(title, language))
    wanted = [term for term in content_terms(question, language) if term not in known]
    bags = [set(terms(line, language)) for line in lines]
    holding = np.array([sum(term in bag for bag in bags) for term in wanted], dtype=float)
    rarity = np.log(1 + (len(lines) - holding + 0.5) / (holding + 0.5))
    held = np.array([[term in bag for term in wanted] for bag in bags], dtype=float).reshape(len(lines), len(wanted))
    shares = held @ rarity / max(float(rarity.sum()), 1e-9)
    scores = vectors @ asked + WORDS_WEIGHT * shares
    return [(float(scores[n]), lines[n]) for n in np.argsort(-scores, kind="stable")]
