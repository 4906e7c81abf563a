"""Whether a sentence has anything of a question: its words, or the kind of fact that it asks for. Pure."""

import re

from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.postal import tells_address
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import asked_facts, holds, told_facts, wanted
from frontdesk.knowledge.search.words import language_of

_WHERE = re.compile(r"\b(?:where|wo|donde|ou|dove|onde|waar|gdzie|var|hvor)\b")


def is_aside(sentence: str, question: str, language: str) -> bool:
    """Whether a sentence holds neither a word of the question nor a fact of the kind that is asked for: "There is a
    lift." beside "Where are you?". In another language than the question's nothing is told.
    """
    asked = [term for term in content_terms(question, language) if not is_vague(term, language)]
    facts = {*asked_facts(question)}
    if not (asked or facts) or language_of(question)[:2] != language[:2]:
        return False
    held = set(terms(sentence, language))
    if any(not held.isdisjoint({term, *alike(term, language)}) for term in asked):
        return False
    if _WHERE.search(fold(question)) and tells_address(sentence):
        return False
    return facts.isdisjoint(told_facts(sentence)) and not any(holds(sentence, kind) for kind in wanted(question))
