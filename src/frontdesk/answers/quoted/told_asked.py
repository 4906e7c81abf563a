"""Whether a sentence tells the very fact that a question asks for, of what it is asked of, in other words. Pure.

"Do students get a discount?" is told by "Students get 10% off", "how much notice do I need to cancel?" by "You can
cancel up to 48 hours before". What else the question says must stand in that sentence: of pensioners it tells nothing.
"""

import re
from functools import cache, lru_cache

from frontdesk.answers.numbers.measures import evened, measures
from frontdesk.answers.quoted.limited import tells_limit
from frontdesk.answers.quoted.told_limits import LIMITS
from frontdesk.answers.quoted.told_words import CHILDREN, FACTS, IDLE, Fact
from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import ADDRESS, HOURS, asked_facts, told_facts
from frontdesk.knowledge.search.words import STOP_WORDS

_ALL = (*FACTS, *LIMITS)
_TIMES = frozenset(("time", "nights"))
_LONGEST = 500
"""Characters of a sentence that are looked at."""
_MOST_BETWEEN = 30
"""Characters between what tells how long something lasts and the time that it does."""
_FARTHEST, _BLANKS = 20, 2
"""Characters behind a time in which stands that it is counted back, and before that."""
_INVERTED = re.compile(r"\best-ce\b|-(?:t-)?(?:ils?|elles?|on|vous|je|nous|tu)\b")
"""Whom a French question speaks of: "faut-il", "y a-t-il"."""
_PERSONS = {
    code: re.compile(rf"(?<=\w\w\w)(?:{ends})$")
    for code, ends in (
        ("de", "est|et|en|st|e|t|n"),
        ("es", "amos|emos|imos|ais|eis|as|es|an|en|is|o|a|e"),
        ("fr", "ons|ent|ez|es|e"),
        ("it", "iamo|ate|ete|ite|ano|ono|o|i|a|e"),
        ("pt", "amos|emos|imos|ais|eis|as|es|am|em|o|a|e"),
        ("nl", "en|t"),
    )
}
"""By what a verb ends that different persons do."""
_LEAST = re.compile(r"\b(?:minimum|minimal|mindest)")


def tells_asked(question: str, sentence: str, language: str, above: str = "") -> bool:
    """Whether a sentence, below some headings, tells a fact that a question asks for, of all that it is asked of.

    What was carried over from an earlier question stands behind the own one's mark, and is not asked.
    """
    own, _, carried = question.partition("? ")
    if sentence.rstrip(" *_").endswith("?"):
        return False
    return _tells_looked_up(own, sentence, language, above) or any(
        _tells(fact, own, sentence[:_LONGEST], language, is_lent=bool(carried)) for fact in _ALL
    )


def asks_fact(question: str) -> bool:
    """Whether a question asks for such a fact at all."""
    plain = _plain(question.partition("? ")[0])
    return bool(_looked_up(question.partition("? ")[0])) or any(fact.asks.search(plain) for fact in _ALL)


def _tells_looked_up(own: str, sentence: str, language: str, above: str) -> bool:
    """The same of what passages are looked up by: an age, a phone number, an e-mail address. A heading tells whose."""
    asked = _looked_up(own)
    if not asked or not asked.keys() <= {*told_facts(sentence)}:
        return False
    rest = _rest(own, " ".join(asked.values()), language)
    return _holds(f"{above} {sentence}", rest, language)


def _looked_up(own: str) -> dict[str, str]:
    return {fact: words for fact, words in asked_facts(own).items() if fact not in (ADDRESS, HOURS, "§card")}


def _tells(fact: Fact, own: str, sentence: str, language: str, *, is_lent: bool) -> bool:
    plain = _plain(own)
    asking = fact.asks.search(plain)
    if asking is None:
        return False
    words = asking.groupdict().get("figure") or asking[0]
    rest = _rest(own, words, language, of_whom=fact.of_whom)
    # "And how long?" is asked of what was asked before.
    if not rest and not fact.alone and not (is_lent and fact.of_time and fact.subject):
        return False
    said = fold(evened(sentence))
    at = _place(fact, said, is_least=_LEAST.search(plain) is not None)
    if at is None or (fact.kind and not tells_limit(plain, said, fact.kind)):
        return False
    if fact.case and not _is_case(fact, said, rest, language):
        return False
    if fact.done:
        stems = {_without_person(word, language[:2]) for word in re.findall(r"[^\W\d_]+", said)}
        rest = frozenset(term for term in rest if _without_person(term, language[:2]) not in stems)
    return _holds(said[:at] if fact.subject else said, rest, language)


def _without_person(word: str, code: str) -> str:
    """A word without what tells who does it: "fliegt" and "fliegen", "volez" and "volons"."""
    found = _PERSONS[code].search(word) if code in _PERSONS else None
    return word[: found.start()] if found else word


def _is_case(fact: Fact, said: str, rest: frozenset[str], language: str) -> bool:
    """Whether something of what is asked stands behind what begins a case, up to the end of its clause."""
    clauses = (re.split(r"[,;:]", said[found.end() :], maxsplit=1)[0] for found in fact.told.finditer(said))
    return any(_holds(clause, frozenset({term}), language) for clause in clauses for term in rest)


def _place(fact: Fact, said: str, *, is_least: bool) -> int | None:
    """Where a folded sentence begins to tell a fact."""
    if not fact.of_time:
        found = fact.told.search(said)
        return found.start() if found else None
    for measure in (one for one in measures(said) if one.kind in _TIMES):
        if fact.behind:
            # "48 heures à l'avance" is read as so much a litre.
            ahead = fact.told.search(said, measure.start, measure.end + _FARTHEST)
            if ahead is not None and ahead.start() <= measure.end + _BLANKS:
                return measure.start
            continue
        if measure.way or (is_least and measure.bound != "low"):
            continue
        near = max(0, measure.start - _MOST_BETWEEN) if fact.subject else 0
        if (found := fact.told.search(said, near, measure.start)) is not None:
            return found.start()
    return None


@lru_cache(maxsize=512)
def _rest(own: str, asking: str, language: str, *, of_whom: bool = False) -> frozenset[str]:
    """The terms of what a fact is asked of; with `of_whom` of children, too."""
    known = {*terms(asking, language)} | _idle(language[:2])
    known -= {*terms(CHILDREN, language)} if of_whom else set()
    plain = _INVERTED.sub(" ", fold(own))
    # "Fly in April" is looked up by "flyin", too, of which "in" belongs to what asks.
    single = {term for word in plain.split() for term in terms(word, language)}
    asked = tuple(word for word in fold(asking).split() if len(word) > 1)
    found = [term for term in terms(plain, language) if term in single or not term.endswith(asked)]
    return frozenset(term for term in found if term not in known and not is_vague(term, language) and term.isalpha())


@cache
def _idle(code: str) -> frozenset[str]:
    return frozenset(terms(IDLE.get(code, ""), code)) | STOP_WORDS.get(code, frozenset())


def _holds(said: str, rest: frozenset[str], language: str) -> bool:
    held = set(terms(said, language))
    return all(not held.isdisjoint({term, *alike(term, language)}) for term in rest)


def _plain(own: str) -> str:
    return fold(own).strip(" ?.!¿¡")
