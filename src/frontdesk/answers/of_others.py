"""What a page denies to all places that it doesn't name: "We don't deliver to other countries" is so for Canada."""

import re
from collections.abc import Sequence

from frontdesk.answers.facts import denies
from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.followup import VAGUE
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.split import Span

_OTHERS = re.compile(
    r"\b(?:other (?:countries|places|regions|states|cities)|anywhere else|nowhere else|elsewhere|"
    r"andere[nrs]? lander[n]?|nirgendwo sonst|sonst nirgends|otros paises|otras regiones|d'autres pays|"
    r"nulle part ailleurs|altri paesi|outros paises|andere landen)\b"
)
_PLACE = re.compile(
    r"\b(?:to|in|into|outside|nach|a|en|para|vers|naar)\s+(?:the\s+|die\s+|los\s+|las\s+|les\s+)?([^\s?!.,;]+)"
)


def of_all_others(
    question: str, passages: Sequence[tuple[str, Sequence[Span]]], known: Sequence[str], language: str = "en"
) -> tuple[int, int] | None:
    """The places of the passage (of texts with their sentences) and of its sentence that deny the question of others.

    `known` are the question's terms that the company uses anywhere: the question is about a place that it never names,
    and the sentence speaks of all the rest of the question.
    """
    asked = [term for term in content_terms(question, language) if term not in VAGUE]
    rest = [{term, *alike(term, language)} for term in asked if term in known]
    strange = {term for term in asked if term not in known}
    named = {term for word in _PLACE.findall(fold(question)) for term in terms(word, language)}
    if not rest or not strange or not strange <= named:
        return None
    for place, (text, sentences) in enumerate(passages):
        for number, (start, end) in enumerate(sentences):
            said = text[start:end]
            if _OTHERS.search(fold(said)) and denies(said):
                held = set(terms(said, language))
                if all(not each.isdisjoint(held) for each in rest):
                    return place, number
    return None
