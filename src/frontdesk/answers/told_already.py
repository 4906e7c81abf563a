"""Whether one of several questions is answered by what was told to the one that it leans on. Pure."""

import re

from frontdesk.answers.markdown import plain
from frontdesk.knowledge.search.analyze import content_terms, terms
from frontdesk.knowledge.search.followup import leans
from frontdesk.knowledge.search.postal import tells_address
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import ADDRESS, asked_facts, holds, wanted
from frontdesk.knowledge.search.words import language_of

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def is_told_already(question: str, answer: str) -> bool:
    """Whether an answer to the question before tells what one that leans on it asks: "and how long is it valid?" behind
    the price of a package, whose row tells both.

    So it does where it holds each kind of fact that is asked for, and all other words that say something.
    """
    return leans(question) and tells(question, answer)


def tells_in_one(question: str, answer: str) -> bool:
    """Whether one sentence of an answer to another question tells what a question asks, whatever it leans on."""
    said = [each for each in _SENTENCE.split(plain(answer)) if each.strip()]
    return bool(_about(question)) and any(tells(question, each) for each in said)


def tells(question: str, answer: str) -> bool:
    """Whether an answer holds each kind of fact that a question asks for, and all other words that say something."""
    language, facts, about = language_of(question), _facts(question), _about(question)
    held = set(terms(plain(answer), language))
    if not (facts or about) or any(held.isdisjoint({term, *alike(term, language)}) for term in about):
        return False
    if ADDRESS in asked_facts(question) and not tells_address(answer):
        return False
    return all(holds(answer, kind) for kind in facts)


def _facts(question: str) -> dict[str, str]:
    # "And how much" asks for a price where something stands behind it.
    return wanted(question) or wanted(f"{question.rstrip(' ?')} is it")


def _about(question: str) -> list[str]:
    """The terms that say what a question is about."""
    language = language_of(question)
    asking = set(terms(" ".join(_facts(question).values()), language))
    return [t for t in content_terms(question, language) if t not in asking and not is_vague(t, language)]
