"""A pair whose question is the visitor's but for where: "Is there wifi in the van?" answers "do you have wifi?". Pure.

To the vectors the place makes it another question, and "have" is far from "is there". What a word more picks out says
something of the whole only where it is there: gift vouchers are vouchers, but without a heated pool there may be one.
"""

import re
from collections.abc import Sequence, Set

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.facts import denies
from frontdesk.answers.quoted.existence import same_things, thing_asked
from frontdesk.answers.support.yes_and_no import is_bare
from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague

_SELLS = re.compile(r"\b(?P<who>(?:do|does) (?:you|u|the [a-z]+)(?: guys| all)?(?: also)?) (?:sell|stock|provide|do)\b")
_NO_PLACE = any_of(
    "(?:week|mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weeks?|months?|years?|days?|nights?|mornings?",
    "afternoons?|evenings?|spring|summer|autumn|winter|seasons?|holidays?|moment|time|prices?|rates?|fees?|costs?",
    "rent|package|january|february|march|april|may|june|july|august|september|october|november|december|easter",
    "woche\\w*|monat|jahr|tag|nacht|morgen|abend|sommer|winter|fruhling|herbst|moment|preis|semana|mes|ano|dia|noche",
    "verano|invierno|precio|semaine|mois|annee|jour|nuit|soir|matin|ete|hiver|prix|prezzo|estate|inverno|notte|giorno",
    "preco|verao|noite|zomer|prijs|avond|nacht",
)
"""What "in the" may stand before that is no place."""
_PLACE = re.compile(
    r"^(?P<thing>.+?) (?:"
    + any_of(
        "on board|aboard|an bord|a bordo|a bord|aan boord",
        any_of(
            r"(?:in|inside|on|at)(?: all)?(?: of)? (?:the|your|our|each|every|all)",
            "im|am|(?:in|auf|bei) (?:der|dem|den|eure[mnr]|ihre[mnr]|jede[mr]|allen)",
            "en (?:el|la|los|las|sus?|cada)|(?:dans|sur) (?:les?|la|votre|vos|chaque)",
            "nell?[aeo]?|nei|sull?[ao]?|n[oa]s?|(?:in|op) (?:de|het|jullie|uw|elke?)",
        )
        + rf" (?!{_NO_PLACE}$)[^\W\d_]+",
    )
    + ")$"
)
"""Where something is, in one word; two may pick out one place of several: "in the small van"."""
_WHERE = re.compile(r"where (?:can|could|may|do|should|shall) (?:i|we|one) (?P<done>.+)")
_MAY = re.compile(r"(?:can|could|may) (?:i|we|one) (?P<done>.+)")
_NAMED_PLACE = re.compile(
    r"^(?P<done>.+?) (?:in|inside|at|on|outside|behind|beside|near) (?:(?:the|your|our) |(?=[A-Z]))"
    rf"(?:(?!(?i:{_NO_PLACE})\b)[\w'’-]+ ?)+$"
)
_FIRST_SENTENCE = re.compile(r"[^\n]*?(?:[.!?](?=\s|$)|$)", re.MULTILINE)


def asks_but_where(question: str, stored: str, answer: str, language: str) -> bool:
    """Whether a pair's question asks if just that is there, or may be done, and says no more than where."""
    thing, other = thing_asked(as_had(question)), _thing(stored)
    if not thing or not other:
        return False
    first = _answers(answer)
    where = _PLACE.match(other)
    core = where["thing"] if where else other
    if where and is_bare(answer) and denies(first):
        return False
    asked = {term for term in _terms(as_had(question), language) if not is_vague(term, language)}
    held, own, head = _terms(stored, language), _terms(thing, language), content_terms(same_things(core), language)
    if not own or not head or not _within(asked, held, language) or not _within({head[-1]}, own, language):
        return False
    return _within(_terms(core, language), own, language) or (thing_asked(as_had(stored)) != "" and not denies(first))


def asks_where_of(question: str, stored: str, answer: str, language: str) -> bool:
    """Whether a question asks where something may be done, and a pair's if it may at some place, and it may."""
    asking = _WHERE.fullmatch(as_had(question))
    asked = _MAY.fullmatch(stored.strip(" ?").lower()) and _NAMED_PLACE.match(stored.strip(" ?"))
    if asking is None or not asked or denies(_answers(answer)):
        return False
    done = _MAY.fullmatch(asked["done"].lower())
    if done is None:
        return False
    own, other = _terms(asking["done"], language), _terms(done["done"], language)
    return len(own) > 1 and _within(own, other, language) and _within(other, own, language)


def only_one(found: Sequence[int], answers: Sequence[str]) -> int | None:
    """The first of what was found, where all of it is one answer: of several places none is the one that is meant."""
    return found[0] if found and len({answers[number] for number in found}) == 1 else None


def _thing(question: str) -> str:
    """The thing that a pair's question asks for, or the few words that a phrasing is."""
    plain = as_had(question)
    return thing_asked(plain) or ("" if question.rstrip().endswith("?") else plain)


def as_had(question: str) -> str:
    """A question in plain letters, where what is sold is what one has."""
    return _SELLS.sub(r"\g<who> have", " ".join(fold(question).split()).strip(" ?.!¿¡"))


def _answers(answer: str) -> str:
    found = _FIRST_SENTENCE.match(answer.strip())
    return found[0] if found else ""


def _terms(text: str, language: str) -> set[str]:
    """The terms of a text; what a preposition is joined to for the search alone is none."""
    single = {term for word in fold(same_things(text)).split() for term in terms(word, language)}
    return {term for term in content_terms(same_things(text), language) if term in single}


def _within(asked: Set[str], held: Set[str], language: str) -> bool:
    return all(not held.isdisjoint({term, *alike(term, language)}) for term in asked)
