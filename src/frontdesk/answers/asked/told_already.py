"""Whether one of several questions is answered by what was told to the one that it leans on. Pure."""

import re

from frontdesk.answers.facts import numbers
from frontdesk.answers.quoted.markdown import plain
from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.followup import is_joined, leans, points
from frontdesk.knowledge.search.payments import payments_in
from frontdesk.knowledge.search.postal import tells_address
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import ADDRESS, AGE, asked_facts, holds, told_facts, wanted
from frontdesk.knowledge.search.words import language_of

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_WHETHER = re.compile(
    r"[\s¿¡]*(?:(?:and|but|also|so|und|aber|auch|y|pero|et|mais|e|ma|mas|en|maar)[ ,]+)*"
    r"(?:can|could|may|must|should|will|would|do|does|did|is|are|was|were|am|has|have|kann|konnen|darf|durfen|muss|"
    r"mussen|"
    r"soll|ist|sind|hat|haben|habt|gibt|wird|werden|puedo|podemos|se puede|tengo que|hay|es|son|est|sont|est-ce que|"
    r"puis-je|"
    r"peut-on|avez-vous|y a-t-il|posso|possiamo|si puo|sono|avete|devo|podemos|tem|kan|mag|moet|zijn|hebben|heeft)\b"
)
"""Begins what is answered by yes or no."""


def is_told_already(question: str, answer: str) -> bool:
    """Whether an answer to the question before tells what one that leans on it asks: "and how long is it valid?" behind
    the price of a package, whose row tells both.

    So it does where it holds each kind of fact that is asked for, and all other words that say something.
    """
    return leans(question) and tells(question, answer)


def tells_in_one(question: str, answer: str) -> bool:
    """Whether one sentence of an answer to another question tells the fact that a question wants, whatever it leans on.

    Where it is asked whether something is so, the same words may say anything of it.
    """
    facts = {*asked_facts(question)} & {AGE, ADDRESS}
    if not (_facts(question) or facts) or not about(question) or asks_whether(question):
        return False
    said = [each for each in _SENTENCE.split(plain(answer)) if each.strip()]
    return any(
        tells(question, each) and facts <= {*told_facts(each)} and _of_payments(each, payments_in(question))
        for each in said
    )


def _of_payments(sentence: str, asked: set[str]) -> bool:
    """Whether a sentence may tell the payments asked for: the one sum of a deposit is no price."""
    told = payments_in(sentence)
    return asked <= told and (told == asked or len(numbers(sentence)) > len(told - asked))


def tells(question: str, answer: str) -> bool:
    """Whether an answer holds each kind of fact that a question asks for, and all other words that say something."""
    language, facts, of = language_of(question), _facts(question), about(question)
    held = set(terms(plain(answer), language))
    if not (facts or of) or any(held.isdisjoint({term, *alike(term, language)}) for term in of):
        return False
    if ADDRESS in asked_facts(question) and not tells_address(answer):
        return False
    return all(holds(answer, kind) for kind in facts)


def _facts(question: str) -> dict[str, str]:
    # "And how much" asks for a price where something stands behind it.
    return wanted(question) or wanted(f"{question.rstrip(' ?')} is it")


def asks_whether(question: str) -> bool:
    """Whether a question is answered by yes or no."""
    return _WHETHER.match(fold(question)) is not None


def asks_of_thing(question: str) -> bool:
    """Whether a question says by itself what it asks of, and is answered by yes or no: "Is there parking?"."""
    names = bool(about(question)) or not {"phone", "mail"}.isdisjoint(wanted(question))
    return names and asks_whether(question) and not points(question) and not is_joined(question)


def about(question: str) -> list[str]:
    """The terms that say what a question is about."""
    language = language_of(question)
    asking = set(terms(" ".join(_facts(question).values()), language))
    return [t for t in content_terms(question, language) if t not in asking and not is_vague(t, language)]
