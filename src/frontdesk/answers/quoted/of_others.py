"""What a page denies to all places that it doesn't name: "We don't deliver to other countries" is so for Canada."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from babel import Locale

from frontdesk.answers.facts import NEGATIONS
from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.words import STOP_WORDS
from frontdesk.knowledge.split import Span

_OTHERS = re.compile(
    r"\b(?:other (?:countries|places|regions|states|cities)|anywhere else|nowhere else|elsewhere|"
    r"andere[nrs]? lander[n]?|nirgendwo sonst|sonst nirgends|otros paises|otras regiones|d'autres pays|"
    r"nulle part ailleurs|altri paesi|outros paises|andere landen)\b"
)
_ABROAD = re.compile(
    r"\b(?:abroad|overseas|internationally|ins ausland|im ausland|al extranjero|en el extranjero|a l'etranger|"
    r"all'estero|para o estrangeiro|no estrangeiro|naar het buitenland|in het buitenland)\b"
)
"""The others of who asks for a country: a town may be in the company's own."""
_NOWHERE = re.compile(r"no|sonst|nulle")
_INTO = {
    "en": "to|in|into|outside(?: of)?",
    "de": "nach|in|ausserhalb(?: von)?",
    "es": "a|en|para",
    "fr": "en|au|aux|a|vers",
    "it": "in|a|verso",
    "pt": "para|a|ao|em",
    "nl": "naar|in",
}
_ARTICLE = r"(?:(?:the|die|den|los|las|les|gli|os|as|de)\s+)?"
_SHORT = ("usa", "us", "uk", "uae", "england", "scotland", "wales", "holland", "europe", "africa", "asia", "america")
_WORD = re.compile(r"[^\W\d_]+")
_NEAR = 2
"""Words between what is denied and its denial: "Wir liefern leider nicht", "don't currently deliver"."""
_BETWEEN = 4
"""Words between what is denied and the others: "deliver parcels to other countries"."""


def of_all_others(
    question: str, passages: Sequence[tuple[str, Sequence[Span]]], known: Sequence[str], language: str = "en"
) -> tuple[int, int] | None:
    """The places of the passage (of texts with their sentences) and of its sentence that deny the question of others.

    `known` are the question's terms that the company uses anywhere: the question is about a place that it never names,
    and the sentence speaks of all the rest of the question.
    """
    asked = [term for term in content_terms(question, language) if not is_vague(term, language)]
    rest = [{term, *alike(term, language)} for term in asked if term in known]
    strange = {term for term in asked if term not in known}
    if not rest or not strange or not strange <= _places(question, language):
        return None
    abroad = strange <= _places(question, language, only_countries=True)
    for place, (text, sentences) in enumerate(passages):
        for number, (start, end) in enumerate(sentences):
            said = text[start:end]
            held = set(terms(said, language))
            if all(not each.isdisjoint(held) for each in rest) and _denies_others(
                said, set.union(*rest), language, abroad
            ):
                return place, number
    return None


def _places(question: str, language: str, *, only_countries: bool = False) -> set[str]:
    """The terms of the countries and of the other names that a question goes to."""
    found: set[str] = set()
    for match in re.finditer(rf"\b(?:{_INTO.get(language[:2], _INTO['en'])})\s+{_ARTICLE}", question, re.IGNORECASE):
        behind = question[match.end() :]
        country = next((n for n in _countries(language[:2]) if re.match(rf"{re.escape(n)}\b", fold(behind))), "")
        # German writes all nouns with a capital.
        is_name = language[:2] != "de" and not only_countries
        named = takewhile(lambda word: word[0].isupper(), _WORD.findall(behind) if is_name else ())
        found |= set(terms(country or " ".join(named), language))
    return found


@cache
def _countries(language: str) -> tuple[str, ...]:
    """The countries' names in a language, the longest first; of a few what they are called for short."""
    names = [fold(name) for code, name in Locale.parse(language).territories.items() if code.isalpha()]
    return tuple(sorted({*names, *_SHORT}, key=len, reverse=True))


def _denies_others(sentence: str, asked: set[str], language: str, abroad: bool) -> bool:
    """Whether a sentence denies of the others just what is asked: it, its denial and the others stand together.

    "You won't find one that delivers faster elsewhere" denies the finding, "Delivery to other countries isn't free"
    something of the delivery.
    """
    said = fold(sentence)
    others = _OTHERS.search(said) or (_ABROAD.search(said) if abroad else None)
    if others is None:
        return False
    words = _WORD.findall(said[: others.start()].replace("'", "").replace("’", ""))
    stops = STOP_WORDS.get(language[:2], STOP_WORDS["en"])
    denials = [n for n, word in enumerate(words) if word in NEGATIONS]
    if _NOWHERE.match(others[0]):
        denials.append(len(words))
    for thing in (n for n, word in enumerate(words) if asked & set(terms(word, language))):
        for denial in (n for n in denials if abs(n - thing) <= _NEAR):
            between = words[max(thing, denial) + 1 :]
            if len(between) <= _BETWEEN and sum(word not in stops for word in between) <= 1:
                return True
    return False
