"""Whether one of several questions is answered by what was told to the one that it leans on. Pure."""

from frontdesk.answers.markdown import plain
from frontdesk.knowledge.search.analyze import content_terms, terms
from frontdesk.knowledge.search.followup import leans
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import holds, wanted
from frontdesk.knowledge.search.words import language_of


def is_told_already(question: str, answer: str) -> bool:
    """Whether an answer to the question before tells what one that leans on it asks: "and how long is it valid?" behind
    the price of a package, whose row tells both.

    So it does where it holds each kind of fact that is asked for, and all other words that say something.
    """
    if not leans(question):
        return False
    # "And how much" asks for a price where something stands behind it.
    language, facts = language_of(question), wanted(question) or wanted(f"{question.rstrip(' ?')} is it")
    asking = set(terms(" ".join(facts.values()), language))
    held = set(terms(plain(answer), language))
    about = [t for t in content_terms(question, language) if t not in asking and not is_vague(t, language)]
    if not (facts or about) or any(held.isdisjoint({term, *alike(term, language)}) for term in about):
        return False
    return all(holds(answer, kind) for kind in facts)
