"""Whether a question that could stand alone goes on about what was asked before it. Pure.

"Can I cancel 10 days before?" behind "what's the price for parties?" is a whole question, and asks about the party.
"""

import re
from collections.abc import Iterable, Set
from functools import cache
from uuid import UUID

import msgspec

from frontdesk.answers.gate import Gate
from frontdesk.answers.quoted.compose import Quote
from frontdesk.answers.quoted.headings import whole
from frontdesk.answers.quoted.price_rows import costing
from frontdesk.knowledge.search.analyze import content_terms, fold, term_hash, terms
from frontdesk.knowledge.search.find import Found
from frontdesk.knowledge.search.followup import is_whole, leans, points
from frontdesk.knowledge.search.named_words import sort
from frontdesk.knowledge.search.score import Candidate
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import AGE, asked_facts, wanted
from frontdesk.knowledge.search.words import language_of

_AMOUNT = re.compile(
    r"\d[\d.,:]*\s*[^\W\d]*|\b(?:before|after|later|ahead|vorher|antes|avant|prima|"
    r"minutes?|hours?|days?|weeks?|months?|years?|stunden?|tage?|wochen?|monate?|horas?|dias?|semanas?|mes(?:es)?|"
    r"heures?|jours?|semaines?|mois|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|dagen?|weken?)\b"
)
"""A rule is told in amounts of its own: "10 days before" is answered by "up to 24 hours before"."""
_STATES = {
    "en": "include included allowed allow permitted possible available offered provided required extra there",
    "de": "inklusive inbegriffen enthalten dabei erlaubt gestattet verfugbar angeboten erforderlich extra",
    "es": "incluido incluida incluye permitido permitida permiten disponible ofrecen extra",
    "fr": "inclus incluse compris comprise autorise autorises permis disponible propose",
    "it": "incluso inclusa compreso compresa permesso ammessi disponibile offerto",
    "pt": "incluido incluida permitido permitida disponivel oferecido",
    "nl": "inbegrepen inclusief toegestaan beschikbaar mogelijk aangeboden",
}
"""Words that ask whether something is so; what tells it often has others: "Breakfast is no part of it"."""


class Topic(msgspec.Struct, frozen=True):
    """A question's own terms, and those of the questions before it that it doesn't say, all in its `language`.

    A question that only asks for a day ("And on Saturday?") has none of its own.
    """

    language: str
    own: frozenset[str]
    before: frozenset[str]


def topic_of(question: str, before: str) -> Topic:
    """What a question says of itself, and what those `before` it were about; a price or a time is no topic."""
    language = language_of(f"{before} {question}")
    days = [word for word in question.split() if sort([word]) == "day"]
    own = _about(_AMOUNT.sub(" ", fold(question)), language) - {*terms(" ".join(days), language)}
    own = own - _states(language) or own or frozenset(() if days else content_terms(question, language))
    known = {each for term in own for each in (term, *alike(term, language))}
    return Topic(language, own, _about(before, language) - known)


def says_of_what(question: str) -> bool:
    """Whether a question names what it is about: "can I cancel the day before?" only says who does what, and when."""
    language = language_of(question)
    return not is_whole(question) or len(_about(_AMOUNT.sub(" ", fold(question)), language)) > 1


def may_go_on(question: str, alone: Gate) -> bool:
    """Whether a question may be about a topic before; when and where the company is there is asked of the company."""
    return alone.open and alone.pair is None and asked_facts(question).keys() <= {AGE}


def is_told(alone: Gate, topic: Topic) -> bool:
    """Whether what answers a question alone speaks of all of the topic before; so it does of no topic."""
    return _held(_said(alone), topic.before, topic.language) == topic.before


def may_tell(account: UUID, candidates: Iterable[Candidate], alone: Gate, topic: Topic) -> bool:
    """Whether the candidates for a question alone leave room for `goes_on`: one stands under a name of the topic, and
    holds all of the question that its answer alone says. Else nothing need be looked up for the topic."""

    def keys(term: str) -> set[int]:
        return {term_hash(account, each) for each in (term, *alike(term, topic.language))}

    named = {key for term in topic.before for key in keys(term)}
    said = [keys(term) for term in _held(_said(alone), topic.own, topic.language)]
    under = (each for each in candidates if not named.isdisjoint(each.title_terms))
    held = ({*each.title_terms, *each.terms} for each in under)
    return any(all(not own.isdisjoint(each) for own in said) for each in held)


def names_another(account: UUID, candidates: Iterable[Candidate], lent: Gate, question: str) -> bool:
    """Whether a question names what a page is called by, and an answer that begins on another one doesn't: "How much is
    the deposit for a van?" behind one about rooms, where a page is called "Van hire"."""
    language = language_of(question)
    asked = _about(question, language)
    unsaid = asked - _held(_said(lent), asked, language)
    keys = {term_hash(account, term) for term in unsaid}
    return bool(keys) and any(not keys.isdisjoint(each.title_terms) for each in candidates)


def goes_on(lent: Gate, alone: Gate, topic: Topic) -> bool:
    """Whether the answer about the topic is the better one: it stands under its name, and says no less of the question.

    That a text names the topic in passing is not enough: "refunds are made in the store" is about refunds.
    """
    theirs, mine = _first(lent), _first(alone)
    if not lent.open or theirs is None or mine is None:
        return False
    below = [_below(theirs[1]), f"{_below(mine[1])} {mine[0].text}"]
    if named := _held(below[0], topic.before, topic.language):
        is_elsewhere = not _held(below[1], named, topic.language)
    else:
        named = _held(theirs[1].title, topic.before, topic.language)
        is_elsewhere = bool(named) and not _held(f"{mine[1].title} {below[1]}", named, topic.language)
    said = _held(_said(lent), topic.own, topic.language)
    return is_elsewhere and bool(said or not topic.own) and said >= _held(_said(alone), topic.own, topic.language)


def is_told_alone(gate: Gate, lent: Gate, question: str) -> bool:
    """Whether a question alone is answered in its own words, by another page than the one that was lent them."""
    quotes, others = gate.composed.quotes, lent.composed.quotes
    if gate.pair is not None:
        return True
    if not gate.open or not quotes or not touches(gate, question):
        return False
    page = gate.passages[quotes[0].passage].document_id
    return not others or page != lent.passages[others[0].passage].document_id


def names_its_own(question: str) -> bool:
    """Whether a question names its own things and points to nothing before it: "How much deposit for private hire?"."""
    return (
        not (leans(question) or points(question)) and len(_own_things(question, language_of(question))) >= _OWN_THINGS
    )


def is_all_told(alone: Gate, lent: Gate, question: str) -> bool:
    """Whether a question alone is answered by a passage that says all it names, and the answer with words that were
    lent to it begins with one that doesn't."""
    if not alone.open or alone.pair is not None or lent.pair is not None:
        return False
    language = language_of(question)
    own = _own_things(question, language)
    return _held(_said(alone), own, language) == own and _held(_said(lent), own, language) < own


def _own_things(question: str, language: str) -> frozenset[str]:
    """What a question names, a payment too: "deposit", and neither "how much" nor "the day before"."""
    asking = costing(language[:2])
    named = content_terms(_AMOUNT.sub(" ", fold(question)), language)
    return frozenset(t for t in named if t not in asking and not is_vague(t, language))


_OWN_THINGS = 2


def touches(gate: Gate, question: str) -> bool:
    """Whether the pair or the first passage that answers holds a word of a question as it was asked."""
    quotes = gate.composed.quotes
    if gate.pair is None and not quotes:
        return False
    passage, spoken_in = gate.pair or gate.passages[quotes[0].passage], language_of(question)
    held = {*terms(whole(passage), spoken_in)}
    asked = content_terms(question, spoken_in)
    return any(not held.isdisjoint({term, *alike(term, spoken_in)}) for term in asked)


def _first(gate: Gate) -> tuple[Quote, Found] | None:
    quotes = gate.composed.quotes
    return (quotes[0], gate.passages[quotes[0].passage]) if quotes else None


def _said(gate: Gate) -> str:
    """The first quote and what it stands under."""
    found = _first(gate)
    return f"{found[1].title} {_below(found[1])} {found[0].text}" if found else ""


def _below(passage: Found) -> str:
    """What a passage stands below on its page."""
    return f"{passage.heading} {passage.question or ''}"


@cache
def _states(language: str) -> frozenset[str]:
    return frozenset(terms(_STATES.get(language, ""), language))


def _about(text: str, language: str) -> frozenset[str]:
    asking = {*terms(" ".join(wanted(text).values()), language)}
    return frozenset(t for t in content_terms(text, language) if t not in asking and not is_vague(t, language))


def _held(text: str, of: Set[str], language: str) -> set[str]:
    """Those of some terms that a text says, in this word or one like it."""
    words = {*terms(text, language)}
    return {term for term in of if not words.isdisjoint({term, *alike(term, language)})}
