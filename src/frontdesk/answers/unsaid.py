"""How much of what a question is about nobody says in its language, where the embedding model can't tell what is near.

"Was kostet der Verleih eines Klaviers?" finds the price of a piano's tuning by two of its three words. In English the
vectors know that a hire is no tuning; in a language that the model doesn't know only the word "Verleih" does.
"""

from collections.abc import Sequence

from frontdesk.answers.facts import names
from frontdesk.knowledge.search.analyze import content_terms, terms
from frontdesk.knowledge.search.score import QuestionTerms, Scored
from frontdesk.knowledge.search.unspaced import UNSPACED_RUN
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import asked_facts, wanted
from frontdesk.knowledge.search.words import STOP_WORDS, language_of

_FEW = 3
"""Words of a subject of which each is what is asked for: one that nobody says is enough."""
_OF_MANY = 0.25
"""Of more words, such a share may be said otherwise by whoever answers: of XQuAD's answerable questions .2 at the
median in small libraries, and .75 of those without an answer there."""
_NO_NOUN = 0.3
"""What a word counts that German writes small: what is done is said in more ways than what it is done with."""


def unsaid(query: str, asked: QuestionTerms, found: Sequence[tuple[str, Scored]]) -> float:
    """How much of a question's subject, its own words that neither say little nor ask for a kind of fact, no passage in
    its language holds: from 0 to 1, which is all of a long one, or a word of a short one.

    `found` are the passages' texts with how they were scored. Nothing is unsaid in a language whose words are not
    known: there the forms of one word are many terms, and without spaces a term is no word.
    """
    language = language_of(query)
    subject = _subject(query, asked, language)
    if not subject:
        return 0.0
    said = {place for text, scored in found if language_of(text, "") in (language, "") for place in scored.found}
    missing = sum(weight for place, weight in subject.items() if place not in said)
    if len(subject) <= _FEW:
        return min(1.0, missing)
    return max(0.0, missing / sum(subject.values()) - _OF_MANY) / (1 - _OF_MANY)


def _subject(query: str, asked: QuestionTerms, language: str) -> dict[int, float]:
    """The places of the terms that say what a question is about, with how much each counts."""
    if language == "en" or language not in STOP_WORDS:
        return {}
    asking = [*wanted(query).values(), *asked_facts(query).values()]
    kinds = {term for words in asking for term in terms(words, language)}
    nouns = set(terms(" ".join(names(query)), language)) if language == "de" and names(query) else None
    return {
        place: 1.0 if nouns is None or term in nouns else _NO_NOUN
        for place, term in enumerate(content_terms(query, language)[: len(asked.hashes)])
        if asked.weight(place) >= 1 and term not in kinds and not is_vague(term, language)
        if not UNSPACED_RUN.search(term)
    }
